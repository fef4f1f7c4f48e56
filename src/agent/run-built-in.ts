import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider'
import type { JSONValue, ModelMessage, ToolResultPart } from 'ai'
import type { Tool } from '#tools/define.ts'
import { promptOf } from './history.ts'
import { endOf, type Run, type RunEnd } from './run-model.ts'
import type { Gate } from './run-tool.ts'

type BuiltInRun = Pick<Run, 'messages' | 'limits' | 'onText' | 'onStep'> &
  Readonly<{
    model: LanguageModelV4
    tools: readonly Tool[]
    gate: Pick<Gate, 'run'>
    providerOptions: Readonly<{ rapport: Readonly<Record<string, unknown>> }>
  }>

/**
 * Runs the built-in assistant and its tools once; never throws. It says what the loop of `runModel` says: that one is
 * made for words that come from afar, and takes longer than a model that has its answer at once.
 */
export async function runBuiltIn(run: BuiltInRun): Promise<RunEnd> {
  const tools = run.tools.map(({ name }) => ({ type: 'function' as const, name, inputSchema: {} }))
  const providerOptions = run.providerOptions as unknown as NonNullable<
    LanguageModelV4CallOptions['providerOptions']
  >
  const messages = [...run.messages]
  const time = timeLimit(run.limits.millis)
  // Each call by itself: what comes after one that was late must not run once the turn is over.
  const gate: typeof run.gate = { run: (...call) => time.within(run.gate.run(...call)) }
  try {
    for (let step = 0; step < run.limits.steps; step += 1) {
      const asked = { prompt: promptOf(messages), tools, providerOptions }
      const { content, finishReason } = await time.within(run.model.doGenerate(asked))
      const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
      const calls = content.filter((part) => part.type === 'tool-call')
      const made = await answered(text, calls, gate)
      messages.push(...made)
      run.onStep(made)
      if (text !== '') await run.onText(`${text}\n`)
      if (calls.length === 0) return endOf(finishReason.unified, text)
    }
    return { status: 'limit' }
  } catch (error) {
    return { status: 'failed', error }
  } finally {
    time.end()
  }
}

/** The time that a run may take. What is not over by then is not waited for: a tool may never answer. */
function timeLimit(millis: number) {
  const { promise: over, reject } = Promise.withResolvers<never>()
  // Nobody may be waiting at that moment.
  over.catch(() => {})
  const timer = setTimeout(() => reject(new Error('turn time limit')), millis)
  return {
    within: <T>(work: PromiseLike<T>): Promise<T> => Promise.race([over, work]),
    end: (): void => clearTimeout(timer),
  }
}

/** The messages of a step: what was said and called, and what the tools answered, one after the other. */
async function answered(
  text: string,
  calls: readonly Readonly<{ toolCallId: string; toolName: string; input: string }>[],
  gate: Pick<Gate, 'run'>,
): Promise<ModelMessage[]> {
  const said = text === '' ? [] : [{ type: 'text' as const, text }]
  if (calls.length === 0) return said.length === 0 ? [] : [{ role: 'assistant', content: said }]
  const results: ToolResultPart[] = []
  const called = calls.map(({ toolCallId, toolName, input }) => ({
    type: 'tool-call' as const,
    toolCallId,
    toolName,
    input: JSON.parse(input) as unknown,
  }))
  for (const { toolCallId, toolName, input } of called) {
    const value = plain(await gate.run(toolName, toolCallId, input))
    results.push({ type: 'tool-result', toolCallId, toolName, output: { type: 'json', value } })
  }
  return [
    { role: 'assistant', content: [...said, ...called] },
    { role: 'tool', content: results },
  ]
}

/** An answer as it is stored and read again later: what is undefined is absent. */
const plain = (value: unknown): JSONValue =>
  isPlain(value) ? value : value === undefined ? null : (JSON.parse(JSON.stringify(value)) as JSONValue)

/** Whether a value is the same after it was stored, as what tools answer mostly is. */
function isPlain(value: unknown): value is JSONValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  for (const part of Object.values(value)) if (!isPlain(part)) return false
  return true
}
