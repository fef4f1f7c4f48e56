import type { Id } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { and, eq, inArray } from '#drizzle'
import { clients, interactions } from '../schema/index.ts'
import { interactionsWhere } from './interactions.ts'
import type { Reach } from './reach.ts'
import type { NoteSearch } from './search-index.ts'

/** Up to this many notes are read faster than the index of the whole bank is joined with a book. */
const readable = 3000

/** Case, marks and ё aside. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Search by reading the notes in view; undefined where these are too many. */
export async function searchByReading(reach: Reach, span: SQL | undefined): Promise<NoteSearch | undefined> {
  const notes = await reach.db
    .select({
      id: interactions.id,
      on: interactions.on,
      at: interactions.at,
      createdAt: interactions.createdAt,
      text: interactions.text,
    })
    .from(interactions)
    .innerJoin(clients, eq(clients.id, interactions.clientId))
    .where(and(reach.sees(), span))
    .limit(readable + 1)
  if (notes.length > readable) return undefined
  const folded = notes.map(({ id, on, at, createdAt, text }) => ({
    id,
    age: [on, at ?? '', createdAt, id],
    text: fold(text),
  }))

  return async (words, how, limit) => {
    const spelled = words.map((spellings) => spellings.map(fold))
    const found = folded
      .map(({ id, age, text }) => ({
        id,
        age,
        hits: spelled.filter((spellings) => spellings.some((each) => text.includes(each))).length,
      }))
      .filter(({ hits }) => (how === 'every' ? hits === words.length : hits > 0))
      .sort((a, b) => b.hits - a.hits || newerFirst(a.age, b.age))
    const ids = found.slice(0, limit).map(({ id }) => id)
    return { items: await inOrder(reach, ids), total: found.length }
  }
}

function newerFirst(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((each, index) => each !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? 1 : -1
}

async function inOrder(reach: Reach, ids: readonly Id<'interaction'>[]) {
  if (ids.length === 0) return []
  const { items } = await interactionsWhere(reach, inArray(interactions.id, [...ids]), ids.length)
  const known = new Map(items.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}
