import type { Language } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import type { Card, ProposalStatus, Receipt, WriteRisk } from '#domain/proposal.ts'
import type { Channel, Surface } from '#domain/work.ts'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '#drizzle'
import type { Invitation } from '../port.ts'
import { at, id, json } from './columns.ts'

export const threads = sqliteTable(
  'threads',
  {
    id: id('thread').primaryKey(),
    ownerId: id('user').notNull(),
    surface: text().$type<Surface>().notNull(),
    title: text(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (t) => [index('threads_owner').on(t.ownerId, t.updatedAt)],
)

/** Model messages of a thread in order; `content` is the AI SDK's own JSON. */
export const messages = sqliteTable(
  'messages',
  {
    id: id('message').primaryKey(),
    threadId: id('thread').notNull(),
    seq: integer().notNull(),
    turnId: id('turn'),
    role: text().$type<'user' | 'assistant' | 'tool' | 'receipt'>().notNull(),
    content: json<unknown>().notNull(),
    createdAt: at().notNull(),
  },
  (t) => [uniqueIndex('messages_thread').on(t.threadId, t.seq), index('messages_turn').on(t.turnId)],
)

/** One user message and everything done to answer it; the lease lets another process finish it after a crash. */
export const turns = sqliteTable(
  'turns',
  {
    id: id('turn').primaryKey(),
    threadId: id('thread').notNull(),
    actorId: id('user').notNull(),
    surface: text().$type<Surface>().notNull(),
    /** The surface's own key of the message, so that a message sent twice is one turn. */
    requestKey: text().notNull(),
    text: text().notNull(),
    language: text().$type<Language>(),
    status: text().$type<'running' | 'done' | 'failed'>().notNull(),
    leaseUntil: at(),
    attempts: integer().notNull().default(1),
    reply: text(),
    createdAt: at().notNull(),
    endedAt: at(),
  },
  (t) => [
    uniqueIndex('turns_request').on(t.threadId, t.requestKey),
    index('turns_status').on(t.status, t.leaseUntil),
  ],
)

export const proposals = sqliteTable(
  'proposals',
  {
    id: id('proposal').primaryKey(),
    threadId: id('thread').notNull(),
    turnId: id('turn').notNull(),
    actorId: id('user').notNull(),
    tool: text().notNull(),
    risk: text().$type<WriteRisk>().notNull(),
    clientId: id('client'),
    /** Records this proposal was made against, with their revisions: a change since makes it stale. */
    bound: json<Record<string, number>>().notNull(),
    /** The validated input, and its digest: the same wish in the same turn is one proposal. */
    input: json<Record<string, unknown>>().notNull(),
    inputDigest: text().notNull(),
    card: json<Card>().notNull(),
    origins: json<Origin[]>().notNull(),
    status: text().$type<ProposalStatus>().notNull(),
    planId: id('proposal'),
    dependsOn: id('proposal'),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    decidedBy: id('user'),
    decidedAt: at(),
    receipt: json<Receipt>(),
    /** What the executor needs to take the change back. */
    undo: json<Record<string, unknown>>(),
    undoUntil: at(),
    undoneAt: at(),
  },
  (t) => [
    uniqueIndex('proposals_once').on(t.turnId, t.tool, t.inputDigest),
    index('proposals_thread').on(t.threadId, t.createdAt),
    index('proposals_actor').on(t.actorId, t.status),
    index('proposals_expiry').on(t.status, t.expiresAt),
  ],
)

/** The only way out of the bank: nothing else in the code sends. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: id('outgoing').primaryKey(),
    proposalId: id('proposal').notNull(),
    draftId: id('draft').notNull(),
    clientId: id('client').notNull(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** `sending` is `queued` with a delivery under way, until its lease ends. */
    status: text().$type<'queued' | 'sending' | 'cancelled' | 'sent' | 'failed'>().notNull(),
    queuedAt: at().notNull(),
    sendAfter: at().notNull(),
    sentAt: at(),
    archiveRef: text(),
    threadId: id('thread'),
    /** In whose name it goes. */
    actorId: id('user'),
    channel: text().$type<Channel>().notNull().default('email'),
    language: text().$type<Language>().notNull().default('en'),
    /** Where the client lives, for the quiet times of that country. */
    country: text(),
    /** The appointment that goes along as a calendar file, as it was approved. */
    invitation: json<Invitation>(),
    leaseUntil: at(),
    /** Counts the claims, so that a claim that lost its lease cannot end what another one began. */
    attempts: integer().notNull().default(0),
    problem: text(),
  },
  (t) => [
    uniqueIndex('outbox_once').on(t.proposalId),
    index('outbox_due').on(t.status, t.sendAfter),
    index('outbox_client').on(t.clientId, t.queuedAt),
  ],
)

/** Events from outside, claimed with a lease: a crash between claim and answer lets the next delivery in. */
export const inbox = sqliteTable(
  'inbox',
  {
    eventId: text().primaryKey(),
    surface: text().$type<Surface>().notNull(),
    state: text().$type<'claimed' | 'done'>().notNull(),
    leaseUntil: at().notNull(),
    /** What came, until it is dealt with. */
    payload: text(),
    /** Counts the claims: what fails again and again is given up. */
    attempts: integer().notNull().default(1),
    receivedAt: at().notNull(),
  },
  (t) => [index('inbox_state').on(t.state, t.leaseUntil)],
)

export const jobs = sqliteTable(
  'jobs',
  {
    id: id('job').primaryKey(),
    kind: text().notNull(),
    /** One job per kind and key, however often it is asked for. */
    key: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    runAt: at().notNull(),
    state: text().$type<'waiting' | 'running' | 'done' | 'failed'>().notNull(),
    leaseUntil: at(),
    attempts: integer().notNull().default(0),
    lastError: text(),
  },
  (t) => [uniqueIndex('jobs_once').on(t.kind, t.key), index('jobs_due').on(t.state, t.runAt)],
)

/** Append-only chain: each row's digest covers the one before it; payloads lie apart so that they can be erased. */
export const audit = sqliteTable(
  'audit',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: id('audit').notNull(),
    at: at().notNull(),
    actorId: id('user'),
    kind: text().notNull(),
    threadId: id('thread'),
    clientId: id('client'),
    refId: text(),
    payloadDigest: text().notNull(),
    prevHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    uniqueIndex('audit_prev').on(t.prevHash),
    uniqueIndex('audit_id').on(t.id),
    index('audit_client').on(t.clientId, t.at),
    index('audit_thread').on(t.threadId),
  ],
)

export const auditPayloads = sqliteTable(
  'audit_payloads',
  { auditId: id('audit').notNull(), payload: text().notNull(), salt: text().notNull() },
  (t) => [primaryKey({ columns: [t.auditId] })],
)
