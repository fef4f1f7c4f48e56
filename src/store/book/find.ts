import type { ClientId } from '#domain/ids.ts'
import type { Money } from '#domain/money.ts'
import { money, totals } from '#domain/money.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, inArray, sql } from '#drizzle'
import type { Book, CardRow, ClientFilter, FoundClients, HoldingRow, LoanRow } from '../port.ts'
import { accounts, cards, clients, holdings, loans, products } from '../schema/index.ts'
import { cardRow, holdingRow, loanRow } from './banking.ts'
import { summariesOf } from './clients.ts'
import { worth } from './exchange.ts'
import { type Conditions, conditionsOf } from './find-conditions.ts'
import { piecesOf } from './pieces.ts'
import type { Reach } from './reach.ts'

/** Clients that meet every condition, with the loans, cards and holdings that met it. */
export const findClients =
  (reach: Reach): Book['findClients'] =>
  async (filter) => {
    const conditions = await conditionsOf(reach, filter)
    const order = await orderOf(reach, filter, conditions)
    const { ids, count, sums } = await gather(reach, filter, conditions, order)
    const [known, parts] = await Promise.all([
      summariesOf(reach, ids),
      partsOf(reach, ids, filter, conditions),
    ])
    return {
      count,
      ...sums,
      items: ids.flatMap((id) => {
        const summary = known.get(id)
        return summary === undefined ? [] : [{ ...summary, ...parts(id) }]
      }),
    }
  }

/** An expression that clients are ordered by. */
type Order = Readonly<{ by: SQL; falling?: true }>
type Found = Readonly<{
  id: ClientId
  name: string
  total: number
  keys: readonly (string | number | null)[]
}>

/** The first clients that meet the conditions, how many there are and their sums, a piece of the reach at a time. */
async function gather(reach: Reach, filter: ClientFilter, conditions: Conditions, order: readonly Order[]) {
  let count = 0
  let first: readonly Found[] = []
  const sums: Sums[] = []
  const before = firstOf(order)
  for await (const piece of piecesOf(reach)) {
    const where = and(piece, ...conditions.clients)
    const rows = await reach.db
      .select({
        id: clients.id,
        name: clients.name,
        total: sql<number>`count(*) OVER ()`,
        keys: sql<string>`json_array(${sql.join(
          order.map(({ by }) => by),
          sql`, `,
        )})`,
      })
      .from(clients)
      .where(where)
      .orderBy(
        ...order.map(({ by, falling }) => (falling ? desc(by) : asc(by))),
        asc(clients.name),
        asc(clients.id),
      )
      .limit(filter.limit)
    if (rows[0] === undefined) continue
    count += rows[0].total
    const found = rows.map((row) => ({ ...row, keys: JSON.parse(row.keys) as Found['keys'] }))
    first = [...first, ...found].sort(before).slice(0, filter.limit)
    sums.push(await sumsOf(reach, where, filter, conditions))
  }
  return { ids: first.map(({ id }) => id), count, sums: totalsOf(filter, sums) }
}

