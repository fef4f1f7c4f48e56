import { latinName } from '../names.ts'
import { latinToCyrillic } from './renderings.ts'

type Rendering = Readonly<{ from: string; to: string; cost: number }>

/** Renderings by the first Latin letter, then by the first letter they become; '' for those that become nothing. */
type Table = ReadonlyMap<string, ReadonlyMap<string, readonly Rendering[]>>

const vowels = new Set('aeiouyаеиоуыэюя')
const end = '$'
/** Costs of a letter that no rule explains: left out, put in, or taken for another. */
const loose = { vowel: 0.5, consonant: 1, otherVowel: 0.6, other: 1.1 }

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

let cyrillic: Table | undefined

const single = (text: string): string => text.replace(/([^aeiouyаеиоуыэюя])\1+/g, '$1')

/** A word as `crossDistance` reads it. */
export const crossForm = (word: string, cyrillic: boolean): string =>
  single(cyrillic ? word.replaceAll(/[ьъ]/g, '') : latinName(word).replaceAll(/[^a-z]/g, ''))

const drop = (letter: string): number => (vowels.has(letter) ? loose.vowel : loose.consonant)
const replace = (a: string, b: string): number =>
  vowels.has(a) && vowels.has(b) ? loose.otherVowel : loose.other

/**
 * How far a Cyrillic word is from rendering a Latin one, in letters; infinite above `limit`. Both words as
 * `crossForm` gives them.
 */
export function crossDistance(latin: string, word: string, limit: number): number {
  cyrillic ??= readTable(latinToCyrillic)
  const a = latin + end
  const b = word + end
  const width = b.length + 1
  const cost = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  cost[0] = 0
  const relax = (at: number, value: number): void => {
    if (value < cost[at]!) cost[at] = value
  }
  for (let row = 0; row < latin.length; row += 1) {
    const left = a[row]!
    const rules = cyrillic.get(left)
    for (let column = 0; column < width - 1; column += 1) {
      const at = row * width + column
      const here = cost[at]!
      if (here > limit) continue
      const right = b[column]!
      relax(at + width, here + drop(left))
      for (const rule of rules?.get('') ?? [])
        if (a.startsWith(rule.from, row)) relax(at + rule.from.length * width, here + rule.cost)
      for (const rule of rules?.get(right) ?? [])
        if (a.startsWith(rule.from, row) && b.startsWith(rule.to, column))
          relax(at + rule.from.length * width + rule.to.length, here + rule.cost)
      if (right === end) continue
      relax(at + 1, here + drop(right))
      relax(at + width + 1, here + replace(left, right))
    }
  }
  // What is left of the Cyrillic word, and the end of both.
  for (let column = 0; column < word.length; column += 1)
    relax(latin.length * width + column + 1, cost[latin.length * width + column]! + drop(b[column]!))
  const found = Math.min(cost[latin.length * width + word.length]!, cost[a.length * width + b.length]!)
  return found > limit ? Number.POSITIVE_INFINITY : found
}
