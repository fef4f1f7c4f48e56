import { DomainError } from '#domain/errors.ts'
import type { NewId, ThreadId } from '#domain/ids.ts'
import type { Clock, Instant } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, asc, desc, eq, lte, sql } from '#drizzle'
import { appendAudit } from './audit.ts'
import type { Database, Transaction } from './database.ts'
import { newestMessages, toMessage } from './messages.ts'
import type { BegunTurn, Conversations, Turn } from './port.ts'
import { preparedOnce } from './prepared.ts'
import { present } from './rows.ts'
import { messages, threads, turns } from './schema/index.ts'
import { addThread, insertMessages, lastSeq, ownThread, sentBefore, titleOf, toThread } from './threads.ts'

export type ConversationDeps = Readonly<{ clock: Clock; newId: NewId }>

type BeginRequest = Parameters<Conversations['beginTurn']>[0]

function toTurn(row: InferSelectModel<typeof turns>): Turn {
  const { requestKey: _key, leaseUntil: _lease, endedAt: _ended, ...turn } = row
  return present(turn)
}

const { placeholder } = sql

const turnAdded = preparedOnce((db) =>
  db
    .insert(turns)
    .values({
      id: placeholder('id'),
      threadId: placeholder('threadId'),
      actorId: placeholder('actorId'),
      surface: placeholder('surface'),
      requestKey: placeholder('requestKey'),
      text: placeholder('text'),
      language: placeholder('language'),
      status: placeholder('status'),
      leaseUntil: placeholder('leaseUntil'),
      attempts: placeholder('attempts'),
      createdAt: placeholder('createdAt'),
    })
    .prepare(),
)

const turnEnded = preparedOnce((db) =>
  db
    .update(turns)
    .set({
      status: sql`${placeholder('status')}`,
      reply: sql`${placeholder('reply')}`,
      leaseUntil: null,
      endedAt: sql`${placeholder('at')}`,
    })
    .where(and(eq(turns.id, placeholder('id')), eq(turns.status, 'running')))
    .returning({
      threadId: turns.threadId,
      last: sql<
        number | null
      >`(SELECT max(said.seq) FROM messages AS said WHERE said.thread_id = ${turns.threadId})`,
    })
    .prepare(),
)

const threadContinued = preparedOnce((db) =>
  db
    .update(threads)
    .set({
      updatedAt: sql`${placeholder('at')}`,
      title: sql`coalesce(${threads.title}, ${placeholder('title')})`,
    })
    .where(eq(threads.id, placeholder('id')))
    .prepare(),
)

/** A thread of its owner, with what a message of this key finds in it. */
const threadFound = preparedOnce((db) =>
  db
    .select({
      last: lastSeq,
      running: sql<number>`EXISTS (SELECT 1 FROM ${turns} AS other WHERE other.thread_id = ${threads}.id
        AND other.status = 'running' AND other.lease_until > ${placeholder('now')})`,
      known: turns,
    })
    .from(threads)
    .leftJoin(turns, and(eq(turns.threadId, threads.id), eq(turns.requestKey, placeholder('requestKey'))))
    .where(and(eq(threads.id, placeholder('id')), eq(threads.ownerId, placeholder('ownerId'))))
    .prepare(),
)

