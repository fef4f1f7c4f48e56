import type { Clock } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import { and, asc, eq, inArray, lte, sql } from '#drizzle'
import type { Database } from './database.ts'
import type { Inbox } from './port.ts'
import { inbox } from './schema/index.ts'

type Arrival = typeof inbox.$inferInsert
type Waiting = Readonly<{ arrival: Arrival; answer(ours: boolean): void; fail(error: unknown): void }>

/** Most events that one write takes together. */
const mostTogether = 100

/**
 * Events from outside. An event is written before it is acknowledged; whoever takes it holds a lease, so that a crash
 * between the two lets another delivery, or the sweep, in. Arrivals that meet while a write is under way share the next.
 */
export function createInbox(db: Database, clock: Clock): Inbox {
  const arriving: Waiting[] = []
  let writing = false

  async function writeAll(): Promise<void> {
    if (writing) return
    writing = true
    try {
      while (arriving.length > 0) {
        const together = arriving.splice(0, mostTogether)
        try {
          const taken = await write(together.map(({ arrival }) => arrival))
          for (const { arrival, answer } of together) answer(taken.delete(arrival.eventId))
        } catch (error) {
          for (const { fail } of together) fail(error)
        }
      }
    } finally {
      writing = false
    }
  }

  /** Ids that are ours now: of an event that came twice together only one. */
  const write = async (arrivals: readonly Arrival[]): Promise<Set<string>> => {
    const once = [...new Map(arrivals.map((arrival) => [arrival.eventId, arrival])).values()]
    const rows = await db
      .insert(inbox)
      .values(once)
      .onConflictDoUpdate({
        target: inbox.eventId,
        set: { leaseUntil: sql`excluded.lease_until`, attempts: sql`${inbox.attempts} + 1` },
        setWhere: sql`${inbox.state} = 'claimed' AND ${inbox.leaseUntil} <= ${clock.now()}`,
      })
      .returning({ eventId: inbox.eventId })
    return new Set(rows.map(({ eventId }) => eventId))
  }

  return {
    take: (eventId, surface, payload, leaseMillis) =>
      new Promise<boolean>((answer, fail) => {
        const now = clock.now()
        const arrival: Arrival = {
          eventId,
          surface,
          state: 'claimed',
          leaseUntil: addMillis(now, leaseMillis),
          payload,
          receivedAt: now,
        }
        arriving.push({ arrival, answer, fail })
        void writeAll()
      }),

    claimStale: (surface, limit, leaseMillis) =>
      db.transact(async (tx) => {
        const now = clock.now()
        const stale = await tx
          .select()
          .from(inbox)
          .where(and(eq(inbox.state, 'claimed'), eq(inbox.surface, surface), lte(inbox.leaseUntil, now)))
          .orderBy(asc(inbox.receivedAt))
          .limit(limit)
        if (stale.length === 0) return []
        await tx
          .update(inbox)
          .set({ leaseUntil: addMillis(now, leaseMillis), attempts: sql`${inbox.attempts} + 1` })
          .where(
            inArray(
              inbox.eventId,
              stale.map(({ eventId }) => eventId),
            ),
          )
        return stale.map(({ eventId, payload, attempts }) => ({
          eventId,
          payload: payload ?? '',
          attempts: attempts + 1,
        }))
      }),

    async renew(eventId, leaseMillis) {
      await db
        .update(inbox)
        .set({ leaseUntil: addMillis(clock.now(), leaseMillis) })
        .where(and(eq(inbox.eventId, eventId), eq(inbox.state, 'claimed')))
    },

    async done(eventId) {
      await db.update(inbox).set({ state: 'done', payload: null }).where(eq(inbox.eventId, eventId))
    },

    async forget(before) {
      const gone = await db
        .delete(inbox)
        .where(and(eq(inbox.state, 'done'), lte(inbox.receivedAt, before)))
        .returning({ eventId: inbox.eventId })
      return gone.length
    },
  }
}
