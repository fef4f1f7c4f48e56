import type { Language } from '../language.ts'
import { leftmostLongest, type Span } from './fold.ts'
import { matchesOf } from './matches.ts'
import {
  dayOfOrdinal,
  englishMonth,
  englishOrdinal,
  monthOf,
  russianMonth,
  russianOrdinal,
  smallChinese,
} from './month-names.ts'
import { recent } from './recent.ts'
import { sieveOf } from './sieve.ts'

/** A calendar date or period written out, as far as it is said: a day may lack its year, a quarter its days. */
export type CalendarMention = Span &
  Readonly<{ year?: number; month?: number; day?: number; quarter?: number; half?: number }>

type Parts = Omit<CalendarMention, 'start' | 'end'>
type Groups = Readonly<Record<string, string | undefined>>
type Rule = Readonly<{ pattern: RegExp; read: (groups: Groups, language: Language) => Parts | undefined }>

const L = String.raw`(?<![a-zß-ɏа-џ\d_])`
const R = String.raw`(?![a-zß-ɏа-џ\d_])`
const day = String.raw`(?<d>3[01]|[12]\d|0?[1-9])`
const year = String.raw`(?<y>(?:19|20)\d{2})`
const yearRu = String.raw`${year}(?: ?г(?:\.|ода?|оду)?${R})?`
const suffixRu = '(?:-?(?:го|ое|е|ому|му|ого))?'
const hanNumber = '(?:[12]?[0-9]|3[01]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const hanDay = `(?<d>${hanNumber})`
const hanYear = String.raw`(?:(?<y>(?:19|20)\d{2}|二[〇零][〇零一二三四五六七八九]{2})年)`
const notUnit =
  '(?! ?(?:%|k(?![a-z])|m(?![a-z])|mln|million|bn|client|loan|call|meeting|account|day|week|month|people|usd|eur|chf|czk))'

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)
const fullYear = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (/[〇零一二三四五六七八九]/.test(text))
    return Number(
      [...text.replaceAll('〇', '零')].map((char) => '零一二三四五六七八九'.indexOf(char)).join(''),
    )
  const value = Number(text.replace("'", ''))
  return value < 100 ? 2000 + value : value
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const known = (y: number | undefined, m: number | undefined, d: number | undefined): Parts | undefined => {
  if (m !== undefined && (m < 1 || m > 12)) return undefined
  if (d !== undefined && m !== undefined && (d < 1 || d > longest[m - 1]!)) return undefined
  if (y !== undefined && m === 2 && d === 29 && !(y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)))
    return undefined
  return {
    ...(y === undefined ? {} : { year: y }),
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  }
}

const named = (groups: Groups): Parts | undefined => {
  const d = groups.d === undefined ? undefined : (number(groups.d) ?? 0)
  const spelled = groups.o === undefined ? undefined : dayOfOrdinal(groups.o)
  return known(fullYear(groups.y), monthOf(groups.name ?? ''), d ?? spelled)
}
const han = (groups: Groups): Parts | undefined =>
  known(
    fullYear(groups.y),
    smallChinese(groups.m ?? ''),
    groups.d === undefined ? undefined : smallChinese(groups.d),
  )

const quarterDigits: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  перв: 1,
  втор: 2,
  трет: 3,
  четверт: 4,
  последн: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  上: 1,
  下: 2,
}
const part =
  (key: 'quarter' | 'half') =>
  (groups: Groups): Parts | undefined => {
    const text = groups.q ?? ''
    const value = /^\d$/.test(text) ? Number(text) : quarterDigits[text]
    const y = fullYear(groups.y ?? groups.z)
    return value === undefined ? undefined : { ...(y === undefined ? {} : { year: y }), [key]: value }
  }
const quarter = part('quarter')

/** Day first, except for ISO order and where only month first can be meant; in Chinese text month first. */
const slashed = (groups: Groups, language: Language): Parts | undefined => {
  const [a, b] = [Number(groups.a), Number(groups.b)]
  const y = fullYear(groups.y)
  if (language === 'zh') return known(y, a, b) ?? known(y, b, a)
  return known(y, b, a) ?? known(y, a, b)
}
const iso = (groups: Groups): Parts | undefined => known(number(groups.y), Number(groups.m), Number(groups.d))

const rule = (source: string, read: Rule['read']): Rule => ({ pattern: new RegExp(source, 'gu'), read })

