import { breathe } from './sheet.ts'
import type { Cell, Stored, TableName } from './tables.ts'

/** Runs one reading statement. */
export type Query = (sql: string, args: readonly Cell[]) => Promise<readonly Stored[]>

/** Rows a statement: large enough to be fast, small enough that the event loop is never held for long. */
export const chunkSize = 1000

export function* chunks<T>(items: readonly T[], size = chunkSize): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

/** Runs a statement whose last parameter is a JSON array, over all values in chunks. */
export async function overAll(
  query: Query,
  sql: string,
  values: Iterable<unknown>,
  args: readonly Cell[] = [],
): Promise<Stored[]> {
  const found: Stored[] = []
  for (const chunk of chunks([...values])) {
    found.push(...(await query(sql, [...args, JSON.stringify(chunk)])))
    await breathe()
  }
  return found
}

/** The ids that rows of this source have, by their external id. */
export async function idsBySource(
  query: Query,
  table: TableName,
  source: string,
  externals: Iterable<string>,
): Promise<Map<string, string>> {
  const rows = await overAll(
    query,
    `SELECT external_id, id FROM "${table}" WHERE source = ? AND external_id IN (SELECT value FROM json_each(?))`,
    externals,
    [source],
  )
  return new Map(rows.map((row) => [String(row.external_id), String(row.id)]))
}

/** Rows that these clients have here already, by client. */
export async function rowsOfClients(
  query: Query,
  table: 'client_names' | 'contacts',
  ids: Iterable<string>,
): Promise<Map<string, Stored[]>> {
  const rows = await overAll(
    query,
    `SELECT * FROM ${table} WHERE client_id IN (SELECT value FROM json_each(?))`,
    ids,
  )
  return Map.groupBy(rows, (row) => String(row.client_id))
}
