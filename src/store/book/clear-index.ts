import { segments, spelledOtherwise, spokenWords, syllableSpellings } from '#domain/matching/compare-han.ts'
import { meet } from '#domain/matching/compare-words.ts'
import type { PreparedName, PreparedReference, Word } from '#domain/matching/prepare.ts'
import { dispensable, pieceOf } from '#domain/matching/score.ts'
import { givenNamesOf } from '#domain/matching/short-names.ts'
import { allowed, type Cross, crossOf, mayRender } from './cross-sieve.ts'
import type { Sieve } from './sieve.ts'
import { beginning, type Sorted, someBeginning, sorted } from './sorted.ts'

/** Names of a book by what they can be called clearly by, and by a piece of a word. */
export type ClearIndex = Readonly<{ clear: Sieve; pieces: Sieve }>

type Entry = Readonly<{ word: Word; cross: Cross; names: number[] }>
type Places = ReadonlyMap<string, readonly number[]>

const shortestBeginning = 3
const longestSpelling = 6

/**
 * Which names of a book a reference may mean without a guess: by whole words, their short forms, cases, initials and
 * beginnings, in any alphabet. Scoring decides; every name it accepts as more than a near miss is among these, which
 * a test holds over whole books.
 */
export function clearIndexOf(names: readonly PreparedName[]): ClearIndex {
  const words = wordsOf(names)
  const han = hanOf(names)
  const compact = placesOf(names, ({ compact: own, compactAll }) => [own, compactAll])
  const joined = placesOf(names, (name) =>
    name.words.slice(1).map(({ text }, at) => name.words[at]!.text + text),
  )
  return {
    clear: (said) => {
      const found = new Set<number>()
      const take = (some: Iterable<number> = []) => {
        for (const at of some) found.add(at)
      }
      if (said.words.length > 0) {
        take(compact.get(said.compact))
        take(compact.get(said.compactAll))
        for (const { text } of said.words) take(joined.get(text))
        const telling = said.words.filter((word) => !dispensable(word))
        if (telling.length > 0) take(shared(telling.map((word) => words.namesOf(word, said))))
        else for (const word of said.words) take(words.namesOf(word, said))
        take(han.spelled(said.words))
      }
      if (said.han) {
        take(han.written(said.han.text))
        take(han.read(said.han))
      }
      return found
    },
    pieces: (said) => {
      const piece = pieceOf(said)
      if (piece === undefined) return []
      return words.list.flatMap((entry) => (entry.word.text.includes(piece.text) ? entry.names : []))
    },
  }
}

function placesOf(
  names: readonly PreparedName[],
  texts: (name: PreparedName) => Iterable<string>,
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, name] of names.entries()) for (const text of new Set(texts(name))) add(found, text, at)
  return found
}

function add<Value>(to: Map<string, Value[]>, text: string, value: Value): void {
  const held = to.get(text)
  if (held) held.push(value)
  else to.set(text, [value])
}

/** What all the sets hold. */
function shared([first = new Set(), ...others]: readonly ReadonlySet<number>[]): Iterable<number> {
  return others.length === 0 ? first : [...first].filter((at) => others.every((other) => other.has(at)))
}

