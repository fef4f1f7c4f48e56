import { compareAcross, compareHan } from './compare-han.ts'
import { meet, type WordMeeting } from './compare-words.ts'
import { oneTypo } from './distance.ts'
import type { PreparedName, PreparedReference, Word } from './prepare.ts'
import { givenNamesOf } from './short-names.ts'

/** How a reference met a name, 0 to 1. */
export type NameScore = Readonly<{ how: 'exact' | 'words' | 'prefix' | 'inside' | 'typo'; score: number }>

/** Below this a name is not what was said. */
export const matchThreshold = 0.55

/** The most a match is worth that must be asked about. */
const doubtful = 0.64
const compactTypoLength = 8
const joinedLength = 5
/** The same name where another legal form or title was said than stands on record, or none does. */
const otherForm = 0.92

/** Parts of names that people leave out and put in at will. */
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'di',
  'da',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'the',
  'and',
  'und',
  'et',
  'och',
  'og',
  'и',
  'y',
])

/** What a text typed on the wrong keyboard is worth, where the name is clear and where it is not. */
const slipped = { clear: 0.7, unclear: 0.6 }

/** Compares what was said with one name of a client; undefined when they do not meet. */
export function scoreName(said: PreparedReference, name: PreparedName): NameScore | undefined {
  const typed = scoreReading(said, name)
  if (typed) return typed
  for (const slip of said.slips) {
    const met = scoreReading(slip, name)
    if (met)
      return {
        how: 'typo',
        score: met.how === 'exact' || met.how === 'words' ? slipped.clear : slipped.unclear,
      }
  }
  return undefined
}

function scoreReading(said: PreparedReference, name: PreparedName): NameScore | undefined {
  const scores = [
    said.words.length > 0 && name.words.length > 0 ? compareLetters(said, name) : undefined,
    said.han && name.han ? compareHan(said.han, name.han, said.addressed) : undefined,
    said.han && name.words.length > 0 ? compareAcross(name.words, said.han, 'han') : undefined,
    name.han && said.words.length > 0 ? compareAcross(said.words, name.han, 'letters') : undefined,
  ].filter((each) => each !== undefined)
  return scores.sort((a, b) => b.score - a.score)[0]
}

function compareLetters(said: PreparedReference, name: PreparedName): NameScore | undefined {
  if (said.compact === name.compact) {
    const inOrder = sameOrder(said.words, name.words) ? 1 : 0.99
    const formSaid = said.compactAll !== said.compact
    return { how: 'exact', score: formSaid && said.compactAll !== name.compactAll ? otherForm : inOrder }
  }
  if (
    said.compactAll === name.compactAll ||
    said.compact === name.compactAll ||
    said.compactAll === name.compact
  )
    return { how: 'exact', score: 0.98 }
  const met = compareAssigned(said, name) ?? compareJoined(said, name) ?? compareCompact(said, name)
  return met === undefined || met.how === 'typo' ? (compareInside(said, name) ?? met) : met
}

const pieceLength = { least: 4, sure: 5 }
const pieceScore = { sure: 0.7, doubtful: 0.6 }

/** The one word of a reference that may be a piece inside a word of a name; undefined where there is none. */
export function pieceOf({ words, han }: PreparedReference): Word | undefined {
  const [only, another] = words
  const long = only !== undefined && only.text.length >= pieceLength.least && !/\d/.test(only.text)
  return long && another === undefined && han === undefined ? only : undefined
}

/** A piece inside a word: berger for Rosenberger. A given name is rather somebody else: Elena is not Magdalena. */
function compareInside(said: PreparedReference, name: PreparedName): NameScore | undefined {
  const piece = pieceOf(said)
  if (piece === undefined || !name.words.some(({ text }) => text.includes(piece.text))) return undefined
  const sure = piece.text.length >= pieceLength.sure && givenNamesOf(piece.keys).length === 0
  return { how: 'inside', score: sure ? pieceScore.sure : pieceScore.doubtful }
}

/** One word said for two neighbouring words of a name: ocarravan for O'Carravan, brightwell for Bright Well. */
function compareJoined(said: PreparedReference, name: PreparedName): NameScore | undefined {
  if (name.words.length < 2) return undefined
  for (const { text } of said.words) {
    if (text.length < joinedLength) continue
    for (const [at, word] of name.words.entries()) {
      const next = name.words[at + 1]
      if (!next) break
      const joined = word.text + next.text
      const same = text === joined
      if (!same && (Math.abs(text.length - joined.length) > 1 || !oneTypo(text, joined))) continue
      const others = said.words.filter((each) => each.text !== text)
      const rest = name.words.filter((each) => each !== word && each !== next)
      if (!others.every((one) => rest.some((each) => meet(one, each, said)))) continue
      return same ? { how: 'words', score: 0.89 } : { how: 'typo', score: 0.7 }
    }
  }
  return undefined
}

const sameOrder = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every(({ text }, at) => text === b[at]!.text)

function compareCompact(said: PreparedName, name: PreparedName): NameScore | undefined {
  // One letter of two words is enough for another person.
  const long =
    (said.words.length !== name.words.length || said.words.length > 2) &&
    Math.min(said.compact.length, name.compact.length) >= compactTypoLength
  return long && !/\d/.test(said.compact + name.compact) && oneTypo(said.compact, name.compact)
    ? { how: 'typo', score: 0.72 }
    : undefined
}

