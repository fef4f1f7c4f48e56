import { hanDistance } from './across.ts'
import { type AddressedPart, meetsAddressed } from './address.ts'
import { oneTypo } from './distance.ts'
import type { PreparedName, Word } from './prepare.ts'
import type { NameScore } from './score.ts'
import { soundKey } from './sound-key.ts'

type HanPart = NonNullable<PreparedName['han']>

const companyLength = 4
const personLength = 4
const typoLength = 6

/** What leaves a name in doubt, so that it is asked about. */
const doubtful = 0.62

/** Compares two Chinese names. */
export function compareHan(said: HanPart, name: HanPart, addressed?: AddressedPart): NameScore | undefined {
  if (said.text === name.text) return { how: 'exact', score: 1 }
  const [a, b] = [[...said.text], [...name.text]]
  const covered = Math.min(1, a.length / b.length)
  if (a.length === 1) return b[0] === a[0] ? { how: 'words', score: 0.85 } : undefined
  if (name.text.includes(said.text)) return { how: 'words', score: 0.9 + 0.02 * covered }
  const called = addressed && meetsAddressed(addressed, name.text)
  if (called !== undefined) return { how: 'words', score: called }
  if (b.length > 1 && said.text.includes(name.text)) return { how: 'words', score: 0.75 }
  if (b.length > personLength && inPieces(said.text, name.text)) return { how: 'words', score: 0.87 }
  if (b.length > personLength && abbreviated(a, name.text)) return { how: 'typo', score: abbreviation }
  if (soundsLike(said.pinyin, name.pinyin)) return { how: 'typo', score: doubtful }
  const slips = a.length === b.length && a.filter((each, at) => each !== b[at]).length === 1
  return slips && a.length >= companyLength ? { how: 'typo', score: doubtful } : undefined
}

/** Syllables that many speakers do not keep apart. */
const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/(?<=[aei]n)g$/, '')

/** Whether two names of as many syllables sound alike. */
export const soundsLike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.length > 1 && a.every((each, at) => blurred(each) === blurred(b[at]!))

const abbreviation = 0.66
const shortestAbbreviation = 4

/** The beginning of a firm's name and single characters of the rest, in order: 琅屿货代 for 琅屿国际货运代理. */
function abbreviated(said: readonly string[], name: string): boolean {
  if (said.length < shortestAbbreviation) return false
  const start = said.slice(0, pieceLength).join('')
  let at = name.indexOf(start)
  if (at < 0) return false
  at += start.length
  return said.slice(pieceLength).every((character) => {
    const found = name.indexOf(character, at)
    at = found + 1
    return found >= 0
  })
}

const pieceLength = 2

/** A firm's name said in part, its pieces in order: 东海物流 for 东海国际物流. */
function inPieces(said: string, name: string, from = 0): boolean {
  if (said === '') return true
  for (let length = said.length; length >= pieceLength; length -= 1) {
    const at = name.indexOf(said.slice(0, length), from)
    if (at >= 0 && inPieces(said.slice(length), name, at + length)) return true
  }
  return false
}

const segmented = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Spellings of neighbouring syllables written together, each with how many syllables it takes. */
export function segments(syllables: readonly string[]): ReadonlyMap<string, number> {
  const known = segmented.get(syllables)
  if (known) return known
  const found = new Map<string, number>()
  segmented.set(syllables, found)
  for (let from = 0; from < syllables.length; from += 1)
    for (let to = from + 1; to <= syllables.length; to += 1)
      for (const spelling of spellings(syllables.slice(from, to).join(''))) found.set(spelling, to - from)
  return found
}

/** ü is typed as v, u, yu or ue. */
const spellings = (pinyin: string): string[] =>
  pinyin.includes('v')
    ? [pinyin, pinyin.replaceAll('v', 'u'), pinyin.replaceAll('v', 'yu'), pinyin.replaceAll('v', 'ue')]
    : [pinyin]

/** Compares a name in Latin or Cyrillic letters with a Chinese one, family name first or last; `typed` says which was said. */
export function compareAcross(
  words: readonly Word[],
  han: HanPart,
  typed: 'letters' | 'han',
): NameScore | undefined {
  const { cyrillic, texts } = spokenWords(words)
  const syllables = cyrillic ? han.cyrillic : han.pinyin
  const known = segments(syllables)
  let taken = 0
  for (const text of texts) {
    const size = known.get(text)
    if (size === undefined)
      return (
        compactNear(texts, syllables) ??
        (cyrillic ? undefined : spelledOtherwise(texts, han, typed)) ??
        rendered(words, han)
      )
    taken += size
  }
  if (taken > syllables.length || repeated(texts, syllables)) return undefined
  if (taken === syllables.length) return { how: 'exact', score: 0.97 }
  return { how: 'words', score: 0.86 + (0.02 * taken) / syllables.length }
}

