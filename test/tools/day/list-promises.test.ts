import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const owner = "(SELECT id FROM users WHERE email = 'rm@bank.example')"

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  await bank.rows(`INSERT INTO promises (id, client_id, owner_id, text, made_on, due_on, status, owed_by, created_at)
    SELECT * FROM (VALUES
      ('prm_offer', 'cli_anna', ${owner}, 'Send the offer', '2026-11-10', '2026-11-20', 'open', 'bank', ''),
      ('prm_papers', 'cli_orion', ${owner}, 'Signed papers', '2026-11-16', '2026-11-27', 'open', 'client', ''),
      ('prm_call', 'cli_anna', ${owner}, 'Call her', '2026-11-16', NULL, 'open', 'bank', ''),
      ('prm_old', 'cli_anna', ${owner}, 'Old', '2026-10-16', '2026-10-20', 'kept', 'bank', ''),
      ('prm_hidden', 'cli_hidden', ${owner}, 'Hidden', '2026-11-16', '2026-11-20', 'open', 'bank', ''))`)
})
afterAll(() => bank.remove())

const ids = async (input: object) =>
  ((await bank.call('list_promises', input)) as { items: { id: string }[] }).items.map(({ id }) => id)

test('answers what is open by its day, with ages and what is overdue', async () => {
  expect(await bank.call('list_promises', {})).toMatchObject({
    items: [
      { id: 'prm_offer', age_days: 13, days_overdue: 3, owed_by: 'bank', client: { name: 'Anna Keller' } },
      { id: 'prm_papers', age_days: 7, owed_by: 'client' },
      { id: 'prm_call' },
    ],
    overdue: 1,
    more: 0,
    as_of: '2026-11-23',
  })
  expect(await bank.call('list_promises', { limit: 1 })).toMatchObject({ more: 2 })
})

test('keeps to a client, a side, a state or a day', async () => {
  expect(await ids({ client: 'Anna Keller' })).toEqual(['prm_offer', 'prm_call'])
  expect(await ids({ owed_by: 'client' })).toEqual(['prm_papers'])
  expect(await ids({ status: 'kept' })).toEqual(['prm_old'])
  expect(await ids({ due_to: '2026-11-23' })).toEqual(['prm_offer'])
})
