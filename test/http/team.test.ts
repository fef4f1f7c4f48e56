import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TeamView } from '#http/account-views.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  const run = (sql: string) => bank.store.db.raw.execute(sql)
  const owner = (await bank.person('rm@bank.example')).id
  const request = (id: string, kind: string, status: string, answer: string | null, paused: string | null) =>
    run(`INSERT INTO requests (id, client_id, owner_id, kind, subject, urgency, status, received_at,
      first_answer_due_at, paused_at, origin_kind) VALUES ('${id}', 'cli_anna', '${owner}', '${kind}', 'Subject ${id}',
      'normal', '${status}', '2026-11-20T08:00:00.000Z', ${answer ? `'${answer}'` : 'NULL'},
      ${paused ? `'${paused}'` : 'NULL'}, 'mail')`)
  await run('DELETE FROM requests')
  await run("UPDATE clients SET contact_every_days = 10 WHERE id IN ('cli_petrov', 'cli_orion')")
  await request('req_late', 'request', 'open', '2026-11-23T07:00:00.000Z', null)
  await request('req_soon', 'request', 'open', '2026-11-23T12:00:00.000Z', null)
  await request('req_paused', 'request', 'open', '2026-11-22T07:00:00.000Z', '2026-11-21T08:00:00.000Z')
  await request('req_closed', 'request', 'closed', '2026-11-22T07:00:00.000Z', null)
  await request('req_angry', 'complaint', 'open', '2026-11-22T07:00:00.000Z', null)
})
afterAll(() => bank.remove())

test('a lead sees the members of the team with what is late, and what runs out first', async () => {
  const { send } = scriptedApp(bank, [])
  const answer = await send('lead@bank.example', 'GET', '/api/team')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { members, clocks } = (await answer.json()) as TeamView
  expect(members.map(({ name }) => name)).toEqual(['Beatrice Lang', 'Lena Hofmann', 'Otto Berg'])
  const [lead, lena, otto] = members
  expect(lena).toMatchObject({
    clients: 5,
    openRequests: 3,
    overdueRequests: 1,
    openComplaints: 1,
    overdueComplaints: 1,
  })
  const { brief } = (await (await send('rm@bank.example', 'GET', '/api/brief')).json()) as {
    brief: { sections: { section: string; count: number }[] }
  }
  const overdue = brief.sections.find(({ section }) => section === 'contacts')?.count
  expect(overdue).toBeGreaterThan(0)
  expect(lena?.overdueContacts).toBe(overdue)
  expect(lena?.contacts30Days).toBe(
    (
      await bank.rows(
        `SELECT 1 FROM interactions JOIN clients ON clients.id = client_id JOIN users ON users.id = rm_id
         WHERE email = 'rm@bank.example' AND "on" BETWEEN '2026-10-25' AND '2026-11-23'`,
      )
    ).length,
  )
  expect(otto).toMatchObject({ clients: 1, openRequests: 0 })
  expect(lead).toMatchObject({ clients: 0, overdueContacts: 0 })
  expect(clocks.map(({ ref, kind, late, owner }) => ({ ref, kind, late, owner }))).toEqual([
    { ref: 'req_angry', kind: 'complaint_answer', late: true, owner: 'Lena Hofmann' },
    { ref: 'req_late', kind: 'request_answer', late: true, owner: 'Lena Hofmann' },
    { ref: 'req_soon', kind: 'request_answer', late: false, owner: 'Lena Hofmann' },
  ])
  expect(clocks[0]?.origin).toEqual({ kind: 'mail', ref: 'req_angry' })
})

test('nobody else leads a team', async () => {
  const { send } = scriptedApp(bank, [])
  for (const email of ['rm@bank.example', 'compliance@bank.example', 'admin@bank.example'])
    expect(await errorOf(await send(email, 'GET', '/api/team'))).toMatchObject({
      status: 403,
      code: 'not_entitled',
    })
})

test('a lead who leads nobody sees their own book alone', async () => {
  const { send } = scriptedApp(bank, [])
  await bank.store.people.add({
    email: 'alone@bank.example',
    name: 'Ines Allein',
    role: 'lead',
    zone: (await bank.person('rm@bank.example')).zone,
    language: 'en',
    team: 'West',
  })
  const { members, clocks } = (await (
    await send('alone@bank.example', 'GET', '/api/team')
  ).json()) as TeamView
  expect(members.map(({ name }) => name)).toEqual(['Ines Allein'])
  expect(clocks).toEqual([])
})
