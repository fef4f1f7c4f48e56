import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { type ClientId, countingIds, type Id, type UserId } from '#domain/ids.ts'
import { frozenClock, type Instant, type LocalDate } from '#domain/time.ts'
import { openBook, openWriter } from '#store/book.ts'
import { createCalendars } from '#store/calendars.ts'
import { createConversations } from '#store/conversations.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { createJobs } from '#store/job-table.ts'
import { createNotices } from '#store/notices.ts'
import { createOutbox } from '#store/outbox.ts'
import { createProposals } from '#store/proposals.ts'
import { inventWorkingBank } from '#test/bench/brief-bank.ts'
import { manager } from '#test/bench/lookup-bank.ts'
import { actor } from '#test/support/book.ts'
import { temporaryFolder } from '#test/support/database.ts'

/** Enough for twenty books; a larger bank for a look at its plans by hand. */
const size = Number(process.env.PLANS_SIZE ?? 6000)
const now = '2026-11-27T08:30:00.000Z' as Instant
const clock = frozenClock(now)
const on = '2026-11-27' as LocalDate
const own = manager(3) as UserId
const client = 'cli_c0000009' as ClientId
const deps = { clock, newId: countingIds(9000) }

let db: Database
/** Plans are asked for on connections of their own: an EXPLAIN never ends its read, which leaves its connection in the past. */
let planner: Database
let remove: () => Promise<void>
const seen: { sql: string; args: unknown }[] = []

beforeAll(async () => {
  const folder = await temporaryFolder()
  remove = folder.remove
  const bank = await inventWorkingBank(`file:${folder.path}/bank.db`, size)
  planner = await openDatabase({ url: `file:${folder.path}/bank.db` })
  const execute = bank.raw.execute.bind(bank.raw)
  bank.raw.execute = ((statement: { sql: string; args: unknown }) => {
    seen.push(statement)
    return execute(statement as never)
  }) as typeof bank.raw.execute
  // Statements of a transaction are seen like all others.
  db = new Proxy(bank, {
    get: (target, name, self) =>
      name === 'transact' ? (work: (tx: unknown) => unknown) => work(bank) : Reflect.get(target, name, self),
  })
}, 300_000)
afterAll(async () => {
  db.close()
  planner.close()
  await remove()
})

