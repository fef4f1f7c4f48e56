import { contactForm } from '#domain/contact.ts'
import type { ClientId } from '#domain/ids.ts'
import { searchForms } from '#domain/name-forms.ts'
import { and, asc, desc, eq } from '#drizzle'
import type { BookWriter, ClientChanges } from '../port.ts'
import { clientNames, clients, contacts } from '../schema/index.ts'
import type { BookDeps, Reach } from './reach.ts'

/** Fields that are columns of the client itself. */
const columns = [
  'name',
  'segment',
  'stage',
  'language',
  'occupation',
  'sector',
  'city',
  'district',
  'region',
  'country',
  'address',
  'notes',
  'contactEveryDays',
] as const
const contactKinds = ['phone', 'email'] as const

type Field = keyof ClientChanges
type Values = Partial<Record<Field, string | number | null>>

/** Changes the named fields of a visible client and answers what they held before. */
export async function updateClient(
  reach: Reach,
  deps: BookDeps,
  client: ClientId,
  changes: ClientChanges,
): ReturnType<BookWriter['updateClient']> {
  const held = await read(reach, client)
  const fields = (Object.keys(changes) as Field[]).filter((field) => changes[field] !== undefined)
  const before = Object.fromEntries(
    fields.flatMap((field) => (held.values[field] == null ? [] : [[field, held.values[field]]])),
  ) as ClientChanges
  await write(reach, deps, client, changes)
  return {
    before,
    cleared: fields.filter((field) => held.values[field] == null),
    revision: held.revision + 1,
  }
}

/** Puts former values back and empties the fields in `cleared`. */
export async function restoreClient(
  reach: Reach,
  deps: BookDeps,
  client: ClientId,
  before: ClientChanges,
  cleared: readonly string[],
): Promise<void> {
  const emptied = Object.fromEntries(cleared.map((field) => [field, null]))
  await write(reach, deps, client, { ...before, ...emptied })
}

async function read(reach: Reach, client: ClientId): Promise<{ values: Values; revision: number }> {
  const [row] = await reach.db.select().from(clients).where(eq(clients.id, client))
  const values: Values = {}
  for (const field of columns) values[field] = row?.[field] ?? null
  for (const kind of contactKinds) values[kind] = (await contact(reach, client, kind))?.value ?? null
  values.nickname = (await nameOf(reach, client, 'nickname'))?.text ?? null
  return { values, revision: row?.revision ?? 0 }
}

async function write(reach: Reach, deps: BookDeps, client: ClientId, values: Values): Promise<void> {
  const own = Object.fromEntries(
    columns.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  ) as Partial<typeof clients.$inferInsert>
  const [row] = await reach.db.select().from(clients).where(eq(clients.id, client))
  if (row === undefined) return
  await reach.db
    .update(clients)
    .set({ ...own, revision: row.revision + 1, updatedAt: deps.clock.now() })
    .where(eq(clients.id, client))
  if (typeof values.name === 'string') await setName(reach, deps, row, 'display', values.name)
  if (values.nickname !== undefined) await setName(reach, deps, row, 'nickname', textOf(values.nickname))
  for (const kind of contactKinds)
    if (values[kind] !== undefined) await setContact(reach, deps, row, kind, textOf(values[kind]))
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value))

type OneName = 'display' | 'nickname'

const nameOf = async (reach: Reach, client: ClientId, kind: OneName) =>
  (
    await reach.db
      .select()
      .from(clientNames)
      .where(and(eq(clientNames.clientId, client), eq(clientNames.kind, kind)))
      .orderBy(asc(clientNames.id))
      .limit(1)
  )[0]

/** Sets the first name of a kind, adds it where there is none, or removes it for null. */
async function setName(
  reach: Reach,
  deps: BookDeps,
  client: typeof clients.$inferSelect,
  kind: OneName,
  text: string | null,
): Promise<void> {
  const held = await nameOf(reach, client.id, kind)
  if (text === null) {
    if (held) await reach.db.delete(clientNames).where(eq(clientNames.id, held.id))
  } else if (held) {
    await reach.db
      .update(clientNames)
      .set({ text, ...(await searchForms(text)) })
      .where(eq(clientNames.id, held.id))
  } else {
    const id = deps.newId('name')
    const owner = { clientId: client.id, rmId: client.rmId }
    const forms = await searchForms(text)
    await reach.db.insert(clientNames).values({ id, ...owner, kind, text, ...forms })
  }
}

type ContactKind = (typeof contactKinds)[number]

const contact = async (reach: Reach, client: ClientId, kind: ContactKind) =>
  (
    await reach.db
      .select()
      .from(contacts)
      .where(and(eq(contacts.clientId, client), eq(contacts.kind, kind)))
      .orderBy(desc(contacts.preferred), asc(contacts.id))
      .limit(1)
  )[0]

/** Sets the preferred contact of a kind, adds it where there is none, or removes it for null. */
async function setContact(
  reach: Reach,
  deps: BookDeps,
  client: typeof clients.$inferSelect,
  kind: ContactKind,
  value: string | null,
): Promise<void> {
  const held = await contact(reach, client.id, kind)
  if (value === null) {
    if (held) await reach.db.delete(contacts).where(eq(contacts.id, held.id))
    return
  }
  const values = { value, norm: contactForm(kind, value, client.country ?? undefined) }
  if (held) await reach.db.update(contacts).set(values).where(eq(contacts.id, held.id))
  else
    await reach.db
      .insert(contacts)
      .values({ id: deps.newId('contact'), clientId: client.id, kind, ...values, preferred: true })
}
