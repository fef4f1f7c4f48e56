import type { ClientId, Id, UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'

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
  /** Tries again at an instant, or gives it up where absent. */
  failed(job: Job, error: string, retryAt?: Instant): Promise<void>
  /** When the next one is due. */
  next(): Promise<Instant | undefined>
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

export type Notices = Readonly<{
  /** Once per person, kind and key; true where it is new. */
  add(notice: NewNotice): Promise<boolean>
  /** What is due to be shown, with a lease, so that two processes do not both show it. */
  claimDue(limit: number, leaseMillis: number): Promise<readonly Notice[]>
  /** Those of a person that no surface has shown yet, oldest first. */
  waiting(user: UserId, limit: number): Promise<readonly Notice[]>
  delivered(ids: readonly Id<'notice'>[], surface: string): Promise<void>
}>
