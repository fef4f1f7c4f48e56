import type { Changes, FamilyName } from '#test/support/suitability.ts'
import { allow, approve, block, make, warn } from './case.ts'

type Told = Readonly<{
  pack?: string
  family?: FamilyName
  /** Other rules that fire as well. */
  also?: readonly string[]
}>

/** The rule fires. */
const on = (name: string, changes: Changes, outcome: string, told: Told = {}) => ({
  name,
  changes,
  outcome,
  fires: true,
  ...told,
})
/** Just on the other side: the rule is silent. */
const off = (name: string, changes: Changes, outcome: string = allow, told: Told = {}) => ({
  name,
  changes,
  outcome,
  fires: false,
  ...told,
})
type Side = ReturnType<typeof on>

const professional = { 'client.classification': 'professional' }
const entity = { 'client.kind': 'legal_entity' }
const byClient = { 'proposed.initiative': 'client' }
const free = { 'product.required_knowledge': 'none' }
const hkBase = {
  ...free,
  'product.class': 'structured_note',
  'product.derivative': true,
  'product.listed': false,
  'client.net_worth': 50000,
}
const [old, almostOld] = ['1961-11-21', '1961-11-22'].map((day) => ({ 'client.birth_date': day }))
const notFirst = { 'client.traded_classes': ['structured_note'] }
const rich = { 'client.net_worth': 50010 }
const riskier = { 'product.risk_rating': 4 }
const bold = { 'client.risk_tolerance': 5 }
const us = { pack: 'us' } as const
const cn = { pack: 'cn' } as const
const hk = { pack: 'hk' } as const
const ru = { pack: 'ru' } as const
const eu = { pack: 'eu' } as const
const credit = { family: 'credit' } as const
const deposit = { family: 'deposit' } as const

