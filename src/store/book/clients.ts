import type { Role } from '#domain/actor.ts'
import type { ClientId } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { and, eq, sql } from '#drizzle'
import type { ClientSummary } from '../port.ts'
import { preparedBy } from '../prepared.ts'
import { present } from '../rows.ts'
import { clients, users } from '../schema/index.ts'
import { admitsBook, anybody, bookIds } from '../scope.ts'
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
  const rows = ids.length === 0 ? [] : await marked(reach.db, reach.actor.role).all(idsIn(reach, ids))
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
  const rows = await listed(reach.db, reach.actor.role).all(idsIn(reach, ids))
  return new Map(rows.map((row) => [row.id, summaryOf(row)]))
}

/** Summaries of the listed clients that somebody of a role sees. */
const listed = preparedBy((db, role: Role) => {
  const { actor, clock } = anybody(role)
  return db
    .select(columns)
    .from(clients)
    .leftJoin(users, eq(users.id, clients.rmId))
    .where(and(admitsBook(actor, clock, clients.rmId), inList))
    .prepare()
})

/** The same with the mark of the reach. */
const marked = preparedBy((db, role: Role) => {
  const { actor, clock } = anybody(role)
  return db
    .select({ ...columns, mark: markOf(bookIds(actor, clock)) })
    .from(clients)
    .leftJoin(users, eq(users.id, clients.rmId))
    .where(and(admitsBook(actor, clock, clients.rmId), inList))
    .prepare()
})

const inList = sql`${clients.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`

const idsIn = ({ actor, clock }: Reach, ids: readonly ClientId[]) => ({
  actor: actor.id,
  now: clock.now(),
  ids: JSON.stringify(ids),
})