/** Plans of the statements that were run, by what they read from end to end. */
async function scans(): Promise<string[]> {
  const found: string[] = []
  for (const each of new Map(seen.map((one) => [one.sql, one])).values()) {
    if (!/^\s*(select|with|update|delete|insert)/i.test(each.sql)) continue
    const plan = await planner.raw.execute({
      sql: `EXPLAIN QUERY PLAN ${each.sql}`,
      args: each.args as never,
    })
    const named = new Set([...each.sql.matchAll(/(\w+) AS (?:MATERIALIZED )?\(/g)].map(([, name]) => name))
    for (const { detail } of plan.rows)
      if (isScan(String(detail), named))
        found.push(`${detail} in ${each.sql.replace(/\s+/g, ' ').slice(0, 300)}`)
  }
  return found
}

/** Lists that the statement makes itself are short, and people and teams are few beside clients. */
const short = new Set([
  'json_each',
  'day',
  'book',
  'lent',
  'asked',
  'users',
  'teams',
  'team_members',
  'people',
  'open',
  'label',
  'recent',
])
const isScan = (detail: string, named: ReadonlySet<string | undefined>): boolean => {
  const [, table] = /^SCAN (\w+)/.exec(detail) ?? []
  if (table === undefined || table === 'CONSTANT' || short.has(table) || named.has(table)) return false
  return !/VIRTUAL TABLE INDEX/.test(detail)
}

const people: [string, Actor][] = [
  ['an RM', { ...actor('m00003'), id: own }],
  ['a lead', actor('lead', 'lead')],
  ['compliance', actor('compliance', 'compliance')],
]

describe('no statement of the day reads a whole table', () => {
  test.each(people)(
    'of %s',
    async (_who, who) => {
      seen.length = 0
      const book = openBook(db, who, { clock })
      const meeting = 'mtg_10' as Id<'meeting'>
      await book.brief.day({ on, now, language: 'en' })
      await book.brief.news(client, '2026-01-01' as LocalDate, on)
      await book.brief.landmines(client, on)
      await book.brief.meeting(client, now)
      await book.brief.meeting(client, now, meeting)
      await book.cadence.of(client)
      await book.cadence.due({ client, until: on, limit: 5 })
      if (who.role !== 'compliance') await book.cadence.due({ until: on, limit: 5 })
      await book.promises.list({ client, status: 'open', limit: 5 })
      await book.promises.evidence('prm_8' as Id<'promise'>, 5)
      await book.meetings.list({ client, limit: 5 })
      await book.meetings.list({ owner: own, from: now, limit: 5 })
      await book.meetings.get(meeting)
      await book.meetings.taken([own], now, '2026-12-11T08:30:00.000Z' as Instant)
      if (who.role === 'rm') {
        await book.promises.list({ status: 'open', dueTo: on, limit: 5 })
        await book.promises.match('Send the sheet', 5)
        await book.meetings.list({ from: now, status: 'planned', limit: 5 })
        await book.meetings.match('Review', 5)
        await book.tasks({ status: 'open', limit: 5 })
      }
      expect(seen.length).toBeGreaterThan(10)
      expect(await scans()).toEqual([])
    },
    60_000,
  )

  test.each(people)(
    'of a page of %s about a client',
    async (_who, who) => {
      seen.length = 0
      const book = openBook(db, who, { clock })
      await book.summary(client)
      await book.card(client)
      await book.brief.day({ on, now, language: 'en', client })
      await book.interactions({ client, limit: 50 })
      await book.meetings.list({ client, from: now, limit: 200 })
      await book.tasks({ client, limit: 200 })
      await book.promises.list({ client, limit: 200 })
      await book.requests.list({ client, limit: 200 })
      await book.complaints.ofClient(client, 50)
      await book.complaints.feedback({ client }, 50)
      await createOutbox(db, deps).list(who, { client, limit: 100 })
      if (who.role !== 'compliance') {
        const own = openBook(db, { ...who, role: 'rm' }, { clock })
        await own.meetings.list({ owner: who.id, from: now, to: now, status: 'planned', limit: 20 })
      }
      expect(seen.length).toBeGreaterThan(10)
      expect(await scans()).toEqual([])
    },
    60_000,
  )

  test.each(people)('of cards and conversations of %s', async (_who, who) => {
    await db.raw.execute(`INSERT OR IGNORE INTO proposals (id, thread_id, turn_id, actor_id, tool, risk, client_id, bound,
        input, input_digest, card, origins, status, created_at, expires_at)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
      SELECT 'prp_' || i, 'thr_' || i, 'trn_' || i, 'usr_m0000' || (i % 9), 'x', 'sensitive',
        'cli_C' || printf('%07d', 1 + i % 250), '{}', '{}', i, '{}', '[]', CASE i % 50 WHEN 0 THEN 'pending' ELSE 'committed' END,
        '2026-11-27T08:00:00.000Z', '2026-11-28T08:00:00.000Z' FROM n`)
    seen.length = 0
    const proposals = createProposals(db, deps)
    const waiting = await proposals.waiting(who, 50)
    await proposals.standings(who, ['prp_50', 'prp_100'] as Id<'proposal'>[])
    const conversations = createConversations(db, deps)
    await conversations.running('thr_1' as Id<'thread'>)
    await conversations.messagesOf('trn_1' as Id<'turn'>)
    await conversations.beginTurn({
      actor: who,
      surface: 'page',
      requestKey: 'sent again',
      sentAgain: true,
      text: 'hello',
      leaseMillis: 1000,
    })
    if (who.role === 'rm') expect(waiting.length).toBeGreaterThan(0)
    expect(await scans()).toEqual([])
  })

  test('of what changes', async () => {
    seen.length = 0
    const writer = openWriter(db, people[0]![1], { clock, newId: countingIds(7000) })
    const exception = 'exc_plan' as Id<'exception'>
    await db.raw.execute({
      sql: `INSERT INTO clients (id, kind, name, rm_id, created_at, updated_at)
        VALUES ('cli_plan', 'individual', 'Paula Plan', ?, '', '')`,
      args: [own],
    })
    seen.length = 0
    const mine = { clientId: 'cli_plan' as ClientId }
    await writer.cadence.addException({ id: exception, clientId: mine.clientId, until: on, reason: 'away' })
    await writer.cadence.removeException(exception)
    await writer.cadence.setPlan(mine.clientId, { everyDays: 30 })
    const promise = 'prm_8' as Id<'promise'>
    await writer.promises.close(promise, { status: 'broken' })
    await writer.promises.reopen(promise)
    await writer.revisionOf('mtg_10')
    expect(await scans()).toEqual([])
  }, 60_000)

  test('of jobs, notices and calendars', async () => {
    await db.raw.execute(`INSERT INTO jobs (id, kind, key, payload, state, run_at)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
      SELECT 'job_' || i, 'sweep', 'k' || i, '{}', 'done', '2026-01-01T00:00:00.000Z' FROM n`)
    const deps = { clock, newId: countingIds(8000) }
    const jobs = createJobs(db, deps)
    const notices = createNotices(db, deps)
    const calendars = createCalendars(db, deps)
    seen.length = 0
    const [job] = await jobs.claimDue(5, 1000)
    expect(job).toBeUndefined()
    await jobs.next()
    await jobs.list(5)
    await jobs.forgetSweeps('2026-01-01T00:00:00.000Z' as Instant)
    await jobs.digestDue(own)
    await notices.claimDue(5, 1000)
    await notices.waiting(own, 5)
    await notices.gather(3)
    await calendars.of(own)
    await calendars.holidays('CH')
    expect(seen.length).toBeGreaterThan(10)
    expect(await scans()).toEqual([])
  }, 120_000)
})
