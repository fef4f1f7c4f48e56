import type { Id } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import { byWords } from '#domain/matching/by-words.ts'
import { addDays, atWallTime, instant, type LocalDate, toMillis } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, or, sql } from '#drizzle'
import type { Book, TaskRow } from '../port.ts'
import { present } from '../rows.ts'
import { clients, tasks } from '../schema/index.ts'
import { ofBook, type Reach } from './reach.ts'
import { originOf, page } from './rows.ts'

const columns = {
  id: tasks.id,
  clientId: tasks.clientId,
  clientName: clients.name,
  text: tasks.text,
  dueOn: tasks.dueOn,
  dueAt: tasks.dueAt,
  priority: tasks.priority,
  status: tasks.status,
  completedAt: tasks.completedAt,
  createdAt: tasks.createdAt,
  recurs: tasks.recurs,
  seriesId: tasks.seriesId,
  originKind: tasks.originKind,
  revision: tasks.revision,
}

/** The day on which the series of a task began. */
const firstDueOn = sql<LocalDate | null>`CASE WHEN ${tasks.recurs} IS NULL THEN NULL ELSE coalesce(
  (SELECT begun.due_on FROM tasks AS begun WHERE begun.id = ${tasks.seriesId}), ${tasks.dueOn}) END`

/** The open task that comes first, told only where the actor may read it. */
const waitsFor = (reach: Reach) => sql<string | null>`(
  SELECT json_object('id', ahead.id, 'text', CASE
    WHEN ahead.client_id IS NULL THEN iif(ahead.owner_id = ${reach.actor.id}, ahead.text, '')
    ELSE iif(${reach.holds(sql`ahead.client_id`)}, ahead.text, '') END)
  FROM tasks AS ahead WHERE ahead.id = ${tasks.dependsOn} AND ahead.status = 'open')`

/** Tasks on visible clients, and the actor's own tasks that are about nobody. */
const visible = (reach: Reach): SQL =>
  sql`CASE WHEN ${tasks.clientId} IS NULL THEN ${tasks.ownerId} = ${reach.actor.id} ELSE ${clients.id} IS NOT NULL AND ${reach.sees()} END`

/** The day of a task where the actor is: by the distance of their clock from UTC today, which is enough for an order. */
function dayOf({ actor, today }: Reach): SQL {
  const noon = toMillis(instant(`${today()}T12:00:00Z`))
  const ahead = Math.round((noon - toMillis(atWallTime(today(), '12:00', actor.zone))) / 60_000)
  return sql`coalesce(date(${tasks.dueAt}, ${`${ahead} minutes`}), ${tasks.dueOn})`
}

const byUrgency = (reach: Reach): SQL[] => [
  sql`${dayOf(reach)} IS NULL`,
  asc(dayOf(reach)),
  desc(sql`CASE ${tasks.priority} WHEN 'high' THEN 2 WHEN 'normal' THEN 1 ELSE 0 END`),
  asc(tasks.createdAt),
  asc(tasks.id),
]

export async function tasksWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
): Promise<{ items: TaskRow[]; total: number }> {
  const rows = await reach.db
    .select({ ...columns, firstDueOn, waitsFor: waitsFor(reach), total: sql<number>`count(*) OVER ()` })
    .from(tasks)
    .leftJoin(clients, eq(clients.id, tasks.clientId))
    .where(and(visible(reach), condition))
    .orderBy(...byUrgency(reach))
    .limit(limit)
  return {
    items: rows.map(({ total: _total, originKind, waitsFor, ...row }) => ({
      ...present(row),
      ...(waitsFor !== null && { waitsFor: JSON.parse(waitsFor) as NonNullable<TaskRow['waitsFor']> }),
      origin: originOf(originKind, row.id),
    })),
    total: rows[0]?.total ?? 0,
  }
}

export const listTasks =
  (reach: Reach): Book['tasks'] =>
  async ({ client, status, dueFrom, dueTo, besides, limit }) => {
    const begin = (on: LocalDate) => atWallTime(on, '00:00', reach.actor.zone)
    const { items, total } = await tasksWhere(
      reach,
      or(
        and(
          client && eq(tasks.clientId, client),
          status && eq(tasks.status, status),
          // A moment belongs to the day that it is where the actor is.
          dueFrom &&
            sql`CASE WHEN ${tasks.dueAt} IS NULL THEN ${tasks.dueOn} >= ${dueFrom} ELSE ${tasks.dueAt} >= ${begin(dueFrom)} END`,
          dueTo &&
            sql`CASE WHEN ${tasks.dueAt} IS NULL THEN ${tasks.dueOn} <= ${dueTo} ELSE ${tasks.dueAt} < ${begin(addDays(dueTo, 1))} END`,
          client === undefined ? ofBook(reach, tasks.clientId, tasks.ownerId) : undefined,
        ),
        besides && eq(tasks.id, besides),
      ),
      limit,
    )
    return page(items, total)
  }

export const task =
  (reach: Reach): Book['task'] =>
  async (id: Id<'task'>) =>
    (await tasksWhere(reach, eq(tasks.id, id), 1)).items[0]

/** How many open tasks are compared with what was said. */
const consideredTasks = 2000

export const matchTasks =
  (reach: Reach): Book['matchTasks'] =>
  async (text, limit) => {
    const said = text.trim()
    const open = eq(tasks.status, 'open')
    if (isId('task', said)) return (await tasksWhere(reach, and(open, eq(tasks.id, said)), limit)).items
    const mine = ofBook(reach, tasks.clientId, tasks.ownerId)
    const { items } = await tasksWhere(reach, and(open, mine), consideredTasks)
    return byWords(items, said, limit, (row) => `${row.text} ${row.clientName ?? ''}`)
  }
