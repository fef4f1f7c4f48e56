import { z } from 'zod'
import { languageSchema } from '#domain/language.ts'
import { amountSchema } from '#domain/money.ts'
import { localDateSchema } from '#domain/time.ts'
import { cardOf } from '../client-card.ts'
import { defineTool } from '../define.ts'
import { productArgument, productShape, toProduct } from '../product-shapes.ts'
import {
  channelArgument,
  fundingArgument,
  initiativeArgument,
  planOf,
  planShape,
  purposeArgument,
  toProposed,
} from '../proposed.ts'
import { clientArgument, clientShape, toClient } from '../shapes.ts'
import { earnsShape, rulesShape, toEarns, toVerdict, verdictShape } from '../verdict-shapes.ts'

export default defineTool({
  name: 'check_suitability',
  area: 'products',
  risk: 'read',
  title: { en: 'Checking suitability', zh: '正在检查适当性', ru: 'Проверяю пригодность' },
  description:
    'Judges one product for one client by the bank’s rules: outcome, every rule that fired, questions to put to the client (in the client’s language), required disclosures, and what the bank earns. `initiative` is client only where a record shows that the client named the product first. Never soften the outcome.',
  input: z.object({
    client: clientArgument,
    product: productArgument,
    amount: amountSchema.optional(),
    initiative: initiativeArgument.optional(),
    channel: channelArgument.optional(),
    funding: fundingArgument.optional(),
    purpose: purposeArgument.optional(),
  }),
  output: z.object({
    client: clientShape,
    product: productShape,
    plan: planShape,
    verdict: verdictShape,
    questions_language: languageSchema,
    earns: earnsShape,
    rules: rulesShape,
    as_of: localDateSchema,
  }),
  examples: [
    {
      language: 'en',
      say: 'is the World Index ETF suitable for Anna Keller',
      input: { client: 'Anna Keller', product: 'World Index ETF' },
    },
    {
      language: 'en',
      say: 'can I offer John Smith the term deposit CHF for 50000 CHF',
      input: {
        client: 'John Smith',
        product: 'term deposit CHF',
        amount: { value: 50000, currency: 'CHF' },
      },
    },
    {
      language: 'en',
      say: 'Maria Rossi asked for the barrier note herself, may she have it',
      input: { client: 'Maria Rossi', product: 'barrier note', initiative: 'client' },
    },
    {
      language: 'zh',
      say: '全球指数ETF适合王伟吗',
      input: { client: '王伟', product: '全球指数ETF' },
    },
    {
      language: 'zh',
      say: '李娜能买人民币一年期定存吗，20万元',
      input: { client: '李娜', product: '人民币一年期定存', amount: { value: 200000, currency: 'CNY' } },
    },
    {
      language: 'ru',
      say: 'подходит ли Петрову фонд мировых облигаций',
      input: { client: 'Петрову', product: 'фонд мировых облигаций' },
    },
    {
      language: 'ru',
      say: 'можно ли предложить Ковалёвой вклад в евро на 100 тысяч евро',
      input: {
        client: 'Ковалёвой',
        product: 'вклад в евро',
        amount: { value: 100000, currency: 'EUR' },
      },
    },
  ],
  run: async (said, context) => {
    const { actor, advice, language, today } = context
    const { found, card } = await cardOf(said.client, context)
    const product = await advice.product(said.product)
    const plan = planOf(said, card, today)
    const assessment = await advice.assess(found.id, [product.id], toProposed(plan, actor.id))
    const verdict = assessment.verdicts.find((each) => each.product_id === product.id)
    if (!verdict) throw new Error(`no verdict on ${product.id}`)
    return {
      client: toClient(found, actor),
      product: toProduct(product, language, today),
      plan,
      verdict: toVerdict(verdict, language, card.language),
      questions_language: card.language,
      earns: toEarns(product),
      rules: {
        pack: assessment.pack,
        version: assessment.rulesVersion,
        sha256: assessment.rulesSha256,
      },
      as_of: today,
    }
  },
})
