import Big from 'big.js'

const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const literal = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y

export const startsChineseNumeral = /[〇零一二两三四五六七八九十]/

/** 八点五亿: decimals before a large unit. */
const spokenDecimals = /^点([〇零一二三四五六七八九]{1,4})[百千]?[万亿]/

/** 三四百万, 两三万: two neighbouring digits before a unit mean about the first. */
function eitherOf(text: string, at: number): number | undefined {
  const first = digitOf(text.charAt(at))
  const second = digitOf(text.charAt(at + 1))
  const near = first !== undefined && second === first + 1 && first > 0
  return near && /[十百千万亿]/.test(text.charAt(at + 2)) ? first : undefined
}

/** Longer runs of digits are no number anyone says. */
const longestRun = 16

/** A number read from a place in a text; `scaled` says that 万 or 亿 took part. */
export type ChineseNumeral = Readonly<{ end: number; value: Big; scaled: boolean; approximate: boolean }>

const digitOf = (char: string): number | undefined => {
  if (char === '〇') return 0
  if (char === '两') return 2
  const index = digits.indexOf(char)
  return index < 0 ? undefined : index
}

function literalAt(text: string, at: number): string | undefined {
  literal.lastIndex = at
  return literal.exec(text)?.[0]
}

/** 多, 余, 来 and 几 inside or after a number make it vague; the text offset after it, or nothing. */
function vagueAfter(text: string, at: number, afterMyriad: boolean): number | undefined {
  if (!/[多余来几]/.test(text.charAt(at))) return undefined
  if (/[十百千万亿]/.test(text.charAt(at + 1))) return at + 1
  return afterMyriad && /[多余]/.test(text.charAt(at)) ? at + 1 : undefined
}

/**
 * The Chinese (or mixed, `3亿5千万`, `50多万`) number that begins at `at` in a folded text.
 * Trailing short forms count as spoken: 一万五 is 15000, 三百五 is 350.
 */
export function readChineseNumeral(text: string, at: number): ChineseNumeral | undefined {
  let total = new Big(0)
  let section = new Big(0)
  let current: Big | undefined
  let lastUnit = 0
  let zero = false
  let plainDigits = 0
  let approximate = false
  let scaled = false
  let i = at
  while (i < text.length) {
    const char = text.charAt(i)
    const digit = digitOf(char)
    const unit = units[char]
    const pair = eitherOf(text, i)
    if (pair !== undefined && current === undefined) {
      current = new Big(pair)
      approximate = true
      i += 2
      continue
    }
    const myriad = myriads[char]
    const spoken =
      i > at && current !== undefined && char === '点' ? spokenDecimals.exec(text.slice(i, i + 8)) : null
    if (spoken && current !== undefined) {
      current = new Big(`${current.toFixed()}.${[...spoken[1]!].map((mark) => digitOf(mark)).join('')}`)
      plainDigits = 2
      i += 1 + spoken[1]!.length
      continue
    }
    const vague = i > at ? vagueAfter(text, i, lastUnit >= 1e4 && current === undefined) : undefined
    if (/\d/.test(char)) {
      if (current !== undefined) break
      const found = literalAt(text, i) ?? char
      current = new Big(found.replaceAll(',', ''))
      plainDigits = 2
      i += found.length
    } else if (digit !== undefined) {
      if (plainDigits >= longestRun) break
      if (current === undefined && digit === 0 && i > at) zero = true
      else {
        current = current === undefined ? new Big(digit) : current.times(10).plus(digit)
        plainDigits += 1
      }
      i += 1
    } else if (vague !== undefined) {
      approximate = true
      i = vague
    } else if (unit !== undefined && i === at && unit >= 100 && text.charAt(at + 1) === '万') {
      section = new Big(unit)
      i += 1
    } else if (unit !== undefined) {
      if (current === undefined && !(unit === 10 || section.gt(0))) break
      section =
        current === undefined && section.gt(0)
          ? section.times(unit)
          : section.plus((current ?? new Big(1)).times(unit))
      current = undefined
      plainDigits = 0
      zero = false
      lastUnit = unit
      i += 1
    } else if (myriad !== undefined) {
      const base = section.plus(current ?? 0)
      if (base.eq(0) && total.eq(0)) break
      total = myriad === 1e8 ? total.plus(base).times(myriad) : total.plus(base.times(myriad))
      section = new Big(0)
      current = undefined
      plainDigits = 0
      zero = false
      scaled = true
      lastUnit = myriad
      i += 1
    } else if (char === '个' && text.charAt(i + 1) === '亿' && current !== undefined) i += 1
    else break
  }
  if (i === at) return undefined
  if (current !== undefined) {
    const short = lastUnit >= 100 && plainDigits === 1 && !zero
    section = section.plus(short ? current.times(lastUnit / 10) : current)
  }
  return { end: i, value: total.plus(section), scaled, approximate }
}
