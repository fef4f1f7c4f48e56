import type { ClientId, Id, ProposalId, UserId } from '#domain/ids.ts'
import type { Money } from '#domain/money.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'
import type { Cause } from '#domain/service/complaint-progress.ts'
import type { ComplaintTheme } from '#domain/service/complaint-themes.ts'
import type { Lesson } from '#domain/service/lesson.ts'
import type { Driver } from '#domain/service/sentiments.ts'
import type { Department, Sentiment, Severity, TicketStatus } from '#domain/service/terms.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { Page } from './book.ts'
import type { ServiceRequest } from './requests.ts'

/** What a complaint has beyond its request. */
export type ComplaintFile = Readonly<{
  request: ServiceRequest
  theme: ComplaintTheme
  severity: Severity
  /** Ids of the rules that say so, `set` first where a person did; see `reasonsOf`. */
  severityRules: string
  promisedBy?: Instant
  /** The draft that says so to the client. */
  holdingReply?: Id<'draft'>
  causes: readonly Cause[]
  remedy?: Readonly<{ text: string; amount?: Money; approvedBy?: string }>
  /** The newest explanation written to the client since the complaint came in. */
  explanation?: Readonly<{ draft: Id<'draft'>; on: Instant; sent: boolean }>
  callback?: Readonly<{ at: Instant; ref: string; satisfied: boolean; result: string }>
  lesson?: Id<'lesson'>
}>

/** A lesson card; it names nobody and is readable by everyone who works with clients. */
export type LessonRow = Lesson &
  Readonly<{ id: Id<'lesson'>; theme: ComplaintTheme; severity: Severity; on: LocalDate }>

export type SimilarCase = Readonly<{
  id: Id<'request'>
  clientId: ClientId
  clientName: string
  subject: string
  theme: ComplaintTheme
  status: ServiceRequest['status']
  receivedAt: Instant
  remedy?: string
  origin: Origin
}>

/** The stored part of a complaint, as an undo puts it back. */
export type ComplaintState = Readonly<Record<string, unknown>>

/** Absent fields stay; a cause is added, the rest takes the place of what was there. */
export type ComplaintChange = Readonly<
  Partial<{
    severity: Severity
    severityRules: string
    theme: ComplaintTheme
    cause: Omit<Cause, 'seq'>
    remedy: Readonly<{ text: string; amount?: Money; approvedBy?: UserId }>
    /** Null where the complaint is open again. */
    callback: Readonly<{ at: Instant; ref: string; satisfied: boolean; result: string }> | null
    closedBy: UserId
    lesson: Lesson & Readonly<{ id: Id<'lesson'>; on: LocalDate }>
  }>
>

/** Something a client said of the bank, with a score where they were asked for one. */
export type FeedbackRow = Readonly<{
  id: Id<'feedback'>
  clientId: ClientId
  clientName: string
  tier?: string
  on: LocalDate
  channel?: Channel
  topic?: string
  sentiment?: Sentiment
  score?: number
  driver?: string
  quote?: string
  mayQuote?: boolean
  survey?: string
  origin: Origin
}>

export type NewFeedback = Readonly<{
  id: Id<'feedback'>
  clientId: ClientId
  on: LocalDate
  channel?: Channel
  topic: string
  sentiment: Sentiment
  score?: number
  driver?: Driver
  quote: string
  mayQuote?: boolean
  survey?: string
  originKind: OriginKind
  proposalId: ProposalId
}>

export type FeedbackFilter = Readonly<{
  client?: ClientId
  /** A theme, or a topic as it is recorded. */
  topic?: string
  sentiment?: Sentiment
  from?: LocalDate
  to?: LocalDate
}>

/** Scores of 0 to 10: promoters gave 9 or 10, detractors 6 or less. */
export type FeedbackSplit = Readonly<{
  /** Absent for what has no such mark. */
  key?: string
  count: number
  scored: number
  /** One decimal; absent where nobody gave a score. */
  average?: number
  promoters: number
  detractors: number
}>

/** A client whose last score lies well below the one before it. */
export type Mover = Readonly<{
  clientId: ClientId
  clientName: string
  from: number
  to: number
  on: LocalDate
}>

export type TicketRow = Readonly<{
  id: Id<'ticket'>
  theme: string
  title: string
  text: string
  department?: Department
  voices: number
  status: TicketStatus
  outcome?: string
  createdAt: Instant
  shippedOn?: LocalDate
}>

