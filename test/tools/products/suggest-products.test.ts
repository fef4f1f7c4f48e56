import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

const amount = { value: 50000, currency: 'CHF' }

test('offers what documented needs ask for, with verdict and why, beside nothing now', async () => {
  expect(await bank.call('suggest_products', { client: 'Iris Baumann', amount })).toMatchSnapshot()
})

test('blocked products are counted, and named only when asked for', async () => {
  const counted = await bank.call('suggest_products', { client: 'Iris Baumann', amount })
  expect(JSON.stringify(counted)).not.toMatch(/Frontier|Harbour/)
  expect(
    await bank.call('suggest_products', { client: 'Iris Baumann', amount, show_blocked: true }),
  ).toMatchObject({
    blocked: {
      count: 2,
      items: expect.arrayContaining([
        {
          id: 'prd_frontier',
          name: 'Clearwater Frontier Shares',
          rules: expect.arrayContaining([expect.objectContaining({ rule: 'SUIT-RISK-01' })]),
        },
      ]),
    },
  })
})

test('a need said in any language narrows the options', async () => {
  expect(await bank.call('suggest_products', { client: 'Iris Baumann', amount, need: 'рост' })).toMatchObject(
    { options: [{ product: { id: 'prd_balance' }, needs: ['growth'] }] },
  )
})

test('what the bank earns never moves an option up', async () => {
  const before = await bank.call('suggest_products', { client: 'Iris Baumann', amount })
  await bank.rows(
    "UPDATE products SET terms = json_set(terms, '$.inducement_pct', 4.9) WHERE id = 'prd_term-chf'",
  )
  const after = await bank.call('suggest_products', { client: 'Iris Baumann', amount })
  const order = (output: unknown) =>
    (output as { options: { product: { id: string } }[] }).options.map(({ product }) => product.id)
  expect(order(after)).toEqual(order(before))
})

test('for a client whom compliance holds there is nothing, and no word of why', async () => {
  const output = await bank.call('suggest_products', { client: 'Орлов', amount, show_blocked: true })
  expect(output).toMatchObject({ options: [], blocked: { count: 6 } })
  expect(JSON.stringify(output)).not.toMatch(/AML|sanction|potential_match|screening/i)
})

type Suggested = {
  class?: string
  options: { product: { id: string; class: string } }[]
  blocked: { count: number }
  without_need: number
}

test.each([
  ['fund', /fund|etf/],
  ['фонды', /fund|etf/],
  ['Вклады', /deposit/],
])('a class narrows what the rules admit and what they leave out: %s', async (named, form) => {
  const of = (output: unknown) => output as Suggested
  const all = of(await bank.call('suggest_products', { client: 'Iris Baumann', amount }))
  const some = of(await bank.call('suggest_products', { client: 'Iris Baumann', amount, class: named }))
  expect(some.class).toBe(named)
  expect(some.options.every((option) => form.test(option.product.class))).toBe(true)
  const counted = some.options.length + some.blocked.count + some.without_need
  expect(counted).toBeGreaterThan(0)
  expect(counted).toBeLessThan(all.options.length + all.blocked.count + all.without_need)
})

test('a class that the shelf does not have is said to be absent', async () => {
  expect(
    await bank.call('suggest_products', { client: 'Iris Baumann', amount, class: 'crypto' }),
  ).toMatchObject({ error: { code: 'product_class_not_found' } })
})
