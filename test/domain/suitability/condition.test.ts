import { describe, expect, test } from 'vitest'
import { decide } from '#domain/suitability/condition/decide.ts'
import { ConditionFault } from '#domain/suitability/condition/fault.ts'
import { parseCondition } from '#domain/suitability/condition/parse.ts'
import { pathsOf } from '#domain/suitability/condition/syntax.ts'
import { knownPaths } from '#domain/suitability/paths.ts'
import { type Fact, gap } from '#domain/suitability/values.ts'

const known = knownPaths(['senior_age'])
const parse = (source: string) => parseCondition(source, known)
const truth = (source: string, facts: Record<string, Fact>) =>
  decide(parse(source), (path) => facts[path] ?? gap(path))

function faultOf(source: string): { column: number; problem: string } {
  try {
    parse(source)
  } catch (error) {
    if (error instanceof ConditionFault) return { column: error.column, problem: error.message }
    throw error
  }
  throw new Error(`accepted: ${source}`)
}

describe('three values', () => {
  const [a, b] = ['client.pep == true', "client.kind == 'individual'"]
  test('and is false if any part is false, else undetermined if any part is', () => {
    expect(truth(`${a} and ${b}`, { 'client.pep': false })).toBe(false)
    expect(truth(`${a} and ${b}`, { 'client.pep': true })).toEqual(['client.kind'])
    expect(truth(`${a} and ${b}`, {})).toEqual(['client.pep', 'client.kind'])
    expect(truth(`${a} and ${b}`, { 'client.pep': true, 'client.kind': 'individual' })).toBe(true)
  })
  test('or is true if any part is true, else undetermined if any part is', () => {
    expect(truth(`${a} or ${b}`, { 'client.pep': true })).toBe(true)
    expect(truth(`${a} or ${b}`, { 'client.pep': false })).toEqual(['client.kind'])
    expect(truth(`${a} or ${b}`, { 'client.pep': false, 'client.kind': 'legal_entity' })).toBe(false)
  })
  test('and binds closer than or; brackets turn it round', () => {
    const facts = { 'client.pep': true, 'client.kind': 'legal_entity', 'client.deceased': false }
    expect(truth(`${a} or ${b} and client.deceased == true`, facts)).toBe(true)
    expect(truth(`(${a} or ${b}) and client.deceased == true`, facts)).toBe(false)
  })
  test('a function with a missing list is undetermined, and so is a membership', () => {
    expect(
      truth('overlap(client.objectives, product.objectives) == false', { 'client.objectives': ['growth'] }),
    ).toEqual(['product.objectives'])
    expect(
      truth('client.residence_country not in product.sale_countries', { 'product.sale_countries': ['DE'] }),
    ).toEqual(['client.residence_country'])
  })
  test('overlap and subset', () => {
    const facts = { 'client.demands': ['life', 'health'], 'product.insured_needs': ['life'] }
    expect(truth('overlap(client.demands, product.insured_needs) == true', facts)).toBe(true)
    expect(truth('subset(product.insured_needs, client.demands) == true', facts)).toBe(true)
    expect(truth('subset(client.demands, product.insured_needs) == true', facts)).toBe(false)
  })
  test('percentages are compared after rounding to 10 decimals, amounts are not', () => {
    expect(truth('derived.first_year_cost_pct > 5', { 'derived.first_year_cost_pct': 5.00000000001 })).toBe(
      false,
    )
    expect(truth('derived.first_year_cost_pct > 5', { 'derived.first_year_cost_pct': 5.0000000001 })).toBe(
      true,
    )
    expect(truth('derived.amount_base > 5', { 'derived.amount_base': 5.00000000001 })).toBe(true)
  })
  test('dates are compared as days, also with a written one', () => {
    expect(
      truth('client.kyc_valid_until < today', {
        'client.kyc_valid_until': '2026-11-20',
        today: '2026-11-21',
      }),
    ).toBe(true)
    expect(truth("client.birth_date >= '1960-01-01'", { 'client.birth_date': '1960-01-01' })).toBe(true)
  })
})

describe('refusals name the column', () => {
  test.each([
    ['client.pep = true', 12, 'character "="'],
    ['client.pep == tru', 15, 'no path "tru"'],
    ["client.sanction == 'clear'", 1, 'no path "client.sanction"'],
    ['client.pep == true and', 23, 'a value is expected'],
    ['(client.pep == true', 20, '")" is expected'],
    ['client.pep == true)', 19, '"and", "or" or the end'],
    ['client.pep', 11, 'a comparison is expected'],
    ['not client.pep == true', 1, 'a value is expected'],
    ["client.kind == 'person'", 16, "'person' is no value of client.kind"],
    ["client.kind in ['individual','persn']", 16, "'persn' is no value"],
    ["client.kind < 'individual'", 13, 'neither more nor less'],
    ['client.pep == 1', 12, 'a boolean cannot be compared with a number'],
    ["client.kyc_valid_until < '21.11.2026'", 26, 'is not a date'],
    ["client.kind in 'individual'", 16, 'a list is expected'],
    ['client.objectives == product.objectives', 19, 'lists are compared by'],
    ['count(client.objectives) > 1', 1, 'no function "count"'],
    ['overlap(client.objectives) == true', 26, '"," is expected'],
    ['overlap(client.kind, product.objectives) == true', 9, 'a list is expected'],
    ['client.liquid_assets > 1 + 1', 26, 'character "+"'],
    ['client.liquid_assets > 1e3', 25, '"e" does not belong here'],
    ["client.kind == 'individual", 16, 'no closing quote'],
    ['client.kind == "individual"', 16, 'has no meaning'],
    ['param.senor_age > 1', 1, 'no path "param.senor_age"'],
    ['client.age_years in []', 1, 'no path'],
    ['client.risk_tolerance in []', 27, 'a text or a number'],
    ["client.risk_tolerance in [1, '2']", 30, 'either texts or numbers'],
    ['client.pep == true; drop', 19, 'character ";"'],
    ['__proto__ == true', 1, 'no path'],
    ['constructor.x == true', 1, 'no path'],
    ['client.risk_tolerance < 3 < 4', 27, '"and", "or" or the end'],
    ['', 1, 'a value is expected'],
  ])('%s', (source, column, problem) => {
    const fault = faultOf(source)
    expect(fault.problem).toContain(problem)
    expect(fault.column).toBe(column)
  })
  test('too long and too deep are refused, not overflowed', () => {
    expect(faultOf(`${'('.repeat(5000)}client.pep == true`).problem).toContain('100 deep')
    expect(faultOf(' '.repeat(10_001)).problem).toContain('10000 characters')
  })
})

test('the long form of the proposal is the short one', () => {
  expect(pathsOf(parse("portfolio.proposed.funding == 'switch'"))).toEqual(['proposed.funding'])
})

test('parsing is linear: eight times the text takes far less than 64 times as long', () => {
  const source = (parts: number): string =>
    Array.from({ length: parts }, () => 'client.pep == true').join(' and ')
  /** The quickest of many rounds: what else the machine does only ever adds. */
  const time = (text: string): number =>
    Math.min(
      ...Array.from({ length: 60 }, () => {
        const started = performance.now()
        parse(text)
        return performance.now() - started
      }),
    )
  time(source(400))
  expect(time(source(400)) / time(source(50))).toBeLessThan(24)
})