/** A visible client who asked for what was shipped and has not heard of it. */
export type Asker = Readonly<{
  clientId: ClientId
  clientName: string
  /** Their words, only where they may be quoted. */
  quote?: Readonly<{ text: string; origin: Origin }>
}>

export type ComplaintBook = Readonly<{
  /** Undefined for what is no complaint of a visible client. */
  file(id: Id<'request'>): Promise<ComplaintFile | undefined>
  /** Those that are not closed, else those that are, whose words, client or id fit, best first. */
  match(reference: string, limit: number): Promise<readonly ServiceRequest[]>
  /** All of a client, those that are not closed first, the newest at the top. */
  ofClient(client: ClientId, limit: number): Promise<readonly ComplaintFile[]>
  /** Cases of visible clients and lessons of the bank that have a theme or words in common, nearest first. */
  similar(
    to: Readonly<{ theme: ComplaintTheme; text: string; except?: Id<'request'> }>,
    limit: number,
  ): Promise<Readonly<{ cases: readonly SimilarCase[]; lessons: readonly LessonRow[] }>>
  /** A contact with the client after an instant that can have been a call-back; on that day where one is said. */
  callbackContact(
    client: ClientId,
    after: Instant,
    on?: LocalDate,
  ): Promise<Readonly<{ ref: string; on: LocalDate; at: Instant }> | undefined>
  /** Clients heard on each theme since a day, by complaint or bad feedback, and the ticket that waits for it. */
  voices(
    since: LocalDate,
  ): Promise<readonly Readonly<{ theme: ComplaintTheme; voices: number; ticket?: Id<'ticket'> }>[]>
  tickets(filter: { status?: TicketStatus; theme?: string; limit: number }): Promise<readonly TicketRow[]>
  /** Visible clients who asked for what a ticket shipped and were not written to about it since. */
  askers(ticket: TicketRow): Promise<readonly Asker[]>
  feedback(filter: FeedbackFilter, limit: number): Promise<Page<FeedbackRow>>
  /** All in one, without `by`. */
  feedbackCounts(filter: FeedbackFilter, by?: 'topic' | 'tier' | 'driver'): Promise<readonly FeedbackSplit[]>
  /** Those whose score fell by at least this much, the steepest fall first. */
  movers(
    filter: Pick<FeedbackFilter, 'client' | 'from' | 'to'>,
    fall: number,
    limit: number,
  ): Promise<readonly Mover[]>
  /** What one unit of a currency is in francs, by the newest rate on record up to today. */
  worth(currencies: readonly string[]): Promise<Readonly<Record<string, number>>>
}>

/** Writes, inside the executor's transaction; each keeps the mark of an open complaint on the client's profile true. */
export type ComplaintWriter = Readonly<{
  /** The part of a complaint beside the request that was added before it. */
  open(
    row: Readonly<{
      requestId: Id<'request'>
      severity: Severity
      severityRules: string
      theme: ComplaintTheme
      promisedBy: Instant
      holdingReply?: Id<'draft'>
    }>,
  ): Promise<void>
  /** Takes it back; the request is removed by its own area. */
  remove(id: Id<'request'>): Promise<void>
  /** Answers what was there before. Throws record_not_found, or cause_unknown for a cause that is not in the tree. */
  change(id: Id<'request'>, change: ComplaintChange): Promise<ComplaintState>
  restore(id: Id<'request'>, before: ComplaintState): Promise<void>
  addFeedback(row: NewFeedback): Promise<void>
  removeFeedback(id: Id<'feedback'>): Promise<void>
  /** An improvement that clients of a theme ask for; answers the one that is under way where there is one. */
  proposeTicket(
    ticket: Readonly<{
      theme: ComplaintTheme
      title: string
      text: string
      department: Department
      handoffId: Id<'handoff'>
    }>,
  ): Promise<Id<'ticket'>>
  /** What was changed, in words for clients; undefined where no ticket hangs on the hand-off. */
  shipTicket(handoff: Id<'handoff'>, outcome: string): Promise<Id<'ticket'> | undefined>
  /** The hand-off was declined, or its ticket taken back: what is not shipped is `declined`, what was just proposed goes. */
  dropTicket(handoff: Id<'handoff'>, how: 'declined' | 'removed' | 'unshipped'): Promise<void>
}>
