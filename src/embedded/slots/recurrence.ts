import type { Recurrence } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import { datesIn, type Moment } from './mentions.ts'
import type { Span } from './words.ts'

export type RecurrenceSlot = Span & Readonly<{ repeat: Recurrence }>

type Every = Recurrence['every']

const units: readonly (readonly [Every, number, RegExp])[] = [
  [
    'working_day',
    1,
    /^(?:working ?days?|weekdays?|business days?|рабоч\p{L}+ д\p{L}+|будн\p{L}+|个?工作日)/u,
  ],
  [
    'day',
    1,
    /^(?:days?|mornings?|evenings?|день|дня|дней|дн\p{L}*|утр\p{L}*|вечер\p{L}*|天|日|早上?|晚上?)/u,
  ],
  ['month', 6, /^(?:half[- ]?years?|полгода|半年)/u],
  ['week', 2, /^(?:fortnights?)/u],
  [
    'week',
    1,
    /^(?:weeks?|недел\p{L}*|个?(?:周|星期|礼拜)|mon|tue|wed|thu|fri|sat|sun|понедельник\p{L}*|вторник\p{L}*|сред[уыа]\p{L}*|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресен\p{L}*)/u,
  ],
  ['month', 1, /^(?:months?|месяц\p{L}*|个?月)/u],
  ['quarter', 1, /^(?:quarters?|квартал\p{L}*|个?季度?)/u],
  ['year', 1, /^(?:years?|год\p{L}*|лет|年)/u],
]
const counts: readonly (readonly [number, RegExp])[] = [
  [2, /^(?:two|second|other|couple|дв\p{L}*|втор\p{L}+|пару|两|二|隔)/u],
  [3, /^(?:three|third|тр\p{L}+|三)/u],
  [4, /^(?:four|четыр\p{L}+|四)/u],
  [5, /^(?:five|пят\p{L}+|五)/u],
  [6, /^(?:six|шест\p{L}+|六)/u],
]

const forms: readonly RegExp[] = [
  /(?<!\p{L})(?:every|each|once (?:a|an|every|per|in)|per)\s+(?:(?<n>\d{1,2}|two|second|other|couple(?: of)?|three|third|four|five|six)\s+)?(?<u>(?:working ?|week|business )?days?|mornings?|evenings?|half[- ]?years?|fortnights?|weeks?|months?|quarters?|years?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tue|wed|thu|fri)(?!\p{L})/u,
  /(?<!\p{L})(?<a>daily|weekly|fortnightly|monthly|quarterly|yearly|annually)(?!\p{L})/u,
  /(?<!\p{L})(?:кажд\p{L}+|раз в|раз|по)\s+(?:(?<n>\d{1,2}|дв\p{L}*|втор\p{L}+|тр\p{L}+|четыр\p{L}+|пару)\s+)?(?<u>рабоч\p{L}+ д\p{L}+|будн\p{L}+|полгода|день|дня|дней|утр\p{L}*|вечер\p{L}*|недел\p{L}*|месяц\p{L}*|квартал\p{L}*|год\p{L}*|понедельник(?:ам)?|вторник(?:ам)?|сред(?:у|ам)|четверг(?:ам)?|пятниц(?:у|ам)|суббот(?:у|ам)|воскресень(?:е|ям))(?!\p{L})/u,
  /(?<!\p{L})(?<a>ежедневно|еженедельно|ежемесячно|ежеквартально|ежегодно)(?!\p{L})/u,
  /[每逢](?<n>隔?[两二三四五六\d]{0,2}|隔)(?<u>半年|个?工作日|天|日|早上?|晚上?|个?(?:周|星期|礼拜)|个?月|个?季度?|年)/u,
]
const adverbs: readonly (readonly [Every, number, RegExp])[] = [
  ['day', 1, /^(?:daily|ежедн)/u],
  ['week', 1, /^(?:weekly|еженед)/u],
  ['week', 2, /^fortnightly/u],
  ['month', 1, /^(?:monthly|ежемес)/u],
  ['quarter', 1, /^(?:quarterly|ежекв)/u],
  ['year', 1, /^(?:yearly|annually|ежегод)/u],
]

/** A day after these ends the series. */
const untilWords = /(?:until|till|through|до|по|直到|到|至|一直到)\s*$/u

/** How often a task comes again: "every second Friday", «раз в две недели», 每两周; `from` is its first day. */
export function recurrenceIn(said: string, moment: Moment): RecurrenceSlot | undefined {
  const folded = fold(said)
  const found = forms.map((form) => form.exec(folded)).find((match) => match !== null)
  if (!found) return undefined
  const { n = '', u, a } = found.groups ?? {}
  const unit = a ? adverbs.find(([, , form]) => form.test(a)) : units.find(([, , form]) => form.test(u ?? ''))
  if (!unit) return undefined
  const bare = n.replace(/^隔(?=.)/u, '')
  const count = /^\d/.test(bare) ? Number(bare) : (counts.find(([, form]) => form.test(bare))?.[0] ?? 1)
  const end = found.index + found[0].length
  const until: LocalDate | undefined = datesIn(said, moment, 'future').find(
    ({ start, on }) => start >= end && on > moment.today && untilWords.test(folded.slice(0, start)),
  )?.on
  return {
    start: found.index,
    end,
    repeat: { every: unit[0], interval: count * unit[1], ...(until ? { until } : {}) },
  }
}
