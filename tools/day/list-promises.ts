import { z } from 'zod'
import { promiseStatuses } from '#domain/service/terms.ts'
import { localDateSchema } from '#domain/time.ts'
import { defineTool } from '../define.ts'
import { isOverdue, owedBySchema, promiseShape, toPromise } from '../promise-shapes.ts'
import { clientArgument, defined, limitArgument } from '../shapes.ts'

export default defineTool({
  name: 'list_promises',
  area: 'day',
  risk: 'read',
  title: { en: 'Looking at the promises', zh: '正在查看承诺', ru: 'Смотрю обещания' },
  description:
    'Promises made to clients and by clients, the earliest due first, with age and days overdue; `owed_by` client for what a client promised us. `overdue` counts the ones shown that are past their day.',
  input: z.object({
    client: clientArgument.optional(),
    status: z.enum(promiseStatuses).default('open'),
    owed_by: owedBySchema.optional(),
    due_to: localDateSchema.optional(),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(promiseShape),
    more: z.number().int(),
    overdue: z.number().int(),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'my open promises', input: {} },
    { language: 'en', say: 'what did I promise Anna Keller?', input: { client: 'Anna Keller' } },
    { language: 'en', say: 'list the promises that are still open', input: {} },
    { language: 'en', say: 'which promises were kept?', input: { status: 'kept' } },
    { language: 'en', say: 'what have clients promised us?', input: { owed_by: 'client' } },
    { language: 'en', say: 'promises to John Smith', input: { client: 'John Smith' } },
    { language: 'zh', say: '我有哪些未兑现的承诺？', input: {} },
    { language: 'zh', say: '我答应过王伟什么？', input: { client: '王伟' } },
    { language: 'zh', say: '查看承诺清单', input: {} },
    { language: 'zh', say: '客户答应了我们什么？', input: { owed_by: 'client' } },
    { language: 'zh', say: '哪些承诺已经兑现？', input: { status: 'kept' } },
    { language: 'zh', say: '对李娜的承诺', input: { client: '李娜' } },
    { language: 'ru', say: 'мои открытые обещания', input: {} },
    { language: 'ru', say: 'что я обещал Петрову?', input: { client: 'Петрову' } },
    { language: 'ru', say: 'покажи невыполненные обещания', input: {} },
    { language: 'ru', say: 'что нам обещали клиенты?', input: { owed_by: 'client' } },
    { language: 'ru', say: 'какие обещания выполнены?', input: { status: 'kept' } },
    { language: 'ru', say: 'обещания Соколову', input: { client: 'Соколову' } },
  ],
  run: async (said, { book, client, today }) => {
    const found = said.client === undefined ? undefined : await client(said.client)
    const page = await book.promises.list(
      defined({
        client: found?.id,
        status: said.status,
        owedBy: said.owed_by,
        dueTo: said.due_to,
        limit: said.limit,
      }),
    )
    return {
      items: page.items.map((row) => toPromise(row, today)),
      more: page.more,
      overdue: page.items.filter((row) => isOverdue(row, today)).length,
      as_of: today,
    }
  },
})
