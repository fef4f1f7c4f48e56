import { DomainError } from '../errors.ts'
import {
  addDays,
  atWallTime,
  dateIn,
  fromMillis,
  type Instant,
  type LocalDate,
  type TimeZone,
  toMillis,
  weekday,
} from '../time.ts'

/** First minute of work, and the first minute after the last, HH:MM. */
export type Shift = readonly [from: string, until: string]

/** When work is done: hours by weekday, less holidays, with days that are worked in exchange for a bridge day. */
export type WorkCalendar = Readonly<{
  country: string
  zone: TimeZone
  /** 1 Monday to 7 Sunday; a weekday that is absent is a day of rest. */
  hours: Readonly<Partial<Record<number, Shift>>>
  holidays: ReadonlyMap<LocalDate, string>
  /** Days of rest that are worked all the same. */
  workdays: ReadonlySet<LocalDate>
}>

export const isWorkingDay = (calendar: WorkCalendar, on: LocalDate): boolean =>
  shiftOn(calendar, on) !== undefined

/** The hours of a day; a worked day of rest has those of the first working weekday. */
export function shiftOn({ hours, holidays, workdays }: WorkCalendar, on: LocalDate): Shift | undefined {
  if (workdays.has(on)) return hours[weekday(on)] ?? Object.values(hours)[0]
  return holidays.has(on) ? undefined : hours[weekday(on)]
}

type Span = Readonly<{ from: number; until: number }>

function spanOn(calendar: WorkCalendar, on: LocalDate): Span | undefined {
  const shift = shiftOn(calendar, on)
  if (shift === undefined) return undefined
  const [from, until] = shift
  return {
    from: toMillis(atWallTime(on, from, calendar.zone)),
    until: toMillis(atWallTime(on, until, calendar.zone)),
  }
}

/** No bank rests for longer. */
const longestRest = 60

/** The spans of work that end after an instant, day by day, without end; throws calendar_empty after long rest. */
function* spansFrom(calendar: WorkCalendar, at: Instant): Generator<Span & { on: LocalDate }> {
  let rested = 0
  for (let on = dateIn(at, calendar.zone); ; on = addDays(on, 1)) {
    const span = spanOn(calendar, on)
    if (span === undefined) {
      rested += 1
      if (rested > longestRest) throw new DomainError('calendar_empty', { country: calendar.country })
      continue
    }
    rested = 0
    if (span.until > toMillis(at)) yield { ...span, on }
  }
}

export function isWorkingTime(calendar: WorkCalendar, at: Instant): boolean {
  const span = spanOn(calendar, dateIn(at, calendar.zone))
  return span !== undefined && toMillis(at) >= span.from && toMillis(at) < span.until
}

/** The instant itself where work is done then, else the next beginning of work. */
export function nextWorkingTime(calendar: WorkCalendar, at: Instant): Instant {
  for (const { from } of spansFrom(calendar, at)) return fromMillis(Math.max(from, toMillis(at)))
  throw new DomainError('calendar_empty', { country: calendar.country })
}

/** The instant after this much work; a moment outside work counts from the next beginning on. */
export function addWorkingMillis(calendar: WorkCalendar, at: Instant, millis: number): Instant {
  let left = millis
  for (const { from, until } of spansFrom(calendar, at)) {
    const begin = Math.max(from, toMillis(at))
    if (begin + left <= until) return fromMillis(begin + left)
    left -= until - begin
  }
  throw new DomainError('calendar_empty', { country: calendar.country })
}

/** The instant after whole working days' worth of work, each as long as it is: the same time of day where days are alike. */
export function addWorkingDays(calendar: WorkCalendar, at: Instant, days: number): Instant {
  const begin = nextWorkingTime(calendar, at)
  const first = spanOn(calendar, dateIn(begin, calendar.zone))!
  const into = (toMillis(begin) - first.from) / (first.until - first.from)
  let left = days
  for (const { from, until } of spansFrom(calendar, begin)) {
    // A clock that began with work ends with it, on the evening of the last day rather than the next morning.
    if (into === 0 && left === 1) return fromMillis(until)
    if (left === 0) return fromMillis(from + Math.round(into * (until - from)))
    left -= 1
  }
  throw new DomainError('calendar_empty', { country: calendar.country })
}

/** Work between two instants, in milliseconds; 0 where the second is not later. */
export function workingMillisBetween(calendar: WorkCalendar, from: Instant, to: Instant): number {
  if (to <= from) return 0
  const [begin, end] = [toMillis(from), toMillis(to)]
  let sum = 0
  for (const span of spansFrom(calendar, from)) {
    if (span.from >= end) break
    sum += Math.min(span.until, end) - Math.max(span.from, begin)
  }
  return sum
}

/** The day itself where it is worked, else the next that is. */
export function workingDayFrom(calendar: WorkCalendar, on: LocalDate): LocalDate {
  let day = on
  for (let tried = 0; tried <= longestRest; tried += 1, day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) return day
  throw new DomainError('calendar_empty', { country: calendar.country })
}
