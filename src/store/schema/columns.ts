import type { Id, Noun } from '#domain/ids.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { integer, text } from '#drizzle'

// Column makers, so that every table spells ids, dates, instants, flags and amounts alike.
export const id = <N extends Noun>(_noun: N) => text().$type<Id<N>>()
export const on = () => text().$type<LocalDate>()
export const at = () => text().$type<Instant>()
export const flag = () => integer({ mode: 'boolean' })
export const json = <T>() => text({ mode: 'json' }).$type<T>()
/** Minor units of a currency; the currency stands in a column beside it. */
export const minor = () => integer()
/** A decimal kept as text, exact. */
export const decimal = () => text()

/** Where a row came from: the source system, its id there, and the import batch that brought it. */
export const provenance = () => ({
  source: text(),
  externalId: text(),
  batchId: id('batch'),
})
