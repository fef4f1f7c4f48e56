import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMillis, type Instant } from '#domain/time.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
const rm = "(SELECT id FROM users WHERE email = 'rm@bank.example')"
beforeAll(async () => {
  bank = await smallBank()
  await bank.store.db.raw.executeMultiple(`
    INSERT INTO requests (id, client_id, owner_id, kind, subject, urgency, status, received_at, first_answer_due_at,
        resolution_due_at, paused_at, origin_kind) VALUES
      ('req_late', 'cli_anna', ${rm}, 'request', 'Card limit', 'normal', 'open', '2026-11-19T08:00:00.000Z',
        '2026-11-20T08:00:00.000Z', '2026-11-26T08:00:00.000Z', NULL, 'mail'),
      ('req_paused', 'cli_anna', ${rm}, 'request', 'Waits', 'normal', 'open', '2026-11-19T08:00:00.000Z',
        '2026-11-20T08:00:00.000Z', NULL, '2026-11-20T07:00:00.000Z', 'mail'),
      ('req_anger', 'cli_orion', ${rm}, 'complaint', 'Late', 'urgent', 'open', '2026-11-23T07:00:00.000Z',
        '2026-11-23T10:00:00.000Z', '2026-12-01T08:00:00.000Z', NULL, 'mail');
    INSERT INTO meetings (id, client_id, owner_id, subject, starts_at, ends_at, uid, origin_kind, created_at) VALUES
      ('mtg_one', 'cli_orion', ${rm}, 'Trucks', '2026-11-23T14:00:00.000Z', '2026-11-23T15:00:00.000Z', 'u1', 'rm',
        '2026-11-01T00:00:00.000Z'),
      ('mtg_two', 'cli_orion', ${rm}, 'Called off', '2026-11-23T16:00:00.000Z', '2026-11-23T17:00:00.000Z', 'u2', 'rm',
        '2026-11-01T00:00:00.000Z');
    UPDATE meetings SET status = 'cancelled' WHERE id = 'mtg_two';
    UPDATE clients SET birth_date = '1972-11-25' WHERE id = 'cli_petrov';`)
})
afterAll(() => bank.remove())

type Item = { rule: string; ref: string; reason: string; know?: string; origin?: { kind: string } }
type Brief = {
  covers: string
  note?: string
  top: Item[]
  sections: { section: string; count: number; items: Item[]; more: number }[]
}
const brief = async (input: object = {}, options = {}) =>
  (await bank.call('get_daily_brief', input, options)) as Brief
const section = (all: Brief, name: string) =>
  all.sections.find((each) => each.section === name)?.items.map(({ ref }) => ref) ?? []

describe('get_daily_brief', () => {
  test('the top five stand by the order of the rules, each with its reason', async () => {
    const { top } = await brief()
    expect(top.map(({ rule, ref }) => [rule, ref])).toEqual([
      ['answer-late', 'req_late'],
      ['answer-first', 'req_anger'],
      ['meeting-today', 'mtg_one'],
      ['arrears', expect.stringMatching(/^lon_/)],
      ['kyc-expired', 'cli_petrov'],
    ])
    expect(top[0]?.reason).toBe('the client has no first answer; it was due 20 Nov 2026, 08:00')
    expect(top[1]?.reason).toBe('urgent: the first answer is due 10:00')
    expect(top[2]?.know).toBe('open complaint')
    expect(top[0]?.origin).toEqual({ kind: 'mail', ref: 'req_late' })
  })

  test('a paused clock, a cancelled meeting and another book are left out', async () => {
    const all = await brief()
    expect(section(all, 'clocks')).toEqual(['req_late', 'req_anger'])
    expect(section(all, 'meetings')).toEqual(['mtg_one'])
    expect(section(all, 'tasks')).toEqual(['tsk_sheet'])
    expect(section(all, 'events')).toEqual(['cli_petrov'])
    expect(JSON.stringify(all)).not.toContain('Hidden')
  })

  test('the same data give the same brief, and another language only other words', async () => {
    expect(await brief()).toEqual(await brief())
    const ru = await brief({}, { language: 'ru' })
    expect(ru.top.map(({ ref }) => ref)).toEqual((await brief()).top.map(({ ref }) => ref))
    expect(ru.top[1]?.reason).toBe('срочно: первый ответ до 10:00')
  })

  test('a lead sees the clocks of the team by whose they are, not the work of others', async () => {
    const all = await brief({}, { as: 'lead@bank.example' })
    expect(all.covers).toBe('team')
    expect(all.sections.map((each) => each.section)).toEqual(['team'])
    expect(section(all, 'team')).toEqual(['req_late', 'req_anger'])
    expect(all.top[0]?.reason).toContain('Lena Hofmann')
  })

  test('what a lead covers stands among their own clients and not once more in the team', async () => {
    await bank.store.people.grantCover({
      actor: (await bank.store.people.byEmail('lead@bank.example'))!.id,
      book: (await bank.store.people.byEmail('rm@bank.example'))!.id,
      from: '2026-11-23T00:00:00.000Z' as Instant,
      to: '2026-11-28T00:00:00.000Z' as Instant,
      by: (await bank.store.people.byEmail('lead@bank.example'))!.id,
      reason: 'Leave',
    })
    const all = await brief({}, { as: 'lead@bank.example' })
    expect(section(all, 'clocks')).toEqual(['req_late', 'req_anger'])
    expect(section(all, 'team')).toEqual([])
    await bank.store.db.raw.execute('DELETE FROM grants')
  })

  test('compliance sees what waits for its decision, an administrator is told that there is none', async () => {
    const compliance = await brief({}, { as: 'compliance@bank.example' })
    expect(compliance).toMatchObject({ covers: 'approvals', top: [], sections: [] })
    const admin = await brief({}, { as: 'admin@bank.example' })
    expect(admin).toMatchObject({ covers: 'nothing', top: [] })
    expect(admin.note).toContain('no clients')
  })

  test('a day to come is looked at from its beginning; a day gone is refused', async () => {
    const tomorrow = await brief({ on: '2026-11-24' })
    expect(section(tomorrow, 'meetings')).toEqual([])
    expect(tomorrow.top[0]?.rule).toBe('answer-late')
    expect(await bank.call('get_daily_brief', { on: '2026-11-22' })).toMatchObject({
      error: { code: 'brief_day_past' },
    })
  })

  test('a card that needs a second person waits for the lead, one of the own for its proposer', async () => {
    await bank.call('create_task', { client: 'Orion', text: 'Ask for the accounts', due_on: '2026-12-01' })
    expect((await brief()).sections.find((each) => each.section === 'approvals')?.items).toMatchObject([
      { rule: 'approval-own' },
    ])
    await bank.store.db.raw.execute("UPDATE proposals SET risk = 'sensitive'")
    expect(section(await brief(), 'approvals')).toEqual([])
    for (const as of ['lead@bank.example', 'compliance@bank.example'])
      expect((await brief({}, { as })).top.map(({ rule }) => rule)).toContain('approval-second')
  })
})

test('a letter that was written anew stands in the brief once', async () => {
  const own = await smallBank()
  const write = (more: Record<string, unknown>) =>
    own.call('draft_message', { client: 'Anna Keller', purpose: 'thanks', ...more })
  await write({})
  own.setNow(addMillis(monday, 60_000))
  await write({ manner: ['shorter'] })
  const brief = (await own.call('get_daily_brief', {})) as {
    sections: { section: string; count: number }[]
  }
  expect(brief.sections.find(({ section }) => section === 'drafts')?.count).toBe(1)
  await own.remove()
})
