import type { BookFile, BookSection } from '#domain/book-file.ts'
import { addMonths, isLocalDate, timeZone } from '#domain/time.ts'
import { type Cells, wrong } from '../cells.ts'

// One function a table: a row of the file as an item of the book. Amounts are in Czech crowns.

type Item<S extends BookSection> = NonNullable<BookFile[S]>[number]

/** Columns by table; what is not listed here is told as ignored. */
export const columns = {
  district: {
    required: ['A1', 'A2', 'A3'],
    optional: Array.from({ length: 13 }, (_, place) => `A${place + 4}`),
  },
  client: { required: ['client_id', 'birth_number', 'district_id'] },
  disp: { required: ['disp_id', 'client_id', 'account_id', 'type'] },
  account: { required: ['account_id', 'district_id', 'frequency', 'date'] },
  loan: { required: ['loan_id', 'account_id', 'date', 'amount', 'duration', 'payments', 'status'] },
  card: { required: ['card_id', 'disp_id', 'type', 'issued'] },
  order: { required: ['order_id', 'account_id', 'bank_to', 'account_to', 'amount', 'k_symbol'] },
  trans: {
    required: ['trans_id', 'account_id', 'date', 'type', 'operation', 'amount', 'balance', 'k_symbol'],
    optional: ['bank', 'account'],
  },
} as const

const currency = 'CZK'
const crowns = (value: number) => ({ value, currency })

/** The value under a key that another table must have. */
function lookUp<T>(map: ReadonlyMap<string, T>, cells: Cells, column: string, file: string): T {
  const key = cells.text(column)
  const found = map.get(key)
  if (found === undefined) throw wrong(column, key, `in ${file}`)
  return found
}

export type District = Readonly<{ id: string; name: string; region: string }>
export type Districts = ReadonlyMap<string, District>

export const districtOf = (cells: Cells): District => ({
  id: cells.text('A1'),
  name: cells.text('A2'),
  region: cells.text('A3'),
})

const domain = 'berka.example'
const managerOf = (region: string): string => `${region.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@${domain}`
const titleCase = (region: string): string => region.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

/** A manager for each region and a lead over all of them. */
export function peopleOf(regions: readonly string[]): Item<'users'>[] {
  const shared = { zone: timeZone('Europe/Prague'), language: 'en', team: 'Berka' } as const
  return [
    { email: `lead@${domain}`, name: 'Lead Berka', role: 'lead', ...shared },
    ...regions.map((region) => ({
      email: managerOf(region),
      name: `RM ${titleCase(region)}`,
      role: 'rm' as const,
      ...shared,
    })),
  ]
}

export type Client = Readonly<{ number: string; district: District; birth: string }>

export function clientOf(cells: Cells, districts: Districts): Client {
  const birth = cells.text('birth_number')
  bornOn(birth)
  return {
    number: cells.text('client_id'),
    district: lookUp(districts, cells, 'district_id', 'district.csv'),
    birth,
  }
}

