import type { ClientId, UserId } from '#domain/ids.ts'
import { normaliseName } from '#domain/names.ts'
import { itemsOf, type KnownClient, type Planning } from './planning.ts'
import { overAll } from './query.ts'
import type { Stored } from './tables.ts'

/** What a load has to know of a client. */
export const clientQuery = `SELECT c.id, c.name, c.rm_id, c.country, c.external_id, p.base_currency
  FROM clients c LEFT JOIN client_profiles p ON p.client_id = c.id`

const text = (cell: unknown): string | undefined => (typeof cell === 'string' ? cell : undefined)

export const knownClient = (row: Stored): KnownClient => ({
  id: row.id as ClientId,
  name: String(row.name),
  rmId: row.rm_id as UserId,
  currency: text(row.base_currency),
  country: text(row.country),
})

/** Everything by which the book names clients. */
function references({ book }: Planning): Set<string> {
  const found = new Set<string>()
  for (const items of Object.values(book)) {
    if (!Array.isArray(items)) continue
    for (const { client } of items as readonly { client?: string }[])
      if (client !== undefined) found.add(client)
  }
  for (const relation of itemsOf(book, 'relations')) found.add(relation.to)
  for (const account of itemsOf(book, 'accounts'))
    for (const each of account.authorised ?? []) found.add(each)
  return found
}

/** Looks up the clients that the book names and does not hold: by id, by number in its source, by name. */
export async function addReferencedClients(planning: Planning): Promise<void> {
  const { query, clients, options } = planning
  const unknown = () => [...references(planning)].filter((each) => !clients.has(each))
  const add = (rows: readonly Stored[], names: (row: Stored) => { number?: string; name?: string }) => {
    for (const row of rows) clients.add(knownClient(row), { ids: [], ...names(row) })
  }
  add(
    await overAll(query, `${clientQuery} WHERE c.id IN (SELECT value FROM json_each(?))`, unknown()),
    () => ({}),
  )
  add(
    await overAll(
      query,
      `${clientQuery} WHERE c.source = ? AND c.external_id IN (SELECT value FROM json_each(?))`,
      unknown(),
      [options.source],
    ),
    (row) => ({ number: String(row.external_id) }),
  )
  add(
    await overAll(
      query,
      `${clientQuery} WHERE c.id IN (SELECT client_id FROM client_names
        WHERE kind = 'display' AND norm IN (SELECT value FROM json_each(?)))`,
      unknown().map(normaliseName),
    ),
    (row) => ({ name: String(row.name) }),
  )
}
