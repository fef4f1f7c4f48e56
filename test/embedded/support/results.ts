import type { Candidate } from '#embedded/read-prompt.ts'

const chf = (value: number) => ({ value, currency: 'CHF' })
const rm = (ref: string) => ({ kind: 'rm' as const, ref })

export const client = {
  id: 'cli_anna-keller',
  name: 'Anna Keller',
  kind: 'individual',
  segment: 'key',
  stage: 'active',
  place: 'Zurich',
  birth_year: 1971,
  last_contact_on: '2026-11-13',
}

export const interactions = [
  {
    id: 'int_1',
    client: { id: client.id, name: client.name },
    on: '2026-11-13',
    channel: 'call',
    author: 'Lena Hofmann',
    text: 'Asked about refinancing the mortgage in March. Wants two offers.',
    origin: rm('int_1'),
  },
  {
    id: 'int_2',
    client: { id: client.id, name: client.name },
    on: '2026-09-02',
    channel: 'meeting',
    text: 'Review of the portfolio, no changes.',
    origin: rm('int_2'),
  },
]

export const tasks = [
  {
    id: 'tsk_1',
    client: { id: client.id, name: client.name },
    text: 'Send two refinancing offers',
    due_on: '2026-11-20',
    priority: 'high',
    status: 'open',
    origin: rm('tsk_1'),
  },
  {
    id: 'tsk_2',
    text: 'Order business cards',
    due_on: '2026-12-04',
    priority: 'normal',
    status: 'open',
    origin: rm('tsk_2'),
  },
]

/** A client with something of everything. */
export const clientResult = {
  client: {
    ...client,
    names: [
      { kind: 'display', text: 'Anna Keller' },
      { kind: 'nickname', text: 'Anni' },
    ],
    language: 'en',
    birth_date: '1971-04-02',
    age: 55,
    occupation: 'dentist',
    contacts: [
      { kind: 'phone', value: '+41 44 555 01 01', preferred: true },
      { kind: 'email', value: 'anna.keller@example.org', preferred: false },
    ],
    relations: [{ kind: 'spouse', name: 'Peter Keller' }],
    profile: { complaint_open: true },
    kyc: { status: 'expired', valid_until: '2026-10-31' },
  },
  accounts: [
    {
      id: 'acc_1',
      number: '576',
      kind: 'current',
      currency: 'CHF',
      balance: chf(24_500.5),
      balance_on: '2026-11-26',
      role: 'owner',
      transactions_on_record: true,
      last_transaction: {
        on: '2026-11-25',
        direction: 'debit',
        operation: 'transfer_out',
        amount: chf(1_200),
        balance: chf(24_500.5),
        purpose: 'rent',
      },
    },
    {
      id: 'acc_2',
      number: '577',
      kind: 'savings',
      currency: 'CHF',
      role: 'owner',
      transactions_on_record: false,
    },
  ],
  loans: [
    {
      id: 'lon_1',
      purpose: 'mortgage',
      amount: chf(1_150_000),
      outstanding: chf(760_000),
      rate_pct: '1.85',
      matures_on: '2027-03-31',
      state: 'running_ok',
    },
  ],
  cards: [
    { id: 'crd_1', kind: 'gold', masked_number: '•••• 4821', expires_on: '2028-05-31', status: 'active' },
  ],
  orders: [],
  holdings: [
    { id: 'hld_1', name: 'Orient Asia Credit Fund', value: chf(140_000) },
    {
      id: 'hld_2',
      name: 'Fixed deposit 12 months',
      value: chf(60_000),
      matures_on: '2027-01-15',
      rate_pct: '1.1',
    },
  ],
  totals: { holdings: [chf(200_000)], loans: [chf(760_000)] },
  documents: [{ kind: 'passport', status: 'expired', expires_on: '2026-10-31' }],
  facts: [],
  open_tasks: [tasks[0]!],
  open_requests: [],
  open_promises: [],
  last_interactions: interactions,
  as_of: '2026-11-27',
}

