import type { Span } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { smallChinese } from '#domain/text/month-names.ts'
import { recent } from '#domain/text/recent.ts'
import { sieveOf } from '#domain/text/sieve.ts'
import type { DayPart } from './reading.ts'

/**
 * A time of day in a text. `bare` hours (`at 9`, `в 10`, `三点`) count only beside a date or where the phrase ends;
 * `beside` times count only beside a date; `exact` times were said with minutes on a 24-hour clock or with am or pm, and are not moved to the afternoon.
 */
export type ClockTime = Span &
  Readonly<{ hour: number; minute: number; part?: DayPart; bare?: true; beside?: true; exact?: true }>

type Parts = Omit<ClockTime, 'start' | 'end'>
type Groups = Readonly<Record<string, string | undefined>>
type Rule = Readonly<{ pattern: RegExp; read: (groups: Groups) => Parts | undefined }>

const numbersEn = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const hourEn = `(?<h>\\d{1,2}|${numbersEn.join('|')})`
const spokenMinutes: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
}
const genitives =
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого'.split(
    ' ',
  )
const numbersRu = 'час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(' ')
const hourRu = `(?<h>\\d{1,2}|${[...numbersRu].reverse().join('|')})`
const hourZh =
  '(?<h>(?<![\\d.])(?:2[0-4]|1\\d|\\d)|(?<![\\d.]|(?<!周|星期|礼拜)[一二三四五六七八九十])(?:二十[一二三]?|十[一二三四五六七八九]?|[一二两三四五六七八九]))'
const notUnit =
  '(?![\\d%€$£¥]|[.,:/-]\\d| ?(?:%|k(?![a-zß-ɏа-џ])|m(?![a-zß-ɏа-џ])|mln|mio|mil|million|thousand|bn|percent|per cent|bps|eur|usd|chf|czk|gbp|months?|years?|days?|weeks?|times|clients?|loans?|accounts?|calls?|meetings?|people|евро|руб|р\\.|тыс|млн|млрд|крон|долл|процент|год|лет|месяц|мес|дн|день|дня|недел|раз|банк|клиент|человек|счет|кредит|сделк|фонд|валют|част|предложени|штук|из(?![a-zß-ɏа-џ])))'

const hourNumber = (text: string, list: readonly string[]): number =>
  /^\d/.test(text) ? Number(text) : list.indexOf(text) + 1

const at = (hour: number, minute: number, extra: Omit<Parts, 'hour' | 'minute'> = {}): Parts | undefined =>
  hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 ? { hour: hour % 24, minute, ...extra } : undefined

const meridiem = (hour: number, half: string): number => (half.startsWith('p') ? (hour % 12) + 12 : hour % 12)
const partsRu: Readonly<Record<string, DayPart>> = {
  утра: 'morning',
  дня: 'afternoon',
  вечера: 'evening',
  ночи: 'night',
}
const partRu = '(?<part>утра|дня|вечера|ночи)'
const minutesRu: Readonly<Record<string, number>> = {
  пяти: 5,
  '5': 5,
  десяти: 10,
  '10': 10,
  пятнадцати: 15,
  '15': 15,
  четверти: 15,
  двадцати: 20,
  '20': 20,
  '25': 25,
}

const L = String.raw`(?<![a-zß-ɏа-џ\d_])`
const R = String.raw`(?![a-zß-ɏа-џ\d_])`
const rule = (source: string, read: Rule['read']): Rule => ({ pattern: new RegExp(source, 'gu'), read })

const quarterZh: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 整: 0, 钟: 0 }
const readHan = ({ h, m, tail }: Groups): Parts | undefined => {
  const minute = m ? (smallMinute(m) ?? 60) : (quarterZh[tail ?? ''] ?? 0)
  const clear = m !== undefined || tail !== undefined
  return at(smallChinese(h!) ?? 25, minute, clear ? {} : { bare: true })
}
function smallMinute(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const digits = /^([零二三四五])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (!digits) return undefined
  const value = (char: string | undefined): number => (char ? '零一二三四五六七八九'.indexOf(char) : 0)
  return digits[2] ? (value(digits[1]) || 1) * 10 + value(digits[3]) : value(digits[3])
}

