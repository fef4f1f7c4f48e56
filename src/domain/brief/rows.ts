import type { Segment } from '../client.ts'
import type { ClientId } from '../ids.ts'
import type { Money } from '../money.ts'
import type { OriginKind } from '../origin.ts'
import type { Instant, LocalDate } from '../time.ts'

/** What a line of the day is about. */
export const briefKinds = [
  'meeting',
  'complaint_answer',
  'urgent_answer',
  'request_answer',
  'complaint_resolution',
  'request_resolution',
  'team_answer',
  'team_resolution',
  'handoff_in',
  'handoff_back',
  'handoff_out',
  'promise_ours',
  'promise_theirs',
  'arrears',
  'instalment',
  'covenant_failing',
  'covenant_test',
  'maturity_holding',
  'maturity_loan',
  'kyc',
  'document',
  'contact',
  'birthday',
  'life_event',
  'task_high',
  'task',
  'approval_second',
  'approval_own',
  'draft',
  'notice',
] as const
export type BriefKind = (typeof briefKinds)[number]

/** One record that has something to say about a day: at most one of the two due fields is set. */
export type BriefRow = Readonly<{
  kind: BriefKind
  /** Id of the record. */
  id: string
  client?: Readonly<{ id: ClientId; name: string }>
  tier?: Segment
  dueOn?: LocalDate
  dueAt?: Instant
  text?: string
  amount?: Money
  /** Absent where the text is the bank's own data. */
  origin?: OriginKind
  /** What the reason tells besides: a colleague's name, a figure, the kind of a paper. */
  detail?: string
  /** Rows of one group are one line: its earliest row, with their number. */
  group?: string
}>

/** What is known of the client of a meeting. */
export type MeetingFacts = Readonly<{
  complaint: boolean
  doNotContact: boolean
  vulnerable: boolean
  openRequests: number
  openPromises: number
  lastContactOn?: LocalDate
  kycUntil?: LocalDate
}>

/** A value of a covenant as it was tested last. */
export type CovenantTest = Readonly<{ operator: '<=' | '>='; threshold: string; value: string }>
