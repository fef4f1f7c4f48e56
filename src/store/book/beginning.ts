import type { ClientId } from '#domain/ids.ts'
import { latinName, normaliseName, spacedHan } from '#domain/names.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import type { Book } from '../port.ts'
import { summariesOf } from './clients.ts'
import { readMark, sizeOf } from './marks.ts'
import { all, beginning, either, quoted } from './name-queries.ts'
import type { Reach } from './reach.ts'

type Row = Readonly<{ client: ClientId; name: string; first: number }>
/** A word that was typed, as it stands in names and in Latin letters. */
type Typed = Readonly<{ text: string; latin: string }>

const mostWords = 6

/**
 * Clients with names whose words begin with those typed, the last of which may be a single letter. In a small book names
 * are gone through; in a larger reach the index of words is asked, which begins at two letters, and a letter alone
 * finds the names that begin with it.
 */
export const clientsBeginning =
  (reach: Reach): Book['clientsBeginning'] =>
  async (typed, limit) => {
    const norm = normaliseName(typed)
    const words = wordsOf(norm)
    if (words.length === 0) return []
    const { few, small } = sizeOf(await readMark(reach))
    const source = small ? inSmall(reach, words) : inLarge(reach, words, norm, few)
    if (source === undefined) return []
    const rows = await reach.db.all<Row>(sql`
      SELECT n.client_id AS client, n.text AS name, instr(n.norm, ${norm}) = 1 AS first FROM ${source} LIMIT ${3 * limit}`)
    const first = new Map<ClientId, Row>()
    for (const row of rows.sort(byBeginning)) if (!first.has(row.client)) first.set(row.client, row)
    const known = await summariesOf(reach, [...first.keys()].slice(0, limit))
    return [...first.values()].flatMap(({ client, name }) => {
      const summary = known.get(client)
      return summary === undefined ? [] : [{ client: summary, name }]
    })
  }

/** Names that begin with what was typed before those that hold it, each in the order of the alphabet. */
const byBeginning = (a: Row, b: Row): number =>
  b.first - a.first || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.client < b.client ? -1 : 1)

const wordsOf = (norm: string): Typed[] =>
  spacedHan(norm)
    .split(' ')
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, mostWords)
    .map((text) => ({ text, latin: latinName(text) || text }))

/** The names of a small book are read with one range of their index. */
const inSmall = (reach: Reach, words: readonly Typed[]): SQL => sql`client_names AS n
  WHERE ${reach.covers(sql`n.rm_id`)} AND ${sql.join(
    words.map(
      ({ text, latin }) =>
        sql`(instr(' ' || n.tok, ${` ${text}`}) > 0 OR instr(' ' || n.lat, ${` ${latin}`}) > 0)`,
    ),
    sql` AND `,
  )} ORDER BY first DESC, n.norm`

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text)
const shortestIndexed = 2

function inLarge(reach: Reach, words: readonly Typed[], norm: string, few: boolean): SQL | undefined {
  const indexed = words.filter(({ text }) => isHan(text) || [...text].length >= shortestIndexed)
  if (indexed.length > 0) return inIndex(reach, indexed, few)
  // Beyond a few books a letter names too many to be chosen from.
  return few || reach.actor.role === 'compliance'
    ? sql`client_names AS n WHERE n.norm >= ${norm} AND n.norm < ${`${norm}\u{10ffff}`} AND ${reach.covers(sql`n.rm_id`)} ORDER BY n.norm`
    : undefined
}

/** Narrowed to the books in view where they can be listed, so that a common beginning elsewhere costs nothing. */
function inIndex(reach: Reach, words: readonly Typed[], few: boolean): SQL {
  const match = `{tok lat} : (${all(
    words.map(({ text, latin }) =>
      isHan(text) ? quoted(text) : either([beginning([text]), beginning([latin])]),
    ),
  )})`
  const books = sql` || coalesce((
    SELECT ' AND rm : (' || group_concat('"' || replace(replace(substr(id, 5), '_', ''), '-', '') || '"', ' OR ') || ')'
    FROM (${reach.books()}) WHERE id <> ''), '')`
  return sql`name_words AS f CROSS JOIN name_keys AS k ON k.n = f.rowid CROSS JOIN client_names AS n ON n.id = k.name_id
    WHERE name_words MATCH ${match}${few ? books : sql``} AND ${reach.admits(sql`n.rm_id`)}`
}
