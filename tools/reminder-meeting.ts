import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { type ClientId, isId } from '#domain/ids.ts'
import type { Localised } from '#domain/language.ts'
import { addMillis, dateIn, type Instant, type LocalDate } from '#domain/time.ts'
import type { Meeting } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { spanIn } from './meeting-time.ts'

/** How many meetings a question offers, and how many of them are looked at. */
const offered = 6
const looked = 40

const minute = 60_000
const twoWeeks = 14 * 24 * 60

/** How long before which planned meeting of the user a task is due. */
export const beforeMeeting = z.object({
  with: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Its client, words or id, or next; the client of the task where absent'),
  minutes: z.number().int().min(1).max(twoWeeks),
})
type BeforeMeeting = z.output<typeof beforeMeeting>

export type Reminded = Readonly<{ meeting: Meeting; dueAt: Instant }>

/** When a reminder that counts back from a meeting is due. Throws date_in_past. */
export function reminded(meeting: Meeting, { minutes }: BeforeMeeting, now: Instant): Reminded {
  const dueAt = addMillis(meeting.startsAt, -minutes * minute)
  if (dueAt < now) throw new DomainError('date_in_past', { date: dueAt })
  return { meeting, dueAt }
}

/**
 * The planned meeting that a reminder counts back from: of a client, by its words, or the only one ahead; `on` is its day
 * or that of the reminder. Throws reminder_meeting_needed, or with candidates meeting_ambiguous or
 * meeting_other_day.
 */
export async function meetingAhead(
  said: BeforeMeeting,
  { client, on }: Readonly<{ client: string | undefined; on: LocalDate | undefined }>,
  context: ToolContext,
): Promise<Meeting> {
  const { clock, actor, language } = context
  const reference = said.with ?? client
  const ahead = (await candidatesFor(reference, context)).filter(({ startsAt }) => startsAt > clock.now())
  const planned = reference === 'next' ? ahead.slice(0, 1) : ahead
  const isThen = ({ startsAt }: Meeting): boolean =>
    [startsAt, addMillis(startsAt, -said.minutes * minute)].some((at) => dateIn(at, actor.zone) === on)
  const thatDay = planned.filter(isThen)
  const [first, ...more] = thatDay.length > 0 ? thatDay : planned
  const words = reference === undefined || isId('client', reference) ? first?.clientName : reference
  if (first === undefined)
    throw new DomainError('reminder_meeting_needed', { meeting: words ?? reference ?? '' })
  if (more.length === 0 && (on === undefined || thatDay.length > 0)) return first
  throw new DomainError(thatDay.length > 0 || on === undefined ? 'meeting_ambiguous' : 'meeting_other_day', {
    meeting: words ?? first.subject,
    on,
    candidates: [first, ...more].slice(0, offered).map((row, index) => ({
      n: index + 1,
      id: row.id,
      label: row.subject,
      facts: [row.clientName, spanIn(row, actor.zone, language)].filter(Boolean).join(', '),
    })),
  })
}

/** Planned meetings of the client or clients that a reference may mean, else those that its words fit. */
async function candidatesFor(
  reference: string | undefined,
  context: ToolContext,
): Promise<readonly Meeting[]> {
  const { book, actor, clock } = context
  const planned = { from: clock.now(), status: 'planned' as const, limit: looked }
  if (reference === undefined || reference === 'next')
    return (await book.meetings.list({ owner: actor.id, ...planned })).items
  if (isId('meeting', reference)) return book.meetings.match(reference, 1)
  const pages = await Promise.all(
    (await clientsMeant(reference, context)).map((client) => book.meetings.list({ client, ...planned })),
  )
  const ofClients = pages.flatMap(({ items }) => items)
  return ofClients.length > 0 ? ofClients : book.meetings.match(reference, looked)
}

/** Everybody whom a reference may mean: which of them is met tells who is meant. */
async function clientsMeant(reference: string, { client }: ToolContext): Promise<readonly ClientId[]> {
  try {
    return [(await client(reference)).id]
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'client_not_found') return []
    if (error.code !== 'client_ambiguous') throw error
    const { candidates = [] } = error.facts as { candidates?: readonly { id: string }[] }
    return candidates.flatMap(({ id }) => (isId('client', id) ? [id] : []))
  }
}

/** What becomes of a reminder when its meeting changes. */
export const movesAlong: Localised = {
  en: 'the reminder moves with it, and is dropped when it is called off',
  zh: '提醒随会面一起改期；会面取消则提醒撤销',
  ru: 'напоминание сдвинется вместе с ней, а при отмене снимется',
}