/** Every rule on both sides of each of its boundaries, from the decision table. */
const sides: Readonly<Record<string, readonly Side[]>> = {
  'SUIT-GATE-01': [
    on('deceased', { 'client.deceased': true }, block),
    off('entity', { 'client.deceased': true, ...entity }),
  ],
  'SUIT-GATE-02': [
    on('limited', { 'client.legal_capacity': 'limited' }, block),
    on('none', { 'client.legal_capacity': 'none' }, block),
    off('entity', { 'client.legal_capacity': 'limited', ...entity }),
  ],
  'SUIT-GATE-03': [
    on('17', { 'client.birth_date': '2008-11-22' }, block),
    off('18 today', { 'client.birth_date': '2008-11-21' }),
    off('young entity', { 'client.birth_date': '2020-01-01', ...entity }),
    off('deposit of a minor', { 'client.birth_date': '2015-01-01' }, allow, deposit),
    off('account of a minor', { 'client.birth_date': '2015-01-01' }, allow, { family: 'payment' }),
  ],
  'SUIT-AML-01': [
    on('potential', { 'client.sanctions_status': 'potential_match' }, block),
    on('confirmed', { 'client.sanctions_status': 'confirmed_match' }, block),
    on('not screened', { 'client.sanctions_status': 'not_screened' }, block),
  ],
  'SUIT-AML-02': [
    on('frozen', { 'client.aml_restriction': 'frozen' }, block),
    off('monitored', { 'client.aml_restriction': 'enhanced_monitoring' }, approve, { also: ['SUIT-AML-03'] }),
  ],
  'SUIT-AML-03': [
    on('pep', { 'client.pep': true }, approve),
    on('monitored', { 'client.aml_restriction': 'enhanced_monitoring' }, approve),
    off('frozen', { 'client.aml_restriction': 'frozen' }, block, { also: ['SUIT-AML-02'] }),
  ],
  'SUIT-KYC-01': [
    on('expired', { 'client.kyc_status': 'expired' }, block),
    on('pending', { 'client.kyc_status': 'pending' }, block),
    on('failed', { 'client.kyc_status': 'failed' }, block),
    on('yesterday', { 'client.kyc_valid_until': '2026-11-20' }, block),
    off('today', { 'client.kyc_valid_until': '2026-11-21' }),
  ],
  'SUIT-CONT-01': [
    on('asked not to', { 'client.do_not_contact': true }, block),
    off('own wish', { 'client.do_not_contact': true, ...byClient }),
  ],
  'SUIT-CONT-02': [
    on('refused', { 'client.marketing_consent': 'refused' }, block),
    on('withdrawn', { 'client.marketing_consent': 'withdrawn' }, block),
    off('own wish', { 'client.marketing_consent': 'refused', ...byClient }),
  ],
  'SUIT-CONT-03': [
    on('complaint', { 'client.complaint_open': true }, approve),
    off('own wish', { 'client.complaint_open': true, ...byClient }),
  ],
  'SUIT-PRIV-01': [
    on('restricted', { 'client.data_restriction': 'restricted' }, block),
    on('withdrawn', { 'client.data_restriction': 'consent_withdrawn' }, block),
    on('own wish too', { 'client.data_restriction': 'restricted', ...byClient }, block),
    off('objection', { 'client.data_restriction': 'profiling_objection', ...byClient }),
  ],
  'SUIT-PRIV-02': [
    on('objection', { 'client.data_restriction': 'profiling_objection' }, block),
    off('own wish', { 'client.data_restriction': 'profiling_objection', ...byClient }),
    off('restricted', { 'client.data_restriction': 'restricted' }, block, { also: ['SUIT-PRIV-01'] }),
  ],
  'SUIT-PROD-01': [
    on('not approved', { 'product.approved': false }, block),
    on('yesterday', { 'product.approval_valid_until': '2026-11-20' }, block),
    off('today', { 'product.approval_valid_until': '2026-11-21' }),
  ],
  'SUIT-PROD-02': [
    on('abroad', { 'client.residence_country': 'CH' }, block),
    on('US person', { 'client.us_person': true, 'product.us_persons_allowed': false }, block),
    off('US person allowed', { 'client.us_person': true }),
    off('no US person', { 'product.us_persons_allowed': false }),
  ],
  'SUIT-PROD-03': [
    on('retail', { 'product.professional_only': true }, block),
    off('professional', { 'product.professional_only': true, ...professional }),
    off('counterparty', {
      'product.professional_only': true,
      'client.classification': 'eligible_counterparty',
    }),
  ],
  'SUIT-TM-01': [
    on('classification', { 'product.negative_target_market': { classifications: ['retail'] } }, block),
    on('tolerance', { 'product.negative_target_market': { risk_tolerances: [1, 3] } }, block),
    on('objective', { 'product.negative_target_market': { objectives: ['income', 'growth'] } }, block),
    on(
      'vulnerable',
      { 'product.negative_target_market': { vulnerable: true }, 'client.vulnerable': true },
      block,
    ),
    on('age', { 'product.negative_target_market': { age_from: 46 } }, block),
    off('age', { 'product.negative_target_market': { age_from: 47 } }),
    off('not vulnerable', { 'product.negative_target_market': { vulnerable: true } }),
    off('entity', {
      'product.negative_target_market': { vulnerable: true, age_from: 1 },
      'client.vulnerable': true,
      ...entity,
    }),
    off('other dimensions', {
      'product.negative_target_market': {
        risk_tolerances: [1, 2],
        objectives: [],
        classifications: ['professional'],
      },
    }),
    on(
      'one hit decides',
      {
        'product.negative_target_market': { risk_tolerances: [3], age_from: 90 },
        'client.birth_date': '1980-05-05',
        'client.vulnerable': undefined,
      },
      block,
    ),
  ],
  'SUIT-TM-02': [
    on('classification', { 'product.target_market': { classifications: ['professional'] } }, approve),
    on('tolerance', { 'product.target_market': { risk_tolerances: [4, 5] } }, approve),
    on('objective', { 'product.target_market': { objectives: ['income'] } }, approve),
    off('inside', {
      'product.target_market': {
        classifications: ['retail'],
        risk_tolerances: [3],
        objectives: ['growth', 'income'],
      },
    }),
    off('empty', { 'product.target_market': { classifications: [], risk_tolerances: [], objectives: [] } }),
    off(
      'negative speaks',
      {
        'product.target_market': { risk_tolerances: [4] },
        'product.negative_target_market': { risk_tolerances: [3] },
      },
      block,
      { also: ['SUIT-TM-01'] },
    ),
  ],
  'SUIT-DOC-01': [
    on('none', { 'product.documents': [] }, block),
    on('one lacks', { 'product.documents': ['cost_schedule'] }, block),
    off('professional', { 'product.documents': [], ...professional }),
    off('counterparty', { 'product.documents': [], 'client.classification': 'eligible_counterparty' }),
    on('kid', { 'product.packaged': true, 'product.sri': 3 }, block, eu),
    off(
      'kid there',
      {
        'product.packaged': true,
        'product.sri': 3,
        'product.documents': ['cost_schedule', 'risk_statement', 'kid'],
      },
      allow,
      eu,
    ),
    on('kfs', { 'product.packaged': true }, block, hk),
    on('passport', { 'product.packaged': true }, block, ru),
    off('packaged in core', { 'product.packaged': true }),
    on('form crs', { 'product.documents': ['cost_schedule', 'risk_statement'] }, block, us),
    off('no form crs in cn', { 'product.documents': ['cost_schedule', 'risk_statement'] }, allow, cn),
    on('credit', { 'product.documents': ['ipid'] }, block, credit),
    on('insurance', { 'product.documents': ['credit_information'] }, block, { family: 'insurance' }),
    off('deposit', { 'product.documents': [] }, allow, deposit),
  ],
  'SUIT-COST-01': [
    off('5', { 'product.cost_entry_pct': 3.5 }),
    on('5.0001', { 'product.cost_entry_pct': 3.5001 }, warn),
    off('professional', { 'product.cost_entry_pct': 9, ...professional }),
    off('noise', { 'product.cost_entry_pct': 3.50000000000001 }),
    on('ten decimals', { 'product.cost_entry_pct': 3.5000000001 }, warn),
    off('exit cost', { 'product.cost_exit_pct': 50 }),
  ],
  'SUIT-SWITCH-01': [
    on(
      'equal',
      { 'proposed.funding': 'switch', 'proposed.switch_cost_pct': 2, 'proposed.switch_benefit_pct': 2 },
      block,
    ),
    on(
      'loss',
      { 'proposed.funding': 'switch', 'proposed.switch_cost_pct': 0, 'proposed.switch_benefit_pct': -1 },
      block,
    ),
    off('worth it', {
      'proposed.funding': 'switch',
      'proposed.switch_cost_pct': 2,
      'proposed.switch_benefit_pct': 2.0001,
    }),
    off('no switch', { 'proposed.switch_cost_pct': 2, 'proposed.switch_benefit_pct': 1 }),
    on(
      'noise',
      {
        'proposed.funding': 'switch',
        'proposed.switch_cost_pct': 0.3,
        'proposed.switch_benefit_pct': 0.30000000000000004,
      },
      block,
    ),
  ],
  'SUIT-RISK-01': [
    on('above', riskier, block),
    off('own wish', { ...riskier, ...byClient }, warn, { also: ['SUIT-RISK-02'] }),
    off('professional', { ...riskier, ...professional }),
    on('issuer grade', { 'product.issuer_risk_rating': 5 }, block),
    off('issuer lower', { 'product.issuer_risk_rating': 1 }),
  ],
  'SUIT-RISK-02': [
    ...['core', 'eu', 'us', 'cn', 'ru'].map((pack) =>
      on(`in ${pack}`, { ...riskier, ...byClient }, warn, { pack }),
    ),
    off('in hk', { ...riskier, ...byClient }, approve, { pack: 'hk', also: ['SUIT-HK-02'] }),
    off('equal', byClient),
    off('professional', { ...riskier, ...byClient, ...professional }),
    off('bank', riskier, block, { also: ['SUIT-RISK-01'] }),
  ],
  'SUIT-RISK-03': [
    off('last day', { 'client.risk_assessed_on': '2025-11-21' }),
    on('day after', { 'client.risk_assessed_on': '2025-11-20' }, block),
    off('professional', { 'client.risk_assessed_on': '2015-11-20', ...professional }),
  ],
  'SUIT-CAP-01': [
    off('equal', { 'client.loss_capacity_amount': 4000 }),
    on('above', { 'client.loss_capacity_amount': 3999.99 }, block),
    off('professional', { 'client.loss_capacity_amount': 0, ...professional }),
    on('more than all', { 'product.stress_loss_pct': 1000, 'client.loss_capacity_amount': 99999.99 }, block),
    off('no loss', { 'product.stress_loss_pct': 0, 'client.loss_capacity_amount': 0 }),
    on(
      'in base currency',
      { 'proposed.currency': 'USD', 'portfolio.fx': { USD: 1.1 }, 'client.loss_capacity_amount': 4399.99 },
      block,
    ),
    off('in base currency', {
      'proposed.currency': 'USD',
      'portfolio.fx': { USD: 1.1 },
      'client.loss_capacity_amount': 4400,
    }),
  ],
  'SUIT-CAP-02': [
    off('3 months', { 'client.liquid_assets': 16000 }),
    on('a cent less', { 'client.liquid_assets': 15999.99 }, warn),
    off('money from outside', { 'client.liquid_assets': 6000, 'proposed.funding': 'external' }),
    on('too little outside', { 'client.liquid_assets': 5999.99, 'proposed.funding': 'external' }, warn),
    off('nothing spent', { 'client.monthly_expenses': 0, 'client.liquid_assets': 10000 }),
    on(
      'nothing spent, nothing left',
      { 'client.monthly_expenses': 0, 'client.liquid_assets': 9999.99 },
      warn,
    ),
    off('professional', { 'client.liquid_assets': 0, ...professional }),
  ],
  'SUIT-CAP-03': [
    on('borrowed', { 'proposed.funding': 'borrowed' }, approve),
    off('external', { 'proposed.funding': 'external' }),
    off('professional', { 'proposed.funding': 'borrowed', ...professional }),
  ],
  'SUIT-HOR-01': [
    off('equal', { 'product.lockup_months': 120 }),
    on('longer', { 'product.lockup_months': 121 }, block),
    on('deposit', { 'product.lockup_months': 121 }, block, deposit),
    off('deposit', { 'product.lockup_months': 120 }, allow, deposit),
    on('professional too', { 'product.lockup_months': 121, ...professional }, block),
  ],
  'SUIT-HOR-02': [
    off('equal', { 'product.min_horizon_months': 120 }),
    on('longer', { 'product.min_horizon_months': 121 }, approve),
    on('lock-up fits', { 'product.min_horizon_months': 121, 'product.lockup_months': 120 }, approve),
    off('lock-up speaks', { 'product.min_horizon_months': 121, 'product.lockup_months': 121 }, block, {
      also: ['SUIT-HOR-01'],
    }),
  ],
  'SUIT-OBJ-01': [
    on('none shared', { 'product.objectives': ['income', 'liquidity'] }, block),
    off('one shared', { 'product.objectives': ['income', 'retirement'] }),
    off('own wish', { 'product.objectives': ['income'], ...byClient }),
  ],
  'SUIT-KNOW-01': [
    on('complex', { 'product.required_knowledge': 'advanced', 'product.complexity': 'complex' }, block),
    off('enough', { 'product.required_knowledge': 'informed', 'product.complexity': 'complex' }),
    off('simple', { 'product.required_knowledge': 'advanced' }, warn, { also: ['SUIT-KNOW-02'] }),
    off(
      'own wish',
      { 'product.required_knowledge': 'advanced', 'product.complexity': 'complex', ...byClient },
      warn,
      { also: ['SUIT-KNOW-02'] },
    ),
    off('professional', {
      'product.required_knowledge': 'advanced',
      'product.complexity': 'complex',
      ...professional,
    }),
  ],
  'SUIT-KNOW-02': [
    on('simple', { 'product.required_knowledge': 'advanced' }, warn),
    on(
      'own wish',
      { 'product.required_knowledge': 'advanced', 'product.complexity': 'complex', ...byClient },
      warn,
    ),
    off('complex', { 'product.required_knowledge': 'advanced', 'product.complexity': 'complex' }, block, {
      also: ['SUIT-KNOW-01'],
    }),
    off('enough', { 'product.required_knowledge': 'informed' }),
    off('professional', { 'product.required_knowledge': 'advanced', ...professional }),
    off('nothing required', { ...free, 'product.class': 'crypto' }),
  ],
  'SUIT-CONC-01': [
    off('20', { 'proposed.amount': 20000 }),
    on('20.0001', { 'proposed.amount': 20000.1 }, approve),
    on('50', { 'proposed.amount': 50000 }, approve),
    off('50.0001', { 'proposed.amount': 50000.1 }, block, { also: ['SUIT-CONC-02'] }),
    off('professional', { 'proposed.amount': 30000, ...professional }),
    off('government', { 'proposed.amount': 30000, 'product.class': 'government_bond', ...free }),
    off('money market', { 'proposed.amount': 30000, 'product.class': 'money_market_fund', ...free }),
    on('same issuer', { 'portfolio.holdings[1].issuer_id': 'ISS-1', 'proposed.amount': 1 }, approve),
    off('external', { 'proposed.amount': 25000, 'proposed.funding': 'external' }),
    on('external', { 'proposed.amount': 25000.2, 'proposed.funding': 'external' }, approve),
    on(
      'switch',
      {
        'proposed.amount': 20000.1,
        'proposed.funding': 'switch',
        'proposed.switch_cost_pct': 0,
        'proposed.switch_benefit_pct': 1,
      },
      approve,
    ),
    off('noise', { 'proposed.amount': 20000.00000001 }),
    on('ten decimals', { 'proposed.amount': 20000.0000001 }, approve),
  ],
  'SUIT-CONC-02': [
    on('50.0001', { 'proposed.amount': 50000.1 }, block),
    off('50', { 'proposed.amount': 50000 }, approve, { also: ['SUIT-CONC-01'] }),
    on('no holdings', { 'portfolio.holdings': [] }, block),
    off('professional', { 'proposed.amount': 60000, ...professional }),
    off('government', { 'proposed.amount': 60000, 'product.class': 'government_bond', ...free }),
    off('money market', { 'proposed.amount': 60000, 'product.class': 'money_market_fund', ...free }),
    on('more than all', { 'proposed.amount': 140000 }, block),
  ],
  'SUIT-FX-01': [
    on('holding', { 'portfolio.holdings[1].currency': 'USD' }, block),
    on('purchase', { 'proposed.currency': 'USD' }, block),
    off('with rates', {
      'portfolio.holdings[1].currency': 'USD',
      'proposed.currency': 'CHF',
      'portfolio.fx': { USD: 0.9, CHF: 1.05 },
    }),
    on('deposit', { 'portfolio.holdings[1].currency': 'USD' }, block, deposit),
    on('credit', { 'proposed.currency': 'USD' }, block, credit),
    off('insurance', { 'proposed.currency': 'USD' }, allow, { family: 'insurance' }),
    off('payment', { 'proposed.currency': 'USD' }, allow, { family: 'payment' }),
  ],
  'SUIT-VULN-01': [
    on('complex', { 'client.vulnerable': true, 'product.complexity': 'complex' }, approve),
    on('R4', { 'client.vulnerable': true, ...riskier, ...bold }, approve),
    off('R3 simple', { 'client.vulnerable': true, ...bold }),
    off('not vulnerable', { 'product.complexity': 'complex' }),
    off('entity', { 'client.vulnerable': true, 'product.complexity': 'complex', ...entity }),
    on(
      'professional too',
      { 'client.vulnerable': true, 'product.complexity': 'complex', ...professional },
      approve,
    ),
  ],
  'SUIT-AGE-01': [
    ...['core', 'eu', 'us', 'hk', 'ru'].map((pack) =>
      on(`in ${pack}`, { ...old, 'product.complexity': 'complex' }, warn, { pack }),
    ),
    off('in cn', { ...old, 'product.complexity': 'complex', 'product.risk_rating': 2 }, allow, cn),
    off('64', { ...almostOld, 'product.complexity': 'complex' }),
    on('R4', { ...old, ...riskier, ...bold }, warn),
    off('R3 simple', { ...old, ...bold }),
    off('professional', { ...old, 'product.complexity': 'complex', ...professional }),
    off('entity', { ...old, 'product.complexity': 'complex', ...entity }),
  ],
  'SUIT-CRED-01': [
    off('50', { 'product.monthly_payment': 2000 }, approve, { ...credit, also: ['SUIT-CRED-02'] }),
    on('50.0002', { 'product.monthly_payment': 2000.01 }, block, credit),
    on('no income', { 'client.income_monthly': 0 }, block, credit),
    off('entity', { 'product.monthly_payment': 4000, ...entity }, allow, credit),
  ],
  'SUIT-CRED-02': [
    off('40', { 'product.monthly_payment': 1500 }, allow, credit),
    on('40.0002', { 'product.monthly_payment': 1500.01 }, approve, credit),
    on('50', { 'product.monthly_payment': 2000 }, approve, credit),
    off('50.0002', { 'product.monthly_payment': 2000.01 }, block, { ...credit, also: ['SUIT-CRED-01'] }),
    off('entity', { 'product.monthly_payment': 1800, ...entity }, allow, credit),
  ],
  'SUIT-CRED-03': [
    ...['arrears_90', 'default', 'insolvency'].map((history) =>
      on(history, { 'client.adverse_credit': history }, block, credit),
    ),
    on('over-indebted', { 'client.over_indebted': true }, block, credit),
    off('arrears 30', { 'client.adverse_credit': 'arrears_30' }, approve, {
      ...credit,
      also: ['SUIT-CRED-04'],
    }),
    off('fund', { 'client.adverse_credit': 'default' }),
  ],
  'SUIT-CRED-04': [
    ...['minor', 'arrears_30'].map((history) =>
      on(history, { 'client.adverse_credit': history }, approve, credit),
    ),
    off('arrears 90', { 'client.adverse_credit': 'arrears_90' }, block, {
      ...credit,
      also: ['SUIT-CRED-03'],
    }),
  ],
  'SUIT-TIE-01': [
    on('tied', { 'product.tying': 'tied' }, block),
    off('bundle', { 'product.tying': 'bundle' }, warn, { also: ['SUIT-TIE-02'] }),
  ],
  'SUIT-TIE-02': [
    on('bundle', { 'product.tying': 'bundle' }, warn),
    off('tied', { 'product.tying': 'tied' }, block, { also: ['SUIT-TIE-01'] }),
  ],
  'SUIT-INS-01': [
    on('other need', { 'client.demands': ['travel', 'health'] }, block, { family: 'insurance' }),
    off('one shared', { 'client.demands': ['travel', 'life'] }, allow, { family: 'insurance' }),
    on('ibip', { 'client.demands': ['travel'] }, block, { family: 'ibip' }),
    off('fund', { 'client.demands': ['travel'], 'product.insured_needs': ['life'] }),
  ],
  'SUIT-INS-02': [
    on('all covered', { 'client.existing_cover': ['travel', 'life'] }, approve, { family: 'insurance' }),
    off(
      'part covered',
      { 'client.existing_cover': ['life'], 'product.insured_needs': ['life', 'health'] },
      allow,
      { family: 'insurance' },
    ),
    off('ibip', { 'client.existing_cover': ['life'] }, allow, { family: 'ibip' }),
  ],
  'SUIT-DEP-01': [
    off('at the limit', { 'proposed.funding': 'external', 'proposed.amount': 40000 }, allow, deposit),
    on('a cent above', { 'proposed.funding': 'external', 'proposed.amount': 40000.01 }, warn, deposit),
    off('own cash', { 'proposed.amount': 60000 }, allow, deposit),
    on('switch', { 'proposed.funding': 'switch', 'proposed.amount': 40000.01 }, warn, deposit),
    on('borrowed', { 'proposed.funding': 'borrowed', 'proposed.amount': 40000.01 }, warn, deposit),
    on(
      'structured',
      { 'portfolio.holdings[1].class': 'structured_deposit', 'portfolio.holdings[1].value': 40000.01 },
      warn,
      deposit,
    ),
    on('own cash above', { 'portfolio.holdings[0].value': 100000.01 }, warn, deposit),
  ],
  'SUIT-EU-01': [
    off(
      'taxonomy reached',
      { 'client.sustainability': { interested: true, min_taxonomy_pct: 5 } },
      allow,
      eu,
    ),
    on(
      'taxonomy missed',
      { 'client.sustainability': { interested: true, min_taxonomy_pct: 5.0001 } },
      warn,
      eu,
    ),
    off('sfdr reached', { 'client.sustainability': { interested: true, min_sfdr_pct: 10 } }, allow, eu),
    on('sfdr missed', { 'client.sustainability': { interested: true, min_sfdr_pct: 10.0001 } }, warn, eu),
    off('impacts considered', { 'client.sustainability': { interested: true, pai: true } }, allow, eu),
    on(
      'impacts ignored',
      { 'client.sustainability': { interested: true, pai: true }, 'product.esg.pai': false },
      warn,
      eu,
    ),
    off('no minimum', { 'client.sustainability': { interested: true } }, allow, eu),
    off('not interested', { 'client.sustainability': { interested: false, min_sfdr_pct: 90 } }, allow, eu),
    off(
      'professional',
      { 'client.sustainability': { interested: true, min_sfdr_pct: 90 }, ...professional },
      allow,
      eu,
    ),
    off('elsewhere', { 'client.sustainability': { interested: true, min_sfdr_pct: 90 } }),
    on(
      'one missed decides',
      {
        'client.sustainability': { interested: true, min_sfdr_pct: 90, min_taxonomy_pct: 1 },
        'product.esg.taxonomy_pct': undefined,
      },
      warn,
      eu,
    ),
  ],
  'SUIT-US-01': [
    off('turnover 6', { 'portfolio.turnover_12m': 6 }, allow, us),
    on('turnover above 6', { 'portfolio.turnover_12m': 6.001 }, block, us),
    off('cost 20', { 'portfolio.cost_to_equity_12m_pct': 20 }, allow, us),
    on('cost above 20', { 'portfolio.cost_to_equity_12m_pct': 20.0001 }, block, us),
    off('professional', { 'portfolio.turnover_12m': 60, ...professional }, allow, us),
    off('ibip', { 'portfolio.turnover_12m': 60 }, allow, { ...us, family: 'ibip' }),
    off('elsewhere', { 'portfolio.turnover_12m': 60 }),
  ],
  'SUIT-US-02': [
    on(
      'a month',
      {
        ...free,
        'product.class': 'leveraged_etf',
        'product.min_horizon_months': 0,
        'client.horizon_months': 1,
      },
      block,
      us,
    ),
    off(
      'days',
      {
        ...free,
        'product.class': 'leveraged_etf',
        'product.min_horizon_months': 0,
        'client.horizon_months': 0,
      },
      allow,
      us,
    ),
    off('own wish', { ...free, 'product.class': 'leveraged_etf', ...byClient }, allow, us),
    off('professional', { ...free, 'product.class': 'leveraged_etf', ...professional }, allow, us),
    off('plain', { ...free, 'product.class': 'etf' }, allow, us),
  ],
  'SUIT-CN-01': [
    on(
      'R2 on request',
      {
        'client.risk_tolerance': 1,
        'client.risk_lowest_category': true,
        'product.risk_rating': 2,
        ...byClient,
      },
      block,
      { ...cn, also: ['SUIT-RISK-02'] },
    ),
    off(
      'R1',
      { 'client.risk_tolerance': 1, 'client.risk_lowest_category': true, 'product.risk_rating': 1 },
      allow,
      cn,
    ),
    off('C1 only', { 'client.risk_tolerance': 1, 'product.risk_rating': 2, ...byClient }, warn, {
      ...cn,
      also: ['SUIT-RISK-02'],
    }),
    off('professional', { 'client.risk_lowest_category': true, ...professional }, allow, cn),
  ],
  'SUIT-CN-02': [
    on('on request', { 'product.bank_wealth_product': true, ...riskier, ...byClient }, block, {
      ...cn,
      also: ['SUIT-RISK-02'],
    }),
    on('professional too', { 'product.bank_wealth_product': true, ...riskier, ...professional }, block, cn),
    off('equal', { 'product.bank_wealth_product': true }, allow, cn),
    off('no wealth product', { ...riskier, ...byClient }, warn, { ...cn, also: ['SUIT-RISK-02'] }),
  ],
  'SUIT-CN-03': [
    on('65, R3', old!, approve, cn),
    off('65, R2', { ...old, 'product.risk_rating': 2 }, allow, cn),
    off('64, R3', almostOld!, allow, cn),
    off('professional', { ...old, ...professional }, allow, cn),
    off('entity', { ...old, ...entity }, allow, cn),
  ],
  'SUIT-CN-04': [
    on('branch', { 'proposed.channel': 'branch', 'proposed.recorded': false }, warn, cn),
    off('recorded', { 'proposed.channel': 'branch' }, allow, cn),
    off('phone', { 'proposed.recorded': false }, allow, cn),
    off('online', { 'proposed.recorded': false, 'proposed.channel': 'online' }, allow, cn),
    off(
      'professional',
      { 'proposed.channel': 'branch', 'proposed.recorded': false, ...professional },
      allow,
      cn,
    ),
  ],
  'SUIT-CN-05': [
    on('investment', { 'proposed.purpose': 'investment' }, block, { ...cn, ...credit }),
    off('business', { 'proposed.purpose': 'business' }, allow, { ...cn, ...credit }),
    off('elsewhere', { 'proposed.purpose': 'investment' }, allow, credit),
  ],
  'SUIT-HK-01': [
    on('old, share', { ...hkBase, ...old, ...notFirst }, approve, hk),
    on('old, first time', { ...hkBase, ...old, ...rich }, approve, hk),
    off('old, small, known', { ...hkBase, ...old, ...rich, ...notFirst }, allow, hk),
    on('young, share, first time', { ...hkBase, ...almostOld }, approve, hk),
    off('young, known', { ...hkBase, ...almostOld, ...notFirst }, allow, hk),
    off('young, small', { ...hkBase, ...almostOld, ...rich }, allow, hk),
    on('old, no net worth', { ...hkBase, ...old, ...notFirst, 'client.net_worth': 0 }, approve, hk),
    on('young, debts', { ...hkBase, 'client.net_worth': -5 }, approve, hk),
    off('cooled off', { ...hkBase, ...old, 'proposed.cooling_off_done': true }, allow, hk),
    off('listed', { ...hkBase, ...old, 'product.listed': true }, allow, hk),
    off('no derivative', { ...hkBase, ...old, 'product.derivative': false }, allow, hk),
    off('professional', { ...hkBase, ...old, ...professional }, allow, hk),
    off('entity', { ...hkBase, ...old, ...entity }, allow, hk),
    off('elsewhere', { ...hkBase, ...old }),
  ],
  'SUIT-HK-02': [
    on('request', { ...riskier, ...byClient }, approve, hk),
    off('bank', riskier, block, { ...hk, also: ['SUIT-RISK-01'] }),
    off('equal', byClient, allow, hk),
    off('professional', { ...riskier, ...byClient, ...professional }, allow, hk),
  ],
  'SUIT-RU-01': [
    on('not passed', { 'product.test_category': 'margin' }, block, ru),
    on('none passed', { 'product.test_category': 'structured_income', 'client.tests_passed': [] }, block, ru),
    off('passed', { 'product.test_category': 'structured_income' }, allow, ru),
    off('no test', { 'client.tests_passed': [] }, allow, ru),
    off('qualified', { 'product.test_category': 'margin', ...professional }, allow, ru),
    off('elsewhere', { 'product.test_category': 'margin' }),
  ],
  'SUIT-RU-02': [
    off('50', { 'product.monthly_payment': 2000 }, allow, { ...ru, ...credit }),
    on('50.0002', { 'product.monthly_payment': 2000.01 }, approve, {
      ...ru,
      ...credit,
      also: ['SUIT-CRED-02'],
    }),
    off('entity', { 'product.monthly_payment': 4000, ...entity }, allow, { ...ru, ...credit }),
  ],
}

