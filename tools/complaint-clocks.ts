import { z } from 'zod'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { dueAfter, standards } from '#domain/service/standards.ts'
import { type Instant, instantSchema, type TimeZone } from '#domain/time.ts'
import type { ComplaintFile } from '#store/port.ts'
import { local } from './request-shapes.ts'
import { defined } from './shapes.ts'

export const clockNames = ['holding_reply', 'promised', 'resolution', 'callback'] as const

export const clockShape = z.object({
  clock: z.enum(clockNames),
  due_at: instantSchema,
  due: z.string(),
  done_at: instantSchema.optional(),
  state: z.enum(['running', 'paused', 'overdue', 'met', 'missed']),
})
type ClockLine = z.input<typeof clockShape>

/** The clocks of a complaint in the order in which they run out; the call-back counts from the resolution. */
export function clocksOf(
  { request, promisedBy, callback, explanation }: ComplaintFile,
  calendar: WorkCalendar,
  now: Instant,
  zone: TimeZone,
): ClockLine[] {
  const { firstAnswerDueAt, firstAnsweredAt, resolutionDueAt, resolvedAt, pausedAt } = request
  const told = explanation?.sent === true ? explanation.on : undefined
  const clocks: readonly (readonly [ClockLine['clock'], Instant | undefined, Instant | undefined])[] = [
    ['holding_reply', firstAnswerDueAt, firstAnsweredAt],
    ['promised', promisedBy, told ?? resolvedAt],
    ['resolution', resolutionDueAt, resolvedAt],
    ['callback', resolvedAt && dueAfter(calendar, resolvedAt, standards.callback), callback?.at],
  ]
  const state = (due: Instant, done: Instant | undefined): ClockLine['state'] => {
    if (done !== undefined) return done <= due ? 'met' : 'missed'
    if (pausedAt !== undefined) return 'paused'
    return now > due ? 'overdue' : 'running'
  }
  return clocks.flatMap(([clock, due, done]) =>
    due === undefined
      ? []
      : [defined({ clock, due_at: due, due: local(due, zone), done_at: done, state: state(due, done) })],
  )
}
