import type { HolidayRule, Moves } from './holiday-rules.ts'
import type { Shift } from './work-calendar.ts'

/** A date that is the same every year, `05-01`. */
export function yearly(
  date: string,
  name: string,
  more: { moves?: Moves; since?: number } = {},
): HolidayRule {
  const [month, day] = date.split('-').map(Number)
  return { name, month: month!, day: day!, ...more }
}

export const easter = (days: number, name: string): HolidayRule => ({ name, easter: days, church: 'western' })
export const pascha = (days: number, name: string): HolidayRule => ({
  name,
  easter: days,
  church: 'orthodox',
})

/** The nth weekday (1 Monday to 7 Sunday) of a month; -1 is the last. */
export const nth = (
  count: number,
  weekday: number,
  month: number,
  name: string,
  since?: number,
): HolidayRule => ({ name, month, weekday, nth: count, ...(since === undefined ? {} : { since }) })

export const newYear = yearly('01-01', 'New Year’s Day')
export const epiphany = yearly('01-06', 'Epiphany')
export const goodFriday = easter(-2, 'Good Friday')
export const easterMonday = easter(1, 'Easter Monday')
export const labourDay = yearly('05-01', 'Labour Day')
export const ascension = easter(39, 'Ascension Day')
export const whitMonday = easter(50, 'Whit Monday')
export const corpusChristi = easter(60, 'Corpus Christi')
export const assumption = yearly('08-15', 'Assumption Day')
export const allSaints = yearly('11-01', 'All Saints’ Day')
export const immaculate = yearly('12-08', 'Immaculate Conception')
export const christmasEve = yearly('12-24', 'Christmas Eve')
export const christmas = yearly('12-25', 'Christmas Day')
export const stStephen = yearly('12-26', 'Second day of Christmas')

/** The same hours from Monday to Friday. */
export const mondayToFriday = (from: string, until: string): Readonly<Partial<Record<number, Shift>>> => ({
  1: [from, until],
  2: [from, until],
  3: [from, until],
  4: [from, until],
  5: [from, until],
})
