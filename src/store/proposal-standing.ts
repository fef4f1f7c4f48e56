import type { Actor } from '#domain/actor.ts'
import type { ProposalId, UserId } from '#domain/ids.ts'
import type { Proposal, ProposalStatus } from '#domain/proposal.ts'
import type { Clock, Instant } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, desc, eq, gt, inArray, ne, sql } from '#drizzle'
import type { Queries } from './database.ts'
import { approvalRefusal, declineRefusal, inBookOf, visibleTo } from './entitlement.ts'
import type { CardStanding } from './port.ts'
import { toProposal } from './proposal-rows.ts'
import { clients, proposals, users } from './schema/index.ts'

/** What a reader of cards is told beside each of them, by id; those that the reader may not see are left out. */
export async function standingsOf(
  db: Queries,
  actor: Actor,
  ids: readonly ProposalId[],
  clock: Clock,
): Promise<ReadonlyMap<ProposalId, CardStanding>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      id: proposals.id,
      actorId: proposals.actorId,
      risk: proposals.risk,
      status: proposals.status,
      expiresAt: proposals.expiresAt,
      clientName: clients.name,
      proposerName: users.name,
      deciderName: sql<string | null>`(SELECT name FROM users WHERE id = ${proposals.decidedBy})`,
      inBook: sql<number>`${inBookOf(actor, clock)}`,
    })
    .from(proposals)
    .leftJoin(clients, eq(clients.id, proposals.clientId))
    .leftJoin(users, eq(users.id, proposals.actorId))
    .where(and(inArray(proposals.id, [...ids]), visibleTo(actor, clock)))
  return new Map(rows.map((row) => [row.id, standing(row, actor, clock.now())]))
}

type Row = Readonly<{
  actorId: UserId
  risk: Proposal['risk']
  status: ProposalStatus
  expiresAt: Instant
  clientName: string | null
  proposerName: string | null
  deciderName: string | null
  inBook: number
}>

function standing(row: Row, actor: Actor, now: Instant): CardStanding {
  const stands = { actor, proposer: row.actorId === actor.id, inBook: row.inBook === 1 }
  const waits = row.status === 'pending' && row.expiresAt > now
  return {
    ...(row.clientName === null ? {} : { clientName: row.clientName }),
    proposerName: row.proposerName ?? '',
    ...(row.deciderName === null ? {} : { deciderName: row.deciderName }),
    mayDecide: waits && approvalRefusal(stands, row.risk) === undefined,
    mayDecline: waits && declineRefusal(stands, row.risk) === undefined,
  }
}

/** The cards that wait for this person, newest first: their own, and those of others that need a second person. */
export async function waitingFor(
  db: Queries,
  actor: Actor,
  limit: number,
  clock: Clock,
): Promise<readonly Proposal[]> {
  const second = actor.role === 'lead' || actor.role === 'compliance'
  const waits = and(eq(proposals.status, 'pending'), gt(proposals.expiresAt, clock.now()))
  const found = (mine: SQL | undefined) =>
    db
      .select()
      .from(proposals)
      .where(and(waits, mine))
      .orderBy(desc(proposals.createdAt), desc(sql`${proposals}.rowid`))
      .limit(limit)
  const [own, others] = await Promise.all([
    found(and(eq(proposals.actorId, actor.id), visibleTo(actor, clock))),
    second
      ? found(and(eq(proposals.risk, 'sensitive'), ne(proposals.actorId, actor.id), inBookOf(actor, clock)))
      : [],
  ])
  return [...own, ...others]
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
    .slice(0, limit)
    .map(toProposal)
}
