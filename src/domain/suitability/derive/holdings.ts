import { type Decimal, dec, decimal, type Fact, type Gap, gap, gapOf, isGap, num, text } from '../values.ts'
import { depositClasses } from '../vocabulary.ts'
import type { Sources } from './sources.ts'

/** Sums in the base currency; a gap in any holding leaves them all unknown. */
export type Holdings =
  | Gap
  | Readonly<{ total: Decimal; deposits: Decimal; byIssuer: ReadonlyMap<string, Decimal> }>

type Facts = Pick<Sources, 'fact'>

/** Units of the base currency for one unit of a currency. */
export function rateOf({ fact }: Facts, currency: string): Fact {
  const base = fact('client.base_currency')
  if (isGap(base)) return base
  if (currency === base) return 1
  const path = `portfolio.fx.${currency}`
  const rate = fact(path)
  // An impossible rate is as good as none: the exchange-rate rule names it.
  return isGap(rate) ? gap(path) : rate
}

/** An amount in the base currency. */
export function inBase(sources: Facts, amount: Fact, currency: Fact): Fact {
  const unknown = gapOf(amount, currency, sources.fact('client.base_currency'))
  if (isGap(currency)) return unknown ?? currency
  const rate = rateOf(sources, text(currency))
  return gapOf(unknown ?? 0, rate) ?? dec(amount).times(dec(rate))
}

const neededOfHolding = ['issuer_id', 'class', 'value', 'currency'] as const

export function sumHoldings(sources: Facts): Holdings {
  const { fact } = sources
  const count = fact('portfolio.holdings')
  if (isGap(count)) return gapOf(count, fact('client.base_currency')) ?? count
  const unknown = new Set<string>()
  let complete = true
  let [total, deposits] = [decimal(0), decimal(0)]
  const byIssuer = new Map<string, Decimal>()
  for (let index = 0; index < num(count); index += 1) {
    const at = `portfolio.holdings[${index}]`
    const value = inBase(sources, fact(`${at}.value`), fact(`${at}.currency`))
    for (const part of [...neededOfHolding.map((name) => fact(`${at}.${name}`)), value]) {
      if (!isGap(part)) continue
      complete = false
      for (const path of part.missing) unknown.add(path)
    }
    if (!complete) continue
    const amount = dec(value)
    const issuer = text(fact(`${at}.issuer_id`))
    total = total.plus(amount)
    byIssuer.set(issuer, (byIssuer.get(issuer) ?? decimal(0)).plus(amount))
    if (depositClasses.includes(text(fact(`${at}.class`)))) deposits = deposits.plus(amount)
  }
  return complete ? { total, deposits, byIssuer } : gap(...unknown)
}

/** The currencies of the purchase and the holdings that have no rate, sorted; none while the base is unknown. */
export function currenciesWithoutRate(sources: Facts): readonly string[] {
  const { fact } = sources
  if (isGap(fact('client.base_currency'))) return []
  const count = fact('portfolio.holdings')
  const paths = ['proposed.currency']
  for (let index = 0; index < (isGap(count) ? 0 : num(count)); index += 1)
    paths.push(`portfolio.holdings[${index}].currency`)
  const used = paths
    .map(fact)
    .filter((currency) => !isGap(currency))
    .map(text)
  return [...new Set(used)].filter((currency) => isGap(rateOf(sources, currency))).sort()
}
