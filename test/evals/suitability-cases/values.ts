import type { FamilyName } from '#test/support/suitability.ts'
import { allow, approve, block, invalid, make, warn } from './case.ts'

const flag = ['false', 1, []]
const word = (wrong: string): unknown[] => [wrong, 'Retail ', true]
const date = ['2026-02-30', '21.11.2026', 20261121, '2026-11-21T00:00:00Z']
const amount = ['100', 'NaN', 'Infinity', -0.01, 1.0000001e15, true, [], '1e3']
const pct = ['5', -0.0001, 100.0001, 'NaN', false]
const months = ['60', -1, 1201, 1.5, true]
const grade = [0, 6, 2.5, '3', true]
const list = ['growth', ['groth'], [1], {}, ['unknown'], [null]]

/** Wrong values of every field that the record may hold. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  client: ['a client', 7, []],
  product: [true, ['x']],
  portfolio: [3, 'none of it'],
  'client.kind': word('person'),
  'client.birth_date': [...date, '2026-11-22', '1905-11-21', '1700-01-01'],
  'client.residence_country': ['de', 'DEU', 'ZZ', 49],
  'client.base_currency': ['eur', 'EURO', 'ZZZ', 978],
  'client.us_person': flag,
  'client.pep': flag,
  'client.deceased': flag,
  'client.vulnerable': flag,
  'client.do_not_contact': flag,
  'client.complaint_open': flag,
  'client.over_indebted': flag,
  'client.classification': word('Retail'),
  'client.risk_tolerance': grade,
  'client.risk_lowest_category': flag,
  'client.risk_assessed_on': [...date, '2026-11-22'],
  'client.knowledge': ['informed', [], { equity_fund: 'expert' }, { equity_fund: 2 }],
  'client.traded_classes': ['etf', ['shares'], {}],
  'client.tests_passed': ['options', [1], {}],
  'client.objectives': list,
  'client.horizon_months': months,
  'client.loss_capacity_amount': amount,
  'client.liquid_assets': amount,
  'client.monthly_expenses': amount,
  'client.income_monthly': amount,
  'client.obligations_monthly': amount,
  'client.net_worth': ['100', 'NaN', true, []],
  'client.kyc_status': word('Valid'),
  'client.kyc_valid_until': date,
  'client.sanctions_status': word('ok'),
  'client.aml_restriction': word('None'),
  'client.legal_capacity': word('partial'),
  'client.marketing_consent': word('yes'),
  'client.data_restriction': word('no'),
  'client.adverse_credit': word('late'),
  'client.demands': ['life', ['car'], {}],
  'client.existing_cover': ['life', ['car'], {}],
  'client.sustainability': [
    true,
    'yes',
    [],
    { interested: 'yes' },
    { interested: true, min_sfdr_pct: 101 },
    { interested: true, min_taxonomy_pct: '5' },
    { interested: false, pai: 1 },
  ],
  'client.needs': ['retirement', {}, [{ need: 'retirement', gap: 1.1 }], [{ need: 3, gap: 1 }], ['x']],
  'product.id': [7, {}, true],
  'product.name': [7, ['x']],
  'product.issuer_id': [7, false],
  'product.family': word('fund'),
  'product.class': word('fund'),
  'product.risk_rating': grade,
  'product.issuer_risk_rating': grade,
  'product.sri': [0, 8, 3.5, '3'],
  'product.packaged': flag,
  'product.complexity': word('simple'),
  'product.required_knowledge': word('expert'),
  'product.stress_loss_pct': ['40', -1, 1000.001],
  'product.lockup_months': months,
  'product.min_horizon_months': months,
  'product.objectives': list,
  'product.currency': ['eur', 'US', 1],
  'product.approved': flag,
  'product.approval_valid_until': date,
  'product.sale_countries': ['DE', ['de'], ['DE', 'ZZ'], [1]],
  'product.us_persons_allowed': flag,
  'product.professional_only': flag,
  'product.documents': ['kid', ['KID'], {}],
  'product.cost_entry_pct': pct,
  'product.cost_ongoing_pct': pct,
  'product.cost_exit_pct': pct,
  'product.inducement_pct': pct,
  'product.target_market': [
    'retail',
    [],
    { classifications: ['Retail'] },
    { risk_tolerances: [0] },
    { risk_tolerances: ['3'] },
    { objectives: 'growth' },
  ],
  'product.negative_target_market': [
    true,
    { vulnerable: 'yes' },
    { age_from: 65.5 },
    { age_from: '65' },
    { age_from: -1 },
  ],
  'product.tying': word('bundled'),
  'product.insured_needs': ['life', ['car'], {}],
  'product.guarantee_limit': amount,
  'product.monthly_payment': amount,
  'product.esg': [5, [], { taxonomy_pct: 101 }, { sfdr_pct: '5' }, { pai: 'yes' }],
  'product.derivative': flag,
  'product.listed': flag,
  'product.bank_wealth_product': flag,
  'product.test_category': [1, [], true],
  'product.serves': ['retirement', [1], {}],
  'portfolio.holdings': ['none held', {}, 5, ['x'], [7]],
  'portfolio.holdings[0].product_id': [1],
  'portfolio.holdings[0].issuer_id': [1, {}],
  'portfolio.holdings[0].class': ['stock', 1],
  'portfolio.holdings[0].value': ['60000', -1, 2e15, true],
  'portfolio.holdings[0].currency': ['eur', 'ZZZ', 1],
  'portfolio.fx': [1, [], 'USD', { USD: -1 }, { USD: 0 }, { USD: '1.1' }, { usd: 1.1 }],
  'portfolio.turnover_12m': ['1', -1, true],
  'portfolio.cost_to_equity_12m_pct': ['1', -1],
  'portfolio.proposed': ['a purchase', [], 5],
  'proposed.amount': [0, -5, '10000', 1.0000001e15, true],
  'proposed.currency': ['eur', 'ZZZ', 978],
  'proposed.initiative': word('Bank'),
  'proposed.channel': word('fax'),
  'proposed.switch_cost_pct': ['2', -1, 101],
  'proposed.switch_benefit_pct': ['2', -100.1, 100.1],
  'proposed.recorded': flag,
  'proposed.cooling_off_done': flag,
  'proposed.purpose': word('car'),
  'proposed.rm_id': [7, {}],
}

/** The family whose records hold everything that a wrong value of this path touches. */
const familyOf = (path: string): FamilyName =>
  /guarantee_limit/.test(path) ? 'deposit' : /monthly_payment/.test(path) ? 'credit' : 'investment'

