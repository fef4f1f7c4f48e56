import { describe, expect, test } from 'vitest'
import { DomainError } from '#domain/errors.ts'
import { evaluate, type Verdict } from '#domain/suitability/index.ts'
import { type Changes, change, type FamilyName, records, today } from '#test/support/suitability.ts'

type Asked = { pack?: string; family?: FamilyName; language?: 'en' | 'zh' | 'ru' }
function judge(
  changes: Changes = {},
  { pack = 'core', family = 'investment', language = 'en' }: Asked = {},
): Verdict {
  const { client, product, portfolio } = change(records(family), changes)
  return evaluate(pack, today, client, product, portfolio, language)
}
const firedOf = (verdict: Verdict, id: string) => verdict.fired.find(({ rule }) => rule === id)!

test('a whole verdict', () => {
  const verdict = judge({ 'proposed.amount': 25000, 'product.inducement_pct': 1 }, { pack: 'eu' })
  expect({ ...verdict, rules_sha256: verdict.rules_sha256.length }).toMatchInlineSnapshot(`
    {
      "fired": [
        {
          "cleared": false,
          "evidence": {
            "client.classification": "retail",
            "derived.issuer_share_pct": 25,
            "param.concentration_approval_pct": 20,
            "param.concentration_block_pct": 50,
            "product.class": "equity_fund",
          },
          "message": "After purchase 25% of assets would sit with one issuer.",
          "outcome": "require-approval",
          "rule": "SUIT-CONC-01",
        },
      ],
      "invalid": [],
      "missing": [],
      "outcome": "require-approval",
      "pack": "eu",
      "product_id": "P-INV",
      "questions_for_client": [],
      "required_disclosures": [
        "costs",
        "risks",
        "target_market",
        "conflict_of_interest",
        "suitability_report",
      ],
      "rules_sha256": 64,
      "rules_version": "2026.11-1",
      "score": 78.25,
      "score_parts": {
        "cost_fit": {
          "from": [
            "derived.first_year_cost_pct = 2.5",
          ],
          "value": 0.75,
          "weight": 0.1,
        },
        "diversification": {
          "from": [
            "derived.issuer_share_pct = 25",
          ],
          "value": 0.75,
          "weight": 0.05,
        },
        "horizon_fit": {
          "from": [
            "client.horizon_months = 120",
            "product.min_horizon_months = 60",
          ],
          "value": 1,
          "weight": 0.1,
        },
        "need_gap": {
          "from": [
            "retirement",
          ],
          "value": 0.8,
          "weight": 0.4,
        },
        "objective_fit": {
          "from": [
            "growth",
          ],
          "value": 0.5,
          "weight": 0.2,
        },
        "risk_fit": {
          "from": [
            "client.risk_tolerance = 3",
            "derived.effective_risk = 3",
          ],
          "value": 1,
          "weight": 0.15,
        },
      },
      "today": "2026-11-21",
    }
  `)
})

describe('what is missing', () => {
  test.each<[string, Changes, string[], Asked?]>([
    ['a loan needs no horizon', { 'client.horizon_months': null }, [], { family: 'credit' }],
    [
      'an expired status needs no date',
      { 'client.kyc_status': 'expired', 'client.kyc_valid_until': null },
      [],
    ],
    [
      'the status unknown needs the date too',
      { 'client.kyc_status': null, 'client.kyc_valid_until': null },
      ['client.kyc_status', 'client.kyc_valid_until'],
    ],
    [
      'funding unknown asks for the switch as well',
      { 'proposed.funding': null },
      ['proposed.funding', 'proposed.switch_benefit_pct', 'proposed.switch_cost_pct'],
    ],
    [
      'a gap in a holding',
      { 'portfolio.holdings[0].value': null, 'portfolio.holdings[1].class': 'n/a' },
      ['portfolio.holdings[0].value', 'portfolio.holdings[1].class'],
    ],
    [
      'a holding that is nothing',
      { 'portfolio.holdings': [null] },
      ['class', 'currency', 'issuer_id', 'value'].map((part) => `portfolio.holdings[0].${part}`),
    ],
    ['the class of knowledge', { 'client.knowledge': { etf: 'basic' } }, ['client.knowledge.equity_fund']],
    ['all knowledge', { 'client.knowledge': null }, ['client.knowledge']],
    ['rates are told by the exchange-rate rule', { 'proposed.currency': 'USD' }, []],
    ['an impossible value is not asked for twice', { 'client.horizon_months': '60' }, []],
    [
      'the packaging decides about the indicator',
      { 'product.packaged': null },
      ['product.packaged', 'product.sri'],
      { pack: 'eu' },
    ],
    [
      'an EU minimum without a figure',
      { 'client.sustainability': { interested: true, min_sfdr_pct: 5 }, 'product.esg': null },
      ['product.esg.sfdr_pct'],
      { pack: 'eu' },
    ],
    ['the family alone', { 'product.family': null }, ['product.family']],
  ])('%s', (_, changes, missing, asked = {}) => {
    expect(judge(changes, asked).missing).toEqual(missing)
  })
})

