import type { Subject } from './spec.ts'

/** The reporting view of a subject, its key, and the letter it goes by in a query. */
export type Table = Readonly<{
  view: string
  letter: string
  /** Columns that a list of rows shows, after the client. */
  shown: readonly string[]
  /** Where a row has no client of its own. */
  shelf?: true
}>

export const tables: Readonly<Record<Subject, Table>> = {
  clients: { view: 'v_clients', letter: 'c', shown: ['segment', 'city'] },
  loans: { view: 'v_loans', letter: 'l', shown: ['purpose', 'amount', 'currency', 'state'] },
  accounts: { view: 'v_accounts', letter: 'a', shown: ['number', 'kind', 'balance', 'currency'] },
  cards: { view: 'v_cards', letter: 'k', shown: ['kind', 'status', 'expires_on'] },
  holdings: { view: 'v_holdings', letter: 'h', shown: ['name', 'value', 'currency', 'matures_on'] },
  orders: { view: 'v_orders', letter: 'o', shown: ['purpose', 'amount', 'currency'] },
  transactions: {
    view: 'v_transactions',
    letter: 't',
    shown: ['on', 'direction', 'operation', 'amount', 'currency', 'purpose'],
  },
  interactions: { view: 'v_interactions', letter: 'i', shown: ['on', 'channel'] },
  tasks: { view: 'v_tasks', letter: 's', shown: ['text', 'due_on', 'priority', 'status'] },
  products: { view: 'v_products', letter: 'p', shown: ['name', 'class', 'currency'], shelf: true },
  facts: { view: 'v_facts', letter: 'f', shown: ['kind', 'on'] },
  requests: { view: 'v_requests', letter: 'r', shown: ['kind', 'status', 'received_at'] },
  promises: { view: 'v_promises', letter: 'm', shown: ['text', 'due_on', 'status'] },
  documents: { view: 'v_documents', letter: 'd', shown: ['kind', 'status', 'expires_on'] },
  deals: { view: 'v_deals', letter: 'e', shown: ['subject', 'stage', 'amount', 'currency'] },
  feedback: { view: 'v_feedback', letter: 'b', shown: ['on', 'channel', 'sentiment'] },
  meetings: { view: 'v_meetings', letter: 'g', shown: ['starts_at', 'channel', 'status'] },
}

/** Columns of money that a view also gives in francs and in euros. */
export const convertible: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  accounts: ['balance'],
  loans: ['amount', 'outstanding'],
  holdings: ['value'],
  deals: ['amount'],
}

/** Columns that hold an instant: a day of the user's zone is a stretch of them. */
export const instants: ReadonlySet<string> = new Set([
  'received_at',
  'resolved_at',
  'starts_at',
  'completed_at',
])

const quoted = new Set(['on'])
/** A column of a view by its letter; names that are words of SQL stand in quotes. */
export const columnOf = (letter: string, column: string): string =>
  `${letter}.${quoted.has(column) ? `"${column}"` : column}`
