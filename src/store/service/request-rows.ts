import type { Id } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import { wordsIn } from '#domain/service/likeness.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, inArray, sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { originOf, page } from '../book/rows.ts'
import type { RequestBook, ServiceRequest } from '../port.ts'
import { present } from '../rows.ts'
import { clients, requests, users } from '../schema/index.ts'

const columns = {
  id: requests.id,
  kind: requests.kind,
  clientId: requests.clientId,
  clientName: clients.name,
  ownerId: requests.ownerId,
  ownerName: users.name,
  subject: requests.subject,
  text: requests.text,
  channel: requests.channel,
  urgency: requests.urgency,
  urgencyReason: requests.urgencyReason,
  status: requests.status,
  receivedAt: requests.receivedAt,
  firstAnswerDueAt: requests.firstAnswerDueAt,
  firstAnsweredAt: requests.firstAnsweredAt,
  resolutionDueAt: requests.resolutionDueAt,
  resolvedAt: requests.resolvedAt,
  pausedAt: requests.pausedAt,
  pauseReason: requests.pauseReason,
  answerRef: requests.answerRef,
  escalation: requests.escalation,
  threadId: requests.threadId,
  originKind: requests.originKind,
  revision: requests.revision,
}

/** The clock that runs: the first answer until there is one, then the resolution. */
const nextDue = sql`CASE WHEN ${requests.firstAnsweredAt} IS NULL THEN ${requests.firstAnswerDueAt} ELSE ${requests.resolutionDueAt} END`
const working = ['open', 'answered'] as const
const isOpen = inArray(requests.status, [...working])

/** What runs comes first, the earliest due at the top; then what is paused, then what is settled, the newest first. */
const byClock = [
  sql`CASE WHEN ${requests.status} NOT IN ('open', 'answered') THEN 2 WHEN ${requests.pausedAt} IS NOT NULL THEN 1 ELSE 0 END`,
  sql`CASE WHEN ${requests.status} IN ('open', 'answered') THEN coalesce(${nextDue}, '9') END`,
  desc(requests.receivedAt),
  asc(requests.id),
]

/** Requests of visible clients. */
export async function requestsWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
): Promise<{ items: ServiceRequest[]; total: number }> {
  const rows = await reach.db
    .select({ ...columns, total: sql<number>`count(*) OVER ()` })
    .from(requests)
    .innerJoin(clients, eq(clients.id, requests.clientId))
    .leftJoin(users, eq(users.id, requests.ownerId))
    .where(and(reach.sees(), condition))
    .orderBy(...byClock)
    .limit(limit)
  return {
    items: rows.map(({ total: _total, originKind, ownerId, ownerName, ...row }) => ({
      ...present(row),
      owner: { id: ownerId, name: ownerName ?? '' },
      origin: originOf(originKind, row.id),
    })),
    total: rows[0]?.total ?? 0,
  }
}

export const listRequests =
  (reach: Reach): RequestBook['list'] =>
  async ({ client, kind, status, open, urgency, dueBefore, limit }) => {
    const { items, total } = await requestsWhere(
      reach,
      and(
        client && eq(requests.clientId, client),
        kind && eq(requests.kind, kind),
        status && eq(requests.status, status),
        open ? isOpen : undefined,
        urgency && eq(requests.urgency, urgency),
        dueBefore && and(isOpen, sql`${requests.pausedAt} IS NULL AND ${nextDue} <= ${dueBefore}`),
      ),
      limit,
    )
    return page(items, total)
  }

export const getRequest =
  (reach: Reach): RequestBook['get'] =>
  async (id: Id<'request'>) =>
    (await requestsWhere(reach, eq(requests.id, id), 1)).items[0]

/** How many requests are compared with what was said. */
const considered = 2000

export const matchRequests =
  (reach: Reach): RequestBook['match'] =>
  async (reference, limit, settled = false) => {
    const said = reference.trim()
    if (isId('request', said)) return (await requestsWhere(reach, eq(requests.id, said), limit)).items
    const words = spokenWords(said)
    if (words.length === 0) return []
    const state = settled ? inArray(requests.status, ['resolved', 'closed']) : isOpen
    const { items } = await requestsWhere(reach, state, considered)
    const scored = items.map((row) => ({
      row,
      score: wordsIn(words, `${row.subject} ${row.text ?? ''} ${row.clientName}`),
    }))
    const best = Math.max(0, ...scored.map(({ score }) => score))
    return scored
      .filter(({ score }) => score >= Math.max(0.5, best * 0.75))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ row }) => row)
  }

export { wordsIn as overlap } from '#domain/service/likeness.ts'
