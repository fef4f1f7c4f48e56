import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { localDateSchema } from '#domain/time.ts'
import type { ProductRow } from '#store/port.ts'
import { defineTool } from '../define.ts'
import { type Product, productArgument, productShape, toProduct } from '../product-shapes.ts'

export default defineTool({
  name: 'compare_products',
  area: 'products',
  risk: 'read',
  title: { en: 'Comparing products', zh: '正在比较产品', ru: 'Сравниваю продукты' },
  description:
    'Sets two to four products of the shelf side by side: terms, fees, risks, approval, and in which of these they differ. No ranking and no verdict: whether one suits a client is answered by check_suitability.',
  input: z.object({ products: z.array(productArgument).min(2).max(4) }),
  output: z.object({
    items: z.array(productShape),
    /** Names of the figures that are not the same for all, such as fees.entry_pct. */
    differ: z.array(z.string()),
    as_of: localDateSchema,
  }),
  examples: [
    {
      language: 'en',
      say: 'compare the term deposit EUR with the money market fund CHF',
      input: { products: ['term deposit EUR', 'money market fund CHF'] },
    },
    {
      language: 'en',
      say: 'Strategy 25 vs Strategy 50, what is the difference',
      input: { products: ['Strategy 25', 'Strategy 50'] },
    },
    {
      language: 'en',
      say: 'put the fixed mortgage next to the money-market mortgage',
      input: { products: ['fixed mortgage', 'money-market mortgage'] },
    },
    {
      language: 'zh',
      say: '比较一下稳健25和均衡50',
      input: { products: ['稳健25', '均衡50'] },
    },
    {
      language: 'zh',
      say: '固定利率房贷和货币市场房贷有什么区别',
      input: { products: ['固定利率房贷', '货币市场房贷'] },
    },
    {
      language: 'ru',
      say: 'сравни Стратегию 25 и Стратегию 50',
      input: { products: ['Стратегию 25', 'Стратегию 50'] },
    },
    {
      language: 'ru',
      say: 'чем вклад в евро отличается от фонда денежного рынка',
      input: { products: ['вклад в евро', 'фонда денежного рынка'] },
    },
  ],
  run: async (said, { advice, language, today }) => {
    const rows: ProductRow[] = []
    for (const reference of said.products) rows.push(await advice.product(reference))
    const items = [...new Map(rows.map((row) => [row.id, row])).values()].map((row) =>
      toProduct(row, language, today),
    )
    if (items.length < 2) throw new DomainError('products_alike')
    return { items, differ: differing(items), as_of: today }
  },
})

const told = ['id', 'name', 'summary']

function differing(items: readonly Product[]): string[] {
  const flat = items.map((item) => new Map(figures(item)))
  const names = [...new Set(flat.flatMap((each) => [...each.keys()]))]
  return names.filter((name) => new Set(flat.map((each) => each.get(name))).size > 1)
}

const figures = (item: Product): [string, string][] =>
  Object.entries(item)
    .filter(([name]) => !told.includes(name))
    .flatMap(([name, value]): [string, string][] =>
      typeof value === 'object' && !('currency' in value)
        ? Object.entries(value).map(([part, inner]) => [`${name}.${part}`, JSON.stringify(inner)])
        : [[name, JSON.stringify(value)]],
    )
