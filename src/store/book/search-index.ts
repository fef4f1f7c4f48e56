import type { SQL } from '#drizzle'
import { and, desc, or, sql } from '#drizzle'
import type { InteractionRow } from '../port.ts'
import { interactions } from '../schema/index.ts'
import { interactionsWhere, newestFirst } from './interactions.ts'
import type { Reach } from './reach.ts'
import type { Spellings } from './search.ts'

/** Searches notes for every or some of the words. */
export type NoteSearch = (
  words: Spellings,
  how: 'every' | 'some',
  limit: number,
) => Promise<{ items: readonly InteractionRow[]; total: number }>

/** The trigram index finds words of three characters and more; shorter ones are compared row by row. */
const indexedLength = 3

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

/** SQLite folds the case of ASCII only, so the usual casings of a short word are listed. */
const casings = (word: string): string[] => [
  ...new Set([word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]),
]

/** Notes that hold one of the spellings of a word. */
function holds(spellings: readonly string[]): SQL {
  const indexed = spellings.filter((each) => [...each].length >= indexedLength)
  const short = spellings.filter((each) => [...each].length < indexedLength)
  const conditions = short.flatMap(casings).map((each) => sql`instr(${interactions.text}, ${each}) > 0`)
  if (indexed.length > 0)
    conditions.push(
      sql`${interactions.id} IN (SELECT k.interaction_id FROM note_parts JOIN note_keys AS k ON k.n = note_parts.rowid WHERE note_parts MATCH ${indexed.map(quoted).join(' OR ')})`,
    )
  return sql`(${or(...conditions) ?? sql`1 = 0`})`
}

/** Search by the full-text index, for actors who see more notes than can be read at once. */
export const searchByIndex =
  (reach: Reach, span: SQL | undefined): NoteSearch =>
  (words, how, limit) => {
    const each = words.map(holds)
    if (how === 'every') return interactionsWhere(reach, and(span, ...each), limit)
    const hits = sql.join(each, sql` + `)
    return interactionsWhere(reach, and(span, or(...each)), limit, [desc(hits), ...newestFirst])
  }
