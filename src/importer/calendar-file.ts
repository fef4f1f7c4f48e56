import ICAL from 'ical.js'
import {
  addMillis,
  atWallTime,
  fromMillis,
  type Instant,
  isTimeZone,
  type LocalDate,
  type TimeZone,
  toMillis,
} from '#domain/time.ts'
import type { BusyTime } from '#store/port.ts'
import { type CalendarLines, calendarLines, wrongFile } from './calendar-lines.ts'

export type ReadingSpan = Readonly<{
  /** Zone of whole days and of times without one. */
  zone: TimeZone
  from: Instant
  to: Instant
}>

/** More occurrences of one series than anybody keeps in a calendar. */
const mostOccurrences = 50_000
/** More busy times than a person has in a year. */
const mostTimes = 20_000
const longestTitle = 200

type Placed = Readonly<{ component: ICAL.Component; line: number }>

/**
 * The times that a calendar file takes, series and their exceptions unfolded, that lie in part in the span. What is
 * free, transparent or cancelled takes none; a whole day takes it from midnight to midnight. Throws calendar_file_wrong
 * with the line of what is wrong.
 */
export function readCalendar(text: string, span: ReadingSpan): BusyTime[] {
  const frame = calendarLines(text)
  lendZones(frame)
  const placed = eventsIn(text, frame)
  const moved = Map.groupBy(placed.filter(isException), ({ component }) => uidOf(component))
  const masters = placed.filter((each) => !isException(each))
  const known = new Set(masters.map(({ component }) => uidOf(component)))
  const alone = [...moved].flatMap(([uid, all]) => (known.has(uid) ? [] : all))
  const times = [
    ...masters.flatMap((each) => {
      const uid = uidOf(each.component)
      return occurrencesOf(each, uid === undefined ? [] : (moved.get(uid) ?? []), span)
    }),
    ...alone.flatMap((each) => occurrencesOf(each, [], span)),
  ]
  if (times.length > mostTimes) throw wrongFile(`it has more than ${mostTimes} appointments in a year`)
  return times.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

const isException = ({ component }: Placed): boolean => component.hasProperty('recurrence-id')
const textOf = (component: ICAL.Component, name: string): string | undefined => {
  const value = component.getFirstPropertyValue(name)
  return value === null || value === undefined ? undefined : String(value)
}
const uidOf = (component: ICAL.Component): string | undefined => textOf(component, 'uid')

function eventsIn(text: string, { events, lines }: CalendarLines): Placed[] {
  let parsed: unknown[]
  try {
    const all = ICAL.parse(text.replace(/(?:\r\n|\r|\n)(?=[ \t]*(?:\r\n|\r|\n|$))/g, ''))
    parsed = (Array.isArray(all[0]) ? all : [all]) as unknown[]
  } catch (error) {
    throw wrongFile(
      messageOf(error).replace(/\s*["'].*$/s, '') || 'it is no calendar',
      firstUnreadable(lines),
    )
  }
  const components = parsed
    .map((each) => new ICAL.Component(each as ConstructorParameters<typeof ICAL.Component>[0]))
    .flatMap((root) => (root.name === 'vevent' ? [root] : root.getAllSubcomponents('vevent')))
  if (components.length !== events.length) throw wrongFile('an event stands inside another', events[0])
  return components.map((component, index) => ({ component, line: events[index]! }))
}

/** The line of the first event that the library does not read by itself either. */
function firstUnreadable(lines: CalendarLines['lines']): number | undefined {
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^BEGIN:VEVENT\s*$/i.test(lines[at]!.text)) continue
    const end = lines.findIndex(({ text }, index) => index > at && /^END:VEVENT\s*$/i.test(text))
    const event = lines.slice(at, end + 1).map(({ text }) => text)
    try {
      ICAL.parse(event.join('\r\n'))
    } catch {
      return lines[at]!.number
    }
  }
  return undefined
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')

/** Zones that a file names but does not define, by their names; ours know the changes of the clock. */
function lendZones({ lines }: CalendarLines): void {
  for (const { text } of lines) {
    const zone = /^[A-Z-]+;(?:[^:]*;)?TZID="?([^":;]+)"?[^:]*:/i.exec(text)?.[1]
    if (zone === undefined || ICAL.TimezoneService.has(zone) || !isTimeZone(zone)) continue
    const lent = new ICAL.Timezone({ tzid: zone })
    lent.utcOffset = (time) => {
      const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute)
      return (wall - toMillis(wallInstant(time, zone))) / 1000
    }
    ICAL.TimezoneService.register(lent, zone)
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const wallInstant = (time: ICAL.Time, zone: TimeZone): Instant =>
  atWallTime(
    `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}` as LocalDate,
    time.isDate ? '00:00' : `${two(time.hour)}:${two(time.minute)}`,
    zone,
  )

function instantOf(time: ICAL.Time, zone: TimeZone): Instant {
  const floating = time.isDate || time.zone === ICAL.Timezone.localTimezone
  return floating ? wallInstant(time, zone) : fromMillis(time.toUnixTime() * 1000)
}

/** Every occurrence of an event that takes time within the span. */
function occurrencesOf({ component, line }: Placed, moved: readonly Placed[], span: ReadingSpan): BusyTime[] {
  const found: BusyTime[] = []
  const keep = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): void => {
    const [startsAt, endsAt] = [instantOf(start, span.zone), instantOf(end, span.zone)]
    if (!takesTime(item.component) || endsAt <= startsAt || endsAt <= span.from || startsAt >= span.to) return
    const title = item.summary?.replace(/\p{Cc}+/gu, ' ').trim()
    found.push({
      startsAt,
      endsAt,
      uid: uidOf(component) ?? `line-${line}`,
      ...(title ? { title: [...title].slice(0, longestTitle).join('') } : {}),
    })
  }
  try {
    for (const each of [{ component, line }, ...moved]) refuseNonsense(each)
    const event = new ICAL.Event(component, {
      exceptions: moved.map((each) => each.component),
      strictExceptions: false,
    })
    if (!event.isRecurring() || event.isRecurrenceException()) keep(event, event.startDate, event.endDate)
    else {
      const last = addMillis(span.to, 24 * 60 * 60 * 1000)
      const iterator = event.iterator()
      for (let count = 0, place = iterator.next(); place; place = iterator.next(), count += 1) {
        const next = isPeriod(place) ? place.start : place
        if (instantOf(next, span.zone) >= last) break
        if (count >= mostOccurrences) throw wrongFile('the series has too many occurrences', line)
        const { item, startDate, endDate } = event.getOccurrenceDetails(next)
        keep(item, startDate, isPeriod(place) ? place.getEnd() : endDate)
      }
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'DomainError') throw error
    throw wrongFile(messageOf(error) || 'the event cannot be read', line)
  }
  return found
}

