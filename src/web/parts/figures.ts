import { recordWord } from '#domain/record-words.ts'
import { amount, day, number } from '#web/words/format.ts'
import { language, locale, tell } from '#web/words/tell.ts'
import { columnWords } from './column-words.ts'

/** A column as people call it. */
export function columnName(name: string): string {
  const known = columnWords[name.toLowerCase()]
  return known ? tell(known) : name.replaceAll('_', ' ')
}

/** A cell as it is read: figures and days by the language, codes of the records in words. */
export function cellText(cell: string | number | null): string {
  if (cell === null || cell === '') return '–'
  if (typeof cell === 'number') return number(cell)
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return day(cell)
  if (/^\d{4}-\d\d$/.test(cell)) return monthText(cell)
  return /^[a-z][a-z_]*$/.test(cell) ? recordWord(cell, language.value) : cell
}

const monthText = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T12:00:00Z`),
  )

/** A figure in its unit: a currency, `%`, or nothing where it is counted. */
export function figureText(value: number, unit: string | undefined): string {
  if (unit === undefined || unit === '') return number(value)
  if (unit === '%') return `${number(value)} %`
  return /^[A-Z]{3}$/.test(unit) ? amount({ value, currency: unit }) : `${number(value)} ${unit}`
}

/** The same in few letters, for an axis: 1.2M, 120万, 1,2 млн. */
export function shortFigure(value: number, unit: string | undefined): string {
  const short = new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  )
  return unit === '%' ? `${short} %` : short
}
