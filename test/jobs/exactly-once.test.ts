import { spawn } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { Instant } from '#domain/time.ts'
import { eq } from '#drizzle'
import { createJobRunner, retryAt } from '#src/jobs/runner.ts'
import { audit, jobs } from '#store/schema/index.ts'
import { type Child, follow } from '../support/child.ts'
import { addTimedTask, noticesOf, runnerOf } from '../support/jobs.ts'
import { addPerson, hour, minute, temporaryStore } from '../support/store.ts'

let home: Awaited<ReturnType<typeof temporaryStore>>
let rm: Actor
const children: Child[] = []
const due = '2026-11-27T08:40:00.000Z' as Instant

beforeEach(async () => {
  home = await temporaryStore()
  rm = await addPerson(home.store, 'Anna', 'rm')
})
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()))
  await home.remove()
})

/** Starts a runner of its own and waits until it says where it is. */
async function start(moment: 'claimed' | 'firing' | 'never'): Promise<Child> {
  const started = spawn(
    'node_modules/.bin/node',
    [
      '--import',
      './src/text-imports.mjs',
      'test/support/dying-runner.ts',
      home.url,
      home.clock.now(),
      moment,
    ],
    { cwd: new URL('../..', import.meta.url).pathname, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const child = follow(started)
  children.push(child)
  await child.says('inside')
  return child
}
const told = async () => (await noticesOf(home.store)).filter(({ kind }) => kind === 'task_due').length

test.each(['claimed', 'firing'] as const)(
  'a runner that is killed when it has %s leaves the job to the next',
  async (moment) => {
    await addTimedTask(home.store, rm.id, due)
    home.clock.advance(10 * minute)
    const child = await start(moment)
    await child.kill()
    expect(await told()).toBe(0)
    const runner = runnerOf(home.store)
    // Its lease still runs: nobody may touch the job.
    await runner.tick()
    expect(await told()).toBe(0)
    home.clock.advance(minute)
    await runner.tick()
    await runner.tick()
    expect(await told()).toBe(1)
    expect((await home.store.audit.verify()).problem).toBeUndefined()
  },
)

test('two runners at once fire every job once', async () => {
  for (let n = 0; n < 120; n += 1) await addTimedTask(home.store, rm.id, due, `Call ${n}`)
  home.clock.advance(10 * minute)
  const others = await Promise.all([start('never'), start('never')])
  const [, ...ends] = await Promise.all([runnerOf(home.store).tick(), ...others.map(({ ended }) => ended)])
  expect(ends.map(({ code }) => code)).toEqual([0, 0])
  expect(await told()).toBe(120)
  const fired = await home.store.db.select().from(audit).where(eq(audit.kind, 'clock.fired'))
  expect(fired).toHaveLength(120)
  expect((await home.store.audit.verify()).problem).toBeUndefined()
})

test('a job that fails is tried again later each time, and given up with an entry', async () => {
  await addTimedTask(home.store, rm.id, due)
  home.clock.advance(10 * minute)
  const said: string[] = []
  const runner = createJobRunner({
    store: home.store,
    handlers: {
      task: async () => {
        throw new Error('broken')
      },
    },
    report: (_error, work) => said.push(work),
    tries: 3,
  })
  const states = async () =>
    (await home.store.db.select().from(jobs).where(eq(jobs.kind, 'task'))).map(({ state }) => state)
  expect(await runner.tick()).toMatchObject({ failed: 1 })
  expect(await runner.tick()).toMatchObject({ failed: 0 })
  home.clock.advance(16_000)
  expect(await runner.tick()).toMatchObject({ failed: 1 })
  home.clock.advance(31_000)
  expect(await runner.tick()).toMatchObject({ given_up: 1 })
  expect(await states()).toEqual(['failed'])
  home.clock.advance(hour)
  expect(await runner.tick()).toMatchObject({ failed: 0, given_up: 0 })
  expect(said.at(-1)).toContain('given up')
  expect(await home.store.db.select().from(audit).where(eq(audit.kind, 'job.given_up'))).toHaveLength(1)
  expect(retryAt(due, 20)).toBe('2026-11-27T09:40:00.000Z')
})

test('a clock put back fires nothing twice, put forward everything once', async () => {
  const runner = runnerOf(home.store)
  await addTimedTask(home.store, rm.id, due)
  await addTimedTask(home.store, rm.id, '2026-11-27T12:00:00.000Z' as Instant, 'Later')
  home.clock.advance(15 * minute)
  await runner.tick()
  expect(await told()).toBe(1)
  home.clock.advance(-2 * hour)
  await runner.tick()
  home.clock.advance(2 * hour)
  await runner.tick()
  expect(await told()).toBe(1)
  home.clock.advance(30 * 24 * hour)
  await runner.tick()
  await runner.tick()
  expect(await told()).toBe(2)
})

test('the lease of a clock that was put back does not hold a job for as long', async () => {
  await addTimedTask(home.store, rm.id, due)
  home.clock.advance(24 * hour)
  await home.store.jobs.claimDue(10, minute)
  home.clock.advance(-23 * hour)
  await runnerOf(home.store).tick()
  expect(await told()).toBe(1)
})

test('the next instant is that of what waits, or of a lease that ends', async () => {
  expect(await home.store.jobs.next()).toBeUndefined()
  await addTimedTask(home.store, rm.id, due)
  expect(await home.store.jobs.next()).toBe(due)
  home.clock.advance(10 * minute)
  await home.store.jobs.claimDue(10, minute)
  expect(await home.store.jobs.next()).toBe('2026-11-27T08:41:00.000Z')
})
