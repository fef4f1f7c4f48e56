import type { Changes, FamilyName } from '#test/support/suitability.ts'
import { allow, approve, block, make, missing, type Situation, warn } from './case.ts'

/** Every way in which a record says that nobody knows. */
const nothing = [
  undefined,
  null,
  '',
  '   ',
  'unknown',
  'UNKNOWN',
  'n/a',
  'N/A',
  ' na ',
  'NA',
  'refused to answer',
  'Refused To Answer ',
]

const everywhere = `client.kind client.deceased client.legal_capacity client.sanctions_status client.aml_restriction
  client.pep client.kyc_status client.kyc_valid_until client.do_not_contact client.marketing_consent
  client.complaint_open client.data_restriction client.residence_country product.family product.approved
  product.approval_valid_until product.sale_countries product.tying`
const purchase = `client.base_currency proposed.funding portfolio.holdings portfolio.holdings[0].issuer_id
  portfolio.holdings[0].class portfolio.holdings[1].value portfolio.holdings[1].currency`
const graded = `client.birth_date client.risk_tolerance client.risk_assessed_on client.knowledge
  client.objectives client.horizon_months client.loss_capacity_amount client.liquid_assets client.monthly_expenses
  proposed.amount proposed.currency product.issuer_id product.class product.risk_rating product.required_knowledge
  product.stress_loss_pct product.lockup_months product.min_horizon_months product.objectives
  product.professional_only product.documents product.cost_entry_pct product.cost_ongoing_pct
  product.target_market product.negative_target_market`

const needed: Readonly<Record<FamilyName, string>> = {
  payment: everywhere,
  deposit: `${everywhere} ${purchase} client.horizon_months product.lockup_months product.guarantee_limit`,
  investment: `${everywhere} ${purchase} ${graded} client.knowledge.equity_fund`,
  ibip: `${everywhere} ${purchase} ${graded} client.demands product.insured_needs`,
  credit: `${everywhere} client.birth_date client.income_monthly client.obligations_monthly client.adverse_credit
    client.over_indebted product.documents product.monthly_payment`,
  insurance: `${everywhere} client.birth_date client.demands client.existing_cover product.documents
    product.insured_needs`,
}
/** Facts that could not change the answer on these records. */
const unneeded: Readonly<Record<FamilyName, string>> = {
  payment:
    'client.birth_date client.classification client.horizon_months portfolio.holdings product.documents proposed.initiative',
  deposit:
    'client.birth_date client.risk_tolerance proposed.amount proposed.currency product.issuer_id product.class client.us_person',
  investment: `client.us_person client.vulnerable client.net_worth client.traded_classes client.tests_passed
    client.sustainability client.demands client.existing_cover client.needs client.adverse_credit client.income_monthly
    client.classification product.id product.name product.sri product.packaged product.issuer_risk_rating
    product.complexity product.currency product.esg product.serves product.test_category product.cost_exit_pct
    portfolio.fx portfolio.turnover_12m portfolio.holdings[0].product_id proposed.initiative proposed.channel
    proposed.recorded proposed.rm_id proposed.switch_cost_pct proposed.switch_benefit_pct proposed.clearances`,
  ibip: 'client.existing_cover product.packaged product.guarantee_limit',
  credit:
    'client.horizon_months client.risk_tolerance client.knowledge client.objectives proposed.amount portfolio.holdings proposed.purpose',
  insurance:
    'client.horizon_months client.risk_tolerance proposed.amount portfolio.holdings client.base_currency',
}

const paths = (text: string): string[] => text.trim().split(/\s+/)

function everyPath(): string[] {
  let turn = 0
  const form = (): unknown => nothing[turn++ % nothing.length]
  const cases = (
    table: typeof needed,
    expected: (path: string) => Parameters<typeof make>[2],
    word: string,
  ): string[] =>
    Object.entries(table).flatMap(([family, text]) =>
      paths(text).map((path) =>
        make(
          `${word}-${family}-${path}`,
          { family: family as FamilyName, changes: { [path]: form() } },
          expected(path),
        ),
      ),
    )
  return [
    ...cases(needed, () => ({ outcome: block, rules: [missing] }), 'needs'),
    ...cases(unneeded, () => ({ outcome: allow }), 'spares'),
  ]
}

