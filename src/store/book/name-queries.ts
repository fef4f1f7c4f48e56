import { syllableSpellings } from '#domain/matching/compare-han.ts'
import type { PreparedReference, Word } from '#domain/matching/prepare.ts'
import { readingsOf } from '#domain/matching/romanisations.ts'
import { pieceOf } from '#domain/matching/score.ts'
import { givenNameForms } from '#domain/matching/short-names.ts'
import { indexKey, indexKeys, plainPinyin } from '#domain/name-forms.ts'
import { latinName } from '#domain/names.ts'

/** The spellings of one word that was said: as whole words of a name, as the beginning of one, and as other words. */
export type Spellings = Readonly<{
  whole: readonly string[]
  beginnings: readonly string[]
  /** Other forms of a given name, and what a Chinese name spelled as in Hong Kong or by Wade-Giles may be. */
  others: readonly string[]
  /** The word as a nickname may stand on record, without its case too. */
  nicknames: readonly string[]
}>

export const shortestBeginning = 3
const mostWords = 6
const mostJoined = 60

export const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean)
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
export const either = (parts: readonly string[]): string => parts.join(' OR ')
export const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' AND ')
export const whole = (texts: readonly string[]): string => either(texts.map(quoted))
export const beginning = (texts: readonly string[]): string => either(texts.map((text) => `${quoted(text)}*`))

export const latin = (text: string): string => latinName(text).replace(/[^a-z0-9]/g, '')
/** Cyrillic is written in Latin letter by letter, so that all it finds is found so too, at half the cost. */
const written = (text: string): string[] =>
  /^\p{Script=Cyrillic}+$/u.test(text) && latin(text) !== '' ? [latin(text)] : [text, latin(text)]
const keysOf = (word: Word): string[] => word.keys.map((key) => key.toLowerCase())

/** Spellings of every word said, the longest words where there are many. */
export function spellingsOf(said: PreparedReference): readonly Spellings[] {
  const several = said.words.some(({ text }) => text.length > 1)
  const words = said.words.filter(({ text }) => text.length > 1 || several)
  return [...words]
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, mostWords)
    .map((word) => {
      const bases = said.bases.get(word) ?? []
      const alike = (said.alike.get(word) ?? []).map((key) => key.toLowerCase())
      const keys = [...keysOf(word), ...bases.flatMap(keysOf), ...alike]
      const texts = [word, ...bases].flatMap(({ text }) => written(text)).concat(untoned(word.text))
      return {
        whole: unique([...texts, ...keys, ...(word.text.includes('v') ? keys.map(plainPinyin) : [])]),
        beginnings:
          word.text.length < shortestBeginning
            ? []
            : unique([...written(word.text), ...keysOf(word)]).filter(
                (text) => text.length >= shortestBeginning,
              ),
        others: othersOf(word, bases),
        nicknames: unique([word, ...bases].map(({ text }) => text)).filter(({ length }) => length > 1),
      }
    })
}

/** Pinyin with its tone as a figure. */
const untoned = (text: string): readonly string[] =>
  /^[a-z]+[1-5]$/.test(text) ? indexKeys(text.slice(0, -1)) : []

function othersOf(word: Word, bases: readonly Word[]): readonly string[] {
  const keys = [...word.keys, ...bases.flatMap((base) => base.keys)]
  const { characters, pinyin } = readingsOf(word.text)
  return unique([
    ...givenNameForms(keys).map((key) => key.toLowerCase()),
    ...characters,
    ...pinyin.map((syllable) => indexKey(plainPinyin(syllable))),
  ])
}

/** Names that hold every word said, or all of them written together; undefined where there is nothing to look for. */
export function wholeWords(said: PreparedReference, words: readonly Spellings[]): string | undefined {
  const compact = unique([said.compact, said.compactAll].flatMap(indexKeys)).filter((key) => key.length > 1)
  const parts = [
    ...(words.length > 0 ? [all(words.map((word) => whole(word.whole)))] : []),
    ...(said.words.length > 1 && compact.length > 0 ? [whole(compact)] : []),
    ...(said.han ? [hanPhrase(said.han.text)] : []),
    ...(said.addressed ? [addressed(said.addressed)] : []),
  ]
  return parts.length === 0 ? undefined : either(parts.map((part) => `(${part})`))
}

/** Each word said as a nickname, with the words beside it, as a list in JSON; undefined for a lone word and for Chinese. */
export function nicknamesBeside(said: PreparedReference, words: readonly Spellings[]): string | undefined {
  if (said.han || words.length < 2 || words.length > 3) return undefined
  const asked = words.flatMap((word) =>
    word.nicknames.map((nickname) => ({
      nickname,
      beside: words.flatMap((other) => (other === word ? [] : other.whole)),
    })),
  )
  return asked.length === 0 ? undefined : JSON.stringify(asked)
}

/** Words that may be syllables of a Chinese name in letters. */
const syllables = /^(?:(?:[zcs]h|ts|dz|[b-df-hj-np-tv-z])?[aeiouyv]{1,3}(?:ng|n|r)?)+$/

/**
 * Chinese names spelled just so, family name first or last, as the index holds them in one word: many others sound
 * alike, so that among those the one that was meant may not come. Undefined for what is no such spelling.
 */
export function spelledTogether({ words }: PreparedReference): string | undefined {
  const texts = words.map(({ text }) => latin(text))
  if (texts.length < 2 || !texts.every((text) => syllables.test(text))) return undefined
  return `lat : (${whole(unique([texts.join(''), [...texts.slice(1), texts[0]].join('')]))})`
}

