import { addMillis } from '#domain/time.ts'
import { and, asc, eq, inArray, lt, sql } from '#drizzle'
import { type AuditDeps, appendAudit } from './audit.ts'
import type { Database, Queries } from './database.ts'
import { digestDue } from './digests.ts'
import { firingOf } from './firing.ts'
import { cancelJob, planJobs } from './jobs.ts'
import { planMissing } from './plan-missing.ts'
import type { Job, Jobs } from './port.ts'
import { preparedOnce } from './prepared.ts'
import { present } from './rows.ts'
import { jobs } from './schema/index.ts'
import { lateHandoffs } from './service/late-handoffs.ts'

/** Longest part of a failure that is kept. */
const longestError = 500

const { placeholder } = sql

/** A lease beyond any that is given now was given by a clock that has been put back: nobody knows its end. */
const jobsClaimed = preparedOnce((db) =>
  db
    .update(jobs)
    .set({ state: 'running', leaseUntil: sql`${placeholder('until')}`, attempts: sql`${jobs.attempts} + 1` })
    .where(
      sql`${jobs.id} IN (
        SELECT id FROM (
          SELECT id, run_at FROM jobs WHERE state = 'waiting' AND run_at <= ${placeholder('now')}
          UNION ALL
          SELECT id, run_at FROM jobs
          WHERE state = 'running' AND (lease_until <= ${placeholder('now')} OR lease_until > ${placeholder('until')})
        ) ORDER BY run_at, id LIMIT ${placeholder('limit')})`,
    )
    .returning()
    .prepare(),
)

/**
 * The one table of work to be done at an instant. A claim is one statement that moves jobs to `running` under a lease and
 * counts an attempt; only the attempt that holds the job ends it, so that of two processes one has the effect.
 */
export function createJobs(db: Database, deps: AuditDeps): Jobs {
  const { clock } = deps

  return {
    plan: (wanted) => db.transact((tx) => planJobs(tx, deps, wanted)),
    cancel: (kind, key) => db.transact((tx) => cancelJob(tx, kind, key)),

    claimDue: (limit, leaseMillis) =>
      db.transact(async (tx) => {
        const now = clock.now()
        const rows = await jobsClaimed(tx).all({ now, until: addMillis(now, leaseMillis), limit })
        return rows
          .map(toJob)
          .sort((a, b) => (a.runAt < b.runAt || (a.runAt === b.runAt && a.id < b.id) ? -1 : 1))
      }),

    done: (job) => db.transact((tx) => end(tx, job)),

    fire: (job, effect) =>
      db.transact(async (tx) => {
        if (!(await end(tx, job))) return false
        await effect(firingOf(tx, deps, job))
        return true
      }),

    failed: (job, error, retryAt) =>
      db.transact(async (tx) => {
        const lastError = error.slice(0, longestError)
        const change =
          retryAt === undefined
            ? { state: 'failed' as const, leaseUntil: null, lastError }
            : { state: 'waiting' as const, leaseUntil: null, runAt: retryAt, lastError }
        const [ended] = await tx.update(jobs).set(change).where(held(job)).returning({ id: jobs.id })
        if (ended === undefined || retryAt !== undefined) return
        const payload = { kind: job.kind, key: job.key, attempts: job.attempts, error: lastError }
        await appendAudit(tx, { kind: 'job.given_up', refId: job.id, payload }, deps)
      }),

    async next() {
      // Of what waits, which may be much, the index knows the first.
      const [row] = await db.all<{ at: Job['runAt'] | null }>(sql`
        SELECT min(at) AS at FROM (SELECT min(run_at) AS at FROM jobs WHERE state = 'waiting'
          UNION ALL SELECT min(lease_until) FROM jobs WHERE state = 'running')`)
      return row?.at ?? undefined
    },

    async list(limit) {
      const rows = await db
        .select()
        .from(jobs)
        .where(inArray(jobs.state, ['waiting', 'running', 'failed']))
        .orderBy(asc(jobs.runAt), asc(jobs.id))
        .limit(limit)
      return rows.map(({ state, lastError, ...row }) => ({
        ...toJob(row),
        state,
        ...present({ lastError }),
      }))
    },

    lateHandoffs: async () => (await db.transact((tx) => lateHandoffs(tx, deps))).length,
    async forgetSweeps(before) {
      await db.delete(jobs).where(and(eq(jobs.kind, 'sweep'), eq(jobs.state, 'done'), lt(jobs.runAt, before)))
    },
    planMissing: () => planMissing(db, deps),
    digestDue: (user) => digestDue(db, deps, user),
  }
}

const held = (job: Job) =>
  and(eq(jobs.id, job.id), eq(jobs.state, 'running'), eq(jobs.attempts, job.attempts))

/** Ends a job that this attempt still holds. */
async function end(tx: Queries, job: Job): Promise<boolean> {
  const ended = await tx
    .update(jobs)
    .set({ state: 'done', leaseUntil: null, lastError: null })
    .where(held(job))
    .returning({ id: jobs.id })
  return ended.length > 0
}

const toJob = ({ id, kind, key, payload, runAt, attempts }: Job): Job => ({
  id,
  kind,
  key,
  payload,
  runAt,
  attempts,
})
