import type { ClientId } from '#domain/ids.ts'
import { alias, and, asc, desc, eq, or, sql } from '#drizzle'
import type { AccountRow, CardRow, HoldingRow, LoanRow, OrderRow, TransactionRow } from '../port.ts'
import { present } from '../rows.ts'
import {
  accountHolders,
  accounts,
  cards,
  holdings,
  loans,
  products,
  standingOrders,
  transactions,
} from '../schema/index.ts'
import type { Reach } from './reach.ts'
import { amountOf } from './rows.ts'

/** Accounts a client owns or may operate; an account of somebody outside the book is not shown. */
export async function accountsOf(reach: Reach, client: ClientId): Promise<AccountRow[]> {
  const last = alias(transactions, 'last')
  const rows = await reach.db
    .select({ account: accounts, holds: accountHolders.role, last })
    .from(accounts)
    .leftJoin(
      accountHolders,
      and(eq(accountHolders.accountId, accounts.id), eq(accountHolders.clientId, client)),
    )
    .leftJoin(
      last,
      eq(
        last.id,
        sql`(SELECT t.id FROM transactions AS t WHERE t.account_id = ${accounts.id} ORDER BY t."on" DESC, t.seq DESC, t.id DESC LIMIT 1)`,
      ),
    )
    .where(
      and(
        reach.holds(accounts.clientId),
        or(
          eq(accounts.clientId, client),
          sql`${accounts.id} IN (SELECT h.account_id FROM account_holders AS h WHERE h.client_id = ${client} AND ${reach.holds(sql`h.client_id`)})`,
        ),
      ),
    )
    .orderBy(asc(accounts.number))
  return rows.map(({ account, holds, last: transaction }) => ({
    ...present({
      id: account.id,
      number: account.number,
      kind: account.kind,
      currency: account.currency,
      balance: amountOf(account.balanceMinor, account.currency),
      balanceOn: account.balanceOn,
      openedOn: account.openedOn,
      district: account.district,
      lastTransaction: transaction && transactionRow(transaction),
    }),
    role: account.clientId === client ? 'owner' : (holds ?? 'authorised'),
  }))
}

const transactionRow = (row: typeof transactions.$inferSelect): TransactionRow =>
  present({
    id: row.id,
    on: row.on,
    direction: row.direction,
    operation: row.operation,
    amount: amountOf(row.amountMinor, row.currency)!,
    balance: amountOf(row.balanceMinor, row.currency),
    purpose: row.purpose,
  }) as TransactionRow

export const loanRow = (row: typeof loans.$inferSelect): LoanRow => ({
  ...present({
    number: row.number,
    purpose: row.purpose,
    outstanding: amountOf(row.outstandingMinor, row.currency),
    ratePct: row.ratePct,
    termMonths: row.termMonths,
    payment: amountOf(row.paymentMinor, row.currency),
    startedOn: row.startedOn,
    maturesOn: row.maturesOn,
  }),
  id: row.id,
  clientId: row.clientId,
  amount: amountOf(row.amountMinor, row.currency)!,
  state: row.state,
})

export const cardRow = (row: typeof cards.$inferSelect): CardRow =>
  present({
    id: row.id,
    clientId: row.clientId,
    kind: row.kind,
    maskedNumber: row.maskedNumber,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    status: row.status,
  })

export const holdingRow = (
  row: typeof holdings.$inferSelect,
  product: { name: string; class: string | null } | null,
): HoldingRow => ({
  ...present({
    productId: row.productId,
    class: row.class ?? product?.class ?? null,
    value: amountOf(row.valueMinor, row.currency),
    valuedOn: row.valuedOn,
    maturesOn: row.maturesOn,
    ratePct: row.ratePct,
  }),
  id: row.id,
  name: row.name ?? product?.name ?? row.productId ?? row.class ?? row.id,
})

export async function loansOf(reach: Reach, client: ClientId): Promise<LoanRow[]> {
  const rows = await reach.db
    .select()
    .from(loans)
    .where(and(eq(loans.clientId, client), reach.holds(loans.clientId)))
    .orderBy(desc(loans.startedOn), asc(loans.id))
  return rows.map(loanRow)
}

export async function cardsOf(reach: Reach, client: ClientId): Promise<CardRow[]> {
  const rows = await reach.db
    .select()
    .from(cards)
    .where(and(eq(cards.clientId, client), reach.holds(cards.clientId)))
    .orderBy(desc(cards.issuedOn), asc(cards.id))
  return rows.map(cardRow)
}

export async function ordersOf(reach: Reach, client: ClientId): Promise<OrderRow[]> {
  const rows = await reach.db
    .select()
    .from(standingOrders)
    .where(and(eq(standingOrders.clientId, client), reach.holds(standingOrders.clientId)))
    .orderBy(desc(standingOrders.amountMinor), asc(standingOrders.id))
  return rows.map((row) => ({
    ...present({ purpose: row.purpose, toBank: row.toBank }),
    id: row.id,
    amount: amountOf(row.amountMinor, row.currency)!,
  }))
}

export async function holdingsOf(reach: Reach, client: ClientId): Promise<HoldingRow[]> {
  const rows = await reach.db
    .select({ holding: holdings, product: { name: products.name, class: products.class } })
    .from(holdings)
    .leftJoin(products, eq(products.id, holdings.productId))
    .where(and(eq(holdings.clientId, client), reach.holds(holdings.clientId)))
    .orderBy(desc(holdings.valueMinor), asc(holdings.id))
  return rows.map(({ holding, product }) => holdingRow(holding, product))
}
