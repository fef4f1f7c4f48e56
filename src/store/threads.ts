import { DomainError } from '#domain/errors.ts'
import type { Id, NewId, ThreadId, UserId } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, eq, max } from '#drizzle'
import type { Queries, Transaction } from './database.ts'
import type { NewMessage, Thread } from './port.ts'
import { present } from './rows.ts'
import { messages, threads } from './schema/index.ts'

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

/** Adds messages at the end of a thread, inside a write transaction that keeps their numbers unique. */
export async function appendMessages(
  tx: Transaction,
  place: { threadId: ThreadId; turnId: Id<'turn'> },
  added: readonly NewMessage[],
  { clock, newId }: { clock: Clock; newId: NewId },
): Promise<void> {
  const now = clock.now()
  await tx.update(threads).set({ updatedAt: now }).where(eq(threads.id, place.threadId))
  if (added.length === 0) return
  const [last] = await tx
    .select({ seq: max(messages.seq) })
    .from(messages)
    .where(eq(messages.threadId, place.threadId))
  const first = (last?.seq ?? 0) + 1
  await tx.insert(messages).values(
    added.map((message, offset) => ({
      id: newId('message'),
      threadId: place.threadId,
      turnId: place.turnId,
      seq: first + offset,
      role: message.role,
      content: message.content,
      createdAt: now,
    })),
  )
}
