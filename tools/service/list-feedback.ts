import { z } from 'zod'
import { originSchema } from '#domain/origin.ts'
import { themeOfTopic } from '#domain/service/complaint-theme.ts'
import { complaintThemes } from '#domain/service/complaint-themes.ts'
import { sentiments } from '#domain/service/terms.ts'
import { localDateSchema } from '#domain/time.ts'
import type { Asker, Book, FeedbackRow, FeedbackSplit, Mover, TicketRow } from '#store/port.ts'
import { defineTool } from '../define.ts'
import { improvementShape, improvements } from '../improvement.ts'
import { clientArgument, defined, limitArgument } from '../shapes.ts'

/** A fall of the score by this much is worth a call. */
const steepFall = 3
const bestScore = 10
const mostMovers = 5
const mostShipped = 3

const person = z.object({ id: z.string(), name: z.string() })
const quoted = z.object({ text: z.string(), origin: originSchema })

const item = z.object({
  id: z.string(),
  client: person,
  tier: z.string().optional(),
  on: localDateSchema,
  sentiment: z.string().optional(),
  topic: z.string().optional(),
  score: z.number().int().optional(),
  driver: z.string().optional(),
  channel: z.string().optional(),
  quote: quoted.optional(),
  may_quote: z.boolean().optional(),
})

const split = z.object({
  key: z.string().optional(),
  count: z.number().int(),
  scored: z.number().int(),
  average: z.number().optional(),
  promoters: z.number().int(),
  detractors: z.number().int(),
})

export default defineTool({
  name: 'list_feedback',
  area: 'service',
  risk: 'read',
  title: { en: 'Looking at the feedback', zh: '正在查看反馈', ru: 'Смотрю отзывы' },
  description:
    'What clients said of the bank: the newest items, counts with average score, promoters (9, 10) and detractors (0 to 6) by topic, tier or driver, clients whose score fell by 3 or more, improvements that a theme asks for (`proposes`: hand it off with `theme`), and what was shipped with the clients who asked and have not heard (`to_tell`: write to them with draft_message).',
  input: z.object({
    client: clientArgument.optional(),
    topic: z.enum(complaintThemes).optional(),
    sentiment: z.enum(sentiments).optional(),
    from: localDateSchema.optional(),
    to: localDateSchema.optional(),
    by: z.enum(['topic', 'tier', 'driver']).optional().describe('What the counts are split by'),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(item),
    more: z.number().int(),
    all: split,
    /** The best score there is. */
    scale: z.number().int(),
    by: z.string().optional(),
    counts: z.array(split),
    movers: z.array(
      z.object({ client: person, from: z.number().int(), to: z.number().int(), on: localDateSchema }),
    ),
    proposes: z.array(improvementShape),
    to_tell: z.array(
      z.object({
        ticket: z.string(),
        title: z.string(),
        outcome: z.string().optional(),
        shipped_on: localDateSchema.optional(),
        clients: z.array(person.extend({ quote: quoted.optional() })),
      }),
    ),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'what feedback did we get?', input: {} },
    { language: 'en', say: 'feedback of Anna Keller', input: { client: 'Anna Keller' } },
    { language: 'en', say: 'satisfaction scores by tier', input: { by: 'tier' } },
    { language: 'en', say: 'negative feedback about fees', input: { sentiment: 'negative', topic: 'fees' } },
    { language: 'zh', say: '最近有哪些客户反馈', input: {} },
    { language: 'zh', say: '王伟的反馈有哪些', input: { client: '王伟' } },
    { language: 'zh', say: '按客户等级看满意度评分', input: { by: 'tier' } },
    { language: 'ru', say: 'какие отзывы мы получили', input: {} },
    { language: 'ru', say: 'отзывы Петрова', input: { client: 'Петрова' } },
    { language: 'ru', say: 'оценки клиентов по сегментам', input: { by: 'tier' } },
  ],
  run: async (said, context) => {
    const { book, client, today } = context
    const found = said.client === undefined ? undefined : await client(said.client)
    const filter = defined({
      client: found?.id,
      topic: said.topic,
      sentiment: said.sentiment,
      from: said.from,
      to: said.to,
    })
    const { complaints } = book
    const [page, [all], counts, movers] = await Promise.all([
      complaints.feedback(filter, said.limit),
      complaints.feedbackCounts(filter),
      said.by ? complaints.feedbackCounts(filter, said.by) : [],
      complaints.movers(defined({ client: found?.id, from: said.from, to: said.to }), steepFall, mostMovers),
    ])
    const whole = found === undefined && said.sentiment === undefined
    return {
      items: page.items.map(toItem),
      more: page.more,
      all: toSplit(all ?? nothing),
      scale: bestScore,
      ...defined({ by: said.by }),
      counts: counts.map(toSplit),
      movers: movers.map(toMover),
      proposes: whole ? await improvements(context, said.topic) : [],
      to_tell: whole ? await shipped(book, said.topic) : [],
      as_of: today,
    }
  },
})

const nothing: FeedbackSplit = { count: 0, scored: 0, promoters: 0, detractors: 0 }

const toItem = (row: FeedbackRow): z.input<typeof item> =>
  defined({
    id: row.id,
    client: { id: row.clientId, name: row.clientName },
    tier: row.tier,
    on: row.on,
    sentiment: row.sentiment,
    topic: row.topic && themeOfTopic(row.topic),
    score: row.score,
    driver: row.driver,
    channel: row.channel,
    quote: row.quote === undefined ? undefined : { text: row.quote, origin: row.origin },
    may_quote: row.mayQuote,
  })

const toSplit = ({ key, average, ...counts }: FeedbackSplit): z.input<typeof split> => ({
  ...counts,
  ...defined({ key, average }),
})

const toMover = ({ clientId, clientName, ...rest }: Mover) => ({
  ...rest,
  client: { id: clientId, name: clientName },
})

/** What was changed because clients asked, with those of them who have not heard of it yet. */
async function shipped(book: Book, topic?: string) {
  const tickets = await book.complaints.tickets({
    status: 'shipped',
    ...defined({ theme: topic }),
    limit: mostShipped,
  })
  const told = await Promise.all(
    tickets.map(async (ticket) => ({ ticket, askers: await book.complaints.askers(ticket) })),
  )
  return told.filter(({ askers }) => askers.length > 0).map(toTell)
}

const toTell = ({ ticket, askers }: { ticket: TicketRow; askers: readonly Asker[] }) => ({
  ticket: ticket.id,
  title: ticket.title,
  ...defined({ outcome: ticket.outcome, shipped_on: ticket.shippedOn }),
  clients: askers.map(({ clientId, clientName, quote }) => ({
    id: clientId,
    name: clientName,
    ...defined({ quote }),
  })),
})
