import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClientId, Id } from '#domain/ids.ts'
import * as schema from '#store/schema/index.ts'
import { createViews, views, viewsMarkdown } from '#store/views.ts'
import { actor, day, emptyBook } from '#test/support/book.ts'

const client = 'cli_one' as ClientId
let home: Awaited<ReturnType<typeof emptyBook>>

beforeAll(async () => {
  home = await emptyBook()
  const { db } = home
  await home.addUser(actor('ana'))
  await home.addClient(client, 'ana', 'One', { district: 'Benesov', externalId: '12' }, [['nickname', 'Uno']])
  await home.addNote('int_1', client, '2026-03-01', 'hello')
  const loan = (id: string, amountMinor: number, currency: string) => ({
    id: id as Id<'loan'>,
    clientId: client,
    amountMinor,
    currency,
    ratePct: '2.25',
    state: 'in_debt' as const,
  })
  await db
    .insert(schema.loans)
    .values([loan('lon_1', 12345, 'CHF'), loan('lon_2', 12345, 'JPY'), loan('lon_3', 12345, 'KWD')])
  await db.insert(schema.clientScreening).values({ clientId: client, sanctionsStatus: 'hitlist' })
  await db.insert(schema.clientProfiles).values({ clientId: client, pep: true })
  await db.insert(schema.kyc).values({ clientId: client, validUntil: day('2027-01-01') })
})
afterAll(() => home.remove())

const rows = async (sql: string) => (await home.db.raw.execute(sql)).rows.map((row) => ({ ...row }))

test('every view answers its documented columns and none about screening', async () => {
  for (const { name, columns } of views) {
    const { columns: answered } = await home.db.raw.execute(`SELECT * FROM ${name}`)
    expect(answered, name).toEqual(columns.map((each) => each.name))
  }
  const all = JSON.stringify(await Promise.all(views.map(({ name }) => rows(`SELECT * FROM ${name}`))))
  expect(all).not.toContain('hitlist')
  expect(JSON.stringify(views)).not.toMatch(/sanction|aml|screening/i)
})

test('amounts have the decimals of their currency', async () => {
  expect(
    await rows('SELECT amount, currency, rate_pct, state_letter, district FROM v_loans ORDER BY loan_id'),
  ).toEqual([
    { amount: 123.45, currency: 'CHF', rate_pct: 2.25, state_letter: 'D', district: 'Benesov' },
    { amount: 12345, currency: 'JPY', rate_pct: 2.25, state_letter: 'D', district: 'Benesov' },
    { amount: 12.345, currency: 'KWD', rate_pct: 2.25, state_letter: 'D', district: 'Benesov' },
  ])
})

test('a client and a contact read as documented', async () => {
  expect(
    await rows('SELECT client_id, name, rm_email, number, nickname, pep, kyc_valid_until FROM v_clients'),
  ).toEqual([
    {
      client_id: client,
      name: 'One',
      rm_email: 'ana@bank.example',
      number: '12',
      nickname: 'Uno',
      pep: 1,
      kyc_valid_until: '2027-01-01',
    },
  ])
  expect(await rows('SELECT client_name, "on", channel, text, origin FROM v_interactions')).toEqual([
    { client_name: 'One', on: '2026-03-01', channel: 'call', text: 'hello', origin: 'note' },
  ])
})

test('views are made anew only when their definition changed', async () => {
  expect(await createViews(home.db)).toBe(false)
  await home.db.update(schema.settings).set({ value: 'older' })
  await home.db.raw.execute('DROP VIEW v_loans')
  expect(await createViews(home.db)).toBe(true)
  expect(await rows('SELECT count(*) AS n FROM v_loans')).toEqual([{ n: 3 }])
})

test('the documentation names every view and column', () => {
  const text = viewsMarkdown()
  for (const { name, columns } of views) {
    expect(text).toContain(`## ${name}\n`)
    for (const column of columns) expect(text).toContain(`| \`${column.name}\` | ${column.doc} |`)
  }
})
