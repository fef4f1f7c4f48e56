/**
 * Drizzle and the libSQL client on Node. Loaded as CommonJS: as ES modules the resolver walks drizzle's
 * several hundred `exports` patterns once a file, which costs half a second and 100 MiB at start.
 */
import { createRequire } from 'node:module'
import type { AsideConnection } from './checkpoints.ts'
import { keepStatements } from './kept-statements.ts'

const require = createRequire(import.meta.url)

const orm: typeof import('drizzle-orm') = require('drizzle-orm')
const sqlite: typeof import('drizzle-orm/sqlite-core') = require('drizzle-orm/sqlite-core')
const libsql: typeof import('drizzle-orm/libsql/sqlite3') = require('drizzle-orm/libsql/sqlite3')
const session: typeof import('drizzle-orm/libsql/session') = require('drizzle-orm/libsql/session')

keepStatements(require('libsql'))

export const {
  and,
  asc,
  between,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  getTableColumns,
  getTableName,
  gt,
  gte,
  inArray,
  is,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  max,
  min,
  ne,
  not,
  notExists,
  notInArray,
  notLike,
  or,
  sql,
  sum,
} = orm

export const {
  alias,
  blob,
  check,
  customType,
  foreignKey,
  getTableConfig,
  index,
  integer,
  numeric,
  primaryKey,
  real,
  sqliteTable,
  sqliteView,
  text,
  unique,
  uniqueIndex,
} = sqlite

export const { drizzle } = libsql
export const { LibSQLPreparedQuery } = session

type CreateClient = typeof import('@libsql/client').createClient

/** A file needs nothing of what talks to a server, which takes as long to load as the rest. */
export const createClient: CreateClient = (config) => {
  const client: Readonly<{ createClient: CreateClient }> = config.url.startsWith('file:')
    ? require('@libsql/client/sqlite3')
    : require('@libsql/client')
  return client.createClient(config)
}

type Aside = new (path: string, options: Readonly<{ encryptionKey?: string }>) => AsideConnection

/** A connection to a file whose statements run outside this thread; it is loaded when the first is opened. */
export function openAside(path: string, encryptionKey?: string): AsideConnection {
  const Connection: Aside = require('libsql/promise')
  return new Connection(path, encryptionKey === undefined ? {} : { encryptionKey })
}

export type * from './drizzle.types.ts'
