import type { ClientId } from '#domain/ids.ts'
import { hasHan, loadHan } from '#domain/matching/han.ts'
import { type PreparedName, prepareName } from '#domain/matching/prepare.ts'
import { sql } from '#drizzle'
import { type ClearIndex, clearIndexOf } from './clear-index.ts'
import { type Mark, readMark, rememberLarge, sizeOf } from './marks.ts'
import { breathe } from './pieces.ts'
import type { Reach } from './reach.ts'
import { type Sieve, sieveOf } from './sieve.ts'

export type NameRow = Readonly<{ client: ClientId; name: string; norm: string }>
export type BookName = Readonly<{ client: ClientId; name: string; prepared: PreparedName }>

/** The names of one reach as they were at a mark. */
export type BookNames = Readonly<{ mark: Mark; names: readonly BookName[]; index: ClearIndex; sieve: Sieve }>

const rememberedNames = 20_000
/** Prepared forms by name: they depend on nothing else. */
const prepared = new Map<string, PreparedName>()

export async function preparedOf(norm: string): Promise<PreparedName> {
  const known = prepared.get(norm)
  if (known !== undefined) return known
  const fresh = prepareName(norm, hasHan(norm) ? await loadHan() : undefined)
  if (prepared.size >= rememberedNames) prepared.clear()
  prepared.set(norm, fresh)
  return fresh
}

/** Books by their mark, the one used longest ago first; a mark never comes again once the book has changed. */
const books = new Map<Mark, BookNames>()
const namesKept = 40_000
let kept = 0
/** The mark each actor's reach had last. */
const lastMarks = new Map<string, Mark>()
const mostActors = 10_000

function remember(book: BookNames): BookNames {
  books.set(book.mark, book)
  kept += book.names.length
  for (const [mark, { names }] of books) {
    if (kept <= namesKept || mark === book.mark) break
    books.delete(mark)
    kept -= names.length
  }
  return book
}

function recall(mark: Mark): BookNames | undefined {
  const book = books.get(mark)
  if (book === undefined) return undefined
  books.delete(mark)
  books.set(mark, book)
  return book
}

/** The names as they were when this actor last looked, for callers that read the mark with their answer. */
export function lastNames({ actor }: Reach): BookNames | undefined {
  const mark = lastMarks.get(`${actor.role} ${actor.id}`)
  return mark === undefined ? undefined : recall(mark)
}

/** Every name in a reach that is small enough to be gone through, undefined for a larger one. */
export async function namesOfSmallBook(reach: Reach): Promise<BookNames | undefined> {
  const { actor } = reach
  const mark = await readMark(reach)
  const size = sizeOf(mark)
  if (!size.small) {
    rememberLarge(reach, size)
    return undefined
  }
  if (lastMarks.size >= mostActors) lastMarks.clear()
  lastMarks.set(`${actor.role} ${actor.id}`, mark)
  // Names that are newer than the mark do no harm: the mark they are kept under is never met again.
  const known = recall(mark)
  if (known !== undefined) return known
  const names = await readNames(reach)
  const forms = names.map((name) => name.prepared)
  return remember({ mark, names, index: clearIndexOf(forms), sieve: onFirstUse(() => sieveOf(forms)) })
}

/** Most look-ups need no sieve, so that it is made by the first that does. */
function onFirstUse(make: () => Sieve): Sieve {
  let made: Sieve | undefined
  return (said) => {
    made ??= make()
    return made(said)
  }
}

/** A few milliseconds of work. */
const preparedAtOnce = 200

async function readNames(reach: Reach): Promise<readonly BookName[]> {
  const kept = await reach.db.all<NameRow & Readonly<{ kind: string }>>(
    sql`SELECT n.client_id AS client, n.text AS name, n.norm AS norm, n.kind AS kind FROM client_names AS n WHERE ${reach.covers(sql`n.rm_id`)}`,
  )
  const rows = [...kept, ...withNicknames(kept)]
  const names: BookName[] = []
  for (const [at, { client, name, norm }] of rows.entries()) {
    if (at % preparedAtOnce === 0) await breathe()
    names.push({ client, name, prepared: await preparedOf(norm) })
  }
  return names
}

const oneWord = /^(?!\p{Script=Han})[\p{L}\p{M}'’-]+$/u

/** A client is called by the nickname and the family name as well: Anni Keller where Anna Keller is called Anni. */
function withNicknames(rows: readonly (NameRow & Readonly<{ kind: string }>)[]): NameRow[] {
  const nicknames = Map.groupBy(
    rows.filter(({ kind, norm }) => kind === 'nickname' && oneWord.test(norm)),
    ({ client }) => client,
  )
  return rows.flatMap(({ client, name, norm, kind }) =>
    kind === 'nickname' || !norm.includes(' ') || hasHan(norm)
      ? []
      : (nicknames.get(client) ?? []).map((each) => ({ client, name, norm: `${each.norm} ${norm}` })),
  )
}
