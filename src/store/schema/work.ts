import type { Language } from '#domain/language.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'
import type { Channel, TaskPriority, TaskStatus } from '#domain/work.ts'
import { index, integer, sqliteTable, text } from '#drizzle'
import { at, decimal, flag, id, json, minor, on, provenance } from './columns.ts'

export const interactions = sqliteTable(
  'interactions',
  {
    id: id('interaction').primaryKey(),
    clientId: id('client').notNull(),
    on: on().notNull(),
    at: at(),
    channel: text().$type<Channel>().notNull(),
    direction: text().$type<'in' | 'out'>(),
    text: text().notNull(),
    language: text().$type<Language>(),
    authorId: id('user'),
    originKind: text().$type<OriginKind>().notNull(),
    proposalId: id('proposal'),
    /** Last contact known from elsewhere than these rows, put back when this one is taken back. */
    contactBefore: on(),
    createdAt: at().notNull(),
    ...provenance(),
  },
  (t) => [index('interactions_client').on(t.clientId, t.on), index('interactions_batch').on(t.batchId)],
)

export const tasks = sqliteTable(
  'tasks',
  {
    id: id('task').primaryKey(),
    clientId: id('client'),
    ownerId: id('user').notNull(),
    text: text().notNull(),
    dueOn: on(),
    dueAt: at(),
    priority: text().$type<TaskPriority>().notNull().default('normal'),
    status: text().$type<TaskStatus>().notNull().default('open'),
    completedAt: at(),
    originKind: text().$type<OriginKind>().notNull(),
    proposalId: id('proposal'),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
    ...provenance(),
  },
  (t) => [
    index('tasks_owner').on(t.ownerId, t.status, t.dueOn),
    index('tasks_client').on(t.clientId, t.status),
    index('tasks_batch').on(t.batchId),
  ],
)

export const promises = sqliteTable(
  'promises',
  {
    id: id('promise').primaryKey(),
    clientId: id('client').notNull(),
    ownerId: id('user').notNull(),
    text: text().notNull(),
    madeOn: on().notNull(),
    dueOn: on(),
    status: text().$type<'open' | 'kept' | 'broken'>().notNull(),
    evidenceRef: text(),
    ...provenance(),
  },
  (t) => [index('promises_owner').on(t.ownerId, t.status, t.dueOn), index('promises_client').on(t.clientId)],
)

/** Inbound wishes and complaints with their clocks. */
export const requests = sqliteTable(
  'requests',
  {
    id: id('request').primaryKey(),
    clientId: id('client').notNull(),
    ownerId: id('user').notNull(),
    kind: text().$type<'request' | 'complaint'>().notNull(),
    subject: text().notNull(),
    text: text(),
    channel: text().$type<Channel>(),
    urgency: text().$type<'normal' | 'urgent'>().notNull(),
    status: text().$type<'open' | 'answered' | 'resolved' | 'closed'>().notNull(),
    receivedAt: at().notNull(),
    firstAnswerDueAt: at(),
    firstAnsweredAt: at(),
    resolvedAt: at(),
    originKind: text().$type<OriginKind>().notNull(),
    details: json<Record<string, unknown>>(),
    ...provenance(),
  },
  (t) => [index('requests_owner').on(t.ownerId, t.status), index('requests_client').on(t.clientId)],
)

export const deals = sqliteTable(
  'deals',
  {
    id: id('deal').primaryKey(),
    clientId: id('client').notNull(),
    ownerId: id('user').notNull(),
    subject: text().notNull(),
    stage: text().notNull(),
    amountMinor: minor(),
    currency: text(),
    probabilityPct: decimal(),
    nextStep: text(),
    nextStepOn: on(),
    updatedOn: on(),
    ...provenance(),
  },
  (t) => [index('deals_owner').on(t.ownerId, t.stage), index('deals_client').on(t.clientId)],
)

export const feedback = sqliteTable(
  'feedback',
  {
    id: id('feedback').primaryKey(),
    clientId: id('client').notNull(),
    on: on().notNull(),
    channel: text().$type<Channel>(),
    topic: text(),
    sentiment: text(),
    score: integer(),
    quote: text(),
    mayQuote: flag(),
    ...provenance(),
  },
  (t) => [index('feedback_client').on(t.clientId, t.on)],
)

export const drafts = sqliteTable(
  'drafts',
  {
    id: id('draft').primaryKey(),
    clientId: id('client').notNull(),
    ownerId: id('user').notNull(),
    threadId: id('thread'),
    turnId: id('turn'),
    purpose: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    language: text().$type<Language>().notNull(),
    recipient: text(),
    subject: text().notNull(),
    body: text().notNull(),
    origins: json<Origin[]>().notNull(),
    missing: json<string[]>().notNull(),
    /** Products the text recommends: ids whose verdicts must stand when it is sent. */
    recommends: json<string[]>().notNull().default([]),
    /** The block of disclosures that stands in the body and that nobody may change. */
    disclosures: text().notNull().default(''),
    /** What the wording check found, and what it came to. */
    findings: json<unknown[]>(),
    outcome: text(),
    /** Why a warned wording stays, in the writer's words. */
    reason: text(),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
  },
  (t) => [index('drafts_owner').on(t.ownerId, t.createdAt), index('drafts_client').on(t.clientId)],
)
