import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import { isOutside } from '#domain/origin.ts'
import { and, eq } from '#drizzle'
import type { NewFact } from '../port.ts'
import { facts, proposals } from '../schema/index.ts'
import type { BookDeps, Reach } from './reach.ts'

/** Stores a fact with its source: the thread in which the RM said so, or the text from outside that was read there. */
export async function addFact(
  { db }: Reach,
  deps: BookDeps,
  { outside, proposalId, ...row }: NewFact,
): Promise<void> {
  const [proposal] = await db
    .select({ threadId: proposals.threadId, origins: proposals.origins })
    .from(proposals)
    .where(eq(proposals.id, proposalId))
  const read = outside ? proposal?.origins.find(isOutside) : undefined
  const source = read ?? { kind: outside ? ('chat' as const) : ('rm' as const), ref: proposal?.threadId }
  await db.insert(facts).values({
    ...row,
    sourceKind: source.kind,
    ...(source.ref !== undefined && { sourceRef: source.ref }),
    recordedAt: deps.clock.now(),
  })
}

/** Throws record_not_found for a fact that is gone or not of the actor's book. */
export async function removeFact({ db, holds }: Reach, id: Id<'fact'>): Promise<void> {
  const gone = await db
    .delete(facts)
    .where(and(eq(facts.id, id), holds(facts.clientId)))
    .returning({ id: facts.id })
  if (gone.length === 0) throw new DomainError('record_not_found')
}
