import { z } from 'zod'
import { segmentSchema } from '#domain/client.ts'
import type { Language } from '#domain/language.ts'
import type { Holidays } from '#domain/sending/quiet-times.ts'
import { soonDays } from '#domain/service/cadence-table.ts'
import { cadenceReasonText } from '#domain/service/cadence-words.ts'
import { callingHours } from '#domain/service/calling-hours.ts'
import { addDays, atWallTime, type Instant, instantSchema, localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import type { ContactDue } from '#store/port.ts'
import { defineTool, type ToolContext } from '../define.ts'
import { clientArgument, defined, limitArgument } from '../shapes.ts'

const reasonShape = z.object({
  rule: z.string(),
  /** The reason with its figures, in the language of the turn. */
  text: z.string(),
})

const dueShape = z.object({
  client: z.object({ id: z.string(), name: z.string() }),
  segment: z.string().optional(),
  place: z.string().optional(),
  due_on: localDateSchema,
  days_overdue: z.number().int(),
  standing: z.enum(['overdue', 'due_soon', 'on_track', 'excepted']),
  /** Silence that is unusual for this client. */
  silent: z.boolean(),
  reasons: z.array(reasonShape),
  last_contact: z.object({ on: localDateSchema, channel: channelSchema }).optional(),
  planned: z.object({ meeting: z.string(), at: instantSchema, channel: channelSchema }).optional(),
  call: z
    .object({
      phone: z.string(),
      from: instantSchema,
      until: instantSchema,
      zone: z.string(),
      open_now: z.boolean(),
    })
    .optional(),
  until: localDateSchema.optional(),
})
type Due = z.input<typeof dueShape>

const placeOf = ({ city, district, country }: ContactDue): string | undefined =>
  [...new Set([city ?? country, district])].filter((part) => part !== undefined).join(', ') || undefined

const toDue =
  (language: Language, at: Instant, now: Instant, holidays: ReadonlyMap<string | undefined, Holidays>) =>
  (row: ContactDue): Due => {
    const { cadence, meeting, phone } = row
    const hours = callingHours(row.country, at, holidays.get(row.country))
    return defined({
      client: { id: row.clientId, name: row.name },
      segment: row.segment,
      place: placeOf(row),
      due_on: cadence.dueOn,
      days_overdue: cadence.daysOverdue,
      standing: cadence.standing,
      silent: cadence.silent,
      reasons: cadence.reasons.map((reason) => ({
        rule: reason.rule,
        text: cadenceReasonText(reason, language),
      })),
      last_contact: cadence.lastQualifying,
      planned: meeting && { meeting: meeting.id, at: meeting.at, channel: meeting.channel },
      // Who is left in peace is not offered a number to call.
      call:
        phone === undefined || cadence.standing === 'excepted'
          ? undefined
          : { phone, ...hours, open_now: hours.from <= now },
      until: cadence.exceptedUntil,
    })
  }

/** Holidays of each country once, however many clients live there. */
async function holidaysOf(
  rows: readonly ContactDue[],
  { holidays }: ToolContext,
): Promise<ReadonlyMap<string | undefined, Holidays>> {
  const countries = [...new Set(rows.map(({ country }) => country))]
  return new Map(await Promise.all(countries.map(async (each) => [each, await holidays(each)] as const)))
}

/** Clients of a place together, in the order of the most urgent of each; or by when they may be called. */
function groupsOf(items: readonly Due[], by: 'place' | 'channel') {
  const groups = new Map<string, Due[]>()
  for (const item of items) {
    const key = by === 'place' ? (item.place ?? '') : item.call ? 'call' : 'visit'
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  const first = ({ call }: Due): string => call?.from ?? ''
  return [...groups].map(([key, members]) => ({
    key,
    clients: (by === 'channel'
      ? [...members].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
      : members
    ).map(({ client }) => client.id),
  }))
}

export default defineTool({
  name: 'list_contacts_due',
  area: 'day',
  risk: 'read',
  title: {
    en: 'Looking who is due for contact',
    zh: '正在查看该联系的客户',
    ru: 'Смотрю, с кем пора связаться',
  },
  description:
    'Clients who are due for a meeting or call by the standard of their segment, their service plan or their own rhythm, the longest overdue first, each with the reason and its figures, the last contact that counts and a planned meeting. `to` is the last day ("this week": its Sunday), a week ahead where absent; those overdue are always in. `group`: place for a route, channel for a calling hour in each client’s own time zone. Exceptions are listed apart with their end.',
  input: z.object({
    client: clientArgument.optional(),
    on: localDateSchema.optional().describe('Day of the calls or of the route; today where absent'),
    to: localDateSchema.optional(),
    place: z.string().trim().min(1).max(100).optional().describe('District, city, region or country'),
    segment: segmentSchema.optional(),
    group: z.enum(['place', 'channel']).optional(),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(dueShape),
    more: z.number().int(),
    overdue: z.number().int(),
    due_soon: z.number().int(),
    groups: z.array(z.object({ key: z.string(), clients: z.array(z.string()) })).optional(),
    excepted: z.array(dueShape),
    excepted_more: z.number().int(),
    to: localDateSchema,
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'who is due for a contact?', input: {} },
    { language: 'en', say: 'which clients are overdue for a call?', input: {} },
    { language: 'en', say: 'whom should I get in touch with?', input: {} },
    {
      language: 'en',
      say: 'which key clients are due for a contact?',
      input: { segment: 'key' },
    },
    {
      language: 'en',
      say: 'clients due for a contact in Geneva',
      input: { place: 'Geneva' },
    },
    {
      language: 'en',
      say: 'contacts due, grouped by place',
      input: { group: 'place' },
    },
    { language: 'zh', say: '哪些客户该联系了？', input: {} },
    { language: 'zh', say: '我该给谁打电话了？', input: {} },
    { language: 'zh', say: '哪些客户的联系已经逾期？', input: {} },
    { language: 'zh', say: '哪些重点客户该联系了？', input: { segment: 'key' } },
    { language: 'zh', say: '该联系的客户按地点分组', input: { group: 'place' } },
    { language: 'zh', say: '新加坡有哪些客户该联系了？', input: { place: '新加坡' } },
    { language: 'ru', say: 'с кем пора связаться?', input: {} },
    { language: 'ru', say: 'кому из клиентов давно не звонили и пора?', input: {} },
    { language: 'ru', say: 'у каких клиентов просрочен контакт?', input: {} },
    { language: 'ru', say: 'с кем из ключевых клиентов пора связаться?', input: { segment: 'key' } },
    { language: 'ru', say: 'с кем пора связаться, по городам', input: { group: 'place' } },
    { language: 'ru', say: 'с кем пора связаться в Женеве?', input: { place: 'Женева' } },
  ],
  run: async (said, context) => {
    const { actor, book, client, clock, today, language } = context
    const found = said.client === undefined ? undefined : await client(said.client)
    const to = said.to ?? said.on ?? addDays(today, soonDays)
    const due = await book.cadence.due(
      defined({ client: found?.id, segment: said.segment, place: said.place, until: to, limit: said.limit }),
    )
    const now = clock.now()
    const at = said.on !== undefined && said.on > today ? atWallTime(said.on, '00:00', actor.zone) : now
    // One client who is asked about is told of, due or not.
    const asked =
      found && due.items.length === 0 && due.excepted.length === 0
        ? await book.cadence.of(found.id)
        : undefined
    const shown = [...due.items, ...due.excepted, ...(asked ? [asked] : [])]
    const told = toDue(language, at, now, await holidaysOf(shown, context))
    const items = due.items.map(told)
    return {
      items: asked ? [told(asked)] : items,
      more: due.more,
      overdue: due.overdue,
      due_soon: due.dueSoon,
      ...(said.group && { groups: groupsOf(items, said.group) }),
      excepted: due.excepted.map(told),
      excepted_more: due.exceptedMore,
      to,
      as_of: today,
    }
  },
})
