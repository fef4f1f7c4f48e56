import type { ClientId } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { and, eq, inArray, sql } from '#drizzle'
import type { ClientSummary } from '../port.ts'
import { present } from '../rows.ts'
import { clients, users } from '../schema/index.ts'
import { type Mark, markOf, readMark } from './marks.ts'
import type { Reach } from './reach.ts'

const columns = {
  id: clients.id,
  kind: clients.kind,
  name: clients.name,
  rmId: clients.rmId,
  rmName: users.name,
  segment: clients.segment,
  stage: clients.stage,
  language: clients.language,
  birthYear: sql<number | null>`CAST(substr(${clients.birthDate}, 1, 4) AS INTEGER)`,
  district: clients.district,
  city: clients.city,
  country: clients.country,
  lastContactOn: clients.lastContactOn,
  // A row that came without a number is known by its own id, which is no number to show.
  externalId: sql<string | null>`NULLIF(${clients.externalId}, ${clients.id})`,
  revision: clients.revision,
}

/** Summaries of the few visible clients that meet a condition on `clients`, which an index must find. */
export async function summaries(
  reach: Reach,
  condition: SQL,
  order: readonly SQL[] = [],
  limit?: number,
): Promise<ClientSummary[]> {
  const query = reach.db
    .select(columns)
    .from(clients)
    .leftJoin(users, eq(users.id, clients.rmId))
    .where(and(reach.admits(clients.rmId), condition))
    .orderBy(...order)
  const rows = await (limit === undefined ? query : query.limit(limit))
  return rows.map(summaryOf)
}

type SummaryRow = Pick<typeof clients.$inferSelect, Exclude<keyof typeof columns, 'rmName' | 'birthYear'>> &
  Readonly<{ rmName: string | null; birthYear: number | null }>

const summaryOf = ({ rmId, rmName, ...rest }: SummaryRow): ClientSummary => ({
  ...present(rest),
  rm: { id: rmId, name: rmName ?? '' },
})

/** Summaries by id as `summariesOf`, with the mark of the reach at the same moment. */
export async function summariesAt(
  reach: Reach,
  ids: readonly ClientId[],
): Promise<Readonly<{ known: ReadonlyMap<ClientId, ClientSummary>; mark: Mark }>> {
  const rows =
    ids.length === 0
      ? []
      : await reach.db
          .select({ ...columns, mark: markOf(reach) })
          .from(clients)
          .leftJoin(users, eq(users.id, clients.rmId))
          .where(and(reach.admits(clients.rmId), inArray(clients.id, [...ids])))
  const known = new Map(rows.map(({ mark: _mark, ...row }) => [row.id, summaryOf(row)]))
  return { known, mark: rows[0]?.mark ?? (await readMark(reach)) }
}

export const summary = async (reach: Reach, client: ClientId): Promise<ClientSummary | undefined> =>
  (await summaries(reach, eq(clients.id, client)))[0]

/** Summaries by id; ids outside the book are left out. */
export async function summariesOf(
  reach: Reach,
  ids: readonly ClientId[],
): Promise<ReadonlyMap<ClientId, ClientSummary>> {
  if (ids.length === 0) return new Map()
  const rows = await summaries(reach, inArray(clients.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}