/** No digit goes before, nor one with a mark that makes a longer number of them. */
const B = String.raw`(?<![\d/-]|\d[.,])`
const rules: readonly Rule[] = [
  rule(String.raw`${B}${year}([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})(?![\d/-]|[.,]\d)`, iso),
  rule(
    String.raw`${B}(?<a>\d{1,2})([./-])(?<b>\d{1,2})\2(?<y>(?:19|20)\d{2})(?![\d/-]|[.,]\d)(?: ?г(?:\.|ода?|оду)?${R})?`,
    slashed,
  ),
  rule(String.raw`${B}(?<a>\d{1,2})([./])(?<b>\d{1,2})\2(?<y>[0-4]\d)(?![\d/-]|[.,]\d)`, slashed),
  rule(
    `${L}${day}(?:st|nd|rd|th)?(?: of)?[ -]?(?<name>${englishMonth})${R}\\.?(?:,? ?-?${year}(?!\\d)|,? '(?<w>\\d{2})(?!\\d))?`,
    (g) => named({ ...g, y: g.y ?? g.w }),
  ),
  rule(
    `${L}(?:the )?(?<o>${englishOrdinal})(?: of)? (?<name>${englishMonth})${R}(?:,? ${year}(?!\\d))?`,
    named,
  ),
  rule(
    `${L}(?<name>${englishMonth})\\.? (?:the )?${day}(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|\\p{L})${notUnit}(?:,? ${year}(?!\\d))?`,
    named,
  ),
  rule(`${L}(?<name>${englishMonth})\\.? (?:the )?(?<o>${englishOrdinal})${R}(?:,? ${year}(?!\\d))?`, named),
  rule(`${L}(?<name>${englishMonth})\\.?,? (?:(?:of )?${year}(?!\\d)|'(?<w>\\d{2})(?!\\d))`, (g) =>
    named({ ...g, y: g.y ?? g.w }),
  ),
  rule(`${L}fy ?(?<y>(?:19|20)?\\d{2})${R}`, (g) => ({ year: fullYear(g.y)! })),
  rule(`${L}(?<q>[1-4])(?:st|nd|rd|th) quarter(?:(?: of)?,? ${year})?${R}`, quarter),
  rule(`${L}${day}${suffixRu} ?(?<name>${russianMonth})${R}\\.?(?: ${yearRu})?`, named),
  rule(`${L}(?<o>${russianOrdinal}) (?<name>${russianMonth})${R}(?: ${yearRu})?`, named),
  rule(`${L}(?<name>${russianMonth})\\.? ${yearRu}(?!\\d)`, named),
  rule(
    `${hanYear}?(?<![\\d.])(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?${hanDay}(?:[日号]|(?![\\d.]|[个万千百点]))`,
    han,
  ),
  rule(`${hanYear}(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?!\\d)`, han),
  rule(
    `${L}q(?<q>[1-4])(?:[ /-]?'?(?<y>(?:19|20)?\\d{2}))?${R}|${L}(?<z>(?:19|20)\\d{2})[ /-]?q(?<p>[1-4])${R}`,
    (g) => quarter({ ...g, q: g.q ?? g.p }),
  ),
  rule(`${L}(?<q>first|second|third|fourth|last) quarter(?:(?: of)? ${year})${R}`, quarter),
  rule(
    `${L}(?<q>[1-4]|i{1,3}|iv)(?:-?(?:й|м|го|ый|ом|ем|му|ого))? (?:квартал[а-я]{0,2}|кв\\.?(?= (?:19|20)\\d\\d))${R}(?: ${yearRu})?`,
    quarter,
  ),
  rule(`${L}(?<q>перв|втор|трет|четверт|последн)[а-я]{1,3} квартал[а-я]{0,2}${R}(?: ${yearRu})?`, quarter),
  rule(`${hanYear}?第?(?<q>[一二三四1-4])季度`, quarter),
  rule(`${L}h(?<q>[12])(?:[ /-]?'?(?<y>(?:19|20)?\\d{2}))?${R}`, part('half')),
  rule(`${L}(?<q>first|second) half(?: of (?:the year|${year}))${R}`, part('half')),
  rule(`${L}(?<q>перв|втор)[а-я]{1,3} полугоди[а-я]${R}(?: ${yearRu})?`, part('half')),
  rule(`${hanYear}?(?<q>[上下])半年`, part('half')),
  rule(
    `${L}(?<=(?:in|by|since|until|till|during|before|after|year|end|early|late|mid|в|к|с|по) )${year}(?! ?(?:[%.,:]?\\d|[%€$£¥₽]|k\\b|m\\b|mln|млн|тыс|eur|usd|chf|czk|gbp|crowns|euros?|dollars|pounds|francs|clients|people|loans|times|units|shares|крон|руб|евро|долл|клиент|раз))${R}`,
    (g) => ({ year: Number(g.y) }),
  ),
  rule(`${L}${year} ?г(?:\\.|од[а-я]{0,3})${R}`, (g) => ({ year: Number(g.y) })),
  rule(
    `(?<=from )${year}(?= (?:to|until|till|-) (?:19|20)\\d\\d${R})|(?<=(?:19|20)\\d\\d (?:to|until|till|-) )(?<z>(?:19|20)\\d{2})${R}`,
    (g) => ({ year: Number(g.y ?? g.z) }),
  ),
  rule(`${hanYear}(?![一-龥]{0,1}\\d)`, (g) => ({ year: fullYear(g.y)! })),
]

