import type { PreparedReference } from '#domain/matching/prepare.ts'
import { normaliseName } from '#domain/names.ts'
import { sql } from '#drizzle'
import { preparedOnce } from '../prepared.ts'
import { searchOf } from './candidate-search.ts'
import {
  alikeInTurn,
  beginnings,
  inside,
  longAsTheyAre,
  nicknamesBeside,
  otherForms,
  spelledTogether,
  spellingsOf,
  wholeWords,
} from './name-queries.ts'
import type { NameRow } from './names.ts'
import { corrected, pairsOf, roughly, slipsOf } from './near-queries.ts'
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
  const find = searchOf(reach, few)
  const words = spellingsOf(said)
  const sure = [
    { source: 'due', text: '', limit: mostDue },
    { source: 'same', text: normaliseName(reference), limit },
    { source: 'nicknames', text: nicknamesBeside(said, words), limit },
    { source: 'words', text: wholeWords(said, words), limit },
    { source: 'words', text: spelledTogether(said), limit },
  ] as const
  yield { rows: await find(sure), last: false }
  yield { rows: await find([{ source: 'words', text: longAsTheyAre(words), limit }]), last: false }
  const likely = [
    { source: 'words', text: alikeInTurn(words, said), limit },
    { source: 'words', text: beginnings(said, words), limit },
    { source: 'words', text: otherForms(words), limit },
  ] as const
  yield { rows: await find(likely), last: false }
  yield { rows: await find([{ source: 'parts', text: inside(said), limit }]), last: false }

  if (!guess) return
  await breathe()
  const slips = slipsOf(words)
  const vocabulary = slips.length === 0 ? [] : await slipped(reach.db).all({ slips: JSON.stringify(slips) })
  const known = vocabulary.map(({ word }) => word)
  const near = [corrected(words, known), pairsOf(words), roughly(words, known)].filter(
    (text) => text !== undefined,
  )
  if (near.length > 0)
    yield {
      rows: await find(near.map((text) => ({ source: 'words', text, limit: siftedFrom * limit }))),
      last: true,
    }

  await breathe()
  const last = wide(said)
  yield {
    rows: await find([
      { source: 'words', text: last.together, limit },
      { source: 'words', text: last.words, limit },
      { source: 'parts', text: last.parts, limit },
    ]),
    last: true,
  }
}

/** Words of the vocabulary that are filed under the same slips. */
const slipped = preparedOnce((db) =>
  db
    .selectDistinct({ word: sql<string>`word` })
    .from(sql`name_slips`)
    .where(sql`slip IN (SELECT value FROM json_each(${sql.placeholder('slips')}))`)
    .limit(mostSlips)
    .prepare(),
)
