import { spread } from './features.ts'
import type { Model } from './training.ts'

/** A trained model as it is kept on file: what is read beside its weights, which are bytes. */
export type Packed = Readonly<{
  /** Mark of the lessons that it was trained on. */
  mark: string
  /** Mark of each tool's own examples. */
  examples: Readonly<Record<string, string>>
  classes: readonly string[]
  /** What one step of a class's weights is worth. */
  steps: readonly number[]
}>

/**
 * The weights that are not nought, by the parts of texts that they belong to: those of a part stand from its start to
 * the next one's, each with the place of its class.
 */
export type Weights = Readonly<{ starts: Uint32Array; classes: Uint8Array; steps: Int8Array }>

const largest = 127

/** Weights in whole steps, 255 of them a class; the file holds how many each part has, their classes, their steps. */
export function packed({ classes, weights }: Model): Readonly<{ steps: number[]; data: Uint8Array }> {
  const count = classes.length
  const steps = classes.map((_, own) => {
    let most = 0
    for (let at = own; at < weights.length; at += count) most = Math.max(most, Math.abs(weights[at]!))
    return Number((most / largest).toPrecision(6)) || 1
  })
  const values = Int8Array.from(weights, (weight, at) => Math.round(weight / steps[at % count]!))
  const held = values.reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0)
  const data = new Uint8Array(spread + 2 * held)
  const [classesOf, stepsOf] = [
    data.subarray(spread, spread + held),
    new Int8Array(data.buffer, spread + held),
  ]
  let next = 0
  for (const [at, value] of values.entries()) {
    if (value === 0) continue
    data[Math.floor(at / count)]! += 1
    classesOf[next] = at % count
    stepsOf[next] = value
    next += 1
  }
  return { steps, data }
}

/** The weights of a file, which stay bytes: as numbers they would be most of what the understanding keeps in memory. */
export function unpacked(data: ArrayBufferLike): Weights {
  const counts = new Uint8Array(data, 0, spread)
  const starts = new Uint32Array(spread + 1)
  for (let part = 0; part < spread; part += 1) starts[part + 1] = starts[part]! + counts[part]!
  const held = starts[spread]!
  return {
    starts,
    classes: new Uint8Array(data, spread, held),
    steps: new Int8Array(data, spread + held, held),
  }
}

/** The sum of what all parts say for each class, in steps. */
export function summed({ starts, classes, steps }: Weights, parts: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(count)
  for (const part of parts)
    for (let at = starts[part]!; at < starts[part + 1]!; at += 1) sums[classes[at]!]! += steps[at]!
  return sums
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
