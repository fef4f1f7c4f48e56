import type { Actor } from '#domain/actor.ts'
import type { ClientKind, Segment, Stage } from '#domain/client.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import type { LoanState } from '#domain/loan.ts'
import type { Money } from '#domain/money.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel, TaskStatus } from '#domain/work.ts'
import type { Answered, NewOutgoing, OutgoingRow } from './advice.ts'
import type { AskAnswer } from './ask.ts'
import type { BriefBook } from './brief.ts'
import type { CadenceBook, CadenceWriter } from './cadence.ts'
import type { ComplaintBook, ComplaintWriter } from './complaints.ts'
import type { DraftRow, NewDraft } from './drafts.ts'
import type { MeetingBook, MeetingWriter } from './meetings.ts'
import type { NewFact, NewInteraction, NewTask, TaskChanges } from './new-records.ts'
import type { PromiseBook, PromiseWriter } from './promises.ts'
import type {
  CardRow,
  ClientCard,
  ClientSummary,
  HoldingRow,
  InteractionRow,
  LoanRow,
  TaskRow,
} from './records.ts'
import type { RequestBook, RequestWriter } from './requests.ts'
import type { TeamBook, TeamWriter } from './team.ts'

/** A page of rows and how many more there are. */
export type Page<Row> = Readonly<{ items: readonly Row[]; more: number }>

export type ClientMatch = Readonly<{
  client: ClientSummary
  /**
   * How the reference met the record, best first: an id or number, a whole name, words of a name, the beginning of
   * one, a piece of one, a near miss.
   */
  how: 'id' | 'contact' | 'exact' | 'words' | 'prefix' | 'inside' | 'typo'
  /** 0 to 1. */
  score: number
  /** The name that met the reference. */
  name: string
}>

/** Every condition must hold; texts compare without case and marks, in any script. */
export type ClientFilter = Readonly<{
  name?: string
  /** District, city, region or country. */
  place?: string
  kind?: ClientKind
  segment?: Segment
  stage?: Stage
  /** Product id, name, class or family held. */
  product?: string
  /** Card kind held: gold, classic, ... */
  card?: string
  loanState?: LoanState
  hasLoan?: boolean
  loanAtLeast?: Money
  loanAtMost?: Money
  balanceAtLeast?: Money
  balanceAtMost?: Money
  lastContactBefore?: LocalDate
  lastContactAfter?: LocalDate
  /** A holding, deposit or loan matures in this span. */
  maturesFrom?: LocalDate
  maturesTo?: LocalDate
  kycExpired?: boolean
  /** `last_contact` begins with whom nobody has spoken to for longest, `recent_contact` with the newest. */
  sort?: 'name' | 'loan_amount' | 'balance' | 'last_contact' | 'recent_contact' | 'matures_on'
  limit: number
}>

/** A client with the loans, cards and holdings that met the filter. */
export type FoundClient = ClientSummary &
  Readonly<{
    loans: readonly LoanRow[]
    cards: readonly CardRow[]
    holdings: readonly HoldingRow[]
    balances: readonly Money[]
  }>

export type FoundClients = Readonly<{
  /** Clients that met the filter. */
  count: number
  /** Loans and cards that met it, where the filter names them; counted once each, and loan totals per currency. */
  loans?: Readonly<{ count: number; totals: readonly Money[] }>
  cards?: Readonly<{ count: number }>
  items: readonly FoundClient[]
}>

