import type { AsideConnection } from './checkpoints.ts'

/** Drizzle and the libSQL client on Workers, where the bundler resolves the modules: same names as on Node. */
export { createClient } from '@libsql/client'
export {
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
} from 'drizzle-orm'
export { drizzle, LibSQLPreparedQuery } from 'drizzle-orm/libsql'
export {
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
} from 'drizzle-orm/sqlite-core'
export type * from './drizzle.types.ts'

/** There are no files on Workers. */
export function openAside(path: string): AsideConnection {
  throw new Error(`${path} cannot be opened on Workers`)
}
