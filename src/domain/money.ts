import Big from 'big.js'
import { z } from 'zod'
import { DomainError } from './errors.ts'

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
const minorDigits: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
export type Currency = string

/** An exact amount: `minor` is a safe integer in the currency's minor unit. */
export type Money = Readonly<{ minor: number; currency: Currency }>

/** How tools say an amount: a decimal number in the major unit. */
export const amountSchema = z.object({ value: z.number(), currency: currencySchema })
export type Amount = z.infer<typeof amountSchema>

export const digitsOf = (currency: Currency): number => minorDigits[currency] ?? 2

/** Currencies whose minor unit is not a hundredth, for SQL that turns minor units into decimals. */
export const oddCurrencies: readonly Currency[] = Object.keys(minorDigits)

/** Money from minor units; refuses fractions and unsafe integers. */
export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new DomainError('amount_out_of_range', { amount: minor, currency })
  return { minor, currency }
}

/** Money from a decimal in the major unit ("1234.5"); more digits than the currency has are refused. */
export function parseMoney(value: string | number, currency: Currency): Money {
  let decimal: Big
  try {
    decimal = new Big(value)
  } catch {
    throw new DomainError('amount_invalid', { amount: String(value), currency })
  }
  const minor = decimal.times(new Big(10).pow(digitsOf(currency)))
  if (!minor.eq(minor.round(0))) throw new DomainError('amount_invalid', { amount: String(value), currency })
  return money(minor.toNumber(), currency)
}

export const toDecimal = (amount: Money): string =>
  new Big(amount.minor).div(new Big(10).pow(digitsOf(amount.currency))).toFixed(digitsOf(amount.currency))

/** The tool form of an amount. */
export const toAmount = (amount: Money): Amount => ({
  value: Number(toDecimal(amount)),
  currency: amount.currency,
})

/** The exact amount of a tool's argument. */
export const fromAmount = (amount: Amount): Money => parseMoney(amount.value, amount.currency)

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new DomainError('currencies_differ', { a: a.currency, b: b.currency })
}

export function add(a: Money, b: Money): Money {
  sameCurrency(a, b)
  return money(a.minor + b.minor, a.currency)
}

export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b)
  return money(a.minor - b.minor, a.currency)
}

export function compare(a: Money, b: Money): number {
  sameCurrency(a, b)
  return Math.sign(a.minor - b.minor)
}

/** One total per currency, in order of the currency code: amounts of several currencies are never mixed. */
export function totals(amounts: readonly Money[]): Money[] {
  const sums = new Map<Currency, Money>()
  for (const amount of amounts) {
    const before = sums.get(amount.currency)
    sums.set(amount.currency, before ? add(before, amount) : amount)
  }
  return [...sums.values()].sort((a, b) => a.currency.localeCompare(b.currency))
}
