import { canonical, digestOf, sha256 } from '#domain/canonical.ts'
import type { Language } from '#domain/language.ts'
import { evaluate, type Pack, rank, type Verdict } from '#domain/suitability/index.ts'
import type { LocalDate } from '#domain/time.ts'
import type { ProductRow, Proposed } from '../port.ts'
import type { ClientFacts, ClientRecord } from './client-facts.ts'
import { type PortfolioRecord, portfolioFacts } from './portfolio-facts.ts'

/** A product with what the rules say of it, and the digest of every fact they were given. */
export type Judged = Readonly<{ product: ProductRow; verdict: Verdict; factsDigest: string }>

/** One run of the rules over some products: its inputs, and what came of it, in the order of the products. */
export type Judgement = Readonly<{
  inputs: Readonly<{ client: ClientFacts; portfolio: Readonly<Record<string, unknown>> }>
  judged: readonly Judged[]
  ranked: readonly string[]
  withoutNeed: readonly string[]
}>

export type Judging = Readonly<{
  pack: Pack
  today: LocalDate
  language: Language
  client: ClientRecord
  portfolio: PortfolioRecord
}>

/** Judges products for one proposed purchase. Pure but for the digests. */
export async function judge(
  { pack, today, language, client, portfolio: record }: Judging,
  products: readonly ProductRow[],
  proposed: Proposed,
): Promise<Judgement> {
  const portfolio = portfolioFacts(record, client.baseCurrency, proposed)
  const inputs = { client: client.facts, portfolio }
  const ranking = rank(
    pack,
    today,
    client.facts,
    products.map(({ terms }) => terms),
    portfolio,
    language,
  )
  const { proposed: passing, no_documented_need: idle, blocked } = ranking
  const verdicts = new Map([...passing, ...idle, ...blocked].map((each) => [each.product_id, each]))
  const party = await digestOf(inputs)
  const judged = await Promise.all(
    products.map(async (product) => ({
      product,
      // An id that reads as "unknown" is none to the rules, and the verdict then bears no id.
      verdict:
        verdicts.get(product.id) ?? evaluate(pack, today, client.facts, product.terms, portfolio, language),
      factsDigest: await sha256(party + canonical(product.terms)),
    })),
  )
  const ids = (some: readonly Verdict[]) => some.flatMap(({ product_id: id }) => (id === null ? [] : [id]))
  return { inputs, judged, ranked: ids(passing), withoutNeed: ids(idle) }
}