const addressed = ({ text, place }: NonNullable<PreparedReference['addressed']>): string => {
  const phrase = quoted([...text].join(' '))
  return place === 'family' ? `runs : ^ ${phrase}` : phrase
}

/** A lone character is a family name. */
const hanPhrase = (text: string): string => {
  const characters = [...text]
  return characters.length === 1 ? `runs : ^ ${quoted(text)}` : quoted(characters.join(' '))
}

/** Names with another form of one word said at least, which `beginnings` leaves out; undefined where none has any. */
export function otherForms(words: readonly Spellings[]): string | undefined {
  const forms = words.map((word) => ({ ...word, known: wholeOrBeginning(word, words) }))
  const parts = forms.flatMap(({ others }, at) =>
    others.length === 0
      ? []
      : // Words before this one had a part for their other forms.
        forms
          .map((word, place) => {
            if (place === at) return whole(others)
            return place < at ? word.known : either([word.known, ...word.others.map(quoted)])
          })
          .join(') AND ('),
  )
  return parts.length === 0 ? undefined : either(parts.map((part) => `((${part}))`))
}

/** Names with what was said inside a word; undefined for what is no piece of a word. */
export function inside(said: PreparedReference): string | undefined {
  const piece = pieceOf(said)
  return piece && quoted(piece.text)
}

/** Names with words that begin as those said, and names in other letters that read like the Chinese one said. */
export function beginnings(said: PreparedReference, words: readonly Spellings[]): string | undefined {
  const parts = [
    ...(words.some((word) => word.beginnings.length > 0)
      ? [all(words.map((word) => wholeOrBeginning(word, words)))]
      : []),
    ...(said.han ? hanReadings(said.han.pinyin, said.han.cyrillic) : []),
    ...(said.han && said.han.others.length > 1 ? spelledAbroad(said.han) : []),
  ]
  return parts.length === 0 ? undefined : either(parts.map((part) => `(${part})`))
}

/**
 * Names with one of two words said followed by one that begins as the other, where a single word of a name is both, as
 * Brana for "Brana Bran": names with that word alone would leave no room for those meant. Undefined elsewhere.
 */
export function alikeInTurn(
  [one, other]: readonly Spellings[],
  { words }: PreparedReference,
): string | undefined {
  if (one === undefined || other === undefined || words.length !== 2) return undefined
  const alike = other.beginnings.some((start) => one.whole.some((text) => text.startsWith(start)))
  const phrases = (first: Spellings, next: Spellings): string[] =>
    first.whole.flatMap((text) => next.beginnings.map((start) => `${quoted(text)} + ${quoted(start)}*`))
  return alike ? either([...phrases(one, other), ...phrases(other, one)]) : undefined
}

/** The longest beginning that the index of names keeps; for a longer one it goes through every word that begins so. */
const longestKept = 5
const isLong = (word: Spellings): boolean => word.beginnings.some((text) => text.length > longestKept)

/**
 * Names with the long words said as they are and with words that begin as the short ones: found at once where the whole
 * beginnings of a common first name take long. Undefined where that is no other question.
 */
export function longAsTheyAre(words: readonly Spellings[]): string | undefined {
  const begun = words.filter((word) => !isLong(word) && word.beginnings.length > 0)
  if (begun.length === 0 || !words.some(isLong)) return undefined
  return all(words.map((word) => (isLong(word) ? whole(word.whole) : wholeOrBeginning(word, words))))
}

/**
 * A beginning finds the whole word as well, which asked for twice costs twice. The column of what is written together
 * holds each name of the bank as a word of its own, so that there a common first name begins thousands: beside another
 * word it is not asked for.
 */
export function wholeOrBeginning(
  { whole: texts, beginnings: starts }: Spellings,
  { length: words }: readonly Spellings[],
): string {
  const others = texts.filter((text) => !starts.some((start) => text.startsWith(start)))
  const shortest = starts.filter((text) => !starts.some((start) => start !== text && text.startsWith(start)))
  const long = words > 1 ? shortest.filter((text) => text.length > longestKept) : []
  const rest = shortest.filter((text) => !long.includes(text))
  return either([
    ...others.map(quoted),
    ...(rest.length > 0 ? [beginning(rest)] : []),
    ...(long.length > 0 ? [`{tok lat keys} : (${beginning(long)})`] : []),
  ])
}

const longestFamilyName = 2

function hanReadings(pinyin: readonly string[], cyrillic: readonly string[]): string[] {
  return [pinyin.map(plainPinyin), cyrillic].flatMap((syllables) => {
    const split = [1, longestFamilyName]
      .filter((family) => family < syllables.length)
      .map((family) => [syllables.slice(0, family), syllables.slice(family)].map((part) => part.join('')))
    return [
      whole([indexKey(syllables.join(''))]),
      ...split.map((parts) => all(parts.map((part) => whole([indexKey(part)])))),
    ]
  })
}

/** Each character as it is spelled elsewhere, or the given name in one word: Wong Chi Ming and Wong Chiming. */
function spelledAbroad(han: NonNullable<PreparedReference['han']>): string[] {
  const each = syllableSpellings(han)
  const joined = [1, longestFamilyName]
    .filter((family) => family < each.length - 1)
    .map((family) => all([joinedOf(each.slice(0, family)), joinedOf(each.slice(family))].map(whole)))
  return [all(each.map(whole)), ...joined]
}

const joinedOf = (syllables: readonly (readonly string[])[]): readonly string[] =>
  syllables
    .reduce<readonly string[]>(
      (starts, spellings) => starts.flatMap((start) => spellings.map((each) => start + each)),
      [''],
    )
    .slice(0, mostJoined)
