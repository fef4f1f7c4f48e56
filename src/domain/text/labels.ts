import { leftmostLongest, type Span } from './fold.ts'
import { matchesOf } from './matches.ts'
import { recent } from './recent.ts'
import { sieveOf } from './sieve.ts'

/** Digits that are names, not quantities. `value` is canonical: ids as written, phones `+digits`, times `HH:MM`. */
export type Label = Span & Readonly<{ kind: 'id' | 'phone' | 'ordinal' | 'time'; value: string }>

const compact = (text: string): string => text.replace(/[^\d+]/g, '')
const pad = (text: string | number): string => String(text).padStart(2, '0')

type Rule = Readonly<{
  kind: Label['kind']
  pattern: RegExp
  /** The canonical value, or nothing when the match is not a label after all. */
  value: (match: RegExpExecArray, original: string) => string | undefined
}>

const asWritten = (match: RegExpExecArray, original: string): string =>
  original.slice(match.index, match.index + match[0].length)

const clock = (match: RegExpExecArray): string | undefined => {
  const { h, m = '0', half } = match.groups!
  const hour =
    Number(h) +
    (half?.startsWith('p') && Number(h) < 12 ? 12 : 0) -
    (half?.startsWith('a') && h === '12' ? 12 : 0)
  return hour < 24 && Number(m) < 60 ? `${pad(hour)}:${pad(m)}` : undefined
}

const phone = (match: RegExpExecArray): string | undefined => {
  const digits = compact(match[0])
  const count = digits.replace('+', '').length
  return count >= 7 && count <= 15 ? digits : undefined
}

