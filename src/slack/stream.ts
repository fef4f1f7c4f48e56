import type { types } from '@slack/bolt'
import type { Language } from '#domain/language.ts'
import { type Client, isPassing } from './client.ts'
import { pieces, streamed } from './render/text.ts'
import type { Asked } from './surface.ts'
import { turnWords } from './turn-words.ts'

/** Letters, markup escaped, that one streamed message takes; what goes beyond is posted after it. */
const mostStreamed = 10_000
/** Letters of one piece, where a model says everything at once. */
const mostPiece = 3000
/** Least time between two calls of a stream, in milliseconds. */
const pauseMillis = 400
/** A status is renewed this often; Slack drops it after two minutes. */
const statusMillis = 90_000

export type Step = Readonly<{ id: string; title: string; status: 'in_progress' | 'complete' | 'error' }>

/** How a stream ended: its message, if there is one, and how many letters of the text that message surely shows. */
export type StreamEnd = Readonly<{ ts?: string; shown: number }>

export type ReplyStream = Readonly<{
  step(step: Step): void
  text(piece: string): void
  /** Sends what is left and stops the message; never throws, and leaves no message open that can be stopped. */
  end(): Promise<StreamEnd>
}>

/**
 * One streamed message. Pieces are gathered while a call is under way, so that a fast turn takes two calls and a slow
 * one shows every step. `began` is told the message's time stamp, once, before anything else is sent.
 */
export function createReplyStream(
  { asker, place }: Pick<Asked, 'asker' | 'place'>,
  began: (ts: string) => Promise<void>,
): ReplyStream {
  const { client, team, slackUser } = asker
  const { channel, root } = place
  const ended = Promise.withResolvers<void>()
  const steps = new Map<string, Step>()
  let waiting = ''
  /** Letters of the stream: as they go out, and as they were said. */
  let sent = 0
  let said = 0
  let full = false
  let ts: string | undefined
  let state: 'going' | 'ending' | 'broken' = 'going'
  let sending: Promise<void> | undefined

  /** What has gathered, as chunks of a call; empties it. */
  function gathered(): types.AnyChunk[] {
    const chunks: types.AnyChunk[] = [...steps.values()].map((step) => ({ type: 'task_update', ...step }))
    if (waiting !== '') chunks.push({ type: 'markdown_text', text: streamed(waiting) })
    steps.clear()
    waiting = ''
    return chunks
  }

  async function sendChunks(chunks: types.AnyChunk[]): Promise<void> {
    if (ts !== undefined) {
      await client.chat.appendStream({ channel, ts, chunks })
      return
    }
    const to = { recipient_team_id: team, recipient_user_id: slackUser }
    ts = (await client.chat.startStream({ channel, thread_ts: root, ...to, chunks })).ts
    if (ts === undefined) throw new Error('a stream without a message')
    await began(ts)
  }

  async function send(): Promise<void> {
    while (state === 'going' && (steps.size > 0 || waiting !== '')) {
      try {
        await sendChunks(gathered())
        await Promise.race([new Promise((resolve) => setTimeout(resolve, pauseMillis)), ended.promise])
      } catch {
        state = 'broken'
      }
    }
  }

  const flush = (): void => {
    sending ??= send().finally(() => {
      sending = undefined
    })
  }

  function add(piece: string): void {
    sent += streamed(piece).length
    full ||= sent > mostStreamed
    if (full) return
    said += piece.length
    waiting += piece
  }

  return {
    step(step) {
      steps.set(step.id, step)
      flush()
    },
    text(piece) {
      for (const part of pieces(piece, mostPiece)) add(part)
      flush()
    },
    async end() {
      if (state === 'going') state = 'ending'
      ended.resolve()
      await sending
      if (ts === undefined) return { shown: 0 }
      const chunks = state === 'broken' ? [] : gathered()
      try {
        await client.chat.stopStream({ channel, ts, ...(chunks.length > 0 ? { chunks } : {}) })
      } catch {
        state = 'broken'
        if (chunks.length > 0) await closeStream(client, channel, ts).catch(() => {})
      }
      return { ts, shown: state === 'broken' ? 0 : said }
    },
  }
}

/** Says that the answer is being made until it is told to end; a status that cannot be set is done without. */
export function showStatus(
  { asker, place }: Pick<Asked, 'asker' | 'place'>,
  language: Language,
): Readonly<{ end(): void }> {
  const set = (): void => {
    asker.client.assistant.threads
      .setStatus({ channel_id: place.channel, thread_ts: place.root, status: turnWords.thinking[language] })
      .catch(() => {})
  }
  set()
  const beat = setInterval(set, statusMillis)
  return { end: () => clearInterval(beat) }
}

/** Closes a message that a process left open when it died. */
export async function closeStream(client: Client, channel: string, ts: string): Promise<void> {
  try {
    await client.chat.stopStream({ channel, ts })
  } catch (error) {
    if (isPassing(error)) throw error
  }
}
