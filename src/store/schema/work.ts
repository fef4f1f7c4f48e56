import type { Language } from '#domain/language.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'
import type { PromiseStatus, Recurrence, RequestStatus, Urgency } from '#domain/service/terms.ts'
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
  (t) => [
    // The channel makes it enough for who is due for contact: no note is read.
    index('interactions_client').on(t.clientId, t.on, t.channel),
    index('interactions_batch').on(t.batchId),
  ],
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
    /** How it comes again once it is done. */
    recurs: json<Recurrence>(),
    /** The first task of its series, for one that came again. */
    seriesId: id('task'),
    /** Another task that must be done first. */
    dependsOn: id('task'),
    /** The request, promise or meeting it serves. */
    refId: text(),
    originKind: text().$type<OriginKind>().notNull(),
    proposalId: id('proposal'),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
    ...provenance(),
  },
  (t) => [
    index('tasks_owner').on(t.ownerId, t.status, t.dueOn),
    index('tasks_client').on(t.clientId, t.status),
    index('tasks_depends').on(t.dependsOn),
    index('tasks_ref').on(t.refId),
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
    status: text().$type<PromiseStatus>().notNull(),
    /** The record that shows it was kept: a contact, a sent mail, a paper. */
    evidenceRef: text(),
    evidenceText: text(),
    closedAt: at(),
    closedBy: id('user'),
    /** Who owes it: we to the client, or the client to us. */
    owedBy: text().$type<'bank' | 'client'>().notNull().default('bank'),
    refId: text(),
    originKind: text().$type<OriginKind>().notNull().default('rm'),
    proposalId: id('proposal'),
    revision: integer().notNull().default(1),
    createdAt: at(),
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
    urgency: text().$type<Urgency>().notNull(),
    /** Why it is urgent or not, in words. */
    urgencyReason: text(),
    status: text().$type<RequestStatus>().notNull(),
    receivedAt: at().notNull(),
    firstAnswerDueAt: at(),
    firstAnsweredAt: at(),
    resolutionDueAt: at(),
    resolvedAt: at(),
    /** While it waits for the client or another, its clocks stand still. */
    pausedAt: at(),
    pauseReason: text(),
    /** The record that answered it: a contact or a sent mail. */
    answerRef: text(),
    /** How far it has been handed up: 0 nobody, 1 the cover, 2 the lead. */
    escalation: integer().notNull().default(0),
    threadId: id('thread'),
    originKind: text().$type<OriginKind>().notNull(),
    details: json<Record<string, unknown>>(),
    proposalId: id('proposal'),
    revision: integer().notNull().default(1),
    ...provenance(),
  },
  (t) => [
    index('requests_owner').on(t.ownerId, t.status),
    index('requests_client').on(t.clientId),
    index('requests_batch').on(t.batchId),
  ],
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
    /** What moved the score, such as speed, advice, fees or digital. */
    driver: text(),
    /** The survey it answers, where it is one. */
    survey: text(),
    ticketId: id('ticket'),
    originKind: text().$type<OriginKind>(),
    proposalId: id('proposal'),
    createdAt: at(),
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
    /** The meeting to which it invites. */
    meetingId: id('meeting'),
    /** Why a warned wording stays, in the writer's words. */
    reason: text(),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
  },
  (t) => [index('drafts_owner').on(t.ownerId, t.createdAt), index('drafts_client').on(t.clientId)],
)
