import { latinName } from '../names.ts'
import { latinToPinyin } from './pinyin-renderings.ts'
import { latinToCyrillic } from './renderings.ts'

/** A group of Latin letters and what it becomes, as letter codes. */
type Rendering = Readonly<{ from: Uint8Array; to: Uint8Array; cost: number }>

/** Renderings by the first Latin letter and the first letter they become, and those that become nothing by the first. */
type Rules = Readonly<{
  become: readonly (readonly Rendering[] | undefined)[]
  vanish: readonly (readonly Rendering[] | undefined)[]
}>

const vowels = new Set('aeiouyаеиоуыэюя')
const end = '$'

/** Letters are compared as numbers below this one, so that what they cost is found in tables. */
const codes = 60
const otherLetter = codes - 1
const endCode = 0

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x430 && unit <= 0x44f) return unit - 0x430 + 27
  return text[at] === end ? endCode : otherLetter
}

const coded = (text: string): Uint8Array => Uint8Array.from(text, (_, at) => codeAt(text, at))

type Line = Readonly<{ from: string; to: string; cost: number }>

const readLines = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', ...targets] = line.split(' ')
      return targets.map((target) => ({
        from,
        to: target.slice(0, -1).replace('-', '').replaceAll('ь', ''),
        cost: Number(target.at(-1)) / 10,
      }))
    })

function rulesOf(lines: readonly Line[]): Rules {
  const become: Rendering[][] = []
  const vanish: Rendering[][] = []
  for (const { from, to, cost } of lines) {
    const rule = { from: coded(from), to: coded(to), cost }
    const [table, place] =
      to === '' ? [vanish, codeAt(from, 0)] : [become, codeAt(from, 0) * codes + codeAt(to, 0)]
    table[place] = [...(table[place] ?? []), rule]
  }
  return { become, vanish }
}

/** Costs of letters that no rule explains: left out, put in, or taken for another. */
type Loose = Readonly<{ vowel: number; faint: number; consonant: number; otherVowel: number; other: number }>
type Scheme = Readonly<{
  rules: Rules
  /** What each letter costs that is left out or put in. */
  drop: Float64Array
  /** What each pair of letters costs of which one is taken for the other. */
  replace: Float64Array
  needs: Readonly<{ latin: Needs; other: Needs }>
}>

/** By code, letters of the other word, as bits, that a consonant may come from or become; without any of them it costs so much. */
type Needs = Readonly<{ among: Int32Array; cost: Float64Array }>

let cyrillic: Scheme | undefined
let pinyin: Scheme | undefined

const single = (text: string): string => text.replace(/([^aeiouyаеиоуыэюя])\1+/g, '$1')

/** A word as `crossDistance` reads it. */
export const crossForm = (word: string, cyrillic: boolean): string =>
  single(cyrillic ? word.replaceAll(/[ьъ]/g, '') : latinName(word).replaceAll(/[^a-z]/g, ''))

const dropCost = (letter: string, loose: Loose): number =>
  vowels.has(letter) ? loose.vowel : /[hnr]/.test(letter) ? loose.faint : loose.consonant

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
  const lines = readLines(text)
  return { rules: rulesOf(lines), ...looseTables(loose), needs: needsOf(lines, loose) }
}

function looseTables(loose: Loose): Pick<Scheme, 'drop' | 'replace'> {
  const drop = new Float64Array(codes).fill(loose.consonant)
  const replace = new Float64Array(codes * codes).fill(loose.other)
  const letters = [...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя']
  for (const letter of letters) {
    const code = codeAt(letter, 0)
    drop[code] = dropCost(letter, loose)
    if (!vowels.has(letter)) continue
    for (const other of vowels) replace[code * codes + codeAt(other, 0)] = loose.otherVowel
  }
  return { drop, replace }
}

function needsOf(lines: readonly Line[], loose: Loose): Scheme['needs'] {
  type Need = { among: number; cost: number }
  const latin = new Map<string, Need>()
  const other = new Map<string, Need>()
  const add = (needs: Map<string, Need>, letter: string, among: number, cost: number): void => {
    if (vowels.has(letter) || letter === end) return
    const known = needs.get(letter) ?? { among: 0, cost: dropCost(letter, loose) }
    needs.set(letter, { among: known.among | among, cost: Math.min(known.cost, cost) })
  }
  for (const { from, to, cost } of lines) {
    const gone = to.replace(end, '') === '' ? cost / from.replace(end, '').length : loose.consonant
    for (const letter of from) add(latin, letter, bitsOf(coded(to)), gone)
    for (const letter of to) add(other, letter, bitsOf(coded(from)), loose.consonant)
  }
  const tabled = (needs: Map<string, Need>): Needs => {
    const table = { among: new Int32Array(codes), cost: new Float64Array(codes) }
    for (const [letter, { among, cost }] of needs) {
      table.among[codeAt(letter, 0)] = among
      table.cost[codeAt(letter, 0)] = cost
    }
    return table
  }
  return { latin: tabled(latin), other: tabled(other) }
}

/** A letter as one of 32 bits: each of its own alphabet has its own. */
const bitOf = (code: number): number =>
  code === endCode || code === otherLetter ? 0 : 1 << (code < 27 ? code : code - 27)

function bitsOf(word: Uint8Array): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= bitOf(word[at]!)
  return bits
}