const forms = (): string[] =>
  nothing.flatMap((form, index) => [
    make(
      `form-${index}-number`,
      { changes: { 'client.horizon_months': form } },
      { outcome: block, rules: [missing] },
    ),
    make(`form-${index}-flag`, { changes: { 'client.pep': form } }, { outcome: block, rules: [missing] }),
    make(
      `form-${index}-list`,
      { changes: { 'client.objectives': form } },
      { outcome: block, rules: [missing] },
    ),
  ])

/** Lists that may not be empty, and lists where empty is an answer. */
const emptyLists = (): string[] => [
  ...(['client.objectives', 'product.objectives', 'product.sale_countries'] as const).map((path) =>
    make(`empty-${path}`, { changes: { [path]: [] } }, { outcome: block, rules: [missing] }),
  ),
  ...(['client.demands', 'product.insured_needs'] as const).map((path) =>
    make(
      `empty-${path}`,
      { family: 'insurance', changes: { [path]: [] } },
      { outcome: block, rules: [missing] },
    ),
  ),
  make('empty-cover', { family: 'insurance', changes: { 'client.existing_cover': [] } }, { outcome: allow }),
  make('empty-tests', { pack: 'ru', changes: { 'client.tests_passed': [] } }, { outcome: allow }),
  make(
    'empty-documents',
    { changes: { 'product.documents': [] } },
    { outcome: block, rules: ['SUIT-DOC-01'] },
  ),
  make(
    'empty-holdings',
    { changes: { 'portfolio.holdings': [] } },
    { outcome: block, rules: ['SUIT-CONC-02'] },
  ),
  make('empty-knowledge', { changes: { 'client.knowledge': {} } }, { outcome: block, rules: [missing] }),
  make(
    'zero-is-an-answer',
    { changes: { 'client.horizon_months': 0, 'product.min_horizon_months': 0 } },
    { outcome: allow },
  ),
  make('all-of-client', { changes: { client: undefined } }, { outcome: block, rules: [missing] }),
  make('all-of-product', { changes: { product: null } }, { outcome: block, rules: [missing] }),
  make('all-of-portfolio', { changes: { portfolio: 'unknown' } }, { outcome: block, rules: [missing] }),
]

const gone = (...names: readonly string[]): Changes =>
  Object.fromEntries(names.map((name) => [name, undefined]))
const noClass = gone('client.classification')
const old = { 'client.birth_date': '1950-01-01' }
const byClient = { 'proposed.initiative': 'client' }
const free = { 'product.required_knowledge': 'none' }

