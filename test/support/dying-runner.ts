/**
 * A process that runs jobs and hangs at the moment that is named, or runs them to the end, for tests that kill it:
 * `dying-runner.ts <url> <now> claimed|firing|never`
 */
import { writeSync } from 'node:fs'
import { frozenClock, type Instant } from '#domain/time.ts'
import { handlersFor } from '#src/jobs/handlers.ts'
import { createJobRunner } from '#src/jobs/runner.ts'
import { openStore } from '#store/open.ts'

const [url = '', now = '', moment = ''] = process.argv.slice(2)
const store = await openStore({ url, clock: frozenClock(now as Instant) })
const alive = setInterval(() => {}, 1000)
const hang = (): Promise<never> => {
  writeSync(1, 'inside')
  return new Promise(() => {})
}
const jobs: typeof store.jobs = {
  ...store.jobs,
  fire: (job, effect) => {
    if (moment === 'claimed') return hang()
    if (moment !== 'firing') return store.jobs.fire(job, effect)
    // Everything is written, and nothing of it is committed.
    return store.jobs.fire(job, async (firing) => {
      await effect(firing)
      await hang()
    })
  },
}
const handlers = handlersFor({ ...store, jobs }, async () => 'The day.')
const runner = createJobRunner({ store: { ...store, jobs }, handlers, report: console.error })
if (moment === 'never') writeSync(1, 'inside')
const { fired } = await runner.tick()
writeSync(1, ` ${fired}`)
clearInterval(alive)
await store.close()
