import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '#domain/calendar/countries.ts'
import {
  addWorkingDays,
  addWorkingMillis,
  isWorkingTime,
  nextWorkingTime,
  workingDayFrom,
  workingMillisBetween,
} from '#domain/calendar/work-calendar.ts'
import { addMillis, dateIn, fromMillis, type Instant, timeZone, toMillis, wallTime } from '#domain/time.ts'

const hour = 3_600_000
const calendars = {
  zurich: calendarOf('CH', timeZone('Europe/Zurich')),
  newYork: calendarOf('US', timeZone('America/New_York')),
  shanghai: calendarOf('CN', timeZone('Asia/Shanghai')),
}
const at = (text: string) => text as Instant

const calendar = fc.constantFrom(...Object.values(calendars))
const moment = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-10-31T00:00:00Z') })
  .map((millis) => fromMillis(Math.floor(millis / 60_000) * 60_000))
const work = fc.integer({ min: 0, max: 200 * 60 }).map((minutes) => minutes * 60_000)

describe('working time', () => {
  test('what was added lies between, to the millisecond', () => {
    fc.assert(
      fc.property(calendar, moment, work, (each, from, millis) => {
        expect(workingMillisBetween(each, from, addWorkingMillis(each, from, millis))).toBe(millis)
      }),
    )
  })

  test('later beginnings and more work end later; adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(calendar, moment, work, work, (each, from, some, more) => {
        const end = addWorkingMillis(each, from, some)
        const further = addWorkingMillis(each, from, some + more)
        expect(further >= end).toBe(true)
        expect(addWorkingMillis(each, addMillis(from, more), some) >= end).toBe(true)
        expect(workingMillisBetween(each, from, further)).toBe(some + more)
        if (more > 0) expect(addWorkingMillis(each, end, more)).toBe(further)
      }),
    )
  })

  test('work between two instants is that of the parts, and never more than the time itself', () => {
    fc.assert(
      fc.property(calendar, fc.array(moment, { minLength: 3, maxLength: 3 }), (each, moments) => {
        const [a, b, c] = [...moments].sort() as [Instant, Instant, Instant]
        const whole = workingMillisBetween(each, a, c)
        expect(workingMillisBetween(each, a, b) + workingMillisBetween(each, b, c)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(toMillis(c) - toMillis(a))
      }),
    )
  })

  test('the next working time is one', () => {
    fc.assert(
      fc.property(calendar, moment, (each, from) => {
        const next = nextWorkingTime(each, from)
        expect(isWorkingTime(each, next)).toBe(true)
        expect(next >= from).toBe(true)
        expect(workingMillisBetween(each, from, next)).toBe(0)
      }),
    )
  })

  test('hours are those of the wall on both sides of the change of the clock', () => {
    for (const [each, friday] of [
      [calendars.zurich, '2026-03-27'],
      [calendars.zurich, '2026-10-23'],
      [calendars.newYork, '2026-03-06'],
      [calendars.newYork, '2026-10-30'],
    ] as const) {
      const { zone, hours } = each
      const begin = nextWorkingTime(each, at(`${friday}T00:00:00.000Z`))
      const monday = addWorkingDays(each, addMillis(begin, hour), 1)
      expect(wallTime(monday, zone)).toBe(wallTime(addMillis(begin, hour), zone))
      expect(wallTime(nextWorkingTime(each, addMillis(begin, 20 * hour)), zone)).toBe(hours[1]![0])
      // Over the weekend of the change there are 71 or 73 hours, and one working day of work.
      const day = workingMillisBetween(each, begin, addMillis(begin, 12 * hour))
      expect(workingMillisBetween(each, begin, nextWorkingTime(each, addMillis(begin, 30 * hour)))).toBe(day)
    }
  })

  test('moved holidays: a clock stands still in the Spring Festival and runs on the Saturday before', () => {
    const { shanghai } = calendars
    const friday = at('2026-02-13T09:00:00.000Z')
    expect(addWorkingMillis(shanghai, friday, 2 * hour)).toBe('2026-02-14T02:00:00.000Z')
    const saturday = at('2026-02-14T09:00:00.000Z')
    expect(addWorkingMillis(shanghai, saturday, 2 * hour)).toBe('2026-02-24T02:00:00.000Z')
    expect(dateIn(nextWorkingTime(shanghai, at('2026-10-01T01:00:00.000Z')), shanghai.zone)).toBe(
      '2026-10-08',
    )
    expect(workingDayFrom(shanghai, dateIn(at('2026-09-20T04:00:00.000Z'), shanghai.zone))).toBe('2026-09-20')
  })

  test('an urgent wish on the eve of Easter is answered on Tuesday', () => {
    const { zurich } = calendars
    expect(addWorkingMillis(zurich, at('2026-04-02T14:00:00.000Z'), 2 * hour)).toBe(
      '2026-04-07T07:00:00.000Z',
    )
  })
})
