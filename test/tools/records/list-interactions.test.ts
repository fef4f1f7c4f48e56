import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('answers contacts newest first, each with its origin', async () => {
  expect(await bank.call('list_interactions', { client: 'Anna Keller' })).toMatchSnapshot()
})

test('filters by channel and day', async () => {
  expect(await bank.call('list_interactions', { client: 'Anna Keller', channel: 'email' })).toMatchObject({
    items: [{ id: 'int_mail' }],
    more: 0,
  })
  expect(
    await bank.call('list_interactions', { client: 'Anna Keller', from: '2026-11-01', limit: 1 }),
  ).toMatchObject({ items: [{ id: 'int_call' }], more: 0 })
  expect(await bank.call('list_interactions', { client: 'Anna Keller', limit: 1 })).toMatchObject({ more: 1 })
  expect(await bank.call('list_interactions', { client: 'Orion' })).toMatchObject({ items: [], more: 0 })
})
