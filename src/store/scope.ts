import type { Actor } from '#domain/actor.ts'
import type { Clock } from '#domain/time.ts'
import type { SQL, SQLWrapper } from '#drizzle'
import { sql } from '#drizzle'

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

const own = (actor: Actor) => sql`SELECT ${actor.id}`

const led = (actor: Actor) => sql`
  SELECT member.user_id FROM team_members AS mine
  JOIN team_members AS member ON member.team_id = mine.team_id
  WHERE mine.user_id = ${actor.id}`

const covered = (actor: Actor, clock: Clock) => {
  const now = clock.now()
  return sql`
  SELECT book_id FROM grants WHERE actor_id = ${actor.id} AND from_at <= ${now} AND to_at > ${now}`
}
