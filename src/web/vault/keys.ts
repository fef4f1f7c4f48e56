import { signal } from '@preact/signals'
import type { VaultView } from '#http/account-views.ts'
import type { Me } from '#http/views.ts'
import { me } from '#web/state/session.ts'
import { ask } from '#web/wire/api.ts'
import { clockOff } from '#web/words/format.ts'
import { type Known, vaultDb } from './database.ts'
import { openingKey, sealingKey } from './sealing.ts'

/** Whose device this is, signed in or not; undefined until somebody signs in here. */
export const known = signal<Known | undefined>(undefined)

const defaultIdleMinutes = 15
/** A clock that was set back by more tells nothing of how long the page was idle. */
const toleratedMillis = 60_000

let coming: Promise<unknown> = Promise.resolve()
/** Notes that keys are on their way: what is to be sealed meanwhile waits for them. */
export const keysCome = (work: Promise<unknown>): void => {
  coming = work.catch(() => undefined)
}
export const keysCame = (): Promise<unknown> => coming

/** Reads whose device this is; a browser that keeps nothing knows nobody. */
export async function recall(): Promise<Known | undefined> {
  try {
    known.value = await (await vaultDb()).get('known', 'known')
  } catch {
    known.value = undefined
  }
  return known.value
}

/** Fetches the keys of the person who has just signed in or unlocked; throws what fetching or storing throws. */
export async function fetchKeys(person: Me): Promise<void> {
  const view = await ask<VaultView>('/api/vault')
  if (view.user !== person.id) throw new Error('keys of somebody else')
  const idleMillis = (person.session?.idleMinutes ?? defaultIdleMinutes) * 60_000
  const next: Known = {
    user: person.id,
    publicKey: view.publicKey,
    language: person.language,
    clockOff: clockOff(),
    idleMillis,
    pinSet: person.session?.pinSet ?? false,
  }
  const key = await openingKey(view.privateKey)
  const db = await vaultDb()
  await db.put('known', next, 'known')
  await db.put('reading', { user: person.id, key, usedAt: Date.now(), idleMillis }, 'reading')
  known.value = next
}

/** Notes what the service told about a person whose keys are here already. */
export async function updateKnown(person: Me): Promise<void> {
  const before = known.value
  if (before?.user !== person.id) return
  const next: Known = {
    ...before,
    language: person.language,
    clockOff: clockOff(),
    pinSet: person.session?.pinSet ?? false,
  }
  known.value = next
  await (await vaultDb()).put('known', next, 'known')
}

/** Notes that this session was locked here, or with undefined that its code was given. */
export async function noteLocked(sessionEnd: string | undefined): Promise<void> {
  if (known.value === undefined) return
  const { lockedSession: _, ...rest } = known.value
  known.value = { ...rest, ...(sessionEnd === undefined ? {} : { lockedSession: sessionEnd }) }
  await (await vaultDb()).put('known', known.value, 'known')
}

/** The key that reads this person's records, undefined where it is not here or was idle for too long: then it is deleted. */
export async function readingKey(): Promise<CryptoKey | undefined> {
  const db = await vaultDb()
  const held = await db.get('reading', 'reading')
  if (held === undefined || held.user !== known.value?.user) return undefined
  if (!isIdle(held)) return held.key
  await db.delete('reading', 'reading')
  return undefined
}

const isIdle = ({ usedAt, idleMillis }: Readonly<{ usedAt: number; idleMillis: number }>): boolean => {
  const unused = Date.now() - usedAt
  return unused > idleMillis || unused < -toleratedMillis
}

/** Its reader did something: the key lives on. Answers false where it was idle for too long already. */
export async function touchKey(): Promise<boolean> {
  const db = await vaultDb()
  const store = db.transaction('reading', 'readwrite').store
  const held = await store.get('reading')
  if (held === undefined) return false
  if (isIdle(held)) {
    await store.delete('reading')
    return false
  }
  await store.put({ ...held, usedAt: Date.now() }, 'reading')
  return true
}

export async function deleteReadingKey(): Promise<void> {
  await (await vaultDb()).delete('reading', 'reading')
}

/**
 * The key that seals for whose device this is; undefined where nobody has signed in here yet. Who has just signed in
 * after somebody else waits for keys of their own: nothing is ever sealed for the wrong person.
 */
export async function ownSealingKey(): Promise<Readonly<{ user: string; key: CryptoKey }> | undefined> {
  const person = me.value
  if (person && known.value?.user !== person.id) await coming
  const owner = known.value ?? (await recall())
  if (owner === undefined || (person && owner.user !== person.id)) return undefined
  return { user: owner.user, key: await sealingKey(owner.publicKey) }
}

/** Whose device this was is nobody's business any more: somebody else has signed in. */
export async function forgetKnown(): Promise<void> {
  known.value = undefined
  const db = await vaultDb()
  await db.clear('reading')
  await db.clear('known')
}
