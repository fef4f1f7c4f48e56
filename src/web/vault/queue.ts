import { signal } from '@preact/signals'
import type { CaptureBody, CaptureView } from '#http/views.ts'
import { me, session } from '#web/state/session.ts'
import { sentenceOf } from '#web/state/toasts.ts'
import { ApiError, ask, call, isOffline, isUnreached } from '#web/wire/api.ts'
import { clockOff } from '#web/words/format.ts'
import { say, tell } from '#web/words/tell.ts'
import type { Queue, QueuedCapture } from './contract.ts'
import type { QueueRow } from './database.ts'
import { known, readingKey } from './keys.ts'
import * as rows from './queue-store.ts'

const firstWaitMillis = 5_000
const longestWaitMillis = 5 * 60_000
/** A connection that neither answers nor breaks must not hold up what other tabs could send. */
const patienceMillis = 60_000
const soundPatienceMillis = 5 * 60_000
const words = {
  unreadable: say(
    'This was sealed with a key that is no longer there. Note it again.',
    '加密此记录的密钥已不存在，请重新记录。',
    'Эта запись зашифрована ключом, которого больше нет. Запишите её заново.',
  ),
}

const items = signal<readonly QueuedCapture[]>([])
const others = signal(0)
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('rapport-queue') : undefined
channel?.addEventListener('message', () => void refreshQueue())

/** The queue of what was captured on this device. */
export const queue: Queue = {
  items,
  async add(capture, sound, seconds) {
    const id = await rows.store(rows.stamped(capture), sound, seconds)
    // The browser may throw away what is not marked as wanted; asked once, it does not matter what it answers.
    navigator.storage?.persist?.().catch(() => undefined)
    await changed()
    void queue.sync()
    return id
  },
  sync() {
    running = running.then(sendWaiting, sendWaiting)
    return running
  },
  async remove(id) {
    await rows.removeRow(id)
    await changed()
  },
}

/** How many captures of other people lie on this device, sealed. */
export const waitingOfOthers = others

/** Reads the list again: after a change here or in another tab, an unlock, a lock. */
export async function refreshQueue(): Promise<void> {
  try {
    items.value = await rows.listed()
    others.value = await rows.othersWaiting()
  } catch {
    items.value = []
  }
}

async function changed(): Promise<void> {
  await refreshQueue()
  channel?.postMessage('changed')
}

/** What was captured, to be edited; undefined where it cannot be read now. */
export async function readCapture(
  id: string,
): Promise<Readonly<{ body: rows.Body; sound?: Blob; seconds?: number }> | undefined> {
  const [row, key] = [await rows.ownRow(id), await readingKey()]
  if (!row || !key) return undefined
  const sound = await rows.soundOf(row, key)
  return {
    body: await rows.bodyOf(row, key),
    ...(sound ? { sound } : {}),
    ...(row.seconds === undefined ? {} : { seconds: row.seconds }),
  }
}

/**
 * Sends a stopped capture again, as a new one: the service has answered the old one for good. `client` names who is
 * meant, where that was the question.
 */
export async function retryCapture(id: string, client?: string): Promise<void> {
  const row = await rows.ownRow(id)
  const kept = await readCapture(id)
  if (!row || !kept) return
  const { id: _, ...body } = kept.body
  const meant = client && {
    client,
    ...('client' in body.input ? { input: { ...body.input, client } } : {}),
  }
  await rows.store({ ...body, ...meant, id: rows.newCaptureId() }, kept.sound, kept.seconds)
  await rows.removeRow(id)
  await changed()
  await queue.sync()
}

/** Asks what became of captures whose answer was still open. */
export async function followUp(): Promise<void> {
  if (session.value !== 'open') return
  for (const { id, state, result } of items.value) {
    if (state !== 'arrived' || (result?.state !== 'received' && result?.state !== 'card')) continue
    const row = await rows.ownRow(id)
    const now = row && (await ask<CaptureView>(`/api/captures/${id}`).catch(() => undefined))
    if (row && now) await rows.setState(row, 'arrived', { outcome: { result: now } })
  }
  await refreshQueue()
}

