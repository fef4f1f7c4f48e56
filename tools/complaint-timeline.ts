import { z } from 'zod'
import { originSchema } from '#domain/origin.ts'
import { atWallTime, dateIn, type Instant, instantSchema, type TimeZone } from '#domain/time.ts'
import type { CaseEvent, ComplaintFile, Handoff, InteractionRow, OutgoingRow } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { local } from './request-shapes.ts'
import { defined } from './shapes.ts'

/** How many of each kind are looked through. */
const considered = 50

export const timelineShape = z.object({
  at: instantSchema,
  when: z.string(),
  kind: z.string(),
  by: z.string().optional(),
  text: z.string().optional(),
  ref: z.string().optional(),
  origin: originSchema.optional(),
})
type Entry = z.input<typeof timelineShape>

export type Materials = Readonly<{
  events: readonly CaseEvent[]
  handoffs: readonly Handoff[]
  contacts: readonly InteractionRow[]
  mails: readonly OutgoingRow[]
}>

/** What lies around a complaint: its history, hand-offs, and contacts and mails since it came in. */
export async function materialsOf(
  { request }: ComplaintFile,
  { actor, book, advice }: Pick<ToolContext, 'actor' | 'book' | 'advice'>,
): Promise<Materials> {
  const { id, clientId: client, receivedAt } = request
  const from = dateIn(receivedAt, actor.zone)
  const [events, handoffs, contacts, mails] = await Promise.all([
    book.requests.events(id),
    book.requests.handoffs({ request: id, limit: considered }),
    book.interactions({ client, from, limit: considered }),
    advice.outgoing(client),
  ])
  return {
    events,
    handoffs: handoffs.items,
    contacts: contacts.items,
    mails: mails.filter(({ queuedAt }) => queuedAt >= receivedAt),
  }
}

/** What happened, oldest first; a contact that is only known by its day stands at noon of it. */
export function timelineOf({ events, handoffs, contacts, mails }: Materials, zone: TimeZone): Entry[] {
  const entry = (at: Instant, rest: Omit<Entry, 'at' | 'when'>): Entry => ({
    at,
    when: local(at, zone),
    ...rest,
  })
  return [
    ...events.map(({ at, kind, by, text, refId, origin }) =>
      entry(at, defined({ kind, by, text, ref: refId, origin })),
    ),
    ...handoffs.flatMap((row) => handoffEntries(row, entry)),
    ...contacts.map(({ id, on, channel, author, text, origin }) =>
      // Known by its day alone, so no time of day is told.
      ({
        ...entry(
          atWallTime(on, '12:00', zone),
          defined({ kind: channel, by: author, text, ref: id, origin }),
        ),
        when: on as string,
      }),
    ),
    ...mails.map(({ id, subject, queuedAt, status }) =>
      entry(queuedAt, { kind: `mail_${status}`, text: subject, ref: id }),
    ),
  ].sort((a, b) => a.at.localeCompare(b.at))
}

const handoffEntries = (
  row: Handoff,
  entry: (at: Instant, rest: Omit<Entry, 'at' | 'when'>) => Entry,
): Entry[] => [
  entry(row.createdAt, {
    kind: 'handoff',
    by: row.owner.name,
    text: `${row.subject} → ${row.assignee.name} (${row.role})`,
    ref: row.id,
  }),
  ...(row.answer !== undefined && row.answeredAt !== undefined
    ? [
        entry(row.answeredAt, {
          kind: `handoff_${row.status}`,
          by: row.assignee.name,
          text: row.answer,
          ref: row.id,
        }),
      ]
    : []),
]