/** A client of whom nothing is known but the number. */
export const bareResult = {
  client: {
    id: 'cli_1234',
    name: 'Client 1234 (Benesov)',
    kind: 'individual',
    stage: 'active',
    district: 'Benesov',
    place: 'Benesov',
    number: '1234',
    names: [{ kind: 'display', text: 'Client 1234 (Benesov)' }],
    language: 'en',
    contacts: [],
    relations: [],
    profile: {},
  },
  accounts: [
    {
      id: 'acc_9',
      number: '25',
      kind: 'current',
      currency: 'CZK',
      role: 'owner',
      transactions_on_record: false,
    },
  ],
  loans: [],
  cards: [],
  orders: [],
  holdings: [],
  totals: { holdings: [], loans: [] },
  documents: [],
  facts: [],
  open_tasks: [],
  open_requests: [],
  open_promises: [],
  last_interactions: [],
  as_of: '1998-12-31',
}

const czk = (value: number) => ({ value, currency: 'CZK' })
const found = (number: number, amount: number, state: string) => ({
  id: `cli_${number}`,
  name: `Client ${number} (Benesov)`,
  kind: 'individual',
  stage: 'active',
  place: 'Benesov',
  district: 'Benesov',
  number: String(number),
  loans: [{ id: `lon_${number}`, amount: czk(amount), state }],
  cards: [],
  holdings: [],
  balances: [],
})
export const debtors = {
  count: 45,
  loans: { count: 45, totals: [czk(11_217_768)] },
  items: [found(1843, 464_520, 'in_debt'), found(2, 323_472, 'in_debt')],
  more: 43,
  as_of: '1998-12-31',
}
export const largest = {
  count: 12,
  loans: { count: 12, totals: [czk(2_000_000)] },
  items: [found(1843, 464_520, 'running_ok')],
  more: 11,
  as_of: '1998-12-31',
}
export const nobody = { count: 0, items: [], more: 0, as_of: '2026-11-27' }

export const candidates: Candidate[] = [
  { n: 1, id: 'cli_smith-1', label: 'John Smith', facts: 'Geneva, born 1958' },
  { n: 2, id: 'cli_smith-2', label: 'John Smith', facts: 'London, born 1990' },
]

const label = (en: string, zh: string, ru: string) => ({ en, zh, ru })
export const proposedCall = {
  proposal: 'prp_1',
  status: 'awaiting approval',
  tool: 'log_interaction',
  client: { id: client.id, name: client.name },
  fields: [
    { label: label('Client', '客户', 'Клиент'), value: 'Anna Keller' },
    { label: label('Channel', '方式', 'Канал'), value: 'call' },
    { label: label('Date', '日期', 'Дата'), value: '2026-11-27' },
    { label: label('Note', '记录', 'Запись'), value: 'Wants to refinance in March, call back on Friday' },
    { label: label('Follow-up', '后续任务', 'Следующий шаг'), value: 'Call back' },
    { label: label('Due', '截止日期', 'Срок'), value: '2026-12-04' },
  ],
  expires_at: '2026-11-28T08:30:00.000Z',
}
export const proposedChange = {
  proposal: 'prp_2',
  status: 'awaiting approval',
  tool: 'update_client',
  client: { id: client.id, name: client.name },
  fields: [
    { label: label('Client', '客户', 'Клиент'), value: 'Anna Keller' },
    { label: label('City', '城市', 'Город'), value: 'Basel', before: 'Zurich' },
  ],
  expires_at: '2026-11-28T08:30:00.000Z',
}
export const draft = {
  draft: 'drf_1',
  client,
  purpose: 'thanks',
  channel: 'email',
  language: 'en',
  recipient: 'anna.keller@example.org',
  subject: 'Thank you',
  body: 'Dear Ms Keller,\n\nThank you for your time.\n\nLena Hofmann',
  based_on: [],
  missing: ['recipient.patronymic'],
  sent: false,
}
export const undone = {
  proposal: 'prp_1',
  tool: 'log_interaction',
  title: label('Contact note', '联系记录', 'Запись о контакте'),
  status: 'undone',
}
