import { isQuiet, nextSendingTime } from '#domain/sending/quiet-times.ts'
import { addMillis, type Instant } from '#domain/time.ts'
import { and, asc, eq, lte, or } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import { cancelOutgoing, noteOutgoing, outgoing, outgoingRow } from './book/outgoing.ts'
import { reachOf, refuseReaders } from './book/reach.ts'
import { holidaysIn } from './calendars.ts'
import type { Database, Queries } from './database.ts'
import type { Outbox, OutgoingRow } from './port.ts'
import { outbox } from './schema/index.ts'

/** How long a delivery may take before another process takes it for dead. */
const leaseMillis = 5 * 60 * 1000
/** Longest part of a failure that is kept. */
const longestProblem = 500

type Stored = typeof outbox.$inferSelect

/**
 * What leaves the bank. A delivery is claimed by moving its row to `sending` under a lease; a process that dies there
 * is followed by another once the lease ends, so `deliver` must do nothing twice for the same id.
 */
export function createOutbox(db: Database, deps: AuditDeps): Outbox {
  const { clock } = deps

  /**
   * The row that has waited longest, now ours alone until its lease ends. What was to leave on a day that the bank has
   * made a holiday since waits for the next working day.
   */
  const claim = (): Promise<Stored | 'later' | undefined> =>
    db.transact(async (tx) => {
      const now = clock.now()
      const [due] = await tx
        .select()
        .from(outbox)
        .where(
          or(
            and(eq(outbox.status, 'queued'), lte(outbox.sendAfter, now)),
            and(eq(outbox.status, 'sending'), lte(outbox.leaseUntil, now)),
          ),
        )
        .orderBy(asc(outbox.sendAfter), asc(outbox.id))
        .limit(1)
      if (due === undefined) return undefined
      const sendAfter = due.status === 'queued' ? await sendingTime(tx, due) : due.sendAfter
      if (sendAfter > due.sendAfter) {
        await tx.update(outbox).set({ sendAfter }).where(eq(outbox.id, due.id))
        return 'later'
      }
      const change = {
        status: 'sending' as const,
        leaseUntil: addMillis(now, leaseMillis),
        attempts: due.attempts + 1,
      }
      await tx.update(outbox).set(change).where(eq(outbox.id, due.id))
      return { ...due, ...change }
    })

  /** Ends a claim, unless its lease ran out and another process took over; answers whether it did. */
  const finish = (
    row: Stored,
    end: Readonly<{ archiveRef: string } | { problem: string }>,
  ): Promise<boolean> =>
    db.transact(async (tx) => {
      const sent = 'archiveRef' in end
      const [ended] = await tx
        .update(outbox)
        .set({
          ...end,
          ...(sent ? { status: 'sent', sentAt: clock.now() } : { status: 'failed' }),
          leaseUntil: null,
        })
        .where(and(eq(outbox.id, row.id), eq(outbox.status, 'sending'), eq(outbox.attempts, row.attempts)))
        .returning()
      if (ended === undefined) return false
      await noteOutgoing({ db: tx }, deps, ended, sent ? 'sent' : 'failed', end)
      return sent
    })

  return {
    async get(actor, id) {
      const [row] = await outgoing(reachOf(db, actor, clock), eq(outbox.id, id), 1)
      return row
    },

    list: (actor, { client, status, limit }) =>
      outgoing(
        reachOf(db, actor, clock),
        and(client && eq(outbox.clientId, client), statusIs(status)),
        limit,
      ),

    cancel: (actor, id) =>
      db.transact(async (tx) => {
        refuseReaders(actor)
        return cancelOutgoing(reachOf(tx, actor, clock), deps, id)
      }),

    async deliverDue(deliver) {
      let sent = 0
      for (let row = await claim(); row !== undefined; row = await claim())
        if (row !== 'later' && (await finish(row, await tried(deliver, row)))) sent += 1
      return sent
    },
  }
}

/** When a message leaves by the holidays of today; what was put at a quiet time on purpose stays there. */
async function sendingTime(tx: Queries, { country, sendAfter }: Stored): Promise<Instant> {
  const there = country ?? undefined
  return isQuiet(there, sendAfter)
    ? sendAfter
    : nextSendingTime(there, sendAfter, await holidaysIn(tx, there))
}

const statusIs = (status: OutgoingRow['status'] | undefined) =>
  status === 'queued'
    ? or(eq(outbox.status, 'queued'), eq(outbox.status, 'sending'))
    : status && eq(outbox.status, status)

async function tried(deliver: Parameters<Outbox['deliverDue']>[0], row: Stored) {
  try {
    const { archiveRef } = await deliver(outgoingRow(row))
    return { archiveRef }
  } catch (error) {
    return { problem: String(error instanceof Error ? error.message : error).slice(0, longestProblem) }
  }
}
