import type { Shift, WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { UserId } from '#domain/ids.ts'
import type { Instant, LocalDate, TimeZone } from '#domain/time.ts'

export type CalendarDay = Readonly<{
  country: string
  on: LocalDate
  kind: 'holiday' | 'workday'
  name?: string
}>

/** A span of a person's own calendar, in which they have no time. */
export type BusyTime = Readonly<{ startsAt: Instant; endsAt: Instant; title?: string; uid: string }>

/** Work calendars by country: the house's data with what the bank changed. */
export type Calendars = Readonly<{
  /** The calendar that counts for a person: of their country, in their zone. Throws user_not_found. */
  of(user: UserId): Promise<WorkCalendar>
  /** The calendar of a country in a zone, with what the bank changed. */
  ofCountry(country: string, zone: TimeZone): Promise<WorkCalendar>
  /** Holidays of a client's country, with what the bank changed; the few that most share where it is unknown. */
  holidays(country: string | undefined): Promise<ReadonlyMap<LocalDate, string>>
  /** Changes of the bank, all or of a country. */
  changes(country?: string): Promise<readonly CalendarDay[]>
  setDay(day: CalendarDay): Promise<void>
  /** Takes a change back; true where there was one. */
  clearDay(country: string, on: LocalDate): Promise<boolean>
  /** The bank's own hours of a country; none gives it back the house's. */
  setHours(country: string, hours: Readonly<Partial<Record<number, Shift>>>): Promise<void>
  /** Replaces what an earlier reading of this calendar left of a person; answers how many times are kept. */
  setBusy(user: UserId, calendar: string, times: readonly BusyTime[]): Promise<number>
}>
