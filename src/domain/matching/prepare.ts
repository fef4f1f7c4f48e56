import { crossForm } from './across.ts'
import { type AddressedPart, addressedPart } from './address.ts'
import type { WordMeeting } from './compare-words.ts'
import type { Han } from './han.ts'
import { hasHan } from './han.ts'
import { spelledAlike } from './homophones.ts'
import { layoutReadings } from './layout.ts'
import { nameWords } from './name-words.ts'
import { otherSpellings } from './romanisations.ts'
import { baseForms } from './russian-forms.ts'
import { soundKey, soundKeys } from './sound-key.ts'

export type Word = Readonly<{
  text: string
  cyrillic: boolean
  keys: readonly string[]
  /** The word as the other alphabet is compared with it. */
  cross: string
  /** The word in Latin letters, as the pinyin of a foreign name is compared with it. */
  latin: string
  /** Weight of the word in a name. */
  weight: number
}>

/** A name ready to be compared. */
export type PreparedName = Readonly<{
  words: readonly Word[]
  /** The words without spaces, and the same with title and legal form. */
  compact: string
  compactAll: string
  /** The Chinese part of the name in simplified characters, with its readings: pinyin, and sound keys of the Cyrillic. */
  han?: Readonly<{
    text: string
    pinyin: readonly string[]
    cyrillic: readonly string[]
    /** Other Latin spellings of each character. */
    others: readonly (readonly string[])[]
    /** The whole name as it sounds to others. */
    sound: string
  }>
}>

/** A name as somebody typed it: its words may stand in any Russian case. */
export type PreparedReference = PreparedName &
  Readonly<{
    bases: ReadonlyMap<Word, readonly Word[]>
    /** Sound keys of other spellings that sound as its words do. */
    alike: ReadonlyMap<Word, readonly string[]>
    /** How its words met words of names so far: first names and family names recur in a book. */
    met: ReadonlyMap<Word, Map<string, WordMeeting | undefined>>
    /** The part of a Chinese name in a form of address. */
    addressed?: AddressedPart
    /** What the text is on another keyboard, or with its initials apart. */
    slips: readonly PreparedReference[]
  }>

/** Pinyin letters as the sounds they stand for elsewhere. */
const syllableSound = (syllable: string): string =>
  syllable
    .replace(/^x/, 'sh')
    .replace(/^q/, 'ch')
    .replace(/^zh/, 'dzh')
    .replace(/^j/, 'dzh')
    .replace(/^z/, 'dz')
    .replace(/^c(?!h)/, 'ts')
    .replace(/^er$/, 'r')
    .replace(/^(s|z|ts|dz|sh|ch|dzh|r)i$/, '$1')
    .replace(/^y(?=i)/, '')
    .replace(/^w(?=u)/, '')
    .replace(/ng$/, 'n')

function wordOf(text: string): Word {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  return {
    text,
    cyrillic,
    keys: soundKeys(text),
    cross: crossForm(text, cyrillic),
    latin: crossForm(text, false),
    weight: Math.max(1, text.length),
  }
}

/** Needs `han` for names with Chinese characters; without it such words are left out. */
export function prepareName(text: string, han?: Han): PreparedName {
  const { words, all } = nameWords(text)
  const chinese = words.filter(hasHan).join('')
  const letters = words.filter((word) => !hasHan(word))
  return {
    words: letters.map(wordOf),
    compact: letters.join(''),
    compactAll: all.join(''),
    ...(chinese !== '' &&
      han && {
        han: {
          text: han.simplified(chinese),
          pinyin: han.syllables(chinese),
          cyrillic: han.cyrillic(chinese).map(soundKey),
          others: othersOf(han.simplified(chinese), han.syllables(chinese)),
          sound: soundKey(han.syllables(chinese).map(syllableSound).join('')),
        },
      }),
  }
}

/** Longer Chinese names are firms', which nobody spells by ear. */
const longestPerson = 4

const othersOf = (text: string, syllables: readonly string[]): readonly (readonly string[])[] =>
  syllables.length > longestPerson
    ? []
    : [...text].map((character, at) => otherSpellings(character, syllables[at] ?? ''))

export function prepareReference(text: string, han?: Han): PreparedReference {
  let slips: readonly PreparedReference[] | undefined
  return {
    ...prepareReading(text, han),
    // Few references get so far that their other reading counts.
    get slips() {
      slips ??= [...layoutReadings(text), ...initialsApart(text)].map((slip) => prepareReading(slip, han))
      return slips
    },
  }
}

/** Two initials written together: jb corvellec. */
function initialsApart(text: string): readonly string[] {
  const [, first, second, rest] = /^\s*(?!\p{Script=Han})(\p{L})(\p{L})\s+(\p{L}{3}.*)$/u.exec(text) ?? []
  return first === undefined ? [] : [`${first} ${second} ${rest}`]
}

function prepareReading(text: string, han: Han | undefined): PreparedReference {
  const name = prepareName(withoutPreposition(text), han)
  const bases = new Map(name.words.map((word) => [word, baseForms(word.text).map(wordOf)] as const))
  const alike = new Map(name.words.map((word) => [word, spelledAlike(word.text).flatMap(soundKeys)] as const))
  const met = new Map(name.words.map((word) => [word, new Map<string, WordMeeting | undefined>()] as const))
  const addressed = name.han && addressedPart(name.han.text)
  return { ...name, bases, alike, met, slips: [], ...(addressed && { addressed }) }
}

/** The word before a Russian name in a case: с Петровым, для Анны. */
const withoutPreposition = (text: string): string =>
  text.replace(/^\s*(?:с|со|у|от|для|о|об|обо|к|ко|про|по|на|за|из)\s+(?=\p{Script=Cyrillic}{3})/u, '')
