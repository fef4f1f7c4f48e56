import { describe, expect, test } from 'vitest'
import { dateIn, instant, timeZone, wallTime } from '#domain/time.ts'
import { planFor } from '#embedded/plan.ts'
import { mind } from './support/cases.ts'

const says = [
  'remind me tomorrow at 9 to call the desk',
  'напомни завтра в 9 позвонить в отдел',
  '提醒我明天9点给交易台打电话',
]

// The eve of each change of the clocks, and of none.
describe.each([
  ['Europe/Zurich', '2027-03-27T09:00:00.000Z', '2027-03-28T07:00:00.000Z'],
  ['Europe/Zurich', '2026-10-24T09:00:00.000Z', '2026-10-25T08:00:00.000Z'],
  ['America/New_York', '2027-03-13T15:00:00.000Z', '2027-03-14T13:00:00.000Z'],
  ['America/New_York', '2026-10-31T15:00:00.000Z', '2026-11-01T14:00:00.000Z'],
  // Already Sunday in Singapore while it is Saturday in London.
  ['Asia/Singapore', '2026-10-24T22:00:00.000Z', '2026-10-26T01:00:00.000Z'],
])('tomorrow at nine in %s on %s', (name, at, due) => {
  test.each(says)('%s', (said) => {
    const zone = timeZone(name)
    const now = instant(at)
    const plan = planFor([{ said, calls: [], reply: '' }], { now, zone, today: dateIn(now, zone) }, mind)
    const input = plan.calls[0]?.input
    expect(plan.calls.map(({ tool }) => tool)).toEqual(['create_task'])
    expect(input).toMatchObject({ due_at: due, due_on: dateIn(instant(due), zone) })
    expect(wallTime(instant(due), zone)).toBe('09:00')
  })
})
