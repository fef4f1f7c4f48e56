import { z } from 'zod'
import { currencySchema } from '#domain/money.ts'
import { families } from '#domain/suitability/vocabulary.ts'
import { localDateSchema } from '#domain/time.ts'
import { defineTool } from '../define.ts'
import { productShape, toProduct } from '../product-shapes.ts'
import { defined, limitArgument } from '../shapes.ts'

export default defineTool({
  name: 'find_products',
  area: 'products',
  risk: 'read',
  title: { en: 'Looking at the shelf', zh: '正在查看产品目录', ru: 'Смотрю перечень продуктов' },
  description:
    'Lists products of the shelf by words, family, class or currency, with terms, fees, risks and approval state. It says nothing of any client: whether a product suits one is answered by check_suitability or suggest_products only.',
  input: z.object({
    text: z.string().trim().min(1).max(200).optional().describe('Words of the name, class or family'),
    family: z.enum(families).optional(),
    class: z.string().trim().min(1).max(60).optional().describe('such as cash_deposit, bond_fund, mortgage'),
    currency: currencySchema.optional(),
    limit: limitArgument(50, 10),
  }),
  output: z.object({
    items: z.array(productShape),
    more: z.number().int(),
    as_of: localDateSchema,
  }),
  examples: [
    {
      language: 'en',
      say: 'which deposits do we have in EUR',
      input: { family: 'deposit', currency: 'EUR' },
    },
    { language: 'en', say: 'show me our bond funds', input: { text: 'bond fund', class: 'bond_fund' } },
    { language: 'en', say: 'what mortgages are on the shelf', input: { class: 'mortgage' } },
    { language: 'zh', say: '我们有哪些欧元存款', input: { family: 'deposit', currency: 'EUR' } },
    { language: 'zh', say: '看看目前的债券基金', input: { class: 'bond_fund' } },
    { language: 'zh', say: '有什么保险产品', input: { family: 'insurance' } },
    { language: 'ru', say: 'какие у нас есть вклады в евро', input: { family: 'deposit', currency: 'EUR' } },
    { language: 'ru', say: 'покажи фонды облигаций', input: { class: 'bond_fund' } },
    { language: 'ru', say: 'какие ипотечные продукты есть в линейке', input: { class: 'mortgage' } },
  ],
  run: async (said, { advice, language, today }) => {
    const { limit, ...filter } = said
    const page = await advice.products({ ...defined(filter), limit })
    return { items: page.items.map((row) => toProduct(row, language, today)), more: page.more, as_of: today }
  },
})
