import { addDays, type LocalDate } from '../time.ts'

/** How many days ahead the brief of a day looks, by what it looks at. */
export const horizons = {
  maturity: 14,
  instalment: 7,
  expiry: 30,
  covenantTest: 30,
  promise: 7,
  lifeEvent: 7,
  birthday: 3,
  clock: 1,
  handoff: 1,
  /** Back: drafts and notices older than this are no news. */
  draft: 7,
  notice: 30,
} as const

const leapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Birthdays that fall on a day or shortly after: month and day as `MM-DD`, with the day it is kept on. */
export function birthdaysFrom(on: LocalDate): ReadonlyMap<string, LocalDate> {
  const days = new Map<string, LocalDate>()
  for (let ahead = 0; ahead <= horizons.birthday; ahead += 1) {
    const day = addDays(on, ahead)
    days.set(day.slice(5), day)
    // Born on 29 February: a year older on 1 March of a common year.
    if (day.endsWith('-03-01') && !leapYear(Number(day.slice(0, 4)))) days.set('02-29', day)
  }
  return days
}
