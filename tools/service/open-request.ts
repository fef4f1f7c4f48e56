import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { OriginKind } from '#domain/origin.ts'
import { sameSubject } from '#domain/service/likeness.ts'
import { duesOf } from '#domain/service/request-clocks.ts'
import { type Urgency, urgencies } from '#domain/service/terms.ts'
import { urgencyOf } from '#domain/service/urgency.ts'
import { instantSchema } from '#domain/time.ts'
import { type Channel, channelSchema } from '#domain/work.ts'
import type { ClientSummary } from '#store/port.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { local } from '../request-shapes.ts'
import { clientArgument, defined } from '../shapes.ts'

export default defineWriteTool({
  name: 'open_request',
  area: 'service',
  risk: 'low_write',
  title: { en: 'Preparing the request', zh: '正在登记请求', ru: 'Готовлю запрос' },
  description:
    'Proposes a wish of a client as a request with clocks for the first answer and the solution. `subject` is what it is about in a few words, `text` what the client wrote or said. Urgency is judged by rules; give `urgency` only when the user said it. Complaints go to open_complaint.',
  input: z.object({
    client: clientArgument,
    subject: z.string().trim().min(1).max(200),
    text: z.string().trim().min(1).max(8000).optional(),
    channel: channelSchema.optional().describe('How it came'),
    urgency: z.enum(urgencies).optional().describe('Only where the user decides it'),
    reason: z.string().trim().min(1).max(300).optional().describe('Why the user decides so'),
    received_at: instantSchema.optional().describe('When it came; now where absent'),
  }),
  examples: [
    {
      language: 'en',
      say: 'open a request for Anna Keller: confirmation of her mortgage rate',
      input: { client: 'Anna Keller', subject: 'Confirmation of her mortgage rate' },
    },
    {
      language: 'en',
      say: 'new request from John Smith by mail: his card is blocked in Lisbon',
      input: { client: 'John Smith', channel: 'email', subject: 'His card is blocked in Lisbon' },
    },
    {
      language: 'en',
      say: 'register an urgent request for Orion Logistics: guarantee for the customs',
      input: { client: 'Orion Logistics', subject: 'Guarantee for the customs', urgency: 'urgent' },
    },
    {
      language: 'zh',
      say: '给王伟登记一个请求：开具存款证明',
      input: { client: '王伟', subject: '开具存款证明' },
    },
    {
      language: 'zh',
      say: '李娜发来请求：今天要付货款',
      input: { client: '李娜', subject: '今天要付货款' },
    },
    {
      language: 'ru',
      say: 'зарегистрируй запрос Петрова: справка об остатке',
      input: { client: 'Петрова', subject: 'Справка об остатке' },
    },
    {
      language: 'ru',
      say: 'новый запрос от Соколова: заблокирована карта',
      input: { client: 'Соколова', subject: 'Заблокирована карта' },
    },
  ],
  prepare: async (said, { actor, book, client, clock, language, workCalendar }) => {
    const found = await client(said.client)
    const receivedAt = said.received_at ?? clock.now()
    if (receivedAt > clock.now())
      throw new DomainError('date_in_future', { date: local(receivedAt, actor.zone) })
    const judged = judge(said, found, language)
    const calendar = await workCalendar(found.rm.id)
    const { firstAnswerDueAt, resolutionDueAt } = duesOf(calendar, receivedAt, judged.urgency)
    const open = await book.requests.list({ client: found.id, open: true, limit: 50 })
    const alike = open.items.filter(({ subject, text }) =>
      sameSubject(said.subject, `${subject} ${text ?? ''}`),
    )
    return {
      client: { id: found.id, name: found.name },
      input: defined({ ...said, client: found.id, received_at: receivedAt }),
      bound: {},
      origins: alike.map(({ origin }) => origin),
      card: {
        title: { en: 'New request', zh: '新请求', ru: 'Новый запрос' },
        fields: lines([
          ['client', found.name],
          ['subject', said.subject, 'subject'],
          ['client_words', said.text, 'text'],
          ['channel', said.channel, 'channel'],
          ['received_at', local(receivedAt, actor.zone)],
          ['urgency', judged.urgency, 'urgency'],
          ['reason', judged.reason],
          ['first_answer_due', local(firstAnswerDueAt, actor.zone)],
          ['resolution_due', local(resolutionDueAt, actor.zone)],
          ['open_already', alike.map(({ subject, id }) => `${subject} (${id})`).join('; ') || undefined],
          ['next_step', holdingReply(found, language)],
        ]),
      },
    }
  },
  commit: async (input, { actor, writer, clock, newId, proposal, thread, outside, workCalendar }) => {
    const clientId = idSchema('client').parse(input.client)
    const client = await writer.summary(clientId)
    if (client === undefined) throw new DomainError('client_not_found', { client: clientId })
    const receivedAt = input.received_at ?? clock.now()
    const judged = judge(input, client, actor.language)
    const id = newId('request')
    const originKind = originOf(input, outside)
    await writer.requests.add({
      ...defined({ text: input.text, channel: input.channel }),
      ...duesOf(await workCalendar(client.rm.id), receivedAt, judged.urgency),
      id,
      kind: 'request',
      clientId,
      subject: input.subject,
      urgency: judged.urgency,
      urgencyReason: judged.reason,
      receivedAt,
      originKind,
      threadId: thread,
      proposalId: proposal,
    })
    await writer.requests.addEvent({
      requestId: id,
      kind: 'received',
      text: input.subject,
      originKind,
      proposalId: proposal,
    })
    return { records: [id], undo: { request: id } }
  },
  undo: async (undo, { writer }) => {
    const { request } = z.object({ request: idSchema('request') }).parse(undo)
    await writer.requests.remove(request)
  },
})

