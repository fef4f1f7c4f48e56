import type { LocalDate } from '#domain/time.ts'
import type { Look } from './condition/decide.ts'
import { type Holdings, sumHoldings } from './derive/holdings.ts'
import { derivations } from './derive/index.ts'
import type { Sources } from './derive/sources.ts'
import { readParty, readProduct } from './facts.ts'
import type { Pack } from './pack.ts'
import { type Fact, gap } from './values.ts'

/** A client, the portfolio and the proposed purchase, read once for a whole shelf. */
export type Party = Readonly<{
  pack: Pack
  today: LocalDate
  /** Every fact that is the same for all products: recorded, limits, today, and derived ones once they are asked for. */
  facts: Map<string, Fact>
  invalid: readonly string[]
  /** The proposal as it came: its clearances are no facts. */
  proposed: unknown
  holdings: () => Holdings
}>

export function readPurchaser(pack: Pack, today: LocalDate, client: unknown, portfolio: unknown): Party {
  const { values: facts, invalid } = readParty(today, client, portfolio)
  facts.set('today', today)
  for (const [name, limit] of Object.entries(pack.parameters)) facts.set(`param.${name}`, limit)
  const proposed =
    typeof portfolio === 'object' && portfolio !== null && Object.hasOwn(portfolio, 'proposed')
      ? (portfolio as { proposed: unknown }).proposed
      : undefined
  let sums: Holdings | undefined
  const holdings = (): Holdings => (sums ??= sumHoldings({ fact: (path) => facts.get(path) ?? gap(path) }))
  return { pack, today, facts, invalid, proposed, holdings }
}

/** Whether a path says the same for every product of a shelf. */
export const isOfParty = (path: string): boolean =>
  !path.startsWith('product.') && derivations.get(path)?.of !== 'product'

/** Looks up every path that a rule or a message may name for one product, and lists the impossible values. */
export function lookInto(
  party: Party,
  product: unknown,
): Readonly<{ look: Look; invalid: readonly string[] }> {
  const { pack, today, facts, holdings } = party
  const { values: own, invalid } = readProduct(today, product)

  const look: Look = (path) => {
    const known = own.get(path) ?? facts.get(path)
    if (known !== undefined) return known
    const derivation = derivations.get(path)
    if (derivation === undefined) return gap(path)
    const fact = derivation.work(sources)
    const kept = derivation.of === 'party' ? facts : own
    kept.set(path, fact)
    return fact
  }
  const sources: Sources = {
    packName: pack.name,
    today,
    parameter: (name) => pack.parameters[name] ?? 0,
    gradeOfSri: (sri) => pack.sriToR[String(sri)] ?? 5,
    fact: look,
    holdings,
  }
  return { look, invalid: [...party.invalid, ...invalid].sort() }
}
