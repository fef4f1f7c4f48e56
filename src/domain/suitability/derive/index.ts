import { documentFacts } from './documents.ts'
import { marketFacts } from './market.ts'
import { moneyFacts } from './money.ts'
import { personFacts } from './person.ts'
import type { Derivation } from './sources.ts'
import { sustainabilityFacts } from './sustainability.ts'

/** Every fact that code computes, by its path. */
export const derivations: ReadonlyMap<string, Derivation> = new Map(
  Object.entries({
    ...personFacts,
    ...moneyFacts,
    ...marketFacts,
    ...documentFacts,
    ...sustainabilityFacts,
  } satisfies Record<string, Derivation>).map(([name, derivation]) => [`derived.${name}`, derivation]),
)
