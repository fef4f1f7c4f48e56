import { createOpenAI } from '@ai-sdk/openai'
import { transcribe } from 'ai'
import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { Recording, Store } from '#store/port.ts'

/** Writes down what was spoken; `name` is that of the model. */
export type Transcriber = Readonly<{ name: string; write(sound: Uint8Array): Promise<string> }>

export type TranscriberSettings = Readonly<{ transcribe?: string; apiKey?: string; baseUrl?: string }>

/** How long one waits for the words: a voice note is kept without them then. */
const patienceMillis = 30_000

/** `openai:<model>` at OpenAI or any compatible server; nothing where no model is named. Throws setting_invalid. */
export function chooseTranscriber({
  transcribe: named,
  apiKey = 'none',
  baseUrl,
}: TranscriberSettings): Transcriber | undefined {
  if (named === undefined) return undefined
  const [, name] = /^openai:(.+)$/.exec(named) ?? []
  if (name === undefined)
    throw new DomainError('setting_invalid', {
      name: 'RAPPORT_TRANSCRIBE',
      problem: 'write it as openai:<model>.',
    })
  const openai = createOpenAI({ apiKey, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) })
  return {
    name,
    async write(sound) {
      const { text } = await transcribe({
        model: openai.transcription(name),
        audio: sound,
        maxRetries: 1,
        abortSignal: AbortSignal.timeout(patienceMillis),
      })
      return text.trim()
    },
  }
}

/**
 * Has a recording written down, once. Where that fails it stays a note with sound, as it does where nobody was asked:
 * the sound is safe already.
 */
export async function writeDown(
  { store, report }: Readonly<{ store: Store; report(error: unknown, reference: string): void }>,
  transcriber: Transcriber | undefined,
  actor: Actor,
  recording: Recording,
  sound: Uint8Array,
): Promise<Recording> {
  if (transcriber === undefined || recording.transcript !== undefined) return recording
  try {
    const transcript = await transcriber.write(sound)
    if (transcript === '') return recording
    await store.recordings.transcribed(actor, recording.id, transcript, transcriber.name)
    return { ...recording, transcript, transcribedBy: transcriber.name }
  } catch (error) {
    report(error, recording.id)
    return recording
  }
}
