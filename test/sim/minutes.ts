/**
 * Working time of Zurich counted minute by minute, on plain numbers and a list of days: written apart from the product's
 * calendar, so that the two can be compared.
 */
const minute = 60_000
const day = 86_400_000
/** First minute of work, and the first after the last. */
const [opens, closes] = [8 * 60, 17 * 60]
/** A day's work in minutes. */
export const workday = closes - opens

/** Clocks are put forward and back at one o'clock UTC of these days. */
const summers = [
  [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)],
  [Date.UTC(2027, 2, 28, 1), Date.UTC(2027, 9, 31, 1)],
] as const
const holidays = new Set(
  (
    '2026-12-25 2026-12-26 2027-01-01 2027-01-02 2027-03-26 2027-03-29 2027-05-01 2027-05-06 2027-05-17 ' +
    '2027-08-01 2027-12-25 2027-12-26'
  )
    .split(' ')
    .map((on) => Date.parse(on) / day),
)

const offset = (at: number): number =>
  (summers.some(([from, to]) => at >= from && at < to) ? 120 : 60) * minute
/** Days are counted from 1970-01-01, a Thursday. */
const dayIsWorked = (count: number): boolean => (count + 3) % 7 < 5 && !holidays.has(count)

function isWorked(at: number): boolean {
  const wall = at + offset(at)
  const inDay = Math.floor((wall % day) / minute)
  return inDay >= opens && inDay < closes && dayIsWorked(Math.floor(wall / day))
}

const next = (at: number): number => Math.floor(at / minute) * minute + minute

/** The moment after so many milliseconds of work. */
export function worked(from: string, millis: number): string {
  let at = Date.parse(from)
  let left = millis
  while (!isWorked(at)) at = next(at)
  while (left > 0) {
    const until = next(at)
    if (isWorked(at)) {
      const taken = Math.min(left, until - at)
      left -= taken
      at += taken
    } else at = until
  }
  return new Date(at).toISOString()
}

/** Milliseconds of work between two moments. */
export function workBetween(from: string, to: string): number {
  let sum = 0
  const end = Date.parse(to)
  for (let at = Date.parse(from); at < end; at = next(at))
    if (isWorked(at)) sum += Math.min(next(at), end) - at
  return sum
}

/** The moment at which the wall shows a time, in minutes of the day. */
const moment = (count: number, inDay: number): string => {
  const wall = count * day + inDay * minute
  const at = wall - offset(wall - 120 * minute)
  return new Date(wall - offset(at)).toISOString()
}

const dayNumber = (on: string): number => Date.parse(on) / day
/** The beginning of the day itself or of the working day before, and the end of work on it or on the one after. */
export function beginUpTo(on: string): string {
  let count = dayNumber(on)
  while (!dayIsWorked(count)) count -= 1
  return moment(count, 0)
}
export function beginFrom(on: string, after: number): string {
  let count = dayNumber(on) + after
  while (!dayIsWorked(count)) count += 1
  return moment(count, 0)
}
export function endFrom(on: string): string {
  let count = dayNumber(on)
  while (!dayIsWorked(count)) count += 1
  return moment(count, closes)
}
