import { z } from 'zod'
import { defineCommand } from '../define.ts'

export default defineCommand({
  name: 'undo',
  area: 'records',
  risk: 'low_write',
  immediate: true,
  title: { en: 'Taking it back', zh: '正在撤销', ru: 'Отменяю' },
  description:
    'Takes back the last saved change of this conversation (within ten minutes), or withdraws a newer card that still waits. Only when the user asks to undo.',
  input: z.object({}),
  output: z.object({
    proposal: z.string(),
    tool: z.string(),
    title: z.object({ en: z.string(), zh: z.string(), ru: z.string() }),
    status: z.enum(['undone', 'withdrawn']),
  }),
  examples: [
    { language: 'en', say: 'undo', input: {} },
    { language: 'en', say: 'take that back', input: {} },
    { language: 'en', say: 'undo the last change', input: {} },
    { language: 'zh', say: '撤销', input: {} },
    { language: 'zh', say: '取消刚才的更改', input: {} },
    { language: 'ru', say: 'отмени', input: {} },
    { language: 'ru', say: 'отменить последнее изменение', input: {} },
    { language: 'ru', say: 'верни как было', input: {} },
  ],
  run: (_, { undo }) => undo(),
})
