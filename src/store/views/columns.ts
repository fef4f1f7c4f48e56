import { digitsOf, oddCurrencies } from '#domain/money.ts'

/** A column of a reporting view: its name, what it holds, and where that comes from. */
export type ViewColumn = Readonly<{ name: string; doc: string; sql: string }>
export type View = Readonly<{ name: string; doc: string; columns: readonly ViewColumn[]; from: string }>

export const column = (name: string, sql: string, doc: string): ViewColumn => ({ name, doc, sql })

/** A column that keeps its name. */
export const plain = (table: string, name: string, doc: string): ViewColumn =>
  column(name, `${table}."${name}"`, doc)

const codesWith = (digits: number): string =>
  oddCurrencies
    .filter((code) => digitsOf(code) === digits)
    .map((code) => `'${code}'`)
    .join(', ')
const undivided = codesWith(0)
const thousandths = codesWith(3)

/** Minor units as a decimal number in the currency's major unit. */
export const decimal = (minor: string, currency: string): string =>
  `CASE WHEN ${currency} IN (${undivided}) THEN ${minor} * 1.0 WHEN ${currency} IN (${thousandths}) THEN ${minor} / 1000.0 ELSE ${minor} / 100.0 END`
/** A decimal kept as text, as a number. */
export const number = (text: string): string => `CAST(${text} AS REAL)`

/** The client of a row, and what else the row holds. */
export const clientAnd = (...more: readonly ViewColumn[]): ViewColumn[] => [
  column('client_id', 'c.id', 'Client'),
  column('client_name', 'c.name', 'Display name of the client'),
  column('rm_email', 'rm.email', 'E-mail of the relationship manager whose book the client is in'),
  ...more,
]
export const clientDistrict = column('district', 'c.district', 'District of the client')
/** Joins the client of a table and their relationship manager. */
export const ownerOf = (table: string): string =>
  `JOIN clients AS c ON c.id = ${table}.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id`
