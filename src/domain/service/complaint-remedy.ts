import Big from 'big.js'
import type { Role } from '../actor.ts'
import { type AuthorityMatrix, authorityMatrix } from '../sending/authority-table.ts'
import { figuresIn } from '../text/figures.ts'

/** Who may promise a remedy: its author alone, a second person with more authority, or nobody of the team. */
export type RemedyStanding = Readonly<{
  who: 'own' | 'second' | 'above'
  /** The author's own limit and that of the lead, decimals of the matrix's currency. */
  own: string
  lead: string
  currency: string
}>

export type RemedyAmount = Readonly<{ value: string; currency: string }>

/** Every sum that a remedy speaks of: its amount, and amounts that only its words hold. */
export function remedyAmounts(text: string, amount?: Readonly<{ value: number; currency: string }>) {
  const said = figuresIn(text).flatMap(({ kind, value, currency }) =>
    kind === 'amount' ? [{ value, currency: currency ?? amount?.currency ?? authorityMatrix.currency }] : [],
  )
  return amount ? [{ value: String(amount.value), currency: amount.currency }, ...said] : said
}

/**
 * Measures a remedy by the authority table. `worth` is what one unit of a currency is in the matrix's; a sum in a
 * currency without a rate is beyond every limit, and one of nought is anybody's.
 */
export function remedyStanding(
  amounts: readonly RemedyAmount[],
  role: Role,
  worth: Readonly<Record<string, number>>,
  matrix: AuthorityMatrix = authorityMatrix,
): RemedyStanding {
  const limit = (of: Role): string => matrix.byRole[of].remedy.amount ?? '0'
  const limits = { own: limit(role), lead: limit('lead'), currency: matrix.currency }
  const fits = (most: string): boolean => amounts.every((amount) => within(amount, most, worth, matrix))
  if (fits(limits.own)) return { who: 'own', ...limits }
  return { who: role !== 'lead' && fits(limits.lead) ? 'second' : 'above', ...limits }
}

function within(
  { value, currency }: RemedyAmount,
  most: string,
  worth: Readonly<Record<string, number>>,
  matrix: AuthorityMatrix,
): boolean {
  const sum = new Big(value).abs()
  if (sum.eq(0)) return true
  const rate = currency === matrix.currency ? 1 : worth[currency]
  return rate !== undefined && sum.times(rate).lte(most)
}
