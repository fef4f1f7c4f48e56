import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { localDateSchema } from '#domain/time.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { owedBySchema } from '../promise-shapes.ts'
import { clientArgument, defined } from '../shapes.ts'

export default defineWriteTool({
  name: 'record_promise',
  area: 'day',
  risk: 'low_write',
  title: { en: 'Preparing the promise', zh: '正在准备承诺', ru: 'Готовлю обещание' },
  description:
    'Proposes a promise to a client with the day by which it is due, or with `owed_by` client one that the client made to us ("he promised the papers by Friday"). It is closed later with close_promise.',
  input: z.object({
    client: clientArgument,
    text: z.string().trim().min(1).max(500).describe('What was promised, in the user’s words'),
    due_on: localDateSchema.optional(),
    owed_by: owedBySchema.default('bank'),
  }),
  examples: [
    {
      language: 'en',
      say: 'I promised Anna Keller: send the offer by 2026-11-27',
      input: { client: 'Anna Keller', text: 'Send the offer', due_on: '2026-11-27' },
    },
    {
      language: 'en',
      say: 'record a promise to John Smith: call back about the mortgage',
      input: { client: 'John Smith', text: 'Call back about the mortgage' },
    },
    {
      language: 'en',
      say: 'Anna Keller promised us: the signed papers by 2026-11-27',
      input: {
        client: 'Anna Keller',
        text: 'The signed papers',
        due_on: '2026-11-27',
        owed_by: 'client',
      },
    },
    {
      language: 'zh',
      say: '我答应王伟：2026-11-27前把方案发给他',
      input: { client: '王伟', text: '把方案发给他', due_on: '2026-11-27' },
    },
    {
      language: 'zh',
      say: '我答应李娜：回电说明费用',
      input: { client: '李娜', text: '回电说明费用' },
    },
    {
      language: 'zh',
      say: '王伟答应我们：2026-11-27前提交文件',
      input: { client: '王伟', text: '提交文件', due_on: '2026-11-27', owed_by: 'client' },
    },
    {
      language: 'ru',
      say: 'я обещал Петрову: прислать предложение до 2026-11-27',
      input: { client: 'Петрову', text: 'Прислать предложение', due_on: '2026-11-27' },
    },
    {
      language: 'ru',
      say: 'запиши обещание Соколову: перезвонить по ипотеке',
      input: { client: 'Соколову', text: 'Перезвонить по ипотеке' },
    },
    {
      language: 'ru',
      say: 'Петров обещал нам: подписанные бумаги до 2026-11-27',
      input: {
        client: 'Петров',
        text: 'Подписанные бумаги',
        due_on: '2026-11-27',
        owed_by: 'client',
      },
    },
  ],
  prepare: async (said, { client, today }) => {
    if (said.due_on !== undefined && said.due_on < today)
      throw new DomainError('date_in_past', { date: said.due_on })
    const { id, name } = await client(said.client)
    return {
      client: { id, name },
      input: { ...said, client: id },
      bound: {},
      card: {
        title:
          said.owed_by === 'client'
            ? { en: 'Promise of the client', zh: '客户的承诺', ru: 'Обещание клиента' }
            : { en: 'Promise to the client', zh: '对客户的承诺', ru: 'Обещание клиенту' },
        fields: lines([
          ['client', name],
          [said.owed_by === 'client' ? 'client_promise' : 'promise', said.text, 'text'],
          ['due_on', said.due_on, 'due_on'],
          ['owed_by', said.owed_by, 'owed_by'],
        ]),
      },
    }
  },
  commit: async (input, { writer, today, newId, proposal, outside }) => {
    const id = newId('promise')
    await writer.promises.add({
      ...defined({ dueOn: input.due_on }),
      id,
      clientId: idSchema('client').parse(input.client),
      text: input.text,
      owedBy: input.owed_by,
      madeOn: today,
      originKind: outside ? 'chat' : 'rm',
      proposalId: proposal,
    })
    return { records: [id], undo: { promise: id } }
  },
  undo: async (undo, { writer }) => {
    const { promise } = z.object({ promise: idSchema('promise') }).parse(undo)
    if ((await writer.revisionOf(promise)) !== 1) throw new DomainError('undo_blocked')
    await writer.promises.remove(promise)
  },
})
