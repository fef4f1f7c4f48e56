import { z } from 'zod'
import type { ClientId } from '#domain/ids.ts'
import { addDays, type Instant, type LocalDate, localDateSchema } from '#domain/time.ts'
import { type TaskStatus, taskStatuses } from '#domain/work.ts'
import type { TaskRow } from '#store/port.ts'
import { defineTool, type ToolContext } from '../define.ts'
import { clientArgument, defined, limitArgument, taskShape, toTask } from '../shapes.ts'
import { nextInQueue, queueShape } from '../task-queue.ts'

export default defineTool({
  name: 'list_tasks',
  area: 'day',
  risk: 'read',
  title: { en: 'Looking at the tasks', zh: '正在查看任务', ru: 'Смотрю задачи' },
  description:
    'Tasks of the user, by client, state and due day, the earliest due first; `overdue` counts open ones past their day. With `queue` exactly one task, the next in order, with what is needed to do it (phone, last contact, open promises): work through them one by one, passing the id of the last one as `after` for "next" or "skip".',
  input: z.object({
    client: clientArgument.optional(),
    status: z.enum(taskStatuses).default('open'),
    due_from: localDateSchema.optional(),
    due_to: localDateSchema.optional(),
    queue: z.boolean().optional().describe('One task at a time'),
    after: z.string().trim().max(80).optional().describe('With queue: id of the task shown before'),
    text: z.string().trim().min(1).max(200).optional().describe('With queue: words of the tasks meant'),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(taskShape),
    more: z.number().int(),
    overdue: z.number().int(),
    queue: queueShape.optional(),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'my tasks', input: {} },
    { language: 'en', say: 'what do I have to do today?', input: {} },
    { language: 'en', say: 'open tasks for Anna Keller', input: { client: 'Anna Keller' } },
    { language: 'en', say: 'which tasks are done?', input: { status: 'done' } },
    { language: 'en', say: 'my tasks one by one', input: { queue: true } },
    { language: 'zh', say: '我的任务', input: {} },
    { language: 'zh', say: '今天有什么待办？', input: {} },
    { language: 'zh', say: '王伟有哪些未完成的任务', input: { client: '王伟' } },
    { language: 'zh', say: '逐个处理我的任务', input: { queue: true } },
    { language: 'ru', say: 'мои задачи', input: {} },
    { language: 'ru', say: 'мои задачи по одной', input: { queue: true } },
    { language: 'ru', say: 'что у меня на сегодня?', input: {} },
    { language: 'ru', say: 'открытые задачи по Петрову', input: { client: 'Петрову' } },
  ],
  run: async (said, context) => {
    const { book, client, today, clock } = context
    const moment = { today, now: clock.now() }
    const found = said.client === undefined ? undefined : await client(said.client)
    const filter = defined({ client: found?.id, dueFrom: said.due_from, dueTo: said.due_to })
    if (said.queue) {
      const { task, queue } = await nextInQueue({ filter, text: said.text, after: said.after }, context)
      const items = task ? [task] : []
      return { items: items.map(toTask), more: 0, overdue: overdueIn(items, moment), queue, as_of: today }
    }
    const page = await book.tasks({ ...filter, status: said.status, limit: said.limit })
    return {
      items: page.items.map(toTask),
      more: page.more,
      overdue:
        page.more === 0
          ? overdueIn(page.items, moment)
          : await overdueOf(filter, said.status, context, moment),
      as_of: today,
    }
  },
})

type Moment = Readonly<{ today: LocalDate; now: Instant }>

/** A task with a time of day is late from that moment on, another from the day after its own. */
const overdueIn = (rows: readonly TaskRow[], { today, now }: Moment): number =>
  rows.filter(
    ({ status, dueOn, dueAt }) =>
      status === 'open' && (dueAt === undefined ? dueOn !== undefined && dueOn < today : dueAt < now),
  ).length

/** No person has more tasks for one day. */
const mostOfADay = 500

/** The same for more tasks than are shown. */
async function overdueOf(
  filter: Readonly<{ client?: ClientId; dueFrom?: LocalDate; dueTo?: LocalDate }>,
  status: TaskStatus | undefined,
  { book }: ToolContext,
  moment: Moment,
): Promise<number> {
  if (status !== undefined && status !== 'open') return 0
  const { dueTo = moment.today } = filter
  const [days, day] = [earlier(dueTo, addDays(moment.today, -1)), earlier(dueTo, moment.today)]
  const before = await book.tasks({ ...filter, status: 'open', dueTo: days, limit: 1 })
  const now = await book.tasks({
    ...filter,
    status: 'open',
    dueFrom: later(moment.today, filter.dueFrom),
    dueTo: day,
    limit: mostOfADay,
  })
  return before.items.length + before.more + overdueIn(now.items, moment)
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
const later = (a: LocalDate, b: LocalDate = a): LocalDate => (a > b ? a : b)
