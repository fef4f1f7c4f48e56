import { latinName } from '../names.ts'
import { latinToPinyin } from './pinyin-renderings.ts'
import { latinToCyrillic } from './renderings.ts'

type Rendering = Readonly<{ from: string; to: string; cost: number }>

/** Renderings by the first Latin letter, then by the first letter they become; '' for those that become nothing. */
type Table = ReadonlyMap<string, ReadonlyMap<string, readonly Rendering[]>>

const vowels = new Set('aeiouyаеиоуыэюя')
const end = '$'

function readTable(text: string): Table {
  const table = new Map<string, Map<string, Rendering[]>>()
  for (const line of text.trim().split('\n')) {
    const [from = '', ...targets] = line.split(' ')
    const rules = table.get(from[0]!) ?? new Map<string, Rendering[]>()
    table.set(from[0]!, rules)
    for (const target of targets) {
      const to = target.slice(0, -1).replace('-', '').replaceAll('ь', '')
      const first = to[0] ?? ''
      rules.set(first, [...(rules.get(first) ?? []), { from, to, cost: Number(target.at(-1)) / 10 }])
    }
  }
  return table
}

/** Costs of letters that no rule explains: left out, put in, or taken for another. */
type Loose = Readonly<{ vowel: number; faint: number; consonant: number; otherVowel: number; other: number }>
type Scheme = Readonly<{ rules: Table; loose: Loose; needs: Readonly<{ latin: Needs; other: Needs }> }>

/** Letters of the other word, as bits, that a consonant may come from or become; without any of them it costs so much. */
type Needs = ReadonlyMap<string, Readonly<{ among: number; cost: number }>>

let cyrillic: Scheme | undefined
let pinyin: Scheme | undefined

const single = (text: string): string => text.replace(/([^aeiouyаеиоуыэюя])\1+/g, '$1')

/** A word as `crossDistance` reads it. */
export const crossForm = (word: string, cyrillic: boolean): string =>
  single(cyrillic ? word.replaceAll(/[ьъ]/g, '') : latinName(word).replaceAll(/[^a-z]/g, ''))

const drop = (letter: string, loose: Loose): number =>
  vowels.has(letter) ? loose.vowel : /[hnr]/.test(letter) ? loose.faint : loose.consonant
const replace = (a: string, b: string, loose: Loose): number =>
  vowels.has(a) && vowels.has(b) ? loose.otherVowel : loose.other

/**
 * How far a Cyrillic word is from rendering a Latin one, in letters; infinite above `limit`. Both words as
 * `crossForm` gives them.
 */
export function crossDistance(latin: string, word: string, limit: number): number {
  cyrillic ??= schemeOf(latinToCyrillic, { vowel: 0.5, faint: 1, consonant: 1, otherVowel: 0.6, other: 1.1 })
  return renderedDistance(latin, word, limit, cyrillic)
}

/** How far the pinyin of Chinese characters is from rendering a foreign name; infinite above `limit`. */
export function hanDistance(latin: string, syllables: string, limit: number): number {
  pinyin ??= schemeOf(latinToPinyin, { vowel: 0.25, faint: 0.5, consonant: 1, otherVowel: 0.3, other: 1.1 })
  return renderedDistance(latin, syllables, limit, pinyin)
}

function schemeOf(text: string, loose: Loose): Scheme {
  const rules = readTable(text)
  const latin = new Map<string, { among: number; cost: number }>()
  const other = new Map<string, { among: number; cost: number }>()
  const add = (needs: typeof latin, letter: string, among: number, cost: number): void => {
    if (vowels.has(letter) || letter === end) return
    const known = needs.get(letter) ?? { among: 0, cost: drop(letter, loose) }
    needs.set(letter, { among: known.among | among, cost: Math.min(known.cost, cost) })
  }
  for (const { from, to, cost } of [...rules.values()].flatMap((each) => [...each.values()].flat())) {
    const gone = to.replace(end, '') === '' ? cost / from.replace(end, '').length : loose.consonant
    for (const letter of from) add(latin, letter, bitsOf(to), gone)
    for (const letter of to) add(other, letter, bitsOf(from), loose.consonant)
  }
  return { rules, loose, needs: { latin, other } }
}

/** The letters of a text as bits. */
function bitsOf(text: string): number {
  let bits = 0
  for (const letter of text) if (letter !== end) bits |= 1 << (letter.charCodeAt(0) & 31)
  return bits
}

/** The least that consonants cost which find nothing in the other word. */
function unmet(text: string, bits: number, needs: Needs, limit: number): number {
  let cost = 0
  let seen = 0
  for (const letter of text) {
    const bit = 1 << (letter.charCodeAt(0) & 31)
    if ((seen & bit) !== 0) continue
    seen |= bit
    const need = needs.get(letter)
    if (need !== undefined && (need.among & bits) === 0) cost += need.cost
    if (cost > limit) return cost
  }
  return cost
}

/** One table for every comparison: making one costs more than filling it. */
let costs = new Float64Array(1024)

function freshCosts(size: number): Float64Array {
  if (costs.length < size) costs = new Float64Array(size * 2)
  return costs.fill(Number.POSITIVE_INFINITY, 0, size)
}

function renderedDistance(latin: string, word: string, limit: number, scheme: Scheme): number {
  const { rules: table, loose, needs } = scheme
  if (unmet(word, bitsOf(latin), needs.other, limit) > limit) return Number.POSITIVE_INFINITY
  if (unmet(latin, bitsOf(word), needs.latin, limit) > limit) return Number.POSITIVE_INFINITY
  const a = latin + end
  const b = word + end
  const width = b.length + 1
  const cost = freshCosts((a.length + 1) * width)
  cost[0] = 0
  const relax = (at: number, value: number): void => {
    if (value < cost[at]!) cost[at] = value
  }
  for (let row = 0; row < latin.length; row += 1) {
    const left = a[row]!
    const rules = table.get(left)
    for (let column = 0; column < width - 1; column += 1) {
      const at = row * width + column
      const here = cost[at]!
      if (here > limit) continue
      const right = b[column]!
      relax(at + width, here + drop(left, loose))
      for (const rule of rules?.get('') ?? [])
        if (a.startsWith(rule.from, row)) relax(at + rule.from.length * width, here + rule.cost)
      for (const rule of rules?.get(right) ?? [])
        if (a.startsWith(rule.from, row) && b.startsWith(rule.to, column))
          relax(at + rule.from.length * width + rule.to.length, here + rule.cost)
      if (right === end) continue
      relax(at + 1, here + drop(right, loose))
      relax(at + width + 1, here + replace(left, right, loose))
    }
  }
  // What is left of the Cyrillic word, and the end of both.
  for (let column = 0; column < word.length; column += 1)
    relax(latin.length * width + column + 1, cost[latin.length * width + column]! + drop(b[column]!, loose))
  const found = Math.min(cost[latin.length * width + word.length]!, cost[a.length * width + b.length]!)
  return found > limit ? Number.POSITIVE_INFINITY : found
}
