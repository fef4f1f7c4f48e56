import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { openBook } from '#store/book.ts'
import type { Book, ClientFilter } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { actor, clock, day, emptyBook } from '#test/support/book.ts'

const rm = actor('ana')
let home: Awaited<ReturnType<typeof emptyBook>>
let book: Book

beforeAll(async () => {
  home = await emptyBook()
  const { db } = home
  await home.addUser(rm)
  const client = (id: string) => `cli_${id}` as ClientId
  const add = (id: string, name: string, values = {}) => home.addClient(`cli_${id}`, 'ana', name, values)
  await add('prague', 'Alena', { district: 'Hl.m. Praha', region: 'Prague', segment: 'mass' })
  await add('east', 'Bedřich', { district: 'Praha - vychod', region: 'central Bohemia', segment: 'mass' })
  await add('zurich', 'Carla', {
    city: 'Zürich',
    country: 'CH',
    segment: 'key',
    lastContactOn: day('2026-10-01'),
  })
  await add('shanghai', '陈', { city: '上海', country: 'CN', lastContactOn: day('2026-11-20') })
  await add('firm', 'Dynamo AG', { kind: 'legal_entity', city: 'Moscow', stage: 'prospect' })
  await home.addClient('cli_foreign', 'boris', 'Foreign', { city: 'Zürich' })

  let next = 0
  const id = <N extends string>(prefix: N) => `${prefix}_${++next}` as never
  const loan = (
    owner: string,
    amountMinor: number,
    currency: string,
    state: 'running_ok' | 'in_debt' | 'finished_ok',
    maturesOn?: string,
  ) =>
    db.insert(schema.loans).values({
      id: id('lon'),
      clientId: client(owner),
      amountMinor,
      currency,
      state,
      purpose: 'mortgage',
      ...(maturesOn && { maturesOn: day(maturesOn) }),
    })
  await loan('prague', 50_000_00, 'CZK', 'in_debt', '2027-01-10')
  await loan('prague', 90_000_00, 'CZK', 'running_ok')
  await loan('prague', 10_000_00, 'CZK', 'finished_ok', '2027-01-11')
  await loan('east', 70_000_00, 'CZK', 'in_debt')
  await loan('zurich', 60_000_00, 'CHF', 'in_debt')
  await loan('firm', 1_000_000, 'JPY', 'running_ok')
  await loan('foreign', 70_000_00, 'CZK', 'in_debt')
  await db.insert(schema.rates).values([
    { name: 'CHF/CZK', on: day('2026-11-01'), value: '25' },
    { name: 'CHF/CZK', on: day('2026-12-31'), value: '0.01' },
    { name: 'CHF/JPY', on: day('2026-11-01'), value: '170' },
  ])
  for (const [owner, kind, status] of [
    ['prague', 'gold', 'active'],
    ['prague', 'gold', 'active'],
    ['east', 'gold', 'closed'],
    ['zurich', 'classic', 'active'],
  ] as const)
    await db.insert(schema.cards).values({ id: id('crd'), clientId: client(owner), kind, status })
  await db.insert(schema.accounts).values([
    {
      id: id('acc'),
      clientId: client('zurich'),
      number: '1',
      kind: 'current',
      currency: 'CHF',
      balanceMinor: 500_00,
    },
    {
      id: id('acc'),
      clientId: client('zurich'),
      number: '2',
      kind: 'current',
      currency: 'EUR',
      balanceMinor: 70_00,
    },
    { id: id('acc'), clientId: client('prague'), number: '3', kind: 'current', currency: 'CHF' },
  ])
  await db.insert(schema.products).values({
    id: 'FD-12',
    name: 'Fixed deposit 12 months',
    names: { zh: '一年定期存款', ru: 'Вклад на год' },
    family: 'deposit',
    class: 'cash_deposit',
    terms: {},
  })
  await db.insert(schema.holdings).values([
    {
      id: id('hld'),
      clientId: client('zurich'),
      productId: 'FD-12',
      valueMinor: 300_00,
      currency: 'CHF',
      maturesOn: day('2026-12-15'),
    },
    {
      id: id('hld'),
      clientId: client('shanghai'),
      name: 'Local bond',
      class: 'government_bond',
      maturesOn: day('2027-06-01'),
    },
  ])
  await db.insert(schema.kyc).values([
    { clientId: client('zurich'), status: 'valid', validUntil: day('2026-11-26') },
    { clientId: client('shanghai'), status: 'valid', validUntil: day('2026-11-27') },
  ])
  book = openBook(db, rm, { clock })
})
afterAll(() => home.remove())

const found = async (filter: Omit<ClientFilter, 'limit'>, limit = 10) => {
  const { items, count } = await book.findClients({ ...filter, limit })
  expect(count).toBeGreaterThanOrEqual(items.length)
  return items.map(({ id }) => id.slice(4))
}
const chf = (minor: number) => ({ minor, currency: 'CHF' })

