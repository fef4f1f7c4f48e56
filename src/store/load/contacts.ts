import { contactForm } from '#domain/contact.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import { derivedId } from './identity.ts'
import { identify, itemsOf, type Planning } from './planning.ts'
import { rowsOfClients } from './query.ts'
import type { Stored, Values } from './tables.ts'

type Contact = Readonly<{
  kind: 'phone' | 'email' | 'messenger' | 'person'
  value: string
  label?: string | undefined
  preferred?: boolean | undefined
}>

/** A contact of a client: the one it has already where look-up could not tell them apart. */
export function contactValues(
  client: Readonly<{ id: ClientId; country?: string | undefined }>,
  contact: Contact,
  there: readonly Stored[] | undefined,
): Values<'contacts'> {
  const { kind, value } = contact
  const norm = contactForm(kind, value, client.country)
  const met = there?.find((row) => row.kind === kind && row.norm === norm)
  const id = (met?.id as Id<'contact'> | undefined) ?? derivedId('contact', client.id, kind, norm)
  return { id, clientId: client.id, norm, ...contact }
}

export async function planContacts(planning: Planning): Promise<void> {
  const { sheet, clients, book, query } = planning
  const named = new Set(itemsOf(book, 'contacts').map((each) => each.client))
  const ids = [...named].flatMap((each) => clients.all(each).map(({ id }) => id))
  const there = await rowsOfClients(query, 'contacts', ids)
  await sheet.each(await identify(planning, 'contacts', 'contact', 'contacts'), ({ item }, line) => {
    const client = clients.find(item.client)
    const { kind, value, label, preferred } = item
    line.main('contacts', contactValues(client, { kind, value, label, preferred }, there.get(client.id)))
  })
}
