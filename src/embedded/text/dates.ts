import type { Language } from '#domain/language.ts'
import { findCalendarMentions } from '#domain/text/calendar.ts'
import { fold, leftmostLongest, outside, type Span } from '#domain/text/fold.ts'
import { findLabels } from '#domain/text/labels.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { recent } from '#domain/text/recent.ts'
import { sieveOf } from '#domain/text/sieve.ts'
import {
  addDays,
  addMillis,
  atWallTime,
  dateIn,
  type Instant,
  type LocalDate,
  type TimeZone,
  weekday,
} from '#domain/time.ts'
import { type ClockTime, findClockTimes, wallTimeOf } from './clock-times.ts'
import { daysInRow, rangesJoined } from './date-ranges.ts'
import { englishRules } from './date-rules-en.ts'
import { idiomRules } from './date-rules-named.ts'
import { russianRules } from './date-rules-ru.ts'
import { chineseRules } from './date-rules-zh.ts'
import { findDayParts } from './day-parts.ts'
import { directionAt } from './direction.ts'
import { type DayPart, type Reading, type Reference, readMention } from './reading.ts'
import type { DateRule } from './rule.ts'
import { findTimeOffsets } from './time-offsets.ts'

/**
 * A date said in a text. A day has `on`; with a time of day also `at`. A period has `from` and `to`, both included,
 * and `on` is the day of it to act on: its first day that is not over, or its last day after "within".
 * `part` is the part of the day said without a time; `approximate` marks "end of March" or "a couple of weeks".
 */
export type FoundDate = Span &
  Readonly<{
    on: LocalDate
    at?: Instant
    from?: LocalDate
    to?: LocalDate
    part?: DayPart
    approximate?: true
  }>

export type DateContext = Readonly<{
  now: Instant
  zone: TimeZone
  /** Where a date without year or direction lies when the words around it do not tell: ahead (the default) or behind. */
  lean?: 'future' | 'past'
}>

type Day = Span & Readonly<{ kind: 'day'; reading: Reading; weekday: boolean; weak: boolean; part?: DayPart }>
type Time = ClockTime & Readonly<{ kind: 'time' }>
type Part = Span & Readonly<{ kind: 'part'; part: DayPart }>
type Piece = Day | Time | Part

const weekdayWord =
  /^(?:(?:this |on |by |until |before )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|(?:(?:во?|ко?|до|на|не позднее) )?(?:понед|вторн|сред|четв|пятн|субб|воскр|пн|вт|ср|чт|пт|сб|вс)[а-я]*\.?|(?:周|星期|礼拜)[一二三四五六日天])$/u
/** "By end of day" means today unless another day stands beside it. */
const dayEnd = /^(?:by )?(?:eod|cob|end of|close of|до конца|к концу|в конце|下班前)/
const glue =
  /^[ ,(]{0,3}(?:(?:(?:of|on|by|at) the|at|on|the|in|by|of|around|about|в|во|на|к|около|где-то|примерно|的|@|-)[ ,]{0,2})?$/
const bareEnd =
  /^(?:$|[,.;:!?)\n，。；！？]| (?:on|tomorrow|today|with|to|re|about|sharp|for (?!\d)|and|or|in the|if|local|pls|please|please|с|со|по (?!\d)|о|об|и|или|насчет|про|чтобы|завтра|сегодня|напомни|позвони)|[见开打给跟和到前提与之，]|左右|提醒|联系|回)/u

const scripts: readonly (readonly [RegExp, readonly DateRule[]])[] = [
  [/\p{L}/u, idiomRules],
  [/[a-z]/, englishRules],
  [/[а-я]|\d\.\d|\d\/\d/, russianRules],
  [/\p{Script=Han}/u, chineseRules],
]
const dateRules = scripts.flatMap(([, rules], script) => rules.map((rule) => ({ rule, script })))
const possible = sieveOf(dateRules.map(({ rule }) => rule.pattern))

type Said = Readonly<{ rule: DateRule; match: RegExpExecArray }>

/** The words for days in a text; they stand where they stand, whatever day it is and whichever way one looks. */
const saidDays = recent((folded: string, language: Language): readonly Said[] => {
  const fits = scripts.map(
    ([script, rules]) =>
      script.test(folded) && (rules !== russianRules || language === 'ru' || /[а-я]/.test(folded)),
  )
  return possible(folded).flatMap((at) => {
    const { rule, script } = dateRules[at]!
    return fits[script] ? matchesOf(folded, rule.pattern).map((match) => ({ rule, match })) : []
  })
})

function findDays(folded: string, language: Language, ref: Reference): Day[] {
  const found: Day[] = []
  for (const mention of findCalendarMentions(folded, language)) {
    const { start, end } = mention
    const reading = readMention(mention, { ...ref, lean: directionAt(folded, start, end) ?? ref.lean })
    if (reading) found.push({ kind: 'day', start, end, reading, weekday: false, weak: false })
  }
  for (const { rule, match } of saidDays(folded, language)) {
    const { read, part } = rule
    const start = match.index
    const end = start + match[0].length
    const lean = directionAt(folded, start, end) ?? ref.lean
    const reading = read(
      {
        groups: match.groups ?? {},
        text: match[0],
        before: folded.slice(Math.max(0, start - 24), start),
        after: folded.slice(end, end + 24),
      },
      { today: ref.today, lean },
    )
    if (!reading) continue
    const named = weekdayWord.test(match[0])
    const weak = dayEnd.test(match[0])
    found.push({ kind: 'day', start, end, reading, weekday: named, weak, ...(part ? { part } : {}) })
  }
  return leftmostLongest(found)
}

