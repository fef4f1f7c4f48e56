/** Records on which every rule is silent, for each family; cases change what they are about. */
export type Json = Record<string, unknown>
export const today = '2026-11-21'

export const client = (): Json => ({
  kind: 'individual',
  birth_date: '1980-05-05',
  residence_country: 'DE',
  base_currency: 'EUR',
  us_person: false,
  pep: false,
  deceased: false,
  vulnerable: false,
  do_not_contact: false,
  complaint_open: false,
  over_indebted: false,
  classification: 'retail',
  risk_tolerance: 3,
  risk_lowest_category: false,
  risk_assessed_on: '2026-06-01',
  knowledge: { equity_fund: 'informed', unit_linked: 'informed' },
  traded_classes: ['equity_fund'],
  tests_passed: ['structured_income'],
  objectives: ['growth', 'retirement'],
  horizon_months: 120,
  loss_capacity_amount: 60000,
  liquid_assets: 200000,
  monthly_expenses: 2000,
  income_monthly: 5000,
  obligations_monthly: 500,
  net_worth: 300000,
  kyc_status: 'valid',
  kyc_valid_until: '2027-12-31',
  sanctions_status: 'clear',
  aml_restriction: 'none',
  legal_capacity: 'full',
  marketing_consent: 'granted',
  data_restriction: 'none',
  adverse_credit: 'none',
  demands: ['life'],
  existing_cover: [],
  sustainability: { interested: false },
  needs: [{ need: 'retirement', gap: 0.8, evidence: 'said in June' }],
})

const anyProduct = {
  issuer_id: 'ISS-1',
  currency: 'EUR',
  approved: true,
  approval_valid_until: '2027-06-30',
  sale_countries: ['DE', 'FR'],
  us_persons_allowed: true,
  inducement_pct: 0,
  tying: 'none',
}
const graded = {
  risk_rating: 3,
  packaged: false,
  complexity: 'non_complex',
  required_knowledge: 'basic',
  stress_loss_pct: 40,
  lockup_months: 0,
  min_horizon_months: 60,
  objectives: ['growth'],
  professional_only: false,
  documents: ['cost_schedule', 'risk_statement', 'form_crs'],
  cost_entry_pct: 1,
  cost_ongoing_pct: 1.5,
  cost_exit_pct: 0,
  target_market: {},
  negative_target_market: {},
  esg: { taxonomy_pct: 5, sfdr_pct: 10, pai: true },
  derivative: false,
  listed: true,
  bank_wealth_product: false,
  test_category: 'none',
  serves: ['retirement'],
}

export const families = {
  deposit: (): Json => ({
    ...anyProduct,
    id: 'P-DEP',
    name: 'Term deposit',
    family: 'deposit',
    class: 'cash_deposit',
    documents: [],
    lockup_months: 12,
    guarantee_limit: 100000,
    serves: ['safety'],
  }),
  payment: (): Json => ({
    ...anyProduct,
    id: 'P-PAY',
    name: 'Account package',
    family: 'payment',
    class: 'account_package',
    documents: [],
    serves: ['payments'],
  }),
  investment: (): Json => ({
    ...anyProduct,
    ...structuredClone(graded),
    id: 'P-INV',
    name: 'World fund',
    family: 'investment',
    class: 'equity_fund',
  }),
  ibip: (): Json => ({
    ...anyProduct,
    ...structuredClone(graded),
    id: 'P-IBI',
    name: 'Unit-linked plan',
    family: 'ibip',
    class: 'unit_linked',
    insured_needs: ['life'],
  }),
  credit: (): Json => ({
    ...anyProduct,
    id: 'P-CRE',
    name: 'Home loan',
    family: 'credit',
    class: 'mortgage',
    documents: ['credit_information'],
    monthly_payment: 1000,
    serves: ['home'],
  }),
  insurance: (): Json => ({
    ...anyProduct,
    id: 'P-INS',
    name: 'Term life',
    family: 'insurance',
    class: 'term_life',
    documents: ['ipid'],
    insured_needs: ['life'],
    serves: ['protection'],
  }),
} as const
export type FamilyName = keyof typeof families

export const portfolio = (): Json => ({
  holdings: [
    { product_id: 'H-1', issuer_id: 'BANK', class: 'cash_deposit', value: 60000, currency: 'EUR' },
    { product_id: 'H-2', issuer_id: 'ISS-2', class: 'equity_fund', value: 40000, currency: 'EUR' },
  ],
  fx: {},
  turnover_12m: 1,
  cost_to_equity_12m_pct: 2,
  proposed: {
    amount: 10000,
    currency: 'EUR',
    initiative: 'bank',
    channel: 'phone',
    funding: 'own_cash',
    recorded: true,
    cooling_off_done: false,
    purpose: 'home',
    rm_id: 'rm-1',
    clearances: [],
  },
})

export type Records = Readonly<{ client: Json; product: Json; portfolio: Json }>
export const records = (family: FamilyName): Records => ({
  client: client(),
  product: families[family](),
  portfolio: portfolio(),
})

/** Changes by path; undefined takes a member away. `proposed.x` stands for `portfolio.proposed.x`. */
export type Changes = Readonly<Record<string, unknown>>

export function change(before: Records, changes: Changes): Records {
  const after = structuredClone(before) as Record<string, unknown>
  for (const [path, value] of Object.entries(changes)) {
    const keys = path
      .replace(/^proposed/, 'portfolio.proposed')
      .replace(/\[(\d+)\]/g, '.$1')
      .split('.')
    const last = keys.pop() ?? ''
    let at = after as Json
    for (const key of keys) {
      at[key] ??= {}
      at = at[key] as Json
    }
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return after as Records
}
