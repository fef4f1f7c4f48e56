import type { Actor } from '#domain/actor.ts'
import type { ClientId, UserId } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, eq, gt, inArray, lte, or, sql } from '#drizzle'
import type { Queries } from './database.ts'
import { clients, grants, proposals, teamMembers } from './schema/index.ts'

/** The people whose books an actor works in, or the whole bank. */
export type Reach = readonly UserId[] | 'bank'

/** An RM's own book, a lead's team, cover that is running, or for compliance everything. */
export async function reachOf(db: Queries, actor: Actor, clock: Clock): Promise<Reach> {
  if (actor.role === 'compliance') return 'bank'
  if (actor.role !== 'rm' && actor.role !== 'lead') return []
  const now = clock.now()
  const covered = await db
    .select({ id: grants.bookId })
    .from(grants)
    .where(and(eq(grants.actorId, actor.id), lte(grants.fromAt, now), gt(grants.toAt, now)))
  const team = actor.role === 'lead' ? await teamOf(db, actor.id) : []
  return [...new Set([actor.id, ...team, ...covered.map(({ id }) => id)])]
}

async function teamOf(db: Queries, lead: UserId): Promise<UserId[]> {
  const own = db.select({ teamId: teamMembers.teamId }).from(teamMembers).where(eq(teamMembers.userId, lead))
  const rows = await db
    .select({ id: teamMembers.userId })
    .from(teamMembers)
    .where(inArray(teamMembers.teamId, own))
  return rows.map(({ id }) => id)
}

/** Whether a proposal lies within reach: by its client's book, or by its proposer's where it names no client. */
export async function withinReach(
  db: Queries,
  reach: Reach,
  proposal: Readonly<{ clientId: ClientId | null; actorId: UserId }>,
): Promise<boolean> {
  if (reach === 'bank') return true
  if (proposal.clientId === null) return reach.includes(proposal.actorId)
  const [client] = await db
    .select({ rmId: clients.rmId })
    .from(clients)
    .where(eq(clients.id, proposal.clientId))
  return client !== undefined && reach.includes(client.rmId)
}

/** The same as a condition on proposals, with those the actor made. */
export function visibleProposals(actor: Actor, reach: Reach): SQL | undefined {
  if (reach === 'bank') return undefined
  const books = [...reach]
  return or(
    eq(proposals.actorId, actor.id),
    and(sql`${proposals.clientId} is null`, inArray(proposals.actorId, books)),
    sql`exists (select 1 from ${clients} where ${and(eq(clients.id, proposals.clientId), inArray(clients.rmId, books))})`,
  )
}
