import {
  addWorkingMillis,
  shiftOn,
  type WorkCalendar,
  workingDayFrom,
  workingMillisBetween,
} from '../calendar/work-calendar.ts'
import { addDays, atWallTime, dateIn, type Instant } from '../time.ts'
import { dueAfter, standards } from './standards.ts'
import type { Urgency } from './terms.ts'

/** The two clocks of a request as they stand in its record. */
export type Clocks = Readonly<{
  status: string
  firstAnswerDueAt?: Instant | undefined
  firstAnsweredAt?: Instant | undefined
  resolutionDueAt?: Instant | undefined
  pausedAt?: Instant | undefined
}>

/** When a request is to be answered first, and settled, in the work calendar of its owner. */
export const duesOf = (
  calendar: WorkCalendar,
  receivedAt: Instant,
  urgency: Urgency,
): Readonly<{ firstAnswerDueAt: Instant; resolutionDueAt: Instant }> => ({
  firstAnswerDueAt: dueAfter(calendar, receivedAt, standards.firstAnswer[urgency]),
  resolutionDueAt: dueAfter(calendar, receivedAt, standards.resolution[urgency]),
})

export type RunningClock = Readonly<{ clock: 'first_answer' | 'resolution'; dueAt: Instant }>

/** The clock that counts now; undefined where the request is settled or has none. */
export function runningClock({
  status,
  firstAnswerDueAt,
  firstAnsweredAt,
  resolutionDueAt,
}: Clocks): RunningClock | undefined {
  if (status !== 'open' && status !== 'answered') return undefined
  if (firstAnsweredAt === undefined && firstAnswerDueAt !== undefined)
    return { clock: 'first_answer', dueAt: firstAnswerDueAt }
  return resolutionDueAt === undefined ? undefined : { clock: 'resolution', dueAt: resolutionDueAt }
}

/** Whole minutes of work until an instant, rounded up; negative where it has passed. */
export function minutesLeft(calendar: WorkCalendar, dueAt: Instant, now: Instant): number {
  const minute = 60_000
  return dueAt > now
    ? Math.ceil(workingMillisBetween(calendar, now, dueAt) / minute)
    : -Math.floor(workingMillisBetween(calendar, dueAt, now) / minute)
}

/**
 * The instants by which a paused request is due once it goes on: later by the work that was possible meanwhile. A clock
 * that had run out before the pause stays where it ran out: a pause makes nothing good, and nobody is told of it twice.
 */
export function resumed(
  calendar: WorkCalendar,
  { firstAnswerDueAt, firstAnsweredAt, resolutionDueAt, pausedAt }: Clocks,
  now: Instant,
): Readonly<{ firstAnswerDueAt?: Instant; resolutionDueAt?: Instant }> {
  const stood = pausedAt === undefined ? 0 : workingMillisBetween(calendar, pausedAt, now)
  if (stood === 0) return {}
  const ran = (dueAt: Instant | undefined): dueAt is Instant =>
    dueAt !== undefined && pausedAt !== undefined && dueAt > pausedAt
  const later = (dueAt: Instant) => addWorkingMillis(calendar, dueAt, stood)
  return {
    ...(ran(firstAnswerDueAt) &&
      firstAnsweredAt === undefined && { firstAnswerDueAt: later(firstAnswerDueAt) }),
    ...(ran(resolutionDueAt) && { resolutionDueAt: later(resolutionDueAt) }),
  }
}

/** A time at which the owner cannot answer: a meeting, or days on which another covers their book. */
export type Away = Readonly<{ kind: 'meeting' | 'cover'; from: Instant; to: Instant }>

export type Forecast = Readonly<{
  /** `in_meeting` and `owner_away`: it runs out before the owner is back, at `backAt`. */
  when: 'overdue' | 'in_meeting' | 'owner_away' | 'today' | 'next_working_day' | 'later'
  backAt?: Instant
}>

/** When a clock will run out if nobody does anything. */
export function forecast(
  calendar: WorkCalendar,
  dueAt: Instant,
  now: Instant,
  away: readonly Away[],
): Forecast {
  if (dueAt <= now) return { when: 'overdue' }
  const during = away
    .filter(({ from, to }) => from < dueAt && dueAt <= to)
    .sort((a, b) => (a.to < b.to ? 1 : -1))[0]
  if (during !== undefined)
    return { when: during.kind === 'cover' ? 'owner_away' : 'in_meeting', backAt: during.to }
  const today = dateIn(now, calendar.zone)
  const shift = shiftOn(calendar, today)
  const first = workingDayFrom(calendar, today)
  const endOf = (on: typeof today) => atWallTime(on, shiftOn(calendar, on)?.[1] ?? '24:00', calendar.zone)
  const worked = shift !== undefined && now < endOf(today)
  if (worked && dueAt <= endOf(today)) return { when: 'today' }
  const next = workingDayFrom(calendar, worked || first === today ? addDays(today, 1) : first)
  return { when: dueAt <= endOf(next) ? 'next_working_day' : 'later' }
}
