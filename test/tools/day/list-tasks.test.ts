import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type LocalDate } from '#domain/time.ts'
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

describe('a moment belongs to the day that it is where the RM is', () => {
  const timed = (id: string, at: string) =>
    bank.store.db.raw.execute({
      sql: `INSERT INTO tasks (id, client_id, owner_id, text, due_at, status, priority, origin_kind, created_at)
        SELECT ?, 'cli_anna', id, ?, ?, 'open', 'normal', 'rm', '2026-11-01T00:00:00.000Z' FROM users
        WHERE email = 'rm@bank.example'`,
      args: [id, id, at],
    })
  const listed = async (input: object) =>
    (
      (await bank.call('list_tasks', { client: 'Anna Keller', ...input })) as { items: { id: string }[] }
    ).items.map(({ id }) => id)
  afterAll(() => bank.store.db.raw.execute("DELETE FROM tasks WHERE id LIKE 'tsk_z%'"))

  test.each([
    // Eight in the evening in New York, and seven in the morning in Singapore: another day than in UTC.
    ['America/New_York', '2026-11-25T01:00:00.000Z', '2026-11-24'],
    ['Asia/Singapore', '2026-11-23T23:00:00.000Z', '2026-11-24'],
    // The night on which the clocks change: 23:30 of its day.
    ['Europe/Zurich', '2027-03-28T21:30:00.000Z', '2027-03-28'],
  ])('%s %s is %s', async (zone, at, on) => {
    const id = `tsk_z${zone.slice(-4).toLowerCase()}`
    await timed(id, at)
    await bank.store.db.raw.execute({ sql: 'UPDATE users SET zone = ?', args: [zone] })
    expect(await listed({ due_from: on, due_to: on })).toEqual([id])
    const before = addDays(on as LocalDate, -1)
    const after = addDays(on as LocalDate, 1)
    expect(await listed({ due_from: before, due_to: before })).not.toContain(id)
    expect(await listed({ due_from: after, due_to: after })).not.toContain(id)
  })

  test('all that are late are counted, shown or not, and one with a time from that moment on', async () => {
    await bank.store.db.raw.execute("UPDATE users SET zone = 'Europe/Zurich'")
    await bank.store.db.raw.execute("UPDATE tasks SET status = 'done' WHERE id = 'tsk_sheet'")
    for (let n = 0; n < 12; n += 1) await timed(`tsk_zl${n}`, `2026-11-${10 + n}T10:00:00.000Z`)
    await timed('tsk_zearly', '2026-11-23T07:00:00.000Z')
    await timed('tsk_zlater', '2026-11-23T12:00:00.000Z')
    const all = (await bank.call('list_tasks', { client: 'Anna Keller', limit: 50 })) as { overdue: number }
    // Twelve, and that of this morning.
    expect(all.overdue).toBe(13)
    expect(await bank.call('list_tasks', { client: 'Anna Keller', limit: 3 })).toMatchObject({ overdue: 13 })
  })
})
