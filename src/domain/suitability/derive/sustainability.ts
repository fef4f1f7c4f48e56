import { compareNumbers, type Fact, gapOf, isGap, num } from '../values.ts'
import type { Derivation, Sources } from './sources.ts'

const wishes = [
  ['client.sustainability.min_taxonomy_pct', 'product.esg.taxonomy_pct'],
  ['client.sustainability.min_sfdr_pct', 'product.esg.sfdr_pct'],
] as const

/** A share that reaches a stated minimum; every share reaches none at all. */
function reaches(wish: Fact, share: Fact): Fact {
  if (isGap(wish) || num(wish) === 0) return true
  return isGap(share) ? share : compareNumbers(num(share), num(wish), true) >= 0
}

/** True where the client is not interested; false where a stated wish is missed; unknown where nobody asked. */
function match({ fact }: Sources): Fact {
  const asked = fact('client.sustainability')
  if (isGap(asked)) return asked
  const interested = fact('client.sustainability.interested')
  if (interested === false) return true
  const parts = wishes.map(([wish, share]) => reaches(fact(wish), fact(share)))
  if (fact('client.sustainability.pai') === true) parts.push(fact('product.esg.pai'))
  if (!isGap(interested) && parts.includes(false)) return false
  return gapOf(interested, ...parts) ?? true
}

export const sustainabilityFacts = {
  esg_match: { sort: 'boolean', of: 'product', work: match },
} as const satisfies Record<string, Derivation>
