import { DomainError } from '#domain/errors.ts'
import type { ClientId, UserId } from '#domain/ids.ts'
import { and, asc, eq, gt, inArray, sql } from '#drizzle'
import { appendAudit } from '../audit.ts'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import type { TeamBook, TeamWriter } from '../port.ts'
import { clientTeam, grants, users } from '../schema/index.ts'
import { packOf } from './book-pack.ts'
import { planRecord } from './clocks.ts'
import { moveBack, moveBook } from './move-book.ts'

export const teamOf = (reach: Reach): TeamBook => ({
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
const seesClient = ({ clock }: Reach, client: ClientId) => {
  const now = clock.now()
  return sql<number>`EXISTS (SELECT 1 FROM clients AS c WHERE c.id = ${client} AND (
    c.rm_id = ${users.id}
    OR EXISTS (SELECT 1 FROM grants AS g WHERE g.actor_id = ${users.id} AND g.book_id = c.rm_id AND g.from_at <= ${now} AND g.to_at > ${now})
    OR ${users.role} = 'lead' AND EXISTS (SELECT 1 FROM team_members AS mine JOIN team_members AS theirs ON theirs.team_id = mine.team_id
      WHERE mine.user_id = ${users.id} AND theirs.user_id = c.rm_id)))`
}

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

  async restoreMembers(client, members) {
    await writable(reach, client)
    await reach.db.delete(clientTeam).where(eq(clientTeam.clientId, client))
    for (const { person, ...member } of members)
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
    await moveBack(reach.db, moved)
    const payload = { from: moved.to, to: moved.from }
    await appendAudit(
      reach.db,
      { kind: 'people.book_moved_back', actorId: reach.actor.id, refId: moved.from, payload },
      deps,
    )
  },
})

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
