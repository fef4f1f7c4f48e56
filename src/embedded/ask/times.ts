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

/** "Older than a year", «больше года», 超过一年: a length of time said without a number, in days. */
export function lengthPast(folded: string): Readonly<{ said: string; days: number }> | undefined {
  const found = unnumbered.exec(folded)
  if (!found) return undefined
  const unit = found.slice(1).find((each) => each !== undefined) ?? ''
  const days = /^(?:year|год|年)/u.test(unit)
    ? 365
    : /^(?:quarter|квартал|季)/u.test(unit)
      ? 91
      : /^(?:month|мес|月|个月)/u.test(unit)
        ? 30
        : 7
  return { said: found[0], days }
}
const unnumbered =
  /(?<!\p{L})(?:older|more|longer) than an? (year|quarter|month|week)(?!\p{L})|(?<!\p{L})(?:больше|более|старше|дольше) (года|квартала|месяца|недели)(?!\p{L})|(?:超过|逾)一?个?(年|季度|月|周)(?!\p{L})|一个?(年|季度|月|周)(?:以上|多)/u

/** About how many days a length of time is. */
export const daysIn = (value: number, unit: string): number =>
  Math.round(value * (unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 30 : 365))
