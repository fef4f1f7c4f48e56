import type { Tool } from '#tools/define.ts'
import { clientNames } from '../slots/client.ts'
import { featuresOf } from './features.ts'
import { lessons } from './lessons.ts'

/** How likely a text means each tool, 0 to 1, together at most 1; what means no tool takes the rest. */
export type Learned = (text: string, names?: readonly string[]) => ReadonlyMap<string, number>

type Lesson = Readonly<{ tool: string; keys: readonly string[] }>

const rounds = 10
/** Lessons a tool has as a rule; where its own examples are all there is, they are gone through again and again. */
const usual = 50
const rate = 2.4
const decay = 0.82
/** A prime that is larger than the list spreads the lessons of a tool over each round. */
const step = 7919

/** The name of a client teaches nothing: every one stands as the same sign. */
function withoutName(text: string, names?: readonly string[]): string {
  if (text.includes('§')) return text.replaceAll('§', ' xx ')
  const name = clientNames(text, [], names)[0]
  return name && name.score >= 1.9 ? `${text.slice(0, name.start)} xx ${text.slice(name.end)}` : text
}

const keysOf = (text: string, names?: readonly string[]): string[] => [
  ...featuresOf(withoutName(text, names)).keys(),
]

function lessonsFor(tools: readonly Tool[]): Lesson[] {
  const known = new Set([...tools.map((tool) => tool.name), 'none'])
  const written = Object.entries(lessons).flatMap(([tool, lines]) =>
    known.has(tool) ? lines.map((line) => ({ tool, keys: keysOf(line) })) : [],
  )
  const own = tools.flatMap((tool) => {
    const taught = tool.examples.map((example) => ({ tool: tool.name, keys: keysOf(example.say) }))
    const times = tool.name in lessons ? 1 : Math.max(1, Math.round(usual / (taught.length || 1)))
    return Array.from({ length: times }, () => taught).flat()
  })
  return [...written, ...own]
}

/** A linear model: for each feature the weights of all classes, one after the other. */
type Model = Readonly<{
  classes: readonly string[]
  places: ReadonlyMap<string, number>
  weights: Float64Array
}>

function chances(places: readonly number[], { classes, weights }: Model): Float64Array {
  const found = new Float64Array(classes.length)
  const scale = 1 / Math.sqrt(places.length || 1)
  for (const place of places)
    for (let at = 0; at < found.length; at += 1) found[at]! += weights[place + at]! * scale
  const top = Math.max(...found)
  let total = 0
  for (let at = 0; at < found.length; at += 1) {
    found[at] = Math.exp(found[at]! - top)
    total += found[at]!
  }
  return found.map((value) => value / total)
}

const placesOf = (keys: readonly string[], model: Model): number[] =>
  keys.flatMap((key) => model.places.get(key) ?? [])

/** Multinomial logistic regression by stochastic descent, over the lessons in a fixed order. */
function trained(list: readonly Lesson[]): Model {
  const classes = [...new Set(list.map((lesson) => lesson.tool))]
  const places = new Map<string, number>()
  for (const { keys } of list)
    for (const key of keys) if (!places.has(key)) places.set(key, places.size * classes.length)
  const weights = new Float64Array(places.size * classes.length)
  const model: Model = { classes, places, weights }
  const lessons = list.map(({ tool, keys }) => ({ meant: classes.indexOf(tool), own: placesOf(keys, model) }))
  let speed = rate
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < lessons.length; turn += 1) {
      const { meant, own } = lessons[(turn * step) % lessons.length]!
      const wrong = chances(own, model)
      wrong[meant]! -= 1
      const size = speed / Math.sqrt(own.length || 1)
      for (const place of own)
        for (let at = 0; at < wrong.length; at += 1) weights[place + at]! -= size * wrong[at]!
    }
    speed *= decay
  }
  return model
}

/** Learns from the tools' examples and our lessons, in a few hundredths of a second; the same lessons give the same model. */
export function learn(tools: readonly Tool[]): Learned {
  const model = trained(lessonsFor(tools))
  return (text, names) => {
    const found = chances(placesOf(keysOf(text, names), model), model)
    return new Map(model.classes.map((tool, at) => [tool, found[at]!]))
  }
}
