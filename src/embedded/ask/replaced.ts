import type { Moment } from '../slots/mentions.ts'
import { birthdayBetween } from './bounds.ts'
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

/** "And next month" after birthdays of this one: a day of clients is that of the same event. */
export function sameEvent({ where }: AskSpec, fresh: readonly Condition[]): readonly Condition[] {
  if (!where.some(({ topic }) => topic === 'birthday')) return fresh
  return fresh.map((each) => {
    const [test] = each.tests
    return test?.kind === 'span' && test.column === 'client_since' && test.from && test.to
      ? birthdayBetween(test.from, test.to)
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
          other.on === condition.on &&
          (other.topic === condition.topic ||
            contrary(other, condition) ||
            (boundOf(other) ?? 0) === boundOf(condition) ||
            (standing.has(other.topic) && standing.has(condition.topic))),
      ),
  ),
  ...fresh,
]
