import { addMillis, fromMillis, type Instant, toMillis } from '#domain/time.ts'
import type { NewJob, Store } from '#store/port.ts'
import type { Chore, Handler } from './runner.ts'

const everyMillis = 15 * 60_000
const rememberedMillis = 24 * 60 * 60_000

/** The sweep of this quarter of an hour: one for all processes, because its key is the quarter. */
export function sweepJob(now: Instant): NewJob {
  const runAt = fromMillis(Math.floor(toMillis(now) / everyMillis) * everyMillis)
  return { kind: 'sweep', key: runAt, payload: {}, runAt }
}

/** Plans what imports and earlier versions left without clocks, and tells of hand-offs that know too little. */
export const sweepHandler =
  ({ jobs, clock }: Pick<Store, 'jobs' | 'clock'>): Handler =>
  async (job) => {
    await jobs.planMissing()
    await jobs.lateHandoffs()
    await jobs.forgetSweeps(addMillis(clock.now(), -rememberedMillis))
    await jobs.done(job)
  }

/** Sees to it that the sweep of each quarter of an hour is planned. */
export const sweepChore = ({ jobs, clock }: Pick<Store, 'jobs' | 'clock'>): Chore => ({
  name: 'sweep',
  everyMillis: 60_000,
  run: () => jobs.plan([sweepJob(clock.now())]),
})
