import type { UserId } from '#domain/ids.ts'
import { sql } from '#drizzle'
import type { Queries } from '../database.ts'
import type { MovedBook } from '../port.ts'

/** Tables whose rows follow a book: the column that names its RM, and which rows are still alive. */
const following = {
  clients: { owner: 'rm_id', alive: '1 = 1' },
  tasks: { owner: 'owner_id', alive: "status = 'open' AND client_id IS NOT NULL" },
  promises: { owner: 'owner_id', alive: "status = 'open'" },
  requests: { owner: 'owner_id', alive: "status <> 'closed'" },
  handoffs: { owner: 'owner_id', alive: "status IN ('sent', 'accepted', 'asked_back')" },
  deals: { owner: 'owner_id', alive: "stage NOT IN ('won', 'lost')" },
  meetings: { owner: 'owner_id', alive: "status = 'planned' AND client_id IS NOT NULL" },
} as const

const tables = Object.keys(following) as (keyof typeof following)[]

/** Hands every living row of a book to another RM; names of clients follow by a trigger. */
export async function moveBook(tx: Queries, from: UserId, to: UserId): Promise<MovedBook> {
  const records: Record<string, string[]> = {}
  for (const table of tables) {
    const { owner, alive } = following[table]
    const rows = await tx.all<{ id: string }>(
      sql`SELECT id FROM ${sql.raw(table)} WHERE ${sql.raw(owner)} = ${from} AND ${sql.raw(alive)} ORDER BY id`,
    )
    records[table] = rows.map(({ id }) => id)
    await give(tx, table, records[table] ?? [], from, to)
  }
  return { from, to, records }
}

/** Gives back what is still with the one it was given to, with what was opened for these clients meanwhile. */
export async function moveBack(tx: Queries, { from, to, records }: MovedBook): Promise<MovedBook> {
  const back: Record<string, string[]> = {}
  for (const table of tables) {
    const since = table === 'clients' ? [] : await opened(tx, table, to, records.clients ?? [])
    back[table] = [...new Set([...(records[table] ?? []), ...since])]
    await give(tx, table, back[table] ?? [], to, from)
  }
  return { from: to, to: from, records: back }
}

async function opened(
  tx: Queries,
  table: keyof typeof following,
  owner: UserId,
  clients: readonly string[],
): Promise<string[]> {
  const rows = await tx.all<{ id: string }>(
    sql`SELECT id FROM ${sql.raw(table)} WHERE ${sql.raw(following[table].owner)} = ${owner}
      AND client_id IN (SELECT value FROM json_each(${JSON.stringify(clients)}))`,
  )
  return rows.map(({ id }) => id)
}

const give = (
  tx: Queries,
  table: keyof typeof following,
  ids: readonly string[],
  from: UserId,
  to: UserId,
) => {
  const owner = sql.raw(following[table].owner)
  return tx.run(
    sql`UPDATE ${sql.raw(table)} SET ${owner} = ${to}
      WHERE ${owner} = ${from} AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
}
