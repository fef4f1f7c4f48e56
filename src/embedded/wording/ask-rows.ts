import type { LocalDate } from '#domain/time.ts'
import { addDays, weekday } from '#domain/time.ts'
import { dimensionName } from '../ask/expressions.ts'
import type { AskSpec, Period } from '../ask/spec.ts'
import type { Row } from './ask-cells.ts'
import { pick, type Voice } from './say.ts'

/** Rows that a phone shows without scrolling on. */
export const most = 12

/** How many rows there are, of which the answer holds the first. */
export const inAllOf = (rows: readonly Row[]): number => Number(rows[0]?.in_all ?? rows.length)

type Shown = Readonly<{ rows: readonly Row[]; more: string | undefined }>

/** The name of the group of a row: rows of several currencies are one group. */
type GroupOf = (row: Row) => string

/** The rows worth a phone's screen: of a calendar those from now on, or else the latest, in order; else the first. */
export function shownOf(voice: Voice, spec: AskSpec, rows: readonly Row[], groupOf: GroupOf): Shown {
  const groups = [...new Set(rows.map(groupOf))]
  const mixed = groups.length < rows.length && spec.groupBy.length > 0
  // Where not every row is at hand the groups cannot be counted.
  const all = mixed && rows.length >= inAllOf(rows) ? groups.length : inAllOf(rows)
  const calendar = spec.limit === undefined ? spec.groupBy.find(({ period }) => period) : undefined
  if (!calendar?.period) {
    const more = pick(voice, `…${all} in all.`, `……共 ${all} 行。`, `…всего строк: ${all}.`)
    const first = new Set(groups.slice(0, most))
    return {
      rows: mixed ? rows.filter((row) => first.has(groupOf(row))) : rows.slice(0, most),
      more: all > most && spec.limit === undefined ? more : undefined,
    }
  }
  const name = dimensionName(calendar)
  const key = (row: Row): string => String(row[name] ?? '\uffff')
  const ordered = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  if (all <= most) return { rows: ordered, more: undefined }
  const now = periodOf(voice.today, calendar.period)
  const ahead = now === undefined ? -1 : ordered.findIndex((row) => row[name] && key(row) >= now)
  const coming = now !== undefined && ordered.some((row) => row[name] && key(row) > now)
  const names = mixed ? [...new Set(ordered.map(groupOf))] : []
  const place = mixed ? names.indexOf(groupOf(ordered[ahead] ?? {})) : ahead
  const last = Math.max(0, (mixed ? names.length : ordered.length) - most)
  const start = coming && place >= 0 ? Math.min(place, last) : last
  const more = coming
    ? pick(
        voice,
        `…${all} in all; those from now on shown.`,
        `……共 ${all} 行，仅列今后的。`,
        `…всего строк: ${all}, показаны ближайшие.`,
      )
    : pick(
        voice,
        `…${all} in all; the latest shown.`,
        `……共 ${all} 行，仅列最近的。`,
        `…всего строк: ${all}, показаны последние.`,
      )
  const window = new Set(names.slice(start, start + most))
  const shown = mixed ? ordered.filter((row) => window.has(groupOf(row))) : ordered.slice(start, start + most)
  return { rows: shown, more }
}

/** The period that a day is in, as the answer writes it. */
function periodOf(on: LocalDate, period: Period): string | undefined {
  switch (period) {
    case 'day':
      return on
    case 'week':
      return addDays(on, 1 - weekday(on))
    case 'month':
      return on.slice(0, 7)
    case 'quarter':
      return `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`
    case 'year':
      return on.slice(0, 4)
    case 'decade':
      return undefined
  }
}

/** Lines of one group as one, in the order in which the groups come: a currency is no group of its own. */
export function merged(
  rows: readonly Row[],
  group: (row: Row) => string,
  told: (row: Row) => string,
  between: string,
): readonly (readonly [string, string])[] {
  const found = new Map<string, string>()
  for (const row of rows) {
    const [name, text] = [group(row), told(row)]
    found.set(name, found.has(name) ? `${found.get(name)}${between}${text}` : text)
  }
  return [...found]
}
