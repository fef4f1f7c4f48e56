import { expect, test } from 'vitest'
import { datesSaid, datesSaidBefore } from '#agent/guard/dates-said.ts'
import { type Instant, timeZone } from '#domain/time.ts'

const context = { now: '2026-11-23T08:00:00.000Z' as Instant, zone: timeZone('Europe/Zurich') }

test.each([
  ['с кем я не общалась с августа?', 'ru', '2026-08-01'],
  ['who was not called since August?', 'en', '2026-08-01'],
  ['8月以来没联系的客户', 'zh', '2026-08-01'],
  ['remind me tomorrow', 'en', '2026-11-24'],
] as const)('%s means %s among others', (text, language, day) => {
  expect(datesSaid(text, language, context)).toContain(day)
})

test('a text without a day means none', () => {
  expect(datesSaid('who is Anna Keller?', 'en', context)).toEqual([])
})

test('what was said earlier means the same all day, and another day on the next', () => {
  const later = { ...context, now: '2026-11-23T16:00:00.000Z' as Instant }
  const nextDay = { ...context, now: '2026-11-24T08:00:00.000Z' as Instant }
  const said = datesSaidBefore('call at 10:00', 'en', context)
  expect(said).toEqual(datesSaid('call at 10:00', 'en', context))
  expect(datesSaidBefore('call at 10:00', 'en', later)).toEqual(said)
  expect(datesSaidBefore('call at 10:00', 'en', nextDay)).toEqual(datesSaid('call at 10:00', 'en', nextDay))
})