type Pair = Readonly<{ said: Word; word: Word; meeting: WordMeeting }>

/** Pairs every word said with the word of the name it meets best; each word of the name is used once. */
function assign(said: PreparedReference, name: PreparedName): Pair[] {
  const all: Pair[] = []
  for (const one of said.words)
    for (const word of name.words) {
      const meeting = meet(one, word, said)
      if (meeting) all.push({ said: one, word, meeting })
    }
  all.sort((a, b) => b.meeting.score - a.meeting.score)
  const used = new Set<Word>()
  return all.filter(({ said: one, word }) => {
    if (used.has(one) || used.has(word)) return false
    used.add(one).add(word)
    return true
  })
}

const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

function compareAssigned(said: PreparedReference, name: PreparedName): NameScore | undefined {
  const pairs = assign(said, name)
  if (!pairs.some(({ meeting }) => meeting.how !== 'initial')) return undefined
  const quality =
    (pairs.reduce((sum, { said: one, meeting }) => sum + meeting.score * one.weight, 0) /
      weightOf(pairs.map((pair) => pair.said))) *
    (casesDiffer(pairs) ? caseCost : 1)
  const met = new Set(pairs.flatMap((pair) => [pair.said, pair.word]))
  const telling = (words: readonly Word[]) => words.filter(({ text }) => !particles.has(text))
  const unsaid = telling(name.words).filter((word) => !met.has(word))
  const unmet = telling(said.words).filter((word) => !met.has(word))
  const covered = 1 - weightOf(unsaid) / Math.max(1, weightOf(name.words))
  const how = pairs.some(({ meeting }) => meeting.how === 'near' || meeting.how === 'alike')
    ? 'typo'
    : pairs.some(({ meeting }) => meeting.how === 'prefix')
      ? 'prefix'
      : 'words'
  if (pairs.some(({ meeting }) => meeting.how === 'far'))
    return unmet.length === 0 && pairs.some(({ meeting }) => meeting.how === 'same')
      ? { how: 'typo', score: 0.6 }
      : undefined
  const guessed = pairs.some(({ said: one, word }) => one.text.length > 1 && word.text.length === 1)
  if (guessed && unsaid.length > 0) return { how: 'typo', score: quality * 0.65 }
  if (unmet.length > 0) return fuller(said, unsaid, unmet, quality, how)
  if (how === 'typo') {
    const score = quality * (0.78 + 0.02 * covered) - shortness(pairs)
    return {
      how,
      score: pairs.some(({ meeting }) => meeting.how === 'alike') ? Math.min(score, doubtful) : score,
    }
  }
  if (how === 'prefix') return { how, score: quality * (0.83 + 0.02 * covered) }
  const whole =
    unsaid.length === 0 && pairs.every(({ meeting }) => meeting.how === 'same') && !onlyByEar(pairs)
  return whole ? { how: 'exact', score: quality } : { how: 'words', score: quality * (0.9 + 0.02 * covered) }
}

/** A single word in another alphabet: анне sounds like the nickname Anni, and means any Anna as well. */
const onlyByEar = (pairs: readonly Pair[]): boolean =>
  pairs.length === 1 && pairs.every(({ said, word }) => said.cyrillic !== word.cyrillic)

const patronymic = /(?:ович|евич|ьич|овна|евна|ична|ovich|evich|ovna|evna|ichna)(?:а|у|ем|е|ы|ои|a)?$/

/** Words of a reference that a name may lack and still be met clearly: initials, patronymics, particles. */
export const dispensable = ({ text }: Word): boolean =>
  text.length === 1 || particles.has(text) || patronymic.test(text)

/** More was said than the name holds: a patronymic or initial that is not on record, or else hardly a match. */
function fuller(
  said: PreparedReference,
  unsaid: readonly Word[],
  unmet: readonly Word[],
  quality: number,
  how: NameScore['how'],
): NameScore | undefined {
  const metWords = said.words.length - unmet.length
  if (unsaid.length > 0 || metWords < 2 || how === 'prefix') return undefined
  const middle = unmet.every(({ text }) => text.length === 1 || patronymic.test(text))
  if (middle) return { how, score: quality * (how === 'typo' ? 0.66 : 0.85) }
  const part = 1 - weightOf(unmet) / weightOf(said.words)
  return part >= 0.6 ? { how: 'typo', score: quality * 0.57 } : undefined
}

const caseCost = 0.9

/** One word in the first case and another that would have to stand in a different one: Саша Чернова is not Чернов. */
const casesDiffer = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ meeting }) => meeting.inflected) &&
  pairs.some(({ meeting, said }) => !meeting.inflected && /\p{Script=Cyrillic}{2}[ая]$/u.test(said.text))

const shortWord = 6

/** A near miss on a short word says little. */
const shortness = (pairs: readonly Pair[]): number =>
  pairs.some(
    ({ meeting, said, word }) =>
      meeting.how === 'near' &&
      said.cyrillic === word.cyrillic &&
      Math.max(said.text.length, word.text.length) < shortWord,
  )
    ? 0.08
    : 0
