import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('proposes a task and writes it once it is approved', async () => {
  const output = await bank.call('create_task', {
    text: 'Call Anna about the rate',
    client: 'Keller',
    due_at: '2026-11-27T08:00:00Z',
    priority: 'high',
  })
  expect(output).toMatchSnapshot()
  await bank.approve(output)
  const row =
    "SELECT client_id, due_on, priority, status, owner_email FROM v_tasks WHERE text = 'Call Anna about the rate'"
  expect(await bank.rows(row)).toEqual([
    {
      client_id: 'cli_anna',
      due_on: '2026-11-27',
      priority: 'high',
      status: 'open',
      owner_email: 'rm@bank.example',
    },
  ])
  await bank.undo(output)
  expect(await bank.rows(row)).toEqual([])
})

test.each([
  [{ text: 'x', due_on: '2026-11-22' }, 'date_in_past'],
  [{ text: 'x', due_on: '27.11.2026' }, 'input_invalid'],
  [{ text: ' ' }, 'input_invalid'],
  [{ text: 'x', client: 'Hidden Person' }, 'client_not_found'],
])('%j is refused with %s', async (input, code) => {
  expect(await bank.call('create_task', input)).toMatchObject({ error: { code } })
})