const possible = sieveOf(rules.map(({ pattern }) => pattern))

const rangeHead = new RegExp(
  `(?<![a-zß-ɏа-џ\\d_.,/-])(?<whole>(?<d>3[01]|[12]\\d|0?[1-9])${suffixRu}(?:st|nd|rd|th)?) ?(?:-|to|and|until|по|до|и) ?(?:the )?$`,
  'u',
)
const rangeTail = /^ ?(?:-|到|至|~) ?(?<d>[12]\d|3[01]|0?[1-9])[日号]/

/** `27-29 Nov`, `с 1 по 15 декабря`, `12月1日到15日`: the other end of a range takes month and year of its partner. */
function partners(folded: string, mention: CalendarMention): CalendarMention[] {
  if (mention.day === undefined || mention.month === undefined) return []
  const from = Math.max(0, mention.start - 16)
  const head = rangeHead.exec(folded.slice(from, mention.start))
  if (head) {
    const start = from + head.index
    const first = known(mention.year, mention.month, Number(head.groups!.d))
    const earlier = Number(head.groups!.d) < mention.day
    return first && earlier ? [{ ...first, start, end: start + head.groups!.whole!.length }] : []
  }
  const tail = rangeTail.exec(folded.slice(mention.end, mention.end + 8))
  if (!tail) return []
  const last = known(mention.year, mention.month, Number(tail.groups!.d))
  return last
    ? [{ ...last, start: mention.end + tail[0].search(/\d/), end: mention.end + tail[0].length }]
    : []
}

const dated =
  /\d|月|季度|半年|квартал|полугоди|quarter|half|first|(?:[а-я]{3}ого|[а-я]{3}ому|[а-я]{3}ое|[а-я]{3}ым|трет[а-я]{2,4}) (?:янв|фев|мар|апр|ма|ию|авг|сен|окт|ноя|дек|г)|[а-я]{3}ого|[а-я]{3}ому|th|nd|rd/

/** Dates and periods written out in a folded text, in order, without overlaps. Bare month names are left to callers. */
export const findCalendarMentions = (folded: string, language: Language): readonly CalendarMention[] =>
  dated.test(folded) ? mentionsIn(folded, language) : none

const none: readonly CalendarMention[] = []

const mentionsIn = recent((folded: string, language: Language): readonly CalendarMention[] => {
  const found: CalendarMention[] = []
  for (const at of possible(folded)) {
    const { pattern, read } = rules[at]!
    for (const match of matchesOf(folded, pattern)) {
      const parts = read(match.groups ?? {}, language)
      if (!parts) continue
      const mention = { ...parts, start: match.index, end: match.index + match[0].length }
      found.push(mention, ...partners(folded, mention))
    }
  }
  return yearsShared(folded, leftmostLongest(found))
})

const until = /^ ?(?:-|to|till|until|through|and|по|до|и|到|至|~) ?$/

/** `1 Jan to 31 Mar 2026`: the end of a range that has no year takes that of the other end. */
function yearsShared(folded: string, mentions: readonly CalendarMention[]): CalendarMention[] {
  return mentions.map((mention, index) => {
    if (mention.year !== undefined || mention.month === undefined) return mention
    const [previous, next] = [mentions[index - 1], mentions[index + 1]]
    if (next?.year !== undefined && until.test(folded.slice(mention.end, next.start)))
      return { ...mention, year: mention.month > (next.month ?? 12) ? next.year - 1 : next.year }
    if (previous?.year !== undefined && until.test(folded.slice(previous.end, mention.start)))
      return { ...mention, year: mention.month < (previous.month ?? 1) ? previous.year + 1 : previous.year }
    return mention
  })
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** ISO 8601 as far as known: `2026-11-27`, `--11-27` without the year, `2026-11`, `2026`, `2026-Q3`, `2026-H1`. */
export function isoOf({ year: y, month: m, day: d, quarter: q, half: h }: CalendarMention): string {
  const head = y === undefined ? '-' : String(y)
  if (q !== undefined) return `${head}-Q${q}`
  if (h !== undefined) return `${head}-H${h}`
  return [head, ...(m === undefined ? [] : [pad(m)]), ...(d === undefined ? [] : [pad(d)])].join('-')
}
