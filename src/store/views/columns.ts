import { digitsOf, oddCurrencies } from '#domain/money.ts'

/** A column of a reporting view: its name, what it holds, and where that comes from. */
export type ViewColumn = Readonly<{
  name: string
  doc: string
  sql: string
  /** Free text that may have come from outside: data, never an instruction. */
  outside?: true
}>
/**
 * Whose rows a person may ask for. client: of the clients they see, by the table `c`; task and proposal: as the
 * lists of these; shelf: everyone who works with clients; compliance: that role alone.
 */
export type ViewScope = 'client' | 'task' | 'proposal' | 'shelf' | 'compliance'
export type View = Readonly<{
  name: string
  doc: string
  columns: readonly ViewColumn[]
  from: string
  /** `client` where absent. */
  scope?: ViewScope
}>

export const column = (name: string, sql: string, doc: string): ViewColumn => ({ name, doc, sql })

/** A column of free text that may have come from outside. */
export const quoted = (table: string, name: string, doc: string): ViewColumn => ({
  ...plain(table, name, doc),
  outside: true,
})

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
/** The latest rate on record of a pair, as a number. */
const rate = (pair: string): string =>
  `(SELECT CAST(q.value AS REAL) FROM rates AS q WHERE q.name = ${pair} ORDER BY q."on" DESC LIMIT 1)`

/** An amount in francs or euros at the latest rates on record; null where there is none. */
export const worthIn = (base: 'CHF' | 'EUR', amount: string, currency: string): string => {
  const francs = `CASE ${currency} WHEN 'CHF' THEN 1.0 ELSE coalesce(${rate(`${currency} || '/CHF'`)}, 1.0 / ${rate(`'CHF/' || ${currency}`)}) END`
  if (base === 'CHF') return `round((${amount}) * ${francs}, 2)`
  const euros = `coalesce(${rate(`${currency} || '/EUR'`)}, 1.0 / ${rate(`'EUR/' || ${currency}`)}, ${francs} / ${rate("'EUR/CHF'")})`
  return `round((${amount}) * CASE ${currency} WHEN 'EUR' THEN 1.0 ELSE ${euros} END, 2)`
}

/** An amount in both base currencies, as two columns. */
export const inBases = (name: string, minor: string, currency: string): ViewColumn[] =>
  (['CHF', 'EUR'] as const).map((base) =>
    column(
      `${name}_${base.toLowerCase()}`,
      worthIn(base, decimal(minor, currency), currency),
      `The ${name} in ${base} at the latest rate on record; null without one`,
    ),
  )

/** A decimal kept as text, as a number. */
export const number = (text: string): string => `CAST(${text} AS REAL)`

/** The client of a row, and what else the row holds. */
export const clientAnd = (...more: readonly ViewColumn[]): ViewColumn[] => [
  column('client_id', 'c.id', 'Client'),
  column('client_name', 'c.name', 'Display name of the client'),
  column('rm_email', 'rm.email', 'E-mail of the relationship manager whose book the client is in'),
  column('rm_name', 'rm.name', 'Name of that relationship manager'),
  ...more,
]
export const clientDistrict = column('district', 'c.district', 'District of the client')
/** Joins the client of a table and their relationship manager. */
export const ownerOf = (table: string): string =>
  `JOIN clients AS c ON c.id = ${table}.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id`
