import type { Segment } from '../client.ts'
import { dateIn, daysBetween, type Instant, type LocalDate, type TimeZone, wallTime } from '../time.ts'
import type { BriefKind, BriefRow } from './rows.ts'
import { type BriefRule, briefRules, type Timing } from './rules-table.ts'

/** The day and moment for which a brief is made, where its reader is. */
export type BriefMoment = Readonly<{ on: LocalDate; now: Instant; zone: TimeZone }>

/** A row with the rule that placed it; `count` is the number of rows of its group. */
export type BriefLine = BriefRow &
  Readonly<{ rule: BriefRule; timing: Timing; dueDay?: LocalDate; count: number }>

/** How many lines stand on top. */
export const topLines = 5

const tiers: readonly Segment[] = ['key', 'corporate', 'affluent', 'sme', 'mass']
const tierOrder = (tier: Segment | undefined): number =>
  tier === undefined ? tiers.length : tiers.indexOf(tier)

const priority = new Map(briefRules.map((rule, order) => [rule.id, order]))
const rulesOf = new Map<BriefKind, readonly BriefRule[]>()
for (const rule of briefRules)
  for (const kind of rule.looksAt) rulesOf.set(kind, [...(rulesOf.get(kind) ?? []), rule])

/**
 * The lines of a day, best first: by the order of the rules, then by what is due first (a whole day after its moments,
 * undated last), then by the client's tier, then by kind and id. The same rows give the same lines in any order.
 */
export function rankBrief(rows: readonly BriefRow[], moment: BriefMoment): BriefLine[] {
  const placed = rows.map((row) => keyed(row, moment)).sort(inOrder)
  const groups = new Map<string, number>()
  for (const { line } of placed) {
    const group = groupOf(line)
    if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  const shown = new Set<string>()
  return placed.flatMap(({ line }) => {
    const group = groupOf(line)
    if (group === undefined) return [line]
    if (shown.has(group)) return []
    shown.add(group)
    return [{ ...line, count: groups.get(group) ?? 1 }]
  })
}

const groupOf = ({ group, rule }: BriefLine): string | undefined =>
  group === undefined ? undefined : `${rule.id} ${group}`

type Placed = Readonly<{ line: BriefLine; order: number; due: string; tier: number }>

function keyed(row: BriefRow, moment: BriefMoment): Placed {
  const dueDay = row.dueOn ?? (row.dueAt && dateIn(row.dueAt, moment.zone))
  const timing = timingOf(row, dueDay, moment)
  const ahead = dueDay === undefined ? 0 : daysBetween(moment.on, dueDay)
  const rule = (rulesOf.get(row.kind) ?? []).find(
    ({ when, within }) => when.includes(timing) && (within === undefined || ahead <= within),
  )
  if (rule === undefined) throw new Error(`no rule of the brief looks at ${row.kind}, ${timing}`)
  return {
    line: { ...row, rule, timing, count: 1, ...(dueDay === undefined ? {} : { dueDay }) },
    order: priority.get(rule.id) ?? briefRules.length,
    // A whole day ends after every moment of it, and what has no day comes last.
    due: dueDay === undefined ? '~' : `${dueDay} ${row.dueAt ?? '~'}`,
    tier: tierOrder(row.tier),
  }
}

function timingOf(row: BriefRow, dueDay: LocalDate | undefined, { on, now }: BriefMoment): Timing {
  if (dueDay === undefined) return 'undated'
  if (row.dueAt !== undefined ? row.dueAt <= now : dueDay < on) return 'late'
  return dueDay <= on ? 'today' : 'soon'
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: Placed, b: Placed): number =>
  a.order - b.order ||
  text(a.due, b.due) ||
  a.tier - b.tier ||
  text(a.line.kind, b.line.kind) ||
  text(a.line.id, b.line.id)

/** The due day, or the moment on the reader's clock: `2026-11-23` or `2026-11-23 10:30`, the time alone on the day itself. */
export function dueText({ dueOn, dueAt, dueDay }: BriefLine, { on, zone }: BriefMoment): string {
  if (dueAt === undefined) return dueOn ?? ''
  const time = wallTime(dueAt, zone)
  return dueDay === on ? time : `${dueDay} ${time}`
}
