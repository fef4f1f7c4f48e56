import { DomainError } from '#domain/errors.ts'
import type { ClientId, ProposalId, UserId } from '#domain/ids.ts'
import type { TeamRole } from '#domain/service/terms.ts'
import { and, asc, eq, gt, inArray, sql } from '#drizzle'
import { appendAudit } from '../audit.ts'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import type { MovedBook, TeamBook, TeamWriter } from '../port.ts'
import { clientTeam, grants, users } from '../schema/index.ts'
import { personSees } from '../scope.ts'
import { packOf } from './book-pack.ts'
import { planRecord, type Timed } from './clocks.ts'
import { moveBack, moveBook } from './move-book.ts'
import { teamOverview } from './team-overview.ts'

export const teamOf = (reach: Reach): TeamBook => ({
  overview: () => teamOverview(reach),

  async members(client) {
    const rows = await reach.db
      .select({
        id: users.id,
        name: users.name,
        role: clientTeam.role,
        since: clientTeam.since,
        sees: seesClient(reach, client),
      })
      .from(clientTeam)
      .innerJoin(users, eq(users.id, clientTeam.userId))
      .where(and(eq(clientTeam.clientId, client), reach.holds(clientTeam.clientId)))
      .orderBy(asc(clientTeam.role), asc(users.name))
    return rows.map(({ id, name, role, since, sees }) => ({
      person: { id, name },
      role,
      since,
      sees: sees === 1,
    }))
  },

  async sees(book) {
    const rows = await reach.db.all(
      sql`SELECT 1 FROM users AS u WHERE u.id = ${book} AND ${reach.covers(sql`u.id`)}`,
    )
    return rows.length > 0
  },

  async covers(book) {
    const now = reach.clock.now()
    const rows = await reach.db
      .select({
        grant: grants,
        colleague: users.name,
        owner: sql<string>`(SELECT name FROM users AS o WHERE o.id = ${grants.bookId})`,
      })
      .from(grants)
      .innerJoin(users, eq(users.id, grants.actorId))
      .where(and(eq(grants.bookId, book), gt(grants.toAt, now), reach.covers(grants.bookId)))
      .orderBy(asc(grants.fromAt))
    return rows.map(({ grant, colleague, owner }) => ({
      id: grant.id,
      book: { id: grant.bookId, name: owner },
      colleague: { id: grant.actorId, name: colleague },
      from: grant.fromAt,
      to: grant.toAt,
      reason: grant.reason,
    }))
  },

  async pack(book, until) {
    await visibleBook(reach, book)
    return packOf(reach, book, until)
  },
})

/** 1 where the team member of the row reaches the client now: as its RM, by cover, or as a lead of the RM's team. */
const seesClient = ({ clock }: Reach, client: ClientId) =>
  sql<number>`EXISTS (SELECT 1 FROM clients AS c WHERE c.id = ${client} AND ${personSees(clock, users.id, users.role, sql`c.rm_id`)})`

