import {
  isStepCount,
  type JSONValue,
  jsonSchema,
  type LanguageModel,
  type ModelMessage,
  type ToolContent,
  ToolLoopAgent,
  type ToolSet,
  tool,
} from 'ai'
import { draftPurposeSchema } from '#domain/drafts/purposes.ts'
import { sentence } from '#domain/errors.ts'
import type { Tool } from '#tools/define.ts'
import { instructions, taskGuides } from './instructions.ts'
import type { Gate } from './run-tool.ts'
import { argumentSchema } from './tool-schema.ts'

/** Most that one turn may take before it is stopped. */
export const turnLimits = { steps: 8, outputTokens: 4000, millis: 90_000, silenceMillis: 30_000 } as const

export type Limits = Readonly<{ steps: number; outputTokens: number; millis: number; silenceMillis: number }>

/** The tools as the AI SDK takes them: schemas for the model to read, every call through the gate. */
export function bindTools(tools: readonly Tool[], gate: Gate): ToolSet {
  return Object.fromEntries(
    tools.map((each) => [
      each.name,
      tool({
        description: each.description,
        // No validator: the gate parses, so that a model reads our sentence about a wrong argument.
        inputSchema: jsonSchema<unknown>(argumentSchema(each)),
        execute: (said, { toolCallId }) => gate.run(each.name, toolCallId, said),
      }),
    ]),
  )
}

export type Run = Readonly<{
  model: LanguageModel
  tools: ToolSet
  messages: readonly ModelMessage[]
  limits: Limits
  providerOptions?: Parameters<ToolLoopAgent['stream']>[0] extends infer _
    ? Record<string, Record<string, unknown>>
    : never
  onText(delta: string): void | Promise<void>
  /** Messages of every finished step, as they come. */
  onStep(messages: readonly ModelMessage[]): void
}>

/** How a run ended: with an answer, at its limit, or because the model failed. */
export type RunEnd = Readonly<{ status: 'answered' | 'limit' } | { status: 'failed'; error: unknown }>

/** Runs the loop of model and tools once; never throws. */
export async function runModel(run: Run): Promise<RunEnd> {
  const stop = new AbortController()
  const overall = setTimeout(() => stop.abort(new Error('turn time limit')), run.limits.millis)
  let silence: ReturnType<typeof setTimeout> | undefined
  const heard = (): void => {
    clearTimeout(silence)
    silence = setTimeout(() => stop.abort(new Error('model fell silent')), run.limits.silenceMillis)
  }
  let used = 0
  let steps = 0
  let finish = ''
  let said = ''
  const agent = new ToolLoopAgent({
    model: run.model,
    instructions,
    tools: run.tools,
    toolCallConcurrency: 1,
    // A provider's model tries again by itself, within bounds of ours.
    maxRetries: 0,
    maxOutputTokens: run.limits.outputTokens,
    // Read from the stream below; the default would print the provider's words to the console.
    onError: () => {},
    prepareStep: ({ messages }) => ({ messages: withGuide(messages.map(inOurWords)) }),
    stopWhen: [isStepCount(run.limits.steps), () => used >= run.limits.outputTokens],
    onStepEnd: (step) => {
      used += step.usage.outputTokens ?? 0
      steps++
      said = step.text
      run.onStep(step.response.messages.map(inOurWords))
    },
    ...(run.providerOptions ? { providerOptions: run.providerOptions as never } : {}),
  })
  try {
    heard()
    const asked = { messages: [...run.messages], abortSignal: stop.signal }
    for await (const part of (await agent.stream(asked)).stream) {
      heard()
      if (part.type === 'text-delta') await run.onText(part.text)
      else if (part.type === 'text-end') await run.onText('\n')
      else if (part.type === 'error') return { status: 'failed', error: part.error }
      else if (part.type === 'abort') return { status: 'failed', error: stop.signal.reason }
      else if (part.type === 'finish') finish = part.finishReason
    }
    return steps > run.limits.steps ? { status: 'limit' } : endOf(finish, said)
  } catch (error) {
    return { status: 'failed', error }
  } finally {
    clearTimeout(overall)
    clearTimeout(silence)
  }
}

/** What a run comes to that ended for this reason, having said this last. */
export function endOf(finish: string, said: string): RunEnd {
  if (finish === 'tool-calls' || finish === 'length') return { status: 'limit' }
  // A stream that ends without saying why was cut; one that ends without a word is no answer.
  if (finish !== 'stop')
    return { status: 'failed', error: new Error(`the answer ended by ${finish || 'itself'}`) }
  if (said.trim() === '') return { status: 'failed', error: new Error('the answer is empty') }
  return { status: 'answered' }
}

/** A call that never reached a tool (an unknown name, broken JSON) is answered by us, not in the SDK's words. */
function inOurWords(message: ModelMessage): ModelMessage {
  if (message.role !== 'tool') return message
  return {
    ...message,
    content: message.content.map((part) =>
      part.type === 'tool-result' && (part.output.type === 'error-text' || part.output.type === 'error-json')
        ? { ...part, output: { type: 'json', value: { error: unusable } } }
        : part,
    ),
  }
}

const unusable = { code: 'call_unusable', message: sentence('call_unusable', {}, 'en') }

/** The newest draft together with how a letter of its purpose is written; shown to the model, kept nowhere. */
function withGuide(messages: readonly ModelMessage[]): ModelMessage[] {
  const newest = messages.findLastIndex(
    ({ role, content }) => role === 'tool' && content.some((part) => guideOf(part) !== undefined),
  )
  return messages.map((message, index) =>
    index !== newest || message.role !== 'tool'
      ? message
      : { ...message, content: message.content.map((part) => guideOf(part) ?? part) },
  )
}

function guideOf(part: ToolContent[number]): ToolContent[number] | undefined {
  if (part.type !== 'tool-result' || part.toolName !== 'draft_message' || part.output.type !== 'json')
    return undefined
  const value = part.output.value as { purpose?: unknown } | null
  const purpose = draftPurposeSchema.safeParse(value?.purpose)
  if (!purpose.success) return undefined
  return {
    ...part,
    output: { type: 'json', value: { ...value, guide: taskGuides[purpose.data] } as JSONValue },
  }
}
