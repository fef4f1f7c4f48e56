import type { Id } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, gte, lte, sql } from '#drizzle'
import type { Book, TaskRow } from '../port.ts'
import { present } from '../rows.ts'
import { clients, tasks } from '../schema/index.ts'
import type { Reach } from './reach.ts'
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
  originKind: tasks.originKind,
  revision: tasks.revision,
}

/** Tasks on visible clients, and the actor's own tasks that are about nobody. */
const visible = (reach: Reach): SQL =>
  sql`CASE WHEN ${tasks.clientId} IS NULL THEN ${tasks.ownerId} = ${reach.actor.id} ELSE ${clients.id} IS NOT NULL AND ${reach.sees()} END`

const byUrgency = [
  sql`coalesce(${tasks.dueOn}, date(${tasks.dueAt})) IS NULL`,
  asc(sql`coalesce(${tasks.dueOn}, date(${tasks.dueAt}))`),
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
    .select({ ...columns, total: sql<number>`count(*) OVER ()` })
    .from(tasks)
    .leftJoin(clients, eq(clients.id, tasks.clientId))
    .where(and(visible(reach), condition))
    .orderBy(...byUrgency)
    .limit(limit)
  return {
    items: rows.map(({ total: _total, originKind, ...row }) => ({
      ...present(row),
      origin: originOf(originKind, row.id),
    })),
    total: rows[0]?.total ?? 0,
  }
}

export const listTasks =
  (reach: Reach): Book['tasks'] =>
  async ({ client, status, dueFrom, dueTo, limit }) => {
    const due = sql`coalesce(${tasks.dueOn}, date(${tasks.dueAt}))`
    const { items, total } = await tasksWhere(
      reach,
      and(
        client && eq(tasks.clientId, client),
        status && eq(tasks.status, status),
        dueFrom && gte(due, dueFrom),
        dueTo && lte(due, dueTo),
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

/** Share of the words said that occur in the task or in its client's name. */
function overlap(words: readonly string[], { text, clientName = '' }: TaskRow): number {
  const body = spokenWords(`${text} ${clientName}`)
  const hits = words.filter((word) => body.some((other) => other.startsWith(word) || word.startsWith(other)))
  return hits.length / words.length
}

export const matchTasks =
  (reach: Reach): Book['matchTasks'] =>
  async (text, limit) => {
    const said = text.trim()
    const open = eq(tasks.status, 'open')
    if (isId('task', said)) return (await tasksWhere(reach, and(open, eq(tasks.id, said)), limit)).items
    const words = spokenWords(said)
    if (words.length === 0) return []
    const candidates = await tasksWhere(reach, open, consideredTasks)
    const scored = candidates.items.map((row) => ({ row, score: overlap(words, row) }))
    const best = Math.max(0, ...scored.map(({ score }) => score))
    return scored
      .filter(({ score }) => score >= Math.max(0.5, best * 0.75))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ row }) => row)
  }
