import {
  type Changes,
  change,
  type FamilyName,
  records,
  today as usualDay,
} from '#test/support/suitability.ts'

export const [allow, warn, approve, block] = [
  'allow',
  'warn-and-acknowledge',
  'require-approval',
  'block',
] as const
export const [missing, invalid] = ['SUIT-DATA-01', 'SUIT-DATA-02'] as const

export type Situation = Readonly<{ pack?: string; family?: FamilyName; today?: string; changes?: Changes }>
export type Expected = Readonly<{ outcome: string; rules?: readonly string[]; not?: readonly string[] }>

/** One case: the records on which every rule is silent, changed as said, and what must come of it. */
export function make(id: string, situation: Situation, expected: Expected): string {
  const { pack = 'core', family = 'investment', today = usualDay, changes = {} } = situation
  const { outcome, rules = [], not = [] } = expected
  const mustNotFire = [...new Set([...not, missing, invalid])].filter((rule) => !rules.includes(rule))
  return JSON.stringify({
    id: `suit-${id}`,
    pack,
    today,
    ...change(records(family), changes),
    expect: { outcome, rules, mustNotFire },
  })
}
