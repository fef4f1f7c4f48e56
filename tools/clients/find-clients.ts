import { z } from 'zod'
import { clientKindSchema, segmentSchema, stages } from '#domain/client.ts'
import { loanStateSchema } from '#domain/loan.ts'
import { amountSchema, fromAmount, toAmount } from '#domain/money.ts'
import { localDateSchema } from '#domain/time.ts'
import type { ClientFilter } from '#store/port.ts'
import { defineTool } from '../define.ts'
import {
  cardShape,
  clientShape,
  defined,
  holdingShape,
  limitArgument,
  loanShape,
  toCard,
  toClient,
  toHolding,
  toLoan,
} from '../shapes.ts'

const input = z.object({
  name: z.string().min(1).max(200).optional().describe('Part of a name, in any script'),
  place: z.string().min(1).max(100).optional().describe('District, city, region or country, in any language'),
  kind: clientKindSchema.optional(),
  segment: segmentSchema.optional(),
  stage: z.enum(stages).optional(),
  product: z.string().min(1).max(100).optional().describe('Product held: its id, name, class or family'),
  card: z.string().min(1).max(40).optional().describe('Card kind held, such as gold'),
  loan_state: loanStateSchema
    .optional()
    .describe('in_debt = running and in arrears (status D); finished_unpaid = B'),
  has_loan: z.boolean().optional(),
  loan_at_least: amountSchema.optional(),
  loan_at_most: amountSchema.optional(),
  balance_at_least: amountSchema.optional().describe('Accounts and holdings together, in this currency'),
  balance_at_most: amountSchema.optional(),
  last_contact_before: localDateSchema.optional(),
  last_contact_after: localDateSchema.optional(),
  matures_from: localDateSchema.optional().describe('A holding or loan matures from this day on'),
  matures_to: localDateSchema.optional(),
  kyc_expired: z.boolean().optional(),
  sort: z.enum(['name', 'loan_amount', 'balance', 'last_contact', 'matures_on']).optional(),
  limit: limitArgument(50, 10),
})

const found = clientShape.extend({
  loans: z.array(loanShape),
  cards: z.array(cardShape),
  holdings: z.array(holdingShape),
  balances: z.array(amountSchema),
})

export default defineTool({
  name: 'find_clients',
  area: 'clients',
  risk: 'read',
  title: { en: 'Searching the book', zh: '正在查找客户', ru: 'Ищу клиентов' },
  description:
    'Counts and lists clients of the book that meet every given condition, with the loans, cards and holdings that met it. ' +
    'Use it for "who has", "which clients", "the largest loan in X" (sort loan_amount, limit 1). `count` counts clients, `loans.count` loans.',
  input,
  output: z.object({
    count: z.number().int(),
    loans: z.object({ count: z.number().int(), totals: z.array(amountSchema) }).optional(),
    cards: z.object({ count: z.number().int() }).optional(),
    items: z.array(found),
    more: z.number().int(),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'which clients have loans in debt?', input: { loan_state: 'in_debt' } },
    { language: 'en', say: 'which clients hold a gold card', input: { card: 'gold' } },
    {
      language: 'en',
      say: 'the largest loan in Benesov',
      input: { place: 'Benesov', has_loan: true, sort: 'loan_amount', limit: 1 },
    },
    { language: 'en', say: 'list my key clients in Geneva', input: { segment: 'key', place: 'Geneva' } },
    {
      language: 'en',
      say: 'who has not been contacted since September 2026',
      input: { last_contact_before: '2026-09-01' },
    },
    { language: 'en', say: 'clients with expired KYC', input: { kyc_expired: true } },
    {
      language: 'en',
      say: 'clients with more than CHF 1m',
      input: { balance_at_least: { value: 1_000_000, currency: 'CHF' } },
    },
    { language: 'zh', say: '哪些客户的贷款逾期？', input: { loan_state: 'in_debt' } },
    { language: 'zh', say: '哪些客户持有金卡', input: { card: 'gold' } },
    {
      language: 'zh',
      say: '贝内绍夫最大的一笔贷款',
      input: { place: '贝内绍夫', has_loan: true, sort: 'loan_amount', limit: 1 },
    },
    { language: 'zh', say: '列出日内瓦的重点客户', input: { segment: 'key', place: '日内瓦' } },
    { language: 'zh', say: '哪些客户KYC已过期', input: { kyc_expired: true } },
    {
      language: 'zh',
      say: '资产超过100万瑞郎的客户',
      input: { balance_at_least: { value: 1_000_000, currency: 'CHF' } },
    },
    { language: 'ru', say: 'у кого кредит в просрочке?', input: { loan_state: 'in_debt' } },
    { language: 'ru', say: 'у кого из клиентов золотая карта', input: { card: 'gold' } },
    {
      language: 'ru',
      say: 'самый крупный кредит в Бенешове',
      input: { place: 'Бенешов', has_loan: true, sort: 'loan_amount', limit: 1 },
    },
    { language: 'ru', say: 'ключевые клиенты в Женеве', input: { segment: 'key', place: 'Женева' } },
    { language: 'ru', say: 'у кого истёк KYC', input: { kyc_expired: true } },
    {
      language: 'ru',
      say: 'клиенты с остатком больше 1 млн франков',
      input: { balance_at_least: { value: 1_000_000, currency: 'CHF' } },
    },
  ],
  run: async (said, { actor, book, today }) => {
    const result = await book.findClients(toFilter(said))
    return defined({
      count: result.count,
      loans: result.loans && { count: result.loans.count, totals: result.loans.totals.map(toAmount) },
      cards: result.cards,
      items: result.items.map((client) => ({
        ...toClient(client, actor),
        loans: client.loans.map(toLoan),
        cards: client.cards.map(toCard),
        holdings: client.holdings.map(toHolding),
        balances: client.balances.map(toAmount),
      })),
      more: result.count - result.items.length,
      as_of: today,
    })
  },
})

const toFilter = (said: z.output<typeof input>): ClientFilter =>
  defined({
    name: said.name,
    place: said.place,
    kind: said.kind,
    segment: said.segment,
    stage: said.stage,
    product: said.product,
    card: said.card,
    loanState: said.loan_state,
    hasLoan: said.has_loan,
    loanAtLeast: said.loan_at_least && fromAmount(said.loan_at_least),
    loanAtMost: said.loan_at_most && fromAmount(said.loan_at_most),
    balanceAtLeast: said.balance_at_least && fromAmount(said.balance_at_least),
    balanceAtMost: said.balance_at_most && fromAmount(said.balance_at_most),
    lastContactBefore: said.last_contact_before,
    lastContactAfter: said.last_contact_after,
    maturesFrom: said.matures_from,
    maturesTo: said.matures_to,
    kycExpired: said.kyc_expired,
    sort: said.sort,
    limit: said.limit,
  })
