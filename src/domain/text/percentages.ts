import Big from 'big.js'
import { readChineseNumeral } from './chinese-numerals.ts'
import type { Span } from './fold.ts'
import { matchesOf } from './matches.ts'
import type { Quantity } from './quantities.ts'

/** A share in percent (or percentage points): `value` is the decimal, "3.5" for 3,5 %. */
export type Percentage = Span & Readonly<{ value: string }>

const sign =
  /^ ?(?:%|percent(?:age points?)?(?![a-zß-ɏа-џ])|per cent(?![a-zß-ɏа-џ])|pct(?![a-zß-ɏа-џ])|pp(?![a-zß-ɏа-џ])|п\.? ?п\.?(?![a-zß-ɏа-џ])|процент[а-я]{0,4}|проц\.|个?百分点)/u
const basisPoints =
  /^ ?(?:bps?(?![a-zß-ɏа-џ])|basis points?|базисн[а-я]{2} пункт[а-я]{0,2}|б\.? ?п\.?(?![a-zß-ɏа-џ])|个?基点|个?bp)/u
const joiner = /^ ?(?:-|to|and|до|и|到|至) ?$/
const share = /(百|千)分之/g

/** Percentages among the quantities of a folded text; the first number of `3-5%` counts too. */
export function findPercentagesAmong(folded: string, quantities: readonly Quantity[]): Percentage[] {
  const found: Percentage[] = []
  quantities.forEach((quantity, index) => {
    const tail = folded.slice(quantity.end, quantity.end + 24)
    const points = basisPoints.exec(tail)
    const percent = sign.exec(tail)
    const match = percent ?? points
    if (!match || quantity.scaled) return
    const value = percent ? quantity.value : quantity.value.div(100)
    const before = quantities[index - 1]
    if (
      before &&
      !before.scaled &&
      before.value.lte(quantity.value) &&
      joiner.test(folded.slice(before.end, quantity.start))
    ) {
      const lower = percent ? before.value : before.value.div(100)
      if (found.at(-1)?.start !== before.start)
        found.push({ start: before.start, end: before.end, value: lower.toFixed() })
    }
    found.push({ start: quantity.start, end: quantity.end + match[0].length, value: value.toFixed() })
  })
  for (const match of matchesOf(folded, share)) {
    const at = match.index + match[0].length
    const numeral = readChineseNumeral(folded, at)
    if (!numeral) continue
    const decimals = /^点([〇零一二三四五六七八九]+)/.exec(folded.slice(numeral.end, numeral.end + 6))
    const digits = decimals
      ? [...decimals[1]!].map((char) => '零一二三四五六七八九'.indexOf(char.replace('〇', '零'))).join('')
      : ''
    const value = digits === '' ? numeral.value : numeral.value.plus(new Big(`0.${digits}`))
    const percent = match[1] === '百' ? value : value.div(10)
    const end = numeral.end + (decimals?.[0].length ?? 0)
    found.push({ start: match.index, end, value: percent.toFixed() })
  }
  return found.sort((a, b) => a.start - b.start)
}
