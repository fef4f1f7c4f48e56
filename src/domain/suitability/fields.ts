import {
  birthDate,
  country,
  currency,
  date,
  flag,
  type Group,
  group,
  integer,
  keyed,
  type Leaf,
  largestAmount,
  listOf,
  money,
  number,
  oneOf,
  open,
  pastDate,
  pct,
  placed,
  positive,
  rows,
  text,
} from './schema.ts'
import * as words from './vocabulary.ts'

const tags = listOf(text)
const objectives = listOf(oneOf(words.objectives))
const covers = listOf(oneOf(words.covers))
const neededCovers = listOf(oneOf(words.covers), true)
const months = integer(0, 1200)
const grade = integer(1, 5)
const targets = {
  classifications: listOf(oneOf(words.classifications)),
  risk_tolerances: listOf(grade),
  objectives,
}
const productClass = oneOf(words.productClasses)

const client = group({
  kind: oneOf(words.kinds),
  birth_date: birthDate,
  residence_country: country,
  base_currency: currency,
  us_person: flag,
  pep: flag,
  deceased: flag,
  vulnerable: flag,
  do_not_contact: flag,
  complaint_open: flag,
  over_indebted: flag,
  classification: oneOf(words.classifications),
  risk_tolerance: grade,
  risk_lowest_category: flag,
  risk_assessed_on: pastDate,
  knowledge: keyed((key) => words.productClasses.includes(key), oneOf(words.knowledgeLevels)),
  traded_classes: listOf(productClass),
  tests_passed: tags,
  objectives: { ...objectives, emptyIsMissing: true },
  horizon_months: months,
  loss_capacity_amount: money,
  liquid_assets: money,
  monthly_expenses: money,
  income_monthly: money,
  obligations_monthly: money,
  net_worth: number(),
  kyc_status: oneOf(words.kycStates),
  kyc_valid_until: date,
  sanctions_status: oneOf(words.sanctionsStates),
  aml_restriction: oneOf(words.amlRestrictions),
  legal_capacity: oneOf(words.capacities),
  marketing_consent: oneOf(words.consents),
  data_restriction: oneOf(words.dataRestrictions),
  adverse_credit: oneOf(words.creditHistories),
  demands: neededCovers,
  existing_cover: covers,
  sustainability: group({ interested: flag, min_taxonomy_pct: pct, min_sfdr_pct: pct, pai: flag }),
  needs: rows(group({ need: text, gap: number(0, 1) })),
})

const product = group({
  id: text,
  name: text,
  issuer_id: text,
  family: oneOf(words.families),
  class: productClass,
  risk_rating: grade,
  issuer_risk_rating: grade,
  sri: integer(1, 7),
  packaged: flag,
  complexity: oneOf(words.complexities),
  required_knowledge: oneOf(words.knowledgeLevels),
  stress_loss_pct: number(0, 1000),
  lockup_months: months,
  min_horizon_months: months,
  objectives: { ...objectives, emptyIsMissing: true },
  currency,
  approved: flag,
  approval_valid_until: date,
  sale_countries: listOf(country, true),
  us_persons_allowed: flag,
  professional_only: flag,
  documents: listOf(oneOf(words.documents)),
  cost_entry_pct: pct,
  cost_ongoing_pct: pct,
  cost_exit_pct: pct,
  inducement_pct: pct,
  target_market: group(targets),
  negative_target_market: group({ ...targets, vulnerable: flag, age_from: integer(0) }),
  tying: oneOf(words.tyings),
  insured_needs: neededCovers,
  guarantee_limit: money,
  monthly_payment: money,
  esg: group({ taxonomy_pct: pct, sfdr_pct: pct, pai: flag }),
  derivative: flag,
  listed: flag,
  bank_wealth_product: flag,
  test_category: text,
  serves: tags,
})

const portfolio = group({
  holdings: rows(group({ product_id: text, issuer_id: text, class: productClass, value: money, currency })),
  fx: keyed((key) => words.currencyCodes.has(key), positive()),
  turnover_12m: number(0),
  cost_to_equity_12m_pct: number(0),
})

const proposed = group({
  amount: positive(largestAmount),
  currency,
  initiative: oneOf(words.initiatives),
  channel: oneOf(words.channels),
  funding: oneOf(words.fundings),
  switch_cost_pct: pct,
  switch_benefit_pct: number(-100, 100),
  recorded: flag,
  cooling_off_done: flag,
  purpose: oneOf(words.purposes),
  rm_id: text,
  // A clearance that cannot be read clears nothing; it is no impossible fact.
  clearances: open,
})

/** The facts that a record may hold, by the first part of their path. */
export const fields = {
  client: placed('client', client),
  product: placed('product', product),
  portfolio: placed('portfolio', portfolio),
  proposed: placed('proposed', proposed),
} as const

/** Every single value of the schema by its path; keyed maps and rows are no single values. */
export const leafPaths: ReadonlyMap<string, Leaf> = new Map(
  Object.entries(fields).flatMap(([name, shape]) => leavesOf(name, shape)),
)

function leavesOf(path: string, { fields: inner }: Group): [string, Leaf][] {
  return Object.entries(inner).flatMap(([key, shape]) => {
    if (shape.shape === 'leaf') return [[`${path}.${key}`, shape] satisfies [string, Leaf]]
    return shape.shape === 'group' ? leavesOf(`${path}.${key}`, shape) : []
  })
}
