import { describe, expect, test } from 'vitest'
import { capStanding } from '#domain/sending/contact-caps.ts'
import { hoursOf, isQuiet, nextSendingTime } from '#domain/sending/quiet-times.ts'
import { sendingHours } from '#domain/sending/quiet-times-table.ts'
import { type Instant, isTimeZone, type LocalDate } from '#domain/time.ts'

const at = (text: string) => text as Instant
const on = (text: string) => text as LocalDate

describe('quiet times', () => {
  test.each([
    ['CH', '2026-11-27T06:59:00.000Z', true],
    ['CH', '2026-11-27T07:00:00.000Z', false],
    ['CH', '2026-11-27T18:59:00.000Z', false],
    ['CH', '2026-11-27T19:00:00.000Z', true],
    ['CH', '2026-11-28T10:00:00.000Z', true],
    ['CH', '2026-12-25T10:00:00.000Z', true],
    ['CN', '2026-11-27T08:30:00.000Z', false],
    ['CN', '2026-11-27T14:00:00.000Z', true],
    ['IL', '2026-11-29T10:00:00.000Z', false],
    ['IL', '2026-11-27T10:00:00.000Z', true],
    [undefined, '2026-11-27T16:00:00.000Z', true],
    ['XX', '2026-11-27T10:00:00.000Z', false],
    ['toString', '2026-11-27T10:00:00.000Z', false],
  ])('%s at %s: %s', (country, when, quiet) => {
    expect(isQuiet(country, at(when))).toBe(quiet)
  })

  test('end with the next hour that fits, over nights, weekends, holidays and the change of the clock', () => {
    const next = (country: string, when: string) => nextSendingTime(country, at(when))
    expect(next('CH', '2026-11-27T10:00:00.000Z')).toBe('2026-11-27T10:00:00.000Z')
    expect(next('CH', '2026-11-27T05:00:00.000Z')).toBe('2026-11-27T07:00:00.000Z')
    expect(next('CH', '2026-11-27T20:00:00.000Z')).toBe('2026-11-30T07:00:00.000Z')
    expect(next('CH', '2026-12-24T20:00:00.000Z')).toBe('2026-12-28T07:00:00.000Z')
    expect(next('RU', '2026-12-31T20:00:00.000Z')).toBe('2027-01-11T06:00:00.000Z')
    expect(next('CH', '2026-03-28T10:00:00.000Z')).toBe('2026-03-30T06:00:00.000Z')
    expect(next('CN', '2026-11-26T23:00:00.000Z')).toBe('2026-11-27T01:00:00.000Z')
  })

  test.each([
    ['CH', '2026-04-03T10:00:00.000Z', '2026-04-07T06:00:00.000Z'],
    ['AT', '2026-06-04T10:00:00.000Z', '2026-06-05T06:00:00.000Z'],
    ['CY', '2026-04-10T10:00:00.000Z', '2026-04-14T05:00:00.000Z'],
    ['CN', '2026-02-16T03:00:00.000Z', '2026-02-24T01:00:00.000Z'],
    ['HK', '2026-02-17T03:00:00.000Z', '2026-02-20T01:00:00.000Z'],
    ['US', '2026-11-26T18:00:00.000Z', '2026-11-27T17:00:00.000Z'],
    ['GB', '2027-12-27T10:00:00.000Z', '2027-12-29T08:00:00.000Z'],
  ])('know the movable holidays of %s: %s', (country, when, next) => {
    expect(isQuiet(country, at(when))).toBe(true)
    expect(nextSendingTime(country, at(when))).toBe(next)
  })

  test('are kept in sound data', () => {
    for (const [country, hours] of Object.entries(sendingHours)) {
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(isTimeZone(hours.zone), country).toBe(true)
      expect(hours.from < hours.until).toBe(true)
      expect(hours.weekdays.length).toBeGreaterThan(0)
    }
    expect(hoursOf(undefined).until).toBe('17:00')
  })
})

describe('contact caps', () => {
  const contacts = (count: number, channel: 'email' | 'call' = 'email', day = '2026-11-10') =>
    Array.from({ length: count }, () => ({ channel, on: on(day) }))
  const today = on('2026-11-27')

  test('count one channel in one month, by segment', () => {
    expect(capStanding('mass', 'email', contacts(3), today)).toEqual({ cap: 4, used: 3, reached: false })
    expect(capStanding('mass', 'email', contacts(4), today)).toEqual({
      cap: 4,
      used: 4,
      reached: true,
      freeOn: '2026-12-01',
    })
    expect(capStanding('key', 'email', contacts(4), today).reached).toBe(false)
    expect(capStanding('mass', 'email', contacts(9, 'email', '2026-10-31'), today).used).toBe(0)
    expect(capStanding('mass', 'email', contacts(9, 'call'), today).used).toBe(0)
    expect(capStanding('mass', 'meeting', contacts(9), today)).toEqual({ used: 0, reached: false })
    expect(capStanding(undefined, 'email', contacts(4), today).reached).toBe(true)
    expect(capStanding('mass', 'email', contacts(4, 'email', '2026-12-31'), on('2026-12-31')).freeOn).toBe(
      '2027-01-01',
    )
  })
})
