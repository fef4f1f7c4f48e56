import Big from 'big.js'

/** Our own constructor: digits of a quotient are set for nobody else. */
const Decimal = Big()
Decimal.DP = 30
Decimal.RM = 1

/** A recorded rate by its pair: `EUR/CHF` is what one euro is in francs, as decimal text. */
export type RecordedRate = Readonly<{ name: string; value: string }>

/** Digits after which a quotient is a number of JSON; a recorded rate keeps all of its own. */
const quotientDigits = 15

/**
 * What one unit of each wanted currency is in the base currency: by the recorded pair, else by its inverse, else
 * through one currency that has rates with both (the first in the order of the alphabet). A currency without such a
 * rate is left out, and the base itself is.
 */
export function ratesInto(
  base: string,
  wanted: Iterable<string>,
  recorded: Iterable<RecordedRate>,
): Record<string, number> {
  const pairs = readPairs(recorded)
  const found: Record<string, number> = {}
  for (const currency of [...new Set(wanted)].sort()) {
    if (currency === base) continue
    const rate = direct(pairs, currency, base) ?? crossed(pairs, currency, base)
    if (rate !== undefined) found[currency] = rate.toNumber()
  }
  return found
}

function readPairs(recorded: Iterable<RecordedRate>): Map<string, Big> {
  const pairs = new Map<string, Big>()
  for (const { name, value } of recorded) {
    if (!/^[A-Z]{3}\/[A-Z]{3}$/.test(name) || !/^\d+(\.\d+)?$/.test(value)) continue
    const rate = new Decimal(value)
    if (rate.gt(0)) pairs.set(name, rate)
  }
  return pairs
}

function exact(pairs: ReadonlyMap<string, Big>, from: string, to: string): Big | undefined {
  const inverse = pairs.get(`${to}/${from}`)
  return pairs.get(`${from}/${to}`) ?? (inverse && new Decimal(1).div(inverse))
}

function direct(pairs: ReadonlyMap<string, Big>, from: string, to: string): Big | undefined {
  const recorded = pairs.get(`${from}/${to}`)
  return recorded ?? rounded(exact(pairs, from, to))
}

function crossed(pairs: ReadonlyMap<string, Big>, from: string, to: string): Big | undefined {
  const currencies = [...new Set([...pairs.keys()].flatMap((name) => name.split('/')))].sort()
  for (const middle of currencies) {
    const [first, second] = [exact(pairs, from, middle), exact(pairs, to, middle)]
    if (first !== undefined && second !== undefined) return rounded(first.div(second))
  }
  return undefined
}

const rounded = (rate: Big | undefined): Big | undefined => rate?.prec(quotientDigits)
