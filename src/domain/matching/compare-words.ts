import { crossDistance } from './across.ts'
import { oneTypo, soundDistance, twoTypos } from './distance.ts'
import type { PreparedReference, Word } from './prepare.ts'
import { sameGivenName, sisterNames } from './short-names.ts'

/** How two words meet: the same word, a short form of it, its first letter, its beginning, nearly,
 * alike (by ear, or as its sister in another language), or two letters off. */
export type WordMeeting = Readonly<{
  how: 'same' | 'short' | 'initial' | 'prefix' | 'near' | 'alike' | 'far'
  score: number
  /** The word was said in another case than the first. */
  inflected?: true
}>

const prefixLength = 3
const typoLength = 5
/** Words from this length may be two letters off when another word of the name fits. */
const farLength = 8
const soundLength = 4
const sisterScore = 0.85
/** Spelled otherwise and heard the same: near enough to a literal match to be asked about beside it. */
const homophoneScore = 0.955
const crossLength = 2
/** What a grammatical case adds to the distance of a rendering. */
const inflectedCost = 0.03
/** Sounds that may differ within one alphabet, as a share of the word. */
const soundShare = 0.13
/** What a rendering in another alphabet may differ by, as a share of the word: to be the same, or a guess. */
const crossShare = { same: 0.06, weak: 0.22 }

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each))

/** How a word that was said meets a word of a name; undefined when it does not. */
export function meet(said: Word, word: Word, reference: PreparedReference): WordMeeting | undefined {
  const known = reference.met.get(said)
  if (known?.has(word.text)) return known.get(word.text)
  const meeting = compare(said, word, reference)
  known?.set(word.text, meeting)
  return meeting
}

function compare(said: Word, word: Word, { bases, alike }: PreparedReference): WordMeeting | undefined {
  if (said.text === word.text) return { how: 'same', score: 1 }
  if (said.text.length === 1 || word.text.length === 1) return initial(said, word)
  if (share(said.keys, word.keys)) return { how: 'same', score: 0.97 }
  if (said.cyrillic === word.cyrillic && share(alike.get(said) ?? [], word.keys))
    return { how: 'same', score: homophoneScore }
  const forms = bases.get(said) ?? []
  for (const base of forms) {
    if (base.text === word.text) return { how: 'same', score: 0.96, inflected: true }
    if (base.cyrillic !== word.cyrillic && share(base.keys, word.keys)) return { how: 'same', score: 0.94 }
  }
  const keys = [...said.keys, ...forms.flatMap((form) => form.keys)]
  if (sameGivenName(keys, word.keys)) return { how: 'short', score: 0.92 }
  if (sisterNames(keys, word.keys)) return { how: 'alike', score: sisterScore }
  if (said.cyrillic !== word.cyrillic) {
    const foreign = rendered(said, word, forms)
    return foreign?.how === 'same' ? foreign : (prefix(said, word) ?? foreign)
  }
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
  let best: number | undefined
  for (const key of said.keys)
    for (const other of word.keys) {
      const length = Math.max(key.length, other.length)
      const part = soundDistance(key, other, soundShare * length) / length
      if (part <= soundShare && (best === undefined || part < best)) best = part
    }
  return best === undefined ? undefined : { how: 'alike', score: 0.9 - best }
}

/** A word of one alphabet and its rendering in the other, as it stands or in its first case. */
function rendered(said: Word, word: Word, forms: readonly Word[]): WordMeeting | undefined {
  if (Math.min(said.text.length, word.text.length) < crossLength) return undefined
  let best = crossPart(said, word)
  for (const form of forms) best = Math.min(best, crossPart(form, word) + inflectedCost)
  if (best > crossShare.weak) return undefined
  if (best <= crossShare.same) return { how: 'same', score: 0.95 - best / 2 }
  return { how: 'alike', score: 0.95 - best }
}

function crossPart(a: Word, b: Word): number {
  const [latin, cyrillic] = a.cyrillic ? [b.cross, a.cross] : [a.cross, b.cross]
  const length = Math.max(latin.length, cyrillic.length)
  return crossDistance(latin, cyrillic, crossShare.weak * length) / length
}
