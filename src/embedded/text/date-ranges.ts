import type { Span } from '#domain/text/fold.ts'
import { addDays, type LocalDate } from '#domain/time.ts'
import type { FoundDate } from './dates.ts'
import { dayOfMonth } from './reading.ts'

const opens = /(?:from|between|с|со|от|从|自)(?: the)? ?$/u
const openingWord = /^(?:from|between|с|со|от) /
const bridges = /^ ?(?:to|till|until|through|по|до|到|至|-|~)(?: the)? ?$/u
const weakBridges = /^ ?(?:and|и)(?: the)? ?$/u

/** 下周四周五: two days of a week side by side are two days, and the second does not repeat the first. */
export const daysInRow = (folded: string, first: Span, last: Span): boolean =>
  /(?:周|星期|礼拜)[一二三四五六日天](?:周|星期|礼拜)[一二三四五六日天]$/u.test(
    folded.slice(first.start, last.end),
  )

/** 下周四周五, 周四和周五: two days in a row. */
const paired = (folded: string, first: FoundDate, last: FoundDate): boolean =>
  /^[、和跟]?$/u.test(folded.slice(first.end, last.start)) &&
  /^(?:周|星期|礼拜)[二三四五六日天]$/u.test(folded.slice(last.start, last.end)) &&
  last.on === addDays(first.on, 1)

/** Whether two neighbouring days open and close one period. */
function spans(folded: string, first: FoundDate, last: FoundDate): boolean {
  if (first.at || last.at || (first.to ?? first.on) >= (last.to ?? last.on)) return false
  const head = folded.slice(Math.max(0, first.start - 12), first.start)
  const middle = folded.slice(first.end, last.start)
  const opened = opens.test(head) || openingWord.test(folded.slice(first.start, first.end))
  const inside = opened && /^ $/.test(middle) && /^(?:по|до) /.test(folded.slice(last.start, last.end))
  return bridges.test(middle) || paired(folded, first, last) || inside || (opened && weakBridges.test(middle))
}

const weekdayAlone =
  /^(?:周|星期|礼拜)[一二三四五六日天末]$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресенье)$/u

/** 十二月二十一到二十四号: a day of the month that closes a period is the next such day after the first. */
const dayAfter = (folded: string, first: FoundDate, last: FoundDate): LocalDate | undefined =>
  /^[\d一二三四五六七八九十]{1,3}[号日]$/u.test(folded.slice(last.start, last.end))
    ? dayOfMonth({ today: first.on, lean: 'future' }, Number(last.on.slice(8)))?.on
    : undefined

/** 下周一到周五: a weekday that closes a period lies in the week in which it opens, not in the one before. */
function closing(folded: string, first: FoundDate, last: FoundDate): FoundDate {
  const early = !first.at && !last.at && last.from === undefined && last.on <= first.on
  const alone = weekdayAlone.test(folded.slice(last.start, last.end))
  const later = { ...last, on: addDays(last.on, 7) }
  const bridged = bridges.test(folded.slice(first.end, last.start)) || paired(folded, first, later)
  if (!early || !bridged) return last
  if (alone) return later
  const on = dayAfter(folded, first, last)
  return on === undefined ? last : { ...last, on }
}

/** `from Monday to Wednesday`, `с 1 по 15 декабря`: two days that open and close a period are one date. */
export function rangesJoined(folded: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = []
  for (const each of dates) {
    const last = joined.at(-1)
    const date = last ? closing(folded, last, each) : each
    if (last && spans(folded, last, date)) {
      const from = last.from ?? last.on
      joined[joined.length - 1] = {
        start: last.start,
        end: date.end,
        on: last.on,
        from,
        to: date.to ?? date.on,
      }
    } else joined.push(date)
  }
  return joined
}
