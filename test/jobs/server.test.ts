import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import { openStore } from '#store/open.ts'
import { addTimedTask, noticesOf, runnerOf } from '../support/jobs.ts'
import { hasSqld, type Sqld, startSqld } from '../support/sqld.ts'
import { addPerson, minute, temporaryStore } from '../support/store.ts'

describe.skipIf(!hasSqld)('jobs on a database server', () => {
  let server: Sqld
  let home: Awaited<ReturnType<typeof temporaryStore>>
  beforeAll(async () => {
    server = await startSqld()
    home = await temporaryStore({ url: server.url })
  })
  afterAll(async () => {
    await home?.remove()
    await server?.stop()
  })

  test('two processes fire every job once', async () => {
    const other = await openStore({ url: home.url, clock: home.clock, prepared: true })
    try {
      const rm = await addPerson(home.store, 'Anna', 'rm')
      for (let n = 0; n < 20; n += 1)
        await addTimedTask(home.store, rm.id, '2026-11-27T08:40:00.000Z' as Instant, `Call ${n}`)
      home.clock.advance(10 * minute)
      const [one, two] = await Promise.all([runnerOf(home.store).tick(), runnerOf(other).tick()])
      expect(one.fired + two.fired).toBe(20)
      expect((await noticesOf(home.store)).filter(({ kind }) => kind === 'task_due')).toHaveLength(20)
      expect(await home.store.jobs.planMissing()).toBe(1)
      expect((await home.store.audit.verify()).problem).toBeUndefined()
    } finally {
      await other.close()
    }
  }, 60_000)
})
