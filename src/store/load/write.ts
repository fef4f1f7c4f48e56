import type { Id } from '#domain/ids.ts'
import type { LoadOptions } from '../port/loading.ts'
import type { Outcome } from './compare.ts'
import { chunks } from './query.ts'
import { breathe } from './sheet.ts'
import { type Cell, quoted, type Stored, type TableName, tableShape } from './tables.ts'

/** Runs one writing statement inside the open transaction. */
export type Write = (sql: string, args: readonly Cell[]) => Promise<void>

/** Rows a writing statement: holds the event loop for some tens of milliseconds. */
const rowsAStatement = 500

/** Inserts what is new and updates what changed, table by table. */
export async function writeOutcomes(
  write: Write,
  outcomes: readonly Outcome[],
  onProgress: LoadOptions['onProgress'],
): Promise<void> {
  const due = outcomes.filter((each) => each.before === undefined || each.changed)
  let done = 0
  for (const [table, rows] of Map.groupBy(due, (each) => each.row.table)) {
    const sql = upsert(table)
    const { columns } = tableShape(table)
    for (const chunk of chunks(rows, rowsAStatement)) {
      await write(sql, [JSON.stringify(chunk.map(({ after }) => columns.map((column) => after[column])))])
      done += chunk.length
      onProgress?.({ done, total: due.length })
      await breathe()
    }
  }
}

function upsert(table: TableName): string {
  const { columns, key } = tableShape(table)
  const names = columns.map(quoted)
  const values = columns.map((_, place) => `json_extract(value, '$[${place}]')`)
  const rest = columns.filter((column) => !key.includes(column)).map(quoted)
  const action =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}`
  return `INSERT INTO ${quoted(table)} (${names.join(', ')})
    SELECT ${values.join(', ')} FROM json_each(?) WHERE true
    ON CONFLICT (${key.map(quoted).join(', ')}) DO ${action}`
}

/** A row before a batch touched it; null where the row was not there and carries no batch of its own. */
export type BeforeImage = Readonly<{ key: Stored; row: Stored | null }>

/** Keeps what undoing the batch needs, then the batch itself. */
export async function writeBatch(
  write: Write,
  outcomes: readonly Outcome[],
  batch: NonNullable<LoadOptions['batch']>,
  meta: Readonly<{ actorId: string | undefined; now: string }>,
): Promise<void> {
  let seq = 0
  for (const chunk of chunks(remembered(outcomes, batch.id), rowsAStatement)) {
    const rows = chunk.map(({ row, before }) => {
      const shape = tableShape(row.table)
      const key = Object.fromEntries(shape.key.map((column) => [column, row.cells[column] ?? null]))
      const image: BeforeImage = { key, row: before ?? null }
      return [batch.id, seq++, row.table, row.key, JSON.stringify(image)]
    })
    await write(
      `INSERT INTO import_changes (batch_id, seq, table_name, row_id, before)
        SELECT ${[0, 1, 2, 3, 4].map((place) => `json_extract(value, '$[${place}]')`).join(', ')} FROM json_each(?)`,
      [JSON.stringify(rows)],
    )
    await breathe()
  }
  await write(
    `INSERT INTO import_batches (id, preset, actor_id, status, counts, files, at)
      VALUES (?, ?, ?, 'committed', ?, ?, ?)`,
    [
      batch.id,
      batch.preset,
      meta.actorId ?? null,
      JSON.stringify(countsByTable(outcomes)),
      JSON.stringify(batch.files),
      meta.now,
    ],
  )
}

/** Changed rows, and new rows of tables without provenance unless they go with a client that is new itself. */
function remembered(outcomes: readonly Outcome[], batch: Id<'batch'>): Outcome[] {
  const newClients = new Set(
    outcomes.flatMap(({ row, before, after }) =>
      row.table === 'clients' && before === undefined && after.batch_id === batch ? [row.key] : [],
    ),
  )
  return outcomes.filter(({ row, before, after, changed }) => {
    if (before !== undefined) return changed
    return !tableShape(row.table).provenance && !newClients.has(String(after.client_id))
  })
}

function countsByTable(outcomes: readonly Outcome[]): Record<string, { added: number; changed: number }> {
  const counts: Record<string, { added: number; changed: number }> = {}
  for (const { row, before, changed } of outcomes) {
    if (before !== undefined && !changed) continue
    const count = counts[row.table] ?? { added: 0, changed: 0 }
    counts[row.table] = count
    if (before === undefined) count.added += 1
    else count.changed += 1
  }
  return counts
}
