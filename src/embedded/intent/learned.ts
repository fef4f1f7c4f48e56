import type { Tool } from '#tools/define.ts'
import { type Features, featuresOf } from './features.ts'

/** How near a text is to what each tool was taught, 0 to 1; tools that share nothing with it are absent. */
export type Learned = (text: string) => ReadonlyMap<string, number>

type Posting = Readonly<{ example: number; weight: number }>

/** The names and numbers of an example are not what it teaches. */
function withoutSlots(say: string, input: unknown): string {
  let rest = say
  const blank = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 1) rest = rest.replace(value, ' ')
  }
  if (typeof input === 'object' && input !== null) {
    const fields = input as Readonly<Record<string, unknown>>
    for (const key of ['client', 'place', 'name']) blank(fields[key])
  }
  return rest
}

/**
 * Learns from the tools' examples: each is a vector of its words and characters, rare ones counting more, and a text
 * is as near to a tool as to its nearest examples.
 */
export function learn(tools: readonly Tool[]): Learned {
  const examples = tools.flatMap((tool) =>
    tool.examples.map((example) => ({
      tool: tool.name,
      features: featuresOf(withoutSlots(example.say, example.input)),
    })),
  )
  const spread = new Map<string, number>()
  for (const { features } of examples)
    for (const key of features.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  const rarity = (key: string): number => Math.log(1 + examples.length / (spread.get(key) ?? 0.5))
  const length = (features: Features): number =>
    Math.sqrt([...features].reduce((sum, [key, count]) => sum + (count * rarity(key)) ** 2, 0))
  const postings = new Map<string, Posting[]>()
  examples.forEach(({ features }, example) => {
    const size = length(features) || 1
    for (const [key, count] of features) {
      const list = postings.get(key) ?? []
      list.push({ example, weight: (count * rarity(key)) / size })
      postings.set(key, list)
    }
  })
  return (text) => {
    const features = featuresOf(text)
    const size = length(features) || 1
    const near = new Float64Array(examples.length)
    for (const [key, count] of features) {
      const weight = (count * rarity(key)) / size
      for (const posting of postings.get(key) ?? []) near[posting.example]! += weight * posting.weight
    }
    return bestOf(near, examples)
  }
}

/** The nearest example of a tool decides, its second nearest helps a little. */
function bestOf(near: Float64Array, examples: readonly Readonly<{ tool: string }>[]): Map<string, number> {
  const best = new Map<string, readonly [number, number]>()
  near.forEach((value, index) => {
    if (value === 0) return
    const { tool } = examples[index]!
    const [first, second] = best.get(tool) ?? [0, 0]
    best.set(tool, value > first ? [value, first] : [first, Math.max(second, value)])
  })
  return new Map([...best].map(([tool, [first, second]]) => [tool, 0.85 * first + 0.15 * second]))
}