describe('clients are found by', () => {
  test.each(['Prague', 'Praha', 'Прага', 'в Праге', '布拉格'])('the place %s', async (place) => {
    expect(await found({ place })).toEqual(['prague'])
  })
  test.each([
    ['Zurich', ['zurich']],
    ['Цюрихе', ['zurich']],
    ['苏黎世', ['zurich']],
    ['Switzerland', ['zurich']],
    ['瑞士', ['zurich']],
    ['Shanghai', ['shanghai']],
    ['Китай', ['shanghai']],
    ['Москве', ['firm']],
    ['central bohemia', ['east']],
    ['Atlantis', []],
  ])('the place %s', async (place, expected) => {
    expect(await found({ place })).toEqual(expected)
  })
  test('kind, segment and stage', async () => {
    expect(await found({ kind: 'legal_entity' })).toEqual(['firm'])
    expect(await found({ segment: 'key' })).toEqual(['zurich'])
    expect(await found({ stage: 'prospect' })).toEqual(['firm'])
    expect(await found({ segment: 'mass', place: 'Prague' })).toEqual(['prague'])
  })
  test('name', async () => expect(await found({ name: 'Bedrich' })).toEqual(['east']))
  test.each(['FD-12', 'fixed deposit', 'cash_deposit', 'deposit', 'вклад', '存款'])(
    'the product %s',
    async (product) => {
      expect(await found({ product })).toEqual(['zurich'])
    },
  )
  test('a class held without a product of the shelf, and loans by purpose', async () => {
    expect(await found({ product: 'bonds' })).toEqual(['shanghai'])
    expect(await found({ product: 'ипотека' })).toEqual(['prague', 'east', 'zurich', 'firm'])
  })
  test('last contact; clients without one are in neither', async () => {
    expect(await found({ lastContactBefore: day('2026-11-01') })).toEqual(['zurich'])
    expect(await found({ lastContactAfter: day('2026-11-20') })).toEqual(['shanghai'])
  })
  test('identity papers that ran out; unknown is neither', async () => {
    expect(await found({ kycExpired: true })).toEqual(['zurich'])
    expect(await found({ kycExpired: false })).toEqual(['shanghai'])
  })
  test('balance in one currency; nothing on record is not zero', async () => {
    expect(await found({ balanceAtLeast: chf(800_00) })).toEqual(['zurich'])
    expect(await found({ balanceAtLeast: chf(800_01) })).toEqual([])
    expect(await found({ balanceAtMost: chf(1_000_00) })).toEqual(['zurich'])
  })
  test('maturity of holdings and running loans', async () => {
    const { items } = await book.findClients({
      maturesFrom: day('2026-12-01'),
      maturesTo: day('2027-01-31'),
      sort: 'matures_on',
      limit: 10,
    })
    expect(items.map(({ id }) => id)).toEqual(['cli_zurich', 'cli_prague'])
    expect(items[0]?.holdings.map(({ maturesOn }) => maturesOn)).toEqual(['2026-12-15'])
    expect(items[1]?.loans.map(({ maturesOn }) => maturesOn)).toEqual(['2027-01-10'])
  })
  test('a product and its term are met by one position, a loan and its term by one loan', async () => {
    const winter = { maturesFrom: day('2026-12-01'), maturesTo: day('2027-01-31') }
    expect(await found({ product: 'deposit', ...winter })).toEqual(['zurich'])
    expect(await found({ product: 'deposit', maturesFrom: day('2027-01-01') })).toEqual([])
    expect(await found({ hasLoan: true, ...winter })).toEqual(['prague'])
    const { loans } = await book.findClients({ loanState: 'in_debt', ...winter, limit: 10 })
    expect(loans).toEqual({ count: 1, totals: [{ minor: 50_000_00, currency: 'CZK' }] })
  })
})

describe('loans and cards', () => {
  test('are counted once each, with a total per currency', async () => {
    const { count, loans } = await book.findClients({ loanState: 'in_debt', limit: 1 })
    expect(count).toBe(3)
    expect(loans).toEqual({
      count: 3,
      totals: [chf(60_000_00), { minor: 120_000_00, currency: 'CZK' }],
    })
  })
  test('must meet all conditions at once', async () => {
    const { items, loans } = await book.findClients({
      loanState: 'in_debt',
      loanAtLeast: { minor: 60_000_00, currency: 'CZK' },
      limit: 10,
    })
    expect(items.map(({ id }) => id)).toEqual(['cli_east'])
    expect(loans?.count).toBe(1)
    expect(items[0]?.loans).toHaveLength(1)
  })
  test('may be none', async () => {
    expect(await found({ hasLoan: false })).toEqual(['shanghai'])
    expect((await book.findClients({ hasLoan: true, limit: 1 })).loans?.count).toBe(6)
  })
  test('order clients by what the largest loan is worth today', async () => {
    const { items } = await book.findClients({ sort: 'loan_amount', limit: 10 })
    expect(items.map(({ id }) => id.slice(4))).toEqual(['zurich', 'firm', 'prague', 'east', 'shanghai'])
    expect(items[2]?.loans.map(({ amount }) => amount.minor)).toEqual([90_000_00, 50_000_00, 10_000_00])
  })
  test('cards held, without those that were closed', async () => {
    const { count, cards, items } = await book.findClients({ card: 'Gold', limit: 10 })
    expect({ count, cards, held: items[0]?.cards.length }).toEqual({ count: 1, cards: { count: 2 }, held: 2 })
  })
})

test('balances add up accounts and holdings per currency', async () => {
  const { items } = await book.findClients({ sort: 'balance', limit: 1 })
  expect(items[0]?.balances).toEqual([chf(800_00), { minor: 70_00, currency: 'EUR' }])
})

test('more clients than are shown are counted', async () => {
  const { count, items } = await book.findClients({ limit: 2 })
  expect({ count, shown: items.map(({ name }) => name) }).toEqual({ count: 5, shown: ['Alena', 'Bedřich'] })
})