const until = /^ ?(?:-|to|till|until|до|по|到|至|~)? ?$/u

/** `10:00-11:00`, `с 10 до 11`: the time a meeting ends is no time of its own. */
function untilDropped(folded: string, times: readonly ClockTime[]): ClockTime[] {
  const kept: ClockTime[] = []
  for (const time of times) {
    const last = kept.at(-1)
    if (last && time.start - last.end <= 8 && until.test(folded.slice(last.end, time.start)))
      kept[kept.length - 1] = { ...last, end: time.end }
    else kept.push(time)
  }
  return kept
}

function pieces(text: string, folded: string, language: Language, ref: Reference): Piece[] {
  const labels = findLabels(folded, text).filter((label) => label.kind !== 'time')
  const days = findDays(folded, language, ref)
  const times = untilDropped(folded, outside(leftmostLongest(findClockTimes(folded)), days))
  const taken = [...days, ...times].sort((a, b) => a.start - b.start)
  const parts = outside(leftmostLongest(findDayParts(folded)), taken)
  const all: Piece[] = [
    ...days,
    ...times.map((time): Piece => ({ ...time, kind: 'time' })),
    ...parts.map((part): Piece => ({ ...part, kind: 'part' })),
  ]
  return outside(
    all.sort((a, b) => a.start - b.start),
    labels,
  )
}

type Group = { day?: Day; time?: Time; part?: Part; start: number; end: number }

/** A weekday beside a written-out date only repeats it, and the end of the day belongs to any day. */
function stronger(a: Day, b: Day): Day | undefined {
  if (a.weak !== b.weak) return a.weak ? b : a
  if (a.weekday === b.weekday) return undefined
  const written = a.weekday ? b : a
  return written.reading.from === written.reading.to ? written : undefined
}

function join(group: Group, piece: Piece): boolean {
  if (piece.kind === 'day') {
    const day = group.day ? stronger(group.day, piece) : piece
    if (!day) return false
    group.day = day
  } else if (piece.kind === 'time') {
    if (group.time) return false
    group.time = piece
  } else {
    if (group.part) return false
    group.part = piece
  }
  group.start = Math.min(group.start, piece.start)
  group.end = Math.max(group.end, piece.end)
  return true
}

function grouped(folded: string, list: readonly Piece[]): Group[] {
  const groups: Group[] = []
  for (const piece of list) {
    const last = groups.at(-1)
    const near = last && piece.start - last.end <= 12 && glue.test(folded.slice(last.end, piece.start))
    if (near && !daysInRow(folded, last, piece) && join(last, piece)) continue
    const fresh: Group = { start: piece.start, end: piece.end }
    join(fresh, piece)
    groups.push(fresh)
  }
  return groups
}

function resolve(
  group: Group,
  folded: string,
  { now, zone, lean }: Required<DateContext>,
): FoundDate | undefined {
  const { day, time, part, start, end } = group
  const said = part?.part ?? day?.part
  const place = { start, end }
  if (!day) {
    if (!time || time.beside || (time.bare && !said && !bareEnd.test(folded.slice(time.end, time.end + 16))))
      return undefined
    const today = dateIn(now, zone)
    const wall = wallTimeOf(time, said)
    const at = atWallTime(today, wall, zone)
    const towards = directionAt(folded, start, end) ?? lean
    const shift = towards === 'future' ? (at <= now ? 1 : 0) : at > now ? -1 : 0
    const on = addDays(today, shift)
    return { ...place, on, at: atWallTime(on, wall, zone) }
  }
  const { from, to, on, approximate } = day.reading
  const range = from === to ? {} : { from, to }
  const vague = approximate ? { approximate } : {}
  if (time && from === to) return { ...place, on, at: atWallTime(on, wallTimeOf(time, said), zone), ...vague }
  return { ...place, on, ...range, ...vague, ...(said ? { part: said } : {}) }
}

const mostHeld = 64
let held: Readonly<{ now: Instant; zone: TimeZone; found: Map<string, readonly FoundDate[]> }> | undefined

/**
 * Dates, times and periods said in a text, in order, without overlaps; offsets count UTF-16 units of `text`.
 * Ids, phones, account numbers, amounts and words that only look like dates ("he may", "1/3 of the loan") are none.
 * One turn asks of the same text again and again, so that what was found at its moment is remembered.
 */
export function findDates(text: string, language: Language, context: DateContext): FoundDate[] {
  const { now, zone, lean = 'future' } = context
  if (held?.now !== now || held.zone !== zone || held.found.size >= mostHeld)
    held = { now, zone, found: new Map() }
  const key = `${language} ${lean} ${text}`
  const found = held.found.get(key) ?? datesOf(text, language, { now, zone, lean })
  held.found.set(key, found)
  return [...found]
}

function datesOf(text: string, language: Language, context: Required<DateContext>): FoundDate[] {
  const folded = fold(text)
  const ref: Reference = { today: dateIn(context.now, context.zone), lean: context.lean }
  const dates = grouped(folded, pieces(text, folded, language, ref)).flatMap((group) => {
    const found = resolve(group, folded, context)
    return found ? [found] : []
  })
  const moments = findTimeOffsets(folded).map(({ start, end, minutes, approximate }): FoundDate => {
    const at = addMillis(context.now, minutes * 60_000)
    return { start, end, on: dateIn(at, context.zone), at, ...(approximate ? { approximate } : {}) }
  })
  const all = [...moments, ...outside(rangesJoined(folded, dates), moments)]
  return all.sort((a, b) => a.start - b.start)
}

/** Whether a day is one banks work on, Monday to Friday. */
export const isWorkday = (on: LocalDate): boolean => weekday(on) <= 5
