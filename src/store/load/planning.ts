import type { BookFile, BookSection } from '#domain/book-file.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id, Noun, UserId } from '#domain/ids.ts'
import type { Amount } from '#domain/money.ts'
import { parseMoney } from '#domain/money.ts'
import type { LoadOptions } from '../port/loading.ts'
import type { Directory } from './directory.ts'
import { type Own, rowId } from './identity.ts'
import { idsBySource, type Query } from './query.ts'
import type { Identified, Item, Sheet } from './sheet.ts'
import { type TableName, tableShape } from './tables.ts'

export type KnownUser = Readonly<{ id: UserId }>
export type KnownClient = Readonly<{
  id: ClientId
  name: string
  rmId: UserId
  currency?: string | undefined
  country?: string | undefined
}>
export type KnownAccount = Readonly<{ id: Id<'account'>; clientId: ClientId; currency: string }>
export type KnownProduct = Readonly<{
  id: string
  name: string
  class?: string | undefined
  issuerId?: string | undefined
  currency?: string | undefined
}>

/** What every section is planned with: the book, the rows so far, and who is who. */
export type Planning = Readonly<{
  book: BookFile
  options: LoadOptions
  query: Query
  sheet: Sheet
  people: Directory<KnownUser>
  clients: Directory<KnownClient>
  accounts: Directory<KnownAccount>
  products: Directory<KnownProduct>
}>

export const itemsOf = <S extends BookSection>(book: BookFile, section: S): readonly Item<S>[] =>
  (book[section] ?? []) as readonly Item<S>[]

/** The items of a section with their ids: those they have here already, else given, else derived. */
export async function identify<S extends BookSection, N extends Noun>(
  { book, sheet, query, options }: Planning,
  section: S,
  noun: N,
  table: TableName,
): Promise<Identified<S, N>[]> {
  const items = sheet.numbered(section, itemsOf(book, section))
  const known = tableShape(table).external
    ? await idsBySource(
        query,
        table,
        options.source,
        items.map((each) => each.external),
      )
    : new Map<string, string>()
  return items.map((each) => {
    const there = known.get(each.external) as Id<N> | undefined
    return { ...each, id: there ?? rowId(noun, each.item as Own, options.source, each.external) }
  })
}

/** The items of a section whose rows are keyed by what they say. */
export const plainItems = <S extends BookSection>({ book, sheet }: Planning, section: S) => {
  sheet.sections.set(section, 0)
  return itemsOf(book, section).map((item, index) => ({ section, index, item }))
}

export type MoneyCells = Readonly<{ minor: number; currency: string }>

/** Minor units of an amount; a bare number is in `currency`. Throws currency_needed, amount_invalid. */
export function inMinor(amount: Amount | number, currency: string | undefined, field: string): MoneyCells {
  if (typeof amount !== 'number') return parseMoney(amount.value, amount.currency)
  if (currency === undefined) throw new DomainError('currency_needed', { field })
  return parseMoney(amount, currency)
}

/** As inMinor, for an amount that may be absent and must be in the row's own currency. */
export function sameCurrency(
  amount: Amount | number | undefined,
  currency: string,
  field: string,
): number | undefined {
  if (amount === undefined) return undefined
  const money = inMinor(amount, currency, field)
  if (money.currency !== currency)
    throw new DomainError('currencies_differ', { a: money.currency, b: currency })
  return money.minor
}

export const decimalText = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value)
