import type { Tool } from '#tools/define.ts'
import { clientNames } from '../slots/client.ts'
import { featuresOf, spread } from './features.ts'
import type { Weights } from './weights.ts'

/** A text that means a tool; `parts` are its features. */
export type Lesson = Readonly<{ tool: string; parts: Int32Array }>

/** A linear model: for each part of a text the weights of all classes, one after the other. */
export type Model = Readonly<{ classes: readonly string[]; weights: Float32Array }>

/** Lessons a tool has as a rule; where its own examples are all there is, they are gone through again and again. */
const usual = 500
/** How often the examples of a tool stand among its lessons, so that they are never outweighed. */
const often = 3
const rate = 2.4
const decay = 0.75
/** A prime that is larger than the list spreads the lessons of a tool over each round. */
const step = 7919

/** How long and how exactly is learned. */
export type Training = Readonly<{
  rounds: number
  /** A lesson that is known this well is passed over in the next round. */
  known?: number
  /** A class that is wrong by less than this is not worth correcting. */
  slight?: number
}>

/** The name of a client teaches nothing: every one stands as the same sign. */
function withoutName(text: string, names?: readonly string[]): string {
  if (text.includes('§')) return text.replaceAll('§', ' xx ')
  const name = clientNames(text, [], names)[0]
  return name && name.score >= 1.9 ? `${text.slice(0, name.start)} xx ${text.slice(name.end)}` : text
}

export const partsOf = (text: string, names?: readonly string[]): Int32Array =>
  featuresOf(withoutName(text, names))

const taughtBy = ({ name, examples }: Tool): Lesson[] =>
  examples.map(({ say }) => ({ tool: name, parts: partsOf(say) }))

const repeated = (lessons: readonly Lesson[], times: number): Lesson[] =>
  Array.from({ length: times }, () => lessons).flat()

/** As many times as make examples that are all there is a usual number of lessons. */
const enough = (lessons: readonly Lesson[]): number => Math.max(1, Math.round(usual / (lessons.length || 1)))

/** Everything that teaches these tools: the written lessons and the tools' own examples. */
export function lessonsFor(
  tools: readonly Tool[],
  written: Readonly<Record<string, readonly string[]>>,
): Lesson[] {
  const named = new Set([...tools.map((tool) => tool.name), 'none'])
  const lines = Object.entries(written).flatMap(([tool, texts]) =>
    named.has(tool) ? texts.map((text) => ({ tool, parts: featuresOf(text.replaceAll('§', ' xx ')) })) : [],
  )
  const own = tools.flatMap((tool) => {
    const taught = taughtBy(tool)
    return repeated(taught, tool.name in written ? often : enough(taught))
  })
  return [...lines, ...own]
}

/** What teaches tools that are not known yet: their examples, and those of the others, so that these are kept apart. */
export const lessonsOfExamples = (tools: readonly Tool[], unknown: ReadonlySet<string>): Lesson[] =>
  tools.flatMap((tool) => {
    const taught = taughtBy(tool)
    return repeated(taught, unknown.has(tool.name) ? enough(taught) : often)
  })

/** A model that knows what the weights say, with room for more classes. */
export function widened(
  {
    classes,
    steps,
    weights,
  }: Readonly<{ classes: readonly string[]; steps: readonly number[]; weights: Weights }>,
  more: Iterable<string>,
): Model {
  const all = [...new Set([...classes, ...more])]
  const wide = new Float32Array(spread * all.length)
  for (let part = 0; part < spread; part += 1)
    for (let at = weights.starts[part]!; at < weights.starts[part + 1]!; at += 1) {
      const own = weights.classes[at]!
      wide[part * all.length + own] = weights.steps[at]! * steps[own]!
    }
  return { classes: all, weights: wide }
}

const blank = (list: readonly Lesson[]): Model => {
  const classes = [...new Set(list.map((lesson) => lesson.tool))]
  return { classes, weights: new Float32Array(spread * classes.length) }
}

/** The chance of each class for a text, into `found`. */
export function chances(parts: Int32Array, { weights }: Model, found: Float64Array): void {
  const count = found.length
  found.fill(0)
  for (const part of parts) {
    const place = part * count
    for (let at = 0; at < count; at += 1) found[at]! += weights[place + at]!
  }
  const scale = 1 / Math.sqrt(parts.length || 1)
  let top = Number.NEGATIVE_INFINITY
  for (const value of found) if (value > top) top = value
  let total = 0
  for (let at = 0; at < count; at += 1) {
    found[at] = Math.exp((found[at]! - top) * scale)
    total += found[at]!
  }
  for (let at = 0; at < count; at += 1) found[at]! /= total
}

/**
 * Multinomial logistic regression by stochastic descent, over the lessons in a fixed order: the same give the same.
 * Goes on from a model in place, where one is given.
 */
export function trained(
  list: readonly Lesson[],
  { rounds, known = 0.9, slight = 0.004 }: Training,
  model = blank(list),
): Model {
  const { classes, weights } = model
  const meant = list.map(({ tool }) => classes.indexOf(tool))
  const wrong = new Float64Array(classes.length)
  const rest = new Uint8Array(list.length)
  let speed = rate
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < list.length; turn += 1) {
      const which = (turn * step) % list.length
      if (rest[which]) {
        rest[which] = 0
        continue
      }
      const { parts } = list[which]!
      chances(parts, model, wrong)
      if (wrong[meant[which]!]! > known) rest[which] = 1
      wrong[meant[which]!]! -= 1
      const size = speed / Math.sqrt(parts.length || 1)
      for (let at = 0; at < wrong.length; at += 1) {
        const by = wrong[at]!
        if (by < slight && by > -slight) continue
        for (const part of parts) weights[part * wrong.length + at]! -= size * by
      }
    }
    speed *= decay
  }
  return model
}
