import type { Language } from '#domain/language.ts'
import { leftmostLongest, outside, type Span } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { dayOfOrdinal, englishOrdinal, smallChinese } from '#domain/text/month-names.ts'
import type { Quantity } from '#domain/text/quantities.ts'
import { type NumberLine, numberLine } from './amounts.ts'
import { type Comparator, comparisonAround } from './comparators.ts'

/** A length of time; `value` is a decimal number of `unit`s ("半年" is 6 months, "полтора года" 18 months). */
export type FoundDuration = Span &
  Readonly<{
    value: string
    unit: 'day' | 'week' | 'month' | 'year' | 'hour' | 'minute'
    comparator?: Comparator
    approximate?: true
  }>

type Unit = FoundDuration['unit']

const units: readonly (readonly [Unit, RegExp])[] = [
  [
    'day',
    /^[ -]?(?:(?:business |working |calendar )?days?(?![a-zß-ɏа-џ])|(?:рабочих |календарных )?(?:дней|дня|день|дн\.?|сут[а-я]{1,3})(?![а-я])|个?工作日|天|日(?!元|圆))/u,
  ],
  ['week', /^[ -]?(?:weeks?|wks?)(?![a-zß-ɏа-џ])|^ ?нед(?:ел[а-я]{1,3}|\.)?(?![а-я])|^个?(?:星期|礼拜)|^周/u],
  ['month', /^[ -]?(?:months?|mths?|mos?)(?![a-zß-ɏа-џ])|^ ?мес(?:яц[а-я]{0,3}|\.)?(?![а-я])|^ ?个月/u],
  [
    'year',
    /^[ -]?(?:years?|yrs?|yo|y)(?![a-zß-ɏа-џ\d])|^ ?(?:год[а-я]{0,2}|лет|г\.)(?![а-я])|^年(?!月|底|初|末)/u,
  ],
  ['hour', /^[ -]?(?:hours?|hrs?|h)(?![a-zß-ɏа-џ])|^ ?час(?:а|ов)?(?![а-я])|^个?(?:小时|钟头)/u],
  ['minute', /^[ -]?(?:minutes?|mins?)(?![a-zß-ɏа-џ])|^ ?мин(?:ут[а-я]?|\.)?(?![а-я])|^分钟/u],
]

const halves: readonly (readonly [RegExp, string, Unit])[] = [
  [/半年(?!度|报)/g, '6', 'month'],
  [/一年半/g, '18', 'month'],
  [/两年半/g, '30', 'month'],
  [/半个月/g, '15', 'day'],
  [/(?<![a-zß-ɏа-џ])(?:полгода|полугода)(?![a-zß-ɏа-џ])/gu, '6', 'month'],
  [/(?<![a-zß-ɏа-џ])полтора года(?![a-zß-ɏа-џ])/gu, '18', 'month'],
  [/(?<![a-zß-ɏа-џ])half a year(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])half-year(?![a-zß-ɏа-џ])/gu, '6', 'month'],
  [/(?<![a-zß-ɏа-џ])(?:a|one) year and a half(?![a-zß-ɏа-џ])/gu, '18', 'month'],
  [/(?<![а-я])полчас(?:а|ика)(?![а-я])/gu, '30', 'minute'],
  [/(?<![а-я])полтора часа(?![а-я])/gu, '90', 'minute'],
  [
    /(?<=(?<![а-я])на )час(?:ик)?(?![а-я]| (?:позже|раньше|вперед|назад))|(?<![а-я])час(?= с (?!полов)| на (?:встреч|разговор|созвон))/gu,
    '1',
    'hour',
  ],
  [/(?<![a-zß-ɏа-џ])half (?:an )?hour(?![a-zß-ɏа-џ])/gu, '30', 'minute'],
  [/(?<![a-zß-ɏа-џ])(?:an|one) hour and a half(?![a-zß-ɏа-џ])|one and a half hours/gu, '90', 'minute'],
  [/(?<![a-zß-ɏа-џ])three quarters of an hour(?![a-zß-ɏа-џ])/gu, '45', 'minute'],
  [/(?<!(?:half|of|in|every|within) )(?<![a-zß-ɏа-џ])an hour(?! and a half)(?![a-zß-ɏа-џ])/gu, '1', 'hour'],
  [/(?<!个)半个?(?:小时|钟头?)(?![前后])/gu, '30', 'minute'],
  [/[一1]个半(?:小时|钟头)/gu, '90', 'minute'],
  [/[两二2]个半(?:小时|钟头)/gu, '150', 'minute'],
  [/三刻钟/gu, '45', 'minute'],
  [/一刻钟/gu, '15', 'minute'],
  [/(?<![a-zß-ɏа-џ])(?:a )?fortnight(?![a-zß-ɏа-џ])/gu, '2', 'week'],
  [
    /(?<=(?<![a-zß-ɏа-џ])(?:for|over|within) )(?:a|one) year(?![a-zß-ɏа-џ])|(?<=(?<![a-zß-ɏа-џ])на )год(?![a-zß-ɏа-џ])/gu,
    '1',
    'year',
  ],
  [/(?<=(?<![a-zß-ɏа-џ])(?:for|over|within) )(?:a|one) month(?![a-zß-ɏа-џ])/gu, '1', 'month'],
]

