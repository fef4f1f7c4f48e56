import { DomainError } from '#domain/errors.ts'
import type { Id, NewId, ThreadId, UserId } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, desc, eq, sql } from '#drizzle'
import type { Queries, Transaction } from './database.ts'
import type { NewMessage, Thread } from './port.ts'
import { preparedBy, preparedOnce } from './prepared.ts'
import { present } from './rows.ts'
import { messages, threads, turns } from './schema/index.ts'

const titleLength = 60

/** A thread's title out of its first message: one line of at most 60 characters, cut between words. */
export function titleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  if (characters.length <= titleLength) return line
  const cut = characters.slice(0, titleLength - 1).join('')
  const space = characters[titleLength - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(space > 0 ? cut.slice(0, space) : cut).trimEnd()}…`
}

export const toThread = (row: InferSelectModel<typeof threads>): Thread => present(row)

/** The thread of this owner; throws thread_not_found. */
export async function ownThread(db: Queries, owner: UserId, id: ThreadId): Promise<Thread> {
  const [row] = await db
    .select()
    .from(threads)
    .where(and(eq(threads.id, id), eq(threads.ownerId, owner)))
  if (row === undefined) throw new DomainError('thread_not_found')
  return toThread(row)
}

/** The number of a thread's last message, as a column of a query on `threads`. */
export const lastSeq = sql<number | null>`(
  SELECT max(said.seq) FROM ${messages} AS said WHERE said.thread_id = ${threads}.id)`

const { placeholder } = sql

const threadAdded = preparedOnce((db) =>
  db
    .insert(threads)
    .values({
      id: placeholder('id'),
      ownerId: placeholder('ownerId'),
      surface: placeholder('surface'),
      title: placeholder('title'),
      createdAt: placeholder('createdAt'),
      updatedAt: placeholder('updatedAt'),
    })
    .prepare(),
)

const threadTouched = preparedOnce((db) =>
  db
    .update(threads)
    .set({ updatedAt: sql`${placeholder('at')}` })
    .where(eq(threads.id, placeholder('id')))
    .returning({ last: lastSeq })
    .prepare(),
)

/** As many messages as one statement adds; few turns make more. */
const mostAtOnce = 16

/** Adds so many messages: their columns are numbered. */
const messagesAdded = preparedBy((db, count: `${number}`) =>
  db
    .insert(messages)
    .values(
      Array.from({ length: Number(count) }, (_, at) => ({
        id: placeholder(`id${at}`),
        threadId: placeholder('threadId'),
        seq: placeholder(`seq${at}`),
        turnId: placeholder('turnId'),
        role: placeholder(`role${at}`),
        content: placeholder(`content${at}`),
        createdAt: placeholder('createdAt'),
      })),
    )
    .prepare(),
)

/** A new thread of this owner. */
export async function addThread(
  db: Queries,
  thread: Pick<Thread, 'ownerId' | 'surface' | 'title'>,
  { clock, newId }: { clock: Clock; newId: NewId },
): Promise<Thread> {
  const now = clock.now()
  const row = { id: newId('thread'), ...thread, title: thread.title ?? null, createdAt: now, updatedAt: now }
  await threadAdded(db).run(row)
  return toThread(row)
}

/** Adds messages at the end of a thread, inside a write transaction that keeps their numbers unique. */
export async function appendMessages(
  tx: Transaction,
  place: { threadId: ThreadId; turnId: Id<'turn'> },
  added: readonly NewMessage[],
  deps: { clock: Clock; newId: NewId },
): Promise<void> {
  const [thread] = await threadTouched(tx).all({ at: deps.clock.now(), id: place.threadId })
  await insertMessages(tx, place, added, (thread?.last ?? 0) + 1, deps)
}

/** Adds messages to a thread, numbered from `first` on. */
export async function insertMessages(
  tx: Queries,
  { threadId, turnId }: { threadId: ThreadId; turnId: Id<'turn'> },
  added: readonly NewMessage[],
  first: number,
  { clock, newId }: { clock: Clock; newId: NewId },
): Promise<void> {
  const createdAt = clock.now()
  for (let from = 0; from < added.length; from += mostAtOnce) {
    const row: Record<string, unknown> = { threadId, turnId, createdAt }
    const some = added.slice(from, from + mostAtOnce)
    for (const [at, { role, content }] of some.entries())
      Object.assign(row, {
        [`id${at}`]: newId('message'),
        [`seq${at}`]: first + from + at,
        [`role${at}`]: role,
        [`content${at}`]: content,
      })
    await messagesAdded(tx, `${some.length}`).run(row)
  }
}

/** Latest threads of a person in which a message of no thread may have been answered before. */
const recentThreads = 200

/** The turn that a message of this key opened a thread with, or that stands in another one since. */
export async function sentBefore(tx: Queries, owner: UserId, requestKey: string) {
  const recent = tx
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.ownerId, owner))
    .orderBy(desc(threads.updatedAt))
    .limit(recentThreads)
    .as('recent')
  const [found] = await tx
    .select({ turn: turns })
    .from(recent)
    .innerJoin(turns, and(eq(turns.threadId, recent.id), eq(turns.requestKey, requestKey)))
    .limit(1)
  return found?.turn
}
