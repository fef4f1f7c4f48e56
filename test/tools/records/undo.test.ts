import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('withdraws a card that waits', async () => {
  const { outputs } = await bank.turn([
    ['create_task', { text: 'Order cards' }],
    ['undo', {}],
  ])
  expect(outputs[1]).toMatchSnapshot()
  await expect(bank.approve(outputs[0])).rejects.toMatchObject({ code: 'proposal_decided' })
})

test('says so when there is nothing to take back', async () => {
  expect(await bank.call('undo', {})).toMatchObject({ error: { code: 'nothing_to_undo' } })
})
