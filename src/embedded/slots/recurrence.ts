import type { Recurrence } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { addDays, addMonths, type LocalDate, startOfMonth, weekday } from '#domain/time.ts'
import { dateSpan, datesIn, type Moment } from './mentions.ts'
import { justBefore, type Span } from './words.ts'

/** How often something comes back, the first day where one is said, and where the words stand that say so. */
export type FoundRecurrence = Readonly<{ repeat: Recurrence; on?: LocalDate; spans: readonly Span[] }>

type Every = Recurrence['every']
type Rhythm = Readonly<{ every: Every; interval: number }>

const units: readonly (readonly [RegExp, Every])[] = [
  [/^(?:working days?|weekdays?|business days?|рабоч|будн|个?工作日)/u, 'working_day'],
  [/^(?:quarter|квартал|个?季)/u, 'quarter'],
  [/^(?:year|annual|год|лет|年)/u, 'year'],
  [/^(?:month|месяц|个?月)/u, 'month'],
  [/^(?:week|недел|个?(?:周|星期|礼拜))/u, 'week'],
  [/^(?:day|morning|evening|night|afternoon|ден|дн|утр|вечер|天|日|早|晚)/u, 'day'],
]
const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:other|second|two|couple|дв|втор|[两二隔])/u, 2],
  [/^(?:three|third|тр|三)/u, 3],
  [/^(?:four|четыр|四)/u, 4],
  [/^(?:five|пят|五)/u, 5],
  [/^(?:six|шест|六|半)/u, 6],
]
const countOf = (said: string | undefined): number =>
  said === undefined || said === ''
    ? 1
    : /^\d/.test(said)
      ? Number.parseInt(said, 10)
      : (counts.find(([form]) => form.test(said))?.[1] ?? 1)

/** Monday first, by the beginnings of their names in each language. */
const weekdays = [
  /^(?:mon|понедельник|一)/u,
  /^(?:tue|вторник|二)/u,
  /^(?:wed|сред|三)/u,
  /^(?:thu|четверг|四)/u,
  /^(?:fri|пятниц|五)/u,
  /^(?:sat|суббот|六)/u,
  /^(?:sun|воскресен|日|天|末)/u,
]
const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?'
const count = '(?:other|second|third|two|three|four|five|six|\\d{1,2})'
const russianDay =
  '(?:понедельник\\p{L}*|вторник\\p{L}*|сред[ауые]\\p{L}*|четверг\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*)'

