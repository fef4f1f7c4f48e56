import type { Actor } from '#domain/actor.ts'
import { mayWriteClients } from '#domain/actor.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { Proposal } from '#domain/proposal.ts'

/** Where an actor stands towards a proposal: whether they made it, and whether its client is in their book. */
export type Standing = Readonly<{ actor: Actor; proposer: boolean; inBook: boolean }>

/** The proposer, whoever works in the client's book, and compliance see a proposal; to others it does not exist. */
export const maySee = ({ actor, proposer, inBook }: Standing): boolean =>
  proposer || (inBook && (mayWriteClients(actor.role) || actor.role === 'compliance'))

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
