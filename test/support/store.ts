import { join } from 'node:path'
import type { Actor } from '#domain/actor.ts'
import type { ClientId, UserId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import type { Clock, Instant, TimeZone } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import type { DatabaseOptions } from '#store/database.ts'
import type { OpenedStore } from '#store/open.ts'
import { openStore } from '#store/open.ts'
import { clients } from '#store/schema/index.ts'
import { temporaryFolder } from './database.ts'
import { emptyStore } from './template.ts'

/** A clock that stands still until it is moved. */
export function movableClock(start = '2026-11-27T08:30:00.000Z'): Clock & { advance(millis: number): void } {
  let now = start as Instant
  return {
    now: () => now,
    advance: (millis) => {
      now = addMillis(now, millis)
    },
  }
}

export const minute = 60_000
export const hour = 60 * minute

/** A store on an empty database: a file of its own, or the server that is named. */
export async function temporaryStore(place: Partial<Pick<DatabaseOptions, 'url'>> = {}) {
  const folder = await temporaryFolder()
  const path = join(folder.path, 'rapport.db')
  const prepared = place.url === undefined
  if (prepared) await emptyStore(path)
  const url = place.url ?? `file:${path}`
  const clock = movableClock()
  const store = await openStore({ url, clock, prepared })
  return {
    store,
    url,
    clock,
    async remove() {
      await store.close()
      await folder.remove()
    },
  }
}

/** Adds a person and answers them as an actor. */
export async function addPerson(
  store: OpenedStore,
  name: string,
  role: Actor['role'],
  more: { team?: string; language?: Actor['language'] } = {},
): Promise<Actor> {
  const { id, email, zone, language, autoCommit } = await store.people.add({
    email: `${name.toLowerCase()}@bank.example`,
    name,
    role,
    zone: 'Europe/Zurich' as TimeZone,
    language: more.language ?? 'en',
    ...(more.team === undefined ? {} : { team: more.team }),
  })
  return { id, email, name, role, zone, language, autoCommit }
}

/** Adds a client to this person's book. */
export async function addClient(store: OpenedStore, rmId: UserId, name: string): Promise<ClientId> {
  const id = randomIds('client')
  const now = store.clock.now()
  await store.db
    .insert(clients)
    .values({ id, kind: 'individual', name, rmId, createdAt: now, updatedAt: now })
  return id
}
