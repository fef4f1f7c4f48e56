import type { Role, Scope } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import type { TimeZone } from '#domain/time.ts'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '#drizzle'
import type { Preferences } from '../port.ts'
import { at, flag, id } from './columns.ts'

export const users = sqliteTable('users', {
  id: id('user').primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  zone: text().$type<TimeZone>().notNull(),
  language: text().$type<Language>().notNull(),
  /** ISO 3166 alpha-2 of the work calendar that counts for this person; that of the zone where absent. */
  country: text(),
  title: text(),
  phone: text(),
  /** Name to sign with per language, where it differs: {"ru": "...", "zh": "..."}. */
  signatures: text({ mode: 'json' }).$type<Partial<Record<Language, string>>>(),
  autoCommit: flag().notNull().default(false),
  /** What the person set for themselves beyond language, zone and auto-commit. */
  preferences: text({ mode: 'json' }).$type<Preferences>(),
  /** Salted hash of the short code that unlocks an idle page session, with its parameters. */
  pinHash: text(),
  active: flag().notNull().default(true),
  createdAt: at().notNull(),
})

export const teams = sqliteTable('teams', { id: id('team').primaryKey(), name: text().notNull().unique() })

export const teamMembers = sqliteTable(
  'team_members',
  { teamId: id('team').notNull(), userId: id('user').notNull() },
  (t) => [primaryKey({ columns: [t.teamId, t.userId] }), index('team_members_user').on(t.userId)],
)

/** Time-boxed cover: the actor may see and work in this RM's book from `fromAt` until `toAt`. */
export const grants = sqliteTable(
  'grants',
  {
    id: id('grant').primaryKey(),
    actorId: id('user').notNull(),
    bookId: id('user').notNull(),
    fromAt: at().notNull(),
    toAt: at().notNull(),
    grantedBy: id('user').notNull(),
    reason: text().notNull(),
  },
  (t) => [index('grants_actor').on(t.actorId, t.toAt)],
)

/** Bearer tokens, one-time sign-in links and page sessions; only SHA-256 digests are kept. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: id('token').primaryKey(),
    userId: id('user').notNull(),
    kind: text().$type<'bearer' | 'link' | 'session'>().notNull(),
    digest: text().notNull(),
    label: text(),
    createdAt: at().notNull(),
    expiresAt: at(),
    usedAt: at(),
    revokedAt: at(),
    /** What a bearer token may do; everything that its owner may where absent. */
    scopes: text({ mode: 'json' }).$type<readonly Scope[]>(),
    /** When it was last used, to the minute. */
    seenAt: at(),
    /** Since when an idle session waits for its code. */
    lockedAt: at(),
    /** Wrong codes in a row; too many end the session. */
    wrongPins: integer().notNull().default(0),
  },
  (t) => [uniqueIndex('tokens_digest').on(t.digest), index('tokens_user').on(t.userId)],
)

export const settings = sqliteTable('settings', { key: text().primaryKey(), value: text().notNull() })

export const importBatches = sqliteTable('import_batches', {
  id: id('batch').primaryKey(),
  preset: text().notNull(),
  actorId: id('user'),
  status: text().$type<'committed' | 'undone'>().notNull(),
  /** Rows added and changed per table: {"clients": {"added": 3, "changed": 1}}. */
  counts: text({ mode: 'json' }).$type<Record<string, { added: number; changed: number }>>().notNull(),
  files: text({ mode: 'json' }).$type<string[]>().notNull(),
  at: at().notNull(),
  undoneAt: at(),
})

/** What an import changed in a row that was there before it, so that the batch can be undone. */
export const importChanges = sqliteTable(
  'import_changes',
  {
    batchId: id('batch').notNull(),
    seq: integer().notNull(),
    tableName: text().notNull(),
    rowId: text().notNull(),
    before: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.seq] })],
)
