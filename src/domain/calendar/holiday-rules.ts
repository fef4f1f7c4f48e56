import { type LocalDate, weekday } from '../time.ts'
import { dateOf, daysAfter, orthodoxEaster, westernEaster } from './easter.ts'
import type { Shift } from './work-calendar.ts'

/** Where a holiday goes that falls on a Sunday, or on either day of a weekend: the next working day that is free. */
export type Moves = 'sunday' | 'weekend'

/** A holiday that can be computed for any year. */
export type HolidayRule = Readonly<{
  name: string
  /** First year that has it. */
  since?: number
  moves?: Moves
}> &
  Readonly<
    | { month: number; day: number }
    /** Days after Easter Sunday; negative for days before it. */
    | { easter: number; church: 'western' | 'orthodox' }
    /** The nth weekday of a month, 1 Monday to 7 Sunday; -1 is the last. */
    | { month: number; weekday: number; nth: number }
  >

/** What was fixed for one year by decree or by the moon. */
export type DatedYear = Readonly<{
  /** First and, where it is longer, last day, `2026-02-15/2026-02-23`. */
  holidays: readonly (readonly [days: string, name: string])[]
  /** Days of rest that are worked in exchange. */
  workdays?: readonly string[]
  /** By calculation, before or without an official list: moved working days may be missing. */
  expected?: true
}>

/** The calendar of a country as the house keeps it. */
export type CountryRules = Readonly<{
  hours: Readonly<Partial<Record<number, Shift>>>
  rules: readonly HolidayRule[]
  /** Present where some holidays cannot be computed: the years that are on file. */
  dated?: Readonly<Record<number, DatedYear>>
}>

export type Rested = Readonly<{ holidays: ReadonlyMap<LocalDate, string>; workdays: ReadonlySet<LocalDate> }>

/** The holidays of one year, and the days of rest that are worked. */
export function restIn({ rules, dated }: CountryRules, year: number): Rested {
  const valid = rules.filter(({ since = year }) => since <= year)
  const placed = valid.map((rule) => ({ rule, on: dayOf(rule, year) }))
  const holidays = new Map<LocalDate, string>(placed.map(({ rule, on }) => [on, rule.name]))
  const onFile = dated?.[year]
  for (const [days, name] of onFile?.holidays ?? [])
    for (const on of daysOf(days)) if (!holidays.has(on)) holidays.set(on, name)
  const workdays = new Set((onFile?.workdays ?? []) as LocalDate[])
  for (const { rule, on } of placed.sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const at = weekday(on)
    if (rule.moves === undefined || at < (rule.moves === 'sunday' ? 7 : 6)) continue
    let free = daysAfter(on, 1)
    while (weekday(free) > 5 || holidays.has(free)) free = daysAfter(free, 1)
    holidays.set(free, `${rule.name} (observed)`)
  }
  return { holidays, workdays }
}

function dayOf(rule: HolidayRule, year: number): LocalDate {
  if ('easter' in rule) {
    const sunday = rule.church === 'western' ? westernEaster(year) : orthodoxEaster(year)
    return daysAfter(sunday, rule.easter)
  }
  if ('day' in rule) return dateOf(year, rule.month, rule.day)
  if (rule.nth < 0) {
    const last = dateOf(year, rule.month + 1, 0)
    return daysAfter(last, -((weekday(last) - rule.weekday + 7) % 7))
  }
  const first = dateOf(year, rule.month, 1)
  return daysAfter(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1))
}

function* daysOf(span: string): Generator<LocalDate> {
  const [first = span, last = first] = span.split('/')
  for (let on = first as LocalDate; on <= last; on = daysAfter(on, 1)) yield on
}
