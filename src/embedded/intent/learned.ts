import { recent } from '#domain/text/recent.ts'
import type { Tool } from '#tools/define.ts'
import { weights as stored } from './data/weights.ts'
import { lessons } from './lessons.ts'
import { lessonsFor, type Model, partsOf, trained } from './training.ts'
import { examplesMark, unpacked } from './weights.ts'

/** How likely a text means each tool, 0 to 1, together at most 1; what means no tool takes the rest. */
export type Learned = (text: string, names?: readonly string[]) => ReadonlyMap<string, number>

/** Rounds of a training at start; the stored weights were trained for longer. */
const quickRounds = 3

/** In Chinese the model is right more often than it says: measured on lessons that it was not taught. */
const surer = 1.4

/** Models by the tools they know: several assistants of one process share theirs. */
const known = new WeakMap<readonly Tool[], Model>()
let store: Model | undefined

function onFile(): Model {
  store ??= unpacked(stored)
  return store
}

/** The weights on file know a tool while its examples are those it was trained on. */
const isStored = ({ name, examples }: Tool): boolean =>
  stored.examples[name] === examplesMark(examples.map(({ say }) => say))

/**
 * The model for some tools: the weights on file where these know them all, and otherwise one that is trained now, in a
 * few tenths of a second, so that a new tool is understood as soon as its file exists.
 */
function modelFor(tools: readonly Tool[]): Model {
  const kept = known.get(tools)
  if (kept) return kept
  const model = tools.every(isStored) ? onFile() : trained(lessonsFor(tools, lessons()), quickRounds)
  known.set(tools, model)
  return model
}

/** Understands texts as these tools; the same lessons and examples give the same chances. */
export function learn(tools: readonly Tool[]): Learned {
  const { classes, weights, steps } = modelFor(tools)
  const names = new Set(tools.map(({ name }) => name))
  const open = classes.flatMap((name, at) => (name === 'none' || names.has(name) ? [{ name, at }] : []))
  function read(text: string, mentioned?: readonly string[]): ReadonlyMap<string, number> {
    const parts = partsOf(text, mentioned)
    const scale = (/\p{Script=Han}/u.test(text) ? surer : 1) / Math.sqrt(parts.length || 1)
    const sums = open.map(({ at }) => {
      let sum = 0
      for (const part of parts) sum += weights[part * classes.length + at]!
      return sum * scale * (steps?.[at] ?? 1)
    })
    const top = Math.max(...sums)
    const shares = sums.map((sum) => Math.exp(sum - top))
    const total = shares.reduce((sum, share) => sum + share, 0)
    return new Map(open.map(({ name }, at) => [name, shares[at]! / total]))
  }
  const alone = recent((text: string) => read(text))
  const among = recent((text: string, ...names: string[]) => read(text, names))
  return (text, mentioned) => (mentioned === undefined ? alone(text) : among(text, ...mentioned))
}
