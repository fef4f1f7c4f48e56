import type { ClientHits, ClientPage } from '#http/views.ts'
import { session } from '#web/state/session.ts'
import { ask, isUnreached } from '#web/wire/api.ts'
import { nowMillis } from '#web/words/format.ts'
import type { ReadingCache } from './contract.ts'
import { type KeptRow, vaultDb } from './database.ts'
import { keysCame, known, ownSealingKey, readingKey } from './keys.ts'
import { sealJson, sizeOf, unsealJson } from './sealing.ts'

/** With bad reception what was kept is shown after this long; the answer replaces it in the store when it comes. */
const patienceMillis = 4000
/** Opened clients that stay readable. */
const mostClients = 50
const mostOthers = 60
const ofClient = '/api/clients/'

/** Addresses lie in clear: only those made of ids, dates and fixed words are kept, never what somebody searched for. */
const keepable = /^\/api\/[a-z0-9/_-]+(\?((on|for|limit|status)=[a-z0-9-]+&?)+)?$/

type Read<Answer> = Readonly<{ value: Answer; asOf: string; stale: boolean }>

/** What was read stays readable without signal, sealed for its reader, until they sign out. */
export const reading: ReadingCache = {
  async read<Answer>(path: string): Promise<Read<Answer>> {
    if (!keepable.test(path)) return fresh(await ask<Answer>(path))
    const asked = ask<Answer>(path).then((value) => {
      keep(path, value).catch(() => undefined)
      return fresh(value)
    })
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMillis))
    try {
      const first = await Promise.race([asked, late])
      if (first !== 'late') return first
      const kept = await readKept<Answer>(path)
      if (kept === undefined) return await asked
      asked.catch(() => undefined)
      return kept
    } catch (error) {
      if (!isUnreached(error)) throw error
      const kept = await readKept<Answer>(path)
      if (kept === undefined) throw error
      if (session.value === 'open') session.value = 'offline'
      return kept
    }
  },
}

const fresh = <Answer>(value: Answer): Read<Answer> => ({
  value,
  asOf: new Date(nowMillis()).toISOString(),
  stale: false,
})

const about = (user: string, path: string): string => `kept:${user}:${path}`

/** Seals an answer for its reader; the oldest make room. */
export async function keep(path: string, value: unknown): Promise<void> {
  await keysCame()
  const owner = await ownSealingKey()
  if (owner === undefined || session.value === 'out' || session.value === 'locked') return
  const sealed = await sealJson(owner.key, about(owner.user, path), value)
  const db = await vaultDb()
  await db.put('kept', {
    user: owner.user,
    path,
    asOf: new Date(nowMillis()).toISOString(),
    readAt: Date.now(),
    size: sizeOf(sealed),
    sealed,
  })
  await makeRoom(owner.user)
}

async function makeRoom(user: string): Promise<void> {
  const db = await vaultDb()
  const rows = await db.getAllFromIndex('kept', 'user', user)
  const isClient = ({ path }: KeptRow): boolean => path.startsWith(ofClient)
  const newest = (one: KeptRow, other: KeptRow): number => other.readAt - one.readAt
  const surplus = [
    ...rows.filter(isClient).sort(newest).slice(mostClients),
    ...rows
      .filter((row) => !isClient(row))
      .sort(newest)
      .slice(mostOthers),
  ]
  for (const { path } of surplus) await db.delete('kept', [user, path])
}

/** What was kept of this address, where it is here and may be read. */
export async function readKept<Answer>(path: string): Promise<Read<Answer> | undefined> {
  const user = known.value?.user
  if (user === undefined) return undefined
  try {
    const key = await readingKey()
    const row = key && (await (await vaultDb()).get('kept', [user, path]))
    if (!key || !row) return undefined
    return {
      value: await unsealJson<Answer>(key, about(user, path), row.sealed),
      asOf: row.asOf,
      stale: true,
    }
  } catch {
    // What does not open is as good as not kept.
    return undefined
  }
}

/** Clients whose names are readable without signal: those last opened and last listed. */
export async function knownClients(): Promise<readonly Readonly<{ id: string; name: string }>[]> {
  const user = known.value?.user
  if (user === undefined) return []
  const names = new Map<string, string>()
  const paths = await (await vaultDb()).getAllKeysFromIndex('kept', 'user', user)
  for (const [, path] of paths) {
    if (path.split('?')[0] === '/api/clients') {
      const listed = await readKept<ClientHits>(path)
      for (const { id, name } of listed?.value.items ?? []) names.set(id, name)
    } else if (path.startsWith(ofClient)) {
      const page = await readKept<ClientPage>(path)
      if (page) names.set(page.value.id, page.value.card.client.name)
    }
  }
  return [...names].map(([id, name]) => ({ id, name }))
}

/** Forgets what was read; of everyone where no person is named. */
export async function forgetKept(exceptUser?: string): Promise<void> {
  const db = await vaultDb()
  if (exceptUser === undefined) return db.clear('kept')
  for (const [user, path] of await db.getAllKeys('kept'))
    if (user !== exceptUser) await db.delete('kept', [user, path])
}
