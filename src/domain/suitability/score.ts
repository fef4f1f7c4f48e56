import type { Look } from './condition/decide.ts'
import { evidenceOf } from './message.ts'
import { type Decimal, dec, decimal, type Fact, gapOf, isGap, num, text, texts } from './values.ts'
import { type ScorePart, type ScoreParts, scoreParts } from './verdict.ts'

export const weights = {
  need_gap: 0.4,
  objective_fit: 0.2,
  risk_fit: 0.15,
  horizon_fit: 0.1,
  cost_fit: 0.1,
  diversification: 0.05,
} as const satisfies Record<keyof ScoreParts, number>

/** What a whole part counts of 100. */
const points = Object.fromEntries(
  scoreParts.map((name) => [name, decimal(weights[name]).times(100)]),
) as Record<keyof ScoreParts, Decimal>

type Part = Readonly<{ value: Decimal; from: readonly string[]; missing?: readonly string[] }>

const clamp = (value: Decimal): Decimal => (value.lt(0) ? decimal(0) : value.gt(1) ? decimal(1) : value)
const notApplicable = (why: string): Part => ({ value: decimal(1), from: [why] })

/** A part computed from known facts; with a gap it counts 0 and says what is missing. */
function from(look: Look, paths: readonly string[], work: (facts: readonly Fact[]) => Decimal): Part {
  const facts = paths.map(look)
  const unknown = gapOf(...facts)
  if (unknown || facts.some(isGap)) return { value: decimal(0), from: [], missing: unknown?.missing ?? [] }
  return {
    value: clamp(work(facts)),
    from: paths.map((path, index) => `${path} = ${String(evidenceOf(facts[index]!))}`),
  }
}

function needGap(look: Look): Part {
  const [count, served] = [look('client.needs'), look('product.serves')]
  const unknown = gapOf(count, served)
  if (unknown || isGap(count) || isGap(served))
    return { value: decimal(0), from: [], missing: unknown?.missing ?? [] }
  let value = decimal(0)
  let needs: string[] = []
  for (let index = 0; index < num(count); index += 1) {
    const [need, gap] = [look(`client.needs[${index}].need`), look(`client.needs[${index}].gap`)]
    if (isGap(need) || isGap(gap) || num(gap) === 0 || !texts(served).includes(text(need))) continue
    const order = dec(gap).cmp(value)
    if (order > 0) needs = []
    if (order >= 0) needs.push(text(need))
    if (order > 0) value = dec(gap)
  }
  return { value, from: [...new Set(needs)].sort() }
}

function objectiveFit(look: Look): Part {
  const [wanted, served] = [look('client.objectives'), look('product.objectives')]
  const unknown = gapOf(wanted, served)
  if (unknown) return { value: decimal(0), from: [], missing: unknown.missing }
  const all = [...new Set(texts(wanted))].map(String)
  const shared = all.filter((objective) => texts(served).includes(objective)).sort()
  return { value: decimal(shared.length).div(all.length), from: shared }
}

const riskFit = (look: Look): Part =>
  from(look, ['client.risk_tolerance', 'derived.effective_risk'], ([tolerance, risk]) =>
    decimal(1).minus(decimal(num(tolerance!) - num(risk!)).div(4)),
  )

const horizonFit = (look: Look): Part =>
  from(look, ['client.horizon_months', 'product.min_horizon_months'], ([horizon, least]) =>
    num(least!) <= num(horizon!) ? decimal(1) : dec(horizon!).div(dec(least!)),
  )

const costFit = (look: Look): Part =>
  from(look, ['derived.first_year_cost_pct'], ([cost]) => decimal(1).minus(dec(cost!).div(10)))

const diversification = (look: Look): Part =>
  from(look, ['derived.issuer_share_pct'], ([share]) => decimal(1).minus(dec(share!).div(100)))

/**
 * The score of a product, 0 to 100, and each of its parts. Commission, campaigns, targets, own paper and every model
 * output have no way in: only these facts are read.
 */
export function scoreOf(look: Look): Readonly<{ score: number; parts: ScoreParts }> {
  const family = look('product.family')
  const graded = family === 'investment' || family === 'ibip'
  const onlyGraded = (part: (look: Look) => Part): Part =>
    graded ? part(look) : notApplicable(`not applicable to ${isGap(family) ? 'this family' : text(family)}`)
  const parts: Record<keyof ScoreParts, Part> = {
    need_gap: needGap(look),
    objective_fit: objectiveFit(look),
    risk_fit: onlyGraded(riskFit),
    horizon_fit: onlyGraded(horizonFit),
    cost_fit: onlyGraded(costFit),
    diversification: onlyGraded(diversification),
  }
  const score = scoreParts.reduce((sum, name) => sum.plus(parts[name].value.times(points[name])), decimal(0))
  return { score: score.round(2).toNumber(), parts: toPlain(parts) }
}

const toPlain = (parts: Readonly<Record<keyof ScoreParts, Part>>): ScoreParts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]): [string, ScorePart] => [
      name,
      { ...part, value: part.value.toNumber(), weight: weights[name as keyof ScoreParts] },
    ]),
  ) as ScoreParts
