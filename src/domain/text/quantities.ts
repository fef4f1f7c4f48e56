import Big from 'big.js'
import type { Language } from '../language.ts'
import { readChineseNumeral, startsChineseNumeral } from './chinese-numerals.ts'
import type { Span } from './fold.ts'
import { attachedScales, numberWords, spacedScales } from './number-words.ts'

/**
 * A number in a text with its scale applied: `1,5 млн`, `half a million`, `50万`, `36`.
 * `scaled`: a word or letter of a thousand or more took part; `grouped`: written with group separators;
 * `spelled`: no digits at all.
 */
export type Quantity = Span &
  Readonly<{ value: Big; scaled: boolean; grouped: boolean; spelled: boolean; approximate: boolean }>

const literalForms = [
  String.raw`\d{1,3}(?:[ '\u00a0]\d{3})+(?:[.,]\d{1,6})?`,
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,8})?`,
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,8})?`,
  String.raw`\d+[.,]\d+`,
  String.raw`\d+`,
]
const literal = new RegExp(`(?:${literalForms.map((form) => `${form}(?![.,]?\\d)`).join('|')}|\\d+)`, 'y')
const scaleWord = /( ?)([a-zß-ɏа-џ]+)\.?/y
const wordAhead = /[ -]?([a-zß-ɏа-џ]+)/y
const start =
  /\d|[百千]万(?=以上|以下|级|元|美|欧|起|人民)|[〇零一二两三四五六七八九十]|(?<![a-zß-ɏа-џ])[a-zа-я]{2,13}(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])a(?= (?:thousand|hundred|million|billion|quarter of a))/gu
const tenorAfterM = /^ (?:euribor|pribor|libor|sofr|term|tenor|rate|deposit|month|notice)/

const decimal = (text: string): Big => new Big(text)

/**
 * One written number as a decimal. The last of two kinds of separator is the decimal one; a lone separator before
 * exactly three digits groups thousands where the language writes it so (en, zh: comma; ru: point), else it is decimal.
 */
