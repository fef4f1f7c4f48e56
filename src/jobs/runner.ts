import type { Instant } from '#domain/time.ts'
import { addMillis, toMillis } from '#domain/time.ts'
import type { Job, Store } from '#store/port.ts'

/** Does one job; it must end it by `store.jobs.fire` or `done`. What it throws is tried again. */
export type Handler = (job: Job) => Promise<void>

/** Work that is looked for again and again, and that of itself does nothing twice. */
export type Chore = Readonly<{ name: string; everyMillis: number; run(): Promise<unknown> }>

export type RunnerDeps = Readonly<{
  store: Pick<Store, 'jobs' | 'notices' | 'clock'>
  handlers: Readonly<Record<string, Handler>>
  chores?: readonly Chore[]
  /** Takes an unexpected error with the name of the work; no data of clients. */
  report(error: unknown, work: string): void
  /** How many times a job is tried before it is given up (8). */
  tries?: number
}>

export type Ticked = Readonly<{ fired: number; failed: number; given_up: number; chores: number }>

export type JobRunner = Readonly<{
  /** Does all that is due now, within a budget of time where one is given; ticks that meet are one. */
  tick(budgetMillis?: number): Promise<Ticked>
  /** Waits for the tick under way. */
  drain(): Promise<void>
}>

const together = 50
const leaseMillis = 60_000
/** So many notices of one tick reach a person one by one. */
const mostAtOnce = 3

/** The next try after a failure: 15 seconds, doubled each time, at most an hour. */
export const retryAt = (now: Instant, attempts: number): Instant =>
  addMillis(now, Math.min(15_000 * 2 ** (attempts - 1), 3_600_000))

/** Runs the jobs of the table that are due; any number of processes may do so on one database. */
export function createJobRunner({ store, handlers, chores = [], report, tries = 8 }: RunnerDeps): JobRunner {
  const last = new Map<string, number>()
  let running: Promise<Ticked> | undefined

  async function attempt(job: Job): Promise<keyof Ticked> {
    try {
      const handler = handlers[job.kind]
      if (handler === undefined) throw new Error(`no handler for jobs of the kind ${job.kind}`)
      await handler(job)
      return 'fired'
    } catch (error) {
      const goesOn = job.attempts < tries
      report(error, `job ${job.kind} ${job.id}${goesOn ? '' : ', given up'}`)
      const name = error instanceof Error ? error.name : 'error'
      await store.jobs.failed(job, name, goesOn ? retryAt(store.clock.now(), job.attempts) : undefined)
      return goesOn ? 'failed' : 'given_up'
    }
  }

  async function run(budgetMillis: number): Promise<Ticked> {
    const counts = { fired: 0, failed: 0, given_up: 0, chores: 0 }
    const end = performance.now() + budgetMillis
    for (let more = true; more && performance.now() < end; ) {
      const due = await store.jobs.claimDue(together, leaseMillis)
      for (const job of due) counts[await attempt(job)] += 1
      more = due.length === together
    }
    await store.notices.gather(mostAtOnce)
    for (const { name, everyMillis, run } of chores) {
      const now = toMillis(store.clock.now())
      const before = last.get(name)
      // A clock that was put back would hold the work up for as long.
      if (before !== undefined && now - before < everyMillis && now >= before) continue
      last.set(name, now)
      try {
        await run()
        counts.chores += 1
      } catch (error) {
        report(error, name)
      }
    }
    return counts
  }

  return {
    tick: (budgetMillis = Number.POSITIVE_INFINITY) => {
      running ??= run(budgetMillis).finally(() => {
        running = undefined
      })
      return running
    },
    drain: async () => void (await running?.catch(() => {})),
  }
}
