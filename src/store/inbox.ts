import type { Clock, Instant } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import type { Surface } from '#domain/work.ts'
import { and, asc, eq, inArray, lte, sql } from '#drizzle'
import type { Database } from './database.ts'
import type { Inbox } from './port.ts'
import { inbox } from './schema/index.ts'

type Arrival = Readonly<{
  eventId: string
  surface: Surface
  payload: string
  leaseUntil: Instant
  at: Instant
}>

/** Most events that one write takes together. */
const mostTogether = 200

/**
 * Events from outside. An event is written before it is acknowledged; whoever takes it holds a lease, so that a crash
 * between the two lets another delivery, or the sweep, in. What meets while a write is under way shares the next.
 */
export function createInbox(db: Database, clock: Clock): Inbox {
  /** Writes all as one statement with one argument, and answers which ids are ours now: of an id twice only one. */
  const takeAll = together<Arrival, boolean>(mostTogether, async (arrivals) => {
    const once = [...new Map(arrivals.map((arrival) => [arrival.eventId, arrival])).values()]
    const { rows } = await db.raw.execute({ sql: takeSql, args: [JSON.stringify(once), clock.now()] })
    const ours = new Set(rows.map((row) => row.event_id))
    return arrivals.map(({ eventId }) => ours.delete(eventId))
  })
  const endAll = together<string, void>(mostTogether, async (ids) => {
    await db.raw.execute({ sql: doneSql, args: [JSON.stringify(ids)] })
    return ids.map(() => undefined)
  })

  return {
    take: (eventId, surface, payload, leaseMillis) => {
      const at = clock.now()
      return takeAll({ eventId, surface, payload, leaseUntil: addMillis(at, leaseMillis), at })
    },

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

    done: endAll,

    async forget(before) {
      const gone = await db
        .delete(inbox)
        .where(and(eq(inbox.state, 'done'), lte(inbox.receivedAt, before)))
        .returning({ eventId: inbox.eventId })
      return gone.length
    },
  }
}

const takeSql = `INSERT INTO inbox (event_id, surface, state, lease_until, payload, received_at)
SELECT value ->> 'eventId', value ->> 'surface', 'claimed', value ->> 'leaseUntil', value ->> 'payload', value ->> 'at'
FROM json_each(?1) WHERE true
ON CONFLICT (event_id) DO UPDATE SET lease_until = excluded.lease_until, attempts = inbox.attempts + 1
WHERE inbox.state = 'claimed' AND inbox.lease_until <= ?2
RETURNING event_id`

const doneSql = `UPDATE inbox SET state = 'done', payload = NULL WHERE event_id IN (SELECT value FROM json_each(?1))`

/** Gathers items that come while a write is under way for the next one; each gets its own answer, or its error. */
function together<Item, Answer>(
  most: number,
  write: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  type Waiting = Readonly<{ item: Item; resolve(answer: Answer): void; reject(error: unknown): void }>
  const waiting: Waiting[] = []
  let writing = false

  async function writeAll(): Promise<void> {
    if (writing) return
    writing = true
    while (waiting.length > 0) {
      // What has arrived by now is read before the write blocks the loop.
      await new Promise<void>((resolve) => setImmediate(resolve))
      const batch = waiting.splice(0, most)
      try {
        const answers = await write(batch.map(({ item }) => item))
        for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as Answer)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    writing = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      void writeAll()
    })
}
