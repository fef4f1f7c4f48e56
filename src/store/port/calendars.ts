import type { Shift, WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { UserId } from '#domain/ids.ts'
import type { LocalDate } from '#domain/time.ts'

export type CalendarDay = Readonly<{
  country: string
  on: LocalDate
  kind: 'holiday' | 'workday'
  name?: string
}>

/** Work calendars by country: the house's data with what the bank changed. */
export type Calendars = Readonly<{
  /** The calendar that counts for a person: of their country, in their zone. Throws user_not_found. */
  of(user: UserId): Promise<WorkCalendar>
  /** Changes of the bank, all or of a country. */
  changes(country?: string): Promise<readonly CalendarDay[]>
  setDay(day: CalendarDay): Promise<void>
  /** Takes a change back; true where there was one. */
  clearDay(country: string, on: LocalDate): Promise<boolean>
  setHours(country: string, hours: Readonly<Partial<Record<number, Shift>>>): Promise<void>
}>