/** Threads, turns and messages: what was said survives any process that was answering it. */
export function createConversations(db: Database, deps: ConversationDeps): Conversations {
  const { clock } = deps
  const leaseOf = (millis: number) => addMillis(clock.now(), millis)
  const overdue = () => and(eq(turns.status, 'running'), lte(turns.leaseUntil, clock.now()))

  return {
    openThread: (actor, surface, title) =>
      addThread(db, { ownerId: actor.id, surface, ...(title === undefined ? {} : { title }) }, deps),

    thread: (actor, id) => ownThread(db, actor.id, id),

    async threads(actor, limit) {
      const rows = await db
        .select()
        .from(threads)
        .where(eq(threads.ownerId, actor.id))
        .orderBy(desc(threads.updatedAt), desc(sql`rowid`))
        .limit(limit)
      return rows.map(toThread)
    },

    beginTurn: (request) => db.transact((tx) => beginTurn(tx, request, deps)),

    endTurn: (id, end) =>
      db.transact(async (tx) => {
        const { status, reply } = end
        const [turn] = await turnEnded(tx).all({ id, status, reply, at: clock.now() })
        if (turn !== undefined) {
          const place = { threadId: turn.threadId, turnId: id }
          await insertMessages(tx, place, end.messages, (turn.last ?? 0) + 1, deps)
        }
        for (const entry of end.trail ?? []) await appendAudit(tx, entry, deps)
      }),

    async renewLease(id, leaseMillis) {
      await db
        .update(turns)
        .set({ leaseUntil: leaseOf(leaseMillis) })
        .where(and(eq(turns.id, id), eq(turns.status, 'running')))
    },

    async claimStaleTurns(leaseMillis) {
      const [any] = await db.select({ id: turns.id }).from(turns).where(overdue()).limit(1)
      if (any === undefined) return []
      return db.transact(async (tx) => {
        const stale = await tx.select().from(turns).where(overdue()).orderBy(asc(turns.createdAt), sql`rowid`)
        await tx
          .update(turns)
          .set({ leaseUntil: leaseOf(leaseMillis), attempts: sql`${turns.attempts} + 1` })
          .where(overdue())
        return stale.map((row) => toTurn({ ...row, attempts: row.attempts + 1 }))
      })
    },

    async turn(actor, id) {
      const [row] = await db
        .select()
        .from(turns)
        .where(and(eq(turns.id, id), eq(turns.actorId, actor.id)))
      return row === undefined ? undefined : toTurn(row)
    },

    async running(thread) {
      const [row] = await db
        .select()
        .from(turns)
        .where(and(eq(turns.threadId, thread), eq(turns.status, 'running')))
        .orderBy(desc(sql`${turns}.rowid`))
        .limit(1)
      return row === undefined ? undefined : toTurn(row)
    },

    async messagesOf(turn) {
      const rows = await db
        .select()
        .from(messages)
        .where(eq(messages.turnId, turn))
        .orderBy(asc(messages.seq))
      return rows.map(({ threadId: _thread, ...row }) => toMessage(row))
    },

    history: (thread, limit) => newestMessages(db, thread, limit),
  }
}

async function beginTurn(tx: Transaction, request: BeginRequest, deps: ConversationDeps): Promise<BegunTurn> {
  const { actor, surface, text } = request
  const now = deps.clock.now()
  const place = request.threadId && (await placeOf(tx, request, request.threadId, now))
  const known = place
    ? place.known
    : request.sentAgain && (await sentBefore(tx, request.actor.id, request.requestKey))
  if (known) return { turn: toTurn(known), fresh: false }
  // One message is answered at a time; a turn whose process died does not block its thread.
  if (place?.running) throw new DomainError('turn_running')

  // The connection that writes has the newest messages at hand: the others have to fetch them after every write.
  const before = place && request.recall ? await newestMessages(tx, request.threadId!, request.recall) : []
  const title = titleOf(text)
  const threadId = request.threadId ?? (await addThread(tx, { ownerId: actor.id, surface, title }, deps)).id
  const row = {
    id: deps.newId('turn'),
    threadId,
    actorId: actor.id,
    surface,
    requestKey: request.requestKey,
    text,
    language: request.language ?? null,
    status: 'running' as const,
    leaseUntil: addMillis(now, request.leaseMillis),
    attempts: 1,
    reply: null,
    createdAt: now,
    endedAt: null,
  }
  await turnAdded(tx).run(row)
  if (place) await threadContinued(tx).run({ id: threadId, at: now, title })
  const said = [{ role: 'user' as const, content: text }]
  await insertMessages(tx, { threadId, turnId: row.id }, said, (place?.last ?? 0) + 1, deps)
  return { turn: toTurn(row), fresh: true, before }
}

/** What a message finds in the thread of its author; throws thread_not_found. */
async function placeOf(tx: Transaction, { actor, requestKey }: BeginRequest, id: ThreadId, now: Instant) {
  const [place] = await threadFound(tx).all({ id, ownerId: actor.id, requestKey, now })
  if (place === undefined) throw new DomainError('thread_not_found')
  return place
}
