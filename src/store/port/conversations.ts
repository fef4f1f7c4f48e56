import type { Actor } from '#domain/actor.ts'
import type { ClientId, Id, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import type { Card, Proposal, ProposalStatus, Receipt, WriteRisk } from '#domain/proposal.ts'
import type { Instant } from '#domain/time.ts'
import type { Surface } from '#domain/work.ts'
import type { BookWriter } from './book.ts'

export type Thread = Readonly<{
  id: ThreadId
  ownerId: UserId
  surface: Surface
  title?: string
  createdAt: Instant
  updatedAt: Instant
}>

export type Turn = Readonly<{
  id: Id<'turn'>
  threadId: ThreadId
  actorId: UserId
  surface: Surface
  text: string
  language?: Language
  status: 'running' | 'done' | 'failed'
  attempts: number
  reply?: string
  createdAt: Instant
}>

export type StoredMessage = Readonly<{
  id: Id<'message'>
  seq: number
  turnId?: Id<'turn'>
  role: 'user' | 'assistant' | 'tool' | 'receipt'
  /** A ModelMessage of the AI SDK without its role, or `{ text, proposal, status }` for a receipt. */
  content: unknown
  createdAt: Instant
}>

export type NewMessage = Readonly<{ role: StoredMessage['role']; content: unknown }>

export type BegunTurn = Readonly<{
  turn: Turn
  /** Made by this request. */
  fresh: boolean
  /** What stood in the thread before the message, oldest first, as far as it was wanted along; of a fresh turn only. */
  before?: readonly StoredMessage[]
}>

export type Conversations = Readonly<{
  openThread(actor: Actor, surface: Surface, title?: string): Promise<Thread>
  /** Throws thread_not_found for another person's thread as for one that does not exist. */
  thread(actor: Actor, id: ThreadId): Promise<Thread>
  threads(actor: Actor, limit: number): Promise<readonly Thread[]>
  /**
   * Stores the user's message and a running turn in one transaction; from here on the turn is never lost. Without a
   * thread one is opened with it. Throws thread_not_found, and turn_running while another turn of the thread is.
   * The same request key in the same thread answers the turn there is, with `fresh: false`; without a thread it is
   * looked for in the person's latest threads where `sentAgain` says that the message may have come before.
   */
  beginTurn(request: {
    actor: Actor
    threadId?: ThreadId
    surface: Surface
    requestKey: string
    text: string
    language?: Language
    leaseMillis: number
    sentAgain?: boolean
    /** How many messages of the thread are wanted along. */
    recall?: number
  }): Promise<BegunTurn>
  /**
   * Stores the answer's messages and ends the turn in one transaction, with the entries of the trail that were held
   * until then; a second call ends and says nothing more.
   */
  endTurn(
    turn: Id<'turn'>,
    end: {
      status: 'done' | 'failed'
      reply: string
      messages: readonly NewMessage[]
      trail?: readonly AuditEntry[]
    },
  ): Promise<void>
  renewLease(turn: Id<'turn'>, leaseMillis: number): Promise<void>
  /** Takes over running turns whose lease ran out (their process died). */
  claimStaleTurns(leaseMillis: number): Promise<readonly Turn[]>
  turn(actor: Actor, id: Id<'turn'>): Promise<Turn | undefined>
  /** The turn of a thread that is still being answered. */
  running(thread: ThreadId): Promise<Turn | undefined>
  /** What a turn said and did, oldest first. */
  messagesOf(turn: Id<'turn'>): Promise<readonly StoredMessage[]>
  /** The newest messages of a thread, oldest first. */
  history(thread: ThreadId, limit: number): Promise<readonly StoredMessage[]>
}>

export type NewProposal = Omit<
  Proposal,
  'status' | 'createdAt' | 'expiresAt' | 'decidedBy' | 'decidedAt' | 'receipt' | 'undoUntil'
> &
  Readonly<{ inputDigest: string }>

/** What a tool's commit wrote, and what its undo needs. */
export type Committed = Readonly<{
  records: readonly string[]
  undo?: Readonly<Record<string, unknown>>
  /** When it leaves the bank, for what is sent: it can be undone until then. */
  leavesAt?: Instant
}>

/** What the reader of a card is told beside it. */
export type CardStanding = Readonly<{
  clientName?: string
  proposerName: string
  /** Who approved, declined or took it back. */
  deciderName?: string
  /** May approve it now. */
  mayDecide: boolean
  /** May decline it now: a proposer may always withdraw. */
  mayDecline: boolean
}>

export type Proposals = Readonly<{
  /** The same wish of the same turn is stored once: the stored one is answered. */
  create(proposal: NewProposal): Promise<Proposal>
  /** Throws proposal_not_found for one this actor may not see, as for one that does not exist. */
  get(actor: Actor, id: ProposalId): Promise<Proposal>
  list(
    actor: Actor,
    filter: { thread?: ThreadId; turn?: Id<'turn'>; status?: ProposalStatus; limit: number },
  ): Promise<readonly Proposal[]>
  /** Where the actor stands towards cards, by id; those that the actor may not see are left out. */
  standings(actor: Actor, ids: readonly ProposalId[]): Promise<ReadonlyMap<ProposalId, CardStanding>>
  /** What waits for this person, newest first: own cards, and those of others for whom they may be the second person. */
  waiting(actor: Actor, limit: number): Promise<readonly Proposal[]>
  /** The newest pending proposal of a thread. */
  newestPending(actor: Actor, thread: ThreadId): Promise<Proposal | undefined>
  /**
   * Runs `work` and flips the proposal to committed in one transaction, with audit entry and receipt message.
   * Throws proposal_decided, proposal_expired, proposal_stale, not_entitled or second_person_needed; nothing is
   * written then.
   */
  commit(
    actor: Actor,
    id: ProposalId,
    work: (writer: BookWriter, proposal: Proposal) => Promise<Committed>,
    /** Mark of the card as it was shown; a card that was changed since is refused with proposal_changed. */
    seen?: string,
  ): Promise<Proposal>
  decline(actor: Actor, id: ProposalId, reason?: string): Promise<Proposal>
  /** Replaces what a pending proposal would write; only its proposer may. */
  edit(
    actor: Actor,
    id: ProposalId,
    change: {
      input: Record<string, unknown>
      inputDigest: string
      card: Card
      bound: Record<string, number>
      /** Left as they were where absent. */
      clientId?: ClientId
      risk?: WriteRisk
      origins?: readonly Origin[]
    },
    /** Mark of the card that the change was made from; another card is refused with proposal_changed. */
    seen?: string,
  ): Promise<Proposal>
  /** The newest committed proposal of this actor in the thread that can still be undone. */
  newestUndoable(actor: Actor, thread: ThreadId): Promise<Proposal | undefined>
  undo(
    actor: Actor,
    id: ProposalId,
    work: (writer: BookWriter, undo: Readonly<Record<string, unknown>>) => Promise<void>,
  ): Promise<Proposal>
  /** Marks what ran out as expired; answers how many. */
  expireDue(): Promise<number>
}>

export type AuditEntry = Readonly<{
  kind: string
  actorId?: UserId
  threadId?: ThreadId
  clientId?: string
  refId?: string
  payload: unknown
}>

export type AuditTrail = Readonly<{
  append(entry: AuditEntry): Promise<void>
  /** Walks the whole chain; `brokenAt` is the first row that does not verify. */
  verify(): Promise<{ entries: number; head: string; brokenAt?: number; problem?: string }>
  /** Rows in order as JSON lines, for export. */
  export(): AsyncIterable<string>
}>

export type ReceiptMessage = Readonly<{
  text: string
  proposal: ProposalId
  status: ProposalStatus
  receipt?: Receipt
}>