type Wish = Readonly<{
  subject: string
  text?: string | undefined
  urgency?: Urgency | undefined
  reason?: string | undefined
}>

/** By the rules, unless the user decided; then both are said. */
function judge(
  { subject, text, urgency, reason }: Wish,
  { segment }: Pick<ClientSummary, 'segment'>,
  language: Language,
): Readonly<{ urgency: Urgency; reason: string }> {
  const found = urgencyOf(`${subject}\n${text ?? ''}`, { segment })
  if (urgency === undefined || urgency === found.urgency)
    return { urgency: found.urgency, reason: reason ?? found.reason[language] }
  const own = reason ?? { en: 'set by the user', zh: '由用户设定', ru: 'так решил пользователь' }[language]
  const rules = { en: 'by the rules', zh: '按规则', ru: 'по правилам' }[language]
  return { urgency, reason: `${own} (${rules}: ${found.urgency}, ${found.reason[language]})` }
}

/** What a client wrote is a text from outside, whoever brings it in. */
function originOf(
  { text, channel }: { text?: string | undefined; channel?: Channel | undefined },
  outside: boolean,
): OriginKind {
  if (text !== undefined && (channel === 'email' || channel === 'letter')) return 'mail'
  return outside || (text !== undefined && channel === 'message') ? 'chat' : 'rm'
}

const languages: Readonly<Record<Language, Record<Language, string>>> = {
  en: { en: 'English', zh: '英文', ru: 'по-английски' },
  zh: { en: 'Chinese', zh: '中文', ru: 'по-китайски' },
  ru: { en: 'Russian', zh: '俄文', ru: 'по-русски' },
}

/** The words that call for the holding reply, which is written in the client's language. */
const holdingReply = ({ name, language }: ClientSummary, spoken: Language): string =>
  ({
    en: `a holding reply in ${languages[language].en}: “draft a holding reply to ${name}”`,
    zh: `${languages[language].zh}安抚回复：“给${name}起草一封收悉回复”`,
    ru: `ответ «приняли в работу» ${languages[language].ru}: «черновик письма ${name}, приняли в работу»`,
  })[spoken]