/** Day of birth and sex of a birth number YYMMDD, in which women have 50 added to the month. */
function bornOn(birth: string) {
  const [, year = '', month = '', day = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(birth) ?? []
  const woman = Number(month) > 50
  const date = `19${year}-${String(Number(month) - (woman ? 50 : 0)).padStart(2, '0')}-${day}`
  if (!isLocalDate(date)) throw wrong('birth_number', birth, 'a birth number (YYMMDD, women MM+50)')
  return { date, gender: woman ? ('female' as const) : ('male' as const) }
}

export function clientItem({ number, district, birth }: Client): Item<'clients'> {
  const { date, gender } = bornOn(birth)
  return {
    number,
    kind: 'individual',
    name: `Client ${number} (${district.name})`,
    rm: managerOf(district.region),
    language: 'en',
    gender,
    birth_date: date,
    district: district.name,
    region: district.region,
    country: 'CZ',
  }
}

/** Who may operate which account. */
export type Disposition = Readonly<{ id: string; client: string; account: string; owner: boolean }>

export const dispositionOf = (cells: Cells, clients: ReadonlyMap<string, Client>): Disposition => ({
  id: cells.text('disp_id'),
  client: lookUp(clients, cells, 'client_id', 'client.csv').number,
  account: cells.text('account_id'),
  owner: cells.choice('type', { OWNER: true, DISPONENT: false }),
})

type AccountContext = Readonly<{
  districts: Districts
  owners: ReadonlyMap<string, string>
  others: ReadonlyMap<string, readonly Disposition[]>
  last: ReadonlyMap<string, Item<'transactions'>>
}>

export function accountItem(
  cells: Cells,
  { districts, owners, others, last }: AccountContext,
): Item<'accounts'> {
  const number = cells.text('account_id')
  const newest = last.get(number)
  return {
    number,
    client: lookUp(owners, cells, 'account_id', 'disp.csv with an OWNER'),
    kind: 'current',
    currency,
    frequency: cells.choice('frequency', {
      'POPLATEK MESICNE': 'monthly',
      'POPLATEK TYDNE': 'weekly',
      'POPLATEK PO OBRATU': 'after_transaction',
    }),
    opened_on: cells.shortDate('date'),
    district: lookUp(districts, cells, 'district_id', 'district.csv').name,
    authorised: (others.get(number) ?? []).map((each) => each.client),
    ...(newest?.balance === undefined ? {} : { balance: newest.balance, balance_on: newest.on }),
  }
}

type Banking = Readonly<{ owners: ReadonlyMap<string, string>; known: ReadonlySet<string | undefined> }>

/** The account of a row and who owns it. */
function accountOf(cells: Cells, { owners, known }: Banking) {
  const account = cells.text('account_id')
  const client = owners.get(account)
  if (client === undefined || !known.has(account)) throw wrong('account_id', account, 'in account.csv')
  return { account, client }
}

export function loanItem(cells: Cells, banking: Banking): Item<'loans'> {
  const started = cells.shortDate('date')
  const months = cells.integer('duration')
  if (months === 0) throw wrong('duration', '0', 'a number of months')
  return {
    number: cells.text('loan_id'),
    ...accountOf(cells, banking),
    amount: crowns(cells.amount('amount')),
    term_months: months,
    payment: crowns(cells.amount('payments')),
    started_on: started,
    matures_on: addMonths(started, months),
    state: cells.choice('status', {
      A: 'finished_ok' as const,
      B: 'finished_unpaid' as const,
      C: 'running_ok' as const,
      D: 'in_debt' as const,
    }),
  }
}

export function cardItem(cells: Cells, dispositions: ReadonlyMap<string, Disposition>): Item<'cards'> {
  const { client, account } = lookUp(dispositions, cells, 'disp_id', 'disp.csv')
  const kind = cells.choice('type', { junior: 'junior', classic: 'classic', gold: 'gold' })
  return { number: cells.text('card_id'), client, account, kind, issued_on: cells.shortDate('issued') }
}

const orderPurposes = { SIPO: 'household', UVER: 'loan', POJISTNE: 'insurance', LEASING: 'leasing' }

export function orderItem(cells: Cells, banking: Banking): Item<'orders'> {
  const purpose = cells.optional('k_symbol') && cells.choice('k_symbol', orderPurposes)
  const bank = cells.optional('bank_to')
  const account = cells.optional('account_to')
  return {
    number: cells.text('order_id'),
    ...accountOf(cells, banking),
    amount: crowns(cells.amount('amount')),
    ...(bank === undefined ? {} : { to_bank: bank }),
    ...(account === undefined ? {} : { to_account: account }),
    ...(purpose === undefined ? {} : { purpose }),
  }
}

const directions = { credit: 'credit', withdrawal: 'debit', 'withdrawal in cash': 'debit' } as const

export function transactionItem(cells: Cells): Item<'transactions'> {
  const operation = cells.optional('operation')
  // The file misspells one of its own words.
  const purpose = cells.optional('k_symbol')?.replace('insurrance', 'insurance')
  const other = [cells.optional('bank'), cells.optional('account')].filter(Boolean).join(' ')
  return {
    number: cells.text('trans_id'),
    account: cells.text('account_id'),
    on: cells.shortDate('date'),
    direction: cells.choice('type', directions),
    amount: cells.amount('amount'),
    balance: cells.amount('balance'),
    ...(operation === undefined ? {} : { operation }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(other === '' ? {} : { counterparty: other }),
  }
}
