import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ClientId, Id, ProposalId, UserId } from '#domain/ids.ts'
import { type Instant, instant, timeZone } from '#domain/time.ts'
import { handlersFor } from '#src/jobs/handlers.ts'
import { createJobRunner } from '#src/jobs/runner.ts'
import * as schema from '#store/schema/index.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { staffDepartments } from '#test/support/departments.ts'

const rm = 'rm@bank.example'
const other = 'other@bank.example'
const lead = 'lead@bank.example'

let bank: SmallBank
beforeEach(async () => {
  bank = await smallBank()
})
afterEach(() => bank.remove())

const id = async (email: string) => (await bank.person(email)).id as UserId
const covers = async (colleague: string, from: string, to: string) =>
  bank.store.db.insert(schema.grants).values({
    id: `gra_${colleague.split('@')[0]}` as Id<'grant'>,
    actorId: await id(colleague),
    bookId: await id(rm),
    fromAt: from as Instant,
    toAt: to as Instant,
    grantedBy: await id(lead),
    reason: 'leave',
  })
const week = ['2026-11-23T00:00:00.000Z', '2026-11-28T00:00:00.000Z'] as const
const after = instant('2026-11-28T09:00:00Z')
const nextMonday = instant('2026-11-30T12:00:00Z')

const tick = async () => {
  const report = (error: unknown) => {
    throw error
  }
  await createJobRunner({
    store: bank.store,
    handlers: handlersFor(bank.store, async () => 'brief'),
    report,
  }).tick()
}
const noticesOf = async (email: string) => bank.store.notices.waiting(await id(email), 50)

describe('a colleague who covers', () => {
  beforeEach(() => covers(other, ...week))

  test('writes tasks into the book that is covered: its owner is reminded afterwards', async () => {
    const output = await bank.call(
      'create_task',
      {
        client: 'Keller',
        text: 'Bring the rate sheet',
        due_on: '2026-11-30',
        due_at: '2026-11-30T10:00:00Z',
      },
      { as: other },
    )
    expect(output).not.toHaveProperty('error')
    await bank.approve(output, other)
    expect(await bank.rows("SELECT owner_email FROM v_tasks WHERE text = 'Bring the rate sheet'")).toEqual([
      { owner_email: rm },
    ])
    bank.setNow(nextMonday)
    await tick()
    expect(JSON.stringify(await noticesOf(other))).not.toMatch(/Keller|rate sheet/)
    expect(JSON.stringify(await noticesOf(rm))).toMatch(/rate sheet/)
  })

  test('plans meetings of the cover as their own, later ones for the owner of the book', async () => {
    for (const [on, at] of [
      ['2026-11-26', '2026-11-26T10:00:00Z'],
      ['2026-12-01', '2026-12-01T10:00:00Z'],
    ])
      await bank.approve(
        await bank.call(
          'schedule_meeting',
          { client: 'Keller', subject: `Talk ${on}`, on, at },
          { as: other },
        ),
        other,
      )
    expect(await bank.rows('SELECT owner_id FROM meetings ORDER BY starts_at')).toEqual([
      { owner_id: await id(other) },
      { owner_id: await id(rm) },
    ])
  })

  test('keeps own tasks, and tasks with clients of the own book', async () => {
    for (const input of [{ text: 'Water the plants' }, { client: 'Hidden Person', text: 'Ring' }])
      await bank.approve(await bank.call('create_task', input, { as: other }), other)
    expect(
      await bank.rows("SELECT DISTINCT owner_email FROM v_tasks WHERE text IN ('Water the plants', 'Ring')"),
    ).toEqual([{ owner_email: other }])
  })

  test('hears nothing of a client any more when cover is over, though it was on its way', async () => {
    await bank.store.notices.add({
      userId: await id(other),
      kind: 'answer_warn',
      key: 'k',
      clientId: 'cli_anna' as ClientId,
      urgent: true,
      facts: { subject: 'Keller waits', client: 'Anna Keller' },
      deliverAfter: bank.store.clock.now(),
    })
    expect(await noticesOf(other)).toHaveLength(1)
    bank.setNow(after)
    expect(await noticesOf(other)).toEqual([])
    expect(await bank.store.notices.claimDue(10, 1000)).toEqual([])
  })

  test('does not see the cards that wait any more, and the owner reads why they cannot be approved', async () => {
    bank.setNow(instant('2026-11-27T20:00:00Z'))
    const output = (await bank.call(
      'create_task',
      { client: 'Keller', text: 'Bring the rate sheet' },
      { as: other },
    )) as { proposal: ProposalId }
    bank.setNow(after)
    const colleague = await bank.person(other)
    expect(await bank.store.proposals.list(colleague, { limit: 9 })).toEqual([])
    await expect(bank.store.proposals.get(colleague, output.proposal)).rejects.toMatchObject({
      code: 'proposal_not_found',
    })
    await expect(bank.approve(output, other)).rejects.toMatchObject({ code: 'proposal_not_found' })
    await expect(bank.approve(output, rm)).rejects.toMatchObject({ code: 'proposer_left' })
  })

  test('is told nothing of departments in the conversation after cover', async () => {
    await staffDepartments(bank)
    const handed = await bank.call(
      'hand_off',
      {
        client: 'Keller',
        department: 'operations',
        role: 'payments',
        text: 'Trace the payment of Anna Keller',
      },
      { as: other },
    )
    await bank.approve(handed, other)
    bank.setNow(after)
    const done = await bank.call(
      'answer_request',
      { request: 'trace', action: 'done', note: 'Paid' },
      { as: 'pia@bank.example' },
    )
    await bank.approve(done, 'pia@bank.example')
    expect(
      await bank.rows("SELECT 1 FROM messages WHERE role = 'assistant' AND content LIKE '%Pia Zahler%'"),
    ).toEqual([])
    expect(
      (await noticesOf(rm)).length + (await bank.rows("SELECT 1 FROM notices WHERE kind = 'handoff'")).length,
    ).toBeGreaterThan(0)
  })
})

