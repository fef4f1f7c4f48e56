import type { CaptureBody, CaptureView } from '#http/views.ts'
import { language } from '#web/words/tell.ts'
import type { QueuedCapture } from './contract.ts'
import { type QueueRow, storageError, vaultDb } from './database.ts'
import { known, ownSealingKey, readingKey } from './keys.ts'
import { seal, sealJson, sizeOf, unseal, unsealJson } from './sealing.ts'

/** What is captured, as the service takes it, without what sending adds. */
export type Body = Omit<CaptureBody, 'clockOff'>
export type Outcome = Readonly<{ result?: CaptureView; problem?: string }>

const aboutBody = (user: string, id: string): string => `queue:${user}:${id}`
const aboutOutcome = (user: string, id: string): string => `outcome:${user}:${id}`
const aboutSound = (user: string, id: string): string => `sound:${user}:${id}`

/** What arrived stays listed for a week, the newest of it. */
const arrivedMillis = 7 * 24 * 60 * 60 * 1000
const mostArrived = 50

/** The device names what it captures, so that the service knows again what is sent twice. */
export const newCaptureId = (): string => `cap_${randomHex()}`
export const newRecordingId = (): string => `rcd_${randomHex()}`
const randomHex = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/**
 * Seals a capture and its sound and stores both in one step, on disk before it answers. Throws storage_full or
 * storage_denied, and then nothing of it is there.
 */
export async function store(body: Body, sound?: Blob, seconds?: number): Promise<string> {
  try {
    const owner = await ownSealingKey()
    if (owner === undefined) throw new Error('nobody has signed in on this device')
    const { user, key } = owner
    const sealed = await sealJson(key, aboutBody(user, body.id), body)
    const sealedSound =
      sound && (await seal(key, aboutSound(user, body.id), new Uint8Array(await sound.arrayBuffer())))
    const row: QueueRow = {
      id: body.id,
      user,
      kind: body.kind,
      capturedAt: body.capturedAt,
      state: 'queued',
      ...(seconds === undefined ? {} : { seconds }),
      size: sizeOf(sealed) + (sealedSound ? sizeOf(sealedSound) : 0),
      body: sealed,
    }
    const db = await vaultDb()
    const change = db.transaction(['queue', 'sounds'], 'readwrite', { durability: 'strict' })
    await Promise.all([
      change.objectStore('queue').add(row),
      ...(sound && sealedSound
        ? [change.objectStore('sounds').add({ id: body.id, type: sound.type, sealed: sealedSound })]
        : []),
      change.done,
    ])
    return body.id
  } catch (error) {
    throw storageError(error)
  }
}

/** Rows of whose device this is, oldest first. */
export async function ownRows(): Promise<QueueRow[]> {
  const user = known.value?.user
  const rows = await (await vaultDb()).getAll('queue')
  return rows
    .filter((row) => row.user === user)
    .sort((one, other) => one.capturedAt.localeCompare(other.capturedAt) || one.id.localeCompare(other.id))
}

/** How many captures of other people wait on this device, sealed until they sign in. */
export async function othersWaiting(): Promise<number> {
  const user = known.value?.user
  const rows = await (await vaultDb()).getAll('queue')
  return rows.filter((row) => row.user !== user && row.state !== 'arrived').length
}

/** Rows as they are listed: with their words where the reading key is here, without them while it is not. */
export async function listed(): Promise<readonly QueuedCapture[]> {
  const rows = await ownRows()
  const key = await readingKey()
  return Promise.all(rows.map((row) => toListed(row, key)))
}

async function toListed(row: QueueRow, key: CryptoKey | undefined): Promise<QueuedCapture> {
  const { id, kind, capturedAt, seconds, state } = row
  const plain = { id, kind, capturedAt, state, ...(seconds === undefined ? {} : { seconds }) }
  if (!key) return plain
  try {
    const body = await bodyOf(row, key)
    const outcome = await outcomeOf(row, key)
    return { ...plain, words: body.words, ...(body.client ? { client: body.client } : {}), ...outcome }
  } catch {
    // Sealed for an earlier key pair: it stays listed by its time.
    return plain
  }
}

export const bodyOf = (row: QueueRow, key: CryptoKey): Promise<Body> =>
  unsealJson<Body>(key, aboutBody(row.user, row.id), row.body)

const outcomeOf = async (row: QueueRow, key: CryptoKey): Promise<Outcome> =>
  row.outcome ? unsealJson<Outcome>(key, aboutOutcome(row.user, row.id), row.outcome) : {}

/** What was recorded with a capture, where it has not gone yet. */
export async function soundOf(row: Pick<QueueRow, 'id' | 'user'>, key: CryptoKey): Promise<Blob | undefined> {
  const kept = await (await vaultDb()).get('sounds', row.id)
  if (!kept) return undefined
  return new Blob([await unseal(key, aboutSound(row.user, row.id), kept.sealed)], { type: kept.type })
}

/** A row by its id, of whose device this is. */
export async function ownRow(id: string): Promise<QueueRow | undefined> {
  const row = await (await vaultDb()).get('queue', id)
  return row?.user === known.value?.user ? row : undefined
}

/** Changes the state of a row, and seals what it came to. */
export async function setState(
  row: QueueRow,
  state: QueueRow['state'],
  { outcome, soundSent }: Readonly<{ outcome?: Outcome; soundSent?: true }> = {},
): Promise<QueueRow> {
  const owner = outcome && (await ownSealingKey())
  const sealed = owner && (await sealJson(owner.key, aboutOutcome(row.user, row.id), outcome))
  const next: QueueRow = {
    ...row,
    state,
    ...(sealed ? { outcome: sealed } : {}),
    ...(soundSent ? { soundSent } : {}),
  }
  const db = await vaultDb()
  const change = db.transaction(['queue', 'sounds'], 'readwrite', { durability: 'strict' })
  // Removed meanwhile: it must not come back.
  const there = (await change.objectStore('queue').get(row.id)) !== undefined
  if (there) await change.objectStore('queue').put(next)
  if (next.soundSent || state === 'arrived') await change.objectStore('sounds').delete(row.id)
  await change.done
  return next
}

export async function removeRow(id: string): Promise<void> {
  const db = await vaultDb()
  const change = db.transaction(['queue', 'sounds'], 'readwrite', { durability: 'strict' })
  await Promise.all([
    change.objectStore('queue').delete(id),
    change.objectStore('sounds').delete(id),
    change.done,
  ])
}

/** What arrived long ago goes from the list; what waits never does. */
export async function pruneArrived(): Promise<void> {
  const arrived = (await ownRows()).filter(({ state }) => state === 'arrived').reverse()
  const old = new Date(Date.now() - arrivedMillis).toISOString()
  for (const [at, { id, capturedAt }] of arrived.entries())
    if (at >= mostArrived || capturedAt < old) await removeRow(id)
}

/** A capture as it is stored: named, timed by the device's clock, in the page's language. */
export const stamped = (capture: Omit<CaptureBody, 'id' | 'capturedAt' | 'clockOff'>): Body => ({
  language: language.value,
  ...capture,
  id: newCaptureId(),
  capturedAt: new Date().toISOString(),
})
