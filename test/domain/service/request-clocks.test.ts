import { expect, test } from 'vitest'
import { calendarOf } from '#domain/calendar/countries.ts'
import { duesOf, forecast, minutesLeft, resumed } from '#domain/service/request-clocks.ts'
import { type Instant, timeZone } from '#domain/time.ts'

const zurich = calendarOf('CH', timeZone('Europe/Zurich'))
const at = (text: string) => text as Instant

test('what comes on a Friday afternoon is answered on Monday at the same time of day', () => {
  expect(duesOf(zurich, at('2026-11-20T14:00:00.000Z'), 'normal').firstAnswerDueAt).toBe(
    '2026-11-23T14:00:00.000Z',
  )
})

test('two hours of work go on the next working day', () => {
  const due = duesOf(zurich, at('2026-11-20T20:00:00.000Z'), 'urgent').firstAnswerDueAt
  expect(due.slice(0, 10)).toBe('2026-11-23')
  expect(minutesLeft(zurich, due, at('2026-11-21T10:00:00.000Z'))).toBe(120)
  expect(minutesLeft(zurich, due, at('2026-11-23T23:00:00.000Z'))).toBeLessThan(0)
})

test('a weekend in the pause moves nothing, an hour of work moves an hour', () => {
  const clocks = {
    status: 'open',
    firstAnswerDueAt: at('2026-11-24T10:00:00.000Z'),
    pausedAt: at('2026-11-21T08:00:00.000Z'),
  }
  expect(resumed(zurich, clocks, at('2026-11-22T20:00:00.000Z'))).toEqual({})
  const paused = { ...clocks, pausedAt: at('2026-11-23T10:00:00.000Z') }
  expect(resumed(zurich, paused, at('2026-11-23T11:00:00.000Z'))).toEqual({
    firstAnswerDueAt: '2026-11-24T11:00:00.000Z',
  })
})

test('a clock that ran out before the pause stays where it ran out', () => {
  const clocks = {
    status: 'open',
    firstAnswerDueAt: at('2026-11-23T09:00:00.000Z'),
    resolutionDueAt: at('2026-11-27T10:00:00.000Z'),
    pausedAt: at('2026-11-23T09:00:00.000Z'),
  }
  expect(resumed(zurich, clocks, at('2026-11-23T11:00:00.000Z'))).toEqual({
    resolutionDueAt: '2026-11-27T12:00:00.000Z',
  })
})

test.each([
  ['2026-11-23T08:00:00.000Z', 'overdue'],
  ['2026-11-23T14:00:00.000Z', 'today'],
  ['2026-11-24T09:00:00.000Z', 'next_working_day'],
  ['2026-11-26T09:00:00.000Z', 'later'],
])('a clock that ends %s runs out: %s', (due, when) => {
  expect(forecast(zurich, at(due), at('2026-11-23T09:00:00.000Z'), []).when).toBe(when)
})

test('on a Friday evening Monday is the next working day', () => {
  expect(forecast(zurich, at('2026-11-23T09:00:00.000Z'), at('2026-11-20T19:00:00.000Z'), []).when).toBe(
    'next_working_day',
  )
})

test('says who is away when it runs out, and until when', () => {
  const now = at('2026-11-23T09:00:00.000Z')
  const due = at('2026-11-23T14:00:00.000Z')
  const meeting = {
    kind: 'meeting' as const,
    from: at('2026-11-23T13:00:00.000Z'),
    to: at('2026-11-23T15:00:00.000Z'),
  }
  const cover = {
    kind: 'cover' as const,
    from: at('2026-11-23T00:00:00.000Z'),
    to: at('2026-11-28T00:00:00.000Z'),
  }
  expect(forecast(zurich, due, now, [meeting])).toEqual({ when: 'in_meeting', backAt: meeting.to })
  expect(forecast(zurich, due, now, [meeting, cover])).toEqual({ when: 'owner_away', backAt: cover.to })
})
