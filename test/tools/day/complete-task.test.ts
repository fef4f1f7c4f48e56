import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const status = async () =>
  (await bank.rows("SELECT status FROM v_tasks WHERE task_id = 'tsk_sheet'"))[0]?.status

test('proposes, completes and re-opens', async () => {
  const output = await bank.call('complete_task', { task: 'rate sheet' })
  expect(output).toMatchSnapshot()
  expect(await status()).toBe('open')
  await bank.approve(output)
  expect(await status()).toBe('done')
  await bank.undo(output)
  expect(await status()).toBe('open')
})

test('a task of another book does not exist', async () => {
  expect(await bank.call('complete_task', { task: 'tsk_other' })).toMatchObject({
    error: { code: 'task_not_found' },
  })
  expect(await bank.call('complete_task', { task: 'Hidden task' })).toMatchObject({
    error: { code: 'task_not_found' },
  })
})

test('a card made before another change is stale', async () => {
  const first = await bank.call('complete_task', { task: 'tsk_papers' })
  const second = await bank.call('complete_task', { task: 'tsk_papers' })
  await bank.approve(first)
  await expect(bank.approve(second)).rejects.toMatchObject({ code: 'proposal_stale' })
})
