import type { ClientId, Id, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { Money } from '#domain/money.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'
import type { PackLine } from '#domain/service/packs.ts'
import type { Away } from '#domain/service/request-clocks.ts'
import type { Department, HandoffStatus, RequestStatus, Urgency } from '#domain/service/terms.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { Page } from './book.ts'

/** A wish or complaint of a client with its clocks; instants by which something is due count working time. */
export type ServiceRequest = Readonly<{
  id: Id<'request'>
  kind: 'request' | 'complaint'
  clientId: ClientId
  clientName: string
  owner: Readonly<{ id: UserId; name: string }>
  subject: string
  text?: string
  channel?: Channel
  urgency: Urgency
  urgencyReason?: string
  status: RequestStatus
  receivedAt: Instant
  firstAnswerDueAt?: Instant
  firstAnsweredAt?: Instant
  resolutionDueAt?: Instant
  resolvedAt?: Instant
  pausedAt?: Instant
  pauseReason?: string
  /** The record that answered it: a contact or a sent mail. */
  answerRef?: string
  escalation: number
  threadId?: ThreadId
  origin: Origin
  revision: number
}>

export type NewRequest = Readonly<{
  id: Id<'request'>
  kind: 'request' | 'complaint'
  clientId: ClientId
  subject: string
  text?: string
  channel?: Channel
  urgency: Urgency
  urgencyReason: string
  receivedAt: Instant
  firstAnswerDueAt: Instant
  resolutionDueAt: Instant
  originKind: OriginKind
  threadId?: ThreadId
  proposalId: ProposalId
}>

/** What changed at a request; absent fields stay. Its clocks are planned anew from what it then says. */
export type RequestChange = Readonly<
  Partial<{
    status: RequestStatus
    urgency: Urgency
    urgencyReason: string
    firstAnswerDueAt: Instant
    firstAnsweredAt: Instant | null
    resolutionDueAt: Instant
    resolvedAt: Instant | null
    pausedAt: Instant | null
    pauseReason: string | null
    answerRef: string | null
  }>
>

/** One line of the history of a request. */
export type CaseEvent = Readonly<{
  id: Id<'event'>
  at: Instant
  by?: string
  kind: string
  text?: string
  refId?: string
  origin: Origin
}>

export type NewCaseEvent = Readonly<{
  requestId: Id<'request'>
  kind: string
  text?: string
  refId?: string
  originKind: OriginKind
  proposalId?: ProposalId
}>

/** Work handed to a department; the pack holds what its role may see. */
export type Handoff = Readonly<{
  id: Id<'handoff'>
  clientId: ClientId
  /** Absent for the department, which sees the pack only. */
  clientName?: string
  owner: Readonly<{ id: UserId; name: string }>
  requestId?: Id<'request'>
  department: Department
  role: string
  assignee: Readonly<{ id: UserId; name: string }>
  subject: string
  text: string
  pack: readonly PackLine[]
  informed: readonly Readonly<{ id: UserId; name: string }>[]
  dueAt: Instant
  status: HandoffStatus
  answer?: string
  answeredAt?: Instant
  threadId?: ThreadId
  /** How often its assignee was reminded. */
  nudges: number
  /** What came onto the record after the pack was handed over, while the answer is awaited. */
  late?: Readonly<{ at: Instant; what: readonly ('client' | 'contact' | 'request')[] }>
  origin: Origin
  revision: number
  createdAt: Instant
}>

export type NewHandoff = Omit<
  Handoff,
  | 'clientName'
  | 'owner'
  | 'assignee'
  | 'informed'
  | 'origin'
  | 'revision'
  | 'createdAt'
  | 'answer'
  | 'answeredAt'
  | 'status'
  | 'nudges'
  | 'late'
  | 'threadId'
> &
  Readonly<{
    assigneeId: UserId
    informed: readonly UserId[]
    originKind: OriginKind
    threadId: ThreadId
    proposalId: ProposalId
  }>

export type RequestBook = Readonly<{
  list(filter: {
    client?: ClientId
    kind?: 'request' | 'complaint'
    status?: RequestStatus
    /** Neither resolved nor closed. */
    open?: boolean
    urgency?: Urgency
    /** A clock that runs out up to then. */
    dueBefore?: Instant
    limit: number
  }): Promise<Page<ServiceRequest>>
  get(id: Id<'request'>): Promise<ServiceRequest | undefined>
  /** Open ones, or those that are `settled`, whose words, client or id fit, best first. */
  match(reference: string, limit: number, settled?: boolean): Promise<readonly ServiceRequest[]>
  events(request: Id<'request'>): Promise<readonly CaseEvent[]>
  /** Hand-offs of visible clients, and those addressed to the actor. */
  handoffs(filter: {
    client?: ClientId
    request?: Id<'request'>
    open?: boolean
    mine?: boolean
    limit: number
  }): Promise<Page<Handoff>>
  handoff(id: Id<'handoff'>): Promise<Handoff | undefined>
  /** When the owner of a visible book cannot answer: meetings, and days on which a colleague covers the book. */
  away(owner: UserId, from: Instant, to: Instant): Promise<readonly Away[]>
  /** What secures the loans of a visible client. */
  collateral(
    client: ClientId,
  ): Promise<readonly Readonly<{ kind: string; description?: string; value?: Money; valuedOn?: LocalDate }>[]>
  /** Who answers for what. */
  departmentRoles(): Promise<
    readonly Readonly<{
      department: Department
      role: string
      user: Readonly<{ id: UserId; name: string }>
    }>[]
  >
}>

/** Writes; each plans the clocks of what it touches in the same transaction. */
export type RequestWriter = Readonly<{
  add(row: NewRequest): Promise<void>
  /** Only what nobody has worked on since; throws undo_blocked. */
  remove(id: Id<'request'>): Promise<void>
  /** Answers the revision after it; a field that is null is emptied. */
  change(id: Id<'request'>, change: RequestChange): Promise<number>
  addEvent(event: NewCaseEvent): Promise<Id<'event'>>
  removeEvents(proposal: ProposalId): Promise<void>
  addHandoff(row: NewHandoff): Promise<void>
  removeHandoff(id: Id<'handoff'>): Promise<void>
  changeHandoff(
    id: Id<'handoff'>,
    change: Readonly<
      Partial<{
        status: HandoffStatus
        text: string
        answer: string | null
        dueAt: Instant
        nudges: number
        /** Where its words now come from. */
        originKind: OriginKind
      }>
    >,
  ): Promise<number>
}>
