import { dateIn, type Instant, type LocalDate } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, desc, eq, gte, lte, sql } from '#drizzle'
import type { Book, InteractionRow } from '../port.ts'
import { present } from '../rows.ts'
import { clients, interactions, users } from '../schema/index.ts'
import type { Reach } from './reach.ts'
import { originOf, page } from './rows.ts'

export const interactionColumns = {
  id: interactions.id,
  clientId: interactions.clientId,
  clientName: clients.name,
  on: interactions.on,
  channel: interactions.channel,
  direction: interactions.direction,
  text: interactions.text,
  language: interactions.language,
  author: users.name,
  originKind: interactions.originKind,
}

/** Newest first; what was written later comes first within a day. */
export const newestFirst = [
  desc(interactions.on),
  desc(interactions.at),
  desc(interactions.createdAt),
  desc(interactions.id),
]

/** A page of visible interactions that meet a condition, and how many there are in all. */
export async function interactionsWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
  order: readonly SQL[] = newestFirst,
): Promise<{ items: InteractionRow[]; total: number }> {
  const rows = await reach.db
    .select({ ...interactionColumns, total: sql<number>`count(*) OVER ()` })
    .from(interactions)
    .innerJoin(clients, eq(clients.id, interactions.clientId))
    .leftJoin(users, eq(users.id, interactions.authorId))
    .where(and(reach.sees(), condition))
    .orderBy(...order)
    .limit(limit)
  return {
    items: rows.map(({ total: _total, originKind, ...row }) => ({
      ...present(row),
      origin: originOf(originKind, row.id),
    })),
    total: rows[0]?.total ?? 0,
  }
}

/** What is known by its day only counts on the day itself where it was noted afterwards. */
const after = (since: Instant, day: LocalDate): SQL =>
  sql`(${interactions.on} > ${day} OR ${interactions.on} = ${day} AND coalesce(${interactions.at}, ${interactions.createdAt}) >= ${since})`

export const listInteractions =
  (reach: Reach): Book['interactions'] =>
  async ({ client, channel, from, to, since, limit }) => {
    const { items, total } = await interactionsWhere(
      reach,
      and(
        eq(interactions.clientId, client),
        channel && eq(interactions.channel, channel),
        from && gte(interactions.on, from),
        to && lte(interactions.on, to),
        since && after(since, dateIn(since, reach.actor.zone)),
      ),
      limit,
    )
    return page(items, total)
  }
