import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts'
import {
  addDays,
  atWallTime,
  dateIn,
  type Instant,
  type LocalDate,
  type TimeZone,
  wallTime,
} from '../time.ts'

/** What a person set for themselves about messages by the assistant's own accord; times `HH:MM` in their zone. */
export type NoticeTimes = Readonly<{
  quiet?: Readonly<{ from: string; to: string }>
  morning?: string
  evening?: string
}>

/** What holds for a person who has set nothing. */
export const defaultTimes: NoticeTimes = {
  morning: '08:00',
  evening: '17:30',
  quiet: { from: '20:00', to: '07:00' },
}

export type DigestPart = 'morning' | 'evening'
export type DigestSlot = Readonly<{ on: LocalDate; part: DigestPart; at: Instant }>

/** How far a digest is looked for: nobody is without work for longer. */
const farthest = 60

/** The digests of a day of work, the earlier first; none on other days. */
export function digestsOn(times: NoticeTimes, calendar: WorkCalendar, on: LocalDate): DigestSlot[] {
  if (!isWorkingDay(calendar, on)) return []
  const parts = ['morning', 'evening'] as const
  return parts
    .flatMap((part) => {
      const time = times[part]
      return time === undefined ? [] : [{ on, part, at: atWallTime(on, time, calendar.zone) }]
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** The first digest after an instant; undefined for a person who wants none. */
export function nextDigest(
  times: NoticeTimes,
  calendar: WorkCalendar,
  after: Instant,
): DigestSlot | undefined {
  if (times.morning === undefined && times.evening === undefined) return undefined
  const first = dateIn(after, calendar.zone)
  for (let day = 0; day <= farthest; day += 1) {
    const slot = digestsOn(times, calendar, addDays(first, day)).find(({ at }) => at > after)
    if (slot) return slot
  }
  return undefined
}

/** The digest of this day that should have come last; one of an earlier day is of no use any more. */
export function newestDigest(
  times: NoticeTimes,
  calendar: WorkCalendar,
  now: Instant,
): DigestSlot | undefined {
  return digestsOn(times, calendar, dateIn(now, calendar.zone)).findLast(({ at }) => at <= now)
}

/** The end of the quiet hours that an instant lies in, or undefined outside them; hours may run over midnight. */
export function quietUntil({ quiet }: NoticeTimes, zone: TimeZone, at: Instant): Instant | undefined {
  if (quiet === undefined || quiet.from === quiet.to) return undefined
  const time = wallTime(at, zone)
  const overnight = quiet.from > quiet.to
  const inside = overnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to
  if (!inside) return undefined
  const on = dateIn(at, zone)
  const end = atWallTime(overnight && time >= quiet.from ? addDays(on, 1) : on, quiet.to, zone)
  // Clocks put back repeat an hour: the end that has passed already is that of the first time round.
  return end > at ? end : undefined
}

/**
 * When a person may be told. What is not urgent waits for their next digest; what is urgent comes at once, or when the
 * quiet hours end — unless the clock that it warns of would run out before, for then silence costs more than the noise.
 */
export function tellAt(
  times: NoticeTimes,
  calendar: WorkCalendar,
  now: Instant,
  { urgent, runsOutAt }: Readonly<{ urgent: boolean; runsOutAt?: Instant }>,
): Instant {
  if (!urgent) {
    const slot = nextDigest(times, calendar, now)
    if (slot !== undefined) return slot.at
  }
  const end = quietUntil(times, calendar.zone, now)
  if (end === undefined) return now
  const wouldBreak = urgent && runsOutAt !== undefined && runsOutAt > now && runsOutAt <= end
  return wouldBreak ? now : end
}
