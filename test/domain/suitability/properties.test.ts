import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  evaluate,
  houseBook,
  loadPack,
  outcomes,
  type Pack,
  packNames,
  parsePack,
  type Verdict,
} from '#domain/suitability/index.ts'
import {
  type Changes,
  change,
  type FamilyName,
  families,
  type Records,
  records,
  today,
} from '#test/support/suitability.ts'

/** Possible values of what decides, a few each: together they reach every rule. */
const pools: Readonly<Record<string, readonly unknown[]>> = {
  'client.kind': ['individual', 'legal_entity'],
  'client.birth_date': ['1950-01-01', '1980-05-05', '2010-01-01'],
  'client.residence_country': ['DE', 'CH'],
  'client.us_person': [true, false],
  'client.pep': [true, false],
  'client.deceased': [true, false],
  'client.vulnerable': [true, false],
  'client.do_not_contact': [true, false],
  'client.complaint_open': [true, false],
  'client.over_indebted': [true, false],
  'client.classification': ['retail', 'professional'],
  'client.risk_tolerance': [1, 3, 5],
  'client.risk_lowest_category': [true, false],
  'client.risk_assessed_on': ['2020-01-01', '2026-06-01'],
  'client.horizon_months': [6, 120],
  'client.loss_capacity_amount': [100, 60000],
  'client.liquid_assets': [5000, 200000],
  'client.monthly_expenses': [0, 2000],
  'client.income_monthly': [0, 2500, 5000],
  'client.obligations_monthly': [0, 1500],
  'client.net_worth': [-1, 20000, 300000],
  'client.kyc_status': ['valid', 'expired'],
  'client.kyc_valid_until': ['2020-01-01', '2027-12-31'],
  'client.sanctions_status': ['clear', 'potential_match'],
  'client.aml_restriction': ['none', 'frozen', 'enhanced_monitoring'],
  'client.legal_capacity': ['full', 'limited'],
  'client.marketing_consent': ['granted', 'refused'],
  'client.data_restriction': ['none', 'restricted', 'profiling_objection'],
  'client.adverse_credit': ['none', 'minor', 'default'],
  'client.objectives': [['growth'], ['income']],
  'client.demands': [['life'], ['travel']],
  'client.existing_cover': [[], ['life']],
  'client.traded_classes': [[], ['equity_fund']],
  'client.tests_passed': [[], ['margin']],
  'product.risk_rating': [1, 3, 5],
  'product.complexity': ['complex', 'non_complex'],
  'product.required_knowledge': ['none', 'basic', 'advanced'],
  'product.stress_loss_pct': [0, 40],
  'product.lockup_months': [0, 60],
  'product.min_horizon_months': [0, 60],
  'product.objectives': [['growth'], ['liquidity']],
  'product.approved': [true, false],
  'product.us_persons_allowed': [true, false],
  'product.professional_only': [true, false],
  'product.documents': [[], ['cost_schedule', 'risk_statement', 'form_crs', 'ipid', 'credit_information']],
  'product.cost_entry_pct': [0, 8],
  'product.tying': ['none', 'bundle', 'tied'],
  'product.derivative': [true, false],
  'product.listed': [true, false],
  'product.bank_wealth_product': [true, false],
  'product.test_category': ['none', 'margin'],
  'product.monthly_payment': [100, 2000],
  'product.guarantee_limit': [10000, 100000],
  'proposed.amount': [1000, 30000, 80000],
  'proposed.initiative': ['bank', 'client'],
  'proposed.channel': ['branch', 'phone'],
  'proposed.funding': ['own_cash', 'external', 'switch', 'borrowed'],
  'proposed.switch_cost_pct': [1],
  'proposed.switch_benefit_pct': [0, 2],
  'proposed.recorded': [true, false],
  'proposed.cooling_off_done': [true, false],
  'proposed.purpose': ['home', 'investment'],
  'portfolio.turnover_12m': [1, 9],
}
const paths = Object.keys(pools)

const pack = fc.constantFrom(...packNames)
const family = fc.constantFrom(...(Object.keys(families) as FamilyName[]))
/** Any mix of possible values, on the records of any family. */
const mixed = fc
  .tuple(family, fc.dictionary(fc.constantFrom(...paths), fc.nat(10), { maxKeys: 12 }))
  .map(([name, picks]): Records => {
    const changes = Object.entries(picks).map(([path, pick]) => [
      path,
      pools[path]![pick % pools[path]!.length],
    ])
    return change(records(name), Object.fromEntries(changes) as Changes)
  })
const judge = (by: Pack | string, { client, product, portfolio }: Records): Verdict =>
  evaluate(by, today, client, product, portfolio)
const firedIn = ({ fired }: Verdict): string[] => fired.map(({ rule }) => rule)
const data = ['SUIT-DATA-01', 'SUIT-DATA-02']
const rankOf = ({ outcome }: Verdict): number => outcomes.indexOf(outcome)

test('a fact that was missing never takes back a rule that had fired without it', () => {
  fc.assert(
    fc.property(
      pack,
      mixed,
      fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 5 }),
      (name, full, gone) => {
        const without = judge(name, change(full, Object.fromEntries(gone.map((path) => [path, undefined]))))
        const complete = judge(name, full)
        const firm = firedIn(without).filter((rule) => !data.includes(rule))
        expect(firedIn(complete)).toEqual(expect.arrayContaining(firm))
        // So a block becomes anything else only where the missing facts were all that blocked.
        if (without.outcome === 'block' && complete.outcome !== 'block') {
          const blocks = without.fired.filter(({ outcome }) => outcome === 'block').map(({ rule }) => rule)
          expect(blocks).toEqual(['SUIT-DATA-01'])
        }
      },
    ),
    { numRuns: 600 },
  )
})

