import { z } from 'zod'
import { localDateSchema } from '#domain/time.ts'
import { taskStatuses } from '#domain/work.ts'
import { defineTool } from '../define.ts'
import { clientArgument, defined, limitArgument, taskShape, toTask } from '../shapes.ts'

export default defineTool({
  name: 'list_tasks',
  area: 'day',
  risk: 'read',
  title: { en: 'Looking at the tasks', zh: '正在查看任务', ru: 'Смотрю задачи' },
  description:
    'Tasks of the user, by client, state and due day, the earliest due first; `overdue` counts open ones past their day.',
  input: z.object({
    client: clientArgument.optional(),
    status: z.enum(taskStatuses).default('open'),
    due_from: localDateSchema.optional(),
    due_to: localDateSchema.optional(),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(taskShape),
    more: z.number().int(),
    overdue: z.number().int(),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'my tasks', input: {} },
    { language: 'en', say: 'what do I have to do today?', input: {} },
    { language: 'en', say: 'open tasks for Anna Keller', input: { client: 'Anna Keller' } },
    { language: 'en', say: 'which tasks are done?', input: { status: 'done' } },
    { language: 'zh', say: '我的任务', input: {} },
    { language: 'zh', say: '今天有什么待办？', input: {} },
    { language: 'zh', say: '王伟有哪些未完成的任务', input: { client: '王伟' } },
    { language: 'ru', say: 'мои задачи', input: {} },
    { language: 'ru', say: 'что у меня на сегодня?', input: {} },
    { language: 'ru', say: 'открытые задачи по Петрову', input: { client: 'Петрову' } },
  ],
  run: async (said, { book, client, today }) => {
    const found = said.client === undefined ? undefined : await client(said.client)
    const page = await book.tasks(
      defined({
        client: found?.id,
        status: said.status,
        dueFrom: said.due_from,
        dueTo: said.due_to,
        limit: said.limit,
      }),
    )
    return {
      items: page.items.map(toTask),
      more: page.more,
      overdue: page.items.filter(
        (row) => row.status === 'open' && row.dueOn !== undefined && row.dueOn < today,
      ).length,
      as_of: today,
    }
  },
})
