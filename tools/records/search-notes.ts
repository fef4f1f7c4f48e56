import { z } from 'zod'
import { localDateSchema } from '#domain/time.ts'
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
  name: 'search_notes',
  area: 'records',
  risk: 'read',
  title: { en: 'Searching the notes', zh: '正在搜索记录', ru: 'Ищу в записях' },
  description:
    'Finds contacts whose notes hold these words, over the whole book or one client, newest first. Give the key words only, in the language of the notes or of the user.',
  input: z.object({
    text: z.string().trim().min(1).max(200).describe('Key words'),
    client: clientArgument.optional(),
    from: localDateSchema.optional(),
    to: localDateSchema.optional(),
    limit: limitArgument(50, 8),
  }),
  output: z.object({
    text: z.string(),
    client: clientShape.optional(),
    items: z.array(interactionShape),
    more: z.number().int(),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'who mentioned a mortgage?', input: { text: 'mortgage' } },
    { language: 'en', say: 'search the notes for refinancing', input: { text: 'refinancing' } },
    {
      language: 'en',
      say: 'did Anna Keller say anything about school fees?',
      input: { text: 'school fees', client: 'Anna Keller' },
    },
    { language: 'zh', say: '谁提到过房贷？', input: { text: '房贷' } },
    { language: 'zh', say: '在记录里搜一下再融资', input: { text: '再融资' } },
    { language: 'ru', say: 'кто упоминал ипотеку?', input: { text: 'ипотека' } },
    { language: 'ru', say: 'найди в заметках рефинансирование', input: { text: 'рефинансирование' } },
    { language: 'ru', say: 'говорила ли Ковалёва про дачу?', input: { text: 'дача', client: 'Ковалёва' } },
  ],
  run: async (said, { actor, book, client, today }) => {
    const found = said.client === undefined ? undefined : await client(said.client)
    const page = await book.searchNotes(
      defined({ text: said.text, client: found?.id, from: said.from, to: said.to, limit: said.limit }),
    )
    return defined({
      text: said.text,
      client: found && toClient(found, actor),
      items: page.items.map(toInteraction),
      more: page.more,
      as_of: today,
    })
  },
})
