import type { App } from '@slack/bolt'
import type { Inbox } from '#store/port.ts'
import { mayPass } from './client.ts'
import { type Body, isNoise, parseBody, placeOf } from './events.ts'
import { createQueues } from './in-order.ts'
import { isNotOurs } from './workspaces.ts'

/** How long a process may be silent over an event before another takes it over. */
const leaseMillis = 30_000
/** What failed of what passes by itself is tried so often, over some hours with the waits between; anything else less. */
const mostAttempts = 14
const mostOtherAttempts = 3
/** How long after a failure the next try is due, doubled each time up to the longest wait. */
const firstWaitMillis = 5000
const longestWaitMillis = 15 * 60_000
const takenTogether = 50

/** Keeps work going after the answer: a set that is drained on Node, `waitUntil` on Workers. */
export type Background = (work: Promise<unknown>) => void

export type ArrivalDeps = Readonly<{
  inbox: Inbox
  report(error: unknown, reference: string): void
  /** Waited for before an event is dealt with, so that acknowledgements go first. */
  pace(): Promise<void>
}>

/** Where a listener finds whether it may fail again: an event's last try has to tell the user. */
export type Attempt = Readonly<{ lastAttempt: boolean }>

/** Events that were taken in: each is dealt with once, in the order of its place, and tried again where that failed. */
export function createArrivals(deps: ArrivalDeps, app: () => App | undefined) {
  const { inbox, report, pace } = deps
  const inOrder = createQueues()
  const underWay = new Set<Promise<unknown>>()

  const keep = (work: Promise<unknown>, background: Background): void => {
    const kept = work
      .catch((error: unknown) => report(error, 'background'))
      .finally(() => underWay.delete(kept))
    underWay.add(kept)
    background(kept)
  }

  /** Deals with an event that is ours; one that fails stays in the inbox for another try. */
  async function process(eventId: string, body: Body, attempt: number): Promise<void> {
    const beat = setInterval(() => {
      inbox.renew(eventId, leaseMillis).catch((error) => report(error, eventId))
    }, leaseMillis / 3)
    try {
      await inOrder(placeOf(body), async () => {
        await pace()
        const customProperties: Attempt = { lastAttempt: attempt >= mostAttempts }
        await app()?.processEvent({ body, ack: async () => {}, customProperties })
      })
      await inbox.done(eventId)
    } catch (error) {
      // The last words of a workspace that removed the app: nobody is left to be answered.
      const notOurs = isNotOurs(error)
      if (!notOurs) report(error, eventId)
      const most = mayPass(error) ? mostAttempts : mostOtherAttempts
      const over = notOurs || attempt >= most
      // What cannot be noted is found by the sweep once its lease has ended.
      await (over ? inbox.done(eventId) : inbox.renew(eventId, waitAfter(attempt))).catch((failed: unknown) =>
        report(failed, eventId),
      )
    } finally {
      clearInterval(beat)
    }
  }

  return {
    keep,
    /** Answers once the event is durable, or at once where it asks for nothing. */
    async take(eventId: string, raw: string, body: Body, background: Background): Promise<void> {
      if (isNoise(body)) return
      if (await inbox.take(eventId, 'slack', raw, leaseMillis)) keep(process(eventId, body, 1), background)
    },
    /** Deals with events whose process died or whose next try is due; answers how many. */
    async resume(): Promise<number> {
      const stale = await inbox.claimStale('slack', takenTogether, leaseMillis)
      for (const { eventId, payload, attempts } of stale) {
        const body = parseBody(payload, 'application/json')
        // A process that died at every try left no word of it but the count.
        const givenUp = attempts > mostAttempts
        if (givenUp) report(new Error('an event was given up'), eventId)
        if (body === undefined || givenUp) await inbox.done(eventId)
        else keep(process(eventId, body, attempts), () => {})
      }
      return stale.length
    },
    /** Waits for what is under way. */
    async drain(): Promise<void> {
      while (underWay.size > 0) await Promise.allSettled([...underWay])
    },
  }
}

const waitAfter = (attempt: number): number =>
  Math.min(firstWaitMillis * 2 ** (attempt - 1), longestWaitMillis)
