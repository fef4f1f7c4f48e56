import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { UserId } from '#domain/ids.ts'
import {
  type DigestSlot,
  defaultTimes,
  type NoticeTimes,
  newestDigest,
  nextDigest,
} from '#domain/notices/times.ts'
import { and, eq, gt, gte, lt, ne } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import type { Queries } from './database.ts'
import { planJobs } from './jobs.ts'
import { jobs, users } from './schema/index.ts'
import { calendarIn } from './service/clocks.ts'

/** How a person wants to be told, and by which calendar; undefined for one who has no access any more. */
export async function recipient(
  tx: Queries,
  deps: AuditDeps,
  user: UserId,
): Promise<Readonly<{ times: NoticeTimes; calendar: WorkCalendar; served: boolean }> | undefined> {
  const [row] = await tx
    .select({ preferences: users.preferences, active: users.active, role: users.role })
    .from(users)
    .where(eq(users.id, user))
  if (!row?.active) return undefined
  return {
    times: row.preferences ?? defaultTimes,
    calendar: await calendarIn(tx, deps, user),
    served: row.role === 'rm' || row.role === 'lead',
  }
}

export const digestKey = (user: UserId, { on, part }: DigestSlot): string => `${user}:${on}:${part}`

/** Plans the next digest of a person who has a book; one that was planned for another time is forgotten. */
export async function planDigest(tx: Queries, deps: AuditDeps, user: UserId): Promise<boolean> {
  const now = deps.clock.now()
  const to = await recipient(tx, deps, user)
  const slot = to?.served ? nextDigest(to.times, to.calendar, now) : undefined
  const key = slot && digestKey(user, slot)
  const own = and(eq(jobs.kind, 'digest'), gte(jobs.key, `${user}:`), lt(jobs.key, `${user};`))
  // What is overdue stays: it fires at the next tick.
  await tx
    .delete(jobs)
    .where(
      and(
        own,
        eq(jobs.state, 'waiting'),
        gt(jobs.runAt, now),
        key === undefined ? undefined : ne(jobs.key, key),
      ),
    )
  if (slot === undefined || key === undefined) return false
  const payload = { user, on: slot.on, part: slot.part, at: slot.at }
  await planJobs(tx, deps, [{ kind: 'digest', key, payload, runAt: slot.at }])
  return true
}

/** The digest that a person should have had last this day; undefined where none was due yet, or they want none. */
export async function digestDue(tx: Queries, deps: AuditDeps, user: UserId): Promise<DigestSlot | undefined> {
  const to = await recipient(tx, deps, user)
  return to?.served ? newestDigest(to.times, to.calendar, deps.clock.now()) : undefined
}
