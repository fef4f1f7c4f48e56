import type { LocalDate } from '#domain/time.ts'
import type { Moment } from '../slots/mentions.ts'
import { birthdayBetween, period } from './bounds.ts'
import type { AskSpec, Condition } from './spec.ts'

/** A day that is spoken of next lies ahead where the days before it did. */
export const isAhead = ({ where }: AskSpec, { today }: Moment): boolean =>
  where.some(({ tests }) =>
    tests.some(
      (test) =>
        test.kind === 'monthDay' ||
        (test.kind === 'span' && test.to !== undefined && test.to > today && soonest.has(test.column)),
    ),
  )
const soonest: ReadonlySet<string> = new Set([
  'matures_on',
  'expires_on',
  'due_on',
  'kyc_valid_until',
  'starts_at',
])

/** A condition for another time, told as it was. */
function inTime(condition: Condition, bounds: Readonly<{ from: LocalDate; to: LocalDate }>): Condition {
  const [test] = condition.tests
  if (test?.kind !== 'span') return condition
  const [was, now] = [period(test), period(bounds)]
  return {
    ...condition,
    tests: [{ kind: 'span', column: test.column, ...bounds }],
    label: {
      en: condition.label.en.replace(was.en, now.en),
      zh: condition.label.zh.replace(was.zh, now.zh),
      ru: condition.label.ru.replace(was.ru, now.ru),
    },
  }
}

/** "And next month" after birthdays of this one: a day of clients is that of the same event. */
export function sameEvent({ where }: AskSpec, fresh: readonly Condition[]): readonly Condition[] {
  const birthday = where.some(({ topic }) => topic === 'birthday')
  const other = where.find(({ on, not, ...each }) => on !== 'clients' && !not && boundOf({ on, ...each }))
  if (!birthday && !other) return fresh
  return fresh.map((each) => {
    const [test] = each.tests
    if (test?.kind !== 'span' || test.column !== 'client_since' || !test.from || !test.to) return each
    return birthday
      ? birthdayBetween(test.from, test.to)
      : other && each.topic === 'day'
        ? inTime(other, { from: test.from, to: test.to })
        : each
  })
}

/** What is open has no day on which it was settled. */
const standing: ReadonlySet<string> = new Set(['resolved', 'requestStatus'])

/** The column whose days a condition bounds. */
const boundOf = ({ tests }: Condition): string | undefined =>
  tests.length === 1 && tests[0]?.kind === 'span' ? tests[0].column : undefined

/** "With a loan" and "without one" are never both meant. */
const contrary = (a: Condition, b: Condition): boolean =>
  (a.not === true) !== (b.not === true) &&
  [a, b].every(({ topic }) => topic.startsWith('noun ') || topic.startsWith('no ')) &&
  JSON.stringify(a.tests) === JSON.stringify(b.tests)

/** The conditions before with those that a follow-up puts in their place. */
export const replaced = (old: readonly Condition[], fresh: readonly Condition[]): Condition[] => [
  ...old.filter(
    (condition) =>
      !fresh.some(
        (other) =>
          // "And more than one card" asks the same of another thing.
          (other.times !== undefined && condition.times !== undefined) ||
          (other.on === condition.on &&
            (other.topic === condition.topic ||
              contrary(other, condition) ||
              (boundOf(other) ?? 0) === boundOf(condition) ||
              (standing.has(other.topic) && standing.has(condition.topic)))),
      ),
  ),
  ...fresh,
]
