import { type Decimal, dec, decimal, type Fact, gap, gapOf, isGap, num, text } from '../values.ts'
import { currenciesWithoutRate, inBase } from './holdings.ts'
import type { Derivation, Sources } from './sources.ts'

/** Stands for "without measure": a ratio to an income or net worth that is not there. */
const unlimited = 9999
/** Months of reserve where nothing is spent. */
const endless = 999

const percentOf = (part: Decimal, whole: Decimal): Decimal => part.times(100).div(whole)

/** The purchase in the client's base currency. */
const amountBase = (sources: Sources): Fact =>
  inBase(sources, sources.fact('proposed.amount'), sources.fact('proposed.currency'))

const amountPath = 'derived.amount_base'

function stressLoss(sources: Sources): Fact {
  const amount = sources.fact(amountPath)
  const loss = sources.fact('product.stress_loss_pct')
  return gapOf(amount, loss) ?? dec(amount).times(dec(loss)).div(100)
}

function firstYearCost({ fact }: Sources): Fact {
  const [entry, ongoing] = [fact('product.cost_entry_pct'), fact('product.cost_ongoing_pct')]
  return gapOf(entry, ongoing) ?? dec(entry).plus(dec(ongoing))
}

const addsMoney = (funding: string): boolean => funding === 'external' || funding === 'borrowed'

function issuerShare(sources: Sources): Fact {
  const issuer = sources.fact('product.issuer_id')
  const funding = sources.fact('proposed.funding')
  const amount = sources.fact(amountPath)
  const holdings = sources.holdings()
  const unknown = gapOf(issuer, funding, amount, 'missing' in holdings ? holdings : 0)
  if (unknown || 'missing' in holdings) return unknown ?? gap()
  const bought = dec(amount)
  const after = addsMoney(text(funding)) ? holdings.total.plus(bought) : holdings.total
  const total = after.lt(bought) ? bought : after
  const same = (holdings.byIssuer.get(text(issuer)) ?? decimal(0)).plus(bought)
  return same.gt(total) ? decimal(100) : percentOf(same, total)
}

function reserveMonths(sources: Sources): Fact {
  const { fact } = sources
  const [liquid, expenses, funding] = [
    fact('client.liquid_assets'),
    fact('client.monthly_expenses'),
    fact('proposed.funding'),
  ]
  const spends = isGap(funding) || funding === 'own_cash'
  const amount = spends ? fact(amountPath) : 0
  const unknown = gapOf(liquid, expenses, funding, amount)
  if (unknown) return unknown
  const left = dec(liquid).minus(dec(amount))
  if (num(expenses) > 0) return left.div(dec(expenses))
  return left.lt(0) ? -endless : endless
}

function debtToIncome({ fact }: Sources): Fact {
  const [income, owed, payment] = [
    fact('client.income_monthly'),
    fact('client.obligations_monthly'),
    fact('product.monthly_payment'),
  ]
  if (income === 0) return unlimited
  return gapOf(income, owed, payment) ?? percentOf(dec(owed).plus(dec(payment)), dec(income))
}

function shareOfNetWorth(sources: Sources): Fact {
  const worth = sources.fact('client.net_worth')
  if (!isGap(worth) && num(worth) <= 0) return unlimited
  const amount = sources.fact(amountPath)
  return gapOf(worth, amount) ?? percentOf(dec(amount), dec(worth))
}

function depositsAfter(sources: Sources): Fact {
  const funding = sources.fact('proposed.funding')
  const amount = funding === 'own_cash' ? 0 : sources.fact(amountPath)
  const holdings = sources.holdings()
  const unknown = gapOf(funding, amount, 'missing' in holdings ? holdings : 0)
  if (unknown || 'missing' in holdings) return unknown ?? gap()
  return holdings.deposits.plus(dec(amount))
}

export const moneyFacts = {
  amount_base: { sort: 'number', of: 'party', work: amountBase },
  stress_loss_base: { sort: 'number', of: 'product', work: stressLoss },
  reserve_months_after: { sort: 'number', of: 'party', work: reserveMonths },
  first_year_cost_pct: { sort: 'number', of: 'product', work: firstYearCost },
  issuer_share_pct: { sort: 'number', of: 'product', work: issuerShare },
  dti_after_pct: { sort: 'number', of: 'product', work: debtToIncome },
  picop_share_pct: { sort: 'number', of: 'party', work: shareOfNetWorth },
  insured_deposits_after: { sort: 'number', of: 'product', work: depositsAfter },
  missing_fx: { sort: 'texts', of: 'party', work: currenciesWithoutRate },
  missing_fx_count: { sort: 'number', of: 'party', work: (sources) => currenciesWithoutRate(sources).length },
} as const satisfies Record<string, Derivation>
