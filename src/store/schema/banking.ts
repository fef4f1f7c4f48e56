import type { LoanState } from '#domain/loan.ts'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '#drizzle'
import { decimal, id, json, minor, on, provenance } from './columns.ts'

export const accounts = sqliteTable(
  'accounts',
  {
    id: id('account').primaryKey(),
    clientId: id('client').notNull(),
    number: text().notNull(),
    kind: text().notNull(),
    currency: text().notNull(),
    balanceMinor: minor(),
    balanceOn: on(),
    openedOn: on(),
    district: text(),
    frequency: text(),
    ...provenance(),
  },
  (t) => [
    index('accounts_client').on(t.clientId),
    index('accounts_number').on(t.number),
    uniqueIndex('accounts_external').on(t.source, t.externalId),
    index('accounts_batch').on(t.batchId),
  ],
)

/** Who may operate an account besides or as its owner. */
export const accountHolders = sqliteTable(
  'account_holders',
  {
    accountId: id('account').notNull(),
    clientId: id('client').notNull(),
    role: text().$type<'owner' | 'authorised'>().notNull(),
    ...provenance(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.clientId] }),
    index('account_holders_client').on(t.clientId),
    index('account_holders_batch').on(t.batchId),
  ],
)

export const cards = sqliteTable(
  'cards',
  {
    id: id('card').primaryKey(),
    clientId: id('client').notNull(),
    accountId: id('account'),
    kind: text().notNull(),
    maskedNumber: text(),
    issuedOn: on(),
    expiresOn: on(),
    status: text().notNull().default('active'),
    ...provenance(),
  },
  (t) => [
    index('cards_client').on(t.clientId),
    index('cards_kind').on(t.kind),
    uniqueIndex('cards_external').on(t.source, t.externalId),
    index('cards_batch').on(t.batchId),
  ],
)

export const loans = sqliteTable(
  'loans',
  {
    id: id('loan').primaryKey(),
    clientId: id('client').notNull(),
    accountId: id('account'),
    number: text(),
    purpose: text(),
    amountMinor: minor().notNull(),
    outstandingMinor: minor(),
    currency: text().notNull(),
    ratePct: decimal(),
    termMonths: integer(),
    paymentMinor: minor(),
    startedOn: on(),
    maturesOn: on(),
    state: text().$type<LoanState>().notNull(),
    ...provenance(),
  },
  (t) => [
    index('loans_client').on(t.clientId),
    index('loans_state').on(t.state),
    index('loans_amount').on(t.amountMinor),
    uniqueIndex('loans_external').on(t.source, t.externalId),
    index('loans_batch').on(t.batchId),
  ],
)

export const instalments = sqliteTable(
  'instalments',
  {
    id: id('instalment').primaryKey(),
    loanId: id('loan').notNull(),
    dueOn: on().notNull(),
    amountMinor: minor().notNull(),
    currency: text().notNull(),
    paidOn: on(),
    paidMinor: minor(),
    ...provenance(),
  },
  (t) => [index('instalments_loan').on(t.loanId, t.dueOn), index('instalments_batch').on(t.batchId)],
)

export const covenants = sqliteTable(
  'covenants',
  {
    id: id('covenant').primaryKey(),
    loanId: id('loan').notNull(),
    kind: text().notNull(),
    operator: text().$type<'<=' | '>='>().notNull(),
    threshold: decimal().notNull(),
    lastValue: decimal(),
    testedOn: on(),
    nextTestOn: on(),
    ...provenance(),
  },
  (t) => [index('covenants_loan').on(t.loanId), index('covenants_batch').on(t.batchId)],
)

export const collateral = sqliteTable(
  'collateral',
  {
    id: id('collateral').primaryKey(),
    loanId: id('loan').notNull(),
    kind: text().notNull(),
    description: text(),
    valueMinor: minor(),
    currency: text().notNull(),
    valuedOn: on(),
    ...provenance(),
  },
  (t) => [index('collateral_loan').on(t.loanId), index('collateral_batch').on(t.batchId)],
)

export const standingOrders = sqliteTable(
  'standing_orders',
  {
    id: id('order').primaryKey(),
    clientId: id('client').notNull(),
    accountId: id('account').notNull(),
    amountMinor: minor().notNull(),
    currency: text().notNull(),
    toBank: text(),
    toAccount: text(),
    purpose: text(),
    ...provenance(),
  },
  (t) => [
    index('standing_orders_client').on(t.clientId),
    index('standing_orders_account').on(t.accountId),
    uniqueIndex('standing_orders_external').on(t.source, t.externalId),
    index('standing_orders_batch').on(t.batchId),
  ],
)

export const transactions = sqliteTable(
  'transactions',
  {
    id: id('transaction').primaryKey(),
    accountId: id('account').notNull(),
    clientId: id('client').notNull(),
    on: on().notNull(),
    /** Order within a day, as the source had it. */
    seq: integer().notNull().default(0),
    direction: text().$type<'credit' | 'debit'>().notNull(),
    operation: text(),
    amountMinor: minor().notNull(),
    balanceMinor: minor(),
    currency: text().notNull(),
    purpose: text(),
    counterparty: text(),
    ...provenance(),
  },
  (t) => [
    index('transactions_account').on(t.accountId, t.on, t.seq),
    index('transactions_client').on(t.clientId, t.on),
    uniqueIndex('transactions_external').on(t.source, t.externalId),
    index('transactions_batch').on(t.batchId),
  ],
)

export const products = sqliteTable('products', {
  id: text().primaryKey(),
  name: text().notNull(),
  names: json<Record<string, string>>(),
  issuerId: text(),
  family: text().notNull(),
  class: text(),
  currency: text(),
  /** Every other field of the suitability specification, under its name there. */
  terms: json<Record<string, unknown>>().notNull(),
  ratePct: decimal(),
  minimumMinor: minor(),
  approved: integer({ mode: 'boolean' }),
  approvalValidUntil: on(),
  summary: json<Record<string, string>>(),
  ...provenance(),
})

export const holdings = sqliteTable(
  'holdings',
  {
    id: id('holding').primaryKey(),
    clientId: id('client').notNull(),
    productId: text(),
    name: text(),
    issuerId: text(),
    class: text(),
    quantity: decimal(),
    valueMinor: minor(),
    costMinor: minor(),
    currency: text(),
    valuedOn: on(),
    maturesOn: on(),
    ratePct: decimal(),
    ...provenance(),
  },
  (t) => [
    index('holdings_client').on(t.clientId, t.maturesOn),
    index('holdings_product').on(t.productId),
    index('holdings_batch').on(t.batchId),
  ],
)

export const prices = sqliteTable(
  'prices',
  {
    productId: text().notNull(),
    on: on().notNull(),
    price: decimal().notNull(),
    currency: text().notNull(),
    ...provenance(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.on] })],
)

/** Exchange and interest rates by day; `name` is like `EUR/CHF` or `SARON`. */
export const rates = sqliteTable(
  'rates',
  { name: text().notNull(), on: on().notNull(), value: decimal().notNull(), ...provenance() },
  (t) => [primaryKey({ columns: [t.name, t.on] })],
)
