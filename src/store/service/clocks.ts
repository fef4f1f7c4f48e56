import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import {
  coverSteps,
  handoffSteps,
  promiseSteps,
  requestSteps,
  type Step,
  taskSteps,
} from '#domain/service/steps.ts'
import type { Instant } from '#domain/time.ts'
import { and, eq, gte, inArray, lt, notInArray } from '#drizzle'
import type { BookDeps } from '../book/reach.ts'
import { createCalendars } from '../calendars.ts'
import type { Database, Queries } from '../database.ts'
import { planJobs } from '../jobs.ts'
import { complaints, grants, handoffs, jobs, promises, requests, tasks } from '../schema/index.ts'

type Deps = Pick<BookDeps, 'clock' | 'newId'>

/** What has clocks. */
export type Timed = Id<'request'> | Id<'handoff'> | Id<'promise'> | Id<'task'> | Id<'grant'>

/** The kinds of jobs that come from the steps of records. */
export const stepKinds = ['clock', 'handoff', 'promise', 'task', 'cover'] as const
type StepKind = (typeof stepKinds)[number]

/** What the steps of a record come from, and what must be known to tell people of them. */
export type TimedRecord = Readonly<{
  kind: StepKind
  owner: UserId
  /** What it is: the subject of a request, the words of a promise. */
  subject: string
  clientId?: ClientId
  /** Whoever else must act: the department's person, who covers. */
  other?: UserId
  informed?: readonly UserId[]
  urgent: boolean
  complaint?: boolean
  requestId?: Id<'request'>
  dueAt?: string
  /** When what ends began. */
  since?: Instant
  status: string
  steps(calendar: WorkCalendar): Step[]
}>

/** Plans the clocks of a request or hand-off anew from what its row says, inside the transaction that changed it. */
export const planClocks = (tx: Queries, deps: Deps, record: Id<'request'> | Id<'handoff'>): Promise<void> =>
  planRecord(tx, deps, record)

/**
 * The same for everything that has clocks. The key of a job ends with its instant: a clock that was moved fires again at
 * its new instant, and no clock twice at one. A record that is gone has none.
 */
export async function planRecord(tx: Queries, deps: Deps, record: Timed): Promise<void> {
  const found = await timedRecord(tx, record)
  const wanted = found === undefined ? [] : found.steps(await calendarIn(tx, deps, found.owner))
  const keys = wanted.map((step) => stepKey(record, step))
  await tx
    .delete(jobs)
    .where(
      and(
        inArray(jobs.kind, [...stepKinds]),
        gte(jobs.key, `${record}:`),
        lt(jobs.key, `${record};`),
        eq(jobs.state, 'waiting'),
        keys.length > 0 ? notInArray(jobs.key, keys) : undefined,
      ),
    )
  if (found === undefined) return
  await planJobs(
    tx,
    deps,
    wanted.map((step) => ({
      kind: found.kind,
      key: stepKey(record, step),
      payload: { record, ...step },
      runAt: step.at,
    })),
  )
}

export const stepKey = (record: string, { clock, step, at }: Step): string =>
  `${record}:${clock}:${step}:${at}`

/** The calendar of a person as a transaction sees it. */
export const calendarIn = (tx: Queries, deps: Deps, user: UserId): Promise<WorkCalendar> =>
  createCalendars(tx as Database, deps).of(user)

/** The record behind an id with its steps, or undefined where it is gone. */
export async function timedRecord(tx: Queries, record: Timed): Promise<TimedRecord | undefined> {
  if (isId('request', record)) return requestRecord(tx, record)
  if (isId('handoff', record)) return handoffRecord(tx, record)
  if (isId('promise', record)) return promiseRecord(tx, record)
  if (isId('task', record)) return taskRecord(tx, record)
  return coverRecord(tx, record as Id<'grant'>)
}

async function requestRecord(tx: Queries, id: Id<'request'>): Promise<TimedRecord | undefined> {
  const [row] = await tx
    .select({ request: requests, severity: complaints.severity, calledBackAt: complaints.calledBackAt })
    .from(requests)
    .leftJoin(complaints, eq(complaints.requestId, requests.id))
    .where(eq(requests.id, id))
  if (row === undefined) return undefined
  const { request, severity, calledBackAt } = row
  return {
    kind: 'clock',
    owner: request.ownerId,
    subject: request.subject,
    clientId: request.clientId,
    requestId: id,
    urgent: request.urgency === 'urgent' || request.kind === 'complaint',
    complaint: request.kind === 'complaint',
    status: request.status,
    steps: (calendar) => requestSteps({ ...request, severity, calledBackAt }, calendar),
  }
}

async function handoffRecord(tx: Queries, id: Id<'handoff'>): Promise<TimedRecord | undefined> {
  const [row] = await tx.select().from(handoffs).where(eq(handoffs.id, id))
  if (row === undefined) return undefined
  return {
    kind: 'handoff',
    owner: row.ownerId,
    other: row.assigneeId,
    informed: row.informed as UserId[],
    subject: row.subject,
    clientId: row.clientId,
    ...(row.requestId === null ? {} : { requestId: row.requestId }),
    urgent: false,
    dueAt: row.dueAt,
    status: row.status,
    steps: (calendar) => handoffSteps(row, calendar),
  }
}

async function promiseRecord(tx: Queries, id: Id<'promise'>): Promise<TimedRecord | undefined> {
  const [row] = await tx.select().from(promises).where(eq(promises.id, id))
  if (row === undefined) return undefined
  return {
    kind: 'promise',
    owner: row.ownerId,
    subject: row.text,
    clientId: row.clientId,
    urgent: false,
    ...(row.dueOn === null ? {} : { dueAt: row.dueOn }),
    status: row.status,
    steps: (calendar) => promiseSteps(row, calendar),
  }
}

async function taskRecord(tx: Queries, id: Id<'task'>): Promise<TimedRecord | undefined> {
  const [row] = await tx.select().from(tasks).where(eq(tasks.id, id))
  if (row === undefined) return undefined
  return {
    kind: 'task',
    owner: row.ownerId,
    subject: row.text,
    ...(row.clientId === null ? {} : { clientId: row.clientId }),
    urgent: true,
    ...(row.dueAt === null ? {} : { dueAt: row.dueAt }),
    status: row.status,
    steps: () => taskSteps(row),
  }
}

async function coverRecord(tx: Queries, id: Id<'grant'>): Promise<TimedRecord | undefined> {
  const [row] = await tx.select().from(grants).where(eq(grants.id, id))
  if (row === undefined) return undefined
  return {
    kind: 'cover',
    owner: row.bookId,
    other: row.actorId,
    subject: row.reason,
    urgent: true,
    dueAt: row.toAt,
    since: row.fromAt,
    status: 'open',
    steps: () => coverSteps(row),
  }
}