test('whatever is missing, an answer that passes would pass with it as well, or the fact was not needed', () => {
  fc.assert(
    fc.property(pack, mixed, fc.constantFrom(...paths), (name, full, gone) => {
      const without = judge(name, change(full, { [gone]: undefined }))
      if (without.outcome === 'block') return
      expect(judge(name, full).outcome).toBe(without.outcome)
    }),
    { numRuns: 400 },
  )
})

test('the order of holdings never matters', () => {
  const holding = fc.record({
    product_id: fc.constant('H'),
    issuer_id: fc.constantFrom('ISS-1', 'ISS-2', 'BANK'),
    class: fc.constantFrom('cash_deposit', 'equity_fund', 'structured_deposit'),
    value: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(null)),
    currency: fc.constantFrom('EUR', 'USD', 'CHF'),
  })
  fc.assert(
    fc.property(
      pack,
      family,
      fc.array(holding, { maxLength: 6 }),
      fc.boolean(),
      (name, kind, holdings, rated) => {
        const changes = (list: unknown) => ({
          'portfolio.holdings': list,
          'portfolio.fx': rated ? { USD: 0.9, CHF: 1.1 } : { USD: 0.9 },
        })
        const [one, other] = [holdings, holdings.toReversed()].map((list) =>
          judge(name, change(records(kind), changes(list))),
        )
        expect(firedIn(one!)).toEqual(firedIn(other!))
        expect(one!.outcome).toBe(other!.outcome)
        expect(one!.missing.length).toBe(other!.missing.length)
        const evidence = (verdict: Verdict) => verdict.fired.filter(({ rule }) => !data.includes(rule))
        expect(evidence(one!)).toEqual(evidence(other!))
      },
    ),
    { numRuns: 300 },
  )
})

test('the order of rules never matters', () => {
  const file = { version: '1', parameters: {}, sri_to_r: houseBook.packs.eu.sriToR, rules: [] as unknown[] }
  const entries = houseBook.rules.map(
    ({ condition, paths: _paths, onMissing, effectiveFrom, effectiveTo, ...rule }) => ({
      ...rule,
      builtin: condition === null,
      on_missing: onMissing,
      effective_from: effectiveFrom,
      effective_to: effectiveTo,
    }),
  )
  const parameters = Object.fromEntries(packNames.map((name) => [name, houseBook.packs[name].parameters]))
  const book = parsePack(JSON.stringify({ ...file, parameters, rules: entries.toReversed() }), 'turned')
  const plain = (verdict: Verdict) => JSON.stringify({ ...verdict, rules_sha256: '', rules_version: '' })
  fc.assert(
    fc.property(pack, mixed, (name, each) => {
      expect(plain(judge(loadPack(name, book), each))).toBe(plain(judge(name, each)))
    }),
    { numRuns: 200 },
  )
})

test('more concentration never improves the outcome', () => {
  fc.assert(
    fc.property(
      pack,
      mixed,
      fc.array(fc.nat(50000), { minLength: 1, maxLength: 5 }),
      fc.nat(4),
      (name, each, values, moved) => {
        const holdings = values.map((value, index) => ({
          issuer_id: `ISS-${index + 2}`,
          class: 'equity_fund',
          value,
          currency: 'EUR',
        }))
        const nearer = holdings.map((holding, index) =>
          index === moved % holdings.length ? { ...holding, issuer_id: 'ISS-1' } : holding,
        )
        const [spread, dense] = [holdings, nearer].map((list) =>
          judge(name, change(each, { 'portfolio.holdings': list })),
        )
        expect(rankOf(dense!)).toBeGreaterThanOrEqual(rankOf(spread!))
      },
    ),
    { numRuns: 300 },
  )
})

test('evaluation is repeatable byte for byte, leaves its input alone and ignores unknown fields', () => {
  fc.assert(
    fc.property(pack, mixed, fc.jsonValue(), (name, each, junk) => {
      const before = JSON.stringify(each)
      const first = JSON.stringify(judge(name, each))
      expect(JSON.stringify(judge(name, structuredClone(each)))).toBe(first)
      expect(JSON.stringify(each)).toBe(before)
      const extra = {
        'client.unheard_of': junk,
        'product.colour': junk,
        'portfolio.weather': junk,
        'proposed.mood': junk,
      }
      expect(JSON.stringify(judge(name, change(each, extra)))).toBe(first)
    }),
    { numRuns: 200 },
  )
})

test('arbitrary JSON never throws and never passes', () => {
  const anything = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(pack, anything, anything, anything, (name, client, product, portfolio) => {
      const verdict = evaluate(name, today, client, product, portfolio)
      expect(verdict.outcome).toBe('block')
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
    }),
    { numRuns: 300 },
  )
})

test('any JSON in any one field never throws, and the answer can be written down', () => {
  fc.assert(
    fc.property(
      pack,
      family,
      fc.constantFrom(
        ...paths,
        'portfolio.fx',
        'portfolio.holdings',
        'client.needs',
        'client.knowledge',
        'product.target_market',
        'product.esg',
        'proposed.clearances',
        'product.name',
        'client.sustainability',
      ),
      fc.jsonValue({ maxDepth: 3 }),
      (name, kind, path, value) => {
        const verdict = judge(name, change(records(kind), { [path]: value }))
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
      },
    ),
    { numRuns: 600 },
  )
})
