import { DomainError } from '#domain/errors.ts'
import type { Id, UserId } from '#domain/ids.ts'
import { nextOccurrence } from '#domain/service/recurrence.ts'
import { atWallTime, dateIn, today, wallTime } from '#domain/time.ts'
import type { TaskStatus } from '#domain/work.ts'
import { and, eq, gt, ne, sql } from '#drizzle'
import type { BookWriter, TaskRow } from '../port.ts'
import { tasks } from '../schema/index.ts'
import { calendarIn, planRecord } from '../service/clocks.ts'
import { summary } from './clients.ts'
import type { BookDeps, Reach } from './reach.ts'
import { refuseReaders } from './reach.ts'
import { task } from './tasks.ts'

type TaskWrites = Pick<BookWriter, 'addTask' | 'removeTask' | 'changeTask' | 'setTaskStatus'>

/** Writes of tasks with the reminders of them; each throws read_only_role, and record_not_found outside the book. */
export const taskWrites = (reach: Reach, deps: BookDeps): TaskWrites => ({
  async addTask({ clientId, recurs, ...row }) {
    refuseReaders(reach.actor)
    const client = clientId && (await summary(reach, clientId))
    if (clientId !== undefined && client === undefined)
      throw new DomainError('client_not_found', { client: clientId })
    if (row.dependsOn !== undefined) await writable(reach, row.dependsOn)
    const dueOn = row.dueOn ?? (row.dueAt && dateIn(row.dueAt, reach.actor.zone))
    await reach.db.insert(tasks).values({
      ...row,
      ...(clientId && { clientId }),
      ...(dueOn && { dueOn }),
      // What comes again is the first of its own series.
      ...(recurs && { recurs, seriesId: row.id }),
      // Who covers a book works in it for its owner: the task is there when cover is over.
      ownerId: client && reach.actor.role === 'rm' ? client.rm.id : reach.actor.id,
      createdAt: deps.clock.now(),
    })
    await planRecord(reach.db, deps, row.id)
  },

  async removeTask(id) {
    await writable(reach, id)
    await reach.db.delete(tasks).where(eq(tasks.id, id))
    await planRecord(reach.db, deps, id)
  },

  async changeTask(id, changes) {
    const { revision } = await writable(reach, id)
    await reach.db
      .update(tasks)
      .set({ ...changes, revision: revision + 1 })
      .where(eq(tasks.id, id))
    await planRecord(reach.db, deps, id)
    return revision + 1
  },

  async setTaskStatus(id, status) {
    const row = await writable(reach, id)
    if (status === 'done' && row.waitsFor !== undefined)
      throw new DomainError('task_waits', { task: row.waitsFor.text })
    if (row.status === 'done' && status !== 'done') await removeNext(reach, deps, row)
    await setStatus(reach, deps, row, status)
    if (row.status !== 'done' && status === 'done') await addNext(reach, deps, row)
    return row.revision + 1
  },
})

async function setStatus(reach: Reach, deps: BookDeps, row: TaskRow, status: TaskStatus): Promise<void> {
  await reach.db
    .update(tasks)
    .set({ status, completedAt: status === 'done' ? deps.clock.now() : null, revision: row.revision + 1 })
    .where(eq(tasks.id, row.id))
  await planRecord(reach.db, deps, row.id)
}

/** The next task of a series, on its day in the calendar of whose task it is, at the same time of the day there. */
async function addNext(reach: Reach, deps: BookDeps, done: TaskRow): Promise<void> {
  const { recurs, dueOn, firstDueOn, dueAt } = done
  if (recurs === undefined || dueOn === undefined) return
  const [row] = await reach.db.select().from(tasks).where(eq(tasks.id, done.id))
  if (row === undefined) return
  const calendar = await calendarIn(reach.db, deps, row.ownerId as UserId)
  const next = nextOccurrence(
    recurs,
    { first: firstDueOn ?? dueOn, due: dueOn, today: today(deps.clock, calendar.zone) },
    calendar,
  )
  if (next === undefined) return
  const id = deps.newId('task')
  await reach.db.insert(tasks).values({
    ...row,
    id,
    seriesId: row.seriesId ?? row.id,
    dueOn: next,
    dueAt: dueAt === undefined ? null : atWallTime(next, wallTime(dueAt, calendar.zone), calendar.zone),
    status: 'open',
    completedAt: null,
    dependsOn: null,
    revision: 1,
    createdAt: deps.clock.now(),
    // It came from here, not from the source of the first.
    source: null,
    externalId: null,
    batchId: null,
  })
  await planRecord(reach.db, deps, id)
}

/** Takes back what the completion of a task put in its place; throws undo_blocked where that was worked on. */
async function removeNext(
  reach: Reach,
  deps: BookDeps,
  { id, seriesId, recurs, dueOn }: TaskRow,
): Promise<void> {
  if (recurs === undefined || dueOn === undefined) return
  const later = await reach.db
    .select({ id: tasks.id, status: tasks.status, revision: tasks.revision })
    .from(tasks)
    .where(
      and(
        // A series has one owner, by whom its tasks are found.
        sql`${tasks.ownerId} = (SELECT done.owner_id FROM tasks AS done WHERE done.id = ${id})`,
        eq(tasks.seriesId, seriesId ?? id),
        ne(tasks.id, id),
        gt(tasks.dueOn, dueOn),
      ),
    )
  if (later.some(({ status, revision }) => status !== 'open' || revision !== 1))
    throw new DomainError('undo_blocked')
  for (const next of later) {
    await reach.db.delete(tasks).where(eq(tasks.id, next.id))
    await planRecord(reach.db, deps, next.id)
  }
}

async function writable(reach: Reach, id: Id<'task'>): Promise<TaskRow> {
  refuseReaders(reach.actor)
  const row = await task(reach)(id)
  if (row === undefined) throw new DomainError('record_not_found')
  return row
}
