import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Language } from '#domain/language.ts'
import type { CaptureBody } from '#http/views.ts'
import { ApiError } from '#web/wire/api.ts'
import { say, tell } from '#web/words/tell.ts'

/** A value sealed with a key of its own, which is wrapped for its owner's public key. */
export type Sealed = Readonly<{ key: ArrayBuffer; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }>

/** Whose device this is: enough to seal for them, and to greet them in their language while it is locked. */
export type Known = Readonly<{
  user: string
  publicKey: JsonWebKey
  language: Language
  /** Service's clock minus the device's, in ms, when it was last heard. */
  clockOff: number
  idleMillis: number
  pinSet: boolean
  /** End of the session that was locked here, which is how it is known again: the service may not have heard of it. */
  lockedSession?: string
}>

/** The key that reads; it cannot be taken out of the browser, and is deleted once it was idle. */
export type ReadingKey = Readonly<{ user: string; key: CryptoKey; usedAt: number; idleMillis: number }>

export type QueueRow = Readonly<{
  id: string
  user: string
  kind: CaptureBody['kind']
  capturedAt: string
  state: 'queued' | 'sending' | 'arrived' | 'stopped'
  seconds?: number
  /** The sound has arrived already, only the capture has not. */
  soundSent?: true
  size: number
  body: Sealed
  /** What it came to, or why it stopped. */
  outcome?: Sealed
}>

export type KeptRow = Readonly<{
  user: string
  path: string
  asOf: string
  readAt: number
  size: number
  sealed: Sealed
}>

interface Vault extends DBSchema {
  known: { key: 'known'; value: Known }
  reading: { key: 'reading'; value: ReadingKey }
  queue: { key: string; value: QueueRow }
  sounds: { key: string; value: Readonly<{ id: string; type: string; sealed: Sealed }> }
  kept: { key: [string, string]; value: KeptRow; indexes: { user: string } }
}

const name = 'rapport'
const words = {
  full: say(
    'This device has no room left. The text stays here: free some space and keep it again, or send it in the chat.',
    '设备存储空间已满。文字仍保留在此处：请清理空间后再保存，或在对话中发送。',
    'На устройстве не осталось места. Текст остаётся здесь: освободите место и сохраните снова или отправьте его в чате.',
  ),
  denied: say(
    'This browser keeps nothing on the device (a private window?). The text stays here: send it in the chat, or open the page in an ordinary window.',
    '此浏览器不允许在设备上保存内容（可能是无痕窗口）。文字仍保留在此处：请在对话中发送，或在普通窗口中打开页面。',
    'Этот браузер ничего не хранит на устройстве (приватное окно?). Текст остаётся здесь: отправьте его в чате или откройте страницу в обычном окне.',
  ),
}

let opened: Promise<IDBPDatabase<Vault>> | undefined

/** The page's own store; throws storage_denied where the browser keeps none. */
export function vaultDb(): Promise<IDBPDatabase<Vault>> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw storageError(error)
  })
  return opened
}

async function open(): Promise<IDBPDatabase<Vault>> {
  // Away from TLS and from this machine browsers have no cryptography, and nothing may lie here unsealed.
  if (crypto.subtle === undefined) throw new Error('no cryptography')
  return openDB<Vault>(name, 1, {
    upgrade(db) {
      db.createObjectStore('known')
      db.createObjectStore('reading')
      db.createObjectStore('queue', { keyPath: 'id' })
      db.createObjectStore('sounds', { keyPath: 'id' })
      db.createObjectStore('kept', { keyPath: ['user', 'path'] }).createIndex('user', 'user')
    },
    blocking: () => void closeVaultDb(),
    terminated: () => {
      opened = undefined
    },
  })
}

async function closeVaultDb(): Promise<void> {
  const db = await opened?.catch(() => undefined)
  opened = undefined
  db?.close()
}

/** Deletes all that this page keeps on the device. */
export async function deleteVaultDb(): Promise<void> {
  await closeVaultDb()
  await deleteDB(name)
}

/** What a browser's store refuses, as a sentence: no room, or no store at all. */
export function storageError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return full
    ? new ApiError(0, { code: 'storage_full', message: tell(words.full) })
    : new ApiError(0, { code: 'storage_denied', message: tell(words.denied) })
}
