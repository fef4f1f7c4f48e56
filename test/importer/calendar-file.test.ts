import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#domain/errors.ts'
import { type Instant, timeZone } from '#domain/time.ts'
import { readCalendar } from '#importer/calendar-file.ts'

const span = {
  zone: timeZone('Europe/Zurich'),
  from: '2026-11-23T07:30:00.000Z' as Instant,
  to: '2027-11-23T07:30:00.000Z' as Instant,
}
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
const read = (...lines: string[]) => readCalendar(file(...lines), span)
const spans = (...lines: string[]) => read(...lines).map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`)

function problem(text: string): string {
  try {
    readCalendar(text, span)
  } catch (error) {
    if (error instanceof DomainError) return String(error.facts.problem)
    throw error
  }
  return ''
}

describe('a calendar file', () => {
  test('gives the times that are taken, with their titles', () => {
    expect(
      read(
        ...event(
          'UID:a',
          'DTSTART:20261124T090000Z',
          'DTEND:20261124T100000Z',
          'SUMMARY:Kredit\\, Sitzung 信贷',
        ),
        ...event('UID:b', 'DTSTART;TZID=Asia/Shanghai:20261125T090000', 'DURATION:PT90M'),
        ...event('UID:c', 'DTSTART:20261126T140000', 'DTEND:20261126T150000', 'SUMMARY:Зубной', ' врач'),
        ...event('UID:d', 'DTSTART;VALUE=DATE:20261127'),
      ),
    ).toEqual([
      {
        uid: 'a',
        startsAt: '2026-11-24T09:00:00.000Z',
        endsAt: '2026-11-24T10:00:00.000Z',
        title: 'Kredit, Sitzung 信贷',
      },
      { uid: 'b', startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T02:30:00.000Z' },
      {
        uid: 'c',
        startsAt: '2026-11-26T13:00:00.000Z',
        endsAt: '2026-11-26T14:00:00.000Z',
        title: 'Зубнойврач',
      },
      { uid: 'd', startsAt: '2026-11-26T23:00:00.000Z', endsAt: '2026-11-27T23:00:00.000Z' },
    ])
  })

  test('what is transparent, cancelled, free, past or beyond the year takes no time', () => {
    const at = ['DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z']
    expect(
      read(
        ...event(...at, 'TRANSP:TRANSPARENT'),
        ...event(...at, 'STATUS:CANCELLED'),
        ...event(...at, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
        ...event('DTSTART:20261123T060000Z', 'DTEND:20261123T070000Z'),
        ...event('DTSTART:20271124T060000Z', 'DTEND:20271124T070000Z'),
        ...event('DTSTART:20261124T090000Z'),
      ),
    ).toEqual([])
  })

  test('a series keeps its wall time over the change of the clock, here and in New York', () => {
    expect(
      spans(
        ...event(
          'UID:s',
          'DTSTART;TZID=Europe/Zurich:20270322T090000',
          'DTEND;TZID=Europe/Zurich:20270322T100000',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
      ),
    ).toEqual([
      '2027-03-22T08:00:00.000Z 2027-03-22T09:00:00.000Z',
      '2027-03-29T07:00:00.000Z 2027-03-29T08:00:00.000Z',
    ])
    expect(
      spans(
        ...event(
          'DTSTART;TZID=America/New_York:20270308T090000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
      ),
    ).toEqual([
      '2027-03-08T14:00:00.000Z 2027-03-08T15:00:00.000Z',
      '2027-03-15T13:00:00.000Z 2027-03-15T14:00:00.000Z',
    ])
  })

  test('dates that are left out, moved, cancelled or moved with all that follow', () => {
    const series = event(
      'UID:s',
      'DTSTART;TZID=Europe/Zurich:20261130T090000',
      'DTEND;TZID=Europe/Zurich:20261130T100000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE:20261207T080000Z',
      'SUMMARY:Weekly',
    )
    const moved = event(
      'UID:s',
      'RECURRENCE-ID;TZID=Europe/Zurich:20261214T090000',
      'DTSTART;TZID=Europe/Zurich:20261215T160000',
      'DTEND;TZID=Europe/Zurich:20261215T170000',
      'SUMMARY:Moved',
    )
    const dropped = event(
      'UID:s',
      'RECURRENCE-ID:20261221T080000Z',
      'DTSTART:20261221T080000Z',
      'DTEND:20261221T090000Z',
      'STATUS:CANCELLED',
    )
    expect(
      read(...moved, ...series, ...dropped).map(({ startsAt, title }) => `${startsAt} ${title}`),
    ).toEqual([
      '2026-11-30T08:00:00.000Z Weekly',
      '2026-12-15T15:00:00.000Z Moved',
      '2026-12-28T08:00:00.000Z Weekly',
    ])
    const later = event(
      'UID:s',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Zurich:20261221T090000',
      'DTSTART;TZID=Europe/Zurich:20261221T110000',
      'DTEND;TZID=Europe/Zurich:20261221T120000',
    )
    expect(spans(...series, ...later).map((each) => each.slice(0, 16))).toEqual([
      '2026-11-30T08:00',
      '2026-12-14T08:00',
      '2026-12-21T10:00',
      '2026-12-28T10:00',
    ])
  })

  test('a zone that the file defines is used as it is defined', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]
    const of = (date: string) => event(`DTSTART;TZID=W. Europe Standard Time:${date}T090000`, 'DURATION:PT1H')
    expect(spans(...zone, ...of('20261201'), ...of('20270601')).map((each) => each.slice(0, 16))).toEqual([
      '2026-12-01T08:00',
      '2027-06-01T07:00',
    ])
  })

  test.each([
    ['', 'it is empty'],
    ['hello', 'line 1: "hello" is no property with a value'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', 'line 3: VCALENDAR ends, but VEVENT was begun'],
    ['BEGIN:VCALENDAR\nVERSION:2.0', 'line 1: VCALENDAR begins and does not end'],
    ['BEGIN:VALARM\nEND:VALARM', 'line 1: VALARM is no calendar'],
    [file(...event('UID:x')), 'line 3: the event has no beginning (DTSTART)'],
    [file(...event('DTSTART:20261301T090000Z')), 'line 4: "20261301T090000Z" is no date or time'],
    [file('X-A:1', ...event('DTSTART:tomorrow')), /^line 5: /],
    [
      file(...event('DTSTART;TZID=Mars/Base:20261124T090000')),
      'line 3: the time zone "Mars/Base" is neither defined in the file nor known by its name',
    ],
    [file(...event('DTSTART:20261124T090000Z', 'RRULE:FREQ=NEVER')), /^line 3: /],
    [
      file(...event('DTSTART:20000101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')),
      'line 3: the series has too many occurrences',
    ],
  ])('%j is refused: %s', (text, expected) => {
    expect(problem(text)).toMatch(expected)
  })

  const fixtures = new URL('../../../shared/data/ical/icalendar/', import.meta.url)
  describe.skipIf(!existsSync(fixtures))('of the collection', () => {
    test.each(existsSync(fixtures) ? readdirSync(fixtures) : [])(
      '%s is read or refused in a sentence',
      (name) => {
        const text = readFileSync(new URL(name, fixtures), 'utf8')
        const said = problem(text)
        if (said === '')
          expect(readCalendar(text, { ...span, from: '1990-01-01T00:00:00.000Z' as Instant })).toBeDefined()
        else expect(said).toMatch(/^(?:line \d+: )?\S/)
      },
    )
    test('series are as long as they say', () => {
      const count = (name: string) =>
        readCalendar(readFileSync(new URL(name, fixtures), 'utf8'), {
          ...span,
          from: '1990-01-01T00:00:00.000Z' as Instant,
        }).length
      expect(count('events__event_with_recurrence.ics')).toBe(97)
      expect(count('events__event_with_recurrence_exdates_on_different_lines.ics')).toBe(10)
      expect(count('events__issue_112_missing_tzinfo_on_exdate.ics')).toBe(11)
      expect(count('events__issue_156_RDATE_with_PERIOD_list.ics')).toBe(2)
    })
  })
})
