import { DomainError } from '#domain/errors.ts'
import { type Clock, systemClock } from '#domain/time.ts'

/**
 * How many a minute: messages, changes, look-ups and tries at the code of a person, and what fails before it is known
 * whose it is (`attempt`), by address.
 */
export const perMinute = { chat: 30, write: 60, read: 600, unlock: 10, attempt: 10 } as const
export type LimitKind = keyof typeof perMinute

export type Limits = Readonly<{
  /** Counts one, or as many as it is worth; throws rate_limited with the seconds to wait where there were too many. */
  take(kind: LimitKind, key: string, worth?: number): void
}>

const minute = 60_000
/** Characters of a message for which it counts as one more; beyond the most that is read nothing is counted. */
const charactersOfOne = 2000
const mostCounted = 20_000

/** How many messages a text counts for beside the one it comes in: a long one takes longer to read. */
export const lengthAsMessages = (text: string): number =>
  Math.floor(Math.min(text.length, mostCounted) / charactersOfOne)
/** Keys that are remembered of each kind; who used theirs longest ago is forgotten first. */
const remembered = 10_000

/**
 * Limits in the memory of this process. Each key holds one instant, that at which all it took would be paid back at
 * the even rate: a minute's worth may come at once, and then as much as grows back. Kinds do not share their room, so
 * that strangers with many addresses push out no person.
 */
export function createLimits(
  clock: Clock = systemClock,
  allowed: Readonly<Record<LimitKind, number>> = perMinute,
): Limits {
  const paidBack = new Map<LimitKind, Map<string, number>>()
  return {
    take(kind, key, worth = 1) {
      const known = paidBack.get(kind) ?? new Map<string, number>()
      paidBack.set(kind, known)
      const now = Date.parse(clock.now())
      const each = (worth * minute) / allowed[kind]
      const before = known.get(key) ?? now
      // Further away than a minute it can only be where the clock was put back.
      const from = before > now && before <= now + minute ? before : now
      const wait = from + each - (now + minute)
      if (wait > 0) throw new DomainError('rate_limited', { seconds: Math.ceil(wait / 1000) })
      known.delete(key)
      if (known.size >= remembered) {
        const [oldest] = known.keys()
        if (oldest !== undefined) known.delete(oldest)
      }
      known.set(key, from + each)
    },
  }
}

/** No limits, for programs that measure the service itself. */
export const noLimits: Limits = { take: () => {} }
