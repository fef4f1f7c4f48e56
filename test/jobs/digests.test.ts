import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { defaultTimes, nextDigest, quietUntil, tellAt } from '#domain/notices/times.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { asc, eq } from '#drizzle'
import { notices } from '#store/schema/index.ts'
import { addPromiseRow, addTimedTask, noticesOf, runnerOf, tickUntil } from '../support/jobs.ts'
import { addClient, addPerson, hour, minute, temporaryStore } from '../support/store.ts'

let home: Awaited<ReturnType<typeof temporaryStore>>
let rm: Actor

// Friday 2026-11-27, 09:30 in Zurich.
beforeEach(async () => {
  home = await temporaryStore()
  rm = await addPerson(home.store, 'Anna', 'rm')
  await home.store.jobs.planMissing()
})
afterEach(() => home.remove())

const digests = async () =>
  (
    await home.store.db
      .select()
      .from(notices)
      .where(eq(notices.kind, 'digest'))
      .orderBy(asc(notices.createdAt))
  ).map(({ key, createdAt }) => `${key.split(':').slice(1).join(' ')} ${createdAt}`)

test('two digests a working day for a week with a holiday', async () => {
  const runner = runnerOf(home.store)
  await home.store.calendars.setDay({
    country: 'CH',
    on: '2026-12-02' as LocalDate,
    kind: 'holiday',
    name: 'Founding day',
  })
  await tickUntil(home.clock, '2026-12-05T00:00:00.000Z' as Instant, () => runner.tick(), 30 * minute)
  expect((await digests()).map((line) => line.slice(0, 18))).toEqual([
    '2026-11-27 evening',
    '2026-11-30 morning',
    '2026-11-30 evening',
    '2026-12-01 morning',
    '2026-12-01 evening',
    '2026-12-03 morning',
    '2026-12-03 evening',
    '2026-12-04 morning',
    '2026-12-04 evening',
  ])
})

test('of digests that were missed only the newest of the day comes', async () => {
  const runner = runnerOf(home.store)
  await tickUntil(home.clock, '2026-11-27T16:00:00.000Z' as Instant, () => runner.tick(), 30 * minute)
  // Down from Friday afternoon to Tuesday evening.
  home.clock.advance(4 * 24 * hour + hour)
  await runner.tick()
  await runner.tick()
  expect(await digests()).toEqual(['2026-12-01 evening 2026-12-01T17:00:00.000Z'])
  home.clock.advance(14 * hour)
  await runner.tick()
  expect((await digests()).at(-1)).toContain('2026-12-02 morning')
})

test('what is not urgent comes with the digest and not beside it', async () => {
  const client = await addClient(home.store, rm.id, 'Marta Brunner')
  const runner = runnerOf(home.store)
  await addPromiseRow(home.store, rm.id, client, '2026-12-01' as LocalDate)
  await tickUntil(home.clock, '2026-12-01T07:30:00.000Z' as Instant, () => runner.tick(), 30 * minute)
  expect(new Set((await home.store.notices.waiting(rm.id, 9)).map(({ kind }) => kind))).toEqual(
    new Set(['digest']),
  )
  const carried = await home.store.db
    .select()
    .from(notices)
    .where(eq(notices.kind, 'digest'))
    .orderBy(asc(notices.createdAt))
  expect(carried.at(-1)?.facts).toMatchObject({ text: 'The day.', items: [{ kind: 'promise_due' }] })
  expect(carried.at(-2)?.facts).toMatchObject({ items: [] })
})

test('an urgent notice waits for the end of quiet hours', async () => {
  const runner = runnerOf(home.store)
  await addTimedTask(home.store, rm.id, '2026-11-27T22:00:00.000Z' as Instant)
  home.clock.advance(14 * hour)
  await runner.tick()
  const [late] = await noticesOf(home.store)
  expect(late).toMatchObject({ kind: 'task_due', deliverAfter: '2026-11-28T06:00:00.000Z' })
})

test('quiet hours end at their wall time across the change of clocks', async () => {
  const calendar = await home.store.calendars.of(rm.id)
  const quiet = (from: string, to: string, at: string) =>
    quietUntil({ quiet: { from, to } }, calendar.zone, at as Instant)
  // Clocks go forward on 2027-03-28 and back on 2026-10-25.
  expect(quiet('20:00', '07:00', '2027-03-27T22:00:00.000Z')).toBe('2027-03-28T05:00:00.000Z')
  expect(quiet('20:00', '07:00', '2026-10-24T21:00:00.000Z')).toBe('2026-10-25T06:00:00.000Z')
  expect(quiet('22:00', '02:30', '2027-03-28T00:45:00.000Z')).toBe('2027-03-28T01:30:00.000Z')
  expect(quiet('22:00', '06:00', '2026-11-27T12:00:00.000Z')).toBeUndefined()
  expect(quiet('12:00', '13:00', '2026-11-27T11:30:00.000Z')).toBe('2026-11-27T12:00:00.000Z')
})

test('a clock that would run out in quiet hours is told of at once', async () => {
  const calendar = await home.store.calendars.of(rm.id)
  const times = { ...defaultTimes, quiet: { from: '12:00', to: '14:00' } }
  const now = '2026-11-27T11:30:00.000Z' as Instant
  const urgent = (runsOutAt: string) =>
    tellAt(times, calendar, now, { urgent: true, runsOutAt: runsOutAt as Instant })
  expect(urgent('2026-11-27T12:30:00.000Z')).toBe(now)
  expect(urgent('2026-11-27T15:00:00.000Z')).toBe('2026-11-27T13:00:00.000Z')
  expect(urgent('2026-11-27T11:00:00.000Z')).toBe('2026-11-27T13:00:00.000Z')
  expect(tellAt(times, calendar, now, { urgent: false })).toBe('2026-11-27T16:30:00.000Z')
})

test('the times of digests are those of the person, and none where they want none', async () => {
  const calendar = await home.store.calendars.of(rm.id)
  const now = home.clock.now()
  expect(nextDigest({ evening: '16:15' }, calendar, now)).toMatchObject({
    part: 'evening',
    at: '2026-11-27T15:15:00.000Z',
  })
  expect(nextDigest({}, calendar, now)).toBeUndefined()
})

test('new times of digests hold from the next one on', async () => {
  const planned = async () =>
    (await home.store.jobs.list(50)).filter(({ kind }) => kind === 'digest').map(({ runAt }) => runAt)
  expect(await planned()).toEqual(['2026-11-27T16:30:00.000Z'])
  const { language, zone, autoCommit } = rm
  const set = (preferences: object) =>
    home.store.people.setSettings(rm.id, { language, zone, autoCommit, preferences })
  await set({ morning: '07:30', evening: '16:15' })
  expect(await planned()).toEqual(['2026-11-27T15:15:00.000Z'])
  await set({ languageChosen: true })
  expect(await planned()).toEqual([])
})
