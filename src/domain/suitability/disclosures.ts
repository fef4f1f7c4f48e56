import type { Look } from './condition/decide.ts'
import { isGap, num } from './values.ts'
import type { PackName } from './vocabulary.ts'

/** Every disclosure, in the order in which a verdict lists them. */
export const disclosures = [
  'costs',
  'risks',
  'target_market',
  'conflict_of_interest',
  'suitability_report',
  'total_cost_of_credit',
  'cooling_off',
  'recording',
  'debt_load_notice',
  'deposit_guarantee',
  'no_capital_guarantee',
  'separate_prices',
  'sustainability_mismatch',
  'risk_warning',
] as const
export type Disclosure = (typeof disclosures)[number]

const byFamily: Readonly<Record<string, readonly Disclosure[]>> = {
  investment: ['costs', 'risks', 'target_market'],
  ibip: ['costs', 'risks', 'target_market'],
  credit: ['costs', 'risks', 'total_cost_of_credit'],
  insurance: ['costs'],
  deposit: ['deposit_guarantee'],
}
const byRule: Readonly<Record<string, Disclosure>> = {
  'SUIT-HK-01': 'cooling_off',
  'SUIT-CN-04': 'recording',
  'SUIT-RU-02': 'debt_load_notice',
  'SUIT-TIE-02': 'separate_prices',
  'SUIT-EU-01': 'sustainability_mismatch',
  'SUIT-RISK-02': 'risk_warning',
  'SUIT-HK-02': 'risk_warning',
  'SUIT-KNOW-02': 'risk_warning',
}

/** What must stand beside an offer: a rule that fired asks for its disclosure also after it was cleared. */
export function requiredDisclosures(pack: PackName, look: Look, fired: readonly string[]): Disclosure[] {
  const family = look('product.family')
  const inducement = look('product.inducement_pct')
  const isInvestment = family === 'investment' || family === 'ibip'
  // An order on the client's own initiative is no advice.
  const isAdvice = look('client.classification') === 'retail' && look('proposed.initiative') !== 'client'
  const needed = new Set<Disclosure>([
    ...(typeof family === 'string' && Object.hasOwn(byFamily, family) ? byFamily[family]! : []),
    ...(!isGap(inducement) && num(inducement) > 0 ? (['conflict_of_interest'] as const) : []),
    ...(pack === 'eu' && isInvestment && isAdvice ? (['suitability_report'] as const) : []),
    ...(pack === 'cn' && family === 'investment' ? (['no_capital_guarantee'] as const) : []),
    ...fired.flatMap((rule) => (Object.hasOwn(byRule, rule) ? [byRule[rule]!] : [])),
  ])
  return disclosures.filter((disclosure) => needed.has(disclosure))
}
