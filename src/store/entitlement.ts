import type { Actor } from '#domain/actor.ts'
import { mayWriteClients } from '#domain/actor.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { Clock } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, eq, isNull, or, sql } from '#drizzle'
import { proposals } from './schema/index.ts'
import { booksOf } from './scope.ts'

/** Where an actor stands towards a proposal: whether they made it, and whether its client is in their book. */
export type Standing = Readonly<{ actor: Actor; proposer: boolean; inBook: boolean }>

/**
 * Whether a proposal's client is in the actor's book. One that names no client lies in the book that changes hands by
 * it, where it says whose (`away`), else in its proposer's.
 */
export const inBookOf = (actor: Actor, clock: Clock): SQL =>
  booksOf(
    actor,
    clock,
    sql`coalesce((SELECT c.rm_id FROM clients AS c WHERE c.id = proposals.client_id), json_extract(proposals.input, '$.away'), proposals.actor_id)`,
  )

/**
 * Whoever works in the client's book, and compliance, see a proposal; the proposer as long as they see the client: a
 * card holds the client's data when cover is over or the book has moved. To others it does not exist.
 */
export const visibleTo = (actor: Actor, clock: Clock): SQL | undefined =>
  or(and(eq(proposals.actorId, actor.id), isNull(proposals.clientId)), inBookOf(actor, clock))

/** Why this actor may not approve, or undefined when they may; sensitive writes need a second person. */
export function approvalRefusal(standing: Standing, risk: Proposal['risk']): ErrorCode | undefined {
  const { actor, proposer, inBook } = standing
  if (risk === 'sensitive') {
    const second = !proposer && inBook && (actor.role === 'lead' || actor.role === 'compliance')
    return second ? undefined : 'second_person_needed'
  }
  return mayWriteClients(actor.role) && (proposer || inBook) ? undefined : 'role_cannot_approve'
}

/** Why this actor may not decline, or undefined when they may: one may always withdraw one's own wish. */
export const declineRefusal = (standing: Standing, risk: Proposal['risk']): ErrorCode | undefined =>
  standing.proposer ? undefined : approvalRefusal(standing, risk)
