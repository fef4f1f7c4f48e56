import type { Actor, Role } from '#domain/actor.ts'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { searchForms } from '#domain/name-forms.ts'
import type { Instant, LocalDate, TimeZone } from '#domain/time.ts'
import { frozenClock } from '#domain/time.ts'
import type { Database } from '#store/database.ts'
import * as schema from '#store/schema/index.ts'
import { oneReader, temporaryDatabase } from './database.ts'
import { emptyStore } from './template.ts'

export const now = '2026-11-27T08:30:00.000Z' as Instant
export const clock = frozenClock(now)
export const day = (text: string) => text as LocalDate

/** An actor with the id `usr_<name>`. */
export const actor = (name: string, role: Role = 'rm'): Actor => ({
  id: `usr_${name}` as UserId,
  email: `${name}@bank.example`,
  name,
  role,
  zone: 'Europe/Zurich' as TimeZone,
  language: 'en',
  autoCommit: false,
})

type ClientValues = Partial<typeof schema.clients.$inferInsert>

/** An empty, migrated database with ways to fill it. */
export async function emptyBook() {
  const home = await temporaryDatabase({ begin: emptyStore, ...oneReader })
  return { ...home, ...fill(home.db) }
}

export function fill(db: Database) {
  let names = 0
  const addName = async (
    client: string,
    rm: string,
    text: string,
    kind: typeof schema.clientNames.$inferInsert.kind = 'display',
  ) => {
    names += 1
    await db.insert(schema.clientNames).values({
      id: `nam_${String(names).padStart(6, '0')}` as Id<'name'>,
      clientId: client as ClientId,
      rmId: `usr_${rm}` as UserId,
      kind,
      text,
      ...(await searchForms(text)),
    })
  }
  return {
    addName,
    async addUser(person: Actor) {
      const { autoCommit: _autoCommit, ...row } = person
      await db.insert(schema.users).values({ ...row, createdAt: now })
    },
    /** A client of an RM under an id, with its display name and other names. */
    async addClient(
      id: string,
      rm: string,
      name: string,
      values: ClientValues = {},
      others: readonly (readonly [typeof schema.clientNames.$inferInsert.kind, string])[] = [],
    ) {
      await db.insert(schema.clients).values({
        id: id as ClientId,
        kind: 'individual',
        name,
        rmId: `usr_${rm}` as UserId,
        createdAt: now,
        updatedAt: now,
        ...values,
      })
      await addName(id, rm, name)
      for (const [kind, text] of others) await addName(id, rm, text, kind)
    },
    async addNote(id: string, client: string, on: string, text: string) {
      await db.insert(schema.interactions).values({
        id: id as Id<'interaction'>,
        clientId: client as ClientId,
        on: day(on),
        channel: 'call',
        text,
        originKind: 'note',
        createdAt: now,
      })
    },
  }
}
