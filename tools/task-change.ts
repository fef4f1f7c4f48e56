import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import {
  atWallTime,
  dateIn,
  type Instant,
  instantSchema,
  type LocalDate,
  localDateSchema,
  wallTime,
} from '#domain/time.ts'
import { prioritySchema, type TaskPriority } from '#domain/work.ts'
import type { BookWriter, Committed, TaskRow } from '#store/port.ts'
import { lines } from './card.ts'
import type { Prepared, ToolContext } from './define.ts'
import { restDay } from './repeats.ts'
import { defined } from './shapes.ts'

/** The argument by which a wish for a task means one that stands. */
export const taskChanged = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .describe('Id or words of an open task that is moved or changed; without it a new one is made')

type Wish = Readonly<{
  task: string
  text: string
  due_on?: LocalDate | undefined
  due_at?: Instant | undefined
  priority?: TaskPriority | undefined
}>
type Moved = Pick<TaskRow, 'dueOn' | 'dueAt'>

/** A task with an hour keeps it where only another day is said. */
function movedTo({ due_on: on, due_at: at }: Wish, found: TaskRow, { actor: { zone } }: ToolContext): Moved {
  if (at !== undefined) return { dueAt: at, dueOn: on ?? dateIn(at, zone) }
  if (on === undefined || found.dueAt === undefined) return defined({ dueOn: on })
  return { dueOn: on, dueAt: atWallTime(on, wallTime(found.dueAt, zone), zone) }
}

/** The card of a change to an open task; throws task_not_found, task_ambiguous and date_in_past. */
export async function prepareChange<Input extends Wish>(
  said: Input,
  context: ToolContext,
): Promise<Prepared<Input>> {
  const { actor, clock, today, language } = context
  const found = await context.task(said.task)
  const { dueOn, dueAt } = movedTo(said, found, context)
  if (dueAt !== undefined && dueAt < clock.now()) throw new DomainError('date_in_past', { date: dueAt })
  if (dueOn !== undefined && dueOn < today) throw new DomainError('date_in_past', { date: dueOn })
  const calendar = await context.workCalendar()
  const hour = (at: Instant | undefined): string | undefined => at && wallTime(at, actor.zone)
  return {
    ...(found.clientId && found.clientName ? { client: { id: found.clientId, name: found.clientName } } : {}),
    input: { ...said, task: found.id, text: found.text, ...defined({ due_on: dueOn, due_at: dueAt }) },
    bound: { [found.id]: found.revision },
    card: {
      title: { en: 'Task changed', zh: '更改任务', ru: 'Изменение задачи' },
      fields: lines([
        ['text', found.text],
        ['client', found.clientName],
        ['due_on', dueOn, 'due_on', found.dueOn],
        ['due_at', hour(dueAt), undefined, hour(found.dueAt)],
        ['rest_day', dueOn && restDay(dueOn, calendar, language)],
        ['priority', said.priority, 'priority', said.priority && found.priority],
      ]),
    },
  }
}

/** Writes the change and keeps what was before it. */
export async function commitChange(wish: Wish, writer: BookWriter): Promise<Committed> {
  const task = idSchema('task').parse(wish.task)
  const found = await writer.task(task)
  if (found === undefined) throw new DomainError('record_not_found')
  const { due_on: dueOn, due_at: dueAt, priority } = wish
  const revision = await writer.changeTask(task, defined({ dueOn, dueAt, priority }))
  const before = { dueOn: found.dueOn ?? null, dueAt: found.dueAt ?? null, priority: found.priority }
  return { records: [task], undo: { task, revision, before } }
}

const kept = z.object({
  task: idSchema('task'),
  revision: z.number(),
  before: z.object({
    dueOn: localDateSchema.nullable(),
    dueAt: instantSchema.nullable(),
    priority: prioritySchema,
  }),
})

/** Puts former values back; false where what is undone is no change. Throws undo_blocked where the task went on. */
export async function undoChange(undo: unknown, writer: BookWriter): Promise<boolean> {
  const { data } = kept.safeParse(undo)
  if (data === undefined) return false
  if ((await writer.revisionOf(data.task)) !== data.revision) throw new DomainError('undo_blocked')
  await writer.changeTask(data.task, data.before)
  return true
}
