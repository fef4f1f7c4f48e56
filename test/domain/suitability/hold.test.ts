import { expect, test } from 'vitest'
import { evaluate, loadPack, type Verdict, visibleTo } from '#domain/suitability/index.ts'
import { type Changes, change, records, today } from '#test/support/suitability.ts'

const pack = loadPack('core')
function judge(changes: Changes): Verdict {
  const { client, product, portfolio } = change(records('investment'), changes)
  return evaluate(pack, today, client, product, portfolio)
}
const seen = (changes: Changes, role: 'rm' | 'lead' | 'service' | 'compliance' = 'rm'): Verdict =>
  visibleTo(role, judge(changes), pack)

const troubles: Changes[] = [
  { 'client.sanctions_status': 'potential_match' },
  { 'client.sanctions_status': 'confirmed_match' },
  { 'client.sanctions_status': 'not_screened' },
  { 'client.sanctions_status': null },
  { 'client.sanctions_status': 'nonsense' },
  { 'client.aml_restriction': 'frozen' },
  { 'client.aml_restriction': 'frozen', 'client.sanctions_status': 'potential_match' },
  { 'client.aml_restriction': 7 },
  { 'client.aml_restriction': 'unknown', 'client.sanctions_status': 'Clear' },
]

test('every trouble of screening looks alike to everyone but compliance', () => {
  const first = JSON.stringify(seen(troubles[0]!))
  for (const changes of troubles)
    for (const role of ['rm', 'lead', 'service'] as const)
      expect(JSON.stringify(seen(changes, role))).toBe(first)
  expect(first).toContain('SUIT-HOLD')
  expect(first).not.toMatch(/AML|sanction|screen|frozen|match|SUIT-DATA/i)
})

test('compliance sees the true rules and their evidence', () => {
  const verdict = seen(troubles[6]!, 'compliance')
  expect(verdict.fired.map(({ rule }) => rule)).toEqual(['SUIT-AML-01', 'SUIT-AML-02'])
  expect(verdict.fired[0]?.evidence).toEqual({ 'client.sanctions_status': 'potential_match' })
})

test('other missing and impossible facts stay, without the screening ones', () => {
  const verdict = seen({
    'client.sanctions_status': null,
    'client.horizon_months': null,
    'client.aml_restriction': 3,
    'client.liquid_assets': '7',
  })
  expect(verdict.fired.map(({ rule }) => rule)).toEqual(['SUIT-DATA-01', 'SUIT-DATA-02', 'SUIT-HOLD'])
  expect(verdict.missing).toEqual(['client.horizon_months'])
  expect(verdict.invalid).toEqual(['client.liquid_assets'])
  expect(verdict.fired[0]?.message).toBe(
    "I cannot assess World fund yet. Please obtain: the client's horizon in months.",
  )
  expect(JSON.stringify(verdict)).not.toMatch(/AML|sanction|screen/i)
})

test('enhanced due diligence does not tell why', () => {
  const byOffice = seen({ 'client.pep': true })
  const byMonitoring = seen({ 'client.aml_restriction': 'enhanced_monitoring' })
  expect(byOffice.fired).toEqual(byMonitoring.fired)
  expect(byOffice.fired[0]).toMatchObject({ rule: 'SUIT-AML-03', evidence: {} })
})

test('a verdict without screening trouble is the same for all', () => {
  const verdict = judge({ 'client.deceased': true })
  expect(visibleTo('rm', verdict, pack)).toEqual(verdict)
})
