import type { Actor } from '#domain/actor.ts'
import type { ClientId } from '#domain/ids.ts'
import { addDays, atWallTime, type Instant, today } from '#domain/time.ts'
import type { Book, ClientSummary } from '#store/port.ts'
import type { AgentDeps } from './context.ts'

/** A client that meets what was typed, and the name that did where it is another one. */
export type ClientFound = Readonly<{ client: ClientSummary; matched?: string }>

/** Characters of a search that are read; nobody is called by more. */
const mostTyped = 100

/** Clients of the actor that meet what was typed so far, in any script, best first. */
export async function searchClients(
  { store }: AgentDeps,
  actor: Actor,
  typed: string,
  limit: number,
): Promise<readonly ClientFound[]> {
  const words = typed.trim().slice(0, mostTyped)
  if (words === '') return []
  const book = store.book(actor)
  const [begun, matches] = await Promise.all([
    book.clientsBeginning(words, limit),
    book.matchClients(words, limit),
  ])
  // A beginning is no near miss: what only resembles the letters comes after it.
  const sure = matches.filter(({ how }) => how !== 'typo')
  const found = new Map<ClientId, ClientFound>()
  for (const { client, name } of [...sure, ...begun, ...matches])
    if (!found.has(client.id))
      found.set(client.id, { client, ...(name === client.name ? {} : { matched: name }) })
  return [...found.values()].slice(0, limit)
}

/** Whom one is likely to open now: those of today's meetings, then those spoken to last, of the actor's own clients. */
export async function clientsAtHand(
  { store, clockFor = () => store.clock }: AgentDeps,
  actor: Actor,
  limit: number,
): Promise<readonly ClientFound[]> {
  // Who looks on sees the whole bank, in which no client is nearer than another.
  if (actor.role !== 'rm' && actor.role !== 'lead') return []
  const book = store.book({ ...actor, role: 'rm' })
  const on = today(clockFor(actor), actor.zone)
  const [met, recent] = await Promise.all([
    metOn(book, atWallTime(on, '00:00', actor.zone), atWallTime(addDays(on, 1), '00:00', actor.zone)),
    book.findClients({ sort: 'recent_contact', limit }),
  ])
  const all = new Map([...met, ...recent.items].map((client) => [client.id, client]))
  return [...all.values()].slice(0, limit).map((client) => ({ client }))
}

async function metOn(book: Book, from: Instant, to: Instant): Promise<ClientSummary[]> {
  const { items } = await book.meetings.list({ owner: book.actor.id, from, to, status: 'planned', limit: 20 })
  const clients = await Promise.all(items.map(({ clientId }) => clientId && book.summary(clientId)))
  return clients.flatMap((client) => (client === undefined ? [] : [client]))
}