function wordsOf(names: readonly PreparedName[]) {
  const byText = new Map<string, Entry>()
  for (const [at, name] of names.entries())
    for (const word of name.words) {
      const known = byText.get(word.text)
      if (known) known.names.push(at)
      else byText.set(word.text, { word, cross: crossOf(word), names: [at] })
    }
  const list = [...byText.values()]
  const byKey = new Map<string, Entry[]>()
  const byGiven = new Map<number, Entry[]>()
  for (const entry of list) {
    for (const key of entry.word.keys) add(byKey, key, entry)
    for (const given of new Set(givenNamesOf(entry.word.keys)))
      byGiven.set(given, [...(byGiven.get(given) ?? []), entry])
  }
  const texts = sorted([...byText])
  const keys = sorted(list.flatMap((entry) => entry.word.keys.map((key) => [key, entry] as const)))
  const initials = list.filter(({ word }) => word.text.length === 1)
  const alphabets = {
    cyrillic: list.filter(({ word }) => word.cyrillic),
    latin: list.filter(({ word }) => !word.cyrillic),
  }

  function* likely(word: Word, bases: readonly Word[], alike: readonly string[]): Generator<Entry> {
    for (const { text } of [word, ...bases]) {
      const same = byText.get(text)
      if (same) yield same
    }
    const spoken = [...word.keys, ...bases.flatMap((base) => base.keys)]
    for (const key of spoken) yield* byKey.get(key) ?? []
    for (const key of alike) yield* byKey.get(key) ?? []
    for (const given of givenNamesOf(spoken)) yield* byGiven.get(given) ?? []
    yield* initials
    if (word.text.length < 2) return
    if (word.text.length >= shortestBeginning) {
      yield* beginning(texts, word.text)
      for (const key of word.keys) if (key.length >= shortestBeginning) yield* beginning(keys, key)
    }
    const crosses = [word, ...bases].map(crossOf)
    for (const entry of word.cyrillic ? alphabets.latin : alphabets.cyrillic)
      if (crosses.some((cross) => mayRender(cross, entry.cross, allowed.same))) yield entry
  }

  const namesOf = (word: Word, said: PreparedReference): ReadonlySet<number> => {
    const found = new Set<number>()
    for (const entry of likely(word, said.bases.get(word) ?? [], said.alike.get(word) ?? [])) {
      const how = meet(word, entry.word, said)?.how
      if (how === 'same' || how === 'short' || how === 'initial' || how === 'prefix')
        for (const at of entry.names) found.add(at)
    }
    return found
  }
  return { list, namesOf }
}

type HanPart = NonNullable<PreparedName['han']>

function hanOf(names: readonly PreparedName[]) {
  const lettered = (name: PreparedName) => (name.words.length > 0 ? spokenWords(name.words).texts : [])
  const spoken: Places = placesOf(names, lettered)
  const order: Sorted<readonly number[]> = sorted(spoken)
  const characters: Places = placesOf(names, ({ han }) => han?.text ?? '')
  const pinyin: Places = placesOf(names, ({ han }) => (han ? segments(han.pinyin).keys() : []))
  const cyrillic: Places = placesOf(names, ({ han }) => (han ? segments(han.cyrillic).keys() : []))
  const spellings: Places = placesOf(names, ({ han }) =>
    han && han.others.length > 0 ? syllableSpellings(han).flat() : [],
  )

  /** Chinese names that letters spell. */
  function* spelled(words: readonly Word[]): Generator<number> {
    const { cyrillic: russian, texts } = spokenWords(words)
    yield* shared(texts.map((text) => new Set((russian ? cyrillic : pinyin).get(text))))
    if (russian) return
    const [text = ''] = texts
    for (let length = 1; length <= Math.min(longestSpelling, text.length); length += 1)
      for (const at of spellings.get(text.slice(0, length)) ?? [])
        if (spelledOtherwise(texts, names[at]!.han!, 'letters')?.how === 'words') yield at
  }

  /** Chinese names with a character of the text. */
  function* written(text: string): Generator<number> {
    for (const character of text) yield* characters.get(character) ?? []
  }

  /** Names in letters that spell Chinese characters. */
  function* read(han: HanPart): Generator<number> {
    for (const syllables of [han.pinyin, han.cyrillic])
      for (const text of segments(syllables).keys()) yield* spoken.get(text) ?? []
    if (han.others.length === 0) return
    const each = syllableSpellings(han)
    for (let from = 0; from < each.length; from += 1) {
      let starts = ['']
      for (let to = from; to < each.length && starts.length > 0; to += 1) {
        starts = starts.flatMap((start) => each[to]!.map((one) => start + one))
        starts = starts.filter((start) => someBeginning(order, start))
        for (const text of starts) yield* spoken.get(text) ?? []
      }
    }
  }
  return { spelled, written, read }
}
