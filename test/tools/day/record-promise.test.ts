import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const stored = () =>
  bank.rows('SELECT client_id, text, made_on, due_on, status, owed_by, origin_kind FROM promises')

test('proposes, keeps and takes back a promise with its reminders', async () => {
  const output = await bank.call('record_promise', {
    client: 'Anna Keller',
    text: 'Send the offer',
    due_on: '2026-11-27',
  })
  expect(output).toMatchObject({ status: 'awaiting approval', client: { id: 'cli_anna' } })
  expect(await stored()).toEqual([])
  await bank.approve(output)
  expect(await stored()).toEqual([
    {
      client_id: 'cli_anna',
      text: 'Send the offer',
      made_on: '2026-11-23',
      due_on: '2026-11-27',
      status: 'open',
      owed_by: 'bank',
      origin_kind: 'rm',
    },
  ])
  const jobs = () => bank.rows("SELECT key FROM jobs WHERE kind = 'promise'")
  expect((await jobs()).length).toBeGreaterThan(0)
  await bank.undo(output)
  expect(await stored()).toEqual([])
  expect(await jobs()).toEqual([])
})

test('a client promises as well, and no promise is for yesterday', async () => {
  const output = await bank.call('record_promise', { client: 'Orion', text: 'Papers', owed_by: 'client' })
  await bank.approve(output)
  expect(await stored()).toMatchObject([{ owed_by: 'client', due_on: null }])
  expect(
    await bank.call('record_promise', { client: 'Orion', text: 'Papers', due_on: '2026-11-22' }),
  ).toMatchObject({ error: { code: 'date_in_past' } })
  expect(await bank.call('record_promise', { client: 'Hidden Person', text: 'x' })).toMatchObject({
    error: { code: 'client_not_found' },
  })
})