const impossibleCases = (): string[] =>
  Object.entries(wrong).flatMap(([path, values]) =>
    values.map((value, index) =>
      make(
        `wrong-${path}-${index}`,
        { family: familyOf(path), changes: { [path]: value } },
        { outcome: block, rules: [invalid] },
      ),
    ),
  )

/** Values at the edge that are possible. */
const edges: Readonly<Record<string, readonly unknown[]>> = {
  'client.birth_date': ['1906-11-21', '1905-11-22'],
  'client.net_worth': [-1e9, 1e17],
  'client.liquid_assets': [1e15],
  'client.loss_capacity_amount': [1e15],
  'client.horizon_months': [1200],
  'client.risk_assessed_on': ['2026-11-21'],
  'client.nickname': ['{x}', 7],
  'product.stress_loss_pct': [0],
  'product.inducement_pct': [0, 100],
  'product.us_persons_allowed': [false],
  'product.target_market': [{ classifications: null, risk_tolerances: 'unknown', colour: 'red' }],
  'product.negative_target_market': [{ vulnerable: false, age_from: 47 }],
  'portfolio.fx': [{ USD: 1e-12 }, { CHF: 1e12, USD: 'unknown' }],
  'proposed.amount': [0.01, 1e-9],
  'proposed.clearances': ['none given', 7, [7, null, { rule: 1 }], {}],
}
const edgeCases = (): string[] =>
  Object.entries(edges).flatMap(([path, values]) =>
    values.map((value, index) => {
      const old = path === 'client.birth_date'
      return make(
        `edge-${path}-${index}`,
        { changes: { [path]: value } },
        { outcome: allow, not: old ? ['SUIT-GATE-03'] : [] },
      )
    }),
  )

