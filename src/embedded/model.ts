import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4FinishReason,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import { z } from 'zod'
import { languageSchema } from '#domain/language.ts'
import { hasHan, loadHan } from '#domain/matching/han.ts'
import { type Clock, dateIn, type Instant, isInstant, isTimeZone, type TimeZone } from '#domain/time.ts'
import type { Tool } from '#tools/define.ts'
import { type Decision, type Moment, makeAssistant } from './decide.ts'
import type { PlannedCall } from './planned.ts'
import { readPrompt, withoutLast } from './read-prompt.ts'
import type { WaitingCard } from './slots/mentions.ts'

export type EmbeddedOptions = Readonly<{
  /** What can be called; their examples teach the understanding. */
  tools: readonly Tool[]
  clock: Clock
  /** Zone in which "tomorrow" is meant when the call does not say one. */
  zone: TimeZone
  /** A fresh id for each tool call. */
  newCallId: () => string
}>

/** The words are our own and cost nothing, so no tokens are counted. */
const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}

const namesSchema = z.array(z.string())
const productsSchema = z.array(z.object({ id: z.string(), name: z.string(), said: z.string() }))
const candidatesSchema = z.record(z.string(), z.array(z.string()))
const colleaguesSchema = z.array(
  z.object({ said: z.string(), name: z.string(), email: z.string(), open: z.boolean() }),
)
const waitingSchema = z.object({
  id: z.string(),
  tool: z.string(),
  input: z.record(z.string(), z.unknown()),
  clientName: z.string().optional(),
})

/** What a caller says of the moment: `now`, `zone`, `language`, `actorName`, `mentions` and the like. */
type Given = Readonly<Record<string, unknown>>

type CallSettings = Readonly<{ moment: Moment; rewrite: boolean }>

/** What the call says in `providerOptions.rapport` wins over what the model was made with. */
function settings(given: Given, made: EmbeddedOptions): CallSettings {
  const now: Instant = isInstant(given.now) ? given.now : made.clock.now()
  const zone: TimeZone = isTimeZone(given.zone) ? given.zone : made.zone
  const language = languageSchema.safeParse(given.language)
  const names = namesSchema.safeParse(given.mentions)
  const products = productsSchema.safeParse(given.products)
  const candidates = candidatesSchema.safeParse(given.candidates)
  const colleagues = colleaguesSchema.safeParse(given.colleagues)
  const waiting = waitingSchema.safeParse(given.waiting)
  return {
    moment: {
      now,
      zone,
      today: dateIn(now, zone),
      ...(language.success ? { language: language.data } : {}),
      ...(typeof given.actorName === 'string' ? { actorName: given.actorName } : {}),
      ...(names.success ? { names: names.data } : {}),
      ...(products.success ? { products: products.data } : {}),
      ...(candidates.success ? { candidates: candidates.data } : {}),
      ...(colleagues.success ? { colleagues: colleagues.data } : {}),
      ...(given.seesScreening === true ? { seesScreening: true } : {}),
      ...(waiting.success ? { waiting: waiting.data as WaitingCard } : {}),
    },
    rewrite: given.rewrite === true,
  }
}

function contentOf(decision: Decision, newCallId: () => string): LanguageModelV4Content[] {
  if (decision.kind === 'say') return [{ type: 'text', text: decision.text }]
  return decision.calls.map((call) => ({
    type: 'tool-call',
    toolCallId: newCallId(),
    toolName: call.tool,
    input: JSON.stringify(call.input),
  }))
}

const finishOf = (decision: Decision): LanguageModelV4FinishReason =>
  decision.kind === 'say' ? { unified: 'stop', raw: 'stop' } : { unified: 'tool-calls', raw: 'tool-calls' }

function partsOf(
  content: readonly LanguageModelV4Content[],
  finishReason: LanguageModelV4FinishReason,
): LanguageModelV4StreamPart[] {
  const parts: LanguageModelV4StreamPart[] = [{ type: 'stream-start', warnings: [] }]
  for (const [index, part] of content.entries()) {
    if (part.type === 'text') {
      const id = `text-${index}`
      parts.push({ type: 'text-start', id }, { type: 'text-delta', id, delta: part.text })
      parts.push({ type: 'text-end', id })
    } else if (part.type === 'tool-call') {
      const id = part.toolCallId
      parts.push({ type: 'tool-input-start', id, toolName: part.toolName })
      parts.push({ type: 'tool-input-delta', id, delta: part.input }, { type: 'tool-input-end', id }, part)
    }
  }
  return [...parts, { type: 'finish', usage, finishReason }]
}

const streamOf = (parts: readonly LanguageModelV4StreamPart[]): ReadableStream<LanguageModelV4StreamPart> =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })

/** What a language model's turn asks of the understanding. */
export type Understanding = Readonly<{
  /** The one look-up that the last message plainly means; nothing where there is any doubt. */
  quick(prompt: LanguageModelV4Prompt, given: Given): PlannedCall | undefined
  /** Every tool that a message could mean by itself, the likeliest first. */
  rank(said: string): readonly Readonly<{ tool: string; score: number }>[]
}>

/**
 * The assistant that needs no key and no network, in the form the AI SDK drives: it reads the prompt, decides the
 * next tool calls, or words the answer from their results in the user's language.
 */
export const embeddedModel = (made: EmbeddedOptions): LanguageModelV4 => embeddedAssistant(made).model

/** The same together with its understanding, learned once for both. */
export function embeddedAssistant(
  made: EmbeddedOptions,
): Readonly<{ model: LanguageModelV4; understanding: Understanding }> {
  const assistant = makeAssistant(made.tools)
  const understanding: Understanding = {
    quick: (prompt, given) => assistant.quick(readPrompt(prompt), settings(given, made).moment),
    rank: assistant.rank,
  }
  // Every step of a turn says the same of its moment.
  const known = new WeakMap<Given, CallSettings>()
  const settingsOf = (given: Given): CallSettings => {
    const read = known.get(given) ?? settings(given, made)
    known.set(given, read)
    return read
  }
  const decide = async (options: LanguageModelV4CallOptions): Promise<Decision> => {
    const { moment, rewrite } = settingsOf(options.providerOptions?.rapport ?? {})
    const dialogue = readPrompt(options.prompt)
    if (hasHan(dialogue.at(-1)?.said ?? '')) await loadHan()
    if (rewrite) return assistant.word(withoutLast(dialogue), moment)
    const offered = new Set((options.tools ?? []).map((tool) => tool.name))
    const silent = offered.size === 0 || options.toolChoice?.type === 'none'
    return silent ? assistant.word(dialogue, moment) : assistant.decide(dialogue, moment, offered)
  }
  const model: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider: 'rapport',
    modelId: 'embedded',
    supportedUrls: {},
    async doGenerate(options) {
      const decision = await decide(options)
      const content = contentOf(decision, made.newCallId)
      return { content, finishReason: finishOf(decision), usage, warnings: [] }
    },
    async doStream(options) {
      const decision = await decide(options)
      return { stream: streamOf(partsOf(contentOf(decision, made.newCallId), finishOf(decision))) }
    },
  }
  return { model, understanding }
}
