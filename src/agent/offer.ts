import type { LanguageModelV4FunctionTool, LanguageModelV4Middleware } from '@ai-sdk/provider'
import { jsonSchema, type ModelMessage, type ToolSet, tool } from 'ai'
import { type Area, areas, type Tool } from '#tools/define.ts'
import { instructions } from './instructions.ts'
import { argumentSchema } from './tool-schema.ts'

/** The tool by which a language model gets the tools of another area. */
export const findTools = 'find_tools'

/** What every request offers: the look-ups and notes of any day, as far as they exist. */
const always = [
  'find_clients',
  'get_client',
  'list_tasks',
  'create_task',
  'log_interaction',
  'ask_book',
  'undo',
]

/** Most tokens of instructions and definitions before the first word of the user. */
export const offerLimit = 6_000

/** Which tools a language model is offered in one turn; grows while the turn runs. */
export type Offer = Readonly<{
  /** The tool by which the model opens areas. */
  tools: ToolSet
  /** Keeps definitions out of the requests whose area is closed, and puts the others in a standing order. */
  middleware: LanguageModelV4Middleware
  /** The model called a tool: its area stays open. */
  used(tool: string): void
}>

type Rank = (said: string) => readonly Readonly<{ tool: string; score: number }>[]

/** A reading this much weaker than the best one is no reason to open its area. */
const near = 2
/** Below this a message says nothing of what it needs. */
const least = 1
/** Most areas that one message opens. */
const most = 3

/**
 * Chooses areas of tools by what the thread said and called, oldest first, so that the same thread gives the same
 * definitions in the same order and a longer one adds at the end. Where all of them do not fit, the areas that were
 * not needed for longest are left out.
 */
export function createOffer(all: readonly Tool[], history: readonly ModelMessage[], rank: Rank): Offer {
  const byName = new Map(all.map((each) => [each.name, each]))
  const core = new Set(always.filter((name) => byName.has(name)))
  const cost = costsOf(all, core)
  const finder = finderFor(all, core)
  const opened: Area[] = []
  const wanted = new Map<Area, number>()
  let clock = 0

  const open = (area: Area): void => {
    wanted.set(area, clock++)
    if (!opened.includes(area)) opened.push(area)
    const left = offerLimit - tokensIn(instructions) - tokensIn(JSON.stringify(finder)) - cost.core
    while (opened.reduce((sum, each) => sum + (cost.areas.get(each) ?? 0), 0) > left && opened.length > 1) {
      const oldest = opened.reduce((a, b) => ((wanted.get(a) ?? 0) <= (wanted.get(b) ?? 0) ? a : b))
      opened.splice(opened.indexOf(oldest), 1)
    }
  }
  const used = (name: string): void => {
    const known = byName.get(name)
    if (known && !core.has(name)) open(known.area)
  }
  const openAll = (list: unknown): Area[] => {
    const known = areas.filter((area) => Array.isArray(list) && list.includes(area) && cost.areas.has(area))
    for (const area of known) open(area)
    return known
  }

  for (const { role, content } of history) {
    if (role === 'user' && typeof content === 'string')
      for (const area of areasMeant(rank(content), byName)) open(area)
    if (role !== 'assistant' || typeof content === 'string') continue
    for (const part of content)
      if (part.type === 'tool-call')
        if (part.toolName === findTools) openAll((part.input as { areas?: unknown } | undefined)?.areas)
        else used(part.toolName)
  }

  const offered = (given: readonly LanguageModelV4FunctionTool[]): LanguageModelV4FunctionTool[] => {
    const inCore = given.filter(({ name }) => core.has(name) || name === findTools)
    const ofArea = (area: Area) =>
      given.filter(({ name }) => byName.get(name)?.area === area && !core.has(name))
    return [...inCore, ...opened.flatMap(ofArea)]
  }

  return {
    used,
    tools: {
      [findTools]: tool({
        description: finder.description,
        inputSchema: jsonSchema<unknown>(finder.parameters),
        execute: (said) => {
          const now = openAll((said as { areas?: unknown } | null)?.areas)
          return now.length === 0
            ? {
                error: {
                  code: 'input_invalid',
                  message: `Name areas: ${[...cost.areas.keys()].join(', ')}.`,
                },
              }
            : { opened: now, tools: all.flatMap(({ area, name }) => (now.includes(area) ? [name] : [])) }
        },
      }),
    },
    middleware: {
      specificationVersion: 'v4',
      transformParams: async ({ params }) => ({
        ...params,
        ...(params.tools === undefined
          ? {}
          : { tools: offered(params.tools.filter((each) => each.type === 'function')) }),
      }),
    },
  }
}

/** Areas a message may need, the likeliest first. */
function areasMeant(ranked: ReturnType<Rank>, byName: ReadonlyMap<string, Tool>): Area[] {
  const top = ranked[0]?.score ?? 0
  const likely = ranked.filter(({ score }) => score >= least && top - score <= near)
  return [...new Set(likely.flatMap(({ tool }) => byName.get(tool)?.area ?? []))].slice(0, most)
}

type Costs = Readonly<{ core: number; areas: ReadonlyMap<Area, number> }>

const costs = new WeakMap<readonly Tool[], Costs>()

function costsOf(all: readonly Tool[], core: ReadonlySet<string>): Costs {
  const known = costs.get(all)
  if (known) return known
  const byArea = new Map<Area, number>()
  let inCore = 0
  for (const each of all) {
    const definition = { name: each.name, description: each.description, parameters: argumentSchema(each) }
    const tokens = tokensIn(JSON.stringify(definition)) + wrapping
    if (core.has(each.name)) inCore += tokens
    else byArea.set(each.area, (byArea.get(each.area) ?? 0) + tokens)
  }
  const made = { core: inCore, areas: byArea }
  costs.set(all, made)
  return made
}

/** What stands around each definition on the wire. */
const wrapping = 8

/** A cautious guess without a tokenizer: English and JSON take about four letters a token, other scripts one. */
const tokensIn = (text: string): number => {
  const plain = text.replace(/[^\p{ASCII}]/gu, '').length
  return Math.ceil(plain / 3.8 + (text.length - plain))
}

/** The definition of the tool that opens areas: the same bytes for the same registry. */
function finderFor(all: readonly Tool[], core: ReadonlySet<string>) {
  const lines = areas.flatMap((area) => {
    const names = all.filter((each) => each.area === area && !core.has(each.name)).map(({ name }) => name)
    return names.length === 0 ? [] : [`${area}: ${names.join(', ')}`]
  })
  return {
    description: `Opens more tools, by area; they can be called from the next step on. Use it when no tool at hand fits, before you say that something cannot be done.\n${lines.join('\n')}`,
    parameters: {
      type: 'object' as const,
      properties: {
        areas: {
          type: 'array' as const,
          items: { type: 'string' as const, enum: lines.map((line) => line.slice(0, line.indexOf(':'))) },
        },
      },
      required: ['areas'],
    },
  }
}
