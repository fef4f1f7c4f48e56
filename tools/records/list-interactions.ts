import { z } from 'zod'
import { localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import { defineTool } from '../define.ts'
import {
  clientArgument,
  clientShape,
  defined,
  interactionShape,
  limitArgument,
  toClient,
  toInteraction,
} from '../shapes.ts'

export default defineTool({
  name: 'list_interactions',
  area: 'records',
  risk: 'read',
  title: { en: 'Reading the contact history', zh: '正在查看联系记录', ru: 'Читаю историю контактов' },
  description: 'The contacts with one client, newest first: calls, meetings, mails, with what was noted.',
  input: z.object({
    client: clientArgument,
    channel: channelSchema.optional(),
    from: localDateSchema.optional(),
    to: localDateSchema.optional(),
    limit: limitArgument(50, 5),
  }),
  output: z.object({
    client: clientShape,
    items: z.array(interactionShape),
    more: z.number().int(),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'last contacts with Anna Keller', input: { client: 'Anna Keller' } },
    {
      language: 'en',
      say: 'when did I last speak to John Smith?',
      input: { client: 'John Smith', limit: 1 },
    },
    {
      language: 'en',
      say: 'show the meetings with Keller this year',
      input: { client: 'Keller', channel: 'meeting', from: '2026-01-01' },
    },
    { language: 'zh', say: '王伟最近的联系记录', input: { client: '王伟' } },
    { language: 'zh', say: '我上次什么时候联系李娜？', input: { client: '李娜', limit: 1 } },
    { language: 'ru', say: 'последние контакты с Петровым', input: { client: 'Петровым' } },
    {
      language: 'ru',
      say: 'когда я последний раз говорил с Анной Ковалёвой?',
      input: { client: 'Анной Ковалёвой', limit: 1 },
    },
    { language: 'ru', say: 'история звонков Соколову', input: { client: 'Соколову', channel: 'call' } },
  ],
  run: async (said, { actor, book, client, today }) => {
    const found = await client(said.client)
    const { client: _, ...filter } = said
    const page = await book.interactions({ client: found.id, ...defined(filter) })
    return {
      client: toClient(found, actor),
      items: page.items.map(toInteraction),
      more: page.more,
      as_of: today,
    }
  },
})
