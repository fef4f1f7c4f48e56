import { APICallError, type LanguageModelV4, type LanguageModelV4Middleware } from '@ai-sdk/provider'
import { wrapLanguageModel } from 'ai'

/** A provider that asks for a longer pause than this is not waited for: the built-in assistant answers instead. */
const longestPause = 3_000
const usualPause = 250

/** A provider's model as one turn may call it: what it reads goes through the middleware, and it gets one more chance. */
export const asProvider = (
  model: LanguageModelV4,
  middleware: readonly LanguageModelV4Middleware[],
): LanguageModelV4 => wrapLanguageModel({ model, middleware: [...middleware, secondTry] })

/** Calls once more after an answer that says so (429, 5xx), when the pause it asks for is short. */
const secondTry: LanguageModelV4Middleware = {
  specificationVersion: 'v4',
  wrapGenerate: ({ doGenerate, params }) => twice(doGenerate, params.abortSignal),
  wrapStream: ({ doStream, params }) => twice(doStream, params.abortSignal),
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
  const { 'retry-after-ms': millis, 'retry-after': seconds } = error.responseHeaders ?? {}
  if (millis !== undefined) return known(Number(millis))
  // A date instead of seconds is no number: such a provider is not waited for.
  return seconds === undefined ? usualPause : known(Number(seconds) * 1000)
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