export const teamWritesOf = (reach: Reach, deps: BookDeps): TeamWriter => ({
  async setMembers(client, members, proposalId) {
    await writable(reach, client)
    const before = await reach.db
      .select({ person: clientTeam.userId, role: clientTeam.role, since: clientTeam.since })
      .from(clientTeam)
      .where(eq(clientTeam.clientId, client))
    const roles = members.map(({ role }) => role)
    await reach.db
      .delete(clientTeam)
      .where(and(eq(clientTeam.clientId, client), inArray(clientTeam.role, roles)))
    for (const { person, role } of members)
      await reach.db
        .insert(clientTeam)
        .values({ clientId: client, userId: person, role, since: reach.today(), proposalId })
        .onConflictDoNothing()
    return before
  },

  async restoreMembers(client, members, proposal) {
    await writable(reach, client)
    const roles = await rolesSetBy(reach, client, proposal)
    await reach.db
      .delete(clientTeam)
      .where(and(eq(clientTeam.clientId, client), eq(clientTeam.proposalId, proposal)))
    for (const { person, ...member } of members.filter(({ role }) => roles.has(role)))
      await reach.db.insert(clientTeam).values({ ...member, clientId: client, userId: person })
  },

  async addCover({ id, book, colleague, from, to, reason }) {
    refuseReaders(reach.actor)
    await visibleBook(reach, book)
    if (to <= from) throw new DomainError('cover_span_invalid')
    await reach.db.insert(grants).values({
      id,
      actorId: colleague,
      bookId: book,
      fromAt: from,
      toAt: to,
      grantedBy: reach.actor.id,
      reason,
    })
    await planRecord(reach.db, deps, id)
    const payload = { cover: colleague, from, to, reason }
    await appendAudit(reach.db, { kind: 'people.cover', actorId: reach.actor.id, refId: book, payload }, deps)
  },

  async endCover(id) {
    refuseReaders(reach.actor)
    const [row] = await reach.db
      .select({ book: grants.bookId, to: grants.toAt, from: grants.fromAt })
      .from(grants)
      .where(and(eq(grants.id, id), reach.covers(grants.bookId)))
    if (row === undefined) throw new DomainError('record_not_found')
    const now = reach.clock.now()
    await reach.db
      .update(grants)
      .set({ toAt: row.to < now ? row.to : now })
      .where(eq(grants.id, id))
    await planRecord(reach.db, deps, id)
    const payload = { grant: id, at: now }
    await appendAudit(
      reach.db,
      { kind: 'people.cover_ended', actorId: reach.actor.id, refId: row.book, payload },
      deps,
    )
  },

  async moveBook(from, to) {
    refuseReaders(reach.actor)
    await visibleBook(reach, from)
    const moved = await moveBook(reach.db, from, to)
    await planMoved(reach, deps, moved)
    const counts = Object.fromEntries(
      Object.entries(moved.records).map(([table, ids]) => [table, ids.length]),
    )
    const payload = { from, to, counts }
    await appendAudit(
      reach.db,
      { kind: 'people.book_moved', actorId: reach.actor.id, refId: from, payload },
      deps,
    )
    return moved
  },

  async moveBack(moved) {
    refuseReaders(reach.actor)
    await planMoved(reach, deps, await moveBack(reach.db, moved))
    const payload = { from: moved.to, to: moved.from }
    await appendAudit(
      reach.db,
      { kind: 'people.book_moved_back', actorId: reach.actor.id, refId: moved.from, payload },
      deps,
    )
  },
})

/** Roles that this proposal filled; throws undo_blocked where another change of the team came into one of them since. */
async function rolesSetBy(
  reach: Reach,
  client: ClientId,
  proposal: ProposalId,
): Promise<ReadonlySet<TeamRole>> {
  const held = await reach.db
    .select({ role: clientTeam.role, proposal: clientTeam.proposalId })
    .from(clientTeam)
    .where(eq(clientTeam.clientId, client))
  const own = new Set(held.filter((each) => each.proposal === proposal).map(({ role }) => role))
  const mixed = held.some(({ role, proposal: by }) => own.has(role) && by !== proposal)
  if (own.size === 0 || mixed) throw new DomainError('undo_blocked')
  return own
}

/** The clocks of what moved, in the working time of whoever has it now. */
async function planMoved(reach: Reach, deps: BookDeps, { records }: MovedBook): Promise<void> {
  for (const table of ['requests', 'handoffs', 'promises', 'tasks'])
    for (const id of records[table] ?? []) await planRecord(reach.db, deps, id as Timed)
}

async function writable(reach: Reach, client: ClientId): Promise<void> {
  refuseReaders(reach.actor)
  if ((await summary(reach, client)) === undefined) throw new DomainError('client_not_found', { client })
}

/** A person whose book the actor sees; to others it is as if there were none. */
async function visibleBook(reach: Reach, book: UserId): Promise<void> {
  const [row] = await reach.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, book), reach.covers(users.id)))
  if (row === undefined) throw new DomainError('book_not_found')
}
