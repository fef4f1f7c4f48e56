import { oneTypo, soundDistance, twoTypos } from './distance.ts'
import type { PreparedReference, Word } from './prepare.ts'
import { sameGivenName } from './short-names.ts'

/** How two words meet: the same word, a short form of it, its first letter, its beginning, nearly, or two letters off. */
export type WordMeeting = Readonly<{
  how: 'same' | 'short' | 'initial' | 'prefix' | 'near' | 'far'
  score: number
}>

const prefixLength = 3
const typoLength = 5
/** Words from this length may be two letters off when another word of the name fits. */
const farLength = 8
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
  const forms = bases.get(said) ?? []
  for (const base of forms) {
    if (base.text === word.text) return { how: 'same', score: 0.96 }
    if (base.cyrillic !== word.cyrillic && share(base.keys, word.keys)) return { how: 'same', score: 0.94 }
  }
  if (sameGivenName([...said.keys, ...forms.flatMap(({ keys }) => keys)], word.keys))
    return { how: 'short', score: 0.92 }
  const slip = typo(said, word)
  return prefix(said, word) ?? (slip?.how === 'near' ? slip : (sound(said, word) ?? slip))
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
  if (oneTypo(said.text, word.text)) return { how: 'near', score: 0.88 }
  const longer = Math.max(said.text.length, word.text.length) >= farLength
  return longer && said.text[0] === word.text[0] && twoTypos(said.text, word.text)
    ? { how: 'far', score: 0.7 }
    : undefined
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
