import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { houseBook } from '#domain/suitability/index.ts'
import { readCases } from '#test/evals/cases.ts'
import { playSuitability, suitabilityCase } from '#test/evals/suitability.ts'
import { caseFiles } from '#test/evals/suitability-cases/files.ts'

const evals = new URL('../../evals/', import.meta.url)
const files = Object.entries(caseFiles())

describe('committed cases', () => {
  test.each(files)('%s is what its tables say', (name, lines) => {
    expect(readFileSync(new URL(`cases/${name}`, evals), 'utf8')).toBe(`${lines.join('\n')}\n`)
  })
  test.each([...files.map(([name]) => `cases/${name}`), 'cases-blind/suitability.jsonl'])(
    '%s passes',
    (name) => {
      const outcomes = playSuitability(readCases(new URL(name, evals).pathname, suitabilityCase))
      expect(outcomes.length).toBeGreaterThan(50)
      expect(outcomes.filter(({ why }) => why !== undefined)).toEqual([])
    },
  )
  test('ids are unique, and every rule fires in some case and stays silent in another', () => {
    const cases = files.flatMap(([name]) =>
      readCases(new URL(`cases/${name}`, evals).pathname, suitabilityCase),
    )
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    const expected = cases.flatMap(({ expect: each }) => ('outcome' in each ? [each] : []))
    for (const { id } of houseBook.rules) {
      expect(expected.filter(({ rules }) => rules.includes(id)).length, `${id} fires`).toBeGreaterThan(0)
      if (!['SUIT-AML-01'].includes(id))
        expect(
          expected.filter(({ mustNotFire }) => mustNotFire.includes(id)).length,
          `${id} silent`,
        ).toBeGreaterThan(0)
    }
  })
})

test('a case can fail', () => {
  const [first] = readCases(new URL('cases/suitability-rules.jsonl', evals).pathname, suitabilityCase)
  const wrong = {
    ...first!,
    expect: { outcome: 'allow', rules: ['SUIT-TIE-01'], mustNotFire: ['SUIT-GATE-01'] },
  }
  expect(playSuitability([wrong])[0]?.why).toBe(
    'the outcome is block, not allow; SUIT-TIE-01 did not fire; SUIT-GATE-01 fired (fired: SUIT-GATE-01)',
  )
})
