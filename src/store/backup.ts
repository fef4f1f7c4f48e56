import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DomainError } from '#domain/errors.ts'
import type { Client } from '#drizzle'
import { createClient } from '#drizzle'
import { type Database, type DatabaseOptions, filePath, openDatabase } from './database.ts'
import { isBusy, translate } from './database-errors.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'

type Place = Pick<DatabaseOptions, 'url' | 'token' | 'encryptionKey'>

/** Throws database_not_file where the place is a server: files are copied here, servers have their own ways. */
export function requireFile({ url }: Place, action: string): string {
  if (!url.startsWith('file:')) throw new DomainError('database_not_file', { action })
  return filePath(url)
}

/**
 * Writes a whole and consistent copy while the service may go on; encrypted where the database is. The file
 * appears under its name only when it is complete. Throws file_missing, file_exists or what the database throws.
 */
export async function backupTo(place: Place, target: string): Promise<{ path: string; bytes: number }> {
  const source = requireFile(place, 'a backup')
  if (!existsSync(source)) throw new DomainError('file_missing', { path: source })
  if (existsSync(target)) throw new DomainError('file_exists', { path: target })
  const partial = `${target}.partial`
  const db = await openDatabase(place)
  try {
    await mkdir(dirname(target), { recursive: true })
    await rm(partial, { force: true })
    await writeFile(partial, '', { mode: 0o600 })
    await db.raw.execute({ sql: 'VACUUM INTO ?', args: [partial] })
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true })
    throw unwritable(error, target)
  } finally {
    db.close()
  }
  return { path: target, bytes: (await stat(target)).size }
}

/**
 * Puts a backup in the place of the database, after checking that it is whole, ours and not newer than this
 * version; an older one is brought up to date. What was there before is kept beside it and named in the answer.
 * Throws file_missing, backup_foreign, database_corrupt, database_newer_schema or database_locked; the database
 * is as it was then.
 */
export async function restoreFrom(place: Place, backup: string): Promise<{ path: string; kept?: string }> {
  const path = requireFile(place, 'restoring')
  if (!existsSync(backup)) throw new DomainError('file_missing', { path: backup })
  const fresh = `${path}.restoring`
  await mkdir(dirname(path), { recursive: true })
  try {
    await copyFile(backup, fresh)
    await chmod(fresh, 0o600)
    await checkBackup({ ...place, url: `file:${fresh}` }, backup)
    const kept = await setAside(place, 'before-restore')
    await rename(fresh, path)
    return { path, ...(kept === undefined ? {} : { kept }) }
  } finally {
    await removeFiles(fresh)
  }
}

/**
 * Moves the database away under a name that ends so, and answers that name; undefined where there was none. What
 * `inspect` throws on looking into it keeps it where it is.
 */
export async function setAside(
  place: Place,
  ending: string,
  inspect: (client: Client) => Promise<void> = async () => {},
): Promise<string | undefined> {
  const path = requireFile(place, 'replacing it')
  if (!existsSync(path)) return undefined
  await closeLog(place, path, inspect)
  const kept = `${path}.${ending}`
  await removeFiles(kept)
  await rename(path, kept)
  for (const end of ['-wal', '-shm']) await rm(`${path}${end}`, { force: true })
  return kept
}

/**
 * Takes the write-ahead log into the file, which SQLite grants only to the one and only connection: so it also
 * finds out whether any other program has the database open.
 */
async function closeLog(
  { encryptionKey }: Place,
  path: string,
  inspect: (client: Client) => Promise<void>,
): Promise<void> {
  const client = createClient({
    url: `file:${path}`,
    concurrency: 1,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  })
  try {
    await client.execute('PRAGMA journal_mode=DELETE')
    await inspect(client)
  } catch (error) {
    if (isBusy(error)) throw new DomainError('database_locked', { path })
    const told = translate(error, path)
    // A database that cannot be read is what a restore is for.
    if (!(told instanceof DomainError && told.code === 'database_corrupt')) throw told
  } finally {
    client.close()
  }
}

async function checkBackup(copy: Place, backup: string): Promise<void> {
  let db: Database | undefined
  try {
    db = await openDatabase(copy)
    const { rows } = await db.raw.execute('PRAGMA integrity_check')
    if (rows[0]?.integrity_check !== 'ok') throw new DomainError('database_corrupt', { path: backup })
    const ledger = await db.raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'schema_migrations'")
    if (ledger.rows.length === 0) throw new DomainError('backup_foreign', { path: backup })
    await migrate(db, migrations)
    await foldIn(db)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'database_corrupt')
      throw new DomainError('database_corrupt', { path: backup })
    throw error
  } finally {
    db?.close()
  }
}

/** Moves the whole log into the file, waiting for a checkpoint that runs beside. Throws database_busy. */
async function foldIn(db: Database): Promise<void> {
  for (let left = 50; left > 0; left -= 1) {
    const { rows } = await db.raw.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(rows[0]?.busy) === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new DomainError('database_busy')
}

const removeFiles = (path: string): Promise<unknown> =>
  Promise.all(['', '-wal', '-shm'].map((end) => rm(`${path}${end}`, { force: true })))

function unwritable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^E(ACCES|ROFS|PERM|NOTDIR|EXIST|ISDIR)$/.test(code) || /^SQLITE_CANTOPEN/.test(code))
    return new DomainError('file_unreadable', { path, problem: 'it cannot be written here' })
  return error
}
