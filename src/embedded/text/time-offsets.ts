import type { Span } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { smallChinese } from '#domain/text/month-names.ts'

/** A moment said by its distance from now: `in 2 hours`, «через полчаса», 半小时后. */
export type TimeOffset = Span & Readonly<{ minutes: number; approximate?: true }>

const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const russian: readonly (readonly [RegExp, number])[] = [
  [/^(?:два|две|пару)$/, 2],
  [/^три$/, 3],
  [/^четыре$/, 4],
  [/^пять$/, 5],
  [/^десять$/, 10],
  [/^пятнадцать$/, 15],
  [/^двадцать$/, 20],
  [/^тридцать$/, 30],
  [/^полтора$/, 1.5],
]
const wordStart = String.raw`(?<![a-zß-ɏа-џ\d_])`
const wordEnd = String.raw`(?![a-zß-ɏа-џ\d_])`

const patterns = [
  new RegExp(
    `${wordStart}(?<n>\\d{1,3}|${english.join('|')}|an?|half an|a couple of) (?<u>hours?|hrs?|minutes?|mins?) (?<ago>ago)${wordEnd}`,
    'gu',
  ),
  new RegExp(
    `${wordStart}(?:(?<n>\\d{1,3}|два|две|пару|три|четыре|пять|десять|пятнадцать|двадцать|тридцать|полтора) )?(?<u>полчаса|час[а-я]{0,2}|минут[а-я]?|мин\\.?) (?<ago>назад)${wordEnd}`,
    'gu',
  ),
  /(?<n>\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])个?(?<u>半?小时|钟头|分钟)(?<ago>之前|以前|前)/gu,
  new RegExp(
    // "Put in 30 min with her" says how long, not when.
    `${wordStart}(?<!(?:put|block|book|pencil|squeeze|fit|slot|get) )in (?:about )?(?<n>\\d{1,3}|${english.join('|')}|an?|half an|a couple of) (?<u>hours?|hrs?|minutes?|mins?)${wordEnd}`,
    'gu',
  ),
  new RegExp(
    `${wordStart}через (?:(?<n>\\d{1,3}|два|две|пару|три|четыре|пять|десять|пятнадцать|двадцать|тридцать|полтора) )?(?<u>полчаса|час[а-я]{0,2}|минут[а-я]?|мин\\.?)${wordEnd}`,
    'gu',
  ),
  /(?<n>\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])个?(?<u>半?小时|钟头|分钟)(?:之后|以后|后)/gu,
]

function countOf(text: string | undefined, unit: string): number {
  if (unit === 'полчаса') return 0.5
  if (text === undefined || text === 'a' || text === 'an') return 1
  if (text === 'half an' || text === '半') return 0.5
  if (text === 'a couple of') return 2
  if (/^\d/.test(text)) return Number(text)
  const spelled = english.indexOf(text) + 1 || russian.find(([pattern]) => pattern.test(text))?.[1]
  return (spelled ?? smallChinese(text) ?? 1) + (unit === '半小时' ? 0.5 : 0)
}

/** The moments said by their distance from now in a folded text. */
export function findTimeOffsets(folded: string): TimeOffset[] {
  if (!/hour|hr|min|час|мин|小时|钟头|分钟/.test(folded)) return []
  return patterns.flatMap((pattern) =>
    matchesOf(folded, pattern).map((match): TimeOffset => {
      const { n, u = '', ago } = match.groups ?? {}
      const minutes = countOf(n, u) * (/^(?:m|мин|分)/.test(u) ? 1 : 60) * (ago ? -1 : 1)
      const vague = /couple|пару/.test(n ?? '') ? { approximate: true as const } : {}
      return { start: match.index, end: match.index + match[0].length, minutes, ...vague }
    }),
  )
}