/** Lengths of time: "3 years", "18 мес", 三年, 半年. Points in time ("in 3 days") are found too: take dates first. */
export const findDurations = (text: string, language: Language): FoundDuration[] =>
  durationsOn(numberLine(text, language))

function durationsOn({ folded, quantities, percentages, amounts }: NumberLine): FoundDuration[] {
  const found: FoundDuration[] = []
  for (const [pattern, value, unit] of halves)
    for (const match of matchesOf(folded, pattern))
      found.push({ start: match.index, end: match.index + match[0].length, value, unit })
  const taken: Span[] = [...percentages, ...amounts].sort((a, b) => a.start - b.start)
  for (const quantity of outside(quantities, taken)) {
    const tail = folded.slice(quantity.end, quantity.end + 24)
    if (quantity.scaled || /[第a-zа-я_]/.test(folded.charAt(quantity.start - 1))) continue
    for (const [unit, pattern] of units) {
      const match = pattern.exec(tail)
      if (!match) continue
      if (unit === 'year' && quantity.value.gte(1900) && quantity.value.lte(2200)) break
      const end = quantity.end + match[0].length
      const { sign, approximate } = comparisonAround(folded, quantity.start, end)
      found.push({
        start: quantity.start,
        end,
        value: quantity.value.toFixed(),
        unit,
        ...(sign === undefined ? {} : { comparator: sign }),
        ...(approximate || quantity.approximate ? { approximate: true as const } : {}),
      })
      break
    }
  }
  return leftmostLongest(found)
}

/**
 * A whole number: a count ("three loans"), the length of a list asked for ("top 5", 前十, «первые три») or a place
 * in a list ("the second one", 第二个, «второй»).
 */
export type FoundNumber = Span &
  Readonly<{ value: number; kind: 'count' | 'top' | 'place'; comparator?: Comparator }>

const topBefore =
  /(?:(?<![a-zß-ɏа-џ])(?:top|first|last|best|biggest|largest|smallest|next|latest|recent|топ|перв[а-я]{1,2}|последн[а-я]{1,2}|лучш[а-я]{2}|крупнейш[а-я]{2}|ближайш[а-я]{2})[ -]?|(?:前|头|最近|最后|最大的?|最新的?)的?)$/u
const oneIsArticle =
  /(?:first|second|third|last|next|this|that|which|the|any|each|no|another|every|other|only|new|right|wrong|same) $/
const measure = /^(?:[个位笔条家次名张项份户只支款种封件]|大客户|天|年)/

const russianPlaces =
  /(?<![a-zß-ɏа-џ])(?:(?<p1>перв(?:ый|ая|ое|ую|ого|ому|ым|ой))|(?<p2>втор(?:ой|ая|ое|ую|ого|ому|ым))|(?<p3>трет(?:ий|ья|ье|ью|ьего|ьему|ьим|ьей))|(?<p4>четверт(?:ый|ая|ое|ую|ого|ому|ым|ой))|(?<p5>пят(?:ый|ая|ое|ую|ого|ому|ым|ой))|(?<p6>шест(?:ой|ая|ое|ую|ого|ому|ым)))(?![a-zß-ɏа-џ])/gu
