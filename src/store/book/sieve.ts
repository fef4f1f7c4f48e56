import { meet } from '#domain/matching/compare-words.ts'
import { soundDistance } from '#domain/matching/distance.ts'
import type { PreparedName, PreparedReference, Word } from '#domain/matching/prepare.ts'
import { sameGivenName } from '#domain/matching/short-names.ts'
import { bits, type Cross, crossOf, maskOf, mayRender } from './cross-sieve.ts'

/**
 * Which names of a book can meet a reference at all. Scoring decides; this only spares it the names that cannot,
 * by tests that let through everything scoring accepts. A way of meeting that is added there must be let through
 * here; a test compares both over whole books.
 */
export type Sieve = (said: PreparedReference) => Iterable<number>

type BookWord = Readonly<{ word: Word; mask: number; cross: Cross; names: number[]; given: boolean }>
type Whole = Readonly<{ compact: string; mask: number; at: number }>

const slips = { one: 2, two: 4 }
const shortest = {
  beginning: 3,
  sound: 4,
  typo: 5,
  far: 8,
  compact: 8,
  joined: 5,
  cross: 2,
}
/** A little more than scoring allows, as a share of the length. */
const soundShare = 0.14

const isGiven = (keys: readonly string[]): boolean => sameGivenName(keys, keys)

export function sieveOf(names: readonly PreparedName[]): Sieve {
  const words = new Map<string, BookWord>()
  const byKey = new Map<string, BookWord[]>()
  const byCompact = new Map<string, number[]>()
  const wholes: Whole[] = []
  const joins: Whole[] = []
  const chinese: number[] = []
  const lettered: number[] = []
  for (const [at, name] of names.entries()) {
    for (const word of name.words) {
      const known = words.get(word.text)
      if (known) known.names.push(at)
      else {
        const fresh = {
          word,
          mask: maskOf(word.text),
          cross: crossOf(word),
          names: [at],
          given: isGiven(word.keys),
        }
        words.set(word.text, fresh)
        for (const key of word.keys) byKey.set(key, [...(byKey.get(key) ?? []), fresh])
      }
    }
    for (const compact of new Set([name.compact, name.compactAll]))
      byCompact.set(compact, [...(byCompact.get(compact) ?? []), at])
    if (name.compact.length >= shortest.compact - 1)
      wholes.push({ compact: name.compact, mask: maskOf(name.compact), at })
    for (const [place, { text }] of name.words.entries()) {
      const compact = text + (name.words[place + 1]?.text ?? '')
      if (compact !== text) joins.push({ compact, mask: maskOf(compact), at })
    }
    if (name.words.length > 0) lettered.push(at)
    if (name.han) chinese.push(at)
  }
  const list = [...words.values()]

  const sift = (said: PreparedReference, found: Set<number>): Set<number> => {
    const take = (some: readonly number[] = []) => {
      for (const at of some) found.add(at)
    }
    for (const compact of [said.compact, said.compactAll]) take(byCompact.get(compact))
    if (said.compact.length >= shortest.compact) nearWholes(said.compact, wholes, found)
    for (const word of said.words) {
      const bases = said.bases.get(word) ?? []
      for (const base of bases) take(words.get(base.text)?.names)
      const keys = [...word.keys, ...bases.flatMap((base) => base.keys)]
      for (const key of [...keys, ...(said.alike.get(word) ?? [])])
        for (const each of byKey.get(key) ?? []) take(each.names)
      if (word.text.length >= shortest.joined) nearWholes(word.text, joins, found)
      const may = mayMeet(word, keys, bases)
      for (const each of list) if (may(each) && meet(word, each.word, said)) take(each.names)
    }
    // Between characters and letters everything is left to scoring.
    take(chinese)
    if (said.han) take(lettered)
    for (const slip of said.slips) sift(slip, found)
    return found
  }
  return (said) => sift(said, new Set())
}

function nearWholes(compact: string, wholes: readonly Whole[], found: Set<number>): void {
  const mask = maskOf(compact)
  for (const whole of wholes)
    if (Math.abs(whole.compact.length - compact.length) <= 1 && bits(whole.mask ^ mask) <= slips.one)
      found.add(whole.at)
}

function mayMeet(said: Word, keys: readonly string[], bases: readonly Word[]): (each: BookWord) => boolean {
  const { text, cyrillic } = said
  const mask = maskOf(text)
  const given = isGiven(keys)
  const starts = text.length >= shortest.beginning
  const first = text.charCodeAt(0)
  const crosses = [said, ...bases].map(crossOf)
  return ({ word, mask: other, cross, given: known }) => {
    const length = word.text.length
    if (text.length === 1 || length === 1) return true
    if (starts && word.text.startsWith(text)) return true
    if (given && known && sameGivenName(keys, word.keys)) return true
    if (word.cyrillic !== cyrillic) {
      if (
        starts &&
        said.keys.some(
          (key) => key.length >= shortest.beginning && word.keys.some((one) => one.startsWith(key)),
        )
      )
        return true
      return length >= shortest.cross && crosses.some((form) => mayRender(form, cross))
    }
    if (text.length >= shortest.typo && length >= shortest.typo) {
      const apart = Math.abs(length - text.length)
      const differ = bits(mask ^ other)
      if (apart <= 1 && differ <= slips.one) return true
      if (
        apart <= 2 &&
        differ <= slips.two &&
        word.text.charCodeAt(0) === first &&
        Math.max(length, text.length) >= shortest.far
      )
        return true
    }
    if (length < shortest.sound || text.length < shortest.sound) return false
    for (const key of said.keys)
      for (const one of word.keys) {
        const limit = soundShare * Math.max(key.length, one.length)
        if (soundDistance(key, one, limit) <= limit) return true
      }
    return false
  }
}
