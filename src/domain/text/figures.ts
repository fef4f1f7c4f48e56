import type { Language } from '../language.ts'
import { findCalendarMentions, isoOf } from './calendar.ts'
import { fold, outside, type Span } from './fold.ts'
import { findLabels } from './labels.ts'
import { findMoneyAmong } from './money.ts'
import { withRangeHeads } from './money-ranges.ts'
import { findPercentagesAmong } from './percentages.ts'
import { findQuantities, type Quantity } from './quantities.ts'

export type FigureKind = 'amount' | 'percent' | 'date' | 'count' | 'id' | 'phone' | 'ordinal' | 'time'

/**
 * A figure of a text in canonical form, so that two spellings of one figure are equal text:
 * amounts, counts and percentages plain decimals (`1,5 млн` is "1500000", `3,50 %` is "3.5"), dates ISO 8601 as far as
 * said (`2026-11-27`, `--11-27`, `2026-11`, `2026-Q3`), times `HH:MM`, phones digits with their plus, ids as written.
 * `spelled` marks a number written in words.
 */
export type Figure = Span & Readonly<{ kind: FigureKind; value: string; currency?: string; spelled?: true }>

/** The language whose separators a text uses when the caller does not know. */
const scriptOf = (folded: string): Language =>
  /[а-я]/.test(folded) ? 'ru' : /\p{Script=Han}/u.test(folded) ? 'zh' : 'en'

const byStart = (a: Span, b: Span): number => a.start - b.start
const merged = (...lists: readonly (readonly Span[])[]): Span[] => lists.flat().sort(byStart)

/** Digits glued to letters are part of a word (`Q3`, `B2B`), a numeral in a Han word is not a count (`一下`, `统一`). */
function isCount(folded: string, quantity: Quantity): boolean {
  const before = folded.charAt(quantity.start - 1)
  const after = folded.charAt(quantity.end)
  if (!quantity.spelled) return !/[a-zа-я_]/.test(before) && !/[a-z_]/.test(after.replace(/[xх]/, ''))
  if (/[a-zа-я]/.test(folded.charAt(quantity.start))) return quantity.value.gte(2)
  if (/[第十前后]/.test(before)) return true
  return quantity.value.gte(2) && /[个位笔家名张条份项次户件封类种只支款天年周月]/.test(after)
}

/** Everything in a text that is written with numbers, in order, without overlaps. Safe on any text, linear in it. */
export function figuresIn(text: string, language?: Language): Figure[] {
  const folded = fold(text)
  const tongue = language ?? scriptOf(folded)
  const labels = findLabels(folded, text)
  const dates = findCalendarMentions(folded, tongue)
  const ids = outside(labels, dates)
  const taken = merged(dates, ids)
  const quantities = outside(findQuantities(folded, tongue), taken)
  const percentages = outside(findPercentagesAmong(folded, quantities), taken)
  const shares = merged(taken, percentages)
  const free = outside(quantities, shares)
  const amounts = outside(withRangeHeads(folded, free, findMoneyAmong(folded, free, tongue)), shares)
  const rest = outside(free, merged(shares, amounts)).filter((quantity) => isCount(folded, quantity))
  return [
    ...ids.map((label): Figure => label),
    ...dates.map((date): Figure => ({ start: date.start, end: date.end, kind: 'date', value: isoOf(date) })),
    ...percentages.map((share): Figure => ({ ...share, kind: 'percent' })),
    ...amounts.map(
      ({ start, end, value, currency }): Figure => ({
        start,
        end,
        kind: 'amount',
        value,
        ...(currency === undefined ? {} : { currency }),
      }),
    ),
    ...rest.map(
      ({ start, end, value, spelled }): Figure => ({
        start,
        end,
        kind: 'count',
        value: value.toFixed(),
        ...(spelled ? { spelled: true as const } : {}),
      }),
    ),
  ].sort(byStart)
}
