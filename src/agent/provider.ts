import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4Middleware,
  type LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { wrapLanguageModel } from 'ai'

/** A provider that asks for a longer pause than this is not waited for: the built-in assistant answers instead. */
const longestPause = 3_000
const usualPause = 250

/** A provider's model as one turn may call it: what it reads goes through the middleware, and it gets one more chance. */
export const asProvider = (
  model: LanguageModelV4,
  middleware: readonly LanguageModelV4Middleware[],
): LanguageModelV4 => wrapLanguageModel({ model, middleware: [...middleware, noRefusals, secondTry] })

/** Calls once more after an answer that says so (429, 5xx), when the pause it asks for is short. */
const secondTry: LanguageModelV4Middleware = {
  specificationVersion: 'v4',
  wrapGenerate: ({ doGenerate, params }) => twice(doGenerate, params.abortSignal),
  wrapStream: ({ doStream, params }) => twice(doStream, params.abortSignal),
}

/** A provider's refusal comes in a field of its own, in whatever words; it is a failure, and shown to nobody. */
const noRefusals: LanguageModelV4Middleware = {
  specificationVersion: 'v4',
  transformParams: async ({ params }) => ({ ...params, includeRawChunks: true }),
  wrapGenerate: async ({ doGenerate }) => {
    const result = await doGenerate()
    if (result.finishReason.unified === 'content-filter') throw new Error('the model declined')
    return result
  },
  wrapStream: async ({ doStream }) => {
    const { stream, ...rest } = await doStream()
    const told = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
      transform(part, controller) {
        if (part.type !== 'raw') controller.enqueue(part)
        else if (isRefusal(part.rawValue)) controller.error(new Error('the model declined'))
      },
    })
    return { ...rest, stream: stream.pipeThrough(told) }
  },
}

type RawChunk = Readonly<{ type?: unknown; choices?: readonly { delta?: { refusal?: unknown } }[] }>

/** An event of the chat or the responses API that carries words of a refusal. */
function isRefusal(raw: unknown): boolean {
  const { type, choices } = (raw ?? {}) as RawChunk
  if (type === 'response.refusal.delta') return true
  return (
    Array.isArray(choices) &&
    typeof choices[0]?.delta?.refusal === 'string' &&
    choices[0].delta.refusal !== ''
  )
}

async function twice<Result>(
  call: () => PromiseLike<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  try {
    return await call()
  } catch (error) {
    const pause = pauseAfter(error)
    if (pause === undefined || pause > longestPause) throw error
    await sleep(pause, signal)
    return call()
  }
}

/** Milliseconds to wait before another try; undefined where there is to be none. */
function pauseAfter(error: unknown): number | undefined {
  if (!APICallError.isInstance(error) || !error.isRetryable) return undefined
  const { 'retry-after-ms': millis, 'retry-after': after, date } = error.responseHeaders ?? {}
  if (millis !== undefined) return known(Number(millis))
  if (after === undefined) return usualPause
  // A day and time is read against the clock of the server that names it; ours may differ.
  const pause = /^[\d.]+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.parse(date ?? '')
  return known(Math.max(0, pause))
}

const known = (millis: number): number => (millis >= 0 ? millis : Number.POSITIVE_INFINITY)

function sleep(millis: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, millis)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
