import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

test('sets products side by side and names what differs', async () => {
  expect(
    await bank.call('compare_products', { products: ['Balance 40', 'денежный фонд'] }, { language: 'ru' }),
  ).toMatchSnapshot()
})

test('the same product twice is nothing to compare', async () => {
  expect(await bank.call('compare_products', { products: ['Balance 40', 'prd_balance'] })).toMatchObject({
    error: { code: 'products_alike' },
  })
})

test('asks which product was meant, and says when there is none', async () => {
  const asked = await bank.call('compare_products', { products: ['term deposit', 'Balance 40'] })
  expect(asked).toMatchObject({
    error: {
      code: 'product_ambiguous',
      candidates: [
        { n: 1, label: 'Term deposit CHF 6 months', facts: 'cash deposit, CHF, 0.35%' },
        { n: 2, label: 'Term deposit EUR 12 months' },
      ],
    },
  })
  expect(await bank.call('compare_products', { products: ['moon bond', 'Balance 40'] })).toMatchObject({
    error: { code: 'product_not_found' },
  })
})
