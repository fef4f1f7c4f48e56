import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('answers the whole card', async () => {
  expect(await bank.call('get_client', { client: 'Anna Keller' })).toMatchSnapshot()
})

test.each([
  'Keller',
  'keller anna',
  'cli_anna',
  '1001',
  'account 576',
  'счёт 576',
  '账户576',
  '+41 44 000 01 01',
  'anna.keller@clients.example',
])('finds Anna Keller by "%s"', async (client) => {
  expect(await bank.call('get_client', { client })).toMatchObject({ client: { id: 'cli_anna' } })
})

test.each(['Петрову', 'с Петровым', 'Vadim Petrov', 'Петров Вадим'])(
  'finds Петров by "%s"',
  async (client) => {
    expect(await bank.call('get_client', { client: client.replace('с ', '') })).toMatchObject({
      client: { id: 'cli_petrov' },
    })
  },
)

test('two clients of one name are asked about, with what tells them apart', async () => {
  expect(await bank.call('get_client', { client: '周文涛' }, { language: 'zh' })).toMatchSnapshot()
})

test('a client of another book does not exist, by name or by id', async () => {
  const unknown = await bank.call('get_client', { client: 'cli_nobody' })
  const hidden = await bank.call('get_client', { client: 'cli_hidden' })
  expect(JSON.stringify(hidden)).toBe(JSON.stringify(unknown).replaceAll('cli_nobody', 'cli_hidden'))
  expect(await bank.call('get_client', { client: 'Hidden Person' })).toMatchObject({
    error: { code: 'client_not_found' },
  })
  expect(await bank.call('get_client', { client: 'cli_hidden' }, { as: 'lead@bank.example' })).toMatchObject({
    client: { name: 'Hidden Person' },
  })
})

test('screening facts are on no card', async () => {
  const text = JSON.stringify(await bank.call('get_client', { client: 'cli_petrov' }))
  expect(text).not.toMatch(/sanction|potential_match|aml|enhanced_monitoring/i)
})

test('texts from outside carry their origin', async () => {
  const { outside } = await bank.turn([['get_client', { client: 'cli_anna' }]])
  expect(outside).toContainEqual({ kind: 'mail', ref: 'int_mail' })
})
