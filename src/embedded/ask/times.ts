import { addDays, addMonths, type LocalDate } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'

/** "In September and October": two stretches that follow each other are one; else the first that is said. */
export function inOne(dates: readonly FoundDate[], folded: string): FoundDate | undefined {
  const [first, second] = dates
  if (!first || !second || !first.from || !first.to || !second.from || !second.to) return first
  const joint = folded.slice(first.end, second.start)
  if (!/^\s*(?:and|и|и в|и за|和|与|及|、|&)\s*(?:in |в )?$/u.test(joint)) return first
  if (addDays(first.to, 1) !== second.from) return first
  return { ...first, end: second.end, to: second.to }
}

const lengths: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})за год(?!\p{L})|一年(?:内|来|以来|里)|(?:over|within|in) (?:a|one) year/u, 12],
  [/(?<!\p{L})за полгода(?!\p{L})|半年(?:内|来|以来|里)|(?:over|within|in) half a year/u, 6],
  [/(?<!\p{L})за квартал(?!\p{L})|一个?季度(?:内|来)/u, 3],
  [/(?<!\p{L})за месяц(?!\p{L})|一个月(?:内|来|以来|里)|(?:over|within) (?:a|one) month/u, 1],
]

/** A length of time that ends today: «за год», 一年来. */
export function bareLength(folded: string, today: LocalDate): FoundDate | undefined {
  for (const [form, months] of lengths) {
    const found = form.exec(folded)
    if (!found) continue
    const from = addMonths(today, -months)
    return { start: found.index, end: found.index + found[0].length, on: from, from, to: today }
  }
  return undefined
}
