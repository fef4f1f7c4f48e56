import { syllableSpellings } from '#domain/matching/compare-han.ts'
import { oneTypo } from '#domain/matching/distance.ts'
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
}>

export const shortestBeginning = 3
const mostWords = 6
const shortestSlip = 4
const longestSlip = 24
const mostCorrections = 16
const mostJoined = 60

export const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean)
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
export const either = (parts: readonly string[]): string => parts.join(' OR ')
export const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' AND ')
const whole = (texts: readonly string[]): string => either(texts.map(quoted))
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
      const keys = [...keysOf(word), ...bases.flatMap(keysOf)]
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
function wholeOrBeginning(
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

/** Every form of the words said under which near misses are filed: the word itself and less each of its letters. */
export function slipsOf(words: readonly Spellings[]): readonly string[] {
  return unique(
    words.flatMap((word) =>
      slippable(word).flatMap((form) => [
        form,
        ...Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)),
      ]),
    ),
  )
}

const slippable = (word: Spellings): string[] =>
  unique(word.whole.map(latin)).filter(({ length }) => length >= shortestSlip && length <= longestSlip)

/** Names with the words said or words of the vocabulary that are one slip away; undefined where there are none. */
export function corrected(words: readonly Spellings[], vocabulary: readonly string[]): string | undefined {
  const spelled = words.map((word) => {
    const forms = slippable(word)
    const near = vocabulary.filter((known) => forms.some((form) => oneTypo(form, known)))
    return { ...word, near: near.filter((known) => !word.whole.includes(known)).slice(0, mostCorrections) }
  })
  if (!spelled.some(({ near }) => near.length > 0)) return undefined
  return all(spelled.map((word) => either([wholeOrBeginning(word, words), ...word.near.map(quoted)])))
}

/** Names with the longest word said or one a slip away, and the other words at least by their first letter. */
export function roughly(words: readonly Spellings[], vocabulary: readonly string[]): string | undefined {
  const [longest, ...others] = words
  if (longest === undefined || others.length === 0) return undefined
  const forms = slippable(longest)
  const near = vocabulary.filter((known) => forms.some((form) => oneTypo(form, known)))
  const initials = others.map(({ whole: texts }) => whole(unique(texts.map((text) => text.charAt(0)))))
  return all([
    whole([...longest.whole, ...near.slice(0, mostCorrections)]),
    ...initials.map((each) => `runs : (${each})`),
  ])
}

/** Names with two of three and more words: people say a patronymic or a title that is not on record. */
export function pairsOf(words: readonly Spellings[]): string | undefined {
  if (words.length < 3) return undefined
  const two = words.flatMap((one, at) =>
    words.slice(at + 1).map((other) => all([one, other].map((word) => wholeOrBeginning(word, words)))),
  )
  return either(two.map((pair) => `(${pair})`))
}
