import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWorkingDay, shiftOn } from '#domain/calendar/work-calendar.ts'
import { countingIds, type UserId } from '#domain/ids.ts'
import type { Instant, TimeZone } from '#domain/time.ts'
import { createCalendars } from '#store/calendars.ts'
import { createPeople } from '#store/people.ts'
import { actor, clock, day, emptyBook } from '#test/support/book.ts'

let home: Awaited<ReturnType<typeof emptyBook>>
beforeAll(async () => {
  home = await emptyBook()
  await home.addUser(actor('ana'))
  await home.addUser({ ...actor('chen'), zone: 'Asia/Shanghai' as TimeZone })
  await home.addUser({ ...actor('sea'), zone: 'Pacific/Apia' as TimeZone })
})
afterAll(() => home.remove())

const deps = { clock, newId: countingIds() }
const calendars = () => createCalendars(home.db, deps)
const of = (name: string) => calendars().of(`usr_${name}` as UserId)

describe('the work calendar of a person', () => {
  test('is that of their zone, unless they have a country', async () => {
    expect(await of('ana')).toMatchObject({ country: 'CH', zone: 'Europe/Zurich' })
    expect(await of('chen')).toMatchObject({ country: 'CN', zone: 'Asia/Shanghai' })
    const people = createPeople(home.db, deps)
    await people.setCountry('ana@bank.example', 'AT')
    const austrian = await of('ana')
    expect(austrian).toMatchObject({ country: 'AT', zone: 'Europe/Zurich' })
    expect(isWorkingDay(austrian, day('2026-12-08'))).toBe(false)
    await people.setCountry('ana@bank.example', undefined)
    expect(isWorkingDay(await of('ana'), day('2026-12-08'))).toBe(true)
    await expect(people.setCountry('ana@bank.example', 'ZZ')).rejects.toMatchObject({
      code: 'calendar_country_unknown',
    })
  })

  test('of a zone that belongs to no country we know has the common few holidays', async () => {
    const calendar = await of('sea')
    expect(calendar.country).toBe('XX')
    expect(isWorkingDay(calendar, day('2026-12-25'))).toBe(false)
    expect(isWorkingDay(calendar, day('2026-11-24'))).toBe(true)
  })

  test('follows what the bank changed at once, in another process too', async () => {
    const before = await of('ana')
    await calendars().setDay({ country: 'CH', on: day('2026-11-24'), kind: 'holiday', name: 'House day' })
    await calendars().setHours('CH', { 2: ['10:00', '14:00'], 3: ['10:00', '14:00'] })
    const after = await of('ana')
    expect(after.holidays.get(day('2026-11-24'))).toBe('House day')
    expect(shiftOn(after, day('2026-11-25'))).toEqual(['10:00', '14:00'])
    expect(isWorkingDay(after, day('2026-11-26'))).toBe(false)
    expect(isWorkingDay(before, day('2026-11-24'))).toBe(true)
    expect(await calendars().clearDay('CH', day('2026-11-24'))).toBe(true)
    expect(await calendars().clearDay('CH', day('2026-11-24'))).toBe(false)
    await calendars().setHours('CH', {})
    expect(shiftOn(await of('ana'), day('2026-11-24'))).toEqual(['08:00', '17:00'])
    expect(await calendars().changes()).toEqual([])
  })

  test('of nobody is an error', async () => {
    await expect(of('nobody')).rejects.toMatchObject({ code: 'user_not_found' })
  })
})

test('busy times are replaced whole; what is said twice is kept once', async () => {
  const time = (hour: number) => ({
    startsAt: `2026-12-01T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant,
    endsAt: `2026-12-01T${String(hour).padStart(2, '0')}:30:00.000Z` as Instant,
    uid: 'u',
  })
  const ana = 'usr_ana' as UserId
  expect(await calendars().setBusy(ana, 'a.ics', [time(8), time(9), time(9)])).toBe(2)
  expect(await calendars().setBusy(ana, 'b.ics', [time(8)])).toBe(1)
  const many = Array.from({ length: 1200 }, (_, index) => ({ ...time(10), uid: `u${index}` }))
  expect(await calendars().setBusy(ana, 'a.ics', many)).toBe(1200)
  const { rows } = await home.db.raw.execute(
    'SELECT calendar, count(*) AS n FROM busy_times GROUP BY calendar ORDER BY calendar',
  )
  expect(rows.map(({ calendar, n }) => [calendar, n])).toEqual([
    ['a.ics', 1200],
    ['b.ics', 1],
  ])
})
