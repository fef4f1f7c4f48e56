import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { themeName, themeOf } from '#domain/service/complaint-theme.ts'
import { complaintThemes } from '#domain/service/complaint-themes.ts'
import { driverOf, drivers, ofScore, sentimentOf } from '#domain/service/sentiments.ts'
import { sentiments } from '#domain/service/terms.ts'
import { localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { clientArgument, defined } from '../shapes.ts'

export default defineWriteTool({
  name: 'log_feedback',
  area: 'service',
  risk: 'low_write',
  title: { en: 'Preparing the feedback', zh: '正在登记反馈', ru: 'Готовлю отзыв' },
  description:
    "Proposes to keep praise, criticism or a survey answer of a client. `text` is the client's words; tone, topic and what moved the score are judged by rules, give them only where the user decides. `may_quote` only where the client agreed. Someone who wants something put right has a complaint, not feedback.",
  input: z.object({
    client: clientArgument,
    text: z.string().trim().min(1).max(2000).describe('What the client said'),
    topic: z.enum(complaintThemes).optional(),
    sentiment: z.enum(sentiments).optional(),
    score: z.number().int().min(0).max(10).optional().describe('Of a survey, 0 to 10'),
    driver: z.enum(drivers).optional(),
    channel: channelSchema.optional(),
    on: localDateSchema.optional().describe('Day it was said; today where absent'),
    may_quote: z.boolean().optional(),
    survey: z.string().trim().min(1).max(100).optional().describe('Which survey it answers'),
  }),
  examples: [
    {
      language: 'en',
      say: 'feedback from Anna Keller: the new app is much quicker, 9 out of 10',
      input: { client: 'Anna Keller', text: 'the new app is much quicker', score: 9 },
    },
    {
      language: 'en',
      say: 'log feedback of John Smith: the letters are hard to understand',
      input: { client: 'John Smith', text: 'the letters are hard to understand' },
    },
    {
      language: 'en',
      say: 'Keller praised the branch, note it as positive feedback',
      input: { client: 'Keller', text: 'praised the branch', sentiment: 'positive' },
    },
    {
      language: 'zh',
      say: '王伟的反馈：手机银行登录太麻烦',
      input: { client: '王伟', text: '手机银行登录太麻烦' },
    },
    {
      language: 'zh',
      say: '登记李娜的反馈：服务很专业，打8分',
      input: { client: '李娜', text: '服务很专业', score: 8 },
    },
    {
      language: 'ru',
      say: 'отзыв Петрова: приложение стало удобнее, 9 из 10',
      input: { client: 'Петрова', text: 'приложение стало удобнее', score: 9 },
    },
    {
      language: 'ru',
      say: 'запиши отзыв Соколовой: долго ждала ответа',
      input: { client: 'Соколовой', text: 'долго ждала ответа' },
    },
  ],
  prepare: async (said, { client, today, language }) => {
    const on = said.on ?? today
    if (on > today) throw new DomainError('date_in_future', { date: on })
    const { id, name } = await client(said.client)
    const topic = said.topic ?? themeOf(said.text)
    const sentiment =
      said.sentiment ?? (said.score === undefined ? sentimentOf(said.text) : ofScore(said.score))
    const driver = said.driver ?? driverOf(said.text)
    return {
      input: { ...said, ...defined({ driver }), client: id, on, topic, sentiment },
      client: { id, name },
      bound: {},
      card: {
        title: { en: 'Feedback of a client', zh: '客户反馈', ru: 'Отзыв клиента' },
        fields: lines([
          ['client', name],
          ['client_words', said.text, 'text'],
          ['sentiment', sentiment, 'sentiment'],
          ['about', themeName(topic)[language], 'topic'],
          ['score', said.score, 'score'],
          ['driver', driver, 'driver'],
          ['channel', said.channel, 'channel'],
          ['on', on, 'on'],
          ['survey', said.survey, 'survey'],
          ['may_quote', said.may_quote === undefined ? undefined : said.may_quote ? 'yes' : 'no'],
        ]),
      },
    }
  },
  commit: async (input, { writer, today, newId, proposal }) => {
    const id = newId('feedback')
    await writer.complaints.addFeedback({
      ...defined({
        channel: input.channel,
        score: input.score,
        driver: input.driver,
        mayQuote: input.may_quote,
        survey: input.survey,
      }),
      id,
      clientId: idSchema('client').parse(input.client),
      on: input.on ?? today,
      topic: input.topic ?? themeOf(input.text),
      sentiment: input.sentiment ?? sentimentOf(input.text, input.score),
      quote: input.text,
      // What a client said is the client's, whoever wrote it down.
      originKind: 'note',
      proposalId: proposal,
    })
    return { records: [id], undo: { feedback: id } }
  },
  undo: async (undo, { writer }) => {
    await writer.complaints.removeFeedback(z.object({ feedback: idSchema('feedback') }).parse(undo).feedback)
  },
})
