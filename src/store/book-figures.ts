import type { UserId } from '#domain/ids.ts'
import { addDays, addMillis, atWallTime, dateIn, type Instant, timeZone } from '#domain/time.ts'
import { eq, sql } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import type { Queries } from './database.ts'
import type { BookFigures } from './port.ts'
import { users } from './schema/index.ts'

const week = 7 * 24 * 60 * 60_000

/** What waits in a book for whoever takes it over; with an instant, what happened in it since. */
export async function bookFigures(
  tx: Queries,
  { clock }: AuditDeps,
  book: UserId,
  since?: Instant,
): Promise<BookFigures> {
  const now = clock.now()
  const [owner] = await tx.select({ zone: users.zone }).from(users).where(eq(users.id, book))
  const zone = owner?.zone ?? timeZone('UTC')
  const weekOn = addDays(dateIn(now, zone), 7)
  const held = (column: string) =>
    sql`EXISTS (SELECT 1 FROM clients WHERE clients.id = ${sql.raw(column)} AND clients.rm_id = ${book})`
  const query =
    since === undefined
      ? sql`SELECT
          (SELECT count(*) FROM requests WHERE owner_id = ${book} AND kind = 'request' AND status IN ('open', 'answered')) AS requests,
          (SELECT count(*) FROM requests WHERE owner_id = ${book} AND kind = 'complaint' AND status <> 'closed') AS complaints,
          (SELECT count(*) FROM promises WHERE owner_id = ${book} AND status = 'open' AND due_on <= ${weekOn}) AS promises,
          (SELECT count(*) FROM tasks WHERE owner_id = ${book} AND status = 'open'
            AND CASE WHEN due_at IS NULL THEN due_on <= ${weekOn} ELSE due_at < ${atWallTime(addDays(weekOn, 1), '00:00', zone)} END) AS tasks,
          (SELECT count(*) FROM handoffs WHERE owner_id = ${book} AND status IN ('sent', 'accepted', 'asked_back')) AS handoffs,
          (SELECT count(*) FROM meetings WHERE owner_id = ${book} AND status = 'planned' AND starts_at >= ${now} AND starts_at < ${addMillis(now, week)}) AS meetings`
      : sql`SELECT
          (SELECT count(*) FROM requests WHERE owner_id = ${book} AND received_at >= ${since}) AS came_in,
          (SELECT count(*) FROM requests WHERE owner_id = ${book} AND first_answered_at >= ${since}) AS answered,
          (SELECT count(*) FROM requests WHERE owner_id = ${book} AND status IN ('open', 'answered')) AS still_open,
          (SELECT count(*) FROM interactions WHERE created_at >= ${since} AND author_id <> ${book} AND ${held('interactions.client_id')}) AS contacts,
          (SELECT count(*) FROM promises WHERE owner_id = ${book} AND made_on >= ${dateIn(since, zone)}) AS promised,
          (SELECT count(*) FROM tasks WHERE owner_id = ${book} AND completed_at >= ${since}) AS tasks_done`
  const [row] = await tx.all<Record<string, number>>(query)
  return row ?? {}
}