/** Words as syllables are compared with them: sound keys of Cyrillic words, Latin ones without a tone. */
export function spokenWords(
  words: readonly Word[],
): Readonly<{ cyrillic: boolean; texts: readonly string[] }> {
  const cyrillic = words.some((word) => word.cyrillic)
  return {
    cyrillic,
    texts: words.map(({ text }) => (cyrillic ? soundKey(text) : text.replace(/[1-5]$/, ''))),
  }
}

/** A syllable said more often than the name has it: Tuo Tuo is not 邓拓. */
const repeated = (texts: readonly string[], syllables: readonly string[]): boolean =>
  texts.some((text, at) => texts.indexOf(text) !== at && syllables.filter((each) => each === text).length < 2)

const initialsLength = 3

/** Spelled as in Hong Kong, Singapore or by Wade-Giles, every word of it; or by the first letters alone. */
export function spelledOtherwise(
  texts: readonly string[],
  { pinyin, others }: HanPart,
  typed: 'letters' | 'han',
): NameScore | undefined {
  const [only] = texts
  if (typed === 'letters' && texts.length === 1 && only!.length >= initialsLength)
    if (only === pinyin.map(([first]) => first).join('')) return { how: 'typo', score: 0.6 }
  if (others.length === 0) return undefined
  let free = syllableSpellings({ pinyin, others })
  for (const text of texts) {
    const rest = takeFrom(text, free)
    if (!rest) return undefined
    free = rest
  }
  return free.length === 0 ? { how: 'words', score: 0.88 } : { how: 'words', score: 0.84 }
}

/** Every Latin spelling of each syllable. */
export const syllableSpellings = ({ pinyin, others }: Pick<HanPart, 'pinyin' | 'others'>): string[][] =>
  pinyin.map((syllable, at) => [syllable, ...(others[at] ?? [])])

/** Takes a word from neighbouring syllables, spelled one way or another; what is left of them, or nothing. */
function takeFrom(text: string, syllables: readonly string[][]): string[][] | undefined {
  for (let from = 0; from < syllables.length; from += 1) {
    const to = endOf(text, syllables, from)
    if (to !== undefined) return [...syllables.slice(0, from), ...syllables.slice(to)]
  }
  return undefined
}

function endOf(text: string, syllables: readonly string[][], from: number): number | undefined {
  if (text === '') return from
  for (const spelling of syllables[from] ?? []) {
    if (!text.startsWith(spelling)) continue
    const end = endOf(text.slice(spelling.length), syllables, from + 1)
    if (end !== undefined) return end
  }
  return undefined
}

const loanLength = 3
/** A single word stands for a whole foreign name from this length. */
const loanWordLength = 5
/** What may differ of the pinyin of a rendering: less where the characters may be a Chinese person's own name. */
const loanShare = { own: 0.07, foreign: 0.14 }
const ownLength = 3

/** A foreign name and the syllables that render it, Müller and 穆勒: the whole name, or its longest word. */
function rendered(words: readonly Word[], { pinyin }: HanPart): NameScore | undefined {
  if (pinyin.length < 2) return undefined
  const share = pinyin.length > ownLength ? loanShare.foreign : loanShare.own
  const spelled = pinyin.join('')
  const whole = loanPart(words.map(({ latin }) => latin).join(''), spelled, share)
  if (whole <= share) return { how: 'typo', score: 0.64 - whole / 2 }
  if (words.length < 2) return undefined
  const part = Math.min(
    ...words.map(({ latin }) => (latin.length < loanWordLength ? 1 : loanPart(latin, spelled, share))),
  )
  return part <= share ? { how: 'typo', score: 0.62 - part / 2 } : undefined
}

function loanPart(latin: string, spelled: string, share: number): number {
  if (latin.length < loanLength) return Number.POSITIVE_INFINITY
  const length = Math.max(latin.length, spelled.length)
  return hanDistance(latin, spelled, share * length) / length
}

/** Nearly the whole name, with the family name in front or behind; one letter of pinyin is often another name. */
function compactNear(texts: readonly string[], syllables: readonly string[]): NameScore | undefined {
  const compact = texts.join('')
  if (compact.length < typoLength) return undefined
  const orders = [0, 1, 2].map((family) =>
    [...syllables.slice(family), ...syllables.slice(0, family)].join(''),
  )
  return orders.some((order) => oneTypo(compact, order)) ? { how: 'typo', score: doubtful } : undefined
}
