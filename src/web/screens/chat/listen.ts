import type { StreamEvent } from '#http/views.ts'
import { ApiError, call, isUnreached } from '#web/wire/api.ts'
import { readEvents } from '#web/wire/stream.ts'
import { createVoice } from './spoken.ts'
import { begunAgain, change, heard, type Turn } from './turns.ts'

/** How to reach an answer: to send or to join, and what to do with the thread it names. */
export type Answering = Readonly<{
  turn: Turn
  open(signal: AbortSignal): Promise<Response>
  onThread(thread: string): void
}>

const longestPause = 15_000
/** A stream that is silent for so long is taken for broken: it may be, and joining it again costs nothing. */
const silenceMillis = 40_000
/** Another turn of the thread is still being answered: it is asked again for about so long. */
const busyTries = 40
const busyPause = 1500

/**
 * Listens to an answer to its end. Where the connection breaks it is sought again: the service finishes a turn whether
 * anyone listens or not, and the same key is the same turn. Resolves when it ended, was refused or `signal` stopped it.
 */
export async function listen({ turn, open, onThread }: Answering, signal: AbortSignal): Promise<void> {
  const voice = createVoice()
  let broken = 0
  let busy = 0
  while (!signal.aborted) {
    const silence = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const heardNow = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), silenceMillis)
    }
    try {
      const response = await open(AbortSignal.any([signal, silence.signal]))
      change(turn, begunAgain(turn.view.peek()))
      heardNow()
      for await (const event of readEvents(response.body!)) {
        heardNow()
        broken = 0
        take(event)
        if (event.type === 'end') return
      }
    } catch (error) {
      if (signal.aborted) break
      if (error instanceof ApiError && !isUnreached(error)) {
        if (error.code === 'turn_running' && ++busy < busyTries) {
          await pause(busyPause, signal)
          continue
        }
        change(turn, { state: 'refused', problem: error.message })
        return
      }
    } finally {
      clearTimeout(timer)
    }
    if (signal.aborted) break
    change(turn, { state: 'lost' })
    await pause(Math.min(500 * 2 ** broken++, longestPause), signal)
  }
  change(turn, { state: 'stopped' })

  function take(event: StreamEvent): void {
    if (event.type === 'turn') onThread(event.thread)
    turn.view.value = heard(turn.view.peek(), event)
    const { text } = turn.view.peek()
    if (event.type === 'text') voice.grow(text)
    if (event.type === 'end') voice.finish(text)
  }
}

/** Waits so long, or until the signal is back, the page is looked at again, or it is stopped. */
function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      removeEventListener('online', end)
      document.removeEventListener('visibilitychange', end)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, millis)
    addEventListener('online', end)
    document.addEventListener('visibilitychange', end)
    signal.addEventListener('abort', end)
  })
}

/** Sends words; the same key again joins the turn they began. */
export const sending =
  (text: string, requestKey: string, thread: string | undefined) =>
  (signal: AbortSignal): Promise<Response> =>
    call('/api/chat', {
      method: 'POST',
      body: { text, requestKey, ...(thread === undefined ? {} : { thread }) },
      signal,
    })

/** Joins a turn that runs, or is over, from its beginning. */
export const joining =
  (thread: string, turn: string) =>
  (signal: AbortSignal): Promise<Response> =>
    call(`/api/threads/${thread}/turns/${turn}`, { signal })
