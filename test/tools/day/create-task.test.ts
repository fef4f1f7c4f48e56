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

const fieldsOf = (output: unknown) =>
  (output as { fields: { label: { en: string }; value: string }[] }).fields.map(({ label, value }) => [
    label.en,
    value,
  ])

test('one that comes again shows its rhythm, and begins today where no day was said', async () => {
  const output = await bank.call('create_task', {
    text: 'Month-end report',
    due_on: '2026-11-30',
    repeat: { every: 'month', until: '2027-06-30' },
  })
  expect(fieldsOf(output)).toContainEqual(['Repeats', 'every month until 2027-06-30'])
  await bank.approve(output)
  const next = await bank.call('complete_task', { task: 'Month-end report' })
  expect(fieldsOf(next)).toContainEqual(['Next one', '2026-12-31'])
  await bank.approve(next)
  const open = () =>
    bank.rows("SELECT due_on FROM v_tasks WHERE text = 'Month-end report' AND status = 'open'")
  expect(await open()).toEqual([{ due_on: '2026-12-31' }])
  await bank.undo(next)
  expect(await open()).toEqual([{ due_on: '2026-11-30' }])
  const daily = await bank.call('create_task', { text: 'Check the desk', repeat: { every: 'working_day' } })
  expect(fieldsOf(daily)).toContainEqual(['Due', '2026-11-23'])
})

test('a day of rest is kept and shown', async () => {
  const shown = async (due_on: string) =>
    fieldsOf(await bank.call('create_task', { text: 'Call', due_on })).filter(([label]) =>
      /^Due|Not/.test(label!),
    )
  expect(await shown('2026-12-25')).toEqual([
    ['Due', '2026-12-25'],
    ['Not a working day', expect.stringMatching(/Christmas/)],
  ])
  expect(await shown('2026-11-28')).toEqual([
    ['Due', '2026-11-28'],
    ['Not a working day', 'weekend'],
  ])
  expect(await shown('2026-11-27')).toEqual([['Due', '2026-11-27']])
})

test('one that comes after another waits for it', async () => {
  const output = await bank.call('create_task', { text: 'Sign', after: 'annual accounts' })
  expect(fieldsOf(output)).toContainEqual(['After', 'Collect the annual accounts'])
  await bank.approve(output)
  expect(await bank.call('complete_task', { task: 'Sign' })).toMatchObject({ error: { code: 'task_waits' } })
  expect(await bank.call('create_task', { text: 'Sign', after: 'Hidden task' })).toMatchObject({
    error: { code: 'task_not_found' },
  })
})
