import { type Holidays, hoursOf, isQuiet } from '../sending/quiet-times.ts'
import {
  addDays,
  addMillis,
  atWallTime,
  dateIn,
  fromMillis,
  type Instant,
  type LocalDate,
  type TimeZone,
  toMillis,
} from '../time.ts'
import { holidaysOf } from './countries.ts'
import { isWorkingDay, isWorkingTime, shiftOn, type WorkCalendar } from './work-calendar.ts'

export type Span = Readonly<{ startsAt: Instant; endsAt: Instant }>

/** Everybody whose time counts for a meeting, and the client. */
export type Parties = Readonly<{
  /** Work calendars of the manager, first, and of the colleagues who take part. */
  calendars: readonly WorkCalendar[]
  /** Times at which one of them is taken. */
  taken: readonly Span[]
  /** Country of the client, ISO 3166 alpha-2; a client without one is asked within the manager's hours. */
  country?: string | undefined
  /** Holidays there; those of the house where absent. */
  holidays?: Holidays | undefined
}>

export type Wanted = Readonly<{
  from: Instant
  minutes: number
  /** Only this day is searched where it is given. */
  on?: LocalDate | undefined
  days: number
  limit: number
  /** A meeting begins and ends within these hours of the manager's clock, HH:MM. */
  hours?: readonly [from: string, to: string] | undefined
}>

/** Meetings begin at full and half hours. */
const step = 30 * 60_000
/** Where no day is named, what is offered of one day lies this far apart, so that several days are offered. */
const apart = 3 * 60 * 60_000
/** Nobody is called into a meeting within the hour. */
const notice = 60 * 60_000

/** Beginnings of times that are free for everybody and not quiet for the client, the earliest first. */
export function freeSlots(parties: Parties, { from, minutes, on, days, limit, hours }: Wanted): Instant[] {
  const [own] = parties.calendars
  if (own === undefined) return []
  const slots: Instant[] = []
  const first = on ?? dateIn(from, own.zone)
  const gap = on === undefined ? apart : minutes * 60_000
  for (let day = 0; day < (on === undefined ? days : 1) && slots.length < limit; day += 1) {
    const shift = shiftOn(own, addDays(first, day))
    if (shift === undefined) continue
    const at = (time: string): number => toMillis(atWallTime(addDays(first, day), time, own.zone))
    const begin = Math.max(at(shift[0]), hours ? at(hours[0]) : 0)
    const end = Math.min(at(shift[1]), hours ? at(hours[1]) : Number.POSITIVE_INFINITY)
    let next = Math.max(begin, Math.ceil((toMillis(from) + notice) / step) * step)
    for (; next + minutes * 60_000 <= end && slots.length < limit; next += step) {
      if (!isFree(parties, { startsAt: fromMillis(next), endsAt: fromMillis(next + minutes * 60_000) }))
        continue
      slots.push(fromMillis(next))
      next += Math.max(0, gap - step)
    }
  }
  return slots
}

const isFree = ({ calendars, taken, country, holidays }: Parties, span: Span): boolean =>
  calendars.every((calendar) => atWork(calendar, span)) &&
  !taken.some((each) => overlaps(each, span)) &&
  (country === undefined || receives(country, span, holidays))

export const overlaps = (one: Span, other: Span): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

const lastMoment = ({ endsAt }: Span): Instant => addMillis(endsAt, -1)

const atWork = (calendar: WorkCalendar, span: Span): boolean =>
  isWorkingTime(calendar, span.startsAt) && isWorkingTime(calendar, lastMoment(span))

const receives = (country: string, span: Span, holidays: Holidays | undefined): boolean =>
  !isQuiet(country, span.startsAt, holidays) && !isQuiet(country, lastMoment(span), holidays)

/** What stands against a time because of the day or the hour. */
export type DayConflict = Readonly<
  | { kind: 'holiday'; country: string; name: string; of: 'rm' | 'client' }
  | { kind: 'rest' | 'hours'; country: string; of: 'rm' | 'client' }
>

/** Holidays, days of rest and hours that a time falls on, of the manager and of the client. */
export function dayConflicts(
  own: WorkCalendar,
  country: string | undefined,
  span: Span,
  holidays: Holidays = holidaysOf(country),
): DayConflict[] {
  const found: DayConflict[] = []
  const on = dateIn(span.startsAt, own.zone)
  const holiday = own.holidays.get(on)
  const mine = { country: own.country, of: 'rm' as const }
  if (!isWorkingDay(own, on))
    found.push(
      holiday === undefined ? { kind: 'rest', ...mine } : { kind: 'holiday', name: holiday, ...mine },
    )
  else if (!atWork(own, span)) found.push({ kind: 'hours', ...mine })
  if (country === undefined || receives(country, span, holidays)) return found
  const hours = hoursOf(country)
  const name = holidays.get(dateIn(span.startsAt, hours.zone))
  const theirs = { country, of: 'client' as const }
  const already = found.some((each) => each.kind === 'holiday' && each.country === country)
  if (name !== undefined) return already ? found : [...found, { kind: 'holiday', name, ...theirs }]
  return [...found, { kind: 'hours', ...theirs }]
}

/** The zone in which a client of this country lives; undefined for a country whose hours we do not know. */
export function zoneOfCountry(country: string | undefined): TimeZone | undefined {
  const hours = hoursOf(country)
  return hours === hoursOf(undefined) ? undefined : hours.zone
}
