import { holidaysOf } from '../calendar/countries.ts'
import { addDays, atWallTime, dateIn, type Instant, type LocalDate, wallTime, weekday } from '../time.ts'
import { defaultHours, type SendingHours, sendingHours } from './quiet-times-table.ts'

/** The hours that count for a country; an unknown or absent one gets the narrow default. */
export const hoursOf = (country: string | undefined): SendingHours =>
  country !== undefined && Object.hasOwn(sendingHours, country) ? sendingHours[country]! : defaultHours

/** Holidays of a client's country by date: those of the house, or what a bank made of them. */
export type Holidays = ReadonlyMap<LocalDate, string>

/** A working day that is moved to a weekend stays quiet: people are at work, but they were not to be written to. */
const isOpenDay = (holidays: Holidays, { weekdays }: SendingHours, on: LocalDate): boolean =>
  weekdays.includes(weekday(on)) && !holidays.has(on)

/** Whether a client of this country is left in peace at that instant; the house's holidays count where none are given. */
export function isQuiet(
  country: string | undefined,
  at: Instant,
  holidays: Holidays = holidaysOf(country),
): boolean {
  const hours = hoursOf(country)
  const time = wallTime(at, hours.zone)
  return !isOpenDay(holidays, hours, dateIn(at, hours.zone)) || time < hours.from || time >= hours.until
}

/** More than any run of holidays and rest days. */
const furthestDays = 60

/** The first instant from `at` on that is not quiet in the client's country: `at` itself where it is not. */
export function nextSendingTime(
  country: string | undefined,
  at: Instant,
  holidays: Holidays = holidaysOf(country),
): Instant {
  if (!isQuiet(country, at, holidays)) return at
  const hours = hoursOf(country)
  let day = dateIn(at, hours.zone)
  if (wallTime(at, hours.zone) >= hours.until) day = addDays(day, 1)
  for (let tried = 0; tried < furthestDays && !isOpenDay(holidays, hours, day); tried += 1)
    day = addDays(day, 1)
  return atWallTime(day, hours.from, hours.zone)
}
