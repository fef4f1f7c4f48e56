import type { Actor, Role } from '#domain/actor.ts'
import type { Clock, Instant } from '#domain/time.ts'
import type { SQL, SQLWrapper } from '#drizzle'
import { sql } from '#drizzle'

/**
 * Somebody of a role at some moment, for the conditions of a prepared query: who and when are filled in, as `actor` and
 * `now`, each time it runs.
 */
export const anybody = (role: Role): Readonly<{ actor: Actor; clock: Clock }> => ({
  actor: { role, id: sql.placeholder('actor') } as unknown as Actor,
  clock: { now: () => sql.placeholder('now') as unknown as Instant },
})

/**
 * Whose clients an actor may see, as a condition on the column that names a client's RM. rm: their own and the
 * books they cover now; lead: those of their teams as well; compliance: all; admin and service: none.
 */
export function booksOf(actor: Actor, clock: Clock, rmId: SQLWrapper): SQL {
  switch (actor.role) {
    case 'rm':
      return sql`${rmId} IN (${own(actor)} UNION ${covered(actor, clock)})`
    case 'lead':
      return sql`${rmId} IN (${own(actor)} UNION ${led(actor)} UNION ${covered(actor, clock)})`
    case 'compliance':
      return sql`1 = 1`
    case 'admin':
    case 'service':
      return sql`1 = 0`
  }
}

/**
 * The same for the few rows that another index finds: it looks each row's RM up instead of listing the books, of which
 * a lead may have thousands.
 */
export function admitsBook(actor: Actor, clock: Clock, rmId: SQLWrapper): SQL {
  if (actor.role !== 'lead') return booksOf(actor, clock, sql`+${rmId}`)
  const now = clock.now()
  return sql`(${rmId} = ${actor.id} OR EXISTS (
    SELECT 1 FROM team_members AS member JOIN team_members AS mine ON mine.team_id = member.team_id
    WHERE member.user_id = ${rmId} AND mine.user_id = ${actor.id}) OR EXISTS (
    SELECT 1 FROM grants WHERE actor_id = ${actor.id} AND book_id = ${rmId} AND from_at <= ${now} AND to_at > ${now}))`
}

/**
 * Whether a person, given by the columns of their id and role, sees the clients of an RM now: for what is kept for
 * people and told to them later.
 */
export const personSees = (clock: Clock, person: SQLWrapper, role: SQLWrapper, rmId: SQLWrapper): SQL =>
  personSeesAt(sql`${clock.now()}`, person, role, rmId)

/** The same at an instant that a statement is given when it runs. */
export const personSeesAt = (now: SQL, person: SQLWrapper, role: SQLWrapper, rmId: SQLWrapper): SQL =>
  sql`(${rmId} = ${person} AND ${role} IN ('rm', 'lead') OR ${role} = 'compliance'
    OR ${role} IN ('rm', 'lead') AND EXISTS (SELECT 1 FROM grants AS g WHERE g.actor_id = ${person} AND g.book_id = ${rmId} AND g.from_at <= ${now} AND g.to_at > ${now})
    OR ${role} = 'lead' AND EXISTS (SELECT 1 FROM team_members AS mine JOIN team_members AS theirs ON theirs.team_id = mine.team_id
      WHERE mine.user_id = ${person} AND theirs.user_id = ${rmId}))`

/** A query of the ids of the books an actor may see, in the column `id`; of the whole bank the one id is empty. */
export function bookIds(actor: Actor, clock: Clock): SQL {
  switch (actor.role) {
    case 'rm':
      return sql`${own(actor)} UNION ALL ${covered(actor, clock)}`
    case 'lead':
      return sql`${own(actor)} UNION ALL ${led(actor)} UNION ALL ${covered(actor, clock)}`
    case 'compliance':
      return sql`SELECT '' AS id`
    case 'admin':
    case 'service':
      return sql`SELECT '' AS id WHERE 0`
  }
}

const own = (actor: Actor) => sql`SELECT ${actor.id} AS id`

const led = (actor: Actor) => sql`
  SELECT member.user_id FROM team_members AS mine
  JOIN team_members AS member ON member.team_id = mine.team_id
  WHERE mine.user_id = ${actor.id}`

const covered = (actor: Actor, clock: Clock) => {
  const now = clock.now()
  return sql`
  SELECT book_id FROM grants WHERE actor_id = ${actor.id} AND from_at <= ${now} AND to_at > ${now}`
}
