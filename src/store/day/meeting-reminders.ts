import type { UserId } from '#domain/ids.ts'
import { addMillis, dateIn, toMillis } from '#domain/time.ts'
import type { TaskStatus } from '#domain/work.ts'
import { and, eq, isNotNull } from '#drizzle'
import type { BookDeps, Reach } from '../book/reach.ts'
import { tasksWhere } from '../book/tasks.ts'
import type { Meeting, MeetingReminder } from '../port.ts'
import { tasks } from '../schema/index.ts'
import { calendarIn, planRecord } from '../service/clocks.ts'

/** More reminders of one meeting than this are moved with it, but not told. */
const told = 10

const ofMeeting = (id: Meeting['id'], status: TaskStatus) =>
  and(eq(tasks.refId, id), eq(tasks.status, status), isNotNull(tasks.dueAt))

/** Open reminders of a meeting that the actor may read, the earliest first. */
export async function remindersOf(reach: Reach, id: Meeting['id']): Promise<readonly MeetingReminder[]> {
  const { items } = await tasksWhere(reach, ofMeeting(id, 'open'), told)
  return items.flatMap(({ id: task, text, dueAt }) =>
    dueAt === undefined ? [] : [{ id: task, text, dueAt }],
  )
}

/**
 * Reminders go with their meeting, in the transaction that changes it: they move by as much, are dropped when it is
 * called off, and are there again when that is taken back. `after` is absent for a meeting that is gone.
 */
export async function remindersFollow(
  reach: Reach,
  deps: BookDeps,
  before: Meeting,
  after: Meeting | undefined,
): Promise<void> {
  const [was, is] = [before.status, after?.status ?? 'cancelled']
  if (is === 'cancelled' && was !== 'cancelled') await rewrite(reach, deps, before, 'open', 'cancelled', 0)
  if (was === 'cancelled' && is !== 'cancelled') await rewrite(reach, deps, before, 'cancelled', 'open', 0)
  const moved = after === undefined ? 0 : toMillis(after.startsAt) - toMillis(before.startsAt)
  if (moved !== 0) await rewrite(reach, deps, before, 'open', 'open', moved)
}

async function rewrite(
  reach: Reach,
  deps: BookDeps,
  { id }: Meeting,
  from: TaskStatus,
  status: TaskStatus,
  moved: number,
): Promise<void> {
  const rows = await reach.db
    .select({ id: tasks.id, owner: tasks.ownerId, dueAt: tasks.dueAt, revision: tasks.revision })
    .from(tasks)
    .where(ofMeeting(id, from))
  for (const { id: task, owner, dueAt, revision } of rows) {
    if (dueAt === null) continue
    const at = addMillis(dueAt, moved)
    const { zone } = await calendarIn(reach.db, deps, owner as UserId)
    await reach.db
      .update(tasks)
      .set({ status, dueAt: at, dueOn: dateIn(at, zone), revision: revision + 1 })
      .where(eq(tasks.id, task))
    await planRecord(reach.db, deps, task)
  }
}
