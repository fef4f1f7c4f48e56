import type { Query } from './query.ts'
import { breathe } from './sheet.ts'
import { loadedTables, quoted, type TableName, tableShape } from './tables.ts'

/** Tables whose rows hang on a row of another, and by which columns. */
const dependents: readonly Readonly<{
  parent: 'clients' | 'accounts' | 'loans'
  table: string
  column: string
}>[] = [
  ...[
    'contacts',
    'consents',
    'documents',
    'facts',
    'accounts',
    'account_holders',
    'cards',
    'loans',
    'standing_orders',
    'transactions',
    'holdings',
    'interactions',
    'tasks',
    'promises',
    'requests',
    'deals',
    'feedback',
    'drafts',
  ].map((table) => ({ parent: 'clients' as const, table, column: 'client_id' })),
  { parent: 'clients', table: 'relations', column: 'from_id' },
  { parent: 'clients', table: 'relations', column: 'to_id' },
  { parent: 'accounts', table: 'cards', column: 'account_id' },
  { parent: 'accounts', table: 'loans', column: 'account_id' },
  { parent: 'accounts', table: 'standing_orders', column: 'account_id' },
  { parent: 'accounts', table: 'transactions', column: 'account_id' },
  { parent: 'loans', table: 'instalments', column: 'loan_id' },
  { parent: 'loans', table: 'covenants', column: 'loan_id' },
  { parent: 'loans', table: 'collateral', column: 'loan_id' },
]

const named = 5

/** What was done since on the rows of a batch, as sentences with the first few names; empty when nothing was. */
export async function laterWork(query: Query, batch: string): Promise<string[]> {
  const found = [...(await changedSince(query, batch)), ...(await laterImports(query, batch))]
  const places = new Set<string>()
  for (const { parent, table, column } of dependents) {
    const known = table in loadedTables && tableShape(table as TableName).provenance
    const foreign = known ? 'AND d.batch_id IS NOT ?' : ''
    const label =
      parent === 'clients' ? 'p.name' : `${parent === 'loans' ? "'loan '" : "'account '"} || p.number`
    const rows = await query(
      `SELECT ${label} AS name, count(*) AS n FROM ${parent} p JOIN ${quoted(table)} d ON d.${column} = p.id
        WHERE p.batch_id = ? ${foreign} GROUP BY p.id LIMIT ${named}`,
      known ? [batch, batch] : [batch],
    )
    await breathe()
    for (const row of rows) places.add(`${row.name} (${table.replaceAll('_', ' ')}: ${row.n})`)
  }
  return [...found, ...places].slice(0, 2 * named)
}

/** How far imports moved the revision of row `t`: an import by one, one that was undone by two. */
const importsOf = `SELECT coalesce(sum(CASE b.status WHEN 'undone' THEN 2 ELSE 1 END), 0)
  FROM import_changes c JOIN import_batches b ON b.id = c.batch_id WHERE c.row_id = t.id`

/** Clients and tasks carry a revision that every change moves on, so a change by a person shows. */
async function changedSince(query: Query, batch: string): Promise<string[]> {
  const found: string[] = []
  for (const [table, label] of [
    ['clients', 'name'],
    ['tasks', 'text'],
  ] as const) {
    const rows = await query(
      `SELECT ${label} AS name FROM ${table} t WHERE t.batch_id = ? AND t.revision > 1 AND t.revision > 1 + (${importsOf} AND c.table_name = ?)
        UNION ALL
        SELECT t.${label} FROM import_changes own JOIN ${table} t ON t.id = own.row_id
          WHERE own.batch_id = ? AND own.table_name = ? AND t.revision > json_extract(own.before, '$.row.revision') +
            (${importsOf} AND c.table_name = own.table_name AND b.rowid >= (SELECT rowid FROM import_batches WHERE id = own.batch_id))
        LIMIT ${named}`,
      [batch, table, batch, table],
    )
    for (const row of rows) found.push(`${row.name} was changed since`)
  }
  return found
}

async function laterImports(query: Query, batch: string): Promise<string[]> {
  const later = `SELECT l.id FROM import_batches l
    WHERE l.status = 'committed' AND l.rowid > (SELECT rowid FROM import_batches WHERE id = ?)`
  const found = new Set<string>()
  const note = (rows: readonly Readonly<Record<string, unknown>>[]) => {
    for (const row of rows) found.add(`the import ${row.batch_id} changed its rows; undo that first`)
  }
  note(
    await query(
      `SELECT DISTINCT c.batch_id FROM import_changes c JOIN import_changes own
        ON own.batch_id = ? AND own.table_name = c.table_name AND own.row_id = c.row_id
        WHERE c.batch_id IN (${later})`,
      [batch, batch],
    ),
  )
  for (const table of Object.keys(loadedTables) as TableName[]) {
    const { provenance, key } = tableShape(table)
    if (!provenance || key.length > 1) continue
    note(
      await query(
        `SELECT DISTINCT c.batch_id FROM import_changes c JOIN ${quoted(table)} t ON t.id = c.row_id
          WHERE c.table_name = ? AND t.batch_id = ? AND c.batch_id IN (${later})`,
        [table, batch, batch],
      ),
    )
  }
  return [...found]
}
