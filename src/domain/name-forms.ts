import type { Han } from './matching/han.ts'
import { hasHan, loadHan } from './matching/han.ts'
import { nameWords } from './matching/name-words.ts'
import { palladius } from './matching/palladius.ts'
import { soundKeys } from './matching/sound-key.ts'
import { nameForms } from './names.ts'

/** Every form a name is found by; they depend on its text alone. */
export type SearchForms = ReturnType<typeof nameForms> &
  Readonly<{
    /** How its words sound, for every script in the same letters: what near misses are looked for among. */
    keys: string
    /** Simplified characters, syllables written together, words written together, initials. */
    runs: string
  }>

/** A longer Chinese name is a firm's. */
const longestPerson = 4
/** Syllables that people write together. */
const longestRun = 4

/** A sound key in lower case, which full-text search does not tell from upper case. */
export const indexKey = (word: string): string => indexKeys(word)[0] ?? word

const rememberedKeys = 50_000
/** Keys by word: first names and syllables come again and again in a load. */
const known = new Map<string, readonly string[]>()

/** Every sound key of a word, in lower case. */
export function indexKeys(word: string): readonly string[] {
  const held = known.get(word)
  if (held !== undefined) return held
  const keys = [...new Set(soundKeys(word).map((key) => key.toLowerCase()))]
  if (known.size >= rememberedKeys) known.clear()
  known.set(word, keys)
  return keys
}

/** ü is written v in pinyin and typed as u elsewhere. */
export const plainPinyin = (text: string): string => text.replace(/v/g, 'u')

/** The forms of a name, with the tables of Chinese loaded when the name needs them. */
export const searchForms = async (text: string): Promise<SearchForms> =>
  searchFormsWith(text, hasHan(text) ? await loadHan() : undefined)

/** As `searchForms`, for callers that have loaded the tables of Chinese. */
export function searchFormsWith(text: string, han: Han | undefined): SearchForms {
  const { words, all } = nameWords(text)
  const letters = words.filter((word) => !hasHan(word))
  const chinese = words.filter(hasHan).join('')
  const keys = letters.flatMap(indexKeys)
  const runs: string[] = []
  if (chinese !== '' && han)
    for (const syllables of readingsOf(han.syllables(chinese))) {
      keys.push(...personKeys(syllables))
      runs.push(...written(syllables))
    }
  for (const joined of [letters, all.filter((word) => !hasHan(word))])
    if (joined.length > 1) runs.push(indexKey(joined.join('')))
  for (const word of letters) runs.push(word.charAt(0), ...indexKeys(word).map((key) => key.charAt(0)))
  // The characters stand first and in their order, so that phrases and the beginning of a name are found.
  const characters = han ? [...han.simplified(chinese)] : []
  return { ...nameForms(text), keys: onceEach(keys), runs: [...characters, onceEach(runs)].join(' ').trim() }
}

/** Chinese syllables as they are written in Latin and in Cyrillic letters. */
const readingsOf = (syllables: readonly string[]): readonly (readonly string[])[] => [
  syllables.map(plainPinyin),
  syllables.map(palladius),
]

const onceEach = (words: readonly string[]): string => [...new Set(words)].filter(Boolean).join(' ')

/** Neighbouring syllables written together, and all of them. */
function written(syllables: readonly string[]): string[] {
  const found: string[] = []
  for (let from = 0; from < syllables.length; from += 1)
    for (let to = from + 1; to <= Math.min(from + longestRun, syllables.length); to += 1)
      found.push(indexKey(syllables.slice(from, to).join('')))
  return [...found, indexKey(syllables.join(''))]
}

/** A person's family name and given name; family names of one and of two characters. */
function personKeys(syllables: readonly string[]): string[] {
  if (syllables.length > longestPerson) return []
  return [1, 2].flatMap((family) => [
    indexKey(syllables.slice(0, family).join('')),
    indexKey(syllables.slice(family).join('')),
  ])
}
