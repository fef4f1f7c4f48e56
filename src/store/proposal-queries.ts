import type { Role } from '#domain/actor.ts'
import { and, desc, eq, sql } from '#drizzle'
import { visibleTo } from './entitlement.ts'
import { preparedBy, preparedOnce } from './prepared.ts'
import { proposals } from './schema/index.ts'
import { anybody } from './scope.ts'

const { placeholder } = sql

/** Those made in one instant in the order in which they were stored. */
export const newestFirst = [desc(proposals.createdAt), desc(sql`${proposals}.rowid`)] as const

/** All of a thread that somebody of a role sees, which every turn reads. */
export const ofThread = preparedBy((db, role: Role) => {
  const { actor, clock } = anybody(role)
  return db
    .select()
    .from(proposals)
    .where(and(visibleTo(actor, clock), eq(proposals.threadId, placeholder('thread'))))
    .orderBy(...newestFirst)
    .limit(placeholder('limit'))
    .prepare()
})

/** Stores a wish unless the same one of this turn is stored. */
export const wishAdded = preparedOnce((db) =>
  db
    .insert(proposals)
    .values({
      id: placeholder('id'),
      threadId: placeholder('threadId'),
      turnId: placeholder('turnId'),
      actorId: placeholder('actorId'),
      tool: placeholder('tool'),
      risk: placeholder('risk'),
      clientId: placeholder('clientId'),
      bound: placeholder('bound'),
      input: placeholder('input'),
      inputDigest: placeholder('inputDigest'),
      card: placeholder('card'),
      origins: placeholder('origins'),
      status: 'pending',
      planId: placeholder('planId'),
      dependsOn: placeholder('dependsOn'),
      createdAt: placeholder('createdAt'),
      expiresAt: placeholder('expiresAt'),
    })
    .onConflictDoNothing({ target: [proposals.turnId, proposals.tool, proposals.inputDigest] })
    .prepare(),
)

/** The wish of a turn as it is stored. */
export const wishFound = preparedOnce((db) =>
  db
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.turnId, placeholder('turnId')),
        eq(proposals.tool, placeholder('tool')),
        eq(proposals.inputDigest, placeholder('inputDigest')),
      ),
    )
    .prepare(),
)
