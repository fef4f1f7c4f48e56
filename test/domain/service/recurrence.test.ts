import { describe, expect, it } from 'vitest'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { nextOccurrence } from '#domain/service/recurrence.ts'
import type { Recurrence } from '#domain/service/terms.ts'
import type { LocalDate, TimeZone } from '#domain/time.ts'

const day = (text: string) => text as LocalDate
const office = ['08:00', '17:00'] as const
const calendar: WorkCalendar = {
  country: 'CH',
  zone: 'Europe/Zurich' as TimeZone,
  hours: { 1: office, 2: office, 3: office, 4: office, 5: office },
  holidays: new Map([
    [day('2026-12-25'), 'Christmas Day'],
    [day('2026-12-26'), 'St Stephen'],
  ]),
  workdays: new Set([day('2026-12-27')]),
}
const series = (
  every: Recurrence['every'],
  interval: number,
  first: string,
  count: number,
  until?: string,
) => {
  const days: (string | undefined)[] = []
  let due = day(first)
  for (let at = 0; at < count; at += 1) {
    const next = nextOccurrence(
      { every, interval, ...(until && { until: day(until) }) },
      { first: day(first), due, today: due },
      calendar,
    )
    days.push(next)
    if (next === undefined) break
    due = next
  }
  return days
}

describe('the next day of a series', () => {
  it.each([
    ['day', 2, '2026-11-23', ['2026-11-25', '2026-11-27']],
    ['week', 1, '2026-12-18', ['2026-12-25', '2027-01-01']],
    ['month', 1, '2027-01-30', ['2027-02-28', '2027-03-30', '2027-04-30']],
    ['month', 1, '2027-01-31', ['2027-02-28', '2027-03-31', '2027-04-30']],
    ['month', 1, '2026-11-30', ['2026-12-31', '2027-01-31', '2027-02-28']],
    ['quarter', 1, '2026-12-31', ['2027-03-31', '2027-06-30']],
    ['year', 1, '2028-02-29', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
    ['month', 2, '2026-12-10', ['2027-02-10', '2027-04-10']],
  ] as const)('every %s, %i apart, from %s', (every, interval, first, days) => {
    expect(series(every, interval, first, days.length)).toEqual(days)
  })

  it('a working day is none of rest, and one that is worked in exchange is one', () => {
    expect(series('working_day', 1, '2026-12-23', 4)).toEqual([
      '2026-12-24',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
    ])
    expect(series('working_day', 2, '2026-11-20', 1)).toEqual(['2026-11-24'])
  })

  it('ends with its last day', () => {
    expect(series('week', 1, '2026-11-23', 9, '2026-12-07')).toEqual(['2026-11-30', '2026-12-07', undefined])
  })

  it('what lay for months comes once, on the next day of the series', () => {
    const late = { first: day('2026-08-31'), due: day('2026-08-31'), today: day('2026-11-23') }
    expect(nextOccurrence({ every: 'month', interval: 1 }, late, calendar)).toBe('2026-11-30')
    expect(nextOccurrence({ every: 'working_day', interval: 1 }, late, calendar)).toBe('2026-11-23')
    expect(nextOccurrence({ every: 'week', interval: 1 }, late, calendar)).toBe('2026-11-23')
  })

  it('what is done early is not due twice', () => {
    const early = { first: day('2026-11-27'), due: day('2026-11-27'), today: day('2026-11-23') }
    expect(nextOccurrence({ every: 'week', interval: 1 }, early, calendar)).toBe('2026-12-04')
  })
})
