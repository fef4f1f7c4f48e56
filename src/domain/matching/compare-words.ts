import { oneTypo, soundDistance } from './distance.ts'
import type { PreparedReference, Word } from './prepare.ts'

/** How two words meet: the same word, its first letter, its beginning, or nearly. */
export type WordMeeting = Readonly<{ how: 'same' | 'initial' | 'prefix' | 'near'; score: number }>

const prefixLength = 3
const typoLength = 5
const soundLength = 4
/** Sounds that may differ, as a share of the word: more between two alphabets than within one. */
const soundShare = { within: 0.13, across: 0.27 }

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each))

/** How a word that was said meets a word of a name; undefined when it does not. */
export function meet(said: Word, word: Word, reference: PreparedReference): WordMeeting | undefined {
  const known = reference.met.get(said)
  if (known?.has(word.text)) return known.get(word.text)
  const meeting = compare(said, word, reference)
  known?.set(word.text, meeting)
  return meeting
}

function compare(said: Word, word: Word, { bases }: PreparedReference): WordMeeting | undefined {
  if (said.text === word.text) return { how: 'same', score: 1 }
  if (said.text.length === 1 || word.text.length === 1) return initial(said, word)
  if (share(said.keys, word.keys)) return { how: 'same', score: 0.97 }
  for (const base of bases.get(said) ?? []) {
    if (base.text === word.text) return { how: 'same', score: 0.96 }
    if (base.cyrillic !== word.cyrillic && share(base.keys, word.keys)) return { how: 'same', score: 0.94 }
  }
  return prefix(said, word) ?? typo(said, word) ?? sound(said, word)
}

function initial(said: Word, word: Word): WordMeeting | undefined {
  if (/\d/.test(said.text + word.text)) return undefined
  const same =
    said.text[0] === word.text[0] || said.keys.some((key) => word.keys.some((other) => key[0] === other[0]))
  return same ? { how: 'initial', score: 0.9 } : undefined
}

function prefix(said: Word, word: Word): WordMeeting | undefined {
  if (said.text.length < prefixLength) return undefined
  if (word.text.startsWith(said.text)) return { how: 'prefix', score: 0.9 }
  const across =
    said.text.length > prefixLength &&
    said.cyrillic !== word.cyrillic &&
    said.keys.some((key) => word.keys.some((other) => key.length >= prefixLength && other.startsWith(key)))
  return across ? { how: 'prefix', score: 0.85 } : undefined
}

function typo(said: Word, word: Word): WordMeeting | undefined {
  const long = Math.min(said.text.length, word.text.length) >= typoLength
  if (!long || /\d/.test(said.text + word.text) || said.cyrillic !== word.cyrillic) return undefined
  return oneTypo(said.text, word.text) ? { how: 'near', score: 0.88 } : undefined
}

function sound(said: Word, word: Word): WordMeeting | undefined {
  if (Math.min(said.text.length, word.text.length) < soundLength || /\d/.test(said.text + word.text))
    return undefined
  const allowed = said.cyrillic === word.cyrillic ? soundShare.within : soundShare.across
  let best: number | undefined
  for (const key of said.keys)
    for (const other of word.keys) {
      const length = Math.max(key.length, other.length)
      const part = soundDistance(key, other, allowed * length) / length
      if (part <= allowed && (best === undefined || part < best)) best = part
    }
  if (best === undefined) return undefined
  return best <= 0.06 && said.cyrillic !== word.cyrillic
    ? { how: 'same', score: 0.93 }
    : { how: 'near', score: 0.9 - best }
}
