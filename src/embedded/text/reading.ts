import type { CalendarMention } from '#domain/text/calendar.ts'
import {
  addDays,
  addMonths,
  endOfMonth,
  type LocalDate,
  localDate,
  startOfMonth,
  weekday,
} from '#domain/time.ts'

/** What a date expression means: one day (`from` equals `to`) or a period, both ends included. */
export type Reading = Readonly<{ from: LocalDate; to: LocalDate; on: LocalDate; approximate?: true }>

/** The part of the day said with a date. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/** `lean` settles what is said without a year or direction: a plan lies ahead, a report behind. */
export type Reference = Readonly<{ today: LocalDate; lean: 'future' | 'past' }>

export type Unit = 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year'
export type Edge = 'start' | 'middle' | 'end' | 'early' | 'late'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const ymd = (year: number, month: number, day: number): LocalDate =>
  localDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
const yearOf = (on: LocalDate): number => Number(on.slice(0, 4))
const monthNumber = (on: LocalDate): number => Number(on.slice(5, 7))
const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

export const oneDay = (on: LocalDate, approximate = false): Reading => ({
  from: on,
  to: on,
  on,
  ...(approximate ? { approximate: true as const } : {}),
})

export const vague = (reading: Reading, on: LocalDate = reading.on): Reading => ({
  ...reading,
  on,
  approximate: true,
})

/** A period; its day is the first one that is not over yet, or its first day when it is past. */
export function period(from: LocalDate, to: LocalDate, { today }: Reference): Reading {
  return { from, to, on: to >= today ? latest(from, today) : from }
}

export const daysAhead = (ref: Reference, days: number): Reading => oneDay(addDays(ref.today, days))

export function workdays(from: LocalDate, count: number): LocalDate {
  let on = from
  for (let left = Math.min(Math.abs(count), 400); left > 0; ) {
    on = addDays(on, Math.sign(count))
    if (weekday(on) <= 5) left -= 1
  }
  return on
}

/** `count` units from a day; halves are rounded to days (half a month is 15 days, half a year 6 months). */
export function shifted(from: LocalDate, count: number, unit: Unit): LocalDate {
  if (unit === 'day') return addDays(from, Math.round(count))
  if (unit === 'workday') return workdays(from, Math.round(count))
  if (unit === 'week') return addDays(from, Math.round(count * 7))
  const months = count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12)
  const whole = Math.trunc(months)
  return addDays(addMonths(from, whole), Math.round((months - whole) * 30))
}

export const weekOf = (ref: Reference, offset: number): Reading => {
  const monday = addDays(ref.today, 1 - weekday(ref.today) + offset * 7)
  return period(monday, addDays(monday, 6), ref)
}

/** The day of a calendar week (Monday first), `offset` weeks from this one. */
export const dayOfWeek = (ref: Reference, day: number, offset: number): Reading =>
  oneDay(addDays(ref.today, day - weekday(ref.today) + offset * 7))

/** The nearest such weekday strictly after today, or strictly before it when the text looks back. */
export function nearestWeekday(ref: Reference, day: number): Reading {
  return ref.lean === 'past'
    ? lastWeekday(ref, day)
    : daysAhead(ref, ((day - weekday(ref.today) + 6) % 7) + 1)
}

export const lastWeekday = (ref: Reference, day: number): Reading =>
  oneDay(addDays(ref.today, -(((weekday(ref.today) - day + 6) % 7) + 1)))

export const weekend = (ref: Reference, offset: number): Reading => {
  const saturday = addDays(ref.today, 6 - weekday(ref.today) + offset * 7)
  return period(saturday, addDays(saturday, 1), ref)
}

const monthOn = (first: LocalDate, ref: Reference): Reading => period(first, endOfMonth(first), ref)
export const monthAhead = (ref: Reference, offset: number): Reading =>
  monthOn(addMonths(startOfMonth(ref.today), offset), ref)

export const quarterAhead = (ref: Reference, offset: number): Reading => {
  const inside = (monthNumber(ref.today) - 1) % 3
  const first = addMonths(startOfMonth(ref.today), offset * 3 - inside)
  return period(first, endOfMonth(addMonths(first, 2)), ref)
}

export const yearAhead = (ref: Reference, offset: number): Reading =>
  wholeYear(yearOf(ref.today) + offset, ref)
