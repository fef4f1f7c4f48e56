import { z } from 'zod'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { UserId } from '#domain/ids.ts'
import type { Away } from '#domain/service/request-clocks.ts'
import { requestStatuses, urgencies } from '#domain/service/terms.ts'
import { addDays, atWallTime, instantSchema, localDateSchema } from '#domain/time.ts'
import { defineTool, type ToolContext } from '../define.ts'
import { handoffShape, requestShape, toHandoffItem, toRequestItem } from '../request-shapes.ts'
import { clientArgument, defined, limitArgument } from '../shapes.ts'

/** How far ahead meetings and covers are looked at. */
const ahead = 21

export default defineTool({
  name: 'list_requests',
  area: 'service',
  risk: 'read',
  title: { en: 'Looking at the requests', zh: '正在查看请求', ru: 'Смотрю запросы' },
  description:
    'Requests and complaints of clients with the time left on their clocks (working minutes), overdue first, and when each would run out. Open ones unless `status` is given. `handoffs: true` lists work handed to departments instead, or addressed to the user, with its pack and what came later.',
  input: z.object({
    client: clientArgument.optional(),
    kind: z.enum(['request', 'complaint']).optional(),
    status: z.enum(requestStatuses).optional(),
    urgency: z.enum(urgencies).optional(),
    due_to: localDateSchema.optional().describe('Clocks that run out up to this day'),
    handoffs: z.boolean().optional(),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(requestShape),
    handoffs: z.array(handoffShape).optional(),
    more: z.number().int(),
    overdue: z.number().int(),
    /** Hand-offs that wait for the user. */
    addressed: z.number().int(),
    now: instantSchema,
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'which client requests are open?', input: {} },
    { language: 'en', say: 'urgent requests', input: { urgency: 'urgent' } },
    { language: 'en', say: 'requests of Anna Keller', input: { client: 'Anna Keller' } },
    { language: 'en', say: 'show my hand-offs', input: { handoffs: true } },
    { language: 'zh', say: '有哪些未处理的客户请求？', input: {} },
    { language: 'zh', say: '王伟的请求', input: { client: '王伟' } },
    { language: 'zh', say: '查看转交部门的事项', input: { handoffs: true } },
    { language: 'ru', say: 'какие запросы клиентов открыты?', input: {} },
    { language: 'ru', say: 'запросы Петрова', input: { client: 'Петрова' } },
    { language: 'ru', say: 'что передано в отделы?', input: { handoffs: true } },
  ],
  run: async (said, context) => {
    const { actor, book, client, clock, today } = context
    const found = said.client === undefined ? undefined : await client(said.client)
    const now = clock.now()
    const moment = { now, zone: actor.zone, reader: actor.id }
    const people = peopleOf(context)
    const addressed = await book.requests.handoffs({ mine: true, open: true, limit: 1 })
    const base = { addressed: addressed.items.length + addressed.more, now, as_of: today }
    if (said.handoffs) {
      const page = await book.requests.handoffs(
        defined({ client: found?.id, open: said.status === undefined ? true : undefined, limit: said.limit }),
      )
      const handoffs = await Promise.all(
        page.items.map(async (row) => toHandoffItem(row, (await people(row.assignee.id)).calendar, moment)),
      )
      const overdue = handoffs.filter(({ minutes_left: left }) => left !== undefined && left <= 0).length
      return { ...base, items: [], handoffs, more: page.more, overdue }
    }
    const page = await book.requests.list(
      defined({
        client: found?.id,
        kind: said.kind,
        status: said.status,
        open: said.status === undefined ? true : undefined,
        urgency: said.urgency,
        dueBefore: said.due_to && atWallTime(addDays(said.due_to, 1), '00:00', actor.zone),
        limit: said.limit,
      }),
    )
    const items = await Promise.all(
      page.items.map(async (row) => {
        const { calendar, away } = await people(row.owner.id)
        return toRequestItem(row, calendar, away, moment)
      }),
    )
    return {
      ...base,
      items,
      more: page.more,
      overdue: items.filter(({ forecast }) => forecast === 'overdue').length,
    }
  },
})

/** Calendar and absences of each owner, read once. */
function peopleOf({ book, clock, actor, today, workCalendar }: ToolContext) {
  const known = new Map<UserId, Promise<Readonly<{ calendar: WorkCalendar; away: readonly Away[] }>>>()
  const until = atWallTime(addDays(today, ahead), '00:00', actor.zone)
  const read = async (user: UserId) => ({
    calendar: await workCalendar(user),
    away: await book.requests.away(user, clock.now(), until),
  })
  return (user: UserId) => {
    const reading = known.get(user) ?? read(user)
    known.set(user, reading)
    return reading
  }
}
