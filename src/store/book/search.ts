import { scripts } from '#domain/matching/han.ts'
import { pairs, searchWords } from '#domain/matching/stems.ts'
import type { SQL } from '#drizzle'
import { and, desc, eq, gte, lte, or, sql } from '#drizzle'
import type { Book } from '../port.ts'
import { interactions } from '../schema/index.ts'
import { interactionsWhere, newestFirst } from './interactions.ts'
import type { Reach } from './reach.ts'
import { page } from './rows.ts'

/** The trigram index finds words of three characters and more; shorter ones are compared row by row. */
const indexedLength = 3
/** More words than this tell no more about what is meant. */
const wordLimit = 8

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

/** Notes that hold one of the spellings of a word. */
function holds(spellings: readonly string[]): SQL {
  const indexed = spellings.filter((each) => [...each].length >= indexedLength)
  const short = spellings.filter((each) => [...each].length < indexedLength)
  const conditions = short.flatMap(casings).map((each) => sql`instr(${interactions.text}, ${each}) > 0`)
  if (indexed.length > 0)
    conditions.push(
      sql`${interactions.id} IN (SELECT k.interaction_id FROM note_parts JOIN note_keys AS k ON k.n = note_parts.rowid WHERE note_parts MATCH ${indexed.map(quoted).join(' OR ')})`,
    )
  return or(...conditions) ?? sql`1 = 0`
}

/** SQLite folds the case of ASCII only, so the usual casings of a short word are listed. */
const casings = (word: string): string[] => [
  ...new Set([word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]),
]

/** Notes with every word said; where there are none, those with some, most words first. */
export const searchNotes =
  (reach: Reach): Book['searchNotes'] =>
  async ({ text, client, from, to, limit }) => {
    const words = searchWords(text).slice(0, wordLimit)
    if (words.length === 0) return page([], 0)
    const span = and(
      client && eq(interactions.clientId, client),
      from && gte(interactions.on, from),
      to && lte(interactions.on, to),
    )
    const every = await Promise.all(words.map(async (word) => holds(await scripts(word))))
    const whole = await interactionsWhere(reach, and(span, ...every), limit)
    if (whole.total > 0) return page(whole.items, whole.total)

    const loose = [...new Set(words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairs(word) : [word])))]
    if (loose.length === 1) return page([], 0)
    const some = await Promise.all(loose.map(async (word) => holds(await scripts(word))))
    const hits = sql.join(
      some.map((each) => sql`(${each})`),
      sql` + `,
    )
    const near = await interactionsWhere(reach, and(span, or(...some)), limit, [desc(hits), ...newestFirst])
    return page(near.items, near.total)
  }
