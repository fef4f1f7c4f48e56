import { ratesInto } from '#domain/exchange-rates.ts'
import type { ClientId } from '#domain/ids.ts'
import { toAmount } from '#domain/money.ts'
import type { LocalDate } from '#domain/time.ts'
import { and, asc, eq, inArray, like, lte, max } from '#drizzle'
import { amountOf } from '../book/rows.ts'
import type { Queries } from '../database.ts'
import type { Proposed } from '../port.ts'
import { present } from '../rows.ts'
import { accounts, holdings, products, rates } from '../schema/index.ts'

type Holding = Readonly<Record<string, unknown>> & Readonly<{ currency?: string }>

/** Everything about a client's money that does not hang on what is proposed. */
export type PortfolioRecord = Readonly<{
  holdings: readonly Holding[]
  rates: readonly Readonly<{ name: string; value: string }>[]
}>

/** The issuer of money on account where the shelf does not name the bank itself. */
const ownBank = 'own-bank'

/**
 * Positions and money on account of a client, and the newest exchange rates up to a day. An account is a deposit with
 * the bank: cash that pays for a purchase is among the holdings already. One without a balance leaves the total unknown.
 */
export async function portfolioRecord(
  db: Queries,
  client: ClientId,
  today: LocalDate,
): Promise<PortfolioRecord> {
  const [held, cash, issuers, newest] = await Promise.all([
    db.select().from(holdings).where(eq(holdings.clientId, client)).orderBy(asc(holdings.id)),
    db.select().from(accounts).where(eq(accounts.clientId, client)).orderBy(asc(accounts.id)),
    db
      .selectDistinct({ issuer: products.issuerId })
      .from(products)
      .where(inArray(products.family, ['deposit', 'payment'])),
    db
      .select({ name: rates.name, value: rates.value, on: max(rates.on) })
      .from(rates)
      .where(and(lte(rates.on, today), like(rates.name, '___/___')))
      .groupBy(rates.name),
  ])
  const bank = (issuers.length === 1 && issuers[0]?.issuer) || ownBank
  const onAccount = cash.flatMap((row): Holding[] => {
    const balance = amountOf(row.balanceMinor, row.currency)
    // An overdraft is a debt, not a holding.
    if (balance && balance.minor <= 0) return []
    return [
      present({
        product_id: row.id,
        issuer_id: bank,
        class: 'cash_deposit',
        value: balance && toAmount(balance).value,
        currency: row.currency,
      }),
    ]
  })
  const positions = held.map((row) => {
    const value = amountOf(row.valueMinor, row.currency)
    return present({
      product_id: row.productId,
      issuer_id: row.issuerId,
      class: row.class,
      value: value && toAmount(value).value,
      currency: row.currency,
    })
  })
  return { holdings: [...positions, ...onAccount], rates: newest }
}

/** The portfolio as the rules read it, with a rate for every currency that occurs and for no other. */
export function portfolioFacts(
  { holdings: held, rates: recorded }: PortfolioRecord,
  baseCurrency: string | undefined,
  proposed: Proposed,
): Readonly<Record<string, unknown>> {
  const currencies = [proposed.currency, ...held.map(({ currency }) => currency)].filter(
    (each): each is string => typeof each === 'string',
  )
  const fx = baseCurrency === undefined ? {} : ratesInto(baseCurrency, currencies, recorded)
  return { holdings: held, fx, proposed }
}