export const ruleCases = (): string[] =>
  Object.entries(sides).flatMap(([rule, each]) =>
    each.map(({ name, changes, outcome, fires, pack, family, also = [] }) =>
      make(
        `${rule.slice(5).toLowerCase()}-${fires ? 'on' : 'off'}-${name.replace(/[^\w.]+/g, '-').toLowerCase()}`,
        { changes, ...(pack === undefined ? {} : { pack }), ...(family === undefined ? {} : { family }) },
        { outcome, rules: fires ? [rule, ...also] : also, not: fires ? [] : [rule] },
      ),
    ),
  )

/** Rules of funds that hold for insurance-based investments alike: the first firing side, on such a product. */
export const ibipCases = (): string[] =>
  Object.entries(sides).flatMap(([rule, [first]]) => {
    const shared = /PROD-03|TM|COST|SWITCH|RISK|CAP|HOR|OBJ|KNOW|CONC|FX|VULN|AGE|EU|CN-0[1-4]|HK|RU-01/.test(
      rule,
    )
    const side = first?.fires
      ? first
      : sides[rule]?.find(({ fires, family }) => fires && family === undefined)
    if (!shared || side === undefined) return []
    const { changes, outcome, pack, also = [] } = side
    return [
      make(
        `${rule.slice(5).toLowerCase()}-ibip`,
        { family: 'ibip', changes, ...(pack === undefined ? {} : { pack }) },
        { outcome, rules: [rule, ...also] },
      ),
    ]
  })

/** What makes a rule of every family fire, whatever the family and pack. */
export const universal: Readonly<Record<string, Readonly<{ changes: Changes; outcome: string }>>> =
  Object.fromEntries(
    Object.entries(sides).flatMap(([rule, each]) => {
      const [first] = each
      const everywhere = /GATE-0[12]|AML|KYC|CONT|PRIV|PROD-0[12]|TIE/.test(rule)
      return first === undefined || !everywhere
        ? []
        : [[rule, { changes: first.changes, outcome: first.outcome }]]
    }),
  )
