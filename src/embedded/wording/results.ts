import type { Localised } from '#domain/language.ts'
import type { Recurrence } from '#domain/service/terms.ts'
import type { Instant, LocalDate } from '#domain/time.ts'

// The results of the tools as they arrive in a prompt; the gate has checked them against the tools' schemas.

export type Amount = Readonly<{ value: number; currency: string }>
export type Named = Readonly<{ id: string; name: string }>

export type ClientRef = Named &
  Readonly<{
    kind: string
    segment?: string
    stage: string
    place?: string
    district?: string
    birth_year?: number
    last_contact_on?: LocalDate
    number?: string
    rm?: string
  }>
export type Transaction = Readonly<{
  on: LocalDate
  direction: 'credit' | 'debit'
  operation?: string
  amount: Amount
  balance?: Amount
  purpose?: string
}>
export type Account = Readonly<{
  id: string
  number: string
  kind: string
  currency: string
  balance?: Amount
  balance_on?: LocalDate
  opened_on?: LocalDate
  district?: string
  role: string
  transactions_on_record: boolean
  last_transaction?: Transaction
}>
export type Loan = Readonly<{
  id: string
  number?: string
  purpose?: string
  amount: Amount
  outstanding?: Amount
  rate_pct?: string
  term_months?: number
  payment?: Amount
  started_on?: LocalDate
  matures_on?: LocalDate
  state: string
}>
export type CardHeld = Readonly<{
  id: string
  kind: string
  masked_number?: string
  issued_on?: LocalDate
  expires_on?: LocalDate
  status: string
}>
export type Order = Readonly<{ id: string; amount: Amount; purpose?: string; to_bank?: string }>
export type Holding = Readonly<{
  id: string
  name: string
  class?: string
  value?: Amount
  matures_on?: LocalDate
  rate_pct?: string
}>
export type Interaction = Readonly<{
  id: string
  client: Named
  on: LocalDate
  channel: string
  direction?: string
  author?: string
  text: string
}>
export type Task = Readonly<{
  id: string
  client?: Named
  text: string
  due_on?: LocalDate
  due_at?: Instant
  priority: string
  status: string
  repeat?: Recurrence
  waits_for?: Readonly<{ id: string; text: string }>
}>

export type Person = ClientRef &
  Readonly<{
    names: readonly Readonly<{ kind: string; text: string }>[]
    language: string
    birth_date?: LocalDate
    age?: number
    occupation?: string
    sector?: string
    region?: string
    country?: string
    address?: string
    client_since?: LocalDate
    contact_every_days?: number
    notes?: Readonly<{ text: string }>
    contacts: readonly Readonly<{ kind: string; label?: string; value: string; preferred: boolean }>[]
    relations: readonly Readonly<{ kind: string; name: string; share_pct?: string }>[]
    profile: Readonly<{
      pep?: boolean
      deceased?: boolean
      vulnerable?: boolean
      do_not_contact?: boolean
      complaint_open?: boolean
      classification?: string
      risk_tolerance?: number
      risk_assessed_on?: LocalDate
      marketing_consent?: string
    }>
    kyc?: Readonly<{ status?: string; valid_until?: LocalDate }>
  }>

export type ClientResult = Readonly<{
  client: Person
  accounts: readonly Account[]
  loans: readonly Loan[]
  cards: readonly CardHeld[]
  orders: readonly Order[]
  holdings: readonly Holding[]
  totals: Readonly<{ holdings: readonly Amount[]; loans: readonly Amount[] }>
  documents: readonly Readonly<{ kind: string; status: string; expires_on?: LocalDate }>[]
  facts: readonly Readonly<{ kind: string; text: string }>[]
  open_tasks: readonly Task[]
  open_requests: readonly Readonly<{
    id: string
    kind: string
    subject: string
    status: string
    received_at: Instant
  }>[]
  open_promises: readonly Readonly<{ id: string; text: string; due_on?: LocalDate; status: string }>[]
  last_interactions: readonly Interaction[]
  as_of: LocalDate
}>

export type FoundResult = Readonly<{
  count: number
  loans?: Readonly<{ count: number; totals: readonly Amount[] }>
  cards?: Readonly<{ count: number }>
  items: readonly (ClientRef &
    Readonly<{
      loans: readonly Loan[]
      cards: readonly CardHeld[]
      holdings: readonly Holding[]
      balances: readonly Amount[]
    }>)[]
  more: number
  as_of: LocalDate
}>
export type InteractionsResult = Readonly<{
  client: ClientRef
  items: readonly Interaction[]
  more: number
  as_of: LocalDate
}>
export type NotesResult = Readonly<{
  text: string
  client?: ClientRef
  items: readonly Interaction[]
  more: number
}>
export type TasksResult = Readonly<{
  items: readonly Task[]
  more: number
  overdue: number
  queue?: Readonly<{
    position?: number
    of: number
    waiting: number
    phone?: string
    last_contact?: Interaction
    promises: readonly PromiseTold[]
  }>
  as_of: LocalDate
}>
export type PromiseTold = Readonly<{
  id: string
  client: Named
  text: string
  owed_by: 'bank' | 'client'
  due_on?: LocalDate
  days_overdue?: number
  status: string
}>
export type PromisesResult = Readonly<{
  items: readonly PromiseTold[]
  more: number
  overdue: number
  as_of: LocalDate
}>
export type DueContact = Readonly<{
  client: Named
  place?: string
  due_on: LocalDate
  days_overdue: number
  standing: string
  reasons: readonly Readonly<{ rule: string; text: string }>[]
  call?: Readonly<{ phone: string; from: Instant; open_now: boolean }>
}>
export type ContactsDueResult = Readonly<{
  items: readonly DueContact[]
  more: number
  overdue: number
  groups?: readonly Readonly<{ key: string; clients: readonly string[] }>[]
  excepted: readonly DueContact[]
  excepted_more: number
  as_of: LocalDate
}>
export type WriteResult = Readonly<{
  proposal: string
  status: 'awaiting approval' | 'saved'
  /** The card that waited was changed; there is no second one. */
  corrected?: boolean
  /** Somebody else has to approve it. */
  second_person?: boolean
  tool: string
  client?: Named
  fields: readonly Readonly<{ label: Localised; value: string; before?: string }>[]
}>
export type UndoResult = Readonly<{ tool: string; title: Localised; status: 'undone' | 'withdrawn' }>
export type DraftResult = Readonly<{
  draft: string
  client: ClientRef
  purpose: string
  channel: string
  language: string
  recipient?: string
  subject: string
  body: string
  missing: readonly string[]
  recommends?: readonly Readonly<{ name: string }>[]
  struck?: number
  wording?: Readonly<{
    outcome: 'warn' | 'block'
    findings: readonly Readonly<{ family: string; message: string }>[]
  }>
}>
