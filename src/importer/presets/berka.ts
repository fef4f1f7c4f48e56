import type { BookFile, BookSection } from '#domain/book-file.ts'
import { DomainError } from '#domain/errors.ts'
import { localDate } from '#domain/time.ts'
import type { Cells } from '../cells.ts'
import { readTable } from '../files.ts'
import { createMapper, type Mapped, type Mapper } from '../map-rows.ts'
import type { Input, Preset, Reading } from '../reading.ts'
import {
  accountItem,
  cardItem,
  clientItem,
  clientOf,
  columns,
  type Disposition,
  dispositionOf,
  districtOf,
  loanItem,
  orderItem,
  peopleOf,
  transactionItem,
} from './berka-rows.ts'

const lastDay = localDate('1998-12-31')

/**
 * The Czech bank of the PKDD'99 financial data set (P. Berka): a folder of eight tables. It has no names and no
 * relationship managers: clients are shown by number and district, and each region has a manager of its own.
 */
export const berka: Preset = {
  name: 'berka',
  summary: "the PKDD'99 Czech bank: a folder with client.csv, account.csv, disp.csv, loan.csv, ...",
  fits: ({ files }) => files.has('loan.csv') && files.has('disp.csv'),
  read: readBerka,
}

const transactionFiles = ['trans.csv', 'trans_sample.csv']

async function readBerka(input: Input): Promise<Reading> {
  const mapper = createMapper()
  const table = async <T>(name: keyof typeof columns, map: (cells: Cells) => T) =>
    mapper.mapRows(await readTable(input, `${name}.csv`), columns[name], map)

  const districts = keyed((await table('district', districtOf)).items, (each) => each.id)
  const clientRows = await table('client', (cells) => clientOf(cells, districts))
  const clients = keyed(clientRows.items, (each) => each.number)
  const dispositions = await table('disp', (cells) => dispositionOf(cells, clients))
  const { owners, others } = holdersOf(dispositions.items)
  const trading = await readTransactions(input, mapper)
  const holding = { districts, owners, others, last: newestOf(trading.items) }
  const accounts = await table('account', (cells) => accountItem(cells, holding))
  const banking = { owners, known: new Set(accounts.items.map((each) => each.number)) }
  const dispositionById = keyed(dispositions.items, (each) => each.id)
  const cards = await table('card', (cells) => cardItem(cells, dispositionById))
  const loans = await table('loan', (cells) => loanItem(cells, banking))
  const orders = await table('order', (cells) => orderItem(cells, banking))
  const relations = relationsOf(dispositions, owners)
  const mapped: Partial<Record<BookSection, Mapped<unknown>>> = {
    clients: clientRows,
    relations,
    accounts,
    cards,
    loans,
    orders,
    transactions: trading,
  }

  return {
    preset: 'berka',
    source: 'berka',
    files: [...input.files.keys()].filter((name) => name.endsWith('.csv')),
    book: {
      today: lastDay,
      users: peopleOf([...new Set([...districts.values()].map((each) => each.region))]),
      clients: clientRows.items.map(clientItem),
      relations: relations.items,
      accounts: accounts.items,
      cards: cards.items,
      loans: loans.items,
      orders: orders.items,
      transactions: trading.items,
    },
    problems: mapper.problems,
    notes: mapper.notes,
    place: (section, index) => mapped[section]?.places[index] ?? section,
  }
}

const keyed = <T>(items: readonly T[], key: (item: T) => string) =>
  new Map(items.map((each) => [key(each), each]))

/** The owner of each account, and who else may operate it. */
function holdersOf(dispositions: readonly Disposition[]) {
  const owners = new Map<string, string>()
  for (const each of dispositions) if (each.owner) owners.set(each.account, each.client)
  const others = Map.groupBy(
    dispositions.filter((each) => !each.owner),
    (each) => each.account,
  )
  return { owners, others }
}

/** Whoever may operate an account is related to its owner. */
function relationsOf({ items, places }: Mapped<Disposition>, owners: ReadonlyMap<string, string>) {
  const related: Mapped<NonNullable<BookFile['relations']>[number]> = { items: [], places: [] }
  for (const [index, { client, account, owner }] of items.entries()) {
    const to = owners.get(account)
    if (owner || to === undefined || to === client) continue
    related.items.push({ client, kind: 'authorised on account', to })
    related.places.push(places[index] ?? 'disp.csv')
  }
  return related
}

type TransactionItem = NonNullable<BookFile['transactions']>[number]

/** The whole table of transactions, or the sample of it. */
async function readTransactions(input: Input, mapper: Mapper): Promise<Mapped<TransactionItem>> {
  const name = transactionFiles.find((each) => input.files.has(each))
  if (name === undefined)
    throw new DomainError('file_missing', { path: `${input.path}/${transactionFiles.join(' or ')}` })
  return mapper.mapRows(await readTable(input, name), columns.trans, transactionItem)
}

/** The last transaction of each account: by date, and by the order of the file within a day. */
function newestOf(items: readonly TransactionItem[]): Map<string, TransactionItem> {
  const last = new Map<string, TransactionItem>()
  for (const each of items) {
    const before = last.get(each.account)
    if (before === undefined || before.on <= each.on) last.set(each.account, each)
  }
  return last
}
