import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarInput, meetingAsCalendar } from '#documents/calendar.ts'
import type { Instant } from '#domain/time.ts'

const meeting: CalendarInput = {
  uid: 'mtg_1@bank.example',
  sequence: 2,
  subject: 'Mortgage, second round; rates',
  startsAt: '2026-11-24T13:00:00.000Z' as Instant,
  endsAt: '2026-11-24T14:00:00.000Z' as Instant,
  place: 'Seefeld, room 2',
  status: 'planned',
  organiser: { name: 'Lena Hofmann', address: 'lena@bank.example' },
  attendees: [
    { name: '周文涛', address: 'zhou@clients.example' },
    { name: 'Вадим Аркадьевич Петров, Limassol: "Вадик"', address: 'petrov@clients.example' },
    { name: 'Nobody', address: 'not an address' },
  ],
  language: 'en',
  at: '2026-11-23T07:30:00.000Z' as Instant,
}

const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('a meeting as a calendar file', () => {
  test('holds what a calendar program needs to enter or replace it', () => {
    const lines = unfolded(meetingAsCalendar(meeting))
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'METHOD:REQUEST',
        'UID:mtg_1@bank.example',
        'SEQUENCE:2',
        'DTSTAMP:20261123T073000Z',
        'DTSTART:20261124T130000Z',
        'DTEND:20261124T140000Z',
        'SUMMARY;LANGUAGE=en:Mortgage\\, second round\\; rates',
        'STATUS:CONFIRMED',
        'ORGANIZER;CN=Lena Hofmann:mailto:lena@bank.example',
      ]),
    )
    expect(lines[lines.length - 1]).toBe('')
  })

  test('a cancellation takes it out', () => {
    const lines = unfolded(meetingAsCalendar({ ...meeting, status: 'cancelled' }))
    expect(lines).toContain('METHOD:CANCEL')
    expect(lines).toContain('STATUS:CANCELLED')
  })

  test('names in three scripts come back whole, and who has no address is not invited', () => {
    const root = new ICAL.Component(ICAL.parse(meetingAsCalendar(meeting)))
    const people = root.getFirstSubcomponent('vevent')!.getAllProperties('attendee')
    expect(people.map((each) => [each.getParameter('cn'), each.getFirstValue()])).toEqual([
      ['周文涛', 'mailto:zhou@clients.example'],
      ['Вадим Аркадьевич Петров, Limassol: ’Вадик’', 'mailto:petrov@clients.example'],
    ])
  })

  test('no line is longer than 75 bytes, and none breaks a character', () => {
    const long = {
      ...meeting,
      subject: '关于按揭贷款利率与年度投资组合的讨论'.repeat(5),
      note: 'Обсудить условия. '.repeat(20),
    }
    const text = meetingAsCalendar(long)
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
    expect(event.getFirstPropertyValue('description')).toBe('Обсудить условия. '.repeat(20))
  })

  test('a break in a subject, place or name opens no line', () => {
    const text = meetingAsCalendar({
      ...meeting,
      subject: 'A\r\nATTENDEE:mailto:evil@x.example',
      place: 'B\nX-EVIL:1',
      note: 'C\r\nORGANIZER:mailto:evil@x.example',
      organiser: { name: 'D\r\nX-EVIL:2', address: 'lena@bank.example' },
    })
    expect(unfolded(text).filter((line) => /^(?:X-EVIL|ATTENDEE:|ORGANIZER:)/.test(line))).toEqual([])
  })

  test('the same meeting gives the same bytes; an organiser without an address is refused', () => {
    expect(meetingAsCalendar(meeting)).toBe(meetingAsCalendar({ ...meeting }))
    expect(() => meetingAsCalendar({ ...meeting, organiser: { name: 'X', address: 'none' } })).toThrow(
      expect.objectContaining({ code: 'input_invalid' }),
    )
  })
})
