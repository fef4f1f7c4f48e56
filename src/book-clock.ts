import type { Actor } from '#domain/actor.ts'
import { type Clock, frozenClock, instant, isLocalDate } from '#domain/time.ts'
import type { Store } from '#store/port.ts'

/** Clocks by actor: a historic book stands still at noon of its own day, every other one runs with the store. */
export type BookClocks = Readonly<{
  clockFor(actor: Pick<Actor, 'email'>): Clock
  /** Reads the day of this person's book, at most once a minute. */
  learn(actor: Pick<Actor, 'email'>): Promise<void>
}>

const freshMillis = 60_000
const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

/** The setting `book_day:<domain of the e-mail>` holds the day of a book that was imported from the past. */
export const bookDayKey = (email: string): string => `book_day:${domainOf(email)}`

export function bookClocks(store: Pick<Store, 'clock' | 'settings'>): BookClocks {
  const known = new Map<string, { clock: Clock; until: number }>()
  return {
    clockFor: ({ email }) => known.get(domainOf(email))?.clock ?? store.clock,
    learn: async ({ email }) => {
      const domain = domainOf(email)
      if ((known.get(domain)?.until ?? 0) > performance.now()) return
      const day = await store.settings.get(bookDayKey(email))
      const clock = isLocalDate(day) ? frozenClock(instant(`${day}T12:00:00Z`)) : store.clock
      known.set(domain, { clock, until: performance.now() + freshMillis })
    },
  }
}
