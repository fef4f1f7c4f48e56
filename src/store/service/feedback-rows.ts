import { DomainError } from '#domain/errors.ts'
import { themeOfTopic } from '#domain/service/complaint-theme.ts'
import { isTheme } from '#domain/service/complaint-themes.ts'
import { type Sentiment, sentiments } from '#domain/service/terms.ts'
import type { SQL } from '#drizzle'
import { and, desc, eq, gte, inArray, isNotNull, lte, sql } from '#drizzle'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import { originOf, page } from '../book/rows.ts'
import type { ComplaintBook, ComplaintWriter, FeedbackFilter } from '../port.ts'
import { present } from '../rows.ts'
import { clients, feedback } from '../schema/index.ts'

/** Feedback of visible clients that meets a filter; a theme stands for every topic that belongs to it. */
async function conditionOf(reach: Reach, filter: FeedbackFilter): Promise<SQL | undefined> {
  const { client, topic, sentiment, from, to } = filter
  return and(
    reach.sees(),
    client && eq(feedback.clientId, client),
    topic === undefined ? undefined : await topicIs(reach, topic),
    sentiment && eq(feedback.sentiment, sentiment),
    from && gte(feedback.on, from),
    to && lte(feedback.on, to),
  )
}

async function topicIs({ db }: Reach, topic: string): Promise<SQL | undefined> {
  if (!isTheme(topic)) return sql`lower(${feedback.topic}) = lower(${topic})`
  const rows = await db
    .selectDistinct({ topic: feedback.topic })
    .from(feedback)
    .where(isNotNull(feedback.topic))
  const of = rows.flatMap((row) =>
    row.topic !== null && themeOfTopic(row.topic) === topic ? [row.topic] : [],
  )
  return inArray(feedback.topic, of.length > 0 ? of : [topic])
}

const isSentiment = (text: string | null): text is Sentiment =>
  (sentiments as readonly (string | null)[]).includes(text)

export const listFeedback =
  (reach: Reach): ComplaintBook['feedback'] =>
  async (filter, limit) => {
    const rows = await reach.db
      .select({
        id: feedback.id,
        clientId: feedback.clientId,
        clientName: clients.name,
        tier: clients.segment,
        on: feedback.on,
        channel: feedback.channel,
        topic: feedback.topic,
        sentiment: feedback.sentiment,
        score: feedback.score,
        driver: feedback.driver,
        quote: feedback.quote,
        mayQuote: feedback.mayQuote,
        survey: feedback.survey,
        originKind: feedback.originKind,
        total: sql<number>`count(*) OVER ()`,
      })
      .from(feedback)
      .innerJoin(clients, eq(clients.id, feedback.clientId))
      .where(await conditionOf(reach, filter))
      .orderBy(desc(feedback.on), desc(feedback.id))
      .limit(limit)
    const items = rows.map(({ total: _total, originKind, sentiment, ...row }) => ({
      ...present(row),
      ...(isSentiment(sentiment) && { sentiment }),
      origin: originOf(originKind ?? 'note', row.id),
    }))
    return page(items, rows[0]?.total ?? 0)
  }

const keys = {
  topic: sql<string | null>`${feedback.topic}`,
  tier: sql<string | null>`${clients.segment}`,
  driver: sql<string | null>`${feedback.driver}`,
  none: sql<string | null>`NULL`,
} as const

export const countFeedback =
  (reach: Reach): ComplaintBook['feedbackCounts'] =>
  async (filter, by) => {
    const key = keys[by ?? 'none']
    const rows = await reach.db
      .select({
        key,
        count: sql<number>`count(*)`,
        scored: sql<number>`count(${feedback.score})`,
        average: sql<number | null>`round(avg(${feedback.score}), 1)`,
        promoters: sql<number>`count(CASE WHEN ${feedback.score} >= 9 THEN 1 END)`,
        detractors: sql<number>`count(CASE WHEN ${feedback.score} <= 6 THEN 1 END)`,
      })
      .from(feedback)
      .innerJoin(clients, eq(clients.id, feedback.clientId))
      .where(await conditionOf(reach, filter))
      .groupBy(sql`1`)
      .orderBy(sql`2 DESC, 1`)
    return rows.map((row) => present(row))
  }

export const moversOf =
  (reach: Reach): ComplaintBook['movers'] =>
  async ({ client, from, to }, fall, limit) => {
    const scores = reach.db
      .select({
        clientId: feedback.clientId,
        clientName: sql<string>`${clients.name}`.as('client_name'),
        on: feedback.on,
        score: feedback.score,
        before:
          sql<number>`lag(${feedback.score}) OVER (PARTITION BY ${feedback.clientId} ORDER BY ${feedback.on}, ${feedback.createdAt}, ${feedback.id})`.as(
            'before',
          ),
        newest:
          sql<number>`row_number() OVER (PARTITION BY ${feedback.clientId} ORDER BY ${feedback.on} DESC, ${feedback.createdAt} DESC, ${feedback.id} DESC)`.as(
            'newest',
          ),
      })
      .from(feedback)
      .innerJoin(clients, eq(clients.id, feedback.clientId))
      .where(and(reach.sees(), isNotNull(feedback.score), client && eq(feedback.clientId, client)))
      .as('scores')
    const rows = await reach.db
      .select()
      .from(scores)
      .where(
        and(
          eq(scores.newest, 1),
          sql`${scores.before} - ${scores.score} >= ${fall}`,
          from && gte(scores.on, from),
          to && lte(scores.on, to),
        ),
      )
      .orderBy(sql`${scores.before} - ${scores.score} DESC`, sql`client_name`)
      .limit(limit)
    return rows.map(({ clientId, clientName, on, score, before }) => ({
      clientId,
      clientName,
      on,
      from: before,
      to: score ?? 0,
    }))
  }

export const feedbackWrites = (
  reach: Reach,
  deps: BookDeps,
): Pick<ComplaintWriter, 'addFeedback' | 'removeFeedback'> => ({
  async addFeedback(row) {
    refuseReaders(reach.actor)
    const client = await summary(reach, row.clientId)
    if (client === undefined) throw new DomainError('client_not_found', { client: row.clientId })
    await reach.db.insert(feedback).values({ ...row, createdAt: deps.clock.now() })
  },

  async removeFeedback(id) {
    refuseReaders(reach.actor)
    const gone = await reach.db
      .delete(feedback)
      .where(and(eq(feedback.id, id), reach.holds(feedback.clientId)))
      .returning({ id: feedback.id })
    if (gone.length === 0) throw new DomainError('record_not_found')
  },
})
