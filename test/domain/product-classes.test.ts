import { expect, test } from 'vitest'
import { classTest } from '#domain/product-classes.ts'

test.each([
  ['funds', 'bond_fund', 'investment', true],
  ['Фонды', 'etf', 'investment', true],
  ['债券', 'corporate_bond', 'investment', true],
  ['bonds', 'bond_fund', 'investment', false],
  ['облигации', 'government_bond', 'investment', true],
  ['deposit', 'structured_deposit', 'deposit', true],
  ['вклад', 'cash_deposit', 'deposit', true],
  ['insurance', 'unit_linked', 'ibip', true],
  ['bond fund', 'bond_fund', 'investment', true],
  ['equity_fund', 'equity', 'investment', false],
  ['mortgage', 'consumer_loan', 'credit', false],
])('%s holds %s of %s: %s', (said, own, family, expected) => {
  expect(classTest(said)({ class: own, family })).toBe(expected)
})
