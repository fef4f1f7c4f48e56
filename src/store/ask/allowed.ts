/**
 * What a query may hold. Nothing here reads a file, keeps time, makes long values out of short ones, or runs long
 * within one call: a stop is noticed only between two steps of the database.
 */

export const aggregates: ReadonlySet<string> = new Set(['avg', 'count', 'max', 'min', 'sum', 'total'])

/** Functions that need OVER. */
export const windows: ReadonlySet<string> = new Set([
  'dense_rank',
  'first_value',
  'lag',
  'last_value',
  'lead',
  'ntile',
  'percent_rank',
  'rank',
  'row_number',
])

export const scalars: ReadonlySet<string> = new Set([
  'abs',
  'coalesce',
  'date',
  'datetime',
  'ifnull',
  'iif',
  'instr',
  'json_array_length',
  'json_extract',
  'julianday',
  'length',
  'lower',
  'ltrim',
  'max',
  'min',
  'nullif',
  'round',
  'rtrim',
  'strftime',
  'substr',
  'substring',
  'time',
  'trim',
  'unixepoch',
  'upper',
])

/** Functions that read "now", and how they call it: a day or an instant. */
export const clocks: ReadonlyMap<string, 'day' | 'instant'> = new Map([
  ['date', 'day'],
  ['julianday', 'day'],
  ['strftime', 'day'],
  ['datetime', 'instant'],
  ['time', 'instant'],
  ['unixepoch', 'instant'],
])

/** How tightly an operator binds in SQLite; a higher number binds tighter. */
export const binaryLevels: ReadonlyMap<string, number> = new Map([
  ['OR', 1],
  ['AND', 2],
  ['=', 4],
  ['!=', 4],
  ['IN', 4],
  ['NOT IN', 4],
  ['LIKE', 4],
  ['NOT LIKE', 4],
  ['<', 5],
  ['<=', 5],
  ['>', 5],
  ['>=', 5],
  ['+', 6],
  ['-', 6],
  ['*', 7],
  ['/', 7],
  ['%', 7],
  ['||', 8],
])
export const notLevel = 3
export const equalityLevel = 4
export const highest = 10

/** Types of a CAST, as SQLite has them. */
export const castTypes: ReadonlyMap<string, string> = new Map([
  ['int', 'INTEGER'],
  ['integer', 'INTEGER'],
  ['bigint', 'INTEGER'],
  ['real', 'REAL'],
  ['float', 'REAL'],
  ['double precision', 'REAL'],
  ['numeric', 'NUMERIC'],
  ['decimal', 'NUMERIC'],
  ['text', 'TEXT'],
  ['varchar', 'TEXT'],
])

/** Copies of views that one query may come to; each is a join of a few tables. */
export const mostSources = 16
/** Each may double a text. */
export const mostConcatenations = 8
