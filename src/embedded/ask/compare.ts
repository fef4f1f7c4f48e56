import { fold } from '#domain/text/fold.ts'
import { addDays, addMonths, daysBetween, type LocalDate, startOfMonth } from '#domain/time.ts'
import { datesIn, type Moment } from '../slots/mentions.ts'
import { without } from '../slots/words.ts'
import type { FoundDate } from '../text/dates.ts'
import { dated, days, spoken } from './bounds.ts'
import { plainForm } from './form.ts'
import { hasMeasure } from './measure-after.ts'
import { nothingAsked } from './measures.ts'
import { partsOf } from './parts.ts'
import { localised as say } from './pattern.ts'
import { specOf } from './read.ts'
import type { AskSpec, Condition, Period, Subject, Test } from './spec.ts'
import { dimensionOf, splits } from './split-words.ts'
import { instants } from './tables.ts'

/** One time is held against another. */
const compares =
  /(?<!\p{L})(?:(?:more|less|fewer|higher|lower|better|worse|bigger|smaller)(?: or (?:less|fewer|lower|worse))?(?: \p{L}+)? than|compar\p{L}+|versus|vs|against|(?:больше|меньше|выше|ниже|лучше|хуже)(?: или (?:больше|меньше))?,? чем|(?:больше|меньше|выше|ниже|чаще|реже)(?=.{1,60} чем (?:в|за) прошл)|(?:more|less|fewer|higher|lower)(?=.{1,60} than (?:last|(?:in )?the (?:last|previous))(?!\p{L}))|по сравнению|сравн\p{L}+|против)(?!\p{L})|相比|对比|比较|和.{1,8}比|比.{1,8}(?:多|少|高|低)/u

/** More or less than before, of what happens on a day. */
const grows =
  /(?<!\p{L})(?:gr[eo]w(?:n|th|s)?|increas\p{L}+|r[io]se[ns]?|f[ae]ll(?:en|s)?|drop(?:ped|s)?|declin\p{L}+|decreas\p{L}+|chang\p{L}+|(?:вырос|увелич|снизил|упал|уменьш|сократ|прибав|изменил|рост)\p{L}*)(?!\p{L})|增长|增加|增多|减少|下降|上升|变化|多了|少了/u
const happening: readonly Subject[] = ['interactions', 'transactions', 'requests', 'feedback']

/** The time before the one that is named: "this quarter with the last". */
const previous =
  /(?<!\p{L})(?:last|previous|prior|before)(?!\p{L})|(?<!\p{L})(?:прошл|предыдущ|прежн)|上(?:一)?(?:个|季|月|周|年)|前一|去年/u

type Span = Readonly<{ from: LocalDate; to: LocalDate }>