const wholeYear = (year: number, ref: Reference): Reading => period(ymd(year, 1, 1), ymd(year, 12, 31), ref)

const units = { week: weekOf, weekend, month: monthAhead, quarter: quarterAhead, year: yearAhead } as const
export type Period = keyof typeof units
export const periodAhead = (ref: Reference, unit: Period, offset: number): Reading => units[unit](ref, offset)

/** The day `day` of this month, or of the next (the last) one when it is over (still ahead). */
export function dayOfMonth(ref: Reference, day: number, offset?: number): Reading | undefined {
  if (day < 1 || day > 31) return undefined
  const tries = offset === undefined ? (ref.lean === 'past' ? [0, -1, -2] : [0, 1, 2]) : [offset]
  for (const months of tries) {
    const first = addMonths(startOfMonth(ref.today), months)
    if (Number(endOfMonth(first).slice(8)) < day) continue
    const on = addDays(first, day - 1)
    const over = ref.lean === 'past' ? on > ref.today : on < ref.today
    if (offset !== undefined || !over) return oneDay(on)
  }
  return undefined
}

/** The year that is meant when none is said: the nearest in the direction the text looks. */
function impliedYear(
  ref: Reference,
  isOver: (year: number) => boolean,
  isAhead: (year: number) => boolean,
): number {
  const year = yearOf(ref.today)
  if (ref.lean === 'past') return isAhead(year) ? year - 1 : year
  return isOver(year) ? year + 1 : year
}

export function monthReading(ref: Reference, month: number, year?: number): Reading {
  const current = monthNumber(ref.today)
  const meant =
    year ??
    impliedYear(
      ref,
      () => month < current,
      () => month > current,
    )
  return monthOn(ymd(meant, month, 1), ref)
}

function dayReading(ref: Reference, month: number, day: number, year?: number): Reading | undefined {
  const on = (y: number): LocalDate | undefined => {
    const first = ymd(y, month, 1)
    return Number(endOfMonth(first).slice(8)) < day ? undefined : addDays(first, day - 1)
  }
  const meant =
    year ??
    impliedYear(
      ref,
      (y) => (on(y) ?? ref.today) < ref.today,
      (y) => (on(y) ?? ref.today) > ref.today,
    )
  for (const y of year === undefined ? [meant, meant + 1, meant + 2, meant + 3] : [meant]) {
    const found = on(y)
    if (found) return oneDay(found)
  }
  return undefined
}

/** The reading of a written-out date; a missing year is the one nearest in the direction of the text. */
export function readMention(mention: CalendarMention, ref: Reference): Reading | undefined {
  const { year, month, day, quarter, half } = mention
  if (year !== undefined && (year < 1900 || year > 2200)) return undefined
  if (day !== undefined && month !== undefined) return dayReading(ref, month, day, year)
  if (month !== undefined) return monthReading(ref, month, year)
  const size = quarter === undefined ? 6 : 3
  const index = quarter ?? half
  if (index === undefined) return year === undefined ? undefined : wholeYear(year, ref)
  const lastMonth = index * size
  const current = monthNumber(ref.today)
  const meant =
    year ??
    impliedYear(
      ref,
      () => lastMonth < current,
      () => lastMonth - size + 1 > current,
    )
  const first = ymd(meant, lastMonth - size + 1, 1)
  return period(first, endOfMonth(addMonths(first, size - 1)), ref)
}

/**
 * A part of a period: its end is its last day (Friday of a week), `early` and `late` are its first and last third,
 * the middle lies between; all of them vague.
 */
export function edgeOf(whole: Reading, edge: Edge): Reading {
  const { from, to } = whole
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  if (edge === 'end') return oneDay(days === 7 ? addDays(from, 4) : to, true)
  if (days === 7) return oneDay(addDays(from, edge === 'middle' ? 2 : edge === 'late' ? 4 : 0), true)
  const third = days <= 31 ? 10 : days <= 92 ? 31 : 90
  if (edge === 'middle') {
    const on = days <= 31 ? addDays(from, 14) : addDays(from, Math.floor(days / 2))
    return { from: addDays(from, third), to: addDays(from, 2 * third - 1), on, approximate: true }
  }
  if (edge === 'late')
    return { from: addDays(from, days <= 31 ? 20 : days - third), to, on: to, approximate: true }
  return { from, to: addDays(from, third - 1), on: from, approximate: true }
}
