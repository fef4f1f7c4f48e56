import { fold } from '#domain/text/fold.ts'
import { addDays, atWallTime, dateIn, type Instant, type LocalDate, wallTime, weekday } from '#domain/time.ts'
import { sameHour as hourKept, isMoved } from './in-thread.ts'
import type { Setting } from './setting.ts'
import type { ClientMention } from './slots/client.ts'
import { hourProposed, meetingSlots } from './slots/meeting.ts'
import { hourAlone, movedTime } from './slots/meeting-changes.ts'
import type { Span } from './slots/words.ts'
import { isAbout } from './talked-of.ts'
import { dayMoved, minutesMoved } from './text/shifts.ts'
import { affairMeant, meetingWords, sameHour } from './thread.ts'
import type { Filled } from './understand.ts'

type FindClient = (said: string, setting: Setting, taken?: readonly Span[]) => ClientMention | undefined

/** 推迟到四点: a meeting that is moved to an hour stays on its day. */
function ofTheDay(
  said: string,
  at: Instant,
  date: Span | undefined,
  { moment, lastMeeting }: Setting,
): Instant {
  if (!lastMeeting || !date || !hourAlone(said, date)) return at
  return atWallTime(dateIn(lastMeeting, moment.zone), wallTime(at, moment.zone), moment.zone)
}

/** A weekday alone, said of a meeting, is one of its week. */
function ofItsWeek(
  said: string,
  on: LocalDate | undefined,
  date: Span | undefined,
  { lastMeeting, moment }: Setting,
): LocalDate | undefined {
  if (!on || !date || !lastMeeting || !/^\p{L}+$/u.test(said.slice(date.start, date.end).trim())) return on
  const day = dateIn(lastMeeting, moment.zone)
  const same = addDays(day, weekday(on) - weekday(day))
  return same > on ? same : on
}

/** The arguments of a meeting: a new one, or what becomes of the one that the conversation is about. */
export function meeting(spoken: string, setting: Setting, findClient: FindClient): Filled {
  const said = hourProposed(spoken)
  const { planned: moves, taken, cancel, at, minutes, ...other } = meetingSlots(said, setting.moment)
  // By how much it is moved is not how long it is.
  const byThat = moves && /\p{Script=Han}/u.test(said) && minutesMoved(said) !== undefined
  const slots = { ...other, ...(minutes !== undefined && !byThat && { minutes }) }
  const id = /(?<![a-z_])mtg_[a-z0-9-]+/u.exec(said)?.[0]
  const { moment, lastMeeting } = setting
  const han = /\p{Script=Han}/u.test(said)
  const named = findClient(said, setting, taken)
  const begun = affairMeant(setting.affairs, 'meeting', named)
  const spokenOf =
    !han &&
    moves &&
    setting.lastClient &&
    isAbout(setting.thread?.meeting, named?.pronoun ? undefined : named?.text)
      ? setting.thread?.meeting?.client[0]
      : undefined
  const client = spokenOf ?? (named?.pronoun ? undefined : named?.text) ?? setting.lastClient
  const shifted = movedTime(said, lastMeeting, moment.zone)
  const hourStays = sameHour.test(fold(said)) || hourKept.test(fold(said))
  const same = lastMeeting !== undefined && hourStays ? lastMeeting : undefined
  const goesOn =
    moves ||
    isMoved(said, setting) ||
    (shifted !== undefined && begun !== undefined) ||
    (same !== undefined &&
      (!named || !han) &&
      !/再|(?<!\p{L})(?:again|another|еще|снова)(?!\p{L})/u.test(fold(said)))
  const otherDay = ofItsWeek(said, slots.on, taken.at(-1), setting)
  const day =
    shifted && begun && !slots.on && !at
      ? shifted
      : same && otherDay
        ? atWallTime(otherDay, wallTime(same, moment.zone), moment.zone)
        : (moves || isMoved(said, setting)) && at
          ? ofTheDay(said, at, taken.at(-1), setting)
          : at
  const { on: _, ...rest } = slots
  // 下周三跟绿源的会往前提两天: the day said is the one it has.
  const date = taken.at(-1)
  const from = han && moves && slots.on && date ? `${said.slice(0, date.start)}${said.slice(date.end)}` : ''
  const to = from !== '' && slots.on ? dayMoved(from, slots.on, true) : undefined
  const given = day ? { at: day, ...rest } : to ? { ...slots, on: to } : slots
  if (client === undefined && id === undefined) return { input: given, missing: 'client' }
  const meant = id ?? spokenOf ?? (begun && meetingWords(begun, said)) ?? client
  if (cancel) return { input: { meeting: meant, cancel } }
  return { input: goesOn ? { meeting: meant, ...given } : { client: id ?? client, ...given } }
}
