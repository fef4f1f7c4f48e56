import type { LocalDate } from '../time.ts'

const dayMillis = 86_400_000

/** A date by its numbers; day 0 is the last of the month before, day 32 runs on. */
export const dateOf = (year: number, month: number, day: number): LocalDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as LocalDate

/** A date some days later, by plain arithmetic. */
export const daysAfter = (on: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(on) + days * dayMillis).toISOString().slice(0, 10) as LocalDate

/** Easter Sunday of the western churches. */
export function westernEaster(year: number): LocalDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const shift =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon =
    shift - Math.floor(shift / 28) * (1 - Math.floor(29 / (shift + 1)) * Math.floor((21 - golden) / 11))
  const dayOfWeek = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return dateOf(year, 3, 28 + moon - dayOfWeek)
}

/** Easter Sunday of the orthodox churches, in our calendar; from 1900 to 2099 the old one lies 13 days behind. */
export function orthodoxEaster(year: number): LocalDate {
  const moon = (19 * (year % 19) + 15) % 30
  const dayOfWeek = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  return dateOf(year, 3, 22 + moon + dayOfWeek + 13)
}