const units: readonly (readonly [Period, number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
]

/** The calendar's name of a stretch of days; nothing where it is none of the calendar's. */
function unitOf({ from, to }: Span): Period | undefined {
  if (from === to) return 'day'
  if (daysBetween(from, to) === 6) return 'week'
  const found = units.find(
    ([, months]) => startOfMonth(from) === from && addDays(addMonths(from, months), -1) === to,
  )
  return found?.[0]
}

/** A month or a quarter that is not over yet is the one its first day lies in. */
const wholeOf = ({ from, to }: Span, other: Period): Span => {
  const months = units.find(([unit]) => unit === other)?.[1]
  const end = months === undefined ? to : addDays(addMonths(from, months), -1)
  return to < end && startOfMonth(from) === from ? { from, to: end } : { from, to }
}

/** The stretch of the same kind that ended the day before. */
function oneBefore(time: Span): Span | undefined {
  const unit = unitOf(time)
  const months = units.find(([each]) => each === unit)?.[1]
  const to = addDays(time.from, -1)
  if (months !== undefined) return { from: addMonths(time.from, -months), to }
  return unit === 'week'
    ? { from: addDays(time.from, -7), to }
    : unit === 'day'
      ? { from: to, to }
      : undefined
}

/** The stretch of the same kind after one that is over, where today lies in it. */
function oneAfter(time: Span, today: LocalDate): Span | undefined {
  const months = units.find(([each]) => each === unitOf(time))?.[1]
  const from = addDays(time.to, 1)
  if (months === undefined || today < from) return undefined
  const to = addDays(addMonths(from, months), -1)
  return today <= to ? { from, to } : undefined
}

const dayOf = ({ where }: AskSpec): Readonly<{ at: number; column: string; span: Span }> | undefined => {
  for (const [at, { on, tests }] of where.entries()) {
    const [test] = tests
    if (tests.length !== 1 || test?.kind !== 'span' || !test.from || !test.to) continue
    if (on !== 'clients' || test.column === 'client_since')
      return { at, column: test.column, span: { from: test.from, to: test.to } }
  }
  return undefined
}

/**
 * "Is that more than in September": the question before for its own time and the one that is named, side by side.
 * Nothing where the times are not of one kind, for then they cannot be told apart.
 */
export function compared(said: string, before: AskSpec, moment: Moment): AskSpec | undefined {
  const folded = fold(said)
  const dates = datesIn(said, moment, 'past').flatMap((date) => (grows.test(folded) ? ends(date) : [date]))
  const several = inARow(dates, folded)
  const growth = grows.test(folded) && happening.includes(before.subject)
  if (!several && !growth && !compares.test(folded)) return undefined
  const named = dates.map((date): Span => {
    const [from, to] = spoken(date)
    return { from, to }
  })
  const own = dayOf(before)
  const times = [...named, ...(own && named.length < 2 ? [own.span] : [])]
  const [first] = times
  const now =
    first && !own && named.length === 1 && previous.test(folded) ? oneAfter(first, moment.today) : undefined
  const second =
    times[1] ?? now ?? (first && (growth || previous.test(folded)) ? oneBefore(first) : undefined)
  if (!first || !second || (times.length > 2 && !several)) return undefined
  const held = [first, second, ...times.slice(2)]
  const unit = held.map(unitOf).find((each) => each !== undefined)
  if (unit === undefined) return undefined
  const both = held.map((each) => wholeOf(each, unit))
  const distinct = new Set(both.map(({ from }) => from)).size === both.length
  if (!distinct || both.some((each) => unitOf(each) !== unit)) return undefined
  const on = own ? before.where[own.at]!.on : before.subject
  const column = own?.column ?? days[on]?.[0]
  if (column === undefined) return undefined
  const tests = both.map((each): Test => ({ kind: 'span', column, ...each }))
  const label = (text: string): string => both.map(({ from, to }) => `${from}${text}${to}`).join(', ')
  const spans: Condition = dated(
    on,
    'day',
    [{ kind: 'any', tests }],
    // An instant stands in the query and not its day; the rows name the times.
    instants.has(column) ? say('', '', '') : say(label(' to '), label(' 至 '), label(' – ')),
  )
  const split = splits.find(({ key }) => key === unit)
  if (!split) return undefined
  const where = own
    ? before.where.map((each, at) => (at === own.at ? spans : each))
    : [...before.where, spans]
  const kept = before.groupBy.filter(({ period: calendar }) => calendar === undefined)
  const measure = before.measure.kind === 'list' ? ({ kind: 'count' } as const) : before.measure
  const { limit: _, ascending: __, ...rest } = before
  return {
    ...rest,
    measure,
    where,
    groupBy: [...kept, dimensionOf(split, [on, column])],
    ...(held.length === 2 ? { change: true as const } : {}),
  }
}

/** "From September to October": the first and the last month of a stretch of several. */
function ends(date: FoundDate): FoundDate[] {
  const [from, to] = spoken(date)
  const last = startOfMonth(to)
  const whole = startOfMonth(from) === from && addDays(addMonths(last, 1), -1) === to
  if (!whole || last === from || unitOf({ from, to }) !== undefined) return [date]
  return [
    { ...date, on: from, from, to: addDays(addMonths(from, 1), -1) },
    { ...date, on: last, from: last, to },
  ]
}

/** Each time is to be told by itself. */
const apart =
  /(?<!\p{L})(?:each|respectively|separately|соответственно|(?:по )?отдельно(?:сти)?|по каждому)(?!\p{L})|各|分别/u

/** Three times or more, one after the other: "in August, September and October", 八月、九月、十月. */
const inARow = (dates: readonly FoundDate[], folded: string): boolean =>
  dates.length > (apart.test(folded) ? 1 : 2) &&
  dates
    .slice(1)
    .every(({ start }, at) =>
      /^[\s,，、]*(?:and|и|&|和|与|及|以及)?\s*(?:in|for|в|за)?\s*$/u.test(
        folded.slice(dates[at]!.end, start),
      ),
    )

/** "More calls this quarter than last": a question of its own that names both times. */
export function comparison(said: string, moment: Moment): AskSpec | undefined {
  const folded = fold(said)
  const dates = datesIn(said, moment, 'past')
  const growth = grows.test(folded)
  if (!(growth || compares.test(folded) ? dates.length > 0 : inARow(dates, folded))) return undefined
  const words = new RegExp(`${compares.source}|${growth ? grows.source : '(?!)'}`, 'giu')
  const parts = partsOf(without(said, dates).replace(words, ' '), moment)
  if (parts.subject === undefined || parts.unread.some((word) => !more.test(word))) return undefined
  // Of clients those are compared who came in a time.
  const came = /(?<!\p{L})(?:new|joined|acquired|нов[ыо]|пришл|привлек)|新|开户|加入/u.test(folded)
  if (parts.subject.noun.on === 'clients' && !came) return undefined
  if (growth && !compares.test(folded) && !happening.includes(parts.subject.noun.on)) return undefined
  const asked = hasMeasure(parts) ? parts.asked : { ...nothingAsked, counted: true, numbered: true }
  const spec = specOf({ ...parts, asked }, plainForm)
  return spec && compared(said, spec, moment)
}
const more =
  /^(?:和?的?新增?|吗|new|нов[ыо]\p{L}+|joined|还是|或者?|or|или|多|少|高|低|больше|меньше|more|less|fewer)$/u
