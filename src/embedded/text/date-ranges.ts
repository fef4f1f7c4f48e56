import { addDays } from '#domain/time.ts'
import type { FoundDate } from './dates.ts'

const opens = /(?:from|between|с|со|от|从|自)(?: the)? ?$/u
const openingWord = /^(?:from|between|с|со|от) /
const bridges = /^ ?(?:to|till|until|through|по|до|到|至|-|~)(?: the)? ?$/u
const weakBridges = /^ ?(?:and|и)(?: the)? ?$/u

/** Whether two neighbouring days open and close one period. */
function spans(folded: string, first: FoundDate, last: FoundDate): boolean {
  if (first.at || last.at || (first.to ?? first.on) >= (last.to ?? last.on)) return false
  const head = folded.slice(Math.max(0, first.start - 12), first.start)
  const middle = folded.slice(first.end, last.start)
  const opened = opens.test(head) || openingWord.test(folded.slice(first.start, first.end))
  const inside = opened && /^ $/.test(middle) && /^(?:по|до) /.test(folded.slice(last.start, last.end))
  return bridges.test(middle) || inside || (opened && weakBridges.test(middle))
}

const weekdayAlone =
  /^(?:周|星期|礼拜)[一二三四五六日天末]$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресенье)$/u

/** 下周一到周五: a weekday that closes a period lies in the week in which it opens, not in the one before. */
function closing(folded: string, first: FoundDate, last: FoundDate): FoundDate {
  const early = !first.at && !last.at && last.from === undefined && last.on <= first.on
  const alone = weekdayAlone.test(folded.slice(last.start, last.end))
  if (!early || !alone || !bridges.test(folded.slice(first.end, last.start))) return last
  return { ...last, on: addDays(last.on, 7) }
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
