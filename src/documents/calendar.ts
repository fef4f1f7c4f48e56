import ICAL from 'ical.js'
import { oneLine } from '#domain/drafts/wording.ts'
import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { type Instant, toMillis } from '#domain/time.ts'
import { recordedAddress } from './address.ts'

// The library does not count the space that a folded line begins with.
ICAL.foldLength = 74

export type CalendarPerson = Readonly<{ name: string; address?: string | undefined }>

/** An appointment as it goes into a calendar file. */
export type CalendarInput = Readonly<{
  uid: string
  /** Grows with every change, so that the newest file replaces those before it. */
  sequence: number
  subject: string
  startsAt: Instant
  endsAt: Instant
  place?: string | undefined
  note?: string | undefined
  status: 'planned' | 'held' | 'cancelled'
  /** The relationship manager; an address that is none is refused with `input_invalid`. */
  organiser: CalendarPerson
  attendees: readonly CalendarPerson[]
  language: Language
  /** When the entry was last changed or is sent: the file's own stamp. */
  at: Instant
}>

/** What a calendar program does with the file: enter the appointment, or take it out. */
export const calendarMethod = ({ status }: Pick<CalendarInput, 'status'>): 'REQUEST' | 'CANCEL' =>
  status === 'cancelled' ? 'CANCEL' : 'REQUEST'

/**
 * The appointment as the text of an .ics file, with times in UTC. The same input gives the same text; lines are folded
 * at 75 bytes, and no line can be opened by a break in a name or subject. Who has no address is not invited.
 */
export function meetingAsCalendar(input: CalendarInput): string {
  const organiser = recordedAddress(input.organiser.address)
  if (!organiser) throw new DomainError('input_invalid', { problems: 'the organiser has no mail address' })
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Rapport//Meetings//EN')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', calendarMethod(input))
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', oneLine(input.uid, 200))
  event.addPropertyWithValue('sequence', input.sequence)
  event.addPropertyWithValue('dtstamp', utc(input.at))
  event.addPropertyWithValue('dtstart', utc(input.startsAt))
  event.addPropertyWithValue('dtend', utc(input.endsAt))
  worded(event, 'summary', oneLine(input.subject, 200), input.language)
  if (input.place) worded(event, 'location', oneLine(input.place, 200), input.language)
  if (input.note) worded(event, 'description', plainText(input.note), input.language)
  event.addPropertyWithValue('status', input.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('transp', 'OPAQUE')
  person(event, 'organizer', input.organiser.name, organiser)
  for (const { name, address } of input.attendees) {
    const to = recordedAddress(address)
    if (!to) continue
    const property = person(event, 'attendee', name, to)
    property.setParameter('role', 'REQ-PARTICIPANT')
    property.setParameter('partstat', 'NEEDS-ACTION')
    property.setParameter('rsvp', 'TRUE')
  }
  calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}

const utc = (at: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(toMillis(at)), true)

function worded(event: ICAL.Component, name: string, value: string, language: Language): void {
  event.addPropertyWithValue(name, value).setParameter('language', language)
}

function person(event: ICAL.Component, kind: string, name: string, address: string): ICAL.Property {
  const property = event.addPropertyWithValue(kind, `mailto:${address}`)
  // A double quote cannot stand in a parameter of a calendar file.
  property.setParameter('cn', oneLine(name, 80).replaceAll('"', '’'))
  return property
}

/** Line breaks stay as breaks of the text; other control characters have no place in a calendar file. */
const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, 4000)
