import type { Actor } from '#domain/actor.ts'
import { mayWriteClients } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { NewId } from '#domain/ids.ts'
import type { Clock, LocalDate } from '#domain/time.ts'
import { today } from '#domain/time.ts'
import type { SQL, SQLWrapper } from '#drizzle'
import { sql } from '#drizzle'
import type { Queries } from '../database.ts'
import { clients } from '../schema/index.ts'
import { admitsBook, bookIds, booksOf } from '../scope.ts'
import type { RunQuery } from './ask.ts'

export type BookDeps = Readonly<{
  clock: Clock
  newId: NewId
  /** Absent where questions in SQL cannot be answered, as inside a transaction. */
  runQuery?: RunQuery
}>

/** How far an actor sees; every query of a book is built from it and carries its condition in the SQL. */
export type Reach = Readonly<{
  db: Queries
  actor: Actor
  clock: Clock
  /** Today where the actor is. */
  today(): LocalDate
  /** Condition on the table `clients` of the query. */
  sees(): SQL
  /** Condition on a column that names a client, for queries without the table `clients`. */
  holds(clientId: SQLWrapper): SQL
  /** Condition on a column that names an RM, for tables that copy it from the client. */
  covers(rmId: SQLWrapper): SQL
  /** The same for rows that are found by something else: a look-up a row, whatever the size of the reach. */
  admits(rmId: SQLWrapper): SQL
  /** A query of the RMs whose books these are, in the column `id`; the one id is empty for the whole bank. */
  books(): SQL
}>

export const reachOf = (db: Queries, actor: Actor, clock: Clock): Reach => ({
  db,
  actor,
  clock,
  today: () => today(clock, actor.zone),
  sees: () => booksOf(actor, clock, clients.rmId),
  holds: (clientId) =>
    sql`EXISTS (SELECT 1 FROM clients AS held WHERE held.id = ${clientId} AND ${booksOf(actor, clock, sql`held.rm_id`)})`,
  covers: (rmId) => booksOf(actor, clock, rmId),
  admits: (rmId) => admitsBook(actor, clock, rmId),
  books: () => bookIds(actor, clock),
})

/**
 * Narrows a table to the rows about clients of a book, and those about nobody that are the actor's own, so that indexes
 * find them: for lists that name neither a record nor a client. Who sees much of the bank is served by their conditions
 * alone.
 */
export const ofBook = (reach: Reach, clientId: SQLWrapper, ownerId: SQLWrapper): SQL | undefined =>
  reach.actor.role === 'rm'
    ? sql`(${clientId} IN (SELECT of_book.id FROM clients AS of_book WHERE ${reach.covers(sql`of_book.rm_id`)})
        OR (${ownerId} = ${reach.actor.id} AND ${clientId} IS NULL))`
    : undefined

/** Throws `read_only_role` for an actor who may not change client records, whatever the record. */
export function refuseReaders(actor: Actor): void {
  if (!mayWriteClients(actor.role)) throw new DomainError('read_only_role')
}
