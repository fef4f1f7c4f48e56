import { z } from 'zod'
import { type Amount, amountSchema, type Money, toAmount } from '#domain/money.ts'
import { channels, fundings, initiatives, purposes } from '#domain/suitability/vocabulary.ts'
import { addDays, type LocalDate } from '#domain/time.ts'
import type { ClientCard, Proposed } from '#store/port.ts'
import { defined } from './shapes.ts'

/** A deposit that ends this soon is money the client is about to place again. */
const maturingDays = 60

const oneOf = (values: readonly string[]) => z.enum(values as [string, ...string[]])
export const initiativeArgument = oneOf(initiatives).describe('client = the client named the product first')
export const channelArgument = oneOf(channels)
export const fundingArgument = oneOf(fundings)
export const purposeArgument = oneOf(purposes)

/** What was judged: the planned purchase, and which parts of it nobody said. */
export const planShape = z.object({
  amount: amountSchema.optional(),
  initiative: z.string(),
  channel: z.string(),
  funding: z.string(),
  purpose: z.string().optional(),
  assumed: z.array(z.enum(['amount', 'channel', 'funding'])),
})
export type Plan = z.output<typeof planShape>

export type SaidPlan = Readonly<{
  amount?: Amount | undefined
  initiative?: string | undefined
  channel?: string | undefined
  funding?: string | undefined
  purpose?: string | undefined
}>

/**
 * The purchase that is judged. The plan is the bank's own, so what was not said is the usual offer (own money, by
 * mail, of what lies free) and is named as assumed; facts about the client are never assumed.
 */
export function planOf(said: SaidPlan, card: ClientCard, today: LocalDate): Plan {
  const free = said.amount ?? freeMoney(card, today)
  return defined({
    amount: free,
    initiative: said.initiative ?? 'bank',
    channel: said.channel ?? 'email',
    funding: said.funding ?? 'own_cash',
    purpose: said.purpose,
    assumed: [
      ...(said.amount === undefined && free !== undefined ? (['amount'] as const) : []),
      ...(said.channel === undefined ? (['channel'] as const) : []),
      ...(said.funding === undefined ? (['funding'] as const) : []),
    ],
  })
}

/** In the names of the suitability specification. */
export const toProposed = ({ amount, assumed: _, ...plan }: Plan, rm: string): Proposed =>
  defined({ ...plan, amount: amount?.value, currency: amount?.currency, rm_id: rm })

/** What the client has to place: a deposit that ends soon, or else the fullest account. */
function freeMoney(card: ClientCard, today: LocalDate): Amount | undefined {
  const until = addDays(today, maturingDays)
  const ending = card.holdings.find(
    ({ class: kind, maturesOn, value }) =>
      kind === 'cash_deposit' && value && maturesOn && maturesOn >= today && maturesOn <= until,
  )?.value
  const money =
    ending ??
    fullest(
      card.accounts.flatMap(({ balance }) => balance ?? []),
      card,
    )
  return money && toAmount(money)
}

/** Balances of several currencies are not compared: those in the client's own come first. */
function fullest(balances: readonly Money[], { profile }: ClientCard): Money | undefined {
  const full = balances.filter(({ minor }) => minor > 0)
  const currency = full.find((each) => each.currency === profile.baseCurrency)?.currency ?? full[0]?.currency
  return full
    .filter((each) => each.currency === currency)
    .reduce<Money | undefined>((most, each) => (most && most.minor >= each.minor ? most : each), undefined)
}
