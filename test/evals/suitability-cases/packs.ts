import { type Changes, type FamilyName, families } from '#test/support/suitability.ts'
import { allow, approve, block, make, warn } from './case.ts'
import { universal } from './rules.ts'

const packs = ['core', 'eu', 'us', 'cn', 'hk', 'ru'] as const
type Pack = (typeof packs)[number]
const family = (name: FamilyName) => ({ family: name })

/** Debt service with net income 5,000 and obligations 500. */
const payment = (dti: number): Changes => ({
  'product.monthly_payment': Math.round((dti * 50 - 500) * 100) / 100,
})
const debtLimits: Readonly<Record<Pack, readonly [number, number]>> = {
  core: [40, 50],
  eu: [40, 50],
  us: [36, 43],
  cn: [50, 55],
  hk: [40, 50],
  ru: [50, 80],
}
/** Last valid day 2026-11-21 by the months of each pack. */
const assessed: Readonly<Record<Pack, readonly [string, string]>> = {
  core: ['2025-11-21', '2025-11-20'],
  eu: ['2024-11-21', '2024-11-20'],
  us: ['2023-11-21', '2023-11-20'],
  cn: ['2025-11-21', '2025-11-20'],
  hk: ['2025-11-21', '2025-11-20'],
  ru: ['2025-11-21', '2025-11-20'],
}

function limitsOf(pack: Pack): string[] {
  const [approval, blocking] = debtLimits[pack]
  const notice = pack === 'ru' ? ['SUIT-RU-02'] : []
  const credit = (
    name: string,
    dti: number,
    outcome: string,
    rules: readonly string[],
    not: readonly string[],
  ) =>
    make(`${pack}-dti-${name}`, { pack, ...family('credit'), changes: payment(dti) }, { outcome, rules, not })
  const fund = (
    name: string,
    changes: Changes,
    outcome: string,
    rules: readonly string[],
    not: readonly string[] = [],
  ) => make(`${pack}-${name}`, { pack, changes }, { outcome, rules, not })
  const older = pack === 'cn' ? 'SUIT-CN-03' : 'SUIT-AGE-01'
  return [
    credit('at-approval', approval, allow, [], ['SUIT-CRED-02', 'SUIT-RU-02']),
    credit('above-approval', approval + 0.004, approve, ['SUIT-CRED-02', ...notice], ['SUIT-CRED-01']),
    credit('at-block', blocking, approve, ['SUIT-CRED-02', ...notice], ['SUIT-CRED-01']),
    credit('above-block', blocking + 0.004, block, ['SUIT-CRED-01', ...notice], ['SUIT-CRED-02']),
    fund(
      'assessment-last-day',
      { 'client.risk_assessed_on': assessed[pack][0] },
      allow,
      [],
      ['SUIT-RISK-03'],
    ),
    fund('assessment-lapsed', { 'client.risk_assessed_on': assessed[pack][1] }, block, ['SUIT-RISK-03']),
    fund('share-at-20', { 'proposed.amount': 20000 }, allow, [], ['SUIT-CONC-01']),
    fund('share-above-20', { 'proposed.amount': 20001 }, approve, ['SUIT-CONC-01']),
    fund('share-at-50', { 'proposed.amount': 50000 }, approve, ['SUIT-CONC-01'], ['SUIT-CONC-02']),
    fund('share-above-50', { 'proposed.amount': 50001 }, block, ['SUIT-CONC-02'], ['SUIT-CONC-01']),
    fund('reserve-at-3', { 'client.liquid_assets': 16000 }, allow, [], ['SUIT-CAP-02']),
    fund('reserve-below-3', { 'client.liquid_assets': 15990 }, warn, ['SUIT-CAP-02']),
    fund('cost-at-5', { 'product.cost_entry_pct': 3.5 }, allow, [], ['SUIT-COST-01']),
    fund('cost-above-5', { 'product.cost_entry_pct': 3.501 }, warn, ['SUIT-COST-01']),
    fund('age-17', { 'client.birth_date': '2008-11-22' }, block, ['SUIT-GATE-03']),
    fund('age-18', { 'client.birth_date': '2008-11-21' }, allow, [], ['SUIT-GATE-03']),
    fund(
      'age-64',
      { 'client.birth_date': '1961-11-22', 'product.complexity': 'complex' },
      allow,
      [],
      [older],
    ),
    fund(
      'age-65',
      { 'client.birth_date': '1961-11-21', 'product.complexity': 'complex' },
      pack === 'cn' ? approve : warn,
      [older],
    ),
  ]
}

const sriGrades = [1, 2, 3, 3, 4, 5, 5]
/** The SRI counts in the EU only, and only for packaged products. */
const sriCases = (): string[] =>
  sriGrades.flatMap((grade, index) => {
    const changes: Changes = {
      'product.risk_rating': 1,
      'product.packaged': true,
      'product.sri': index + 1,
      'product.documents': ['cost_schedule', 'risk_statement', 'kid', 'form_crs'],
    }
    const at = (tolerance: number): Changes => ({ ...changes, 'client.risk_tolerance': tolerance })
    const above = { outcome: block, rules: ['SUIT-RISK-01'] }
    return [
      make(
        `sri-${index + 1}-at-c${grade}`,
        { pack: 'eu', changes: at(grade) },
        { outcome: allow, not: ['SUIT-RISK-01'] },
      ),
      ...(grade === 1
        ? []
        : [make(`sri-${index + 1}-at-c${grade - 1}`, { pack: 'eu', changes: at(grade - 1) }, above)]),
      make(`sri-${index + 1}-core`, { changes: at(1) }, { outcome: allow, not: ['SUIT-RISK-01'] }),
      make(
        `sri-${index + 1}-not-packaged`,
        { pack: 'eu', changes: { ...at(1), 'product.packaged': false } },
        { outcome: allow },
      ),
    ]
  })

/** Rules of every product, on every family. */
const familyCases = (): string[] =>
  Object.entries(universal).flatMap(([rule, { changes, outcome }]) =>
    Object.keys(families).map((name) =>
      make(
        `${rule.slice(5).toLowerCase()}-family-${name}`,
        { family: name as FamilyName, changes },
        { outcome, rules: [rule] },
      ),
    ),
  )

export const packCases = (): string[] => [...packs.flatMap(limitsOf), ...sriCases(), ...familyCases()]
