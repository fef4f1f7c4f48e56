import { outbox, verdicts } from './advice.ts'
import { accounts, cards, holdings, loans, orders, products, transactions } from './banking.ts'
import {
  consents,
  deals,
  documents,
  facts,
  feedback,
  handoffs,
  prices,
  promises,
  relations,
  requests,
} from './client-file.ts'
import type { View } from './columns.ts'
import { complaints, lessons, tickets } from './complaints.ts'
import { meetings } from './meetings.ts'
import { rates } from './rates.ts'
import { audit, clients, interactions, proposals, tasks } from './work.ts'

/** The reporting views: stable names and columns that banks and case files may query. */
export const views: readonly View[] = [
  clients,
  accounts,
  loans,
  cards,
  orders,
  transactions,
  holdings,
  interactions,
  tasks,
  meetings,
  products,
  facts,
  requests,
  handoffs,
  complaints,
  lessons,
  tickets,
  promises,
  relations,
  documents,
  consents,
  deals,
  feedback,
  prices,
  rates,
  proposals,
  verdicts,
  outbox,
  audit,
]
