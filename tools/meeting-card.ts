import type { z } from 'zod'
import { addMillis, dateIn, type Instant, type TimeZone, toMillis, wallTime } from '#domain/time.ts'
import type { Attendee, ClientSummary, Meeting, User } from '#store/port.ts'
import { type Label, lines } from './card.ts'
import type { Prepared, ToolContext } from './define.ts'
import type { MeetingWish, meetingInput } from './meeting-input.ts'
import { takenAround, usualSubject } from './meeting-plan.ts'
import { against, clientSpan, spanIn } from './meeting-time.ts'
import { defined } from './shapes.ts'

/** Who takes part in a meeting, how long it is, and which one it moves. */
export type Party = Readonly<{
  client: Pick<ClientSummary, 'id' | 'name' | 'country'> | undefined
  colleagues: readonly User[]
  minutes: number
  moving: Meeting | undefined
}>

/** The card of a new meeting. */
export async function added(
  said: MeetingWish,
  startsAt: Instant,
  { client, colleagues, minutes }: Party,
  context: ToolContext,
): Promise<Prepared<z.input<typeof meetingInput>>> {
  const { actor, language } = context
  const channel = said.channel ?? 'meeting'
  const subject = said.subject ?? usualSubject(client?.name ?? '', channel, language)
  const span = { startsAt, endsAt: endOf(startsAt, minutes) }
  return {
    ...(client ? { client: { id: client.id, name: client.name } } : {}),
    input: defined({
      client: client?.id,
      subject,
      at: startsAt,
      minutes,
      channel,
      place: said.place,
      with: colleagues.length === 0 ? undefined : colleagues.map(asText),
    }),
    bound: {},
    card: {
      title: { en: 'New meeting', zh: '新会面', ru: 'Новая встреча' },
      fields: lines([
        ['subject', subject, 'subject'],
        ['client', client?.name],
        ['when', spanIn(span, actor.zone, language)],
        ['client_when', clientSpan(span, client?.country, actor.zone, language)],
        ['channel', channel, 'channel'],
        ['place', said.place, 'place'],
        ['with', colleagues.map(({ name }) => name).join(', ') || undefined],
        ['conflicts', await warnings(span, { client, colleagues, minutes, moving: undefined }, context)],
      ]),
    },
  }
}

/** The card of a meeting that moves or changes. */
export async function changed(
  said: MeetingWish,
  startsAt: Instant,
  planned: Meeting,
  party: Party,
  context: ToolContext,
): Promise<Prepared<z.input<typeof meetingInput>>> {
  const { actor, language } = context
  const { client, colleagues, minutes } = party
  const span = { startsAt, endsAt: endOf(startsAt, minutes) }
  const now = spanIn(span, actor.zone, language)
  const was = spanIn(planned, actor.zone, language)
  const reminders = await context.book.meetings.reminders(planned.id)
  const moved = toMillis(startsAt) - toMillis(planned.startsAt)
  const differs = (label: Label, value: string | undefined, key: string | undefined, before?: string) =>
    [label, value, key, value === before ? undefined : before] as const
  return {
    ...(client ? { client: { id: client.id, name: client.name } } : {}),
    input: defined({
      meeting: planned.id,
      subject: said.subject,
      at: startsAt,
      minutes,
      channel: said.channel,
      place: said.place,
      with: said.with === undefined ? undefined : colleagues.map(asText),
    }),
    bound: { [planned.id]: planned.revision },
    card: {
      title: { en: 'Change a meeting', zh: '更改会面', ru: 'Изменить встречу' },
      fields: lines([
        differs('subject', said.subject ?? planned.subject, undefined, planned.subject),
        ['client', client?.name],
        differs('when', now, undefined, was),
        ['client_when', clientSpan(span, client?.country, actor.zone, language)],
        differs('channel', said.channel ?? planned.channel, 'channel', planned.channel),
        differs('place', said.place ?? planned.place, 'place', planned.place),
        ['with', colleagues.map(({ name }) => name).join(', ') || undefined],
        ...(moved === 0 ? [] : reminders).map(({ text, dueAt }) =>
          differs(
            'reminder',
            `${text}: ${wallClock(addMillis(dueAt, moved), actor.zone)}`,
            undefined,
            wallClock(dueAt, actor.zone),
          ),
        ),
        ['conflicts', await warnings(span, party, context)],
      ]),
    },
  }
}

/** The card of a meeting that is called off; its reminders go with it. */
export async function cancelled(
  planned: Meeting,
  { actor, language, book }: ToolContext,
): Promise<Prepared<z.input<typeof meetingInput>>> {
  const { clientId, clientName } = planned
  const reminders = await book.meetings.reminders(planned.id)
  return {
    ...(clientId && clientName ? { client: { id: clientId, name: clientName } } : {}),
    input: { meeting: planned.id, cancel: true },
    bound: { [planned.id]: planned.revision },
    card: {
      title: { en: 'Cancel a meeting', zh: '取消会面', ru: 'Отменить встречу' },
      fields: lines([
        ['subject', planned.subject],
        ['client', clientName],
        ['when', spanIn(planned, actor.zone, language)],
        ['status', 'cancelled', undefined, planned.status],
        ...reminders.map(
          ({ text, dueAt }) => ['reminder_dropped', `${text}: ${wallClock(dueAt, actor.zone)}`] as const,
        ),
      ]),
    },
  }
}

const wallClock = (at: Instant, zone: TimeZone): string => `${dateIn(at, zone)} ${wallTime(at, zone)}`

async function warnings(
  span: { startsAt: Instant; endsAt: Instant },
  { client, colleagues, moving }: Party,
  context: ToolContext,
): Promise<string | undefined> {
  const found = against({
    span,
    calendar: await context.workCalendar(),
    country: client?.country,
    holidays: await context.holidays(client?.country),
    taken: await takenAround(span, colleagues, moving, context),
    me: context.actor.id,
    colleagues,
    language: context.language,
  })
  return found.length === 0 ? undefined : found.join('\n')
}

export const endOf = (startsAt: Instant, minutes = 60): Instant => addMillis(startsAt, minutes * 60_000)
export const minutesOf = ({ startsAt, endsAt }: Meeting): number =>
  Math.round((toMillis(endsAt) - toMillis(startsAt)) / 60_000)

/** Colleagues stand in the stored wish as `Name <address>`, so that nobody of the same name takes the place. */
const asText = (user: User): string => `${user.name} <${user.email}>`
export function fromText(text: string): Attendee {
  const [, name, email] = /^(.+) <([^<>]+)>$/.exec(text) ?? []
  return name === undefined || email === undefined ? { name: text } : { name, email }
}