/** The least that consonants cost which find nothing in the other word. */
function unmet(word: Uint8Array, bits: number, { among, cost }: Needs, limit: number): number {
  let sum = 0
  let seen = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word[at]!
    const bit = bitOf(code)
    if ((seen & bit) !== 0) continue
    seen |= bit
    if ((among[code]! & bits) === 0) sum += cost[code]!
    if (sum > limit) return sum
  }
  return sum
}

/** One table for every comparison: making one costs more than filling it. */
let costs = new Float64Array(1024)

function freshCosts(size: number): Float64Array {
  if (costs.length < size) costs = new Float64Array(size * 2)
  return costs.fill(Number.POSITIVE_INFINITY, 0, size)
}

/** Whether the letters of a rule stand in a word from a place on. */
function stands(rule: Uint8Array, word: Uint8Array, at: number): boolean {
  for (let place = 0; place < rule.length; place += 1) if (rule[place] !== word[at + place]) return false
  return true
}

type Coding = Readonly<{ word: Uint8Array; bits: number }>

/** Words met before, as codes and the end: a look-up holds the same few against many. */
const codings = new Map<string, Coding>()
const mostCodings = 10_000

function codingOf(text: string): Coding {
  const known = codings.get(text)
  if (known !== undefined) return known
  if (codings.size >= mostCodings) codings.clear()
  const word = coded(text + end)
  const fresh = { word, bits: bitsOf(word) }
  codings.set(text, fresh)
  return fresh
}

function renderedDistance(latin: string, word: string, limit: number, scheme: Scheme): number {
  const { rules, drop, replace, needs } = scheme
  const { word: a, bits: ownBits } = codingOf(latin)
  const { word: b, bits } = codingOf(word)
  if (unmet(b, ownBits, needs.other, limit) > limit) return Number.POSITIVE_INFINITY
  if (unmet(a, bits, needs.latin, limit) > limit) return Number.POSITIVE_INFINITY
  const width = b.length + 1
  const cost = freshCosts((a.length + 1) * width)
  /** The last row that was come to within the limit: behind it nothing is. */
  let reached = 0
  const relax = (at: number, row: number, value: number): void => {
    if (value > limit || value >= cost[at]!) return
    cost[at] = value
    if (row > reached) reached = row
  }
  cost[0] = 0
  for (let row = 0; row < latin.length && row <= reached; row += 1) {
    const left = a[row]!
    const dropped = drop[left]!
    const vanishing = rules.vanish[left]
    for (let column = 0; column < width - 1; column += 1) {
      const at = row * width + column
      const here = cost[at]!
      if (here > limit) continue
      const right = b[column]!
      relax(at + width, row + 1, here + dropped)
      if (vanishing !== undefined)
        for (const rule of vanishing)
          if (stands(rule.from, a, row))
            relax(at + rule.from.length * width, row + rule.from.length, here + rule.cost)
      const becoming = rules.become[left * codes + right]
      if (becoming !== undefined)
        for (const { from, to, cost: own } of becoming)
          if (stands(from, a, row) && stands(to, b, column))
            relax(at + from.length * width + to.length, row + from.length, here + own)
      if (right === endCode) continue
      relax(at + 1, row, here + drop[right]!)
      relax(at + width + 1, row + 1, here + replace[left * codes + right]!)
    }
  }
  // What is left of the Cyrillic word, and the end of both.
  const last = latin.length * width
  for (let column = 0; column < word.length; column += 1)
    relax(last + column + 1, latin.length, cost[last + column]! + drop[b[column]!]!)
  const found = Math.min(cost[last + word.length]!, cost[a.length * width + b.length]!)
  return found > limit ? Number.POSITIVE_INFINITY : found
}
