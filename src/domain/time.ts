import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { DomainError } from './errors.ts'

declare const brand: unique symbol
/** UTC text with a Z, `2026-11-27T08:30:00.000Z`. */
export type Instant = string & { readonly [brand]: 'Instant' }
/** Calendar date without zone, `2026-11-27`. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }
/** IANA name, `Europe/Zurich`. */
export type TimeZone = string & { readonly [brand]: 'TimeZone' }

/** The only source of now; demo and evals freeze or shift it. */
export type Clock = Readonly<{ now(): Instant }>

export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const millis = Date.parse(text)
  // A day that does not exist is refused or moved on, as the 30th of February to March.
  return !Number.isNaN(millis) && dayAt(millis) === text
}

export function isInstant(text: unknown): text is Instant {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return false
  const millis = Date.parse(text)
  if (!Number.isNaN(millis) && fromMillis(millis) === text) return true
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

/** Zones that are known to be: asking the platform takes longer than what is done with most of them. */
const knownZones = new Set<string>()
/** More than there are, since a zone may be written in small letters too. */
const mostZones = 1000

export function isTimeZone(text: unknown): text is TimeZone {
  if (typeof text !== 'string' || text === '') return false
  if (knownZones.has(text)) return true
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    if (knownZones.size < mostZones) knownZones.add(text)
    return true
  } catch {
    return false
  }
}

// Plain string schemas underneath, so that tools can show them as JSON Schema; the type carries the brand.
export const localDateSchema = z.iso.date('must be a calendar date, YYYY-MM-DD') as unknown as z.ZodType<
  LocalDate,
  string
>
export const instantSchema = z.iso.datetime(
  'must be a UTC instant such as 2026-11-27T08:30:00Z',
) as unknown as z.ZodType<Instant, string>
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'must be an IANA time zone such as Europe/Zurich') as unknown as z.ZodType<
  TimeZone,
  string
>

export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new DomainError('date_invalid', { date: text })
  return text
}

/** Any UTC text with milliseconds and Z, so that instants compare as text. */
export function instant(text: string): Instant {
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString() as Instant
  } catch {
    throw new DomainError('date_invalid', { date: text })
  }
}

export function timeZone(text: string): TimeZone {
  if (!isTimeZone(text)) throw new DomainError('time_zone_unknown', { zone: text })
  return text
}

export const fromMillis = (millis: number): Instant => new Date(millis).toISOString() as Instant
export const toMillis = (at: Instant): number => Date.parse(at)

export const systemClock: Clock = { now: () => fromMillis(Date.now()) }
export const frozenClock = (at: Instant): Clock => ({ now: () => at })
/** A clock that started at `start` when the base clock showed `since`, and runs on. */
export const shiftedClock = (start: Instant, since: Instant, base: Clock = systemClock): Clock => ({
  now: () => fromMillis(toMillis(start) + toMillis(base.now()) - toMillis(since)),
})

/** The day each zone was asked for last, as milliseconds from its beginning to its end. */
const lastDays = new Map<TimeZone, Readonly<{ from: number; to: number; on: LocalDate }>>()

/** The calendar date of an instant in a zone. */
export function dateIn(at: Instant, zone: TimeZone): LocalDate {
  const known = lastDays.get(zone)
  const millis = toMillis(at)
  if (known !== undefined && millis >= known.from && millis < known.to) return known.on
  const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate()
  const on = date.toString() as LocalDate
  const beginningOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds
  lastDays.set(zone, { from: beginningOf(date), to: beginningOf(date.add({ days: 1 })), on })
  return on
}

export const today = (clock: Clock, zone: TimeZone): LocalDate => dateIn(clock.now(), zone)

/** The wall time `HH:MM` of an instant in a zone. */
export const wallTime = (at: Instant, zone: TimeZone): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** The instant of a wall time (`HH:MM`) on a date in a zone; a time that does not exist moves forward. */
export const atWallTime = (on: LocalDate, time: string, zone: TimeZone): Instant =>
  fromMillis(
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  )

const shift = (on: LocalDate, duration: Temporal.DurationLike): LocalDate =>
  Temporal.PlainDate.from(on).add(duration).toString() as LocalDate

// Days of the calendar are all of one length, so that plain arithmetic does; it is a hundred times as fast.
const dayMillis = 86_400_000
const dayAt = (millis: number): LocalDate => fromMillis(millis).slice(0, 10) as LocalDate

export const addDays = (on: LocalDate, days: number): LocalDate => dayAt(Date.parse(on) + days * dayMillis)
/** Same day number `months` later, clipped to the month's end. */
export const addMonths = (on: LocalDate, months: number): LocalDate => shift(on, { months })
export const addYears = (on: LocalDate, years: number): LocalDate => shift(on, { years })

/** Whole days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (Date.parse(to) - Date.parse(from)) / dayMillis

/** 1 Monday to 7 Sunday. */
export const weekday = (on: LocalDate): number => new Date(on).getUTCDay() || 7

export const startOfMonth = (on: LocalDate): LocalDate => `${on.slice(0, 8)}01` as LocalDate
export const endOfMonth = (on: LocalDate): LocalDate =>
  Temporal.PlainDate.from(on).with({ day: 31 }, { overflow: 'constrain' }).toString() as LocalDate

/** Completed years on a day; born 29 February counts from 1 March in a common year. */
export function ageOn(born: LocalDate, on: LocalDate): number {
  const birth = Temporal.PlainDate.from(born)
  const day = Temporal.PlainDate.from(on)
  const had = day.month * 100 + day.day >= birth.month * 100 + birth.day
  return day.year - birth.year - (had ? 0 : 1)
}

export const addMillis = (at: Instant, millis: number): Instant => fromMillis(toMillis(at) + millis)

/** Milliseconds of an ISO 8601 duration such as PT11M or P1D. */
export function durationMillis(text: string): number {
  try {
    const day = Temporal.PlainDateTime.from('2026-01-01T00:00')
    return Temporal.Duration.from(text).total({ unit: 'milliseconds', relativeTo: day })
  } catch {
    throw new DomainError('duration_invalid', { duration: text })
  }
}
