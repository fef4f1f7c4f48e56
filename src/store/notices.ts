import type { NewId } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import type { Database, Queries } from './database.ts'
import type { NewNotice, Notices } from './port.ts'
import { notices } from './schema/index.ts'

type Deps = Readonly<{ clock: Clock; newId: NewId }>

/** Adds a notice inside the transaction that causes it, once per person, kind and key; true where it is new. */
export async function addNotice(tx: Queries, { clock, newId }: Deps, notice: NewNotice): Promise<boolean> {
  const added = await tx
    .insert(notices)
    .values({ ...notice, facts: { ...notice.facts }, id: newId('notice'), createdAt: clock.now() })
    .onConflictDoNothing({ target: [notices.userId, notices.kind, notices.key] })
    .returning({ id: notices.id })
  return added.length > 0
}

export const createNotices = (db: Database, deps: Deps): Notices => ({
  add: (notice) => db.transact((tx) => addNotice(tx, deps, notice)),
  claimDue: async () => [],
  waiting: async () => [],
  delivered: async () => {},
})
