import type { Actor } from '#domain/actor.ts'
import type { ClientId, Id, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Money } from '#domain/money.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { Invitation } from './meetings.ts'

/** A product of the shelf with every field of the suitability specification in `terms`, under its name there. */
export type ProductRow = Readonly<{
  id: string
  name: string
  names: Readonly<Partial<Record<Language, string>>>
  summary: Readonly<Partial<Record<Language, string>>>
  family: string
  class?: string
  issuerId?: string
  currency?: string
  ratePct?: string
  minimum?: Money
  approved?: boolean
  approvalValidUntil?: LocalDate
  terms: Readonly<Record<string, unknown>>
}>

export type ProductFilter = Readonly<{
  /** Words of the name, the class or the family, in any of the three languages. */
  text?: string
  family?: string
  class?: string
  currency?: string
  limit: number
}>

/** What is planned, in the names of the suitability specification (`portfolio.proposed`). */
export type Proposed = Readonly<Record<string, unknown>>

/** Verdicts of one client as one actor may see them; the store keeps the whole of them in the trail. */
export type Assessment = Readonly<{
  client: ClientId
  today: LocalDate
  pack: string
  rulesVersion: string
  rulesSha256: string
  verdicts: readonly Verdict[]
  /** Product ids that may be proposed for a documented need, best first. */
  ranked: readonly string[]
  /** Product ids that pass but serve no documented need. */
  withoutNeed: readonly string[]
  products: ReadonlyMap<string, ProductRow>
}>

export type AssessRequest = Readonly<{
  actor: Actor
  client: ClientId
  /** The whole shelf where absent. */
  products?: readonly string[]
  proposed: Proposed
  thread: ThreadId
  turn?: Id<'turn'>
  today: LocalDate
  language: Language
}>

/** Products, verdicts and the file of advice. Screening facts are read inside and never come out. */
export type Advice = Readonly<{
  products(filter: ProductFilter): Promise<Readonly<{ items: readonly ProductRow[]; more: number }>>
  /** Products meant by an id or words of a name, best first. */
  matchProducts(reference: string, limit: number): Promise<readonly ProductRow[]>
  /** Judges, keeps the verdicts for the thread, and writes them to the trail with all inputs. */
  assess(request: AssessRequest): Promise<Assessment>
  /**
   * The verdicts that hold now for these products of this client in this thread; run again where facts, rules or
   * the day have changed since. A product that was never assessed in this thread is absent.
   */
  standing(
    request: Omit<AssessRequest, 'proposed' | 'products'> & Readonly<{ products: readonly string[] }>,
  ): Promise<ReadonlyMap<string, Verdict>>
  /** Names of every product of the shelf by id, in every language, for finding them in a text. */
  productNames(): Promise<ReadonlyMap<string, readonly string[]>>
  /** Everything the trail holds about advice to this client, oldest first; from the trail alone. */
  file(
    actor: Actor,
    client: ClientId,
    filter: { on?: LocalDate; product?: string },
  ): Promise<readonly AdviceEntry[]>
}>

/** One entry of the trail with its place in the chain; `payload` is undefined where it was erased. */
export type AdviceEntry = Readonly<{
  seq: number
  at: Instant
  kind: string
  actor?: Readonly<{ id: UserId; name: string }>
  payload?: unknown
  payloadDigest: string
  hash: string
  prevHash: string
}>

export type OutgoingRow = Readonly<{
  id: Id<'outgoing'>
  proposalId: ProposalId
  draftId: Id<'draft'>
  clientId: ClientId
  /** In whose name it goes. */
  actorId?: UserId
  recipient: string
  subject: string
  body: string
  channel: Channel
  language: Language
  /** Country of the client's residence, for its quiet times; absent where it is not on record. */
  country?: string
  status: 'queued' | 'cancelled' | 'sent' | 'failed'
  queuedAt: Instant
  sendAfter: Instant
  sentAt?: Instant
  archiveRef?: string
  /** The appointment that goes along as a calendar file. */
  invitation?: Invitation
}>

/** What the commit of an approved sending puts on its way; the draft tells the channel, the language and the products. */
export type NewOutgoing = Pick<
  OutgoingRow,
  'id' | 'proposalId' | 'draftId' | 'clientId' | 'recipient' | 'subject' | 'body' | 'sendAfter' | 'invitation'
> &
  Readonly<{
    /** Why a warned wording stays, for the trail. */
    reason?: string
  }>

/** Who answers, by approving a proposal, for the warnings and approvals that hang on the products it recommends. */
export type Answered = Readonly<{
  proposal: ProposalId
  client: ClientId
  products: readonly string[]
  by: Pick<Actor, 'id' | 'name'>
}>

/** What is on its way out of the bank. Rows are added by the commit of an approved sending only. */
export type Outbox = Readonly<{
  get(actor: Actor, id: Id<'outgoing'>): Promise<OutgoingRow | undefined>
  list(
    actor: Actor,
    filter: { client?: ClientId; status?: OutgoingRow['status']; limit: number },
  ): Promise<readonly OutgoingRow[]>
  /** Possible until it is due; throws record_not_found or outgoing_gone. */
  cancel(actor: Actor, id: Id<'outgoing'>): Promise<OutgoingRow>
  /** Claims what is due, hands each to `deliver` once, and marks it sent with the archive's reference or failed. */
  deliverDue(deliver: (row: OutgoingRow) => Promise<{ archiveRef: string }>): Promise<number>
}>
