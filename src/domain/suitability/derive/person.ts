import { addMonths, ageOn, type LocalDate } from '#domain/time.ts'
import { type Fact, gapOf, isGap, num, text, texts } from '../values.ts'
import { knowledgeLevels } from '../vocabulary.ts'
import type { Derivation, Sources } from './sources.ts'

/** Completed years today. */
export function age({ fact, today }: Sources): Fact {
  const born = fact('client.birth_date')
  return isGap(born) ? born : ageOn(text(born) as LocalDate, today)
}

/** The last day, inclusive, on which the risk assessment counts. */
function lastValidDay({ fact, parameter }: Sources): Fact {
  const assessed = fact('client.risk_assessed_on')
  if (isGap(assessed)) return assessed
  return addMonths(text(assessed) as LocalDate, parameter('assessment_validity_months'))
}

function expired(sources: Sources): Fact {
  const last = lastValidDay(sources)
  return isGap(last) ? last : sources.today > text(last)
}

/** The higher of the bank's grade, the issuer's where there is one and, in the EU, the mapped SRI of a packaged product. */
export function effectiveRisk({ fact, packName, gradeOfSri }: Sources): Fact {
  const grade = fact('product.risk_rating')
  const issuer = fact('product.issuer_risk_rating')
  const packaged = packName === 'eu' ? fact('product.packaged') : false
  const sri = packaged === false ? 0 : fact('product.sri')
  const unknown = gapOf(grade, packaged, sri)
  if (unknown) return unknown
  return Math.max(num(grade), isGap(issuer) ? 0 : num(issuer), packaged ? gradeOfSri(num(sri)) : 0)
}

function knowledgeHeld({ fact }: Sources): Fact {
  const knowledge = fact('client.knowledge')
  const productClass = fact('product.class')
  const unknown = gapOf(knowledge, productClass)
  return unknown ?? fact(`client.knowledge.${text(productClass)}`)
}

const rank = (level: Fact): number => knowledgeLevels.indexOf(text(level))

/** Rank required less rank held; a product that requires nothing leaves no gap to ask about. */
function knowledgeGap(sources: Sources): Fact {
  const required = sources.fact('product.required_knowledge')
  const held = knowledgeHeld(sources)
  if (required === 'none' && isGap(held)) return 0
  return gapOf(required, held) ?? rank(required) - rank(held)
}

function firstTime({ fact }: Sources): Fact {
  const [productClass, traded] = [fact('product.class'), fact('client.traded_classes')]
  return gapOf(productClass, traded) ?? !texts(traded).includes(text(productClass))
}

export const personFacts = {
  age_years: { sort: 'number', of: 'party', work: age },
  effective_risk: { sort: 'number', of: 'product', work: effectiveRisk },
  knowledge_gap: { sort: 'number', of: 'product', work: knowledgeGap },
  first_time_class: { sort: 'boolean', of: 'product', work: firstTime },
  assessment_last_valid_day: { sort: 'date', of: 'party', work: lastValidDay },
  assessment_expired: { sort: 'boolean', of: 'party', work: expired },
} as const satisfies Record<string, Derivation>
