import { fold } from '#domain/text/fold.ts'
import { addDays, addMillis, atWallTime, dateIn, type Instant, isInstant, wallTime } from '#domain/time.ts'
import { calls, type Plan } from './planned.ts'
import type { Dialogue } from './read-prompt.ts'
import { clientNames } from './slots/client.ts'
import { meetingSlots } from './slots/meeting.ts'
import { meetingChange } from './slots/meeting-changes.ts'
import { datesIn, type Moment } from './slots/mentions.ts'
import { isQuestion } from './slots/question.ts'
import { sameName } from './slots/same-name.ts'
import { without } from './slots/words.ts'
import { minutesMoved } from './text/shifts.ts'

/** What ties a meeting to the one before it: the same hour, the next day, right behind it. */
const tied =
  /(?<!\p{L})(?:(?:at )?(?:the )?same (?:time|slot|hour|again|thing|for|with|day)|ditto|likewise|(?:straight|right|directly|immediately) after(?:wards)?|after (?:that|him|her|them)|afterwards|back[- ]to[- ]back|(?:an?|one|half an) hour later|(?:a|one) week (?:later|after)|the (?:next|following) day|the day after(?! tomorrow))(?!\p{L})/gu
const denied =
  /^(?:(?:ok|okay|oh|ah)[\s,]+)*(?:no|nope|nah|not|actually|sorry|wait|oops|i mean|wrong|rather)(?!\p{L})/u
const nextDay = /the (?:next|following) day|the day after/u
const nextWeek = /week (?:later|after)/u
const behind =
  /(?:straight|right|directly|immediately) after|after (?:that|him|her|them)|afterwards|back[- ]to[- ]back/u
const wholeHour = /(?<!\p{L})(?:the|an|one|1) (?:full )?hour(?! later)(?!\p{L})/u

const usualMinutes = 60
const millis = 60_000

/** "And the same slot on Thursday for Stefan": the meeting made just now, once more for somebody else. */
export function anotherMeeting(said: string, before: Dialogue, moment: Moment): Plan | undefined {
  const made = before[before.length - 1]?.calls.findLast(
    ({ tool, error }) => tool === 'schedule_meeting' && !error,
  )
  const folded = fold(said)
  const at = made?.input.at
  if (!made || !isInstant(at) || denied.test(folded) || isQuestion(said)) return undefined
  const ties = [...folded.matchAll(tied)]
  const name = clientNames(said, datesIn(said, moment, 'future'), moment.names)[0]
  if (ties.length === 0 || !name || name.score < 0.8 || sameName(name.text, made.input.client))
    return undefined
  const { meeting: _, corrects: __, cancel: ___, on: ____, ...kept } = made.input
  const spans = ties.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  const rest = without(said, [...spans, name])
  const { minutes: length } = meetingSlots(rest, moment)
  const minutes = length ?? (wholeHour.test(fold(rest)) ? usualMinutes : kept.minutes)
  const start = movedTo(folded, at, kept.minutes, moment)
  const moved = meetingChange(rest, { ...kept, at: start }, moment)
  const input = { ...kept, ...moved, client: name.text, at: moved?.at ?? start }
  return calls({
    tool: 'schedule_meeting',
    input: { ...input, ...(minutes === undefined ? {} : { minutes }) },
    said,
  })
}

/** The hour that the ties alone lead to. */
function movedTo(folded: string, at: Instant, minutes: unknown, { zone }: Moment): Instant {
  const day = dateIn(at, zone)
  const later = nextDay.test(folded) ? 1 : nextWeek.test(folded) ? 7 : 0
  if (later > 0) return atWallTime(addDays(day, later), wallTime(at, zone), zone)
  const length = typeof minutes === 'number' ? minutes : usualMinutes
  const shift = minutesMoved(folded) ?? (behind.test(folded) ? length : 0)
  return addMillis(at, shift * millis)
}
