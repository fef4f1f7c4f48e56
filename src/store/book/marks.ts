import type { Role } from '#domain/actor.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import { preparedBy } from '../prepared.ts'
import { anybody, bookIds } from '../scope.ts'
import type { Reach } from './reach.ts'

/**
 * The state of the books in a reach as one text: how many they are and, for each, its clients and a stamp that
 * changes with every name and every client. Equal marks mean equal names, whoever wrote in between.
 */
export type Mark = string

/** Books up to this many clients are compared name by name; in larger ones indexes name the candidates. */
const smallBook = 1200
/** A reach of more books than this is not counted. */
const mostBooks = 64

/** The mark of the books that a query names in the column `id`. */
export const markOf = (books: SQL): SQL<Mark> => sql<Mark>`(
  SELECT count(*) || ';' || coalesce(group_concat(mark.rm_id || ' ' || mark.clients || ' ' || mark.stamp, ','), '')
  FROM (SELECT id FROM (SELECT DISTINCT id FROM (${books}) LIMIT ${mostBooks + 1}) ORDER BY id) AS book
  LEFT JOIN book_marks AS mark ON mark.rm_id = book.id)`

/** The mark of what somebody of a role sees, which every turn reads. */
const markFound = preparedBy((db, role: Role) => {
  const { actor, clock } = anybody(role)
  return db
    .select({ mark: markOf(bookIds(actor, clock)) })
    .from(sql`(SELECT 1)`)
    .prepare()
})

export async function readMark({ db, actor, clock }: Reach): Promise<Mark> {
  const [row] = await markFound(db, actor.role).all({ actor: actor.id, now: clock.now() })
  return row?.mark ?? '0;'
}

/** How large a reach is: `few` books can be listed, and together they are `small` enough to be gone through. */
export function sizeOf(mark: Mark): Readonly<{ few: boolean; small: boolean }> {
  const [books = '', list = ''] = mark.split(';')
  const clients = list.split(',').reduce((sum, each) => sum + Number(each.split(' ')[1] ?? 0), 0)
  const few = Number(books) <= mostBooks
  return { few, small: few && clients <= smallBook }
}

/** Look-ups after which a reach that was large is measured again: the answers of both ways are the same. */
const largeFor = 256
const large = new WeakMap<Reach['db'], Map<string, { left: number; few: boolean }>>()
const mostActors = 10_000

const keyOf = ({ actor }: Reach): string => `${actor.role} ${actor.id}`

/** What is remembered of a reach that was too large to be gone through. */
export function rememberedLarge(reach: Reach): Readonly<{ few: boolean }> | undefined {
  const actors = large.get(reach.db)
  const known = actors?.get(keyOf(reach))
  if (known === undefined) return undefined
  known.left -= 1
  if (known.left <= 0) actors?.delete(keyOf(reach))
  return known
}

export function rememberLarge(reach: Reach, { few }: Readonly<{ few: boolean }>): void {
  const actors = large.get(reach.db) ?? new Map()
  large.set(reach.db, actors)
  if (actors.size >= mostActors) actors.clear()
  actors.set(keyOf(reach), { left: largeFor, few })
}
