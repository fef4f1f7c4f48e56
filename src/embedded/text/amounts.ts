import Big from 'big.js'
import type { Language } from '#domain/language.ts'
import { findCalendarMentions } from '#domain/text/calendar.ts'
import { fold, outside, type Span } from '#domain/text/fold.ts'
import { findLabels } from '#domain/text/labels.ts'
import { findMoneyAmong, type MoneyMention } from '#domain/text/money.ts'
import { opensRange, rangeBridge, withRangeHeads } from '#domain/text/money-ranges.ts'
import { findPercentagesAmong } from '#domain/text/percentages.ts'
import { findQuantities, type Quantity } from '#domain/text/quantities.ts'
import { type Comparator, comparisonAround } from './comparators.ts'

type Compared = Readonly<{ value: string; upTo?: string; comparator?: Comparator; approximate?: true }>

/**
 * A sum of money: `value` is an exact decimal, scale applied. `between` has `upTo` too. The span covers number, scale
 * and currency, not the comparing words. 以上, 以下 and 以内 include the number, as Chinese law reads them.
 */
export type FoundAmount = Span & Compared & Readonly<{ currency?: string }>
/** A share in percent, `3,5 %` is "3.5"; basis points are given in percent. */
export type FoundPercentage = Span & Compared

/** The numbers of a text once dates, ids, phones and times are set aside. */
export type NumberLine = Readonly<{
  folded: string
  quantities: readonly Quantity[]
  percentages: readonly (Span & { value: string })[]
  amounts: readonly MoneyMention[]
}>

const byStart = (a: Span, b: Span): number => a.start - b.start

/** Reads all numbers of a text once; the finders below share it. */
export function numberLine(text: string, language: Language): NumberLine {
  const folded = fold(text)
  const dates = findCalendarMentions(folded, language)
  const labels = outside(findLabels(folded, text), dates)
  const taken: Span[] = [...dates, ...labels].sort(byStart)
  const quantities = outside(findQuantities(folded, language), taken)
  const percentages = outside(findPercentagesAmong(folded, quantities), taken)
  const free = outside(quantities, percentages)
  const amounts = withRangeHeads(folded, free, findMoneyAmong(folded, free, language))
  return { folded, quantities, percentages, amounts: outside(amounts, percentages) }
}

type Figure = Span & Readonly<{ value: string; currency?: string; approximate?: true }>

/** Joins `2-3 млн`, `between 1 and 2 million` and `from 500k to 1m`; words like "and" join only after an opening word. */
function compared<T extends Figure>(folded: string, figures: readonly T[]): (T & Compared)[] {
  const found: (T & Compared)[] = []
  let previous: T | undefined
  for (const figure of figures) {
    const middle = previous ? folded.slice(previous.end, figure.start) : ''
    const opened = previous && opensRange(folded, previous.start)
    const joined = previous && rangeBridge.test(middle) && (opened || !/and|и$|и |和/.test(middle))
    if (previous && joined && new Big(previous.value).lt(figure.value)) {
      const currency = figure.currency ?? previous.currency
      const { approximate: _, ...whole } = { ...figure, start: previous.start }
      found[found.length - 1] = {
        ...(whole as T),
        ...(currency === undefined ? {} : { currency }),
        value: previous.value,
        upTo: figure.value,
        comparator: 'between',
      }
      previous = undefined
      continue
    }
    const around = comparisonAround(folded, figure.start, figure.end)
    const approximate = around.approximate || figure.approximate
    found.push({
      ...figure,
      ...(around.sign === undefined ? {} : { comparator: around.sign }),
      ...(approximate ? { approximate: true as const } : {}),
    })
    previous = figure
  }
  return found
}

/** A plain number of four digits or more beside a comparing word is money too: "balance over 100000". */
function plainSums(line: NumberLine): MoneyMention[] {
  const { folded, quantities, amounts, percentages } = line
  const taken: Span[] = [...amounts, ...percentages].sort(byStart)
  return outside(quantities, taken).flatMap((quantity): MoneyMention[] => {
    if (quantity.spelled || quantity.value.lt(1000) || /[a-zа-я_]/.test(folded.charAt(quantity.start - 1)))
      return []
    const { sign, approximate } = comparisonAround(folded, quantity.start, quantity.end)
    const counted =
      /^ ?(?:[\p{L}_]|[个位名家股份])/u.test(folded.slice(quantity.end)) &&
      !/^ (?:on|in|or|and|и|или|на|в|at|with|from|to)(?!\p{L})/u.test(folded.slice(quantity.end)) &&
      !/^(?:以|左|的)/.test(folded.slice(quantity.end))
    if ((sign === undefined && !approximate) || counted) return []
    return [{ start: quantity.start, end: quantity.end, value: quantity.value.toFixed(), quantity }]
  })
}

/** Sums of money in a text with the comparison said beside them. Counts, dates, ids and percentages are none. */
export function findAmounts(text: string, language: Language): FoundAmount[] {
  const line = numberLine(text, language)
  const all = [...line.amounts, ...plainSums(line)].sort(byStart)
  return compared(line.folded, all).map(({ quantity: _, ...amount }) => amount)
}

/** Percentages in a text with the comparison said beside them. */
export function findPercentages(text: string, language: Language): FoundPercentage[] {
  const line = numberLine(text, language)
  return compared(line.folded, line.percentages)
}
