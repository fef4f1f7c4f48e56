import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
  await bank.call('check_suitability', {
    client: 'Iris Baumann',
    product: 'Frontier Shares',
    amount: { value: 50000, currency: 'CHF' },
  })
  await bank.call('suggest_products', {
    client: 'Iris Baumann',
    amount: { value: 50000, currency: 'CHF' },
  })
  await bank.call('suggest_products', { client: 'Орлов', amount: { value: 5000, currency: 'CHF' } })
})
afterAll(() => bank.remove())

/** Digests and people's ids differ from run to run: each entry is salted. */
const steady = (output: unknown) =>
  JSON.parse(
    JSON.stringify(output)
      .replace(/"(hash|prev_hash|payload_digest|sha256)":"[0-9a-f]{64}"/g, '"$1":"…"')
      .replace(/usr_\w+/g, 'usr_…'),
  )

test('rebuilds what was known and why each option was set aside', async () => {
  expect(
    steady(await bank.call('show_advice_file', { client: 'Iris Baumann', product: 'Frontier Shares' })),
  ).toMatchSnapshot()
})

test('every option of a suggestion is there, with its standing', async () => {
  const output = (await bank.call('show_advice_file', { client: 'Iris Baumann' })) as {
    items: { options: { id: string; set_aside?: string }[] }[]
  }
  expect(output.items.at(-1)?.options.map(({ id, set_aside }) => [id, set_aside])).toEqual([
    ['prd_balance', undefined],
    ['prd_frontier', 'blocked'],
    ['prd_lapsed', 'blocked'],
    ['prd_money', undefined],
    ['prd_term-chf', undefined],
    ['prd_term-eur', 'no_documented_need'],
  ])
})

test('the proof is that of the chain', async () => {
  const output = (await bank.call('show_advice_file', { client: 'Iris Baumann' })) as {
    items: { proof: { seq: number; hash: string } }[]
  }
  for (const { proof } of output.items)
    expect(await bank.rows(`SELECT hash FROM audit WHERE seq = ${proof.seq}`)).toEqual([{ hash: proof.hash }])
})

test('a day without advice is empty, and another book does not exist', async () => {
  expect(await bank.call('show_advice_file', { client: 'Iris Baumann', on: '2025-01-01' })).toMatchObject({
    items: [],
    steps: [],
    more: 0,
  })
  expect(
    await bank.call('show_advice_file', { client: 'cli_iris' }, { as: 'other@bank.example' }),
  ).toMatchObject({ error: { code: 'client_not_found' } })
})

test('only compliance reads why a client is held', async () => {
  const rm = JSON.stringify(await bank.call('show_advice_file', { client: 'Орлов' }))
  expect(rm).toContain('SUIT-HOLD')
  expect(rm).not.toMatch(/AML|sanction|potential_match/i)
  const officer = await bank.call(
    'show_advice_file',
    { client: 'cli_gleb' },
    { as: 'compliance@bank.example' },
  )
  expect(JSON.stringify(officer)).toContain('SUIT-AML-01')
})
