import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { assessFor } from './evaluate.ts'
import { type Pack, packOf, type RuleBook } from './pack.ts'
import houseRules from './packs/rules.json' with { type: 'json' }
import { parsePack } from './parse-pack.ts'
import { type Ranking, rankShelf } from './rank.ts'
import type { Verdict } from './verdict.ts'
import type { PackName } from './vocabulary.ts'

export { differences } from './compare-books.ts'
export { visibleTo } from './hold.ts'
export type { Pack, Rule, RuleBook } from './pack.ts'
export { parsePack, type RuleFault } from './parse-pack.ts'
export type { Ranking } from './rank.ts'
export { renderRules } from './render-rules.ts'
export type { Evidence, Fired, ScorePart, ScoreParts, Verdict } from './verdict.ts'
export { type Outcome, outcomes, type PackName, packNames } from './vocabulary.ts'

/** The rules that are in force where a bank brings none of its own. */
export const houseBook: RuleBook = parsePack(JSON.stringify(houseRules), 'rules.json')

/** A pack of a rule book: the house's, unless a bank's own is given. Throws suitability_pack_unknown. */
export const loadPack = (name: string, book: RuleBook = houseBook): Pack => packOf(book, name)

const resolve = (pack: Pack | PackName | (string & {})): Pack => {
  if (typeof pack === 'string') return loadPack(pack)
  if (typeof pack === 'object' && pack !== null && Array.isArray(pack.rules)) return pack
  throw new DomainError('suitability_pack_unknown', {
    pack: String(pack),
    packs: Object.keys(houseBook.packs).join(', '),
  })
}

/**
 * Judges one product for one client on one day, by a pack or the name of a house pack. Pure: the same input gives the
 * same bytes. `today` is a date in the bank's business time zone; `client`, `product` and `portfolio` are the records
 * as they came. Throws suitability_pack_unknown and date_invalid; every other fault is part of the verdict.
 */
export const evaluate = (
  pack: Pack | PackName | (string & {}),
  today: string,
  client: unknown,
  product: unknown,
  portfolio: unknown,
  language?: Language,
): Verdict => assessFor(resolve(pack), today, client, portfolio, language)(product).verdict

/** Reads the client and the portfolio once and judges any number of products, as `evaluate` does. */
export function evaluatorFor(
  pack: Pack | PackName | (string & {}),
  today: string,
  client: unknown,
  portfolio: unknown,
  language?: Language,
): (product: unknown) => Verdict {
  const assess = assessFor(resolve(pack), today, client, portfolio, language)
  return (product) => assess(product).verdict
}

/** Judges a shelf and puts what passes in order; see Ranking. Throws as `evaluate` does. */
export const rank = (
  pack: Pack | PackName | (string & {}),
  today: string,
  client: unknown,
  products: readonly unknown[],
  portfolio: unknown,
  language?: Language,
): Ranking => rankShelf(resolve(pack), today, client, products, portfolio, language)
