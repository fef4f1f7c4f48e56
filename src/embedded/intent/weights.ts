import { spread } from './features.ts'
import type { Model } from './training.ts'

/** A trained model as it is kept on file. */
export type Packed = Readonly<{
  /** Mark of the lessons that it was trained on. */
  mark: string
  /** Mark of each tool's own examples. */
  examples: Readonly<Record<string, string>>
  classes: readonly string[]
  /** What one step of a class's weights is worth. */
  steps: readonly number[]
  /** The weights in the order of the model, mostly one sign each; see `written`. */
  data: string
}>

const largest = 127

/** Signs around this one are small weights, itself announces a large one; the signs above those are runs of zeros. */
const middle = 63
const small = 28
const firstRun = 93
const longestRun = 126 - firstRun + 1
const wide = 16

/**
 * Whole numbers as signs that a file holds as they are. Most weights are nought: a run of them is one sign, a small
 * weight is one, and a large one is three.
 */
function written(values: Int8Array): string {
  const signs: number[] = []
  for (let at = 0; at < values.length; ) {
    const value = values[at]!
    let run = 0
    while (run < longestRun && values[at + run] === 0) run += 1
    if (run > 0) signs.push(firstRun + run - 1)
    else if (Math.abs(value) <= small) signs.push(middle + value)
    else {
      const high = Math.round(value / wide)
      signs.push(middle, middle + high, middle + value - high * wide)
    }
    at += run || 1
  }
  let text = ''
  for (let at = 0; at < signs.length; at += 0x8000)
    text += String.fromCharCode(...signs.slice(at, at + 0x8000))
  return text
}

function readInto(values: Int8Array, text: string): void {
  let at = 0
  for (let next = 0; next < text.length; next += 1) {
    const sign = text.charCodeAt(next)
    if (sign >= firstRun) at += sign - firstRun + 1
    else if (sign === middle) {
      values[at++] = (text.charCodeAt(next + 1) - middle) * wide + text.charCodeAt(next + 2) - middle
      next += 2
    } else values[at++] = sign - middle
  }
}

/** Rounds the weights of each class to 255 steps. */
export function packed({ classes, weights }: Model, marks: Pick<Packed, 'mark' | 'examples'>): Packed {
  const count = classes.length
  const steps = classes.map((_, own) => {
    let most = 0
    for (let at = own; at < weights.length; at += count) most = Math.max(most, Math.abs(weights[at]!))
    return Number((most / largest).toPrecision(6)) || 1
  })
  const values = Int8Array.from(weights, (weight, at) => Math.round(weight / steps[at % count]!))
  return { ...marks, classes, steps, data: written(values) }
}

/** The weights stay bytes: as many numbers of four bytes would be most of what the understanding keeps in memory. */
export function unpacked({ classes, steps, data }: Packed): Model {
  const weights = new Int8Array(spread * classes.length)
  readInto(weights, data)
  return { classes, weights, steps }
}

/** A mark of texts: 53 bits of a running hash, good enough to see that they changed. */
export function examplesMark(texts: readonly string[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (const text of texts)
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
  return ((high >>> 0).toString(16) + (low >>> 0).toString(16)).padStart(16, '0')
}

/** A mark of all written lessons. */
export const lessonsMark = (lessons: Readonly<Record<string, readonly string[]>>): string =>
  examplesMark(Object.entries(lessons).flatMap(([tool, texts]) => [tool, ...texts]))