test('impossible values are listed by path', () => {
  const verdict = judge({
    'portfolio.holdings[1].currency': 'eur',
    'portfolio.fx': { USD: 0, usd: 1 },
    'client.knowledge': { equity_fund: 'expert' },
    'product.target_market': { risk_tolerances: [9] },
    'proposed.amount': -1,
  })
  expect(verdict.invalid).toEqual([
    'client.knowledge.equity_fund',
    'portfolio.fx.USD',
    'portfolio.fx.usd',
    'portfolio.holdings[1].currency',
    'product.target_market.risk_tolerances',
    'proposed.amount',
  ])
  expect(verdict.missing).toEqual([])
})

describe('messages', () => {
  test('numbers show 2 decimals, half up, and evidence stays unrounded', () => {
    const fired = firedOf(judge({ 'proposed.amount': 30125 }), 'SUIT-CONC-01')
    expect(fired.message).toBe('After purchase 30.13% of assets would sit with one issuer.')
    expect(fired.evidence['derived.issuer_share_pct']).toBe(30.125)
  })
  test('a missing value is not recorded; nothing in a name is read as a placeholder', () => {
    const kyc = judge({ 'client.kyc_status': 'failed', 'client.kyc_valid_until': null })
    expect(firedOf(kyc, 'SUIT-KYC-01').message).toBe(
      'KYC is not valid (status failed, valid until not recorded). Refresh it first.',
    )
    const tied = judge({ 'product.tying': 'tied', 'product.name': '{client.birth_date} $& $1' })
    expect(firedOf(tied, 'SUIT-TIE-01').message).toBe(
      '{client.birth_date} $& $1 may not be made conditional on buying another product.',
    )
  })
  test('lists are sorted', () => {
    const fired = firedOf(
      judge({ 'client.demands': ['travel', 'health'] }, { family: 'insurance' }),
      'SUIT-INS-01',
    )
    expect(fired.evidence).toEqual({
      'client.demands': ['health', 'travel'],
      'product.insured_needs': ['life'],
    })
    expect(fired.message).toContain('(health, travel)')
  })
})

describe('questions for the client', () => {
  const changes = {
    'client.horizon_months': null,
    'product.risk_rating': null,
    'proposed.amount': null,
    'client.sanctions_status': null,
  }
  test('only what the client can tell, in the language of the manager', () => {
    expect(judge(changes).questions_for_client).toEqual(['When will you need this money?'])
    expect(judge(changes, { language: 'zh' }).questions_for_client).toEqual([
      '您预计什么时候需要用到这笔资金？',
    ])
    expect(judge(changes, { language: 'ru' }).questions_for_client).toEqual([
      'Когда вам понадобятся эти деньги?',
    ])
  })
  test('a class of products has its name', () => {
    const unknown = { 'client.knowledge': {} }
    expect(judge(unknown, { language: 'ru' }).questions_for_client).toEqual([
      'Что вы знаете о продуктах этого вида: фонды акций?',
    ])
  })
  test('every client fact that a rule may miss has a question, screening apart', () => {
    for (const family of ['investment', 'ibip', 'credit', 'insurance', 'deposit'] as const) {
      const { product, portfolio } = records(family)
      for (const pack of ['core', 'eu', 'us', 'cn', 'hk', 'ru']) {
        const { missing, questions_for_client: questions } = evaluate(pack, today, {}, product, portfolio)
        const asked = missing.filter((path) => path.startsWith('client.') && !/sanctions|aml/.test(path))
        expect(questions.length).toBe(asked.length)
      }
    }
  })
})

describe('disclosures', () => {
  test.each<[string, Changes, Asked, string[]]>([
    ['a fund', {}, {}, ['costs', 'risks', 'target_market']],
    [
      'advice in the EU',
      { 'product.inducement_pct': 0.5 },
      { pack: 'eu' },
      ['costs', 'risks', 'target_market', 'conflict_of_interest', 'suitability_report'],
    ],
    [
      'no advice in the EU',
      { 'proposed.initiative': 'client' },
      { pack: 'eu' },
      ['costs', 'risks', 'target_market'],
    ],
    [
      'professional in the EU',
      { 'client.classification': 'professional' },
      { pack: 'eu' },
      ['costs', 'risks', 'target_market'],
    ],
    ['credit', {}, { family: 'credit' }, ['costs', 'risks', 'total_cost_of_credit']],
    ['insurance', {}, { family: 'insurance' }, ['costs']],
    ['deposit', {}, { family: 'deposit' }, ['deposit_guarantee']],
    ['payment', {}, { family: 'payment' }, []],
    ['China', {}, { pack: 'cn' }, ['costs', 'risks', 'target_market', 'no_capital_guarantee']],
    ['a bundle', { 'product.tying': 'bundle' }, { family: 'payment' }, ['separate_prices']],
    [
      'a cleared warning',
      {
        'product.risk_rating': 4,
        'proposed.initiative': 'client',
        'proposed.clearances': [{ rule: 'SUIT-RISK-02', kind: 'acknowledgement', by: 'rm-1', on: today }],
      },
      {},
      ['costs', 'risks', 'target_market', 'risk_warning'],
    ],
  ])('%s', (_, changes, asked, expected) => {
    expect(judge(changes, asked).required_disclosures).toEqual(expected)
  })
})

test.each([
  ['uk', today],
  [undefined, today],
  ['core', '2026-02-30'],
  ['core', 20261121],
])('pack %s on %s is a programming error', (pack, on) => {
  expect(() => evaluate(pack as string, on as string, {}, {}, {})).toThrow(DomainError)
})
