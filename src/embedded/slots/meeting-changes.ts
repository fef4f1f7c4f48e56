import { fold } from '#domain/text/fold.ts'
import {
  addDays,
  addMillis,
  atWallTime,
  dateIn,
  type Instant,
  isInstant,
  type LocalDate,
  type TimeZone,
  wallTime,
  weekday,
} from '#domain/time.ts'
import { findClockTimes, wallTimeOf } from '../text/clock-times.ts'
import type { FoundDate } from '../text/dates.ts'
import { dayMoved, minutesMoved } from '../text/shifts.ts'
import { hourProposed, meetingSlots } from './meeting.ts'
import { datesIn, type Moment } from './mentions.ts'
import type { Span } from './words.ts'

type Fields = Readonly<Record<string, unknown>>

/** "An hour later", "half an hour earlier", 顺延一天: the instant that stands, moved. */
export function movedTime(said: string, at: unknown, zone: TimeZone): Instant | undefined {
  if (!isInstant(at)) return undefined
  const minutes = minutesMoved(said)
  if (minutes !== undefined) return addMillis(at, minutes * 60_000)
  const plain = said.replace(/(?:,? ?(?:и )?в )?(?:то же (?:самое )?время|тот же час)/iu, '')
  const moves = /[\p{Script=Han}\p{Script=Cyrillic}]/u.test(said)
  const day = moves ? dayMoved(plain, dateIn(at, zone), false) : undefined
  return day && atWallTime(day, wallTime(at, zone), zone)
}

/** An hour without a day: "at 3pm", 下午四点半. */
export function hourAlone(text: string, { start }: Span): boolean {
  const folded = fold(text)
  return (
    /^(?:at |@)?\d/u.test(folded.slice(start)) ||
    findClockTimes(folded).some(
      (time) =>
        /^(?:[上下中]午|[早晚]上|傍晚|凌晨|(?:(?:после|до) обеда|утром|днем|вечером|с утра|в обед)[\s,]*(?:в|к|на)?\s*|(?:in )?(?:the |this )?(?:morning|afternoon|evening)[\s,]*)?$/u.test(
          folded.slice(start, Math.max(start, time.start)),
        ) && time.end > start,
    )
  )
}

/** "To next week" keeps the weekday that stands. */
const dayIn = ({ on, from, to }: FoundDate, day: LocalDate): LocalDate =>
  from && to && addDays(from, 6) === to ? addDays(from, weekday(day) - 1) : on

/** Another day, hour, length or channel for the meeting of a card; the day or hour that is not said stays. */
export function meetingChange(said: string, input: Fields, moment: Moment): Fields | undefined {
  const text = hourProposed(said)
  const dates = datesIn(text, moment, 'future')
  const date = dates[dates.length - 1]
  const times = date ? [] : findClockTimes(fold(text))
  const time = times[times.length - 1]
  const before = isInstant(input.at) ? input.at : undefined
  const { minutes, channel, at, place } = meetingSlots(text, moment)
  const clock = before && wallTime(before, moment.zone)
  const day = before && dateIn(before, moment.zone)
  const bare = date && !before ? { on: date.on } : {}
  // "Make it 3pm" says the hour of the day that stands, not of today.
  const alone = at && date && hourAlone(text, date)
  const when =
    at && !(alone && day)
      ? { at }
      : alone && day
        ? { at: atWallTime(day, wallTime(at!, moment.zone), moment.zone) }
        : date && clock
          ? { at: atWallTime(dayIn(date, day!), clock, moment.zone) }
          : time && day
            ? { at: atWallTime(day, wallTimeOf(time), moment.zone) }
            : bare
  const change = {
    ...when,
    ...(minutes !== undefined && { minutes }),
    ...(channel !== undefined && channel !== input.channel && { channel }),
    ...(place !== undefined && { place }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}
