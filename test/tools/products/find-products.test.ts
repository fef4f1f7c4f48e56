import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

test('lists products with terms, fees, risks and approval, and no verdict', async () => {
  expect(
    await bank.call('find_products', { family: 'deposit', currency: 'EUR' }, { language: 'zh' }),
  ).toMatchSnapshot()
})

test('words of any language find the class; what does not fit on the page is counted', async () => {
  expect(await bank.call('find_products', { text: 'вклад' })).toMatchObject({
    items: [{ id: 'prd_term-chf' }, { id: 'prd_term-eur' }],
    more: 0,
  })
  expect(await bank.call('find_products', { limit: 2 })).toMatchObject({ more: 4 })
})

test('an approval that ran out shows as lapsed', async () => {
  expect(await bank.call('find_products', { text: 'Harbour' })).toMatchObject({
    items: [{ approval: { state: 'lapsed', valid_until: '2024-12-31' } }],
  })
})
