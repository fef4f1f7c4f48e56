import type { Id, UserId } from '#domain/ids.ts'
import { and, eq, gt, lte, sql } from '#drizzle'
import type { BookDeps } from '../book/reach.ts'
import type { Queries } from '../database.ts'
import { addNotice } from '../notices.ts'
import { caseEvents, clients, grants, requests, teamMembers, users } from '../schema/index.ts'

type Deps = Pick<BookDeps, 'clock' | 'newId'>

/** How far a request is handed up: to whoever covers its owner's book, then to the leads of the owner's teams. */
export type EscalationStep = 'cover' | 'lead'

/**
 * Hands an open request up by one step, inside the transaction of the job that found its clock run out: who is there is
 * told with its owner, the history says so. Where nobody covers the owner, the leads are told at once. Answers who was
 * told; nobody where the request is settled or has been handed up as far before.
 */
export async function escalate(
  tx: Queries,
  deps: Deps,
  id: Id<'request'>,
  step: EscalationStep,
): Promise<readonly UserId[]> {
  const [found] = await tx
    .select({ row: requests, client: clients.name })
    .from(requests)
    .innerJoin(clients, eq(clients.id, requests.clientId))
    .where(eq(requests.id, id))
  if (found === undefined) return []
  const { row, client } = found
  if (row.resolvedAt !== null || row.pausedAt !== null) return []
  if (row.status !== 'open' && row.status !== 'answered') return []
  const covers = step === 'cover' ? await coversOf(tx, deps, row.ownerId) : []
  const level = covers.length > 0 ? 1 : 2
  if (row.escalation >= level) return []
  const told = level === 1 ? covers : await leadsOf(tx, row.ownerId)
  await tx.update(requests).set({ escalation: level }).where(eq(requests.id, id))
  const now = deps.clock.now()
  await tx.insert(caseEvents).values({
    id: deps.newId('event'),
    requestId: id,
    clientId: row.clientId,
    at: now,
    kind: level === 1 ? 'escalated_cover' : 'escalated_lead',
    originKind: 'rm',
  })
  const { subject, urgency, firstAnsweredAt, firstAnswerDueAt, resolutionDueAt } = row
  const dueAt = firstAnsweredAt === null ? firstAnswerDueAt : resolutionDueAt
  for (const userId of new Set([...told, row.ownerId]))
    await addNotice(tx, deps, {
      userId,
      kind: 'escalation',
      key: `${id}:${level}`,
      clientId: row.clientId,
      refId: id,
      urgent: true,
      facts: {
        subject,
        client,
        urgency,
        dueAt,
        level,
        to: level === 1 ? 'cover' : 'lead',
        own: userId === row.ownerId,
      },
      deliverAfter: now,
    })
  return told
}

/** Who works in this book today in its owner's place. */
export async function coversOf(
  tx: Queries,
  { clock }: Pick<Deps, 'clock'>,
  owner: UserId,
): Promise<UserId[]> {
  const now = clock.now()
  const rows = await tx
    .selectDistinct({ id: grants.actorId })
    .from(grants)
    .innerJoin(users, and(eq(users.id, grants.actorId), eq(users.active, true)))
    .where(and(eq(grants.bookId, owner), lte(grants.fromAt, now), gt(grants.toAt, now)))
  return rows.map(({ id }) => id)
}

/** The leads of the teams that the owner belongs to. */
async function leadsOf(tx: Queries, owner: UserId): Promise<UserId[]> {
  const rows = await tx
    .selectDistinct({ id: users.id })
    .from(teamMembers)
    .innerJoin(users, and(eq(users.id, teamMembers.userId), eq(users.active, true), eq(users.role, 'lead')))
    .where(
      sql`${teamMembers.teamId} IN (SELECT own.team_id FROM team_members AS own WHERE own.user_id = ${owner}) AND ${users.id} <> ${owner}`,
    )
  return rows.map(({ id }) => id)
}
