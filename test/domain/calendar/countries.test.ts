import { describe, expect, test } from 'vitest'
import {
  calendarCountries,
  calendarGap,
  calendarOf,
  countryOfZone,
  holidaysOf,
} from '#domain/calendar/countries.ts'
import { isWorkingDay } from '#domain/calendar/work-calendar.ts'
import { isLocalDate, type LocalDate, timeZone, weekday } from '#domain/time.ts'

const on = (text: string) => text as LocalDate
const zurich = timeZone('Europe/Zurich')
const works = (country: string, day: string) => isWorkingDay(calendarOf(country, zurich), on(day))

describe('holidays by country', () => {
  test.each([
    ['CH', '2026-01-02 2026-04-03 2026-04-06 2026-05-14 2026-05-25 2026-08-01 2026-12-25'],
    ['DE', '2026-05-14 2026-10-03 2027-03-26 2027-05-17'],
    ['AT', '2026-06-04 2026-10-26 2026-12-08'],
    ['LI', '2026-03-19 2026-06-04'],
    ['FR', '2026-05-08 2026-05-14 2026-07-14'],
    ['IT', '2026-06-02 2026-10-04 2026-12-08'],
    ['GB', '2026-05-04 2026-05-25 2026-08-31 2026-12-28 2027-12-27 2027-12-28'],
    ['US', '2026-01-19 2026-02-16 2026-05-25 2026-09-07 2026-10-12 2026-11-26 2027-07-05'],
    ['LU', '2026-06-23'],
    ['RU', '2026-01-08 2026-01-09 2026-03-09 2026-05-11 2026-11-04 2026-12-31'],
    ['KZ', '2026-03-09 2026-03-24 2026-03-25 2026-05-11 2026-05-27 2026-08-31'],
    ['BY', '2026-04-21 2026-07-03'],
    ['CN', '2026-02-15 2026-02-23 2026-04-06 2026-05-05 2026-06-19 2026-09-25 2026-10-07 2027-02-05'],
    ['HK', '2026-02-19 2026-04-07 2026-05-25 2026-10-19 2027-02-09 2027-12-27'],
    ['SG', '2026-02-18 2026-06-01 2026-08-10 2026-11-09'],
    ['AE', '2026-12-02 2026-12-03'],
    ['CY', '2026-02-23 2026-04-10 2026-04-13 2026-06-01'],
    ['LV', '2026-04-03 2026-06-24 2026-11-18 2028-11-20'],
    ['EE', '2026-02-24 2026-06-23 2026-08-20'],
    ['LT', '2026-04-06 2026-07-06 2026-11-02'],
    ['PL', '2026-06-04 2026-11-11 2026-12-24'],
  ])('%s', (country, days) => {
    for (const day of days.split(' ')) expect(works(country, day), day).toBe(false)
  })

  test('days that were moved to a weekend are worked, and those beside them are not', () => {
    for (const day of ['2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
      expect(works('CN', day), day).toBe(true)
    expect(works('CN', '2026-02-21')).toBe(false)
    expect(works('HK', '2026-02-28')).toBe(false)
  })

  test('an ordinary day is worked everywhere', () => {
    for (const country of calendarCountries) expect(works(country, '2026-11-24'), country).toBe(true)
  })

  test('every country asked for has a calendar, and all of its dates exist', () => {
    const asked = 'CH DE AT LI FR IT GB US LU RU KZ BY CN HK SG AE CY LV EE LT PL'.split(' ')
    expect(calendarCountries).toEqual(expect.arrayContaining(asked))
    for (const country of calendarCountries)
      for (const [day, name] of holidaysOf(country)) {
        expect(isLocalDate(day), `${country} ${day}`).toBe(true)
        expect(name).not.toBe('')
      }
  })

  test('a year without dated data says so, and one that is calculated too', () => {
    expect(calendarGap('CN', 2026)).toBeUndefined()
    expect(calendarGap('CN', 2027)).toBe('expected')
    expect(calendarGap('CN', 2028)).toBe('absent')
    expect(calendarGap('CH', 2045)).toBeUndefined()
    expect(calendarGap('XX', 2026)).toBe('absent')
    expect(holidaysOf('CN').has(on('2030-10-01'))).toBe(true)
  })

  test('an observed day is a working day otherwise', () => {
    for (const country of calendarCountries)
      for (const [day, name] of holidaysOf(country))
        if (name.endsWith('(observed)')) expect(weekday(day), `${country} ${day}`).toBeLessThan(6)
  })

  test('what the bank changed wins', () => {
    const calendar = calendarOf(
      'CH',
      zurich,
      [
        { on: on('2026-09-14'), kind: 'holiday', name: 'Knabenschiessen' },
        { on: on('2026-05-01'), kind: 'workday' },
        { on: on('2026-12-26'), kind: 'workday' },
      ],
      { 1: ['10:00', '12:00'] },
    )
    expect(calendar.holidays.get(on('2026-09-14'))).toBe('Knabenschiessen')
    expect(isWorkingDay(calendar, on('2026-05-01'))).toBe(true)
    expect(isWorkingDay(calendar, on('2026-12-26'))).toBe(true)
    expect(isWorkingDay(calendar, on('2026-11-24'))).toBe(false)
    expect(works('CH', '2026-05-01')).toBe(false)
  })

  test('a zone names its country', () => {
    expect(countryOfZone(zurich)).toBe('CH')
    expect(countryOfZone(timeZone('America/Chicago'))).toBe('US')
    expect(countryOfZone(timeZone('Pacific/Apia'))).toBeUndefined()
  })
})
