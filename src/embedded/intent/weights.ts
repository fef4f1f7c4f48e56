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
  /** One byte a weight, signed, in the order of the model, as base64. */
  data: string
}>

const largest = 127

/** Rounds the weights of each class to 255 steps. */
export function packed({ classes, weights }: Model, marks: Pick<Packed, 'mark' | 'examples'>): Packed {
  const count = classes.length
  const steps = classes.map((_, own) => {
    let most = 0
    for (let at = own; at < weights.length; at += count) most = Math.max(most, Math.abs(weights[at]!))
    return Number((most / largest).toPrecision(6)) || 1
  })
  const bytes = Uint8Array.from(weights, (weight, at) => Math.round(weight / steps[at % count]!) & 0xff)
  let data = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    data += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { ...marks, classes, steps, data: btoa(data) }
}

/** The weights stay bytes: as many numbers of four bytes would be most of what the understanding keeps in memory. */
export function unpacked({ classes, steps, data }: Packed): Model {
  const bytes = atob(data)
  const weights = new Int8Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) weights[at] = bytes.charCodeAt(at)
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
