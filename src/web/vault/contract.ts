import type { Signal } from '@preact/signals'
import type { CaptureBody, CaptureView } from '#http/views.ts'

/** A capture on this device: queued, on its way, arrived, or stopped with a sentence why. */
export type QueuedCapture = Readonly<{
  id: string
  kind: CaptureBody['kind']
  capturedAt: string
  /** Readable only while the device holds the reading key. */
  words?: string
  client?: string
  /** Seconds of sound, where there is any. */
  seconds?: number
  state: 'queued' | 'sending' | 'arrived' | 'stopped'
  /** What it came to, once it arrived. */
  result?: CaptureView
  problem?: string
}>

/** The queue of what was captured. Adding works without signal and while the page is locked. */
export type Queue = Readonly<{
  items: Signal<readonly QueuedCapture[]>
  /** Throws storage_full or storage_denied as ApiError with a sentence; nothing is lost silently. */
  add(
    capture: Omit<CaptureBody, 'id' | 'capturedAt' | 'clockOff'>,
    sound?: Blob,
    seconds?: number,
  ): Promise<string>
  /** Sends what waits, each once; resolves when nothing more can be sent now. */
  sync(): Promise<void>
  remove(id: string): Promise<void>
}>

/** What was read stays readable without signal: answers sealed on the device, with the time they are of. */
export type ReadingCache = Readonly<{
  /** Fetches and keeps; without signal answers what was kept. Throws the service's refusal, or offline when nothing is kept. */
  read<Answer>(path: string): Promise<Readonly<{ value: Answer; asOf: string; stale: boolean }>>
}>
