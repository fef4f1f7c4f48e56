import type { LocalDate } from '#domain/time.ts'
import type { Look } from './condition/decide.ts'
import { type Holdings, sumHoldings } from './derive/holdings.ts'
import { derivations } from './derive/index.ts'
import type { Sources } from './derive/sources.ts'
import { type Facts, factAt, readParty, readProduct } from './facts.ts'
import type { Pack } from './pack.ts'
import type { Fact } from './values.ts'

/** A client, the portfolio and the proposed purchase, read once for a whole shelf. */
export type Party = Readonly<{
  pack: Pack
  today: LocalDate
  facts: Facts
  /** The proposal as it came: its clearances are no facts. */
  proposed: unknown
  holdings: () => Holdings
  /** Derived facts that are the same for every product. */
  derived: Map<string, Fact>
}>

export function readPurchaser(pack: Pack, today: LocalDate, client: unknown, portfolio: unknown): Party {
  const facts = readParty(today, client, portfolio)
  const proposed =
    typeof portfolio === 'object' && portfolio !== null && Object.hasOwn(portfolio, 'proposed')
      ? (portfolio as { proposed: unknown }).proposed
      : undefined
  let sums: Holdings | undefined
  const holdings = (): Holdings => (sums ??= sumHoldings({ fact: (path) => factAt(facts, path) }))
  return { pack, today, facts, proposed, holdings, derived: new Map() }
}

/** Looks up every path that a rule or a message may name for one product, and lists the impossible values. */
export function lookInto(
  party: Party,
  product: unknown,
): Readonly<{ look: Look; invalid: readonly string[] }> {
  const { pack, today, facts, holdings } = party
  const own = readProduct(today, product)
  const derived = new Map<string, Fact>()

  const look: Look = (path) => {
    if (path === 'today') return today
    if (path.startsWith('product')) return factAt(own, path)
    if (path.startsWith('derived.')) return derive(path)
    const parameter = path.startsWith('param.') ? pack.parameters[path.slice('param.'.length)] : undefined
    return parameter ?? factAt(facts, path)
  }
  const sources: Sources = {
    packName: pack.name,
    today,
    parameter: (name) => pack.parameters[name] ?? 0,
    gradeOfSri: (sri) => pack.sriToR[String(sri)] ?? 5,
    fact: look,
    holdings,
  }
  function derive(path: string): Fact {
    const derivation = derivations.get(path)
    if (derivation === undefined) return factAt(facts, path)
    const kept = derivation.of === 'party' ? party.derived : derived
    const before = kept.get(path)
    if (before !== undefined) return before
    const fact = derivation.work(sources)
    kept.set(path, fact)
    return fact
  }
  return { look, invalid: [...facts.invalid, ...own.invalid].sort() }
}