const rules: readonly Rule[] = [
  {
    kind: 'phone',
    pattern: /(?<![a-zß-ɏа-џ\d])\+\d[\d ().-]{6,20}\d(?!\d)/gu,
    value: phone,
  },
  {
    kind: 'phone',
    pattern: /(?<![a-zß-ɏа-џ\d.,])00\d{2,3}[ -]?\d[\d -]{5,14}\d(?!\d)/gu,
    value: phone,
  },
  {
    kind: 'phone',
    pattern: /(?<![a-zß-ɏа-џ\d.,])8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/gu,
    value: phone,
  },
  { kind: 'phone', pattern: /(?<!\d|\d[.,])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, value: phone },
  {
    kind: 'phone',
    pattern:
      /(?<!\d|\d[.,])\(?\d{3,4}\)?-\d{3,4}-\d{4}(?!\d)|(?<!\d|\d[.,])\(\d{3,4}\) ?\d{3,4}[ -]?\d{4}(?!\d)|(?<!\d|\d[.,])0\d{2,3}-\d{7,8}(?!\d)|(?<!\d|\d[.,])\d{3}-\d{2}-\d{2}(?!\d)/g,
    value: phone,
  },
  {
    kind: 'phone',
    pattern:
      /(?<=(?:tel\.?|phone(?: is)?|mobile is|cell is|number is|mobile|cell|(?:call|ring|text|dial)(?: (?:him|her|them|me|back|on|at)){0,2}|whatsapp|тел\.?|телефон[а-я]{0,2}|моб\.?|номер[а-я]{0,2}|电话|手机|手机号|微信):? ?)\d[\d ()-]{5,18}\d(?!\d| ?(?:k|m|eur|usd|czk|руб|тыс|млн|万|亿|元|%))/g,
    value: phone,
  },
  {
    kind: 'id',
    pattern: /(?<![a-zß-ɏа-џ\d])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![a-zß-ɏа-џ\d])/gu,
    value: asWritten,
  },
  {
    kind: 'id',
    pattern: /(?<![a-zß-ɏа-џ\d_])[a-z]{1,10}_[\da-z_]{2,40}(?![a-zß-ɏа-џ\d])/gu,
    value: asWritten,
  },
  {
    kind: 'id',
    pattern:
      /(?<![a-zß-ɏа-џ\d_-])(?!(?:q[1-4]|h[12]|top|covid)-)[a-z]{1,5}-(?=[a-z]{0,8}\d)[\da-z]{1,16}(?:-[\da-z]{1,16}){0,4}(?![a-zß-ɏа-џ\d])/gu,
    value: asWritten,
  },
  {
    kind: 'id',
    pattern: /(?<![a-zß-ɏа-џ\d])[a-z]{2}\d{2}(?: ?[\da-z]{4}){2,7}(?: ?[\da-z]{1,3})?(?![a-zß-ɏа-џ\d])/gu,
    value: (match, original) =>
      /\d{6}/.test(match[0].replaceAll(' ', '')) ? asWritten(match, original) : undefined,
  },
  {
    kind: 'id',
    pattern: /(?<![a-zß-ɏа-џ\d])[a-z]{2}(?=[\da-z]{0,8}\d)[\da-z]{9}\d(?![a-zß-ɏа-џ\d])/gu,
    value: asWritten,
  },
  {
    kind: 'id',
    pattern: /(?<!\d|\d[.,])\d{1,6}-\d{6,10}\/\d{4}(?!\d)|(?<!\d|\d[.,])\d{6,10}\/\d{4}(?!\d)/g,
    value: asWritten,
  },
  { kind: 'id', pattern: /(?<!\d|\d[.,])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/g, value: asWritten },
  { kind: 'id', pattern: /(?<!\d|\d[.,])\d{10,34}(?![\d]|[.,]\d)/g, value: asWritten },
  {
    kind: 'id',
    pattern: /(?<![a-zß-ɏа-џ\d])v(?:ersion|\.)? ?\d{1,4}(?:\.\d{1,4}){0,4}(?![a-zß-ɏа-џ\d])/gu,
    value: asWritten,
  },
  { kind: 'id', pattern: /(?<!\d|\d[.,])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g, value: asWritten },
  { kind: 'id', pattern: /(?:#|№|n°) ?\d{1,20}(?!\d|[.,]\d)/g, value: asWritten },
  {
    kind: 'id',
    pattern:
      /(?<![a-zß-ɏа-џ])(?:account|acct?|a\/c|loan|card|contract|ticket|case|client|order|request|complaint|policy|invoice|passport|room|flat|apt|сч[её]т[а-я]{0,2}|карт[а-я]{1,2}|договор[а-я]{0,2}|клиент[а-я]{0,2}|кредит[а-я]{0,2}|заявк[а-я]|обращени[а-я]|кв\.?|дом|д\.|офис)(?: (?:no\.?|nr\.?|number|id|номер))? ?\d{2,20}(?![\d%]|[.,: -]?\d| ?(?:k|m|mln|mio|bn|eur|usd|chf|czk|gbp|rub|million|thousand|тыс|млн|млрд|руб|крон|евро|долл|лет|год|мес|дн|день|month|year|day|percent|процент|万|亿|元|%))/gu,
    value: (match) => /\d+$/.exec(match[0])?.[0],
  },
  {
    kind: 'id',
    pattern:
      /(?:账户|账号|帐号|帐户|卡号|合同号?|客户编号|客户号|客户|编号|尾号|订单号?|贷款编号|工单)(?:为|是|:)? ?\d{2,20}(?:-\d{1,10}){0,4}(?![\d.万亿千百]|[个位名家])/g,
    value: (match) => /[\d-]+$/.exec(match[0])?.[0],
  },
  {
    kind: 'time',
    pattern:
      /(?<!\d|\d[:.,])(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?::[0-5]\d)?(?: ?(?<half>[ap])\.?m\.?(?![a-zß-ɏа-џ]))?(?!\d|:\d)/gu,
    value: clock,
  },
  {
    kind: 'time',
    pattern:
      /(?<!\d|\d[:.,])(?<h>1[0-2]|0?\d)(?:[.:](?<m>[0-5]\d))? ?(?<half>[ap])\.?m(?:\.|(?![a-zß-ɏа-џ]))(?!\d)/gu,
    value: clock,
  },
  {
    kind: 'ordinal',
    pattern: /(?<=(?:^|\n)[ ]{0,8})\d{1,3}[.)](?=[ ]|\p{L})(?!\d)/gu,
    value: (match) => /\d+/.exec(match[0])?.[0],
  },
]

const possible = sieveOf(rules.map(({ pattern }) => pattern))

/**
 * Ids, account and card numbers, phones, list ordinals and clock times of a text: digits that must not be read as
 * amounts, counts or dates. `folded` is `fold(original)`.
 */
export const findLabels = (folded: string, original: string): readonly Label[] =>
  /\d/.test(folded) ? labelsIn(folded, original) : none

const none: readonly Label[] = []

const labelsIn = recent((folded: string, original: string): readonly Label[] => {
  const found: Label[] = []
  for (const at of possible(folded)) {
    const { kind, pattern, value } = rules[at]!
    for (const match of matchesOf(folded, pattern)) {
      const canonical = value(match, original)
      if (canonical === undefined) continue
      found.push({ start: match.index, end: match.index + match[0].length, kind, value: canonical })
    }
  }
  return leftmostLongest(found)
})
