import { expect, test } from 'vitest'
import { simulate } from './quarter.ts'

test('ten days with two crashes and an outage: every clock once and on time, every brief right', async () => {
  const report = await simulate({ days: 10, clients: 60, seed: 7 })
  expect(report.violations).toEqual([])
  expect(report.crashes).toBe(2)
  expect(report.clocks.expected).toBeGreaterThan(40)
  expect(report.briefs).toBe(10)
}, 240_000)
