import { DomainError } from '#domain/errors.ts'
import type { NewId, ThreadId } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, asc, desc, eq, gt, lte, sql } from '#drizzle'
import type { Database, Transaction } from './database.ts'
import type { Conversations, Turn } from './port.ts'
import { present } from './rows.ts'
import { messages, threads, turns } from './schema/index.ts'
import { appendMessages, ownThread, titleOf, toThread } from './threads.ts'

export type ConversationDeps = Readonly<{ clock: Clock; newId: NewId }>

type BeginRequest = Parameters<Conversations['beginTurn']>[0]

function toTurn(row: InferSelectModel<typeof turns>): Turn {
  const { requestKey: _key, leaseUntil: _lease, endedAt: _ended, ...turn } = row
  return present(turn)
}

/** Threads, turns and messages: what was said survives any process that was answering it. */
export function createConversations(db: Database, deps: ConversationDeps): Conversations {
  const { clock, newId } = deps
  const leaseOf = (millis: number) => addMillis(clock.now(), millis)
  const overdue = () => and(eq(turns.status, 'running'), lte(turns.leaseUntil, clock.now()))

  return {
    async openThread(actor, surface, title) {
      const now = clock.now()
      const row = {
        id: newId('thread'),
        ownerId: actor.id,
        surface,
        title: title ?? null,
        createdAt: now,
        updatedAt: now,
      }
      await db.insert(threads).values(row)
      return toThread(row)
    },

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
        const [turn] = await tx
          .select({ threadId: turns.threadId })
          .from(turns)
          .where(and(eq(turns.id, id), eq(turns.status, 'running')))
        if (turn === undefined) return
        await appendMessages(tx, { threadId: turn.threadId, turnId: id }, end.messages, deps)
        await tx
          .update(turns)
          .set({ status: end.status, reply: end.reply, leaseUntil: null, endedAt: clock.now() })
          .where(eq(turns.id, id))
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

    async history(thread, limit) {
      const rows = await db
        .select()
        .from(messages)
        .where(eq(messages.threadId, thread))
        .orderBy(desc(messages.seq))
        .limit(limit)
      return rows.reverse().map(({ threadId: _thread, content, ...row }) => ({ ...present(row), content }))
    },
  }
}

async function beginTurn(
  tx: Transaction,
  request: BeginRequest,
  deps: ConversationDeps,
): Promise<{ turn: Turn; fresh: boolean }> {
  const { actor, threadId, text } = request
  const thread = await ownThread(tx, actor.id, threadId)
  const [known] = await tx
    .select()
    .from(turns)
    .where(and(eq(turns.threadId, threadId), eq(turns.requestKey, request.requestKey)))
  if (known !== undefined) return { turn: toTurn(known), fresh: false }
  await refuseSecondTurn(tx, threadId, deps)

  const now = deps.clock.now()
  const row = {
    id: deps.newId('turn'),
    threadId,
    actorId: actor.id,
    surface: request.surface,
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
  await tx.insert(turns).values(row)
  await appendMessages(tx, { threadId, turnId: row.id }, [{ role: 'user', content: text }], deps)
  if (thread.title === undefined)
    await tx
      .update(threads)
      .set({ title: titleOf(text) })
      .where(eq(threads.id, threadId))
  return { turn: toTurn(row), fresh: true }
}

/** One message is answered at a time; a turn whose process died does not block its thread. */
async function refuseSecondTurn(
  tx: Transaction,
  thread: ThreadId,
  { clock }: ConversationDeps,
): Promise<void> {
  const [running] = await tx
    .select({ id: turns.id })
    .from(turns)
    .where(and(eq(turns.threadId, thread), eq(turns.status, 'running'), gt(turns.leaseUntil, clock.now())))
    .limit(1)
  if (running !== undefined) throw new DomainError('turn_running')
}
