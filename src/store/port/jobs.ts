import type { ClientId, Id, UserId } from '#domain/ids.ts'
import type { DigestSlot } from '#domain/notices/times.ts'
import type { Instant } from '#domain/time.ts'
import type { AuditEntry } from './conversations.ts'

/** Work to be done at an instant: one per kind and key. */
export type Job = Readonly<{
  id: Id<'job'>
  kind: string
  key: string
  payload: Readonly<Record<string, unknown>>
  runAt: Instant
  attempts: number
}>

export type NewJob = Pick<Job, 'kind' | 'key' | 'payload' | 'runAt'>

/** A step of a record that is due, with those who must know; read inside the transaction that fires it. */
export type DueStep = Readonly<{
  record: string
  kind: 'clock' | 'handoff' | 'promise' | 'task' | 'cover'
  clock: string
  step: string
  at: Instant
  /** A later step of the same clock is due as well, as after a downtime: telling of that one is enough. */
  overtaken: boolean
  /** When the clock that it belongs to runs out. */
  runsOutAt?: Instant
  /** What the people concerned know it by: the due day or moment of the record itself. */
  due?: string
  /** When what ends now began. */
  since?: Instant
  subject: string
  /** The same without the client's names, for those who are only informed. */
  unnamed?: string
  status: string
  complaint: boolean
  urgent: boolean
  client?: Readonly<{ id: ClientId; name: string }>
  requestId?: Id<'request'>
  owner: Person
  /** Who must act beside the owner: the department's person, or who covers. */
  other?: Person
  informed: readonly Person[]
  /** Who covers the owner's book at this moment. */
  covers: readonly Person[]
  /** The leads of the owner's teams. */
  leads: readonly Person[]
}>

type Person = Readonly<{ id: UserId; name: string }>

/** A book in figures: what whoever takes it over must know, or what happened in a span. */
export type BookFigures = Readonly<Record<string, number>>

/** What a job may do in the transaction that ends it. */
export type Firing = Readonly<{
  /** The step that the job stands for; undefined where it no longer applies. */
  step(): Promise<DueStep | undefined>
  /** Adds a notice at the time the person may be told; true where it is new. */
  tell(notice: Telling): Promise<boolean>
  /** Writes a line into the history of a request. */
  caseEvent(event: Readonly<{ request: Id<'request'>; kind: string }>): Promise<void>
  /** Hands a request up to whoever covers its owner, or to the leads; they are told. */
  escalate(request: Id<'request'>, step: 'cover' | 'lead'): Promise<void>
  nudged(handoff: Id<'handoff'>): Promise<void>
  /** What waits in a book, and what happened in it since. */
  figures(book: UserId, since?: Instant): Promise<BookFigures>
  /** Plans the person's next digest, and marks what this one carries along as told. */
  nextDigest(user: UserId): Promise<void>
  carry(user: UserId): Promise<readonly Notice[]>
  plan(jobs: readonly NewJob[]): Promise<void>
  audit(entry: AuditEntry): Promise<void>
}>

/** The one job table. */
export type Jobs = Readonly<{
  /** Plans once per kind and key; one that still waits is moved to the new instant, one that ran is left alone. */
  plan(jobs: readonly NewJob[]): Promise<void>
  /** Forgets what still waits. */
  cancel(kind: string, key: string): Promise<void>
  /** Claims what is due, the earliest first; a job whose process died is claimed again once its lease is over. */
  claimDue(limit: number, leaseMillis: number): Promise<readonly Job[]>
  /** Only while it is claimed by this attempt; true where it was. */
  done(job: Job): Promise<boolean>
  /** Ends the job and has its effect in one transaction, so that it happened or it did not; true where it did. */
  fire(job: Job, effect: (firing: Firing) => Promise<void>): Promise<boolean>
  /** Tries again at an instant, or gives it up where absent. */
  failed(job: Job, error: string, retryAt?: Instant): Promise<void>
  /** When the next one is due, or the lease of one that runs is over. */
  next(): Promise<Instant | undefined>
  /** What waits or failed, the earliest first. */
  list(limit: number): Promise<readonly (Job & Readonly<{ state: string; lastError?: string }>)[]>
  /** Plans what is missing: clocks of open records that were not written by us, digests of people. Answers how many. */
  planMissing(): Promise<number>
  /** Tells of hand-offs whose pack is behind the record; answers how many. */
  lateHandoffs(): Promise<number>
  /** Forgets finished sweeps before an instant; the keys of clocks stay, so that none fires twice. */
  forgetSweeps(before: Instant): Promise<void>
  /** The digest that is due to a person now; undefined where it is too late or unwanted. */
  digestDue(user: UserId): Promise<DigestSlot | undefined>
}>

/** What the assistant tells a person by itself. */
export type Notice = Readonly<{
  id: Id<'notice'>
  userId: UserId
  kind: string
  key: string
  clientId?: ClientId
  refId?: string
  urgent: boolean
  facts: Readonly<Record<string, unknown>>
  createdAt: Instant
  deliverAfter: Instant
}>

export type NewNotice = Omit<Notice, 'id' | 'createdAt'>
/** A notice whose time of telling is still to be found. */
export type Telling = Omit<NewNotice, 'deliverAfter'> & Readonly<{ runsOutAt?: Instant }>

export type Notices = Readonly<{
  /** Once per person, kind and key; true where it is new. */
  add(notice: NewNotice): Promise<boolean>
  /** What is due to people whom Slack reaches, with a lease, so that two processes do not both show it. */
  claimDue(limit: number, leaseMillis: number): Promise<readonly (Notice & Readonly<{ again: boolean }>)[]>
  /** Those of a person that are due and that no surface has shown yet, oldest first. */
  waiting(user: UserId, limit: number): Promise<readonly Notice[]>
  /** Only those of this person where one is named. */
  delivered(ids: readonly Id<'notice'>[], surface: string, user?: UserId): Promise<void>
  /** Where a person has more than `most` new ones due now, one notice that counts them takes their place. */
  gather(most: number): Promise<void>
}>
