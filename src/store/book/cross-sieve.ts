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

/** A word of one alphabet as it is held against words of the other: its letters, and what each must find there. */
export type Cross = Readonly<{ mask: number; needs: readonly Need[]; cyrillic: boolean; length: number }>
/** What one letter may come from or become: the other word must hold all of `mask`; else the letter costs `loose`. */
type Need = Readonly<{ ways: readonly Readonly<{ mask: number; cost: number }>[]; loose: number }>

/** A little more than scoring allows, as a share of the length: for a guess, and for the same word. */
export const allowed = { guess: 0.225, same: 0.065 }
const least = { vowel: 0.5, consonant: 1 }
const vowel = /[aeiouyаеиоуыэюя]/

const looseCost = (letter: string): number => (vowel.test(letter) ? least.vowel : least.consonant)

let tables: Readonly<Record<'latin' | 'cyrillic', ReadonlyMap<string, Need>>> | undefined

/** The renderings that scoring goes by, letter by letter; the cost of a group is shared among its letters. */
function renderings() {
  if (tables) return tables
  const latin = new Map<string, { mask: number; cost: number }[]>()
  const cyrillic = new Map<string, { mask: number; cost: number }[]>()
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
  const complete = (table: typeof latin) =>
    new Map(
      [...table].map(([letter, ways]) => [
        letter,
        { ways: ways.sort((a, b) => a.cost - b.cost), loose: looseCost(letter) },
      ]),
    )
  tables = { latin: complete(latin), cyrillic: complete(cyrillic) }
  return tables
}

export function crossOf({ cross, cyrillic }: Word): Cross {
  const table = cyrillic ? renderings().cyrillic : renderings().latin
  const needs = [...cross].map((letter) => table.get(letter) ?? { ways: [], loose: looseCost(letter) })
  return { mask: maskOf(cross), needs, cyrillic, length: cross.length }
}

/** Whether one word may be the other in another alphabet: letters that find nothing there must be put in or left out. */
export function mayRender(a: Cross, b: Cross, share = allowed.guess): boolean {
  const limit = share * Math.max(a.length, b.length)
  return leastCost(a, b.mask, limit) <= limit && leastCost(b, a.mask, limit) <= limit
}

function leastCost({ needs }: Cross, mask: number, limit: number): number {
  let sum = 0
  for (const { ways, loose } of needs) {
    let cost = loose
    for (const way of ways) {
      if (way.cost >= cost) break
      if ((way.mask & ~mask) === 0) {
        cost = way.cost
        break
      }
    }
    sum += cost
    if (sum > limit) break
  }
  return sum
}