const word = (source: string): RegExp => patternOf(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u')

/** The first day of each: "the 1st of each month", «каждое 5-е число», 每月1号. */
const ofMonth = [
  word(
    '(?:on )?the (?<d>\\d{1,2})(?:st|nd|rd|th)? (?:day )?of (?:each|every|the) month(?<=each month|every month)',
  ),
  word('(?:on )?(?:the )?(?<f>first|last)(?: day)? of (?:each|every) month'),
  word('кажд\\p{L}+ (?<d>\\d{1,2})(?:-?[егоя]+)?(?: числ\\p{L}+)?(?: месяца)?(?<=числ\\p{L}+|месяца)'),
  word('(?<d>\\d{1,2})(?:-?[егоя]+)?(?: числ\\p{L}+)? каждого месяца'),
  /每(?:个)?月(?:的)?(?<d>\d{1,2})[号日]|每(?:个)?月(?<f>初|底)/u,
]
/** A weekday counted within its month: "the first Monday of each month", 每月第一个周一. */
const countedDay = [
  word(
    `(?:on )?(?:the )?(?<k>first|second|third|fourth|last) (?<w>${dayName}) of (?:each|every|the) month(?<=each month|every month)`,
  ),
  word(
    `(?:on )?(?:each|every) (?<k>first|second|third|fourth|last) (?<w>${dayName}) (?:of|in) (?:the|each|a|every) month`,
  ),
  word(`(?<k>перв|втор|трет|четв[её]рт|последн)\\p{L}+ (?<w>${russianDay}) кажд\\p{L}+ месяца`),
  word(`кажд\\p{L}+ (?<k>перв|втор|трет|четв[её]рт|последн)\\p{L}+ (?<w>${russianDay})(?: месяца)?`),
  /每(?:个)?月(?:的)?(?:第(?<k>[一二三四])|(?<l>最后一?))个?(?:周|星期|礼拜)(?<w>[一二三四五六日天])/u,
]
const onWeekday = [
  word(`(?:on )?(?:each|every)(?: (?<n>${count}))? (?<w>${dayName})`),
  word(`(?:weekly|once a week)(?=.{0,60}(?<w>${dayName}))`),
  word(`(?:on )(?<w>(?:mon|tues|wednes|thurs|fri|satur|sun)days)`),
  word(`кажд\\p{L}+ (?<w>${russianDay})`),
  word('по (?<w>понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)'),
  /(?:每(?<n>[两二三]|隔一?)?个?|每?逢(?:每个?)?)(?:周|星期|礼拜)(?<w>[一二三四五六日天末])/u,
]
const plain = [
  word(
    `(?:once |twice )?(?:each|every)(?: (?<n>${count}))? (?<u>working days?|business days?|weekdays?|days?|mornings?|evenings?|weeks?|months?|quarters?|years?)`,
  ),
  word('once (?:a|every|per) (?<u>day|week|month|quarter|year)'),
  word(
    'раз в (?:(?<n>\\d{1,2}|две|два|три|четыре|пять|шесть) )?(?<u>день|дн\\p{L}+|рабоч\\p{L}+ д\\p{L}+|недел\\p{L}+|месяц\\p{L}*|квартал\\p{L}*|год\\p{L}*|лет)',
  ),
  word(
    'кажд\\p{L}+ (?:(?<n>\\d{1,2}|две|два|втор\\p{L}+|три|трет\\p{L}+|четыре|пять|шесть) )?(?<u>рабоч\\p{L}+ д\\p{L}+|будн\\p{L}+(?: д\\p{L}+)?|день|дн\\p{L}+|утро|вечер|недел\\p{L}+|месяц\\p{L}*|квартал\\p{L}*|год\\p{L}*)',
  ),
  /每(?:隔)?(?<n>[两二三四五六半]|\d{1,2})?(?<u>个?工作日|个?季度?|个?月|个?(?:周|星期|礼拜)|天|日|年|早|晚)/u,
]
/** "A monthly reminder", "…, weekly": but the quarterly report is only a paper. */
const adverb = (english: string, russian: string): RegExp =>
  word(
    `${english}(?= (?:reminder|task|to-?do|to|on|from|call|check)(?!\\p{L})|\\s*[,.:;]|\\s*$)|${russian}о|${russian}\\p{L}+(?= (?:задач|напомин))`,
  )
const adverbs: readonly (readonly [RegExp, Every])[] = [
  [adverb('daily', 'ежедневн'), 'day'],
  [adverb('weekly', 'еженедельн'), 'week'],
  [adverb('monthly', 'ежемесячн'), 'month'],
  [adverb('quarterly', 'ежеквартальн'), 'quarter'],
  [adverb('(?:yearly|annual(?:ly)?)', 'ежегодн'), 'year'],
]
const fortnightly = word('fortnightly|every fortnight|biweekly')
const untilWords = /(?:until|till|through|up to|до|вплоть до|直?到|至)\s*$/u

const nextWeekday = (name: string, today: LocalDate): LocalDate | undefined => {
  const at = weekdays.findIndex((form) => form.test(name)) + 1
  return at === 0 ? undefined : addDays(today, ((at - weekday(today) + 6) % 7) + 1)
}

function nextOfMonth(said: string | undefined, today: LocalDate): LocalDate {
  const first = startOfMonth(today)
  const last = /last|底/u.test(said ?? '')
  const dayOf = (month: LocalDate): LocalDate => {
    const end = addDays(addMonths(month, 1), -1)
    const on = last ? end : addDays(month, (said && /^\d/.test(said) ? Number(said) : 1) - 1)
    return on > end ? end : on
  }
  return dayOf(first) > today ? dayOf(first) : dayOf(addMonths(first, 1))
}

const ranks = [/^(?:first|перв|一)/u, /^(?:second|втор|二)/u, /^(?:third|трет|三)/u, /^(?:fourth|четв|四)/u]

/** The next first, second … or last of a weekday in its month. */
function nextCounted(rank: string, name: string, today: LocalDate): LocalDate | undefined {
  const day = weekdays.findIndex((form) => form.test(name)) + 1
  if (day === 0) return undefined
  const nth = ranks.findIndex((form) => form.test(rank))
  const inMonth = (month: LocalDate): LocalDate => {
    const end = addDays(addMonths(month, 1), -1)
    const last = addDays(end, -((weekday(end) - day + 7) % 7))
    return nth < 0 ? last : addDays(month, ((day - weekday(month) + 7) % 7) + 7 * nth)
  }
  const month = startOfMonth(today)
  return inMonth(month) > today ? inMonth(month) : inMonth(addMonths(month, 1))
}

type Read = Readonly<{
  match: RegExpExecArray
  rhythm: Rhythm
  on?: LocalDate | undefined
  beside?: RegExpExecArray
}>

const first = (folded: string, forms: readonly RegExp[]): RegExpExecArray | undefined =>
  forms.map((form) => form.exec(folded)).find((match) => match !== null) ?? undefined

function read(folded: string, today: LocalDate): Read | undefined {
  const counted = first(folded, countedDay)
  if (counted)
    return {
      match: counted,
      rhythm: { every: 'month', interval: 1 },
      on: nextCounted(counted.groups?.k ?? '', counted.groups?.w ?? '', today),
    }
  const dated = first(folded, ofMonth)
  if (dated)
    return {
      match: dated,
      rhythm: { every: 'month', interval: 1 },
      on: nextOfMonth(dated.groups?.d ?? dated.groups?.f, today),
    }
  const named = first(folded, onWeekday)
  const each = first(folded, plain)
  const every = each && (units.find(([form]) => form.test(each.groups?.u ?? ''))?.[1] ?? 'week')
  if (named) {
    // "Every two weeks on Fridays": the count stands beside the weekday.
    const beside = every === 'week' && each && each.index !== named.index ? each : undefined
    return {
      match: named,
      rhythm: { every: 'week', interval: countOf(named.groups?.n ?? beside?.groups?.n) },
      on: nextWeekday(named.groups?.w ?? '', today),
      ...(beside ? { beside } : {}),
    }
  }
  if (each && every) {
    const half = each.groups?.n === '半'
    return {
      match: each,
      rhythm: half ? { every: 'month', interval: 6 } : { every, interval: countOf(each.groups?.n) },
    }
  }
  const twice = fortnightly.exec(folded)
  if (twice) return { match: twice, rhythm: { every: 'week', interval: 2 } }
  for (const [form, every] of adverbs) {
    const match = form.exec(folded)
    if (match) return { match, rhythm: { every, interval: 1 } }
  }
  return undefined
}

/** "Every other Friday until March", «раз в две недели», 每月1号: the rhythm of a task and where it stands. */
export function recurrenceIn(said: string, moment: Moment): FoundRecurrence | undefined {
  const folded = fold(said)
  const found = read(folded, moment.today)
  if (!found) return undefined
  const { match, rhythm, on, beside } = found
  const end = datesIn(said, moment, 'future').find(
    ({ start }) => start >= match.index && untilWords.test(justBefore(folded, start)),
  )
  const day = match.groups?.w ?? ''
  const behind = match[0].includes(day) ? -1 : folded.indexOf(day, match.index + match[0].length)
  return {
    repeat: { ...rhythm, ...(end && { until: end.to ?? end.on }) },
    ...(on && { on }),
    spans: [
      { start: match.index, end: match.index + match[0].length },
      ...(beside ? [{ start: beside.index, end: beside.index + beside[0].length }] : []),
      ...(behind < 0 ? [] : [dateSpan(said, { start: behind, end: behind + day.length })]),
      ...(end ? [dateSpan(said, end)] : []),
    ],
  }
}
