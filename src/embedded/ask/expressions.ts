import type { LocalDate } from '#domain/time.ts'
import { type Calendar, dayOfInstant } from './instants.ts'
import type { AskSpec, Dimension, Figure } from './spec.ts'
import { columnOf, convertible, instants, tables } from './tables.ts'

/** What a row is put under by a split. */
export function dimensionSql({ column, period }: Dimension, letter: string, calendar: Calendar): string {
  const stored = columnOf(letter, column)
  const on = instants.has(column) ? dayOfInstant(stored, calendar) : stored
  switch (period) {
    case 'week':
      // Sunday ends a week: its Monday is six days before.
      return `date(${on}, 'weekday 0', '-6 days')`
    case 'month':
      return `substr(${on}, 1, 7)`
    case 'quarter':
      return `substr(${on}, 1, 4) || '-Q' || ((CAST(substr(${on}, 6, 2) AS INTEGER) + 2) / 3)`
    case 'year':
      return `substr(${on}, 1, 4)`
    case 'decade':
      return `substr(${on}, 1, 3) || '0s'`
    default:
      // People are told apart by their addresses and shown by their names.
      return column === 'rm_email' ? columnOf(letter, 'rm_name') : on
  }
}

/** The name under which the value of a row stands in the answer. */
export const valueName = ({ unit, column }: Figure): string =>
  unit === 'years' ? 'age' : unit === 'days' ? 'days' : column

/** The name under which a dimension stands in the answer. */
export const dimensionName = ({ column, period }: Dimension): string =>
  period ?? (column === 'on' ? 'day' : column === 'rm_email' ? 'rm_name' : column)

/** Whole years from a day of birth to today. */
const ageSql = (letter: string, today: LocalDate): string =>
  `(${today.slice(0, 4)} - CAST(substr(${letter}.birth_date, 1, 4) AS INTEGER) - (substr(${letter}.birth_date, 6, 5) > '${today.slice(5)}'))`

/** What a figure adds up, in the wanted currency where there is one. */
export function figureSql(figure: Figure, spec: AskSpec, today: LocalDate): string {
  const { letter } = tables[figure.on]
  if (figure.unit === 'years') return ageSql(letter, today)
  if (figure.unit === 'days')
    return `CAST(julianday('${today}') - julianday(${columnOf(letter, figure.column)}) AS INTEGER)`
  const column = columnOf(letter, figure.column)
  if (figure.unit !== 'money' || !spec.into) return column
  const offered = convertible[figure.on]?.includes(figure.column) && /^(?:CHF|EUR)$/.test(spec.into)
  if (offered) return `${column}_${spec.into.toLowerCase()}`
  return `${column} * CASE WHEN ${columnOf(letter, 'currency')} = '${spec.into}' THEN 1.0 ELSE x.rate END`
}

export const ratesJoin = (figure: Figure, spec: AskSpec): string => {
  if (figure.unit !== 'money' || !spec.into || !figureSql(figure, spec, '' as LocalDate).includes('x.rate'))
    return ''
  const { letter } = tables[figure.on]
  return ` LEFT JOIN v_rates AS x ON x.source = ${letter}.currency AND x.target = '${spec.into}'`
}