const rules: readonly Rule[] = [
  rule(
    `${L}(?:at |by |around |about )?(?<h>[01]?\\d|2[0-3]) (?<m>[0-5]\\d) ?(?:(?<half>[ap])\\.?m(?:\\.|${R})|(?=(?:in the )?(?:morning|afternoon|evening|night)))`,
    ({ h, m, half }) =>
      at(
        half ? meridiem(Number(h), half) : Number(h),
        Number(m),
        half || Number(h) > 12 ? { exact: true } : {},
      ),
  ),
  rule(`${L}(?:later|earlier|sooner) than (?<h>[01]?\\d|2[0-3])${R}${notUnit}`, ({ h }) =>
    at(Number(h), 0, { bare: true }),
  ),
  rule(
    `(?<=${L}(?:today|tomorrow|tmrw|tmr|сегодня|завтра|послезавтра) )(?<h>[7-9]|1\\d)(?=\\s*(?:$|[,;!?]|\\.(?!\\d)))`,
    ({ h }) => at(Number(h), 0, { beside: true }),
  ),
  rule(
    `(?<=${L}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow),? )(?<h>[01]?\\d|2[0-3])\\.(?<m>00|1[3-9]|[2-5]\\d)${notUnit}`,
    ({ h, m }) => at(Number(h), Number(m), Number(h) > 6 ? { exact: true } : {}),
  ),
  rule(`${L}(?<h>1[0-2]|[1-9]) ?ish${R}`, ({ h }) => at(Number(h), 0, { beside: true })),
  rule(`${L}(?:с|до|после) ${hourRu}(?: до (?:\\d{1,2})(?: ?час(?:а|ов)| ?ч\\.?)?)?${R}${notUnit}`, ({ h }) =>
    at(hourNumber(h!, numbersRu), 0, { beside: true }),
  ),
  rule(
    `${L}(?<h>1[0-2]|[1-9])(?::(?<m>[0-5]\\d))? ?- ?(?:1[0-2]|[1-9])(?::[0-5]\\d)? ?(?<half>[ap])\\.?m(?:\\.|${R})`,
    ({ h, m, half }) => at(meridiem(Number(h), half!), Number(m ?? 0), { exact: true }),
  ),
  rule(
    `${L}(?:(?:at|by|around|about|from|until|till|before|after|в|во|к|ко|до|с|около|после|на) )?(?<h>[01]?\\d|2[0-4])[:：](?<m>[0-5]\\d)(?::[0-5]\\d)?(?: ?(?<half>[ap])\\.?m(?:\\.|${R}))?(?![\\d:])(?: ${partRu}${R})?`,
    ({ h, m, half, part }) =>
      half
        ? at(meridiem(Number(h), half), Number(m), { exact: true })
        : at(
            Number(h),
            Number(m),
            part ? { part: partsRu[part]! } : h!.length === 2 || Number(h) > 6 ? { exact: true } : {},
          ),
  ),
  rule(
    `${L}(?:(?:at|by|around|about|from|until|till|before|after) )?(?<h>1[0-2]|0?\\d)(?:[.:](?<m>[0-5]\\d))? ?(?<half>[ap])\\.?m(?:\\.|${R})(?!\\d)`,
    ({ h, m, half }) => at(meridiem(Number(h), half!), Number(m ?? 0), { exact: true }),
  ),
  rule(
    `${L}(?:at |by |around |about )?(?:(?<past>half|quarter|\\d{1,2}) (?:past|after)|(?<past2>half)|(?<to>quarter|\\d{1,2}) to) ${hourEn}${R}${notUnit}`,
    ({ past: said, past2, to, h }) => {
      const past = said ?? past2
      const minutes = (text: string): number =>
        text === 'half' ? 30 : text === 'quarter' ? 15 : Number(text)
      const hour = hourNumber(h!, numbersEn)
      if (hour > 23 || hour < 1) return undefined
      return past ? at(hour, minutes(past)) : at(hour === 1 ? 12 : hour - 1, 60 - minutes(to!))
    },
  ),
  rule(
    `${L}(?:(?:at|by|around|about|from|until|till|before|after) )?${hourEn} (?<half>[ap])\\.?m(?:\\.|${R})`,
    ({ h, half }) => {
      const hour = hourNumber(h!, numbersEn)
      return hour >= 1 && hour <= 12 ? at(meridiem(hour, half!), 0, { exact: true }) : undefined
    },
  ),
  rule(
    `${L}(?<lead>(?:at|by|around|about|from|until|till|before|after) )?${hourEn} (?<m>thirty|fifteen|forty[- ]five|twenty|forty|fifty|00|15|30|45)${R}${notUnit}`,
    ({ lead, h, m }) =>
      at(
        hourNumber(h!, numbersEn),
        spokenMinutes[m!.replace(' ', '-')] ?? Number(m),
        lead ? {} : { beside: true },
      ),
  ),
  rule(
    `${L}make (?:it|that|this) (?:at |for )?${hourEn}(?:ish)?${R}(?=\\s*(?:$|[,.;!]|please|pls|instead|then|sharp))${notUnit}`,
    ({ h }) => at(hourNumber(h!, numbersEn), 0),
  ),
  rule(`${L}(?:at )?(?:noon|midday)${R}`, () => at(12, 0, { exact: true })),
  rule(`${L}(?:at )?midnight${R}`, () => at(0, 0, { exact: true })),
  rule(`${L}(?:(?:at|around|about|by) )?${hourEn} ?o'?clock${R}`, ({ h }) =>
    at(hourNumber(h!, numbersEn), 0),
  ),
  rule(`${L}(?:at|@) ?(?:about |around )?(?<h>[01]?\\d|2[0-3])[.](?<m>[0-5]\\d)${R}${notUnit}`, ({ h, m }) =>
    at(Number(h), Number(m)),
  ),
  rule(`${L}@ ?(?<h>[01]?\\d|2[0-3])${R}${notUnit}`, ({ h }) => at(Number(h), 0, { bare: true })),
  rule(`(?<=[ ,])@ ?(?<h>[01]?\\d|2[0-3])${R}${notUnit}`, ({ h }) => at(Number(h), 0, { bare: true })),
  rule(
    `${L}(?:at|by|around|from|before|after|until) (?:about |around )?${hourEn}(?:ish)?${R}${notUnit}`,
    ({ h }) => at(hourNumber(h!, numbersEn), 0, { bare: true }),
  ),
  rule(
    `${L}(?:(?:в|во|к|ко|до|с|около|после|на) )?${hourRu}(?: ?час(?:а|ов|ам|у)?| ?ч\\.?)? ${partRu}${R}`,
    ({ h, part }) => {
      return at(hourNumber(h!, numbersRu), 0, { part: partsRu[part!]! })
    },
  ),
  rule(
    `${L}(?:(?:в|к|до|с|около|после|на) )(?<h>[01]?\\d|2[0-4])(?: ?час(?:а|ов|ам|у)| ?ч\\.?)(?: ?(?<m>[0-5]?\\d) ?мин[а-я]*)?${R}`,
    ({ h, m }) => at(Number(h), Number(m ?? 0)),
  ),
  rule(
    `${L}(?:в|к|до|с|около|после|на) (?<h>[01]?\\d|2[0-3])[.-](?<m>[0-5]\\d)${R}(?![.-]\\d)${notUnit}`,
    ({ h, m }) => at(Number(h), Number(m), Number(h) > 6 ? { exact: true, bare: true } : { bare: true }),
  ),
  rule(
    `${L}(?:(?:час(?:иков|ика|ов|а) )?(?:в|во|к|около)|где-то в) ${hourRu}${R}${notUnit}(?! (?:человек|раз|мест))`,
    ({ h }) => at(hourNumber(h!, numbersRu), 0, { bare: true }),
  ),
  rule(`${L}(?:в |к |до |после )?(?:пол|половин[аеу]|пол-)[ -]?(?<g>${genitives.join('|')})${R}`, ({ g }) => {
    const hour = genitives.indexOf(g!)
    return at(hour === 0 ? 12 : hour, 30)
  }),
  rule(`${L}(?:в |к |до |после )?четверть (?<g>${genitives.join('|')})${R}`, ({ g }) =>
    at(genitives.indexOf(g!) || 12, 15),
  ),
  rule(
    `${L}без (?<m>пяти|десяти|пятнадцати|четверти|двадцати|5|10|15|20|25)(?: минут)? ${hourRu}${R}`,
    ({ m, h }) => {
      const hour = hourNumber(h!, numbersRu)
      return at(hour === 1 ? 12 : hour - 1, 60 - minutesRu[m!]!)
    },
  ),
  rule(`${L}(?:в |к )?(?:полдень|полудню)${R}`, () => at(12, 0, { exact: true })),
  rule(`${L}(?:в |к )?(?:полночь|полуночи)${R}`, () => at(0, 0, { exact: true })),
  rule(
    `(?<![有提百这几])(?<!(?:[久短快慢长多少好低高早近远急轻重稍松紧]|(?<!最)晚)(?=一点(?![半钟整零\\d二三四五一十])))${hourZh}点(?:(?<m>[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分?(?![\\d万亿%个天年])|(?<tail>半|一刻|三刻|整|钟))?(?![儿些])`,
    readHan,
  ),
  rule(`(?<![\\d.])${hourZh}时(?:(?<m>[0-5]?\\d)分|(?<tail>半|整))`, readHan),
]

