import { z } from 'zod'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { originSchema } from '#domain/origin.ts'
import { type Away, forecast, minutesLeft, runningClock } from '#domain/service/request-clocks.ts'
import { departments, handoffStatuses, requestStatuses, urgencies } from '#domain/service/terms.ts'
import {
  dateIn,
  type Instant,
  instantSchema,
  localDateSchema,
  type TimeZone,
  wallTime,
} from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import type { Handoff, ServiceRequest } from '#store/port.ts'
import { defined } from './shapes.ts'

/** Date and wall time where a person is: "2026-11-23 10:30". */
export const local = (at: Instant, zone: TimeZone): string => `${dateIn(at, zone)} ${wallTime(at, zone)}`

const forecasts = ['overdue', 'in_meeting', 'owner_away', 'today', 'next_working_day', 'later'] as const

const spanShape = z.object({ hours: z.number().int(), minutes: z.number().int() })
const spanOf = (minutes: number) => ({
  hours: Math.floor(Math.abs(minutes) / 60),
  minutes: Math.abs(minutes) % 60,
})

export const requestShape = z.object({
  id: z.string(),
  client: z.object({ id: z.string(), name: z.string() }),
  kind: z.enum(['request', 'complaint']),
  subject: z.string(),
  text: z.string().optional(),
  channel: channelSchema.optional(),
  urgency: z.enum(urgencies),
  urgency_reason: z.string().optional(),
  status: z.enum(requestStatuses),
  received_at: instantSchema,
  received: z.string(),
  owner: z.string().optional(),
  /** The clock that counts now; none where it is settled. */
  clock: z.enum(['first_answer', 'resolution']).optional(),
  due_at: instantSchema.optional(),
  due: z.string().optional(),
  /** Minutes of work until then, negative where it has passed; absent while it is paused. */
  minutes_left: z.number().int().optional(),
  /** The same as people say it, without its sign. */
  left: spanShape.optional(),
  forecast: z.enum(forecasts).optional(),
  /** When the owner is back, where the clock runs out before. */
  back: z.string().optional(),
  paused_at: instantSchema.optional(),
  pause_reason: z.string().optional(),
  first_answered_at: instantSchema.optional(),
  resolved_at: instantSchema.optional(),
  escalated_to: z.enum(['cover', 'lead']).optional(),
  origin: originSchema,
})
export type RequestItem = z.infer<typeof requestShape>

type Moment = Readonly<{ now: Instant; zone: TimeZone; reader: string }>

/** A request as a tool answers with it: instants also as the reader's wall time, the clock in working time of the owner. */
export function toRequestItem(
  row: ServiceRequest,
  calendar: WorkCalendar,
  away: readonly Away[],
  { now, zone, reader }: Moment,
): z.input<typeof requestShape> {
  const running = runningClock(row)
  const counts = running !== undefined && row.pausedAt === undefined
  const left = counts ? minutesLeft(calendar, running.dueAt, now) : undefined
  const expected = counts ? forecast(calendar, running.dueAt, now, away) : undefined
  return defined({
    id: row.id,
    client: { id: row.clientId, name: row.clientName },
    kind: row.kind,
    subject: row.subject,
    text: row.text,
    channel: row.channel,
    urgency: row.urgency,
    urgency_reason: row.urgencyReason,
    status: row.status,
    received_at: row.receivedAt,
    received: local(row.receivedAt, zone),
    owner: row.owner.id === reader ? undefined : row.owner.name,
    clock: running?.clock,
    due_at: running?.dueAt,
    due: running && local(running.dueAt, zone),
    minutes_left: left,
    left: left === undefined ? undefined : spanOf(left),
    forecast: expected?.when,
    back: expected?.backAt && local(expected.backAt, zone),
    paused_at: row.pausedAt,
    pause_reason: row.pauseReason,
    first_answered_at: row.firstAnsweredAt,
    resolved_at: row.resolvedAt,
    escalated_to:
      row.escalation === 0 ? undefined : row.escalation === 1 ? ('cover' as const) : ('lead' as const),
    origin: row.origin,
  })
}

export const handoffShape = z.object({
  id: z.string(),
  /** Absent for the department, which sees the pack only. */
  client: z.object({ id: z.string(), name: z.string() }).optional(),
  request: z.string().optional(),
  department: z.enum(departments),
  role: z.string(),
  assignee: z.string(),
  from: z.string(),
  informed: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  pack: z.array(z.object({ label: z.string(), value: z.string(), origin: originSchema.optional() })),
  due_at: instantSchema,
  due: z.string(),
  minutes_left: z.number().int().optional(),
  left: spanShape.optional(),
  status: z.enum(handoffStatuses),
  answer: z.string().optional(),
  answered_at: instantSchema.optional(),
  /** What came onto the record after the pack was handed over. */
  late: z.array(z.enum(['client', 'contact', 'request'])).optional(),
  mine: z.boolean(),
  sent_on: localDateSchema,
  origin: originSchema,
})
export type HandoffItem = z.infer<typeof handoffShape>

const awaited = ['sent', 'accepted', 'asked_back']

export function toHandoffItem(
  row: Handoff,
  calendar: WorkCalendar,
  { now, zone, reader }: Moment,
): z.input<typeof handoffShape> {
  const left = awaited.includes(row.status) ? minutesLeft(calendar, row.dueAt, now) : undefined
  return defined({
    id: row.id,
    client: row.clientName === undefined ? undefined : { id: row.clientId, name: row.clientName },
    request: row.clientName === undefined ? undefined : row.requestId,
    department: row.department,
    role: row.role,
    assignee: row.assignee.name,
    from: row.owner.name,
    informed: row.informed.map(({ name }) => name),
    subject: row.subject,
    text: row.text,
    pack: row.pack.map((line) => ({ ...line })),
    due_at: row.dueAt,
    due: local(row.dueAt, zone),
    minutes_left: left,
    left: left === undefined ? undefined : spanOf(left),
    status: row.status,
    answer: row.answer,
    answered_at: row.answeredAt,
    late: row.late && [...row.late.what],
    mine: row.assignee.id === reader,
    sent_on: dateIn(row.createdAt, zone),
    origin: row.origin,
  })
}
