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

type Queued = {
  items: { id: string; waits_for?: { text: string } }[]
  queue: { position?: number; of: number; waiting: number }
}
const queued = async (input: object = {}) =>
  (await bank.call('list_tasks', { queue: true, ...input })) as Queued

test('works through the open tasks one by one, with what each needs', async () => {
  expect(await queued()).toMatchObject({
    items: [{ id: 'tsk_sheet' }],
    queue: {
      position: 1,
      of: 2,
      waiting: 0,
      phone: '+41 44 000 01 01',
      call_from: '2026-11-23T08:00:00.000Z',
      last_contact: { id: 'int_call', on: '2026-11-16', channel: 'call' },
      promises: [],
    },
    overdue: 1,
  })
  expect(await queued({ after: 'tsk_sheet' })).toMatchObject({
    items: [{ id: 'tsk_papers' }],
    queue: { position: 2, of: 2 },
  })
  const end = await queued({ after: 'tsk_papers' })
  expect(end.items).toEqual([])
  expect(end.queue).toMatchObject({ of: 2 })
  expect(end.queue).not.toHaveProperty('position')
  expect((await queued({ client: 'Orion' })).items).toMatchObject([{ id: 'tsk_papers' }])
  expect((await queued({ text: 'annual accounts' })).items).toMatchObject([{ id: 'tsk_papers' }])
  expect(await bank.call('list_tasks', { queue: true, after: 'tsk_other' })).toMatchObject({
    error: { code: 'task_not_found' },
  })
})

test('goes on after a task that was done, and passes over one that waits', async () => {
  await bank.approve(await bank.call('create_task', { text: 'Sign them', after: 'annual accounts' }))
  expect((await queued()).queue).toMatchObject({ position: 1, of: 2, waiting: 1 })
  await bank.approve(await bank.call('complete_task', { task: 'tsk_sheet' }))
  expect(await queued({ after: 'tsk_sheet' })).toMatchObject({
    items: [{ id: 'tsk_papers' }],
    queue: { position: 1, of: 1, waiting: 1 },
  })
  const all = (await bank.call('list_tasks', {})) as Queued
  expect(all.items.map(({ waits_for }) => waits_for?.text)).toEqual([
    undefined,
    'Collect the annual accounts',
  ])
  await bank.approve(await bank.call('complete_task', { task: 'tsk_papers' }))
  expect((await queued({ after: 'tsk_papers' })).items).toMatchObject([{ text: 'Sign them' }])
})