/** Only this one rule cannot tell: whoever made it silent about missing facts would let the product pass. */
const alone: Readonly<Record<string, Situation>> = {
  'GATE-01': { changes: gone('client.deceased') },
  'GATE-02': { changes: gone('client.legal_capacity') },
  'GATE-03': { family: 'credit', changes: gone('client.birth_date') },
  'AML-01': { changes: gone('client.sanctions_status') },
  'AML-02': { changes: { ...gone('client.aml_restriction'), 'client.pep': true } },
  'AML-03': { changes: gone('client.pep') },
  'KYC-01': { changes: gone('client.kyc_valid_until') },
  'CONT-01': { changes: gone('client.do_not_contact') },
  'CONT-02': { changes: gone('client.marketing_consent') },
  'CONT-03': { changes: gone('client.complaint_open') },
  'PRIV-01': { changes: { ...gone('client.data_restriction'), ...byClient } },
  'PRIV-02': {
    changes: { ...gone('proposed.initiative'), 'client.data_restriction': 'profiling_objection' },
  },
  'PROD-01': { changes: gone('product.approved') },
  'PROD-02': { changes: { ...gone('client.us_person'), 'product.us_persons_allowed': false } },
  'PROD-03': { changes: gone('product.professional_only') },
  'TM-01': { changes: gone('product.negative_target_market') },
  'TM-02': { changes: gone('product.target_market') },
  'DOC-01': { changes: { ...noClass, 'product.documents': [] } },
  'COST-01': { changes: { ...noClass, 'product.cost_entry_pct': 9 } },
  'SWITCH-01': { changes: { 'proposed.funding': 'switch' } },
  'RISK-01': { changes: { ...noClass, 'product.risk_rating': 4 } },
  'RISK-02': { changes: { ...noClass, 'product.risk_rating': 4, ...byClient } },
  'RISK-03': { changes: gone('client.risk_assessed_on') },
  'CAP-01': { changes: gone('client.loss_capacity_amount') },
  'CAP-02': { changes: gone('client.monthly_expenses') },
  'CAP-03': { changes: { ...noClass, 'proposed.funding': 'borrowed' } },
  'HOR-01': { family: 'deposit', changes: gone('product.lockup_months') },
  'HOR-02': { changes: gone('product.min_horizon_months') },
  'OBJ-01': { changes: gone('product.objectives') },
  'KNOW-01': {
    changes: { ...noClass, 'product.required_knowledge': 'advanced', 'product.complexity': 'complex' },
  },
  'KNOW-02': { changes: { ...noClass, 'product.required_knowledge': 'advanced' } },
  'CONC-01': { changes: { ...noClass, 'proposed.amount': 30000 } },
  'CONC-02': { changes: { ...noClass, 'proposed.amount': 60000 } },
  'VULN-01': { changes: { ...gone('client.vulnerable'), 'product.complexity': 'complex' } },
  'AGE-01': { changes: { ...noClass, ...old, 'product.complexity': 'complex' } },
  'CRED-03': { family: 'credit', changes: gone('client.over_indebted') },
  'CRED-04': {
    family: 'credit',
    changes: { ...gone('client.adverse_credit'), 'client.over_indebted': true },
  },
  'INS-01': { family: 'insurance', changes: gone('client.demands') },
  'INS-02': { family: 'insurance', changes: gone('client.existing_cover') },
  'DEP-01': { family: 'deposit', changes: gone('product.guarantee_limit') },
  'EU-01': { pack: 'eu', changes: gone('client.sustainability') },
  'US-01': { pack: 'us', changes: gone('portfolio.turnover_12m') },
  'US-02': { pack: 'us', changes: { ...noClass, ...free, 'product.class': 'leveraged_etf' } },
  'CN-01': { pack: 'cn', changes: gone('client.risk_lowest_category') },
  'CN-02': {
    pack: 'cn',
    changes: { ...gone('product.bank_wealth_product'), 'product.risk_rating': 4, ...byClient },
  },
  'CN-03': { pack: 'cn', changes: { ...noClass, ...old } },
  'CN-04': { pack: 'cn', changes: { ...gone('proposed.recorded'), 'proposed.channel': 'branch' } },
  'CN-05': { pack: 'cn', family: 'credit', changes: gone('proposed.purpose') },
  'HK-01': {
    pack: 'hk',
    changes: {
      ...gone('proposed.cooling_off_done'),
      ...old,
      ...free,
      'product.class': 'option',
      'product.derivative': true,
      'product.listed': false,
    },
  },
  'HK-02': { pack: 'hk', changes: { ...noClass, 'product.risk_rating': 4, ...byClient } },
  'RU-01': { pack: 'ru', changes: gone('product.test_category') },
}

