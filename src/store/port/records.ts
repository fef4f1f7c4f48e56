import type { ClientKind, NameKind, Segment, Stage } from '#domain/client.ts'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { LoanState } from '#domain/loan.ts'
import type { Money } from '#domain/money.ts'
import type { Origin } from '#domain/origin.ts'
import type { Recurrence } from '#domain/service/terms.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel, TaskPriority, TaskStatus } from '#domain/work.ts'

/** What tells one client from another in a list or a question. */
export type ClientSummary = Readonly<{
  id: ClientId
  kind: ClientKind
  name: string
  rm: Readonly<{ id: UserId; name: string }>
  segment?: Segment
  stage: Stage
  language: Language
  birthYear?: number
  district?: string
  city?: string
  country?: string
  lastContactOn?: LocalDate
  /** Number in the source system, where it came from one. */
  externalId?: string
  revision: number
}>

export type ContactRow = Readonly<{
  kind: 'phone' | 'email' | 'messenger' | 'person'
  label?: string
  value: string
  preferred: boolean
}>
export type RelationRow = Readonly<{ kind: string; client?: ClientId; name: string; sharePct?: string }>

export type AccountRow = Readonly<{
  id: Id<'account'>
  number: string
  kind: string
  currency: string
  balance?: Money
  balanceOn?: LocalDate
  openedOn?: LocalDate
  district?: string
  role: 'owner' | 'authorised'
  /** Absent where no transaction is on record. */
  lastTransaction?: TransactionRow
}>

export type TransactionRow = Readonly<{
  id: Id<'transaction'>
  on: LocalDate
  direction: 'credit' | 'debit'
  operation?: string
  amount: Money
  balance?: Money
  purpose?: string
}>

export type LoanRow = Readonly<{
  id: Id<'loan'>
  clientId: ClientId
  number?: string
  purpose?: string
  amount: Money
  outstanding?: Money
  ratePct?: string
  termMonths?: number
  payment?: Money
  startedOn?: LocalDate
  maturesOn?: LocalDate
  state: LoanState
}>

export type CardRow = Readonly<{
  id: Id<'card'>
  clientId: ClientId
  kind: string
  maskedNumber?: string
  issuedOn?: LocalDate
  expiresOn?: LocalDate
  status: string
}>
export type OrderRow = Readonly<{ id: Id<'order'>; amount: Money; purpose?: string; toBank?: string }>

export type HoldingRow = Readonly<{
  id: Id<'holding'>
  productId?: string
  name: string
  class?: string
  value?: Money
  valuedOn?: LocalDate
  maturesOn?: LocalDate
  ratePct?: string
}>

export type InteractionRow = Readonly<{
  id: Id<'interaction'>
  clientId: ClientId
  clientName: string
  on: LocalDate
  channel: Channel
  direction?: 'in' | 'out'
  text: string
  language?: Language
  author?: string
  origin: Origin
}>

export type TaskRow = Readonly<{
  id: Id<'task'>
  clientId?: ClientId
  clientName?: string
  text: string
  dueOn?: LocalDate
  dueAt?: Instant
  priority: TaskPriority
  status: TaskStatus
  completedAt?: Instant
  createdAt: Instant
  /** How it comes again once it is done, and the day on which its series began. */
  recurs?: Recurrence
  seriesId?: Id<'task'>
  firstDueOn?: LocalDate
  /** The open task that must be done first. */
  waitsFor?: Readonly<{ id: Id<'task'>; text: string }>
  origin: Origin
  revision: number
}>

export type DocumentRow = Readonly<{
  kind: string
  status: 'on_file' | 'requested' | 'missing' | 'expired'
  expiresOn?: LocalDate
}>
export type FactRow = Readonly<{
  id: Id<'fact'>
  kind: string
  text: string
  on?: LocalDate
  confidence: number
  origin: Origin
}>
export type RequestRow = Readonly<{
  id: Id<'request'>
  kind: 'request' | 'complaint'
  subject: string
  status: 'open' | 'answered' | 'resolved' | 'closed'
  receivedAt: Instant
  origin: Origin
}>
export type PromiseRow = Readonly<{
  id: Id<'promise'>
  text: string
  owedBy: 'bank' | 'client'
  dueOn?: LocalDate
  status: 'open' | 'kept' | 'broken'
  origin: Origin
}>

/** Everything on a client's card; screening facts are not part of it. */
export type ClientCard = ClientSummary &
  Readonly<{
    names: readonly Readonly<{ kind: NameKind; text: string }>[]
    gender?: 'female' | 'male'
    firstName?: string
    familyName?: string
    patronymic?: string
    title?: string
    formOfAddress?: 'formal' | 'familiar'
    birthDate?: LocalDate
    occupation?: string
    sector?: string
    region?: string
    address?: string
    clientSince?: LocalDate
    contactEveryDays?: number
    notes?: string
    notesOrigin?: Origin
    contacts: readonly ContactRow[]
    relations: readonly RelationRow[]
    accounts: readonly AccountRow[]
    loans: readonly LoanRow[]
    cards: readonly CardRow[]
    orders: readonly OrderRow[]
    holdings: readonly HoldingRow[]
    documents: readonly DocumentRow[]
    facts: readonly FactRow[]
    openTasks: readonly TaskRow[]
    openRequests: readonly RequestRow[]
    openPromises: readonly PromiseRow[]
    lastInteractions: readonly InteractionRow[]
    kyc?: Readonly<{ status?: string; validUntil?: LocalDate }>
    profile: ClientProfile
  }>

/** The suitability facts an RM may see and change; names as in the suitability specification. */
export type ClientProfile = Readonly<{
  baseCurrency?: string
  usPerson?: boolean
  pep?: boolean
  deceased?: boolean
  vulnerable?: boolean
  doNotContact?: boolean
  complaintOpen?: boolean
  classification?: string
  riskTolerance?: number
  riskAssessedOn?: LocalDate
  objectives?: readonly string[]
  horizonMonths?: number
  marketingConsent?: string
}>
