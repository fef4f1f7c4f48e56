import { afterAll, beforeEach, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeEach(async () => {
  await bank?.remove()
  bank = await smallBank()
})
afterAll(() => bank.remove())

type Written = { proposal: string; fields: { label: { en: string }; value: string; before?: string }[] }
const line = (output: unknown, label: string) =>
  (output as Written).fields.find((each) => each.label.en === label)

const meet = async (input: object) => {
  const output = await bank.call('schedule_meeting', input)
  expect(output).not.toHaveProperty('error')
  await bank.approve(output)
  return output
}
const remind = (input: object) => bank.call('create_task', { text: 'Bring the contract', ...input })
const tasks = () => bank.rows("SELECT due_on, due_at, status FROM v_tasks WHERE text = 'Bring the contract'")
const waiting = () => bank.rows("SELECT run_at FROM jobs WHERE kind = 'task' AND state = 'waiting'")

const review = { client: 'Keller', subject: 'Portfolio review', at: '2026-11-26T13:00:00Z' }
const halfAnHour = { before_meeting: { with: 'Keller', minutes: 30 } }

test('a reminder counts back from the planned meeting, which its card names', async () => {
  await meet(review)
  const output = await remind(halfAnHour)
  expect(line(output, 'Before the meeting')?.value).toBe(
    'Portfolio review, 2026-11-26 (Thu) 13:00–14:00, UTC',
  )
  expect(line(output, 'Due at')?.value).toBe('12:30')
  expect(line(output, 'Client')?.value).toBe('Anna Keller')
  expect(line(output, 'If it changes')?.value).toMatch(/moves with it/)
  await bank.approve(output)
  expect(await tasks()).toEqual([
    { due_on: '2026-11-26', due_at: '2026-11-26T12:30:00.000Z', status: 'open' },
  ])
})

test('it moves with the meeting, in its transaction, and back when that is taken back', async () => {
  await meet(review)
  await bank.approve(await remind(halfAnHour))
  const moved = await bank.call('schedule_meeting', { meeting: 'Portfolio', at: '2026-11-27T09:00:00Z' })
  expect(line(moved, 'Reminder')).toMatchObject({
    value: 'Bring the contract: 2026-11-27 08:30',
    before: '2026-11-26 12:30',
  })
  await bank.approve(moved)
  expect(await tasks()).toMatchObject([{ due_on: '2026-11-27', due_at: '2026-11-27T08:30:00.000Z' }])
  expect(await waiting()).toEqual([{ run_at: '2026-11-27T08:30:00.000Z' }])
  await bank.undo(moved)
  expect(await tasks()).toMatchObject([{ due_on: '2026-11-26', due_at: '2026-11-26T12:30:00.000Z' }])
})

test('it is dropped when the meeting is called off, as its card says, and there again after an undo', async () => {
  await meet(review)
  await bank.approve(await remind(halfAnHour))
  const off = await bank.call('schedule_meeting', { meeting: 'Portfolio', cancel: true })
  expect(line(off, 'Reminder that goes with it')?.value).toBe('Bring the contract: 2026-11-26 12:30')
  await bank.approve(off)
  expect(await tasks()).toMatchObject([{ status: 'cancelled' }])
  expect(await waiting()).toEqual([])
  await bank.undo(off)
  expect(await tasks()).toMatchObject([{ status: 'open', due_at: '2026-11-26T12:30:00.000Z' }])
  expect(await waiting()).toHaveLength(1)
})

test('one that is done stays as it is', async () => {
  await meet(review)
  await bank.approve(await remind(halfAnHour))
  await bank.approve(await bank.call('complete_task', { task: 'Bring the contract' }))
  await bank.approve(
    await bank.call('schedule_meeting', { meeting: 'Portfolio', at: '2026-11-27T09:00:00Z' }),
  )
  expect(await tasks()).toMatchObject([{ status: 'done', due_at: '2026-11-26T12:30:00.000Z' }])
})

test('a card whose meeting moved meanwhile is out of date', async () => {
  await meet(review)
  const output = await remind(halfAnHour)
  await bank.approve(
    await bank.call('schedule_meeting', { meeting: 'Portfolio', at: '2026-11-27T09:00:00Z' }),
  )
  await expect(bank.approve(output)).rejects.toMatchObject({ code: 'proposal_stale' })
})

test('without a meeting the time is asked for, and there is no card', async () => {
  expect(await remind(halfAnHour)).toMatchObject({
    error: { code: 'reminder_meeting_needed', message: expect.stringContaining('At what time') },
  })
  expect(await bank.rows('SELECT id FROM proposals')).toEqual([])
})

test('of several meetings one is asked for, unless the day tells which', async () => {
  await meet(review)
  await meet({ ...review, subject: 'Mortgage', at: '2026-11-30T10:00:00Z' })
  const asked = await remind(halfAnHour)
  expect(asked).toMatchObject({
    error: { code: 'meeting_ambiguous', candidates: [{ label: 'Portfolio review' }, { label: 'Mortgage' }] },
  })
  const { error } = asked as { error: { candidates: { id: string }[] } }
  const chosen = { before_meeting: { with: error.candidates[1]!.id, minutes: 60 } }
  expect(line(await remind(chosen), 'Due at')?.value).toBe('09:00')
  expect(line(await remind({ ...halfAnHour, due_on: '2026-11-30' }), 'Due at')?.value).toBe('09:30')
  expect(await remind({ ...halfAnHour, due_on: '2026-12-01' })).toMatchObject({
    error: { code: 'meeting_other_day' },
  })
})

test.each([
  [{ before_meeting: { with: 'Keller', minutes: 30 }, repeat: { every: 'week' } }, 'reminder_repeats'],
  [{ before_meeting: { with: 'Keller', minutes: 14 * 24 * 60 } }, 'date_in_past'],
  [{ before_meeting: { with: 'Keller', minutes: 0 } }, 'input_invalid'],
])('%j is refused with %s', async (input, code) => {
  await meet(review)
  expect(await remind(input)).toMatchObject({ error: { code } })
})