const englishPlaces = new RegExp(
  `(?<![a-zß-ɏа-џ\\d-])(?:(?<word>${englishOrdinal})|(?<digits>\\d{1,2})(?:st|nd|rd|th))(?![a-zß-ɏа-џ\\d])`,
  'gu',
)
const chinesePlaces =
  /第(?<n>\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?!季度|方)(?:[个位笔条家次名张项份只款])?/g
const digitPlaces = /(?<![a-zß-ɏа-џ\d.,])(?<n>\d{1,2})-?(?:й|я|е|го|му|ую|ой|ый)(?![a-zß-ɏа-џ])/gu

function places(folded: string): FoundNumber[] {
  const found: FoundNumber[] = []
  const push = (match: RegExpExecArray, value: number | undefined): void => {
    if (value !== undefined && value > 0)
      found.push({ start: match.index, end: match.index + match[0].length, value, kind: 'place' })
  }
  for (const match of matchesOf(folded, englishPlaces)) {
    const { word, digits } = match.groups!
    if (
      word === 'second' &&
      /^ (?:home|hand|thought|opinion|half)/.test(folded.slice(match.index + 6, match.index + 16))
    )
      continue
    push(match, digits ? Number(digits) : dayOfOrdinal(word!))
  }
  for (const match of matchesOf(folded, russianPlaces))
    push(
      match,
      Number(
        Object.entries(match.groups!)
          .find(([, text]) => text)?.[0]
          .slice(1),
      ),
    )
  for (const match of matchesOf(folded, digitPlaces)) push(match, Number(match.groups!.n))
  for (const match of matchesOf(folded, chinesePlaces)) push(match, smallChinese(match.groups!.n!))
  return found
}

function isCounted(folded: string, quantity: Quantity, top: boolean): boolean {
  const before = folded.slice(Math.max(0, quantity.start - 10), quantity.start)
  const after = folded.slice(quantity.end, quantity.end + 8)
  const written = folded.slice(quantity.start, quantity.end)
  if (!quantity.spelled) return top || !/[a-zß-ɏа-џ_]$/u.test(before)
  if (/\p{Script=Han}/u.test(written)) return top || (quantity.value.gte(2) && measure.test(after))
  return (
    top ||
    quantity.value.gte(2) ||
    (!oneIsArticle.test(before) && !/^ of|^ more|^ day|^ from/.test(after) && written !== 'a')
  )
}

/**
 * Whole numbers of a text that are not dates, money, percentages, lengths of time, ids or phones; words included.
 * `dates` are the spans `findDates` gave, so that "at 9" and "30号" are left out.
 */
export function findNumbers(text: string, language: Language, dates: readonly Span[] = []): FoundNumber[] {
  const line = numberLine(text, language)
  const { folded, quantities, percentages, amounts } = line
  const taken: Span[] = [...percentages, ...amounts].sort((a, b) => a.start - b.start)
  const free = outside(outside(outside(quantities, taken), durationsOn(line)), dates)
  const counts = free.flatMap((quantity): FoundNumber[] => {
    const top = topBefore.test(folded.slice(Math.max(0, quantity.start - 14), quantity.start))
    const value = Number(quantity.value.toFixed())
    if (!Number.isSafeInteger(value) || !isCounted(folded, quantity, top)) return []
    const { sign } = comparisonAround(folded, quantity.start, quantity.end)
    return [
      {
        start: quantity.start,
        end: quantity.end,
        value,
        kind: top ? 'top' : 'count',
        ...(sign === undefined ? {} : { comparator: sign }),
      },
    ]
  })
  const tops = counts.filter((count) => count.kind === 'top')
  const heads = tops.map(({ start, end }) => ({ start: start - 2, end }))
  const ordinals = outside(outside(leftmostLongest(places(folded)), heads), dates)
  return leftmostLongest([...ordinals, ...counts])
}