const others = (): string[] => [
  make(
    'wrong-funding',
    {
      changes: {
        'proposed.funding': 'cash',
        'proposed.switch_cost_pct': 1,
        'proposed.switch_benefit_pct': 2,
      },
    },
    { outcome: block, rules: [invalid] },
  ),
  make(
    'wrong-funding-asks-for-switch',
    { changes: { 'proposed.funding': 'cash' } },
    { outcome: block, rules: [invalid, 'SUIT-DATA-01'] },
  ),
  make(
    'entity-born-1700',
    { changes: { 'client.kind': 'legal_entity', 'client.birth_date': '1700-01-01' } },
    { outcome: allow },
  ),
  make(
    'entity-born-tomorrow',
    { changes: { 'client.kind': 'legal_entity', 'client.birth_date': '2026-11-22' } },
    { outcome: block, rules: [invalid] },
  ),
  make(
    'fx-zero-needed',
    { changes: { 'proposed.currency': 'USD', 'portfolio.fx': { USD: 0 } } },
    { outcome: block, rules: [invalid, 'SUIT-FX-01'] },
  ),
  make(
    'fx-text-needed',
    { changes: { 'proposed.currency': 'USD', 'portfolio.fx': { USD: '1.1' } } },
    { outcome: block, rules: [invalid, 'SUIT-FX-01'] },
  ),
  make(
    'fx-huge',
    { changes: { 'proposed.currency': 'USD', 'portfolio.fx': { USD: 1e12 } } },
    { outcome: block, rules: ['SUIT-CAP-01', 'SUIT-CAP-02', 'SUIT-CONC-02'] },
  ),
  make(
    'fx-tiny',
    { changes: { 'proposed.currency': 'VND', 'portfolio.fx': { VND: 0.000035 } } },
    { outcome: allow },
  ),
  make(
    'largest-amount',
    { changes: { 'proposed.amount': 1e15 } },
    { outcome: block, rules: ['SUIT-CAP-01', 'SUIT-CAP-02', 'SUIT-CONC-02'] },
  ),
  make(
    'invalid-under-others',
    { changes: { 'client.horizon_months': '60', 'client.deceased': true, 'product.tying': 'bundle' } },
    { outcome: block, rules: [invalid, 'SUIT-GATE-01', 'SUIT-TIE-02'] },
  ),
  make(
    'invalid-not-cleared',
    {
      changes: {
        'client.horizon_months': '60',
        'proposed.clearances': [{ rule: invalid, kind: 'approval', by: 'boss', on: '2026-11-21' }],
      },
    },
    { outcome: block, rules: [invalid] },
  ),
]

/** Strongest outcome, and everything beneath it reported. */
const precedence = (): string[] => {
  const low = { 'product.tying': 'bundle' }
  const middle = { 'client.complaint_open': true }
  const high = { 'client.do_not_contact': true }
  const all = ['SUIT-TIE-02', 'SUIT-CONT-03', 'SUIT-CONT-01']
  return [
    make('strongest-warn', { changes: low }, { outcome: warn, rules: all.slice(0, 1) }),
    make(
      'strongest-approve',
      { changes: { ...low, ...middle } },
      { outcome: approve, rules: all.slice(0, 2) },
    ),
    make('strongest-block', { changes: { ...low, ...middle, ...high } }, { outcome: block, rules: all }),
    make(
      'many-rules',
      {
        changes: {
          ...low,
          ...high,
          'product.risk_rating': 5,
          'product.complexity': 'complex',
          'client.vulnerable': true,
          'client.birth_date': '1940-01-01',
          'proposed.amount': 60000,
          'client.loss_capacity_amount': 1,
        },
      },
      {
        outcome: block,
        rules: [
          'SUIT-TIE-02',
          'SUIT-CONT-01',
          'SUIT-RISK-01',
          'SUIT-VULN-01',
          'SUIT-AGE-01',
          'SUIT-CONC-02',
          'SUIT-CAP-01',
        ],
      },
    ),
  ]
}

const programmingError = (id: string, pack: unknown, today: unknown): string =>
  JSON.stringify({
    id: `suit-error-${id}`,
    pack,
    today,
    client: {},
    product: {},
    portfolio: {},
    expect: { error: true },
  })

const errors = (): string[] => [
  ...['uk', 'EU', '', ' core', 'core,eu', null, 5].map((pack, index) =>
    programmingError(`pack-${index}`, pack, '2026-11-21'),
  ),
  ...['2026-02-30', '21.11.2026', '', null, 20261121, '2026-11-21T08:00:00Z', 'today', '2025-02-29'].map(
    (today, index) => programmingError(`today-${index}`, 'core', today),
  ),
]

export const valueCases = (): string[] => [
  ...impossibleCases(),
  ...edgeCases(),
  ...others(),
  ...precedence(),
  ...errors(),
]
