import { calendarOf, countryOfZone } from '#domain/calendar/countries.ts'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { UserId } from '#domain/ids.ts'
import { type TimeZone, timeZone } from '#domain/time.ts'
import type { Planning } from './planning.ts'

type Place = Readonly<{ country?: string; zone: TimeZone }>

/** The house's work calendars of the people of a load, those who are here and those it brings. */
export async function workCalendars({ query, sheet }: Planning): Promise<(user: UserId) => WorkCalendar> {
  const places = new Map<string, Place>()
  for (const row of await query('SELECT id, zone, country FROM users', []))
    places.set(String(row.id), placeOf(row.zone, row.country))
  for (const { table, key, cells, initial } of sheet.rows.values())
    if (table === 'users' && !places.has(key))
      places.set(key, placeOf(cells.zone ?? initial.zone, cells.country ?? initial.country))
  const calendars = new Map<string, WorkCalendar>()
  return (user) => {
    const known = calendars.get(user)
    if (known !== undefined) return known
    const { country, zone } = places.get(user) ?? placeOf('UTC', null)
    const calendar = calendarOf(country ?? countryOfZone(zone) ?? 'XX', zone, [])
    calendars.set(user, calendar)
    return calendar
  }
}

const placeOf = (zone: unknown, country: unknown): Place => ({
  zone: timeZone(typeof zone === 'string' ? zone : 'UTC'),
  ...(typeof country === 'string' && { country }),
})
