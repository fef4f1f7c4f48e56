import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const city = async () =>
  (await bank.rows("SELECT city, phone FROM v_clients WHERE client_id = 'cli_anna'"))[0]

test('proposes the exact fields with what they replace, and writes nothing', async () => {
  const output = await bank.call('update_client', {
    client: 'Keller',
    changes: { city: 'Basel', phone: '+41 61 000 00 02' },
  })
  expect(output).toMatchSnapshot()
  expect(await city()).toEqual({ city: 'Zurich', phone: '+41 44 000 01 01' })
})

test('approval writes, undo puts back', async () => {
  const output = await bank.call('update_client', {
    client: 'Keller',
    changes: { city: 'Basel', phone: '+41 61 000 00 02', occupation: 'Retired', nickname: 'Anni' },
  })
  await bank.approve(output)
  expect(await city()).toEqual({ city: 'Basel', phone: '+41 61 000 00 02' })
  expect(await bank.call('get_client', { client: 'Anni' })).toMatchObject({
    client: { id: 'cli_anna', occupation: 'Retired' },
  })
  await bank.undo(output)
  expect(await city()).toEqual({ city: 'Zurich', phone: '+41 44 000 01 01' })
  expect(await bank.call('get_client', { client: 'Anni' })).toMatchObject({
    error: { code: 'client_not_found' },
  })
})

test('a card made before another change is stale', async () => {
  const first = await bank.call('update_client', { client: 'Keller', changes: { city: 'Bern' } })
  const second = await bank.call('update_client', { client: 'Keller', changes: { city: 'Chur' } })
  await bank.approve(second)
  await expect(bank.approve(first)).rejects.toMatchObject({ code: 'proposal_stale' })
  expect(await city()).toMatchObject({ city: 'Chur' })
  await bank.undo(second)
})

test.each([
  [{ client: 'Keller', changes: {} }, 'input_invalid'],
  [{ client: 'Keller', changes: { segment: 'golden' } }, 'input_invalid'],
  [{ client: 'Keller', changes: { email: 'no mail' } }, 'input_invalid'],
  [{ client: 'Keller', changes: { city: 'Zurich' } }, 'nothing_to_change'],
  [{ client: 'Nobody Known', changes: { city: 'Basel' } }, 'client_not_found'],
])('%j is refused with %s', async (input, code) => {
  expect(await bank.call('update_client', input)).toMatchObject({ error: { code } })
})

test('compliance reads but does not write', async () => {
  const output = await bank.call(
    'update_client',
    { client: 'Keller', changes: { city: 'Basel' } },
    { as: 'compliance@bank.example' },
  )
  await expect(bank.approve(output, 'compliance@bank.example')).rejects.toMatchObject({ kind: 'forbidden' })
})
