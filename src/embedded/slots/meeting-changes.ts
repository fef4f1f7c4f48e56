import { fold } from '#domain/text/fold.ts'
import { addMillis, atWallTime, dateIn, type Instant, isInstant, wallTime } from '#domain/time.ts'
import { findClockTimes, wallTimeOf } from '../text/clock-times.ts'
import { minutesMoved } from '../text/shifts.ts'
import { meetingSlots } from './meeting.ts'
import { datesIn, type Moment } from './mentions.ts'

type Fields = Readonly<Record<string, unknown>>

/** "An hour later", "half an hour earlier": the instant that stands, moved. */
export function movedTime(said: string, at: unknown): Instant | undefined {
  const minutes = isInstant(at) ? minutesMoved(said) : undefined
  return minutes === undefined || !isInstant(at) ? undefined : addMillis(at, minutes * 60_000)
}

/** Another day, hour, length or channel for the meeting of a card; the day or hour that is not said stays. */
export function meetingChange(text: string, input: Fields, moment: Moment): Fields | undefined {
  const dates = datesIn(text, moment, 'future')
  const date = dates[dates.length - 1]
  const times = date ? [] : findClockTimes(fold(text))
  const time = times[times.length - 1]
  const before = isInstant(input.at) ? input.at : undefined
  const { minutes, channel, at } = meetingSlots(text, moment)
  const clock = before && wallTime(before, moment.zone).slice(11, 16)
  const day = before && dateIn(before, moment.zone)
  const bare = date && !before ? { on: date.on } : {}
  // "Make it 3pm" says the hour of the day that stands, not of today.
  const alone = at && dates.length > 0 && /^(?:at |@)?\d/u.test(fold(text).slice(date!.start))
  const when =
    at && !(alone && day)
      ? { at }
      : alone && day
        ? { at: atWallTime(day, wallTime(at!, moment.zone).slice(11, 16), moment.zone) }
        : date && clock
          ? { at: atWallTime(date.on, clock, moment.zone) }
          : time && day
            ? { at: atWallTime(day, wallTimeOf(time), moment.zone) }
            : bare
  const change = {
    ...when,
    ...(minutes !== undefined && { minutes }),
    ...(channel !== undefined && channel !== input.channel && { channel }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}
