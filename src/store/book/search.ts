import { scripts } from '#domain/matching/han.ts'
import { pairs, searchWords } from '#domain/matching/stems.ts'
import { and, eq, gte, lte } from '#drizzle'
import type { Book } from '../port.ts'
import { interactions } from '../schema/index.ts'
import { largeReach } from './pieces.ts'
import type { Reach } from './reach.ts'
import { page } from './rows.ts'
import { searchByIndex } from './search-index.ts'
import { searchByReading } from './search-reading.ts'

/** More words than this tell no more about what is meant. */
const wordLimit = 8

/** Spellings of each word that was said, any of which counts. */
export type Spellings = readonly (readonly string[])[]

const spell = (words: readonly string[]): Promise<Spellings> =>
  Promise.all(words.map((word) => scripts(word)))

/** A run of four and more Han characters is several words; half of a shorter one means something else. */
const partsOf = (word: string): readonly string[] =>
  /\p{Script=Han}/u.test(word) && [...word].length > 3 ? pairs(word) : [word]

/** Notes with every word said; where there are none, those with some, most words first, newest first among equals. */
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
    // Notes of one client or of a small book are read; of a whole bank not even the first are.
    const readable = client !== undefined || (await largeReach(reach)) === undefined
    const search = (readable && (await searchByReading(reach, span))) || searchByIndex(reach, span)
    const whole = await search(await spell(words), 'every', limit)
    if (whole.total > 0) return page(whole.items, whole.total)
    const loose = [...new Set(words.flatMap(partsOf))]
    if (loose.length === 1) return page([], 0)
    const near = await search(await spell(loose), 'some', limit)
    return page(near.items, near.total)
  }
