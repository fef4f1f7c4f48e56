import { ratesInto } from '#domain/exchange-rates.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import { authorityMatrix } from '#domain/sending/authority-table.ts'
import { themeOf, themeOfTopic } from '#domain/service/complaint-theme.ts'
import { dateIn } from '#domain/time.ts'
import { and, desc, eq, inArray, like, lte, max, ne, sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { originOf } from '../book/rows.ts'
import type { ComplaintBook } from '../port.ts'
import { present } from '../rows.ts'
import { clients, complaints, interactions, lessons, rates, requests } from '../schema/index.ts'
import { overlap } from './request-rows.ts'

/** How many past cases and lessons are compared. */
const considered = 500
/** Weight of a common theme beside the share of words in common. */
const themeWeight = 0.6
/** What is less alike is not shown. */
const alike = 0.4

export const similarTo =
  (reach: Reach): ComplaintBook['similar'] =>
  async ({ theme, text, except }, limit) => {
    const words = spokenWords(text)
    const nearness = (ofTheme: string, of: string): number =>
      (ofTheme === theme && theme !== 'other' ? themeWeight : 0) + overlap(words, of) * (1 - themeWeight)
    const rank = <Row>(rows: readonly Row[], near: (row: Row) => number): Row[] =>
      rows
        .map((row) => ({ row, score: near(row) }))
        .filter(({ score }) => score >= alike)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ row }) => row)
    const [cases, cards] = await Promise.all([pastCases(reach, except), lessonCards(reach)])
    return {
      cases: rank(cases, ({ row, words: own }) => nearness(row.theme, own)).map(({ row }) => row),
      lessons: rank(cards, (row) => nearness(row.theme, `${row.happened} ${row.cause}`)),
    }
  }

async function pastCases(reach: Reach, except: string | undefined) {
  const rows = await reach.db
    .select({
      id: requests.id,
      clientId: requests.clientId,
      clientName: clients.name,
      subject: requests.subject,
      text: requests.text,
      status: requests.status,
      receivedAt: requests.receivedAt,
      theme: complaints.theme,
      remedy: complaints.remedyText,
      originKind: requests.originKind,
    })
    .from(requests)
    .innerJoin(clients, eq(clients.id, requests.clientId))
    .leftJoin(complaints, eq(complaints.requestId, requests.id))
    .where(
      and(
        reach.sees(),
        eq(requests.kind, 'complaint'),
        except === undefined ? undefined : ne(requests.id, except as typeof requests.$inferSelect.id),
      ),
    )
    .orderBy(desc(requests.receivedAt))
    .limit(considered)
  return rows.map(({ text, theme, originKind, ...row }) => {
    const words = `${row.subject} ${text ?? ''}`
    return {
      words,
      row: {
        ...present(row),
        theme: theme === null ? themeOf(words) : themeOfTopic(theme),
        origin: originOf(originKind, row.id),
      },
    }
  })
}

async function lessonCards({ db, actor }: Reach) {
  if (actor.role === 'admin' || actor.role === 'service') return []
  const rows = await db.select().from(lessons).orderBy(desc(lessons.on), lessons.id).limit(considered)
  return rows.map(({ theme, ...row }) => ({ ...present(row), theme: themeOfTopic(theme) }))
}

/** Ways of speaking to a client that count as calling them back. */
const spoken = ['call', 'meeting', 'video', 'branch'] as const

export const callbackContact =
  (reach: Reach): ComplaintBook['callbackContact'] =>
  async (client, after, on) => {
    const day = dateIn(after, reach.actor.zone)
    const at = sql<string>`coalesce(${interactions.at}, ${interactions.createdAt})`
    const [row] = await reach.db
      .select({
        ref: interactions.id,
        on: interactions.on,
        at: interactions.at,
        made: interactions.createdAt,
      })
      .from(interactions)
      .innerJoin(clients, eq(clients.id, interactions.clientId))
      .where(
        and(
          reach.sees(),
          eq(interactions.clientId, client),
          inArray(interactions.channel, [...spoken]),
          on && eq(interactions.on, on),
          // What is only known by its day counts on the day of the resolution itself when it was noted after it.
          sql`(${interactions.on} > ${day} OR (${interactions.on} = ${day} AND ${at} >= ${after}))`,
        ),
      )
      .orderBy(desc(interactions.on), desc(at), desc(interactions.id))
      .limit(1)
    return row && { ref: row.ref, on: row.on, at: row.at ?? row.made }
  }

export const worthOf =
  (reach: Reach): ComplaintBook['worth'] =>
  async (currencies) => {
    const recorded = await reach.db
      .select({ name: rates.name, value: rates.value, on: max(rates.on) })
      .from(rates)
      .where(and(lte(rates.on, reach.today()), like(rates.name, '___/___')))
      .groupBy(rates.name)
    return ratesInto(authorityMatrix.currency, currencies, recorded)
  }
