import { DomainError } from '#domain/errors.ts'
import { isLocalDate, type LocalDate } from '#domain/time.ts'
import type { Table, TableRow } from './csv.ts'

/** The cells of one row, read by kind; each throws cell_invalid with a sentence that quotes the cell. */
export type Cells = Readonly<{
  /** Trimmed; throws where it is empty. */
  text(column: string): string
  /** Undefined where it is empty. */
  optional(column: string): string | undefined
  amount(column: string): number
  integer(column: string): number
  /** YYMMDD of the twentieth century, with or without a time of day. */
  shortDate(column: string): LocalDate
  /** One of the keys, as the value it stands for. */
  choice<T>(column: string, meanings: Readonly<Record<string, T>>): T
}>

export const wrong = (column: string, value: string, expected: string): DomainError =>
  new DomainError('cell_invalid', { column, value, expected })

export function cellsOf({ cells }: TableRow): Cells {
  const text = (column: string): string => (cells[column] ?? '').trim()
  const must = (column: string): string => {
    const value = text(column)
    if (value === '') throw wrong(column, '', 'there; the cell is empty')
    return value
  }
  const number = (column: string, pattern: RegExp, expected: string): number => {
    const value = must(column)
    if (!pattern.test(value)) throw wrong(column, value, expected)
    return Number(value)
  }
  return {
    text: must,
    optional: (column) => text(column) || undefined,
    amount: (column) => number(column, /^-?\d{1,13}(\.\d{1,3})?$/, 'an amount such as 1234.50'),
    integer: (column) => number(column, /^\d{1,9}$/, 'a whole number'),
    shortDate(column) {
      const value = must(column)
      const parts = /^(\d\d)(\d\d)(\d\d)( \d\d:\d\d:\d\d)?$/.exec(value)
      const date = parts === null ? '' : `19${parts[1]}-${parts[2]}-${parts[3]}`
      if (!isLocalDate(date)) throw wrong(column, value, 'a date (YYMMDD)')
      return date
    },
    choice<T>(column: string, meanings: Readonly<Record<string, T>>): T {
      const value = must(column)
      if (!Object.hasOwn(meanings, value))
        throw wrong(column, value, `one of ${Object.keys(meanings).join(', ')}`)
      return meanings[value] as T
    },
  }
}

/** Refuses a table without a column that is needed; answers a sentence for each column nobody knows. */
export function checkColumns(
  table: Table,
  known: Readonly<{ required: readonly string[]; optional?: readonly string[] }>,
) {
  const { file, columns } = table
  const missing = known.required.find((column) => !columns.includes(column))
  if (missing !== undefined)
    throw new DomainError('column_missing', { path: file, column: missing, found: columns.join(', ') })
  return columns
    .filter((column) => !known.required.includes(column) && !known.optional?.includes(column))
    .map((column) => `${file}: ${new DomainError('column_ignored', { column }).message}`)
}
