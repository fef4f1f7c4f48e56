import type { UserId } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import { clients } from '../schema/index.ts'
import { readMark, rememberedLarge, rememberLarge, sizeOf } from './marks.ts'
import type { Reach } from './reach.ts'

/** Clients the first statement goes through, and the fewest and most of those after it. */
const pieceSize = { first: 1000, least: 250, most: 4000 }
/** Milliseconds of a piece that ask for shorter or allow longer ones: orders and conditions differ a hundredfold. */
const pieceTime = { long: 8, short: 2 }

/** Whether the reach has too many clients to be gone through in one statement, and if so whether its books are few. */
export async function largeReach(reach: Reach): Promise<Readonly<{ few: boolean }> | undefined> {
  const known = rememberedLarge(reach)
  if (known !== undefined) return known
  const size = sizeOf(await readMark(reach))
  if (size.small) return undefined
  rememberLarge(reach, size)
  return size
}

/** Lets other work in between two pieces of a long one. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Conditions on `clients` that together cover a reach, each of few clients, with the event loop let go in between:
 * one for a small reach, one a book where the books are few, else one a piece of the table.
 */
export async function* piecesOf(reach: Reach): AsyncGenerator<SQL> {
  const large = await largeReach(reach)
  if (large === undefined) yield reach.sees()
  else if (large.few && reach.actor.role !== 'compliance') yield* booksOf(reach)
  else yield* rangesOf(reach)
}

async function* booksOf(reach: Reach): AsyncGenerator<SQL> {
  const books = await reach.db.all<{ id: UserId }>(sql`SELECT DISTINCT id FROM (${reach.books()})`)
  for (const { id } of books) {
    yield sql`${clients.rmId} = ${id} AND ${reach.admits(clients.rmId)}`
    await breathe()
  }
}

async function* rangesOf(reach: Reach): AsyncGenerator<SQL> {
  const [last] = await reach.db.all<{ n: number }>(sql`SELECT coalesce(max(rowid), 0) AS n FROM clients`)
  for (let from = 0, size = pieceSize.first; from < (last?.n ?? 0); ) {
    const began = performance.now()
    yield sql`clients.rowid > ${from} AND clients.rowid <= ${from + size} AND ${reach.admits(clients.rmId)}`
    const took = performance.now() - began
    from += size
    if (took > pieceTime.long) size = Math.max(pieceSize.least, size / 2)
    else if (took < pieceTime.short) size = Math.min(pieceSize.most, size * 2)
    await breathe()
  }
}
