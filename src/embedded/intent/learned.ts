import { recent } from '#domain/text/recent.ts'
import type { Tool } from '#tools/define.ts'
import file from './data/weights.bin'
import { weights as stored } from './data/weights.ts'
import { lessonsOfExamples, partsOf, type Training, trained, widened } from './training.ts'
import { examplesMark, packed, summed, unpacked, type Weights } from './weights.ts'

/** How likely a text means each tool, 0 to 1, together at most 1; what means no tool takes the rest. */
export type Learned = (text: string, names?: readonly string[]) => ReadonlyMap<string, number>

/** Tools that the weights on file do not know are learned at start: from little, hence more exactly. */
const quickly: Training = { rounds: 3, known: 0.999, slight: 0.001 }

/** In Chinese the model is right more often than it says: measured on lessons that it was not taught. */
const surer = 1.4

type Mind = Readonly<{ classes: readonly string[]; steps: readonly number[]; weights: Weights }>

/** Models by the tools they know: several assistants of one process share theirs. */
const known = new WeakMap<readonly Tool[], Mind>()
let onFile: Mind | undefined

/** The weights on file know a tool while its examples are those it was trained on. */
const isStored = ({ name, examples }: Tool): boolean =>
  stored.examples[name] === examplesMark(examples.map(({ say }) => say))

/**
 * The model for some tools: the weights on file where these know them all. Otherwise they learn the others now, by
 * their examples and in a few tenths of a second, so that a new tool is understood as soon as its file exists.
 */
function mindFor(tools: readonly Tool[]): Mind {
  const kept = known.get(tools)
  if (kept) return kept
  onFile ??= { ...stored, weights: unpacked(file) }
  const unknown = new Set(tools.filter((tool) => !isStored(tool)).map(({ name }) => name))
  const mind = unknown.size === 0 ? onFile : taught(onFile, tools, unknown)
  known.set(tools, mind)
  return mind
}

function taught(mind: Mind, tools: readonly Tool[], unknown: ReadonlySet<string>): Mind {
  const model = trained(lessonsOfExamples(tools, unknown), quickly, widened(mind, unknown))
  const { steps, data } = packed(model)
  return { classes: model.classes, steps, weights: unpacked(data.buffer) }
}

/** Understands texts as these tools; the same lessons and examples give the same chances. */
export function learn(tools: readonly Tool[]): Learned {
  const { classes, weights, steps } = mindFor(tools)
  const names = new Set(tools.map(({ name }) => name))
  const open = classes.flatMap((name, at) => (name === 'none' || names.has(name) ? [{ name, at }] : []))
  function read(text: string, mentioned?: readonly string[]): ReadonlyMap<string, number> {
    const parts = partsOf(text, mentioned)
    const scale = (/\p{Script=Han}/u.test(text) ? surer : 1) / Math.sqrt(parts.length || 1)
    const said = summed(weights, parts, classes.length)
    const sums = open.map(({ at }) => said[at]! * scale * steps[at]!)
    const top = Math.max(...sums)
    const shares = sums.map((sum) => Math.exp(sum - top))
    const total = shares.reduce((sum, share) => sum + share, 0)
    return new Map(open.map(({ name }, at) => [name, shares[at]! / total]))
  }
  const alone = recent((text: string) => read(text))
  const among = recent((text: string, ...names: string[]) => read(text, names))
  return (text, mentioned) => (mentioned === undefined ? alone(text) : among(text, ...mentioned))
}