export function readLiteral(text: string, language: Language, exactMoney = false): Big {
  const body = text.replace(/[ '\u00a0]/g, '')
  const points = body.split('.').length - 1
  const commas = body.split(',').length - 1
  if (points > 0 && commas > 0) {
    const grouping = body.lastIndexOf('.') > body.lastIndexOf(',') ? ',' : '.'
    return decimal(body.replaceAll(grouping, '').replace(',', '.'))
  }
  if (points > 1 || commas > 1) return decimal(body.replace(/[.,]/g, ''))
  const separator = points === 1 ? '.' : ','
  const lone = points + commas === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) && body.length === text.length
  const groups =
    separator === (language === 'ru' ? '.' : ',') || (exactMoney && (language === 'ru' || body.endsWith('0')))
  return lone && groups ? decimal(body.replace(separator, '')) : decimal(body.replace(',', '.'))
}

/** A plain space groups thousands in Russian, and elsewhere only from two groups on or after a currency. */
function literalAt(text: string, at: number, language: Language): string | undefined {
  literal.lastIndex = at
  const found = literal.exec(text)?.[0]
  if (found === undefined || !found.includes(' ') || language === 'ru') return found
  const groups = found.split(' ').length - 1
  const tail = text.slice(at + found.length, at + found.length + 8)
  const money =
    /(?:[$€£¥₽]|[a-z]{3}|kč|kc) ?$/.test(text.slice(Math.max(0, at - 5), at)) ||
    /^ ?(?:[a-z]{3}\b|[$€£¥₽]|kč|kc)/.test(tail)
  return groups > 1 || money || / 0/.test(found) ? found : found.slice(0, found.indexOf(' '))
}

type Scale = Readonly<{ end: number; times: number; letter: boolean }>

function scaleAt(text: string, at: number): Scale | undefined {
  scaleWord.lastIndex = at
  const match = scaleWord.exec(text)
  if (!match) return undefined
  const [whole, gap, word] = match
  const end = at + whole.length
  const attached = gap === '' ? attachedScales.get(word!) : undefined
  if (attached !== undefined) {
    const month = word === 'm' && tenorAfterM.test(text.slice(end))
    return month ? undefined : { end: at + word!.length, times: attached, letter: true }
  }
  const spaced = spacedScales.get(word!)
  if (spaced !== undefined) {
    const dotted = /^(?:тыс|млн|млрд|трлн|mio|mln)\.$/.test(whole.trim())
    return { end: dotted ? end : at + gap!.length + word!.length, times: spaced, letter: false }
  }
  const money = word === 'm' && /^ (?:eur|usd|chf|gbp|czk|dollars?|euros?|of )/.test(text.slice(end))
  return money ? { end, times: 1e6, letter: true } : undefined
}

function readDigits(text: string, at: number, language: Language): Quantity | undefined {
  const found = literalAt(text, at, language)
  if (found === undefined) return undefined
  let end = at + found.length
  if (/[十百千万亿多余来]|个亿/.test(text.slice(end, end + 2).replace(/^个(?!亿)/, ' '))) {
    const numeral = readChineseNumeral(text, at)
    if (numeral && numeral.end > end)
      return { start: at, grouped: found.includes(','), spelled: false, ...numeral }
  }
  const first = scaleAt(text, end)
  const grouped = /[ '.,]\d{3}(?!\d)/.test(found) && readLiteral(found, language).gte(1000)
  let value = readLiteral(found, language)
  if (first) {
    value = (first ? readScaled(found, language) : value).times(first.times)
    end = first.end
    const more = smallerPart(text, end, language, first.times)
    if (more) {
      value = value.plus(more.value)
      end = more.end
    }
  }
  return { start: at, end, value, scaled: first !== undefined, grouped, spelled: false, approximate: false }
}

/** Before a scale word three digits after a lone separator are decimals: `1,250 млн` and `1.250m` are not thousands. */
const readScaled = (found: string, language: Language): Big =>
  /^\d{1,3}[.,]\d{3}$/.test(found) && !(language !== 'ru' && found.includes(','))
    ? decimal(found.replace(',', '.'))
    : readLiteral(found, language)

/** `1 млн 200 тыс`: the smaller part that follows a scaled one. */
function smallerPart(text: string, at: number, language: Language, below: number) {
  const ahead = /^ ?(?:and |и )?(?=\d)/.exec(text.slice(at, at + 6))
  if (!ahead) return undefined
  const from = at + ahead[0].length
  const found = literalAt(text, from, language)
  if (!found) return undefined
  const scale = scaleAt(text, from + found.length)
  if (!scale || scale.times >= below) return undefined
  return { value: readScaled(found, language).times(scale.times), end: scale.end }
}

/**
 * Spelled numbers: `half a million`, `two and a half thousand`, `полтора миллиона`, `двадцать пять тысяч`. Hundreds
 * after a Russian million are thousands, as spoken: «миллион двести».
 */
function readWords(text: string, at: number): Quantity | undefined {
  let total = new Big(0)
  let current: Big | undefined
  let end = at
  let scaled = false
  let counted = false
  let place = at
  let lastAdded = Number.POSITIVE_INFINITY
  while (place < text.length) {
    wordAhead.lastIndex = place
    const match = wordAhead.exec(text)
    if (!match || (place === at && match.index + match[0].length - match[1]!.length !== at)) break
    const role = numberWords.get(match[1]!)
    if (!role) break
    place += match[0].length
    if ('joins' in role) {
      if (counted || match[1] === 'a') {
        if (match[1] === 'a' && current === undefined && !counted) current = new Big(1)
        continue
      }
      break
    }
    if ('adds' in role) {
      if (lastAdded <= role.adds || (lastAdded < 20 && lastAdded > 0)) break
      current = (current ?? new Big(0)).plus(role.adds)
      lastAdded = role.adds
    } else if ('fraction' in role) {
      const alone = current === undefined || (end === at && match.index === at)
      current = alone ? decimal(role.fraction) : (current ?? new Big(0)).plus(role.fraction)
      if (Number(role.fraction) >= 1000) scaled = true
    } else if (role.times === 100) {
      current = (current ?? new Big(1)).times(100)
      lastAdded = 100
    } else {
      if (current === undefined && counted) break
      total = total.plus((current ?? new Big(1)).times(role.times))
      current = undefined
      scaled = true
      lastAdded = Number.POSITIVE_INFINITY
    }
    counted = true
    end = place
  }
  if (
    !counted ||
    /^(?:тысяч|миллионов|миллиардов|ляма|лямов|ярда|ярдов|тыс|млн|млрд|трлн|mln|mn|mio|bn|bln|k|thousands|millions|billions)$/.test(
      text.slice(at, end),
    )
  )
    return undefined
  const colloquial = current?.gte(100) && total.gte(1e6) && /[а-я]/.test(text.charAt(at))
  const value = total.plus(colloquial ? current!.times(1000) : (current ?? 0))
  return { start: at, end, value, scaled, grouped: false, spelled: true, approximate: false }
}

/** Every number of a folded text, left to right, with scale words applied. */
export function findQuantities(folded: string, language: Language): Quantity[] {
  const found: Quantity[] = []
  start.lastIndex = 0
  for (let match = start.exec(folded); match; match = start.exec(folded)) {
    const head = match[0].charAt(0)
    const at = match.index
    const quantity = /\d/.test(head)
      ? readDigits(folded, at, language)
      : startsChineseNumeral.test(head) || (match[0].length === 2 && /[百千]/.test(head))
        ? spelledChinese(folded, at)
        : numberWords.has(match[0])
          ? readWords(folded, at)
          : undefined
    if (!quantity) continue
    found.push(quantity)
    start.lastIndex = Math.max(quantity.end, at + 1)
  }
  return found
}

function spelledChinese(text: string, at: number): Quantity | undefined {
  const numeral = readChineseNumeral(text, at)
  return numeral && { start: at, grouped: false, spelled: true, ...numeral }
}
