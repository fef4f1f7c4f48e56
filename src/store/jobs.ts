import type { NewId } from '#domain/ids.ts'
import { sql } from '#drizzle'
import type { Queries } from './database.ts'
import type { NewJob } from './port.ts'
import { jobs } from './schema/index.ts'

/** Plans work inside the transaction that makes it necessary; one that still waits is moved, one that ran is left alone. */
export async function planJobs(
  tx: Queries,
  { newId }: Readonly<{ newId: NewId }>,
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
