import type { ClientId } from '#domain/ids.ts'
import type { PreparedReference, Word } from '#domain/matching/prepare.ts'
import { latinName, spacedHan } from '#domain/names.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import type { Reach } from './reach.ts'

export type NameRow = Readonly<{ client: ClientId; name: string; norm: string }>

/** Books up to this size are compared name by name; in larger ones full-text search names the candidates. */
const smallBook = 2000
/** How many candidates one full-text query may bring. */
const candidateLimit = 300

const columns = sql`n.client_id AS client, n.text AS name, n.norm AS norm`

/** The names that what was said may be, of visible clients only. */
export async function namesFor(reach: Reach, said: PreparedReference): Promise<readonly NameRow[]> {
  const all = await namesOfSmallBook(reach)
  if (all) return all
  const found = new Map<string, NameRow>()
  for (const query of queriesFor(said)) {
    for (const row of await indexed(reach, query)) found.set(`${row.client} ${row.norm}`, row)
  }
  return [...found.values()]
}

/** Every name in a book that is small enough to be gone through, undefined for a larger one. */
export async function namesOfSmallBook(reach: Reach): Promise<readonly NameRow[] | undefined> {
  if (!(await isSmall(reach))) return undefined
  return reach.db.all<NameRow>(
    sql`SELECT ${columns} FROM client_names AS n JOIN clients ON clients.id = n.client_id WHERE ${reach.covers(sql`n.rm_id`)} AND ${reach.sees()}`,
  )
}

async function isSmall(reach: Reach): Promise<boolean> {
  const [row] = await reach.db.all<{ size: number }>(
    sql`SELECT count(*) AS size FROM (SELECT 1 FROM clients WHERE ${reach.sees()} LIMIT ${smallBook + 1})`,
  )
  return (row?.size ?? 0) <= smallBook
}

type IndexQuery = Readonly<{ table: 'name_words' | 'name_parts'; match: string }>

const indexed = (reach: Reach, { table, match }: IndexQuery): Promise<NameRow[]> => {
  const name = sql.identifier(table)
  const rows: SQL = sql`SELECT ${columns} FROM ${name} AS f JOIN name_keys AS k ON k.n = f.rowid JOIN client_names AS n ON n.id = k.name_id JOIN clients ON clients.id = n.client_id WHERE ${name} MATCH ${match} AND ${reach.sees()} LIMIT ${candidateLimit}`
  return reach.db.all<NameRow>(rows)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const beginning = (text: string): string => `${quoted(text)}*`

/** Full-text queries from the narrowest to the widest: whole words, beginnings of words, ends of words. */
function queriesFor(said: PreparedReference): readonly IndexQuery[] {
  const words = said.words.filter(({ text }) => text.length > 1)
  const queries: IndexQuery[] = []
  const every = (spelling: (word: Word) => readonly string[]) =>
    words.map((word) => `(${spelling(word).join(' OR ')})`).join(' AND ')
  if (words.length > 0) {
    queries.push({ table: 'name_words', match: every((word) => forms(word).map(quoted)) })
    queries.push({
      table: 'name_words',
      match: every((word) => forms(word).map((form) => beginning(start(form)))),
    })
    const long = words.filter(({ text }) => text.length >= 5)
    for (const word of long)
      queries.push({
        table: 'name_parts',
        match: forms(word)
          .map((form) => quoted(form.slice(-4)))
          .join(' OR '),
      })
    const compact = latinName(said.compact)
    if (compact.length >= 3) queries.push({ table: 'name_parts', match: `lat : ${quoted(compact)}` })
    queries.push({
      table: 'name_words',
      match: longest(words)
        .map((word) =>
          forms(word)
            .map((form) => beginning(start(form)))
            .join(' OR '),
        )
        .join(''),
    })
  }
  if (said.han) {
    queries.push({ table: 'name_words', match: quoted(spacedHan(said.han.text)) })
    queries.push({ table: 'name_parts', match: `lat : ${quoted(said.han.pinyin.join(''))}` })
  }
  return queries
}

const longest = (words: readonly Word[]): readonly Word[] =>
  [...words].sort((a, b) => b.text.length - a.text.length).slice(0, 1)

/** A word as it stands and in Latin letters. */
const forms = ({ text }: Word): string[] => [
  ...new Set([text, latinName(text).replace(/[^a-z0-9]/g, '') || text]),
]

/** The part of a word that its cases and most slips leave alone. */
const start = (word: string): string => word.slice(0, Math.max(3, word.length - 3))
