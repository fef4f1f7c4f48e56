import type { NewId } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import { lte, sql } from '#drizzle'
import type { Database, Queries } from './database.ts'
import type { Jobs, NewJob } from './port.ts'
import { jobs } from './schema/index.ts'

type Deps = Readonly<{ clock: Clock; newId: NewId }>

/** Plans work inside the transaction that makes it necessary; one that still waits is moved, one that ran is left alone. */
export async function planJobs(
  tx: Queries,
  { newId }: Pick<Deps, 'newId'>,
  wanted: readonly NewJob[],
): Promise<void> {
  for (const job of wanted)
    await tx
      .insert(jobs)
      .values({ ...job, id: newId('job'), state: 'waiting' })
      .onConflictDoUpdate({
        target: [jobs.kind, jobs.key],
        set: { runAt: job.runAt, payload: job.payload },
        setWhere: sql`${jobs.state} = 'waiting'`,
      })
}

/** Forgets what still waits of a kind and key, inside a transaction. */
export async function cancelJob(tx: Queries, kind: string, key: string): Promise<void> {
  await tx
    .delete(jobs)
    .where(sql`${jobs.kind} = ${kind} AND ${jobs.key} = ${key} AND ${jobs.state} = 'waiting'`)
}

export const createJobs = (db: Database, deps: Deps): Jobs => ({
  plan: (wanted) => db.transact((tx) => planJobs(tx, deps, wanted)),
  cancel: (kind, key) => db.transact((tx) => cancelJob(tx, kind, key)),
  claimDue: async () => [],
  done: async () => false,
  failed: async () => {},
  async next() {
    const [row] = await db
      .select({ at: sql<string | null>`min(${jobs.runAt})` })
      .from(jobs)
      .where(lte(jobs.state, 'waiting'))
    return (row?.at ?? undefined) as never
  },
})
