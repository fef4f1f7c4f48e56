import { idPrefixes, isId } from '#domain/ids.ts'
import type { Shown, ShownChart, ShownRecord, ShownTable } from './shown.ts'

/** Most links and most rows of a table that one call shows. */
const mostRecords = 12
const mostRows = 50

/**
 * What a result of a tool has to show besides words: links to the clients it names, its table, and a chart where that is
 * one series of one unit. Undefined where there is nothing, for a call that failed, and for cards and drafts, which are
 * shown as such.
 */
export function shownOf(call: string, tool: string, output: unknown): Shown | undefined {
  if (typeof output !== 'object' || output === null) return undefined
  if ('error' in output || 'proposal' in output || 'draft' in output) return undefined
  const records = clientsIn(output)
  const asked = readTable(output)
  const table = asked && tableOf(asked)
  const chart = asked && chartOf(asked)
  if (records.length === 0 && !table && !asked?.query) return undefined
  return {
    call,
    tool,
    records,
    ...(table ? { table } : {}),
    ...(chart ? { chart } : {}),
    ...(asked?.query ? { query: asked.query } : {}),
  }
}

/** Every client that is named with id and name, once, in the order of first sight. */
function clientsIn(output: unknown): ShownRecord[] {
  const found = new Map<string, ShownRecord>()
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || found.size >= mostRecords) return
    const named = part as { id?: unknown; client_id?: unknown; name?: unknown; client_name?: unknown }
    const id = named.client_id ?? named.id
    const label = named.client_name ?? named.name
    if (isId('client', id) && typeof label === 'string') found.set(id, { id, label })
    for (const each of Object.values(part)) walk(each)
  }
  walk(output)
  return [...found.values()]
}

type Cell = string | number | null
type Column = ShownTable['columns'][number]
type Table = Readonly<{
  title: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  more: boolean
  asOf: string
  query?: string
}>

/** How many rows there are, beside each of them: said in the answer, and no figure of its own. */
const rowsInAll = 'in_all'

/** The table of an answer to a question about the book, without the columns that hold nothing but ids. */
function readTable(output: object): Table | undefined {
  const { columns, rows, more, as_of, question, sql } = output as Partial<{
    columns: readonly Column[]
    rows: readonly (readonly Cell[])[]
    more: boolean
    as_of: string
    question: string
    sql: string
  }>
  if (!Array.isArray(columns) || !Array.isArray(rows)) return undefined
  const cellsOf = (at: number): Cell[] => rows.map((row: readonly Cell[]) => row[at] ?? null)
  const kept = columns.flatMap(({ name }, at) =>
    name === rowsInAll || cellsOf(at).some(isRecordId) ? [] : [at],
  )
  return {
    title: question ?? '',
    columns: kept.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row: readonly Cell[]) => kept.map((at) => row[at] ?? null)),
    more: more ?? false,
    asOf: as_of ?? '',
    ...(sql === undefined ? {} : { query: sql }),
  }
}

const recordId = new RegExp(`^(?:${Object.values(idPrefixes).join('|')})_[a-z0-9-]{1,60}$`)
const isRecordId = (cell: Cell): boolean => typeof cell === 'string' && recordId.test(cell)

/** A single figure is said in words, and needs no table. */
function tableOf({ columns, rows, more, asOf }: Table): ShownTable | undefined {
  if (rows.length === 0 || columns.length === 0 || (rows.length === 1 && columns.length === 1))
    return undefined
  return { columns, rows: rows.slice(0, mostRows), more: more || rows.length > mostRows, asOf }
}

/** One label column and one column of figures of one unit; a part of a series is none. */
function chartOf({ columns, rows, more, title, query = '' }: Table): ShownChart | undefined {
  if (rows.length < 2 || rows.length > mostRows || more) return undefined
  const currency = columns.findIndex(({ name }) => /^currency$/i.test(name))
  const others = columns.flatMap(({ kind }, at) => (at === currency ? [] : [{ kind, at }]))
  const figures = others.filter(({ kind }) => kind === 'number')
  const labels = others.filter(({ kind }) => kind !== 'number')
  // A list by currency is one of as many units, unless it counts.
  const label = labels[0]?.at ?? (currency >= 0 ? currency : undefined)
  const figure = figures[0]?.at
  if (figure === undefined || label === undefined || figures.length > 1 || labels.length > 1) return undefined
  const currencies = new Set(currency < 0 ? [] : rows.map((row) => row[currency]))
  const unit = unitOf(columns[figure]?.name ?? '', query, label === currency ? 'its own' : [...currencies])
  if (unit === undefined) return undefined
  const points = rows.map((row) => ({ label: String(row[label] ?? '–'), value: row[figure] }))
  const known = points.filter(
    (point): point is { label: string; value: number } =>
      typeof point.value === 'number' && Number.isFinite(point.value),
  )
  if (known.length < points.length || new Set(points.map((point) => point.label)).size < points.length)
    return undefined
  const inTime = points.every((point) => /^\d{4}(-\d{2}){0,2}$/.test(point.label))
  return { kind: inTime ? 'line' : 'bar', title, ...(unit === '' ? {} : { unit }), points: known }
}

/**
 * The unit of a column of figures: its currency, `%`, or empty for what is counted. Undefined where it holds amounts
 * of several currencies, or of one that is not said.
 */
function unitOf(name: string, query: string, currencies: 'its own' | readonly unknown[]): string | undefined {
  const told = /_(chf|eur|pct)$/i.exec(name)?.[1]?.toUpperCase()
  if (told !== undefined) return told === 'PCT' ? '%' : told
  const asked = query.replaceAll('count(*) OVER () AS in_all', '')
  const counts = /\bcount\s*\(/i.test(asked) && !/\b(sum|avg|total|min|max)\s*\(/i.test(asked)
  if (counts) return ''
  if (currencies === 'its own' || currencies.length !== 1) return undefined
  return typeof currencies[0] === 'string' ? currencies[0] : undefined
}
