import Big from 'big.js'
import type { MoneyMention } from './money.ts'
import type { Quantity } from './quantities.ts'

/** What may stand between the two ends of a range of figures. */
export const rangeBridge = /^ ?(?:-|to|and|until|till|до|и|по|到|至|和|~|\.\.\.?|…) ?(?:about |около )?$/
/** What opens a range, so that a plain "and" may join its ends. */
export const rangeOpening =
  /(?:between|from|range(?: of)?|от|между|с|в диапазоне|从|在|介于) ?(?:[$€£¥₽]|[a-z]{3} ?)?$/
const weak = /and|и|和/

/** What a number was multiplied by: `2 млн` is 2000000 over 2; spelled ones by the power of ten that fits the other end. */
function scaleOf(written: string, value: Big, head: Big): Big {
  if (!/^\d/.test(written)) {
    let scale = new Big(1)
    while (head.gt(0) && head.times(scale).times(10).lt(value)) scale = scale.times(10)
    return scale.gte(1000) ? scale : new Big(1)
  }
  const digits = /^[\d.,]+/.exec(written)?.[0].replace(',', '.')
  if (!digits || !/^\d+(?:\.\d+)?$/.test(digits) || Number(digits) === 0) return new Big(1)
  return value.div(digits)
}

export const opensRange = (folded: string, at: number): boolean =>
  rangeOpening.test(folded.slice(Math.max(0, at - 18), at))

/** The first number of `1-2 млн` and `50到100万` is money as well: it borrows scale and currency from the second. */
export function withRangeHeads(
  folded: string,
  quantities: readonly Quantity[],
  amounts: readonly MoneyMention[],
): MoneyMention[] {
  const places = new Map(quantities.map((quantity, index) => [quantity.start, index]))
  const known = new Set(amounts.map((amount) => amount.quantity.start))
  const heads = amounts.flatMap((amount): MoneyMention[] => {
    const index = places.get(amount.quantity.start) ?? 0
    const head = quantities[index - 1]
    const own = quantities[index]
    if (!head || !own || head.scaled || head.end > amount.start || known.has(head.start)) return []
    const middle = folded.slice(head.end, amount.start)
    if (!rangeBridge.test(middle) || (weak.test(middle) && !opensRange(folded, head.start))) return []
    const scale = own.scaled ? scaleOf(folded.slice(own.start, own.end), own.value, head.value) : new Big(1)
    const borrows = scale.gt(1) && head.value.times(scale).lt(own.value)
    const value = borrows ? head.value.times(scale) : head.value
    if (value.gte(own.value)) return []
    const currency = amount.currency === undefined ? {} : { currency: amount.currency }
    return [{ start: head.start, end: head.end, value: value.toFixed(), quantity: head, ...currency }]
  })
  return [...heads, ...amounts].sort((a, b) => a.start - b.start)
}
