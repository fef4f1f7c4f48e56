import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())
test('x', async () => {
  const t = await bank.turn([['get_daily_brief', {}]])
  console.log(t.reported, JSON.stringify(t.outputs))
  console.log(
    JSON.stringify(
      await bank.call('get_daily_brief', {}, { as: 'lead@bank.example', language: 'ru' }),
      null,
      1,
    ),
  )
  console.log(JSON.stringify(await bank.call('get_daily_brief', {}, { as: 'compliance@bank.example' })))
  console.log(
    JSON.stringify(await bank.call('get_daily_brief', { on: '2026-11-01' }, { as: 'admin@bank.example' })),
  )
  expect(1).toBe(1)
})
