import type { UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { sql } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import type { Database } from './database.ts'
import { planDigest } from './digests.ts'
import { planRecord, type Timed } from './service/clocks.ts'

/** How many records one transaction plans: others get to write in between. */
const together = 100

/** Open records with a clock that have no job at all: they came by an import, a seed or an older version. */
const unplanned = (now: Instant) => sql`
  SELECT id FROM (
    SELECT id, 'clock' AS kind FROM requests WHERE status IN ('open', 'answered') AND paused_at IS NULL
      AND coalesce(first_answer_due_at, resolution_due_at) IS NOT NULL
    UNION ALL SELECT id, 'handoff' FROM handoffs WHERE status IN ('sent', 'accepted', 'asked_back')
    UNION ALL SELECT id, 'promise' FROM promises WHERE status = 'open' AND due_on IS NOT NULL
    UNION ALL SELECT id, 'task' FROM tasks WHERE status = 'open' AND due_at IS NOT NULL
    UNION ALL SELECT id, 'cover' FROM grants WHERE to_at > ${now}
  ) AS open
  WHERE NOT EXISTS (
    SELECT 1 FROM jobs WHERE jobs.kind = open.kind AND jobs.key >= open.id || ':' AND jobs.key < open.id || ';')`

/** People with a book for whom no digest is planned. */
const undigested = sql`
  SELECT id FROM users WHERE active AND role IN ('rm', 'lead') AND NOT EXISTS (
    SELECT 1 FROM jobs WHERE jobs.kind = 'digest' AND jobs.state IN ('waiting', 'running')
      AND jobs.key >= users.id || ':' AND jobs.key < users.id || ';')`

/** Plans what no transaction of ours has planned; answers how many records and people that was. */
export async function planMissing(db: Database, deps: AuditDeps): Promise<number> {
  const records = (await db.all<{ id: Timed }>(unplanned(deps.clock.now()))).map(({ id }) => id)
  const people = (await db.all<{ id: UserId }>(undigested)).map(({ id }) => id)
  for (let from = 0; from < records.length; from += together)
    await db.transact(async (tx) => {
      for (const record of records.slice(from, from + together)) await planRecord(tx, deps, record)
    })
  let planned = 0
  for (let from = 0; from < people.length; from += together)
    await db.transact(async (tx) => {
      for (const user of people.slice(from, from + together))
        if (await planDigest(tx, deps, user)) planned += 1
    })
  return records.length + planned
}