const possible = sieveOf(rules.map(({ pattern }) => pattern))

/** Every reading of a time in a folded text; overlapping ones are left to the caller. */
export const findClockTimes = recent((folded: string): readonly ClockTime[] => {
  if (
    !/\d|clock|noon|midday|midnight|past|quarter|half |at |thirty|fifteen|forty|fifty|twenty|час|утра|вечера|ночи|дня|пол|в |к |без|四|点|时/.test(
      folded,
    )
  )
    return []
  const found: ClockTime[] = []
  for (const index of possible(folded)) {
    const { pattern, read } = rules[index]!
    for (const match of matchesOf(folded, pattern)) {
      const parts = read(match.groups ?? {})
      if (parts) found.push({ ...parts, start: match.index, end: match.index + match[0].length })
    }
  }
  return found
})

/** `HH:MM` of a time with the part of the day said beside it; hours 1 to 6 without any are afternoon hours. */
export function wallTimeOf({ hour, minute, part, exact }: ClockTime, said?: DayPart): string {
  const meant = said ?? part
  const late = meant === 'afternoon' || meant === 'evening' || (meant === 'night' && hour >= 6)
  const noon = meant === 'midday' && hour <= 3
  const moved =
    hour < 12 && hour > 0 && (late || noon || (meant === undefined && !exact && hour <= 6)) ? hour + 12 : hour
  const shown = meant === 'morning' && moved === 12 ? 0 : meant === 'night' && moved === 12 ? 0 : moved
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
