import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { labels } from '../card.ts'
import { changesArgument, changesOf, commitChanges, undoChanges } from '../client-fields.ts'
import { defineWriteTool } from '../define.ts'
import { clientArgument } from '../shapes.ts'

export default defineWriteTool({
  name: 'update_client',
  area: 'clients',
  risk: 'low_write',
  title: {
    en: 'Preparing a change of the card',
    zh: '正在准备更改客户资料',
    ru: 'Готовлю изменение карточки',
  },
  description:
    "Proposes new values for fields of a client's card: contact details, place, occupation, segment, language, notes, contact rhythm; a pause through `until`, a service plan. Only fields that the user named.",
  input: z.object({ client: clientArgument, changes: changesArgument }),
  examples: [
    {
      language: 'en',
      say: "change Anna Keller's phone to +41 44 555 01 99",
      input: { client: 'Anna Keller', changes: { phone: '+41 44 555 01 99' } },
    },
    {
      language: 'en',
      say: 'Keller moved to Basel, update her city',
      input: { client: 'Keller', changes: { city: 'Basel' } },
    },
    {
      language: 'en',
      say: 'set the segment of Orion Logistics to key',
      input: { client: 'Orion Logistics', changes: { segment: 'key' } },
    },
    {
      language: 'zh',
      say: '把王伟的电话改成 +86 21 5550 0199',
      input: { client: '王伟', changes: { phone: '+86 21 5550 0199' } },
    },
    {
      language: 'zh',
      say: '李娜搬到深圳了，更新一下城市',
      input: { client: '李娜', changes: { city: '深圳' } },
    },
    {
      language: 'ru',
      say: 'поменяй телефон Петрова на +7 495 555 01 99',
      input: { client: 'Петрова', changes: { phone: '+7 495 555 01 99' } },
    },
    {
      language: 'ru',
      say: 'Соколова переехала в Ригу, обнови город',
      input: { client: 'Соколова', changes: { city: 'Рига' } },
    },
  ],
  prepare: async (said, context) => {
    const { book, client } = context
    const { id, name } = await client(said.client)
    const card = await book.card(id)
    if (!card) throw new Error(`client ${id} vanished between look-up and reading`)
    const { changes, fields } = await changesOf(card, said.changes, context)
    if (fields.length === 0) throw new DomainError('nothing_to_change')
    return {
      input: { client: id, changes },
      client: { id, name },
      bound: { [id]: card.revision },
      card: {
        title: { en: 'Change of a client’s card', zh: '更改客户资料', ru: 'Изменение карточки клиента' },
        fields: [{ label: labels.client, value: name }, ...fields],
      },
    }
  },
  commit: async (input, context) => {
    const client = idSchema('client').parse(input.client)
    return { records: [client], undo: await commitChanges(context.writer, client, input.changes, context) }
  },
  undo: async (undo, { writer }) => undoChanges(writer, undo),
})
