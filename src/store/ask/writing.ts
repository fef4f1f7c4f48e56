import type { SelectStatement, WithStatement } from 'pgsql-ast-parser'
import { DomainError } from '#domain/errors.ts'
import type { View } from '../views/columns.ts'
import type { Scope } from './names.ts'

export type Query = SelectStatement | WithStatement
/** A SELECT written anew, with the names of its columns. */
export type WrittenQuery = Readonly<{ sql: string; columns: readonly string[]; single: boolean }>

/** What writing one query knows and counts. */
export type Writing = {
  /** The day and the instant that "now" means. */
  readonly today: string
  readonly now: string
  readonly views: ReadonlyMap<string, View>
  /** What stands in FROM for a view. */
  readonly source: (view: View) => string
  /** A name as it is written. */
  readonly name: (name: string) => string
  /** The AS of something in FROM that has the first name and goes by the second. */
  readonly as: (name: string, alias: string) => string
  /** Name of a part made by WITH. */
  readonly tableName: (name: string, at: number) => string
  readonly tables: Map<string, WrittenQuery & { readonly as: string; readonly sources: number }>
  statement(query: Query, outer?: Scope): WrittenQuery
  readonly used: Set<View>
  /** Copies of views so far. */
  sources: number
  concatenations: number
  unnamed: number
}

/** Throws: this construct has no place in a query. */
export function refuse(construct: string): never {
  throw new DomainError('ask_construct', { construct })
}

/** Refuses a part that holds more than what is written from it. */
export function only(part: object, keys: readonly string[]): void {
  for (const [key, value] of Object.entries(part))
    if (
      value !== undefined &&
      value !== null &&
      value !== false &&
      !keys.includes(key) &&
      key !== '_location'
    )
      refuse(key.toUpperCase())
}

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
export const inQuotes = (name: string): string => `"${name.replaceAll('"', '""')}"`
