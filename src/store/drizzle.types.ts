/** The types of `#drizzle`, the same on both runtimes. */
export type {
  Client,
  Config,
  InArgs,
  InStatement,
  ResultSet,
  Row,
  Transaction,
  TransactionMode,
} from '@libsql/client'
export type { InferInsertModel, InferSelectModel, SQL, SQLWrapper } from 'drizzle-orm'
export type { BatchItem } from 'drizzle-orm/batch'
export type { LibSQLDatabase, LibSQLTransaction } from 'drizzle-orm/libsql'
export type { AnySQLiteColumn, BaseSQLiteDatabase, SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
