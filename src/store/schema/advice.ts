import type { Verdict } from '#domain/suitability/index.ts'
import { index, sqliteTable, text, uniqueIndex } from '#drizzle'
import { at, id, json, on } from './columns.ts'

/** What the rules said of a product for a client in a thread; the newest row of a product is the one that stands. */
export const verdicts = sqliteTable(
  'verdicts',
  {
    id: id('verdict').primaryKey(),
    threadId: id('thread').notNull(),
    turnId: id('turn'),
    clientId: id('client').notNull(),
    productId: text().notNull(),
    outcome: text().$type<Verdict['outcome']>().notNull(),
    pack: text().notNull(),
    rulesSha256: text().notNull(),
    /** Digest of every fact the engine was given, and of nothing else. */
    factsDigest: text().notNull(),
    /** The day it was given for, in the zone of who asked. */
    day: on().notNull(),
    /** The whole verdict: for the engine's eyes and those of compliance. */
    verdict: json<Verdict>().notNull(),
    /** Ids of the rules that fired, as everyone else may know them. */
    rules: json<string[]>().notNull(),
    proposed: json<Record<string, unknown>>().notNull(),
    createdAt: at().notNull(),
  },
  (t) => [
    index('verdicts_thread').on(t.threadId, t.clientId, t.productId),
    index('verdicts_client').on(t.clientId, t.createdAt),
  ],
)

/** Every rule file a verdict was ever given by: its canonical JSON under the SHA-256 of that text. */
export const rulePacks = sqliteTable('rule_packs', { sha256: text().primaryKey(), text: text().notNull() })

/** Rules that a person answered for when approving a sending: later verdicts on the same purchase read them. */
export const clearances = sqliteTable(
  'clearances',
  {
    clientId: id('client').notNull(),
    productId: text().notNull(),
    /** Digest of what was planned, without who planned it: another amount or funding is another purchase. */
    planDigest: text().notNull(),
    rule: text().notNull(),
    kind: text().$type<'acknowledgement' | 'approval'>().notNull(),
    by: id('user').notNull(),
    on: on().notNull(),
    proposalId: id('proposal').notNull(),
    createdAt: at().notNull(),
  },
  (t) => [
    uniqueIndex('clearances_once').on(t.proposalId, t.productId, t.rule),
    index('clearances_purchase').on(t.clientId, t.planDigest, t.on),
  ],
)