/** Where another part decides, the missing one is not asked for. */
const decided = (): string[] => [
  make(
    'decided-kyc',
    { changes: { 'client.kyc_status': 'expired', 'client.kyc_valid_until': null } },
    { outcome: block, rules: ['SUIT-KYC-01'] },
  ),
  make(
    'decided-professional',
    {
      changes: {
        'client.classification': 'professional',
        'client.loss_capacity_amount': null,
        'client.risk_assessed_on': null,
      },
    },
    { outcome: allow },
  ),
  make(
    'decided-entity',
    {
      family: 'credit',
      changes: {
        'client.kind': 'legal_entity',
        ...gone('client.birth_date', 'client.deceased', 'client.legal_capacity', 'client.income_monthly'),
      },
    },
    { outcome: allow },
  ),
  make(
    'decided-pep',
    { changes: { 'client.pep': true, 'client.aml_restriction': 'none' } },
    { outcome: approve, rules: ['SUIT-AML-03'] },
  ),
  make(
    'decided-approved',
    { changes: { 'product.approved': false, 'product.approval_valid_until': '' } },
    { outcome: block, rules: ['SUIT-PROD-01'] },
  ),
  make(
    'decided-own-cash-deposit',
    { family: 'deposit', changes: gone('proposed.amount') },
    { outcome: allow },
  ),
  make(
    'decided-over-indebted',
    { family: 'credit', changes: { 'client.over_indebted': true, 'client.adverse_credit': 'minor' } },
    { outcome: block, rules: ['SUIT-CRED-03', 'SUIT-CRED-04'] },
  ),
  make(
    'decided-no-income',
    { family: 'credit', changes: { 'client.income_monthly': 0, ...gone('client.obligations_monthly') } },
    { outcome: block, rules: ['SUIT-CRED-01'] },
  ),
  make(
    'decided-government-bond',
    { changes: { 'product.class': 'government_bond', ...free, ...gone('product.issuer_id') } },
    { outcome: allow },
  ),
  make(
    'decided-target-miss',
    {
      changes: { 'product.target_market': { risk_tolerances: [5], classifications: ['retail'] }, ...noClass },
    },
    { outcome: approve, rules: ['SUIT-TM-02'] },
  ),
  make(
    'decided-negative-hit',
    {
      changes: {
        'product.negative_target_market': { risk_tolerances: [3], vulnerable: true },
        ...gone('client.vulnerable'),
      },
    },
    { outcome: block, rules: ['SUIT-TM-01'] },
  ),
  make(
    'undecided-negative',
    {
      changes: {
        'product.negative_target_market': { risk_tolerances: [1], vulnerable: true },
        ...gone('client.vulnerable'),
      },
    },
    { outcome: block, rules: [missing] },
  ),
  make(
    'eu-packaged-unknown',
    { pack: 'eu', changes: gone('product.packaged') },
    { outcome: block, rules: [missing] },
  ),
  make(
    'eu-sri-unknown',
    {
      pack: 'eu',
      changes: { 'product.packaged': true, 'product.documents': ['cost_schedule', 'risk_statement', 'kid'] },
    },
    { outcome: block, rules: [missing] },
  ),
  make(
    'eu-asked-no-figure',
    {
      pack: 'eu',
      changes: {
        'client.sustainability': { interested: true, min_sfdr_pct: 5 },
        'product.esg.sfdr_pct': null,
      },
    },
    { outcome: block, rules: [missing] },
  ),
  make(
    'eu-not-asked',
    { pack: 'eu', changes: { 'client.sustainability': { min_sfdr_pct: 5 } } },
    { outcome: block, rules: [missing] },
  ),
  make(
    'fx-no-base',
    { changes: { ...gone('client.base_currency'), 'proposed.currency': 'USD' } },
    { outcome: block, rules: [missing], not: ['SUIT-FX-01'] },
  ),
  make(
    'fx-null-rate',
    { changes: { 'proposed.currency': 'USD', 'portfolio.fx': { USD: null } } },
    { outcome: block, rules: ['SUIT-FX-01'] },
  ),
  make(
    'fx-and-missing',
    { changes: { 'proposed.currency': 'USD', ...gone('client.liquid_assets') } },
    { outcome: block, rules: ['SUIT-FX-01', missing] },
  ),
  make(
    'nothing-in-names',
    { changes: { 'product.name': "{client.birth_date} ' or true == true", 'product.id': 'x; drop' } },
    { outcome: allow },
  ),
  make(
    'warn-with-missing',
    { changes: { 'product.tying': 'bundle', ...gone('client.pep') } },
    { outcome: block, rules: [missing, 'SUIT-TIE-02'] },
  ),
  make(
    'warn-complete',
    { changes: { 'product.tying': 'bundle' } },
    { outcome: warn, rules: ['SUIT-TIE-02'] },
  ),
]

export const missingCases = (): string[] => [
  ...everyPath(),
  ...forms(),
  ...emptyLists(),
  ...Object.entries(alone).map(([rule, situation]) =>
    make(`alone-${rule.toLowerCase()}`, situation, {
      outcome: block,
      rules: [missing],
      not: [`SUIT-${rule}`],
    }),
  ),
  ...decided(),
]