let running: Promise<void> = Promise.resolve()
let waitMillis = firstWaitMillis
let timer: ReturnType<typeof setTimeout> | undefined

/** One tab at a time sends: the service knows a capture by its id, but a sound need not travel twice. */
async function sendWaiting(): Promise<void> {
  try {
    if (navigator.locks) await navigator.locks.request('rapport-queue', sendAll)
    else await sendAll()
  } catch {
    later()
  }
}

async function sendAll(): Promise<void> {
  /** What the service broke on waits for the next time, and holds up nothing else. */
  const broken = new Set<string>()
  for (;;) {
    if (session.value !== 'open' || me.value?.id !== known.value?.user) return
    const key = await readingKey()
    const row =
      key &&
      (await rows.ownRows()).find(
        ({ id, state }) => (state === 'queued' || state === 'sending') && !broken.has(id),
      )
    if (!key || !row) break
    const passing = await sendRow(row, key)
    if (passing?.ofThisOne) broken.add(row.id)
    else if (passing) return later(passing.retryAfter)
  }
  if (broken.size > 0) return later()
  waitMillis = firstWaitMillis
  await rows.pruneArrived()
  await refreshQueue()
}

/** Tries again by itself after a while that doubles; `sync` from outside does not wait for it. */
function later(afterSeconds = 0): void {
  clearTimeout(timer)
  timer = setTimeout(() => void queue.sync(), Math.max(waitMillis, afterSeconds * 1000))
  waitMillis = Math.min(waitMillis * 2, longestWaitMillis)
}

/** What stands in the way of everything that waits, or of one of them, and passes by itself. */
type Passing = Readonly<{ retryAfter?: number; ofThisOne?: true }>

/** Sends one; answers what stands in the way where nothing can be sent now and it stays queued. */
async function sendRow(row: QueueRow, key: CryptoKey): Promise<Passing | undefined> {
  const body = await rows.bodyOf(row, key).catch(() => undefined)
  if (body === undefined) {
    await rows.setState(row, 'stopped', { outcome: { problem: tell(words.unreadable) } })
    await changed()
    return undefined
  }
  const sending = await rows.setState(row, 'sending')
  await changed()
  try {
    const sent = await sendSound(sending, body, key)
    const result = await ask<CaptureView>('/api/captures', {
      method: 'POST',
      body: { ...body, clockOff: clockOff() } satisfies CaptureBody,
      background: true,
      signal: AbortSignal.timeout(patienceMillis),
    })
    // Taken in, but the conversation is busy: the service wants to hear of it again.
    if (result.state === 'received') {
      await rows.setState(sent, 'queued')
      return {}
    }
    await rows.setState(sent, 'arrived', { outcome: { result } })
    return undefined
  } catch (error) {
    const passing = passingIn(error)
    await rows.setState(
      (await rows.ownRow(row.id)) ?? sending,
      passing ? 'queued' : 'stopped',
      passing ? {} : { outcome: { problem: sentenceOf(error) } },
    )
    return passing
  } finally {
    await changed()
  }
}

/** The sound goes first, under the id that the capture names; a second try of the same is answered the same. */
async function sendSound(row: QueueRow, { input }: rows.Body, key: CryptoKey): Promise<QueueRow> {
  if (row.soundSent) return row
  const sound = await rows.soundOf(row, key)
  const { recording } = input
  if (!sound || typeof recording !== 'string') return row
  const about = new URLSearchParams({ seconds: String(row.seconds ?? 0), capture: row.id })
  await call(`/api/recordings/${recording}?${about}`, {
    method: 'PUT',
    raw: sound,
    background: true,
    signal: AbortSignal.timeout(soundPatienceMillis),
  })
  return rows.setState(row, 'sending', { soundSent: true })
}

/** No signal, no answer in time, a session that is over or locked, a service that is busy: it may go through later. */
function passingIn(error: unknown): Passing | undefined {
  if (!(error instanceof ApiError) || isOffline(error)) return {}
  const { status, retryAfter } = error
  if (![401, 408, 423, 429].includes(status) && status < 500 && error.code !== 'other_person')
    return undefined
  return {
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(status >= 500 && !isUnreached(error) ? { ofThisOne: true } : {}),
  }
}
