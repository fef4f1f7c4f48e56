import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { factConfidence, factConfidences, factKinds, sameFact } from '#domain/facts.ts'
import { idSchema } from '#domain/ids.ts'
import { localDateSchema } from '#domain/time.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { clientArgument } from '../shapes.ts'

export default defineWriteTool({
  name: 'record_fact',
  area: 'records',
  risk: 'low_write',
  title: { en: 'Preparing the fact', zh: '正在准备客户信息', ru: 'Готовлю факт о клиенте' },
  description:
    "Proposes to remember something learned of a client that is neither a contact nor a field of the card: family, plans, preferences, business, other banks, worries. `text` keeps the user's words, without the client's name.",
  input: z.object({
    client: clientArgument,
    text: z.string().trim().min(1).max(1000),
    kind: z.enum(factKinds).optional(),
    on: localDateSchema.optional().describe('Day it was learned; today where absent'),
    confidence: z.enum(factConfidences).optional().describe('sure where absent'),
  }),
  examples: [
    {
      language: 'en',
      say: "remember that Anna Keller's son studies in Milan",
      input: { client: 'Anna Keller', text: 'Son studies in Milan', kind: 'family' },
    },
    {
      language: 'en',
      say: 'keep in mind: Orion Logistics probably banks with Seerhof too',
      input: {
        client: 'Orion Logistics',
        text: 'Probably banks with Seerhof too',
        kind: 'competitor',
        confidence: 'likely',
      },
    },
    {
      language: 'en',
      say: 'fact about Keller: prefers calls after six',
      input: { client: 'Keller', text: 'Prefers calls after six', kind: 'preference' },
    },
    {
      language: 'zh',
      say: '记住王伟的女儿明年出国留学',
      input: { client: '王伟', text: '女儿明年出国留学', kind: 'family' },
    },
    {
      language: 'zh',
      say: '记一下李娜喜欢下午打电话',
      input: { client: '李娜', text: '喜欢下午打电话', kind: 'preference' },
    },
    {
      language: 'ru',
      say: 'запомни, что у Петрова сын учится в Милане',
      input: { client: 'Петрова', text: 'Сын учится в Милане', kind: 'family' },
    },
    {
      language: 'ru',
      say: 'имей в виду: Соколова, возможно, продаёт бизнес',
      input: { client: 'Соколова', text: 'Возможно, продаёт бизнес', kind: 'plan', confidence: 'unsure' },
    },
  ],
  prepare: async (said, { book, client, today }) => {
    const on = said.on ?? today
    if (on > today) throw new DomainError('date_in_future', { date: on })
    const { id, name } = await client(said.client)
    const known = (await book.card(id))?.facts.find((fact) => sameFact(fact.text, said.text))
    if (known)
      throw new DomainError('fact_known', { client: name, text: known.text, since: known.on ?? today })
    const kind = said.kind ?? 'other'
    const confidence = said.confidence ?? 'sure'
    return {
      input: { client: id, text: said.text, kind, on, confidence },
      client: { id, name },
      bound: {},
      card: {
        title: { en: 'Fact about a client', zh: '客户信息', ru: 'Факт о клиенте' },
        fields: lines([
          ['client', name],
          ['fact', said.text, 'text'],
          ['fact_kind', kind, 'kind'],
          ['on', on, 'on'],
          ['confidence', confidence, 'confidence'],
        ]),
      },
    }
  },
  commit: async (input, { writer, today, newId, proposal, outside }) => {
    const id = newId('fact')
    await writer.addFact({
      id,
      clientId: idSchema('client').parse(input.client),
      kind: input.kind ?? 'other',
      text: input.text,
      on: input.on ?? today,
      confidence: factConfidence[input.confidence ?? 'sure'],
      outside,
      proposalId: proposal,
    })
    return { records: [id], undo: { fact: id } }
  },
  undo: async (undo, { writer }) => {
    await writer.removeFact(z.object({ fact: idSchema('fact') }).parse(undo).fact)
  },
})
