import type { Id, UserId } from '#domain/ids.ts'
import { eq } from '#drizzle'
import type { BookDeps } from '../book/reach.ts'
import type { Queries } from '../database.ts'
import { addNotice } from '../notices.ts'
import { clients, handoffs } from '../schema/index.ts'
import { laterColumns, laterThan, openHandoffs } from './handoff-rows.ts'

export type LateHandoff = Readonly<{ id: Id<'handoff'>; told: readonly UserId[] }>

/**
 * Tells owner and assignee of every hand-off that is still awaited and whose pack is behind the record: once for each
 * state of the record. The notice of the department says that something is new, never what.
 */
export async function lateHandoffs(
  tx: Queries,
  deps: Pick<BookDeps, 'clock' | 'newId'>,
): Promise<readonly LateHandoff[]> {
  const rows = await tx
    .select({
      id: handoffs.id,
      clientId: handoffs.clientId,
      ownerId: handoffs.ownerId,
      assigneeId: handoffs.assigneeId,
      subject: handoffs.subject,
      department: handoffs.department,
      ...laterColumns,
    })
    .from(handoffs)
    .innerJoin(clients, eq(clients.id, handoffs.clientId))
    .where(openHandoffs)
  const found: LateHandoff[] = []
  for (const { id, clientId, ownerId, assigneeId, subject, department, ...later } of rows) {
    const late = laterThan(later)
    if (late === undefined) continue
    const told: UserId[] = []
    for (const userId of new Set([ownerId, assigneeId])) {
      const fresh = await addNotice(tx, deps, {
        userId,
        kind: 'handoff_late',
        key: `${id}:${late.at}`,
        ...(userId === ownerId && { clientId }),
        refId: id,
        urgent: false,
        facts: { subject, department, at: late.at, ...(userId === ownerId && { what: late.what }) },
        deliverAfter: deps.clock.now(),
      })
      if (fresh) told.push(userId)
    }
    if (told.length > 0) found.push({ id, told })
  }
  return found
}
