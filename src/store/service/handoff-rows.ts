import type { Id, UserId } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, inArray, or, sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { originOf, page } from '../book/rows.ts'
import type { Queries } from '../database.ts'
import type { Handoff, RequestBook } from '../port.ts'
import { present } from '../rows.ts'
import { clients, departmentRoles, handoffs, users } from '../schema/index.ts'

/** Nothing more is awaited of the others. */
export const openHandoffs = inArray(handoffs.status, ['sent', 'accepted', 'asked_back'])

const newer = (at: SQL, more: SQL = sql``): SQL<string | null> =>
  sql`(SELECT max(${at}) ${more})` as SQL<string | null>

/** What came onto the record after the pack was handed over; null where nothing did. */
export const laterColumns = {
  clientAt: sql<
    string | null
  >`CASE WHEN ${clients.updatedAt} > ${handoffs.createdAt} THEN ${clients.updatedAt} END`,
  contactAt: newer(
    sql`later.created_at`,
    sql`FROM interactions AS later WHERE later.client_id = ${handoffs.clientId} AND later.created_at > ${handoffs.createdAt}`,
  ),
  requestAt: newer(
    sql`later.at`,
    sql`FROM case_events AS later WHERE later.request_id = ${handoffs.requestId} AND later.at > ${handoffs.createdAt} AND later.kind NOT LIKE 'handoff%'`,
  ),
}

type Later = Readonly<Record<keyof typeof laterColumns, string | null>>

/** The newest of what came later and what kind it is of; undefined where nothing did. */
export function laterThan({ clientAt, contactAt, requestAt }: Later): Handoff['late'] {
  const found = [
    { what: 'client' as const, at: clientAt },
    { what: 'contact' as const, at: contactAt },
    { what: 'request' as const, at: requestAt },
  ].flatMap(({ what, at }) => (at === null ? [] : [{ what, at }]))
  const at = found
    .map((each) => each.at)
    .sort()
    .at(-1)
  return at === undefined
    ? undefined
    : { at: at as Handoff['createdAt'], what: found.map(({ what }) => what) }
}

const nameOf = (user: SQL): SQL<string | null> =>
  sql`(SELECT person.name FROM users AS person WHERE person.id = ${user})` as SQL<string | null>

const columns = {
  id: handoffs.id,
  clientId: handoffs.clientId,
  clientName: clients.name,
  ownerId: handoffs.ownerId,
  ownerName: nameOf(sql`${handoffs.ownerId}`),
  requestId: handoffs.requestId,
  department: handoffs.department,
  role: handoffs.role,
  assigneeId: handoffs.assigneeId,
  assigneeName: nameOf(sql`${handoffs.assigneeId}`),
  subject: handoffs.subject,
  text: handoffs.text,
  pack: handoffs.pack,
  informed: handoffs.informed,
  dueAt: handoffs.dueAt,
  status: handoffs.status,
  answer: handoffs.answer,
  answeredAt: handoffs.answeredAt,
  threadId: handoffs.threadId,
  nudges: handoffs.nudges,
  originKind: handoffs.originKind,
  revision: handoffs.revision,
  createdAt: handoffs.createdAt,
  ...laterColumns,
}

/** Hand-offs of visible clients and those addressed to the actor, who then sees no client. */
export async function handoffsWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
): Promise<{ items: Handoff[]; total: number }> {
  const rows = await reach.db
    .select({ ...columns, inBook: sql<number>`(${reach.sees()})`, total: sql<number>`count(*) OVER ()` })
    .from(handoffs)
    .innerJoin(clients, eq(clients.id, handoffs.clientId))
    .where(and(or(reach.sees(), eq(handoffs.assigneeId, reach.actor.id)), condition))
    .orderBy(
      sql`${handoffs.status} NOT IN ('sent', 'accepted', 'asked_back')`,
      asc(handoffs.dueAt),
      desc(handoffs.createdAt),
      asc(handoffs.id),
    )
    .limit(limit)
  const names = await namesOf(
    reach.db,
    rows.flatMap(({ informed }) => informed as UserId[]),
  )
  const items = rows.map((row): Handoff => {
    const { total: _total, inBook, clientName, ownerId, ownerName, assigneeId, assigneeName, ...rest } = row
    const { originKind, informed, clientAt, contactAt, requestAt, ...told } = rest
    const awaited = ['sent', 'accepted', 'asked_back'].includes(row.status)
    const late = awaited ? laterThan({ clientAt, contactAt, requestAt }) : undefined
    return {
      ...present(told),
      ...(inBook === 1 && { clientName }),
      owner: { id: ownerId, name: ownerName ?? '' },
      assignee: { id: assigneeId, name: assigneeName ?? '' },
      informed: (informed as UserId[]).map((id) => ({ id, name: names.get(id) ?? '' })),
      ...(late && { late }),
      origin: originOf(originKind, row.id),
    }
  })
  return { items, total: rows[0]?.total ?? 0 }
}

async function namesOf(db: Queries, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export const listHandoffs =
  (reach: Reach): RequestBook['handoffs'] =>
  async ({ client, request, open, mine, limit }) => {
    const { items, total } = await handoffsWhere(
      reach,
      and(
        // Asked by client, a hand-off answers only to those who see the client.
        client && and(eq(handoffs.clientId, client), reach.sees()),
        request && and(eq(handoffs.requestId, request), reach.sees()),
        open ? openHandoffs : undefined,
        mine ? eq(handoffs.assigneeId, reach.actor.id) : undefined,
      ),
      limit,
    )
    return page(items, total)
  }

export const getHandoff =
  (reach: Reach): RequestBook['handoff'] =>
  async (id: Id<'handoff'>) =>
    (await handoffsWhere(reach, eq(handoffs.id, id), 1)).items[0]

/** Active people by department and role: the bank's directory, which everybody may read. */
export const listDepartmentRoles =
  ({ db }: Reach): RequestBook['departmentRoles'] =>
  async () => {
    const rows = await db
      .select({
        department: departmentRoles.department,
        role: departmentRoles.role,
        id: users.id,
        name: users.name,
      })
      .from(departmentRoles)
      .innerJoin(users, and(eq(users.id, departmentRoles.userId), eq(users.active, true)))
      .orderBy(asc(departmentRoles.department), asc(departmentRoles.role), asc(users.name))
    return rows.map(({ department, role, ...user }) => ({ department, role, user }))
  }
