import type { PreparedReference } from '#domain/matching/prepare.ts'
import { normaliseName } from '#domain/names.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import {
  beginnings,
  corrected,
  inside,
  longAsTheyAre,
  otherForms,
  pairsOf,
  roughly,
  slipsOf,
  spellingsOf,
  wholeWords,
} from './name-queries.ts'
import type { NameRow } from './names.ts'
import { breathe } from './pieces.ts'
import type { Reach } from './reach.ts'
import { wide } from './wide-queries.ts'

/** Names that may be meant; after a `last` stage any match will do, before it only one that is no near miss. */
export type Stage = Readonly<{ rows: readonly NameRow[]; last: boolean }>

/** A name of an older version that has no forms yet is a candidate of every look-up. */
const mostDue = 300
const mostSlips = 600
/** Near misses are sifted from more candidates than are shown. */
const siftedFrom = 2

/**
 * Candidates of what was said in a large reach, from the surest to the widest, `limit` at a time: the whole name and
 * whole words, beginnings of words, words one slip away, parts of words. Each stage costs about as much in a bank of a
 * million names as in one of ten thousand. The later ones cost more, so that other work is let in before each, and are
 * left out without `guess`.
 */
export async function* candidates(
  reach: Reach,
  {
    said,
    reference,
    limit,
    few,
    guess,
  }: { said: PreparedReference; reference: string; limit: number; few: boolean; guess: boolean },
): AsyncGenerator<Stage> {
  const find = finder(reach, few)
  const words = spellingsOf(said)
  const sure = [
    { condition: sql`n.keys IS NULL`, limit: mostDue },
    { condition: sql`n.norm = ${normaliseName(reference)}`, limit },
    { match: wholeWords(said, words), limit },
  ]
  yield { rows: await find(sure), last: false }
  yield { rows: await find([{ match: longAsTheyAre(words), limit }]), last: false }
  const likely = [
    { match: beginnings(said, words), limit },
    { match: otherForms(words), limit },
  ]
  yield { rows: await find(likely), last: false }
  yield { rows: await find([{ match: inside(said), table: 'name_parts', limit }]), last: false }

  if (!guess) return
  await breathe()
  const slips = slipsOf(words)
  const vocabulary =
    slips.length === 0
      ? []
      : await reach.db.all<{ word: string }>(
          sql`SELECT DISTINCT word FROM name_slips WHERE slip IN (SELECT value FROM json_each(${JSON.stringify(slips)})) LIMIT ${mostSlips}`,
        )
  const known = vocabulary.map(({ word }) => word)
  const near = [corrected(words, known), pairsOf(words), roughly(words, known)].filter(
    (match) => match !== undefined,
  )
  if (near.length > 0)
    yield {
      rows: await find(near.map((match) => ({ match, limit: siftedFrom * limit }))),
      last: true,
    }

  await breathe()
  const last = wide(said)
  yield {
    rows: await find([
      { match: last.together, limit },
      { match: last.words, limit },
      { match: last.parts, table: 'name_parts', limit },
    ]),
    last: true,
  }
}

type Part = Readonly<{
  limit: number
  /** Condition on `n`, a name. */
  condition?: SQL
  /** Full-text query; a part without it and without a condition is left out. */
  match?: string | undefined
  table?: 'name_words' | 'name_parts'
}>

/** Runs several searches as one statement. */
const finder =
  (reach: Reach, few: boolean) =>
  async (parts: readonly Part[]): Promise<readonly NameRow[]> => {
    const asked = parts.filter(({ condition, match }) => condition !== undefined || match !== undefined)
    if (asked.length === 0) return []
    const queries = asked.map(
      ({ limit, ...part }) =>
        sql`SELECT * FROM (SELECT n.client_id AS client, n.text AS name, n.norm AS norm FROM ${sourceOf(reach, part, few)} AND ${reach.admits(sql`n.rm_id`)} LIMIT ${limit})`,
    )
    return reach.db.all(sql.join(queries, sql` UNION ALL `))
  }

function sourceOf(
  reach: Reach,
  { condition, match = '', table = 'name_words' }: Omit<Part, 'limit'>,
  few: boolean,
): SQL {
  if (condition !== undefined) return sql`client_names AS n WHERE ${condition}`
  const name = sql.identifier(table)
  const query = table === 'name_words' ? sql`${inNames(match)}${few ? ofBooks(reach) : sql``}` : sql`${match}`
  return sql`${name} AS f CROSS JOIN name_keys AS k ON k.n = f.rowid CROSS JOIN client_names AS n ON n.id = k.name_id WHERE ${name} MATCH ${query}`
}

const inNames = (match: string): string => `{tok lat keys runs} : (${match})`

/** Narrows a search to the books in view, so that a common name elsewhere in the bank costs nothing. */
const ofBooks = (reach: Reach): SQL => sql` || coalesce((
  SELECT ' AND rm : (' || group_concat('"' || replace(replace(substr(id, 5), '_', ''), '-', '') || '"', ' OR ') || ')'
  FROM (${reach.books()}) WHERE id <> ''), '')`
