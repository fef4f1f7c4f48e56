import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DomainError } from '#domain/errors.ts'
import type { BaseSQLiteDatabase, Client, LibSQLDatabase, ResultSet } from '#drizzle'
import { createClient, drizzle, LibSQLPreparedQuery, openAside } from '#drizzle'
import { createCheckpoints } from './checkpoints.ts'
import { translate } from './database-errors.ts'
import { guard } from './guard.ts'
import { createLane } from './lane.ts'
import { createWriteLock, noLock } from './write-lock.ts'

export interface DatabaseOptions {
  /** `file:path`, or a libSQL server: `http(s):`, `libsql:`, `ws(s):`. */
  url: string
  /** Token of a server. */
  token?: string
  /** Key of a file that is encrypted at rest. */
  encryptionKey?: string
  /** Reading connections of a file (4), or requests at once to a server (20). */
  concurrency?: number
  /** Opens an existing file without ever writing to it. */
  readOnly?: boolean
  /** Milliseconds to wait for other writers before `database_busy` (10 000). */
  patience?: number
}

/** What both a database and a transaction offer: select, insert, update, delete, run, all, get, values. */
export type Queries = BaseSQLiteDatabase<'async', ResultSet>
/** An open transaction; its own `transaction()` is a savepoint. */
export type Transaction = Parameters<Parameters<LibSQLDatabase['transaction']>[0]>[0]

export type Database = LibSQLDatabase & {
  /** The guarded client, for plain SQL. */
  readonly raw: Client
  readonly readOnly: boolean
  /**
   * Runs `work` in a write transaction, and again from its beginning while the database is busy: `work` must
   * have no effect outside the transaction. Throws `database_busy` when patience ends.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  close(): void
}

const defaultPatience = 10_000
/** SQLite waits synchronously for a lock: longer would freeze every conversation of the process. */
const busyTimeout = 25
const readingConnections = 4
/** Fails where a file cannot be written; BEGIN IMMEDIATE alone is granted there too. */
const writeNothing = 'BEGIN IMMEDIATE; PRAGMA user_version=1; ROLLBACK'

// Drizzle's error quotes every parameter of the failed statement: client data would reach the log.
Object.defineProperty(LibSQLPreparedQuery.prototype, 'queryWithCache', {
  configurable: true,
  value: (_sql: string, _parameters: unknown[], query: () => Promise<unknown>) => query(),
})

/**
 * Opens a database: a file (made with its folder when absent) or a server, which is first asked at the first query.
 * Throws `database_locked`, `database_read_only`, `database_corrupt` or `setting_invalid`.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const patience = options.patience ?? defaultPatience
  const guarded = options.url.startsWith('file:')
    ? await openFile(options, patience)
    : openServer(options, patience)
  const db = drizzle({ client: guarded.client, casing: 'snake_case' })
  const begin = db.transaction.bind(db)
  const transaction: LibSQLDatabase['transaction'] = (work, config) =>
    begin((inner) => guarded.within(async () => work(inner)), config)

  return Object.assign(db, {
    raw: guarded.client,
    readOnly: options.readOnly ?? false,
    transaction,
    async transact<T>(work: (inner: Transaction) => Promise<T>): Promise<T> {
      const deadline = performance.now() + patience
      for (;;) {
        try {
          return await transaction(work)
        } catch (error) {
          const busy = error instanceof DomainError && error.code === 'database_busy'
          if (!busy || performance.now() >= deadline) throw error
        }
      }
    },
    close: () => guarded.client.close(),
  })
}

async function openFile(options: DatabaseOptions, patience: number) {
  const { url, encryptionKey, readOnly = false, concurrency = readingConnections } = options
  const path = filePath(url)
  const config = { url, timeout: busyTimeout, ...(encryptionKey === undefined ? {} : { encryptionKey }) }
  const open = (connections: number) => createClient({ ...config, concurrency: connections })
  try {
    if (readOnly) {
      if (!existsSync(path)) throw new DomainError('file_missing', { path })
    } else mkdirSync(dirname(path), { recursive: true })
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw settingInvalid(`${path} is a folder; name a file in it.`)
    // Clients' data is for the owner of the file alone; what SQLite lays beside it is made with the same rights.
    if (!readOnly && !existsSync(path)) closeSync(openSync(path, 'a', 0o600))
    const set = pragmas(encryptionKey !== undefined)
    const lane = (connections: number, own: string) =>
      createLane({ client: open(connections), path, patience, setUp: { connections, pragmas: own } })
    const writes = lane(1, readOnly ? `${set}PRAGMA query_only=ON;` : `PRAGMA journal_mode=WAL;${set}`)
    try {
      // Says now what the first message of a user would otherwise find out.
      await writes.run((client) => client.execute('SELECT count(*) FROM sqlite_schema'))
      if (!readOnly) await writes.run((client) => client.executeMultiple(writeNothing))
      const reads = lane(concurrency, `${set}PRAGMA query_only=ON;`)
      const checkpoints = createCheckpoints(() => openAside(path, encryptionKey))
      return guard({ reads, writes, ...(readOnly ? {} : { checkpoints }) }, createWriteLock(patience), 'file')
    } catch (error) {
      writes.close()
      throw error
    }
  } catch (error) {
    throw opening(error, path)
  }
}

function openServer(options: DatabaseOptions, patience: number) {
  const { url, token, concurrency } = options
  const path = url.replace(/\?.*$/, '').replace(/\/\/[^/@]*@/, '//')
  if (options.encryptionKey !== undefined || options.readOnly)
    throw settingInvalid('a key and read-only opening are for files only; this is a server')
  try {
    const client = createClient({
      url,
      ...(token === undefined ? {} : { authToken: token }),
      ...(concurrency === undefined ? {} : { concurrency }),
    })
    const lane = createLane({ client, path, patience })
    return guard({ reads: lane, writes: lane }, noLock, client.protocol)
  } catch (error) {
    throw opening(error, path)
  }
}

/** `synchronous=NORMAL` in WAL mode survives the death of the process; a power cut may cost the last commits. */
const pragmas = (encrypted: boolean): string =>
  [
    'synchronous=NORMAL',
    'foreign_keys=ON',
    'temp_store=MEMORY',
    'journal_size_limit=67108864',
    // Only where the checkpoints beside do not come: one inside a commit stops every conversation.
    'wal_autocheckpoint=4000',
    encrypted ? 'cache_size=-65536' : 'mmap_size=1073741824',
  ]
    .map((each) => `PRAGMA ${each};`)
    .join('')

/** The path in a `file:` URL; refuses a database in memory, of which every connection would see another. */
export function filePath(url: string): string {
  const path = decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, '').replace(/[?#].*$/, ''))
  if (path === '' || path.includes(':memory:'))
    throw settingInvalid('it must name a file, such as file:.data/rapport.db')
  return path
}

const settingInvalid = (problem: string) =>
  new DomainError('setting_invalid', { name: 'RAPPORT_DB', problem })

/** Errors of opening: a lock that stays is another program's, and a bad URL is a setting. */
function opening(error: unknown, path: string): unknown {
  if (error instanceof DomainError && error.code === 'database_busy')
    return Object.assign(new DomainError('database_locked', { path }), { cause: error })
  if (error instanceof Error && 'code' in error && /^URL_|ENCRYPTION_KEY/.test(String(error.code)))
    return settingInvalid(`${path} is not an address of a database`)
  if (
    error instanceof Error &&
    'code' in error &&
    /^E(ACCES|ROFS|PERM|NOTDIR|EXIST)$/.test(String(error.code))
  )
    return new DomainError('database_read_only', { path })
  return translate(error, path)
}
