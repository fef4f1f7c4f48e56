import { DomainError } from '#domain/errors.ts'
import type { Database } from './database.ts'

/** A committed migration: its file name without `.sql`, and its text. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

const ledger = 'schema_migrations'

/**
 * Brings the schema up to date and returns the names applied now, in order. Each migration is applied whole or
 * not at all, and by one process when several start at once. Foreign keys rest meanwhile, since SQLite changes a
 * table by rebuilding it.
 * Throws `database_newer_schema`, `database_foreign_migration`, or `database_read_only` when work is due.
 */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  const known = await Promise.all(migrations.map(async (each) => ({ ...each, hash: await hashOf(each.sql) })))
  const recorded = await readLedger(db)
  refuseStrangers(known, recorded)

  const due = known.filter(({ name }) => !recorded.has(name))
  if (due.length === 0) return []
  if (db.readOnly) throw new DomainError('database_read_only')

  await db.raw.execute(
    `CREATE TABLE IF NOT EXISTS ${ledger} (name TEXT PRIMARY KEY NOT NULL, applied_at TEXT NOT NULL, hash TEXT NOT NULL)`,
  )
  const applied: string[] = []
  for (const migration of due) {
    if (await apply(db, migration)) applied.push(migration.name)
  }
  return applied
}

interface Known extends Migration {
  hash: string
}

function refuseStrangers(known: readonly Known[], recorded: ReadonlyMap<string, string>): void {
  const ours = new Map(known.map(({ name, hash }) => [name, hash]))
  for (const [name, hash] of recorded) {
    const expected = ours.get(name)
    if (expected === undefined) throw new DomainError('database_newer_schema', { migration: name })
    if (expected !== hash) throw new DomainError('database_foreign_migration', { migration: name })
  }
}

async function readLedger(db: Database): Promise<Map<string, string>> {
  const found = await db.raw.execute({ sql: 'SELECT 1 FROM sqlite_schema WHERE name = ?', args: [ledger] })
  if (found.rows.length === 0) return new Map()
  const { rows } = await db.raw.execute(`SELECT name, hash FROM ${ledger} ORDER BY name`)
  return new Map(rows.map((row) => [String(row.name), String(row.hash)]))
}

/** Applies one migration; false when another process did so in the meantime. */
async function apply(db: Database, { name, sql, hash }: Known): Promise<boolean> {
  // The row comes first: its key lets only one of several processes through, before any table is touched.
  const record = {
    sql: `INSERT INTO ${ledger} (name, applied_at, hash) VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?)`,
    args: [name, hash],
  }
  try {
    await db.raw.migrate([record, ...statementsOf(sql)])
    return true
  } catch (error) {
    const recorded = await readLedger(db)
    if (recorded.get(name) === hash) return false
    throw error
  }
}

const statementsOf = (sql: string): string[] =>
  sql
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

/** SHA-256 in hex; line endings do not count, since a checkout may change them. */
async function hashOf(sql: string): Promise<string> {
  const bytes = new TextEncoder().encode(sql.replaceAll('\r\n', '\n'))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
