import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('answers open tasks, the earliest due first', async () => {
  expect(await bank.call('list_tasks', {})).toMatchSnapshot()
})

test('keeps to one client, a span of days, or a state', async () => {
  expect(await bank.call('list_tasks', { client: 'Orion' })).toMatchObject({
    items: [{ id: 'tsk_papers' }],
    overdue: 0,
  })
  expect(await bank.call('list_tasks', { due_to: '2026-11-23' })).toMatchObject({
    items: [{ id: 'tsk_sheet' }],
    overdue: 1,
  })
  expect(await bank.call('list_tasks', { status: 'done' })).toMatchObject({ items: [] })
})
