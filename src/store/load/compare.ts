import type { Instant } from '#domain/time.ts'
import { chunks, type Query } from './query.ts'
import { breathe, forwardOnly, type PlannedRow } from './sheet.ts'
import { type Cell, keyOf, loadedTables, quoted, type Stored, type TableName, tableShape } from './tables.ts'

/** What becomes of a planned row: `after` is the whole row as it will be, `before` as it is. */
export type Outcome = Readonly<{ row: PlannedRow; after: Stored; before?: Stored; changed: boolean }>

/** Holds every planned row against the row that is there. What the book does not say stays as it is. */
export async function compare(query: Query, rows: Iterable<PlannedRow>, now: Instant): Promise<Outcome[]> {
  const byTable = Map.groupBy(rows, (row) => row.table)
  const outcomes: Outcome[] = []
  for (const table of Object.keys(loadedTables) as TableName[]) {
    for (const chunk of chunks(byTable.get(table) ?? [])) {
      const there = await existing(query, table, chunk)
      for (const row of chunk) outcomes.push(outcomeOf(row, there.get(row.key), now))
      await breathe()
    }
  }
  return outcomes
}

async function existing(
  query: Query,
  table: TableName,
  rows: readonly PlannedRow[],
): Promise<Map<string, Stored>> {
  const shape = tableShape(table)
  const match = shape.key.map((column, place) => `t.${quoted(column)} = json_extract(k.value, '$[${place}]')`)
  const keys = rows.map(({ cells }) => shape.key.map((column) => cells[column]))
  const found = await query(
    `SELECT t.* FROM json_each(?) AS k CROSS JOIN ${quoted(table)} AS t ON ${match.join(' AND ')}`,
    [JSON.stringify(keys)],
  )
  return new Map(found.map((row) => [keyOf(shape, row), row]))
}

function outcomeOf(row: PlannedRow, before: Stored | undefined, now: Instant): Outcome {
  const { blank, columns } = tableShape(row.table)
  if (before === undefined) return { row, after: { ...blank, ...row.initial, ...row.cells }, changed: false }
  const news = Object.entries(row.cells).filter(([column, value]) => differs(column, before[column], value))
  if (news.length === 0) return { row, after: before, before, changed: false }
  const after: Record<string, Cell> = { ...before, ...Object.fromEntries(news) }
  if (columns.includes('revision')) after.revision = Number(before.revision) + 1
  if (columns.includes('updated_at')) after.updated_at = now
  return { row, after, before, changed: true }
}

function differs(column: string, before: Cell | undefined, now: Cell): boolean {
  if (forwardOnly.has(column) && before != null && now !== null && now < before) return false
  return before !== now
}
