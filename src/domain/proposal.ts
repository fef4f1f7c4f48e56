import { digestOf } from './canonical.ts'
import type { ClientId, Id, ProposalId, ThreadId, UserId } from './ids.ts'
import type { Localised } from './language.ts'
import type { Origin } from './origin.ts'
import type { Instant } from './time.ts'

/** What a tool may do: `never` names what no tool is allowed to do, so such tools do not exist. */
export const risks = ['read', 'draft', 'low_write', 'client_send', 'sensitive', 'never'] as const
export type Risk = (typeof risks)[number]
export type WriteRisk = Extract<Risk, 'low_write' | 'client_send' | 'sensitive'>
export const isWrite = (risk: Risk): risk is WriteRisk =>
  risk === 'low_write' || risk === 'client_send' || risk === 'sensitive'

/** pending -> committed | declined | expired | superseded; committed -> undone. */
export const proposalStatuses = [
  'pending',
  'committed',
  'declined',
  'expired',
  'superseded',
  'undone',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** One line of a card: what it is called, how it reads, and which argument of the tool it edits. */
export type CardField = Readonly<{
  /** Path of the argument this line edits, `due_on` or `tasks.0.due_on`; absent where it cannot be edited. */
  key?: string
  /** Path of the list item the line belongs to, `tasks.0`: it can be left out of the card as a whole. */
  item?: string
  label: Localised
  /** The value as people read it. */
  value: string
  /** The value it replaces, where the write changes something. */
  before?: string
}>

/** What a person sees before deciding: exactly the fields that would be written. */
export type Card = Readonly<{ title: Localised; fields: readonly CardField[] }>

/** Proof of a committed write, made by the executor only. */
export type Receipt = Readonly<{
  proposal: ProposalId
  tool: string
  /** Ids of the records that were written. */
  records: readonly string[]
  by: UserId
  at: Instant
  undoUntil?: Instant
  /** When what was approved leaves the bank; it can be taken back until then. */
  leavesAt?: Instant
}>

/** A stored wish to write, bound to exact fields and to the revision of the records it changes. */
export type Proposal = Readonly<{
  id: ProposalId
  threadId: ThreadId
  turnId: Id<'turn'>
  actorId: UserId
  tool: string
  risk: WriteRisk
  clientId?: ClientId
  /** Record id -> revision it was made against. */
  bound: Readonly<Record<string, number>>
  input: Readonly<Record<string, unknown>>
  card: Card
  origins: readonly Origin[]
  status: ProposalStatus
  planId?: ProposalId
  dependsOn?: ProposalId
  createdAt: Instant
  expiresAt: Instant
  decidedBy?: UserId
  decidedAt?: Instant
  receipt?: Receipt
  undoUntil?: Instant
}>

/** How long a proposal waits for a decision. */
export const proposalLifeMillis = 24 * 60 * 60 * 1000
/** How long a committed write can be taken back. */
export const undoLifeMillis = 10 * 60 * 1000

/** Mark of what a card shows, 16 hex digits: who approves names it, so that nobody approves what was changed unseen. */
export const markOf = async ({
  tool,
  input,
  card,
}: Pick<Proposal, 'tool' | 'input' | 'card'>): Promise<string> =>
  (await digestOf({ tool, input, card })).slice(0, 16)