const compareKeys = (a: string | number | null, b: string | number | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1

const firstOf =
  (order: readonly Order[]) =>
  (a: Found, b: Found): number => {
    for (const [at, { falling }] of order.entries()) {
      const found = compareKeys(a.keys[at] ?? null, b.keys[at] ?? null)
      if (found !== 0) return falling ? -found : found
    }
    return compareKeys(a.name, b.name) || compareKeys(a.id, b.id)
  }

async function orderOf(reach: Reach, filter: ClientFilter, conditions: Conditions): Promise<Order[]> {
  switch (filter.sort) {
    case 'loan_amount': {
      const value = await worth(reach, sql`l.amount_minor`, sql`l.currency`)
      const met =
        conditions.loan === undefined
          ? sql``
          : sql`AND EXISTS (SELECT 1 FROM loans WHERE loans.id = l.id AND ${conditions.loan})`
      return [
        {
          by: sql`coalesce((SELECT max(${value}) FROM loans AS l WHERE l.client_id = ${clients.id} ${met}), -1)`,
          falling: true,
        },
      ]
    }
    case 'balance': {
      const value = await worth(reach, sql`minor`, sql`currency`)
      const largest = sql`(SELECT sum(${value}) FROM (SELECT balance_minor AS minor, currency FROM accounts AS a WHERE a.client_id = ${clients.id} UNION ALL SELECT value_minor, currency FROM holdings AS h WHERE h.client_id = ${clients.id}))`
      return [{ by: sql`${largest} IS NULL` }, { by: largest, falling: true }]
    }
    case 'last_contact':
      return [{ by: sql`${clients.lastContactOn} IS NULL` }, { by: sql`${clients.lastContactOn}` }]
    case 'recent_contact':
      return [{ by: sql`${clients.lastContactOn}`, falling: true }]
    case 'matures_on': {
      const from = filter.maturesFrom ?? reach.today()
      const next = sql`(SELECT min(day) FROM (SELECT matures_on AS day FROM holdings AS h WHERE h.client_id = ${clients.id} AND h.matures_on >= ${from} UNION ALL SELECT matures_on FROM loans AS l WHERE l.client_id = ${clients.id} AND l.matures_on >= ${from} AND l.state IN ('running_ok', 'in_debt')))`
      return [{ by: sql`${next} IS NULL` }, { by: next }]
    }
    default:
      return []
  }
}

const asksForLoans = ({ hasLoan, loanState, loanAtLeast, loanAtMost }: ClientFilter): boolean =>
  hasLoan === true || loanState !== undefined || loanAtLeast !== undefined || loanAtMost !== undefined

type Sums = Readonly<{
  loans: readonly Readonly<{ currency: string; count: number; minor: number }>[]
  cards: number
}>

/** Loans and cards of the clients found in one piece, where the filter asks for them; each is counted once. */
async function sumsOf(
  reach: Reach,
  where: SQL | undefined,
  filter: ClientFilter,
  { loan, card }: Conditions,
): Promise<Sums> {
  const loanSums = asksForLoans(filter)
    ? await reach.db
        .select({
          currency: loans.currency,
          count: sql<number>`count(*)`,
          minor: sql<number>`sum(${loans.amountMinor})`,
        })
        .from(clients)
        .innerJoin(loans, eq(loans.clientId, clients.id))
        .where(and(where, loan))
        .groupBy(loans.currency)
    : []
  const cardCount =
    filter.card === undefined
      ? []
      : await reach.db
          .select({ count: sql<number>`count(*)` })
          .from(clients)
          .innerJoin(cards, eq(cards.clientId, clients.id))
          .where(and(where, card))
  return { loans: loanSums, cards: cardCount[0]?.count ?? 0 }
}

function totalsOf(filter: ClientFilter, sums: readonly Sums[]): Pick<FoundClients, 'loans' | 'cards'> {
  const found = sums.flatMap((each) => each.loans)
  return {
    ...(asksForLoans(filter) && {
      loans: {
        count: found.reduce((sum, { count }) => sum + count, 0),
        totals: totals(found.map(({ minor, currency }) => money(minor, currency))),
      },
    }),
    ...(filter.card !== undefined && {
      cards: { count: sums.reduce((sum, each) => sum + each.cards, 0) },
    }),
  }
}

type Parts = Readonly<{
  loans: readonly LoanRow[]
  cards: readonly CardRow[]
  holdings: readonly HoldingRow[]
  balances: readonly Money[]
}>

/** The loans, cards and holdings of the clients shown that met the filter, and what each client has. */
async function partsOf(
  reach: Reach,
  ids: readonly ClientId[],
  filter: ClientFilter,
  { loan, card, holding }: Conditions,
): Promise<(id: ClientId) => Parts> {
  const of = (column: typeof loans.clientId) => and(inArray(column, [...ids]), reach.holds(column))
  const [loanRows, cardRows, holdingRows, sums] = await Promise.all([
    loan !== undefined || filter.sort === 'loan_amount'
      ? reach.db
          .select()
          .from(loans)
          .where(and(of(loans.clientId), loan))
          .orderBy(desc(loans.amountMinor), asc(loans.id))
      : [],
    card === undefined
      ? []
      : reach.db
          .select()
          .from(cards)
          .where(and(inArray(cards.clientId, [...ids]), reach.holds(cards.clientId), card))
          .orderBy(asc(cards.id)),
    holding === undefined
      ? []
      : reach.db
          .select({ holding: holdings, product: { name: products.name, class: products.class } })
          .from(holdings)
          .leftJoin(products, eq(products.id, holdings.productId))
          .where(and(inArray(holdings.clientId, [...ids]), reach.holds(holdings.clientId), holding))
          .orderBy(asc(holdings.maturesOn), asc(holdings.id)),
    balancesOf(reach, ids),
  ])
  return (id) => ({
    loans: loanRows.filter((row) => row.clientId === id).map(loanRow),
    cards: cardRows.filter((row) => row.clientId === id).map(cardRow),
    holdings: holdingRows
      .filter((row) => row.holding.clientId === id)
      .map((row) => holdingRow(row.holding, row.product)),
    balances: totals(
      sums.filter((row) => row.client === id).map(({ minor, currency }) => money(minor, currency)),
    ),
  })
}

/** Account balances and holdings per client and currency. */
async function balancesOf(reach: Reach, ids: readonly ClientId[]) {
  if (ids.length === 0) return []
  const theirs = sql`client_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return reach.db.all<{ client: ClientId; currency: string; minor: number }>(sql`
    SELECT client_id AS client, currency, sum(minor) AS minor FROM (
      SELECT client_id, currency, balance_minor AS minor FROM ${accounts} WHERE ${theirs}
      UNION ALL SELECT client_id, currency, value_minor FROM ${holdings} WHERE ${theirs}) AS part
    WHERE minor IS NOT NULL AND currency IS NOT NULL AND ${reach.holds(sql`part.client_id`)}
    GROUP BY client_id, currency`)
}