describe('the second person of a change of a whole book', () => {
  beforeEach(async () => {
    for (const [email, name, role] of [
      ['wim@bank.example', 'Wim West', 'rm'],
      ['wanda@bank.example', 'Wanda West', 'lead'],
    ] as const)
      await bank.store.people.add({
        email,
        name,
        role,
        zone: timeZone('Europe/Zurich'),
        language: 'en',
        team: 'West',
      })
    await covers('wim@bank.example', ...week)
  })

  test('answers for that book, not for whoever asks', async () => {
    const output = (await bank.call(
      'set_client_team',
      { hand_over_to: 'Wim West', away: 'Lena Hofmann' },
      { as: 'wim@bank.example' },
    )) as { proposal: ProposalId }
    expect(output).not.toHaveProperty('error')
    await expect(bank.approve(output, 'wanda@bank.example')).rejects.toMatchObject({
      code: 'proposal_not_found',
    })
    expect(await bank.store.proposals.list(await bank.person('wanda@bank.example'), { limit: 9 })).toEqual([])
    await bank.approve(output, lead)
    expect(await bank.rows(`SELECT 1 FROM v_clients WHERE rm_email = '${rm}'`)).toEqual([])
  })

  test('is another than the lead who proposed', async () => {
    const output = await bank.call(
      'set_client_team',
      { cover: { person: 'Otto', from: '2026-11-24', to: '2026-11-25' }, away: 'Lena Hofmann' },
      { as: lead },
    )
    await expect(bank.approve(output, lead)).rejects.toMatchObject({ code: 'second_person_needed' })
    await expect(bank.approve(output, 'wanda@bank.example')).rejects.toMatchObject({
      code: 'proposal_not_found',
    })
  })
})

describe('a book that moved', () => {
  const move = async () => {
    const output = await bank.call('set_client_team', { hand_over_to: 'Otto Berg' })
    await bank.approve(output, lead)
    return output
  }

  test('takes along the cards and notices about its clients', async () => {
    await bank.store.notices.add({
      userId: await id(rm),
      kind: 'answer_warn',
      key: 'k',
      clientId: 'cli_anna' as ClientId,
      urgent: true,
      facts: { subject: 's', client: 'Anna Keller' },
      deliverAfter: bank.store.clock.now(),
    })
    const card = await bank.call('create_task', { client: 'Keller', text: 'Old wish' })
    await move()
    expect(await noticesOf(rm)).toEqual([])
    const mine = await bank.store.proposals.list(await bank.person(rm), { status: 'pending', limit: 9 })
    expect(mine).toEqual([])
    await expect(bank.approve(card, other)).rejects.toMatchObject({ code: 'proposer_left' })
  })

  test('comes back with what was opened meanwhile', async () => {
    const moved = await move()
    await bank.approve(
      await bank.call('open_request', { client: 'Keller', subject: 'Copy of the contract' }, { as: other }),
      other,
    )
    await bank.undo(moved, lead)
    expect(await bank.rows('SELECT owner_id FROM requests')).toEqual([{ owner_id: await id(rm) }])
    expect(await bank.rows("SELECT DISTINCT owner_id FROM tasks WHERE id = 'tsk_other'")).toEqual([
      { owner_id: await id(other) },
    ])
  })

  test('keeps its clocks in the time of whoever works it', async () => {
    await bank.approve(
      await bank.call('record_promise', { client: 'Keller', text: 'The rate sheet', due_on: '2026-12-01' }),
    )
    const begins = () =>
      bank.rows(
        "SELECT run_at FROM jobs WHERE kind = 'promise' AND key LIKE '%:promise:due:%' AND state = 'waiting'",
      )
    const [before] = await begins()
    const east = "UPDATE users SET zone = 'Asia/Hong_Kong' WHERE email = 'other@bank.example'"
    await bank.store.db.raw.execute(east)
    await move()
    const [now] = await begins()
    expect(String(now?.run_at) < String(before?.run_at)).toBe(true)
  })
})

test('taking back one change of a team leaves the others', async () => {
  const first = await bank.call('set_client_team', {
    client: 'Keller',
    members: [{ person: 'Otto', role: 'assistant' }],
  })
  await bank.approve(first, lead)
  const second = await bank.call('set_client_team', {
    client: 'Keller',
    members: [{ person: 'Beatrice', role: 'solution_designer' }],
  })
  await bank.approve(second, lead)
  await bank.undo(first, lead)
  const book = bank.store.book(await bank.person(rm))
  const team = async () =>
    (await book.team.members('cli_anna' as ClientId)).map(({ person, role }) => [person.name, role])
  expect(await team()).toEqual([['Beatrice Lang', 'solution_designer']])
  const third = await bank.call('set_client_team', {
    client: 'Keller',
    members: [{ person: 'Otto', role: 'solution_designer' }],
  })
  await bank.approve(third, lead)
  await expect(bank.undo(second, lead)).rejects.toMatchObject({ code: 'undo_blocked' })
  expect(await team()).toEqual([['Otto Berg', 'solution_designer']])
})
