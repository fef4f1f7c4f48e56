import { calendarOf, countryOfZone } from '#domain/calendar/countries.ts'
import type { Shift } from '#domain/calendar/work-calendar.ts'
import { DomainError } from '#domain/errors.ts'
import type { Holidays } from '#domain/sending/quiet-times.ts'
import type { TimeZone } from '#domain/time.ts'
import { and, asc, eq } from '#drizzle'
import { type AuditDeps, appendAudit } from './audit.ts'
import type { Database, Queries } from './database.ts'
import type { Calendars } from './port.ts'
import { present } from './rows.ts'
import { busyTimes, calendarDays, calendarHours, users } from './schema/index.ts'

/** For a person whose zone belongs to no country we know: the few holidays that most share. */
const nowhere = 'XX'
/** Rows of one statement, well below the number of values it may hold. */
const batch = 500

/** Holidays of a country as the bank keeps them. */
export async function holidaysIn(db: Queries, country: string | undefined): Promise<Holidays> {
  const days =
    country === undefined
      ? []
      : await db
          .select({ on: calendarDays.on, kind: calendarDays.kind, name: calendarDays.name })
          .from(calendarDays)
          .where(eq(calendarDays.country, country))
  // Of holidays the zone is of no account.
  return calendarOf(country ?? nowhere, 'UTC' as TimeZone, days.map(present)).holidays
}

/**
 * Work calendars of people. The house's data is computed once a process; what the bank changed is read each time, two
 * look-ups of a few rows by key, so that another process's change counts at once.
 */
export const createCalendars = (db: Database, deps: AuditDeps): Calendars => {
  const note = (tx: Queries, kind: string, payload: unknown) =>
    appendAudit(tx, { kind: `calendar.${kind}`, payload }, deps)

  const ofCountry: Calendars['ofCountry'] = async (country, zone) => {
    const [days, [own]] = await Promise.all([
      db
        .select({ on: calendarDays.on, kind: calendarDays.kind, name: calendarDays.name })
        .from(calendarDays)
        .where(eq(calendarDays.country, country)),
      db.select({ hours: calendarHours.hours }).from(calendarHours).where(eq(calendarHours.country, country)),
    ])
    return calendarOf(country, zone, days.map(present), own?.hours as Hours | undefined)
  }

  return {
    holidays: (country) => holidaysIn(db, country),

    async of(user) {
      const [row] = await db
        .select({ zone: users.zone, country: users.country })
        .from(users)
        .where(eq(users.id, user))
      if (row === undefined) throw new DomainError('user_not_found', { email: user })
      return ofCountry(row.country ?? countryOf(row.zone), row.zone)
    },
    ofCountry,

    async changes(country) {
      const rows = await db
        .select()
        .from(calendarDays)
        .where(country === undefined ? undefined : eq(calendarDays.country, country))
        .orderBy(asc(calendarDays.country), asc(calendarDays.on))
      return rows.map(present)
    },

    setDay: (day) =>
      db.transact(async (tx) => {
        const { country, on, kind, name = null } = day
        await tx
          .insert(calendarDays)
          .values({ country, on, kind, name })
          .onConflictDoUpdate({ target: [calendarDays.country, calendarDays.on], set: { kind, name } })
        await note(tx, kind, day)
      }),

    clearDay: (country, on) =>
      db.transact(async (tx) => {
        const gone = await tx
          .delete(calendarDays)
          .where(and(eq(calendarDays.country, country), eq(calendarDays.on, on)))
          .returning({ on: calendarDays.on })
        if (gone.length > 0) await note(tx, 'cleared', { country, on })
        return gone.length > 0
      }),

    setHours: (country, hours) =>
      db.transact(async (tx) => {
        const own = hours as Record<string, [string, string]>
        if (Object.keys(own).length === 0)
          await tx.delete(calendarHours).where(eq(calendarHours.country, country))
        else
          await tx
            .insert(calendarHours)
            .values({ country, hours: own })
            .onConflictDoUpdate({ target: calendarHours.country, set: { hours: own } })
        await note(tx, 'hours', { country, hours })
      }),

    setBusy: (user, calendar, times) =>
      db.transact(async (tx) => {
        await tx.delete(busyTimes).where(and(eq(busyTimes.userId, user), eq(busyTimes.calendar, calendar)))
        const once = new Map(times.map((time) => [`${time.uid} ${time.startsAt}`, time]))
        const rows = [...once.values()].map((time) => ({
          ...time,
          id: deps.newId('busy'),
          userId: user,
          calendar,
        }))
        for (let from = 0; from < rows.length; from += batch)
          await tx.insert(busyTimes).values(rows.slice(from, from + batch))
        await note(tx, 'busy', { user, calendar, times: rows.length })
        return rows.length
      }),
  }
}

type Hours = Readonly<Partial<Record<number, Shift>>>

const countryOf = (zone: TimeZone): string => countryOfZone(zone) ?? nowhere
