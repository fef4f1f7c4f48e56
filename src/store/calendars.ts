import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { DomainError } from '#domain/errors.ts'
import { eq } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import type { Database } from './database.ts'
import type { Calendars } from './port.ts'
import { users } from './schema/index.ts'

export const createCalendars = (db: Database, _deps: AuditDeps): Calendars => ({
  async of(user) {
    const [row] = await db.select({ zone: users.zone }).from(users).where(eq(users.id, user))
    if (row === undefined) throw new DomainError('user_not_found', { email: user })
    const hours = ['08:00', '17:00'] as const
    const calendar: WorkCalendar = {
      country: 'CH',
      zone: row.zone,
      hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
      holidays: new Map(),
      workdays: new Set(),
    }
    return calendar
  },
  changes: async () => [],
  setDay: async () => {},
  clearDay: async () => false,
  setHours: async () => {},
})
