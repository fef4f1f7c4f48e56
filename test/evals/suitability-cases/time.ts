import type { Changes } from '#test/support/suitability.ts'
import { allow, approve, block, make, warn } from './case.ts'

/** The months of validity end on the same day number, clipped to the month's end, that day included. */
const assessments: readonly (readonly [pack: string, assessed: string, today: string, lapsed: boolean])[] = [
  ['core', '2024-06-10', '2025-06-10', false],
  ['core', '2024-06-10', '2025-06-11', true],
  ['core', '2024-02-29', '2025-02-28', false],
  ['core', '2024-02-29', '2025-03-01', true],
  ['eu', '2024-02-29', '2026-02-28', false],
  ['eu', '2024-02-29', '2026-03-01', true],
  ['us', '2024-02-29', '2027-02-28', false],
  ['us', '2024-02-29', '2027-03-01', true],
  ['core', '2023-02-28', '2024-02-28', false],
  ['core', '2023-02-28', '2024-02-29', true],
  ['core', '2025-12-31', '2026-12-31', false],
  ['core', '2025-12-31', '2027-01-01', true],
  ['cn', '2025-08-31', '2026-08-31', false],
  ['cn', '2025-08-31', '2026-09-01', true],
]
const assessmentCases = (): string[] =>
  assessments.map(([pack, assessed, today, lapsed]) =>
    make(
      `assessed-${pack}-${assessed}-on-${today}`,
      { pack, today, changes: { 'client.risk_assessed_on': assessed } },
      lapsed ? { outcome: block, rules: ['SUIT-RISK-03'] } : { outcome: allow, not: ['SUIT-RISK-03'] },
    ),
  )

/** The birthday counts; born 29 February, it is 1 March in a common year. */
const birthdays: readonly (readonly [
  born: string,
  today: string,
  years: 'minor' | 'adult' | 'before 65' | '65',
])[] = [
  ['1960-03-14', '2025-03-14', '65'],
  ['1960-03-14', '2025-03-13', 'before 65'],
  ['2008-02-29', '2026-02-28', 'minor'],
  ['2008-02-29', '2026-03-01', 'adult'],
  ['1960-02-29', '2025-02-28', 'before 65'],
  ['1960-02-29', '2025-03-01', '65'],
  ['2008-12-31', '2026-12-30', 'minor'],
  ['2008-12-31', '2026-12-31', 'adult'],
  ['1961-01-01', '2025-12-31', 'before 65'],
  ['1961-01-01', '2026-01-01', '65'],
]
const birthdayCases = (): string[] =>
  birthdays.map(([born, today, years]) => {
    const changes = {
      'client.birth_date': born,
      'product.complexity': 'complex',
      'client.risk_assessed_on': '2025-02-01',
    }
    const expected =
      years === 'minor'
        ? { outcome: block, rules: ['SUIT-GATE-03'] }
        : years === '65'
          ? { outcome: warn, rules: ['SUIT-AGE-01'] }
          : { outcome: allow, not: ['SUIT-GATE-03', 'SUIT-AGE-01'] }
    return make(`born-${born}-on-${today}`, { pack: 'us', today, changes }, expected)
  })

type Raw = Readonly<Record<string, unknown>>
const cost: Changes = { 'product.cost_entry_pct': 9 }
const costRule = 'SUIT-COST-01'
const pep: Changes = { 'client.pep': true }
const pepRule = 'SUIT-AML-03'

