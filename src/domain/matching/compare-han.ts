import { loanDistance, oneTypo } from './distance.ts'
import type { PreparedName, Word } from './prepare.ts'
import type { NameScore } from './score.ts'
import { soundKey } from './sound-key.ts'

type HanPart = NonNullable<PreparedName['han']>

const companyLength = 4
const typoLength = 6

/** Compares two Chinese names. */
export function compareHan(said: HanPart, name: HanPart): NameScore | undefined {
  if (said.text === name.text) return { how: 'exact', score: 1 }
  const [a, b] = [[...said.text], [...name.text]]
  const covered = Math.min(1, a.length / b.length)
  if (a.length === 1) return b[0] === a[0] ? { how: 'words', score: 0.85 } : undefined
  if (name.text.includes(said.text)) return { how: 'words', score: 0.9 + 0.02 * covered }
  if (b.length > 1 && said.text.includes(name.text)) return { how: 'words', score: 0.75 }
  if (said.pinyin.join(' ') === name.pinyin.join(' ')) return { how: 'typo', score: 0.72 }
  if (
    a.length === b.length &&
    a.length >= companyLength &&
    a.filter((each, at) => each !== b[at]).length === 1
  )
    return { how: 'typo', score: 0.72 }
  return undefined
}

/** Spellings of neighbouring syllables written together, each with how many syllables it takes. */
function segments(syllables: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
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

/** Compares a name in Latin or Cyrillic letters with a Chinese one, family name first or last. */
export function compareAcross(words: readonly Word[], han: HanPart): NameScore | undefined {
  const cyrillic = words.some((word) => word.cyrillic)
  const syllables = cyrillic ? han.cyrillic : han.pinyin
  const texts = words.map(({ text }) => (cyrillic ? soundKey(text) : text))
  const known = segments(syllables)
  let taken = 0
  for (const text of texts) {
    const size = known.get(text)
    if (size === undefined) return compactNear(texts, syllables) ?? rendered(words, han)
    taken += size
  }
  if (taken > syllables.length) return undefined
  if (taken === syllables.length) return { how: 'exact', score: 0.97 }
  return { how: 'words', score: 0.86 + (0.02 * taken) / syllables.length }
}

const loanLength = 4
const loanShare = 0.2

/** A foreign name and the syllables that render it: Müller and 穆勒. */
function rendered(words: readonly Word[], { pinyin, sound }: HanPart): NameScore | undefined {
  if (pinyin.length < 2 || words.reduce((sum, { text }) => sum + text.length, 0) < loanLength)
    return undefined
  let best = Number.POSITIVE_INFINITY
  for (const key of words.map((word) => word.keys).reduce(joined)) {
    const length = Math.max(key.length, sound.length)
    best = Math.min(best, loanDistance(key, sound, loanShare * length) / length)
  }
  return best <= loanShare ? { how: 'typo', score: 0.64 - best * 0.4 } : undefined
}

const joined = (starts: readonly string[], ends: readonly string[]): readonly string[] =>
  starts.flatMap((start) => ends.map((end) => start + end))

/** Nearly the whole name, with the family name in front or behind. */
function compactNear(texts: readonly string[], syllables: readonly string[]): NameScore | undefined {
  const compact = texts.join('')
  if (compact.length < typoLength) return undefined
  const orders = [0, 1, 2].map((family) =>
    [...syllables.slice(family), ...syllables.slice(0, family)].join(''),
  )
  return orders.some((order) => oneTypo(compact, order)) ? { how: 'typo', score: 0.72 } : undefined
}
