import type { OriginKind } from '#domain/origin.ts'
import type { Channel } from '#domain/work.ts'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '#drizzle'
import { at, id, json, on, provenance } from './columns.ts'

/** Appointments of an RM, with a client or without. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: id('meeting').primaryKey(),
    clientId: id('client'),
    ownerId: id('user').notNull(),
    subject: text().notNull(),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
    place: text(),
    channel: text().$type<Channel>().notNull().default('meeting'),
    attendees: json<{ name: string; email?: string }[]>(),
    status: text().$type<'planned' | 'held' | 'cancelled'>().notNull().default('planned'),
    /** UID and SEQUENCE of the calendar entry, so that a changed invitation replaces the first. */
    uid: text().notNull(),
    sequence: integer().notNull().default(0),
    note: text(),
    originKind: text().$type<OriginKind>().notNull(),
    proposalId: id('proposal'),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
    ...provenance(),
  },
  (t) => [
    index('meetings_owner').on(t.ownerId, t.startsAt),
    index('meetings_client').on(t.clientId, t.startsAt),
    index('meetings_batch').on(t.batchId),
  ],
)

/** Times at which a person is taken, read from a calendar file; every occurrence of a series is a row. */
export const busyTimes = sqliteTable(
  'busy_times',
  {
    id: id('busy').primaryKey(),
    userId: id('user').notNull(),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
    title: text(),
    /** The file it came from: reading it anew replaces its rows. */
    calendar: text().notNull(),
    uid: text().notNull(),
  },
  (t) => [
    uniqueIndex('busy_once').on(t.userId, t.calendar, t.uid, t.startsAt),
    index('busy_user').on(t.userId, t.endsAt),
  ],
)

/** What the bank changed in the calendar of a country: holidays it adds, and days that are worked all the same. */
export const calendarDays = sqliteTable(
  'calendar_days',
  {
    country: text().notNull(),
    on: on().notNull(),
    kind: text().$type<'holiday' | 'workday'>().notNull(),
    name: text(),
  },
  (t) => [primaryKey({ columns: [t.country, t.on] })],
)

/** Working hours of a country where the bank has its own: HH:MM by weekday, 1 Monday to 7 Sunday. */
export const calendarHours = sqliteTable('calendar_hours', {
  country: text().primaryKey(),
  hours: json<Record<string, [string, string]>>().notNull(),
})

/** How often a client is met, where it differs from the standard of the tier. */
export const servicePlans = sqliteTable('service_plans', {
  clientId: id('client').primaryKey(),
  everyDays: integer().notNull(),
  /** Contact types that count; those of the tier where absent. */
  channels: json<Channel[]>(),
  note: text(),
  proposalId: id('proposal'),
})

/** A client who is not called until a day, with the reason. */
export const cadenceExceptions = sqliteTable(
  'cadence_exceptions',
  {
    id: id('exception').primaryKey(),
    clientId: id('client').notNull(),
    until: on().notNull(),
    reason: text().notNull(),
    by: id('user').notNull(),
    proposalId: id('proposal'),
    createdAt: at().notNull(),
  },
  (t) => [index('cadence_exceptions_client').on(t.clientId, t.until)],
)

/** What the assistant tells a person by itself: once, on the surface it reaches them on. */
export const notices = sqliteTable(
  'notices',
  {
    id: id('notice').primaryKey(),
    userId: id('user').notNull(),
    kind: text().notNull(),
    /** One notice per person, kind and key, however often it is asked for. */
    key: text().notNull(),
    clientId: id('client'),
    refId: text(),
    urgent: integer({ mode: 'boolean' }).notNull().default(false),
    facts: json<Record<string, unknown>>().notNull(),
    createdAt: at().notNull(),
    /** Not before: the end of the person's quiet hours. */
    deliverAfter: at().notNull(),
    leaseUntil: at(),
    deliveredAt: at(),
    /** Where it was shown. */
    surface: text(),
  },
  (t) => [
    uniqueIndex('notices_once').on(t.userId, t.kind, t.key),
    index('notices_due').on(t.deliveredAt, t.deliverAfter),
    index('notices_user').on(t.userId, t.createdAt),
  ],
)