/** A clearance counts from its day for 30 days; an approval needs another named person. */
const clearanceCases = (): string[] => {
  const cleared = (
    name: string,
    changes: Changes,
    clearances: readonly Raw[],
    outcome: string,
    rule: string,
    extra: Changes = {},
  ): string =>
    make(
      `clear-${name}`,
      { changes: { ...changes, ...extra, 'proposed.clearances': clearances } },
      { outcome, rules: [rule] },
    )
  const seen = { rule: costRule, kind: 'acknowledgement', by: 'rm-1', on: '2026-11-21' }
  const signed = { rule: pepRule, kind: 'approval', by: 'lead-1', on: '2026-11-21' }
  return [
    cleared('warn-acknowledged', cost, [seen], allow, costRule),
    cleared('warn-approved', cost, [{ ...seen, kind: 'approval' }], allow, costRule),
    cleared('warn-without-name', cost, [{ ...seen, by: undefined }], allow, costRule),
    cleared('warn-other-kind', cost, [{ ...seen, kind: 'seen' }], warn, costRule),
    cleared('warn-other-rule', cost, [{ ...seen, rule: 'SUIT-COST-02' }], warn, costRule),
    cleared('warn-30-days', cost, [{ ...seen, on: '2026-10-22' }], allow, costRule),
    cleared('warn-31-days', cost, [{ ...seen, on: '2026-10-21' }], warn, costRule),
    cleared('warn-tomorrow', cost, [{ ...seen, on: '2026-11-22' }], warn, costRule),
    cleared('warn-bad-day', cost, [{ ...seen, on: '2026-11-31' }], warn, costRule),
    cleared('warn-no-day', cost, [{ ...seen, on: undefined }], warn, costRule),
    cleared('warn-bad-name', cost, [{ ...seen, by: 7 }], warn, costRule),
    cleared('warn-second-counts', cost, [{ ...seen, on: 'x' }, seen], allow, costRule),
    cleared('approval-acknowledged', pep, [{ ...signed, kind: 'acknowledgement' }], approve, pepRule),
    cleared('approval-approved', pep, [signed], allow, pepRule),
    cleared('approval-same-person', pep, [{ ...signed, by: 'rm-1' }], approve, pepRule),
    cleared('approval-same-person-spelt', pep, [{ ...signed, by: ' RM-1 ' }], approve, pepRule),
    cleared('approval-nobody', pep, [{ ...signed, by: '' }], approve, pepRule),
    cleared('approval-unknown', pep, [{ ...signed, by: 'unknown' }], approve, pepRule),
    cleared('approval-no-name', pep, [{ ...signed, by: undefined }], approve, pepRule),
    cleared('approval-manager-unknown', pep, [signed], approve, pepRule, { 'proposed.rm_id': undefined }),
    cleared('approval-30-days', pep, [{ ...signed, on: '2026-10-22' }], allow, pepRule),
    cleared('approval-31-days', pep, [{ ...signed, on: '2026-10-21' }], approve, pepRule),
    cleared(
      'block-approved',
      { 'product.tying': 'tied' },
      [{ ...signed, rule: 'SUIT-TIE-01' }],
      block,
      'SUIT-TIE-01',
    ),
    cleared(
      'missing-approved',
      { 'client.pep': null },
      [{ ...signed, rule: 'SUIT-DATA-01' }],
      block,
      'SUIT-DATA-01',
    ),
    cleared('only-one-of-two', { ...cost, ...pep }, [seen], approve, pepRule),
    cleared('the-stronger-of-two', { ...cost, ...pep }, [signed], warn, costRule),
    cleared('both-of-two', { ...cost, ...pep }, [seen, signed], allow, pepRule),
    make(
      'clear-credit-but-not-the-notice',
      {
        pack: 'ru',
        family: 'credit',
        changes: {
          'product.monthly_payment': 2500,
          'proposed.clearances': [{ ...signed, rule: 'SUIT-CRED-02' }],
        },
      },
      { outcome: warn, rules: ['SUIT-CRED-02', 'SUIT-RU-02'] },
    ),
    cleared(
      'screening-approved',
      { 'client.sanctions_status': 'potential_match' },
      [{ ...signed, rule: 'SUIT-AML-01' }],
      block,
      'SUIT-AML-01',
    ),
  ]
}

export const timeCases = (): string[] => [...assessmentCases(), ...birthdayCases(), ...clearanceCases()]
