import { type Fact, gapOf, isGap, num, texts } from '../values.ts'
import { age } from './person.ts'
import type { Derivation, Sources } from './sources.ts'

/** A dimension of a target market and whether the client's value lies in it; a dimension not listed is not tested. */
type Tested = Readonly<{ name: string; inside: Fact }>

/** Tests the listed dimensions that both target markets share; each matches where one value is shared. */
function tested({ fact }: Sources, market: string): Tested[] {
  const dimensions: readonly (readonly [string, Fact])[] = [
    ['classifications', fact('client.classification')],
    ['risk_tolerances', fact('client.risk_tolerance')],
    ['objectives', fact('client.objectives')],
  ]
  return dimensions.flatMap(([name, own]): Tested[] => {
    const listed = fact(`${market}.${name}`)
    if (isGap(listed) || texts(listed).length === 0) return []
    if (isGap(own)) return [{ name, inside: own }]
    const values = Array.isArray(own) ? texts(own) : [own as string | number]
    return [{ name, inside: values.some((value) => texts(listed).includes(value)) }]
  })
}

/** A dimension of persons only: a legal entity is never in it, and need not say so. */
function ofPerson(name: string, kind: Fact, inside: Fact): Tested {
  if (kind === 'legal_entity' || inside === false) return { name, inside: false }
  return { name, inside: gapOf(kind, inside) ?? true }
}

const negative = 'product.negative_target_market'
function negativeDimensions(sources: Sources): Tested[] {
  const { fact } = sources
  const kind = fact('client.kind')
  const dimensions = tested(sources, negative)
  if (fact(`${negative}.vulnerable`) === true)
    dimensions.push(ofPerson('vulnerable', kind, fact('client.vulnerable')))
  const from = fact(`${negative}.age_from`)
  if (!isGap(from)) {
    const years = age(sources)
    dimensions.push(ofPerson('age_from', kind, isGap(years) ? years : num(years) >= num(from)))
  }
  return dimensions
}

const names = (dimensions: readonly Tested[], inside: boolean): string[] =>
  dimensions.filter((each) => each.inside === inside).map(({ name }) => name)

/** Whether any dimension has this answer; a dimension that has it decides, and the unknown ones do not matter. */
function anyIs(dimensions: readonly Tested[], inside: boolean): Fact {
  if (dimensions.some((each) => each.inside === inside)) return true
  return gapOf(...dimensions.map((each) => each.inside)) ?? false
}

const market = 'product.target_market'
/** A fact of a target market, which must be on record as a whole. */
const ofMarket =
  (path: string, work: (sources: Sources) => Fact) =>
  (sources: Sources): Fact => {
    const whole = sources.fact(path)
    return isGap(whole) ? whole : work(sources)
  }

export const marketFacts = {
  in_negative_target_market: {
    sort: 'boolean',
    of: 'product',
    work: ofMarket(negative, (sources) => anyIs(negativeDimensions(sources), true)),
  },
  negative_hits: {
    sort: 'texts',
    of: 'product',
    work: ofMarket(negative, (sources) => names(negativeDimensions(sources), true)),
  },
  outside_target_market: {
    sort: 'boolean',
    of: 'product',
    work: ofMarket(market, (sources) => anyIs(tested(sources, market), false)),
  },
  target_misses: {
    sort: 'texts',
    of: 'product',
    work: ofMarket(market, (sources) => names(tested(sources, market), false)),
  },
} as const satisfies Record<string, Derivation>
