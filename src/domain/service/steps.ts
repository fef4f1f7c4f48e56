import type { WorkCalendar } from '../calendar/work-calendar.ts'
import {
  addWorkingDays,
  addWorkingMillis,
  isWorkingDay,
  shiftOn,
  workingDayFrom,
  workingMillisBetween,
} from '../calendar/work-calendar.ts'
import { addDays, atWallTime, type Instant, type LocalDate } from '../time.ts'
import { type Allowance, dueAfter, standards } from './standards.ts'
import type { HandoffStatus, PromiseStatus, RequestStatus, Severity, Urgency } from './terms.ts'

/** One moment of a clock at which somebody has to be told. */
export type Step = Readonly<{ clock: string; step: string; at: Instant }>

/** What the clocks of a request or complaint depend on. */
export type RequestClocks = Readonly<{
  kind: 'request' | 'complaint'
  urgency: Urgency
  status: RequestStatus
  receivedAt: Instant
  firstAnswerDueAt: Instant | null
  firstAnsweredAt: Instant | null
  resolutionDueAt: Instant | null
  resolvedAt: Instant | null
  pausedAt: Instant | null
  /** Of a complaint. */
  severity?: Severity | null
  calledBackAt?: Instant | null
}>

/** How many working days in a row a late hand-off is asked after. */
const nudges = 3

/**
 * The steps of a request that still count: `answer` until it is answered, `resolution` until it is resolved, none while
 * it is paused; of a resolved complaint the call-back.
 */
export function requestSteps(row: RequestClocks, calendar: WorkCalendar): Step[] {
  const { status, pausedAt, firstAnswerDueAt, firstAnsweredAt, resolutionDueAt, resolvedAt } = row
  if (status === 'closed' || pausedAt !== null) return []
  const steps: Step[] = []
  if (status === 'open' && firstAnsweredAt === null && firstAnswerDueAt !== null)
    steps.push(
      { clock: 'answer', step: 'warn', at: warning(row, firstAnswerDueAt, answerAllowance(row), calendar) },
      { clock: 'answer', step: 'breach', at: firstAnswerDueAt },
      { clock: 'answer', step: 'cover', at: firstAnswerDueAt },
      { clock: 'answer', step: 'lead', at: dueAfter(calendar, firstAnswerDueAt, standards.leadAfter) },
    )
  if (status !== 'resolved' && resolvedAt === null && resolutionDueAt !== null)
    steps.push(
      {
        clock: 'resolution',
        step: 'warn',
        at: warning(row, resolutionDueAt, resolutionAllowance(row), calendar),
      },
      { clock: 'resolution', step: 'breach', at: resolutionDueAt },
    )
  if (row.kind === 'complaint' && status === 'resolved' && resolvedAt !== null && row.calledBackAt == null)
    steps.push({ clock: 'callback', step: 'due', at: dueAfter(calendar, resolvedAt, standards.callback) })
  return steps
}

const answerAllowance = ({ kind, urgency }: RequestClocks): Allowance =>
  kind === 'complaint' ? standards.complaintHolding : standards.firstAnswer[urgency]

const resolutionAllowance = ({ severity, urgency }: RequestClocks): Allowance =>
  severity ? standards.complaintResolution[severity] : standards.resolution[urgency]

/**
 * When the share `warnAt` of a clock has run. A clock that stood still ends later than its allowance says: the rest that
 * is left at the warning is that of the allowance, so that a resumed clock does not warn at once.
 */
function warning(
  { receivedAt }: RequestClocks,
  due: Instant,
  allowance: Allowance,
  calendar: WorkCalendar,
): Instant {
  const whole = workingMillisBetween(calendar, receivedAt, due)
  const allowed = workingMillisBetween(calendar, receivedAt, dueAfter(calendar, receivedAt, allowance))
  const rest = (1 - standards.warnAt) * Math.min(whole, allowed)
  return addWorkingMillis(calendar, receivedAt, Math.round(whole - rest))
}

export type HandoffClocks = Readonly<{ status: HandoffStatus; createdAt: Instant; dueAt: Instant }>

/** Steps of a hand-off until it is done, declined or withdrawn: a warning, the due moment, then a nudge a working day. */
export function handoffSteps({ status, createdAt, dueAt }: HandoffClocks, calendar: WorkCalendar): Step[] {
  if (status === 'done' || status === 'declined' || status === 'withdrawn') return []
  const whole = workingMillisBetween(calendar, createdAt, dueAt)
  return [
    {
      clock: 'handoff',
      step: 'warn',
      at: addWorkingMillis(calendar, createdAt, Math.round(standards.warnAt * whole)),
    },
    { clock: 'handoff', step: 'breach', at: dueAt },
    ...Array.from({ length: nudges }, (_, n) => ({
      clock: 'handoff',
      step: `nudge${n + 1}`,
      at: addWorkingDays(calendar, dueAt, n + 1),
    })),
  ]
}

export type PromiseClocks = Readonly<{
  status: PromiseStatus
  owedBy: 'bank' | 'client'
  dueOn: LocalDate | null
}>

/**
 * Steps of an open promise: ours is called to mind on its day, or on the working day before a day of rest, and is late
 * when work ends; a client's is asked after on the working day that follows.
 */
export function promiseSteps({ status, owedBy, dueOn }: PromiseClocks, calendar: WorkCalendar): Step[] {
  if (status !== 'open' || dueOn === null) return []
  if (owedBy === 'client')
    return [
      { clock: 'promise', step: 'chase', at: begin(calendar, workingDayFrom(calendar, addDays(dueOn, 1))) },
    ]
  const on = workingDayUpTo(calendar, dueOn)
  return [
    { clock: 'promise', step: 'due', at: begin(calendar, on) },
    { clock: 'promise', step: 'breach', at: end(calendar, workingDayFrom(calendar, dueOn)) },
  ]
}

/** An open task with a time of day is called to mind then. */
export const taskSteps = ({ status, dueAt }: { status: string; dueAt: Instant | null }): Step[] =>
  status === 'open' && dueAt !== null ? [{ clock: 'task', step: 'due', at: dueAt }] : []

/** Cover begins and ends. */
export const coverSteps = ({ fromAt, toAt }: { fromAt: Instant; toAt: Instant }): Step[] => [
  { clock: 'cover', step: 'begin', at: fromAt },
  { clock: 'cover', step: 'end', at: toAt },
]

/** The day itself where it is worked, else the last one before it that is; at most two weeks are gone back. */
function workingDayUpTo(calendar: WorkCalendar, on: LocalDate): LocalDate {
  for (let back = 0; back <= 14; back += 1) {
    const day = addDays(on, -back)
    if (isWorkingDay(calendar, day)) return day
  }
  return on
}

/** The day's beginning, so that the first digest of the day carries it. */
const begin = (calendar: WorkCalendar, on: LocalDate): Instant => atWallTime(on, '00:00', calendar.zone)
const end = (calendar: WorkCalendar, on: LocalDate): Instant =>
  atWallTime(on, shiftOn(calendar, on)?.[1] ?? '17:00', calendar.zone)