/** Client data as one actor may see it; the only way tools reach it. */
export type Book = Readonly<{
  actor: Actor
  /** The best matches of what was said (name, nickname, id, number, phone, mail, "account 576"), best first. */
  matchClients(reference: string, limit: number): Promise<readonly ClientMatch[]>
  /** Clients with names whose words begin with those typed so far, in any script, and the name that does. */
  clientsBeginning(
    typed: string,
    limit: number,
  ): Promise<readonly Readonly<{ client: ClientSummary; name: string }>[]>
  /**
   * The pieces of a text that name clients of a book of up to 2,000, as they stand in it, and names that Russian words in
   * it are a slip of the keyboard away from; undefined for larger books.
   */
  mentions(text: string): Promise<readonly string[] | undefined>
  /**
   * Names of visible clients that may stand in a text, `besides` left out: every one that the wording check would find
   * there, and few others. Complete at any size of the book.
   */
  clientNamesIn(text: string, besides: ClientId): Promise<readonly string[]>
  /** Undefined for a client that is not in this actor's book, as for one that does not exist. */
  summary(client: ClientId): Promise<ClientSummary | undefined>
  card(client: ClientId): Promise<ClientCard | undefined>
  findClients(filter: ClientFilter): Promise<FoundClients>
  interactions(filter: {
    client: ClientId
    channel?: Channel
    from?: LocalDate
    to?: LocalDate
    /** Contacts that were not over before this instant. */
    since?: Instant
    limit: number
  }): Promise<Page<InteractionRow>>
  searchNotes(filter: {
    text: string
    client?: ClientId
    from?: LocalDate
    to?: LocalDate
    limit: number
  }): Promise<Page<InteractionRow>>
  tasks(filter: {
    client?: ClientId
    status?: TaskStatus
    dueFrom?: LocalDate
    dueTo?: LocalDate
    /** This one as well, whatever its status. */
    besides?: Id<'task'>
    limit: number
  }): Promise<Page<TaskRow>>
  task(id: Id<'task'>): Promise<TaskRow | undefined>
  /** Open tasks whose words fit, best first. */
  matchTasks(text: string, limit: number): Promise<readonly TaskRow[]>
  draft(id: Id<'draft'>): Promise<DraftRow | undefined>
  /** The actor's own drafts for clients they still see, newest first. */
  drafts(limit: number): Promise<Page<DraftRow>>
  saveDraft(draft: NewDraft): Promise<DraftRow>
  /**
   * Answers one SELECT over the reporting views from what this actor sees. Throws errors of the family `ask_…`; the
   * one for an absent query names the views.
   */
  ask(sql: string | undefined, client?: Id<'client'>): Promise<AskAnswer>
  promises: PromiseBook
  requests: RequestBook
  complaints: ComplaintBook
  cadence: CadenceBook
  meetings: MeetingBook
  brief: BriefBook
  team: TeamBook
}>

/** Fields of a client that update_client may change. */
export type ClientChanges = Readonly<
  Partial<{
    name: string
    segment: Segment
    stage: Stage
    language: 'en' | 'zh' | 'ru'
    occupation: string
    sector: string
    city: string
    district: string
    region: string
    country: string
    address: string
    notes: string
    contactEveryDays: number
    phone: string
    email: string
    nickname: string
  }>
>

type Area = 'promises' | 'requests' | 'complaints' | 'cadence' | 'meetings' | 'team'

/** Writes inside one transaction of the executor; each refuses what the actor may not change. */
export type BookWriter = Omit<Book, Area> &
  Readonly<{
    addInteraction(row: NewInteraction): Promise<void>
    removeInteraction(id: Id<'interaction'>): Promise<void>
    /** Its source is the thread of its proposal, or the text from outside that was read there. */
    addFact(row: NewFact): Promise<void>
    removeFact(id: Id<'fact'>): Promise<void>
    addTask(row: NewTask): Promise<void>
    removeTask(id: Id<'task'>): Promise<void>
    /** Another day, hour, urgency or wording for a task that stands; null takes a value away. Answers the revision. */
    changeTask(id: Id<'task'>, changes: TaskChanges): Promise<number>
    /**
     * Completes or re-opens; answers the revision after it. A task that comes again is followed by the next of its series
     * when it is done, which goes when it is re-opened. Throws task_waits for one whose turn has not come, and
     * undo_blocked where somebody has worked on the next one.
     */
    setTaskStatus(id: Id<'task'>, status: TaskStatus): Promise<number>
    /** Answers the values before and the revision after it. */
    updateClient(
      client: ClientId,
      changes: ClientChanges,
    ): Promise<{ before: ClientChanges; cleared: readonly string[]; revision: number }>
    /** Puts former values back; `cleared` names fields that were empty. */
    restoreClient(client: ClientId, before: ClientChanges, cleared: readonly string[]): Promise<void>
    /** Revision of a client or task, for the executor's check; undefined when it is gone or not visible. */
    revisionOf(record: string): Promise<number | undefined>
    /**
     * Puts an approved text on its way, once per proposal: a second call answers the row there is. Throws
     * recipient_unknown for an address that is not among the client's own, and record_not_found for a draft that is
     * not theirs.
     */
    queueOutgoing(row: NewOutgoing): Promise<OutgoingRow>
    /**
     * Keeps the warnings and approvals that the approval of a sending answers for, so that later verdicts on the same
     * purchase count them for 30 days. Throws second_person_needed, and send_unjudged for what is blocked or unjudged.
     */
    clearRules(answered: Answered): Promise<void>
    /** Stops what is not due yet, and takes back what its approval cleared; throws record_not_found or outgoing_gone. */
    cancelOutgoing(id: Id<'outgoing'>): Promise<OutgoingRow>
    promises: PromiseBook & PromiseWriter
    requests: RequestBook & RequestWriter
    complaints: ComplaintBook & ComplaintWriter
    cadence: CadenceBook & CadenceWriter
    meetings: MeetingBook & MeetingWriter
    team: TeamBook & TeamWriter
  }>
