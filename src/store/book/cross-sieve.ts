import type { Word } from '#domain/matching/prepare.ts'
import { latinToCyrillic } from '#domain/matching/renderings.ts'

/** The letters of a text as bits: texts that differ by a letter differ by two bits at most. */
export function maskOf(text: string): number {
  let mask = 0
  for (let at = 0; at < text.length; at += 1) mask |= 1 << (text.charCodeAt(at) & 31)
  return mask
}

export function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** A word of one alphabet as it is held against words of the other; its letters as places in the tables of needs. */
export type Cross = Readonly<{ mask: number; letters: Uint8Array; needs: Needs; length: number }>
/** One way a letter may come about: the other word must hold all of `mask`. */
type Way = Readonly<{ mask: number; cost: number }>
/**
 * What the letters of an alphabet may come from or become, by their places: the ways of each from `starts` on, cheapest
 * first, and what it costs without any. Tables of numbers, since a look-up reads them for every word of a book.
 */
type Needs = Readonly<{
  starts: Uint16Array
  masks: Int32Array
  costs: Float64Array
  loose: Float64Array
}>

/** A little more than scoring allows, as a share of the length: for a guess, and for the same word. */
export const allowed = { guess: 0.225, same: 0.065 }
const least = { vowel: 0.5, consonant: 1 }
const vowel = /[aeiouyаеиоуыэюя]/

const looseCost = (letter: string): number => (vowel.test(letter) ? least.vowel : least.consonant)

const places = 64
/** Letters of one alphabet have places of their own. */
const placeOf = (letter: string): number => letter.charCodeAt(0) & (places - 1)

let tables: Readonly<Record<'latin' | 'cyrillic', Needs>> | undefined

/** The renderings that scoring goes by, letter by letter; the cost of a group is shared among its letters. */
function renderings() {
  if (tables) return tables
  const latin = new Map<string, Way[]>()
  const cyrillic = new Map<string, Way[]>()
  const put = (table: typeof latin, own: string, other: string, cost: number): void => {
    for (const letter of own)
      table.set(letter, [...(table.get(letter) ?? []), { mask: maskOf(other), cost: cost / own.length }])
  }
  for (const line of latinToCyrillic.trim().split('\n')) {
    const [group = '', ...targets] = line.split(' ')
    const from = group.replace('$', '')
    for (const target of targets) {
      const to = target.slice(0, -1).replace(/[-ьъ$]/g, '')
      put(latin, from, to, Number(target.at(-1)) / 10)
      put(cyrillic, to, from, Number(target.at(-1)) / 10)
    }
  }
  tables = { latin: needsOf(latin), cyrillic: needsOf(cyrillic) }
  return tables
}

function needsOf(ways: ReadonlyMap<string, readonly Way[]>): Needs {
  const byPlace: Way[][] = Array.from({ length: places }, () => [])
  const loose = new Float64Array(places).fill(least.consonant)
  for (const [letter, some] of ways) {
    const limit = looseCost(letter)
    loose[placeOf(letter)] = limit
    // A way that costs no less than none is never taken.
    byPlace[placeOf(letter)] = some.filter(({ cost }) => cost < limit).sort((a, b) => a.cost - b.cost)
  }
  const all = byPlace.flat()
  let start = 0
  return {
    starts: Uint16Array.from([0, ...byPlace.map(({ length }) => (start += length))]),
    masks: Int32Array.from(all, ({ mask }) => mask),
    costs: Float64Array.from(all, ({ cost }) => cost),
    loose,
  }
}

export function crossOf({ cross, cyrillic }: Word): Cross {
  const letters = new Uint8Array(cross.length)
  for (let at = 0; at < cross.length; at += 1) letters[at] = cross.charCodeAt(at) & (places - 1)
  const needs = cyrillic ? renderings().cyrillic : renderings().latin
  return { mask: maskOf(cross), letters, needs, length: cross.length }
}

/** Whether one word may be the other in another alphabet: letters that find nothing there must be put in or left out. */
export function mayRender(a: Cross, b: Cross, share = allowed.guess): boolean {
  const limit = share * Math.max(a.length, b.length)
  return leastCost(a, b.mask, limit) <= limit && leastCost(b, a.mask, limit) <= limit
}

function leastCost({ letters, needs }: Cross, mask: number, limit: number): number {
  const { starts, masks, costs, loose } = needs
  let sum = 0
  for (let at = 0; at < letters.length && sum <= limit; at += 1) {
    const letter = letters[at]!
    const end = starts[letter + 1]!
    let way = starts[letter]!
    while (way < end && (masks[way]! & ~mask) !== 0) way += 1
    sum += way < end ? costs[way]! : loose[letter]!
  }
  return sum
}
