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
import type { Reach } from './reach.ts'

/** Clients that meet every condition, with the loans, cards and holdings that met it. */
export const findClients =
  (reach: Reach): Book['findClients'] =>
  async (filter) => {
    const conditions = await conditionsOf(reach, filter)
    const where = and(reach.sees(), ...conditions.clients)
    const rows = await reach.db
      .select({ id: clients.id, total: sql<number>`count(*) OVER ()` })
      .from(clients)
      .where(where)
      .orderBy(...(await orderOf(reach, filter, conditions)), asc(clients.name), asc(clients.id))
      .limit(filter.limit)
    const ids = rows.map(({ id }) => id)
    const [known, parts, sums] = await Promise.all([
      summariesOf(reach, ids),
      partsOf(reach, ids, filter, conditions),
      totalsOf(reach, where, filter, conditions),
    ])
    return {
      count: rows[0]?.total ?? 0,
      ...sums,
      items: ids.flatMap((id) => {
        const summary = known.get(id)
        return summary === undefined ? [] : [{ ...summary, ...parts(id) }]
      }),
    }
  }

async function orderOf(reach: Reach, filter: ClientFilter, conditions: Conditions): Promise<SQL[]> {
  switch (filter.sort) {
    case 'loan_amount': {
      const value = await worth(reach, sql`l.amount_minor`, sql`l.currency`)
      const met =
        conditions.loan === undefined
          ? sql``
          : sql`AND l.id IN (SELECT id FROM loans WHERE ${conditions.loan})`
      return [
        desc(
          sql`coalesce((SELECT max(${value}) FROM loans AS l WHERE l.client_id = ${clients.id} ${met}), -1)`,
        ),
      ]
    }
    case 'balance': {
      const value = await worth(reach, sql`minor`, sql`currency`)
      const largest = sql`(SELECT sum(${value}) FROM (SELECT balance_minor AS minor, currency FROM accounts AS a WHERE a.client_id = ${clients.id} UNION ALL SELECT value_minor, currency FROM holdings AS h WHERE h.client_id = ${clients.id}))`
      return [sql`${largest} IS NULL`, desc(largest)]
    }
    case 'last_contact':
      return [sql`${clients.lastContactOn} IS NULL`, asc(clients.lastContactOn)]
    case 'matures_on': {
      const from = filter.maturesFrom ?? reach.today()
      const next = sql`(SELECT min(day) FROM (SELECT matures_on AS day FROM holdings AS h WHERE h.client_id = ${clients.id} AND h.matures_on >= ${from} UNION ALL SELECT matures_on FROM loans AS l WHERE l.client_id = ${clients.id} AND l.matures_on >= ${from} AND l.state IN ('running_ok', 'in_debt')))`
      return [sql`${next} IS NULL`, asc(next)]
    }
    default:
      return []
  }
}

const asksForLoans = ({ hasLoan, loanState, loanAtLeast, loanAtMost }: ClientFilter): boolean =>
  hasLoan === true || loanState !== undefined || loanAtLeast !== undefined || loanAtMost !== undefined

/** Loans and cards of all clients found, where the filter asks for them; each is counted once. */
async function totalsOf(
  reach: Reach,
  where: SQL | undefined,
  filter: ClientFilter,
  { loan, card }: Conditions,
): Promise<Pick<FoundClients, 'loans' | 'cards'>> {
  const loanSums =
    asksForLoans(filter) &&
    (await reach.db
      .select({
        currency: loans.currency,
        count: sql<number>`count(*)`,
        minor: sql<number>`sum(${loans.amountMinor})`,
      })
      .from(loans)
      .innerJoin(clients, eq(clients.id, loans.clientId))
      .where(and(where, loan))
      .groupBy(loans.currency))
  const cardCount =
    filter.card !== undefined &&
    (await reach.db
      .select({ count: sql<number>`count(*)` })
      .from(cards)
      .innerJoin(clients, eq(clients.id, cards.clientId))
      .where(and(where, card)))
  return {
    ...(loanSums && {
      loans: {
        count: loanSums.reduce((sum, { count }) => sum + count, 0),
        totals: totals(loanSums.map(({ minor, currency }) => money(minor, currency))),
      },
    }),
    ...(cardCount && { cards: { count: cardCount[0]?.count ?? 0 } }),
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
  const kept = JSON.stringify(ids)
  return reach.db.all<{ client: ClientId; currency: string; minor: number }>(sql`
    SELECT client_id AS client, currency, sum(minor) AS minor FROM (
      SELECT client_id, currency, balance_minor AS minor FROM ${accounts}
      UNION ALL SELECT client_id, currency, value_minor FROM ${holdings}) AS part
    WHERE client_id IN (SELECT value FROM json_each(${kept})) AND minor IS NOT NULL AND currency IS NOT NULL
      AND ${reach.holds(sql`part.client_id`)}
    GROUP BY client_id, currency`)
}
