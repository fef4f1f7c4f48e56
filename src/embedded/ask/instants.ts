import { addDays, atWallTime, type LocalDate, type TimeZone, toMillis } from '#domain/time.ts'
import type { AskSpec, Condition, Test } from './spec.ts'
import { instants } from './tables.ts'

/** The day that ages are counted to, and the zone whose days the user speaks of. */
export type Calendar = Readonly<{ today: LocalDate; zone: TimeZone }>

/** Days of a column of instants as the instants they begin and end at. */
function bounded(test: Test, zone: TimeZone): readonly Test[] {
  if (test.kind === 'any' || test.kind === 'all')
    return [{ ...test, tests: test.tests.map((each) => together(bounded(each, zone))) }]
  if (test.kind !== 'span' || !instants.has(test.column)) return [test]
  const { column, from, to } = test
  const starts = (on: LocalDate): string => atWallTime(on, '00:00', zone)
  return [
    ...(from ? [{ kind: 'compare', column, sign: 'gte', value: starts(from) } as const] : []),
    ...(to ? [{ kind: 'compare', column, sign: 'lt', value: starts(addDays(to, 1)) } as const] : []),
  ]
}

/** Several tests as one, which holds where all of them do. */
const together = (tests: readonly Test[]): Test => (tests.length === 1 ? tests[0]! : { kind: 'all', tests })

/** The conditions with days of instants as stretches of time: the last day of a month lasts until its midnight. */
export function inZone(spec: AskSpec, { zone }: Calendar): AskSpec {
  const all = (conditions: readonly Condition[]): Condition[] =>
    conditions.map((each) => ({
      ...each,
      tests: each.tests.flatMap((test) => [...bounded(test, zone)]),
      ...(each.anyOf ? { anyOf: all(each.anyOf) } : {}),
    }))
  const { measure } = spec
  return {
    ...spec,
    where: all(spec.where),
    measure: measure.kind === 'share' ? { ...measure, of: all(measure.of) } : measure,
  }
}

/** The day of an instant where the user is, as SQL. */
export function dayOfInstant(column: string, { today, zone }: Calendar): string {
  const minutes = (Date.parse(today) - toMillis(atWallTime(today, '00:00', zone))) / 60_000
  return minutes === 0 ? `date(${column})` : `date(${column}, '${minutes > 0 ? '+' : ''}${minutes} minutes')`
}