/** A further date of a series may be a span of its own length, which the types of the library leave out. */
const isPeriod = (place: unknown): place is ICAL.Period => place instanceof ICAL.Period

function takesTime(component: ICAL.Component): boolean {
  const said = (name: string): string | undefined => textOf(component, name)?.toUpperCase()
  return (
    said('transp') !== 'TRANSPARENT' &&
    said('status') !== 'CANCELLED' &&
    said('x-microsoft-cdo-busystatus') !== 'FREE'
  )
}

/** A time whose zone nobody knows would be taken for a time of any zone. */
function refuseNonsense({ component, line }: Placed): void {
  for (const name of ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate'])
    for (const property of component.getAllProperties(name)) {
      const zone = property.getParameter('tzid')
      for (const value of property.getValues()) {
        const time = isPeriod(value) ? value.start : value
        if (!(time instanceof ICAL.Time)) throw wrongFile(`${name.toUpperCase()} is no date or time`, line)
        if (typeof zone === 'string' && !time.isDate && time.zone === ICAL.Timezone.localTimezone)
          throw wrongFile(
            `the time zone "${zone}" is neither defined in the file nor known by its name`,
            line,
          )
      }
    }
  if (!component.hasProperty('dtstart')) throw wrongFile('the event has no beginning (DTSTART)', line)
}
