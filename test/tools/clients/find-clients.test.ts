import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('answers clients with the loans that met the filter', async () => {
  expect(await bank.call('find_clients', { loan_state: 'in_debt' })).toMatchSnapshot()
})

test.each([
  [{ place: 'Цюрих' }, ['Anna Keller']],
  [{ place: '伦敦' }, ['Orion Logistics Ltd']],
  [{ card: 'gold' }, ['Anna Keller']],
  [{ kyc_expired: true }, ['Вадим Аркадьевич Петров']],
  [{ segment: 'sme' }, ['Orion Logistics Ltd']],
  [{ matures_to: '2026-12-31', matures_from: '2026-11-23' }, ['Anna Keller']],
  [{ balance_at_least: { value: 100_000, currency: 'CHF' } }, ['Anna Keller']],
  [{ loan_at_least: { value: 300_000, currency: 'CHF' } }, ['Anna Keller']],
  [{ has_loan: true, sort: 'loan_amount', limit: 1 }, ['Anna Keller']],
  [{ place: 'Atlantis' }, []],
])('%j finds %j', async (input, names) => {
  const output = (await bank.call('find_clients', input)) as { items: { name: string }[] }
  expect(output.items.map(({ name }) => name)).toEqual(names)
})

test('a lead sees the team, compliance the bank, an admin nobody', async () => {
  const count = async (as: string) =>
    ((await bank.call('find_clients', {}, { as })) as { count: number }).count
  expect(await count('rm@bank.example')).toBe(5)
  expect(await count('lead@bank.example')).toBe(6)
  expect(await count('compliance@bank.example')).toBe(6)
  expect(await count('admin@bank.example')).toBe(0)
})
