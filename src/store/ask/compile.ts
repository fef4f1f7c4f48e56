import { DomainError } from '#domain/errors.ts'
import type { View } from '../views/columns.ts'
import { readText } from './read-text.ts'
import { writeQuery, writeWhole } from './write-query.ts'
import { inQuotes, type Query, refuse, text, type Writing } from './writing.ts'

/** Rows that an answer has at most, and signs of a cell. */
export const mostRows = 200
const longestCell = 500
/** SQLite takes 127 arguments; no table on a phone has as many columns. */
const mostColumns = 100

/** Whose question it is: the views of their role, and the condition under which they see a row of one. */
export type Asker = Readonly<{
  views: ReadonlyMap<string, View>
  condition(view: View): string
  today: string
  now: string
}>

export type Compiled = Readonly<{
  /** What the database runs: one row with one cell, the rows as JSON, one more than an answer may have. */
  run: string
  /** The query as it was understood, over the views by their names. */
  shown: string
  columns: readonly string[]
  views: readonly View[]
  /** Columns of free text that the query reads: `v_interactions.text`. */
  outside: readonly string[]
}>

/**
 * Reads one SELECT over the views and writes it anew with the asker's scope in every view. Throws an error of the
 * family `ask_…` for whatever else it is.
 */
export async function compile(query: string, asker: Asker): Promise<Compiled> {
  const parsed = await parse(readText(query))
  const shown = writeWhole(writing(asker, { source: ({ name }) => name, plainly: true }), parsed)
  if (shown.columns.length > mostColumns) throw new DomainError('ask_too_complex')
  const words = new Set(shown.sql.toLowerCase().match(/[a-z_]\w*/g))
  const scoped = writing(asker, { source: (view) => scopedSource(view, asker, words), plainly: false })
  const { sql } = writeWhole(scoped, limited(parsed))
  const names = shown.columns.map((_, at) => `"c${at + 1}"`)
  const cells = names.map(
    (name) => `CASE typeof(${name}) WHEN 'text' THEN substr(${name}, 1, ${longestCell}) ELSE ${name} END`,
  )
  const views = [...scoped.used]
  return {
    run: `WITH "all rows"(${names.join(', ')}) AS (${sql}) SELECT json_group_array(json_array(${cells.join(', ')})) FROM "all rows"`,
    shown: shown.sql,
    columns: shown.columns,
    views,
    outside: views.flatMap(({ name, columns }) =>
      columns.filter((each) => each.outside && words.has(each.name)).map((each) => `${name}.${each.name}`),
    ),
  }
}

async function parse(readable: string): Promise<Query> {
  const parser = await import('pgsql-ast-parser')
  let statements: readonly unknown[]
  try {
    statements = parser.parse(readable)
  } catch (error) {
    const { offset } = (error as { token?: { offset?: number } }).token ?? {}
    throw new DomainError('ask_syntax', {
      near: offset === undefined ? readable.slice(-20) : readable.slice(offset, offset + 20),
    })
  }
  const [query, ...more] = statements as Query[]
  if (query === undefined || more.length > 0) throw new DomainError('ask_not_select')
  return query
}

/** Takes no more rows than an answer has, and one to see that there are more. */
function limited(parsed: Query): Query {
  const query = structuredClone(parsed)
  let last: Query = query
  while (last.type !== 'select') {
    if (last.type === 'with') last = last.in as Query
    else if (last.type === 'union' || last.type === 'union all') last = last.right as Query
    else return refuse(last.type)
  }
  const said = last.limit?.limit
  const most = said?.type === 'integer' ? Math.min(said.value, mostRows + 1) : mostRows + 1
  last.limit = { ...last.limit, limit: { type: 'integer', value: most } }
  return query
}

const plainName =
  /^(?!(?:on|order|group|select|from|where|and|or|not|as|by|in|is|limit|join|union|all|case|end|then|when|else|to|desc|asc|with|using|values|distinct|having|null|exists|between|like|left|right|full|cross|inner|check|default|table|index)$)[a-z_][a-z0-9_]*$/

function writing(asker: Asker, how: { source: (view: View) => string; plainly: boolean }): Writing {
  const name = (each: string): string => (how.plainly && plainName.test(each) ? each : inQuotes(each))
  const own: Writing = {
    today: asker.today,
    now: asker.now,
    views: asker.views,
    source: how.source,
    name,
    as: (each, alias) => (how.plainly && each === alias ? '' : ` AS ${name(alias)}`),
    // A name with a space is no table's: inside a view nothing can be mistaken for it.
    tableName: (each, at) => (how.plainly ? each : `with ${at}`),
    tables: new Map(),
    statement: (query, outer) => writeQuery(own, query, outer),
    used: new Set(),
    sources: 0,
    concatenations: 0,
    unnamed: 0,
  }
  return own
}

/** The view's definition in its place, with the columns that the query names and the rows that the asker sees. */
function scopedSource(view: View, asker: Asker, words: ReadonlySet<string>): string {
  const columns = view.columns
    .filter(({ name }) => words.has(name.toLowerCase()))
    .map(({ name, sql }) => `${sql} AS ${inQuotes(name)}`)
  return `(SELECT ${columns.length > 0 ? columns.join(', ') : '1 AS "one"'} FROM ${view.from} WHERE ${asker.condition(view)})`
}

/** A condition that holds for the rows of these relationship managers. */
export const inBooks = (column: string, books: readonly string[]): string =>
  `${column} IN (${books.map(text).join(', ')})`
