import { expect, test } from 'vitest'
import { rank } from '#domain/suitability/index.ts'
import {
  type Changes,
  change,
  client,
  families,
  type Json,
  portfolio,
  today,
} from '#test/support/suitability.ts'

const product = (id: string, changes: Changes = {}): Json =>
  change({ client: {}, product: { ...families.investment(), id }, portfolio: {} }, changes).product
const order = (products: readonly Json[], changes: Changes = {}) => {
  const given = change({ client: client(), product: {}, portfolio: portfolio() }, changes)
  return rank('core', today, given.client, products, given.portfolio)
}
const ids = (verdicts: readonly { product_id: string | null }[]) =>
  verdicts.map(({ product_id }) => product_id)

test('the parts of a score and their inputs', () => {
  const [verdict] = order([product('A')]).proposed
  expect(verdict?.score).toBe(79)
  expect(verdict?.score_parts).toMatchInlineSnapshot(`
    {
      "cost_fit": {
        "from": [
          "derived.first_year_cost_pct = 2.5",
        ],
        "value": 0.75,
        "weight": 0.1,
      },
      "diversification": {
        "from": [
          "derived.issuer_share_pct = 10",
        ],
        "value": 0.9,
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
    }
  `)
})

test('outcome first, then score, then cost, risk and id; blocked ones in no order', () => {
  const ranking = order([
    product('approve', { 'product.min_horizon_months': 121 }),
    product('warn', { 'product.tying': 'bundle' }),
    product('b'),
    product('a'),
    product('cheap', { 'product.cost_entry_pct': 0 }),
    product('blocked', { 'product.tying': 'tied' }),
    product('unasked', { 'product.serves': ['travel'] }),
  ])
  expect(ids(ranking.proposed)).toEqual(['cheap', 'a', 'b', 'warn', 'approve'])
  expect(ids(ranking.no_documented_need)).toEqual(['unasked'])
  expect(ids(ranking.blocked)).toEqual(['blocked'])
  expect(ranking.blocked[0]).toMatchObject({ score: null, score_parts: null })
})

test('what the bank earns changes nothing', () => {
  const plain = order([product('A'), product('B')])
  const paid = order([
    product('A'),
    product('B', {
      'product.inducement_pct': 5,
      'product.commission': 900,
      'product.campaign': 'autumn',
      'product.own_paper': true,
    }),
  ])
  expect(ids(paid.proposed)).toEqual(ids(plain.proposed))
  expect(paid.proposed.map(({ score }) => score)).toEqual(plain.proposed.map(({ score }) => score))
})

test('on the client’s own wish no need is asked for; a part that cannot be computed counts 0 and says so', () => {
  const { proposed } = order([product('A')], { 'proposed.initiative': 'client', 'client.needs': null })
  expect(proposed[0]?.score_parts?.need_gap).toEqual({
    value: 0,
    weight: 0.4,
    from: [],
    missing: ['client.needs'],
  })
})

test('families without a grade score full marks where a part does not apply', () => {
  const deposit = { ...families.deposit(), serves: ['retirement'], objectives: ['growth'] }
  const [verdict] = order([deposit]).proposed
  expect(verdict?.score_parts?.risk_fit.value).toBe(1)
  expect(verdict?.score).toBe(82)
})
