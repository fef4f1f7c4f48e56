import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import { and, eq, isNull, ne, or, sql } from '#drizzle'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import type { RequestWriter, ServiceRequest } from '../port.ts'
import { caseEvents, handoffs, requests } from '../schema/index.ts'
import { addEvent, removeEvents } from './case-events.ts'
import { planClocks } from './clocks.ts'
import { getRequest } from './request-rows.ts'

type Writes = Pick<RequestWriter, 'add' | 'remove' | 'change' | 'addEvent' | 'removeEvents'>

/** Writes of requests and complaints; each throws read_only_role, and record_not_found for what is outside the book. */
export const requestWrites = (reach: Reach, deps: BookDeps): Writes => ({
  async add(row) {
    refuseReaders(reach.actor)
    const client = await summary(reach, row.clientId)
    if (client === undefined) throw new DomainError('client_not_found', { client: row.clientId })
    await reach.db.insert(requests).values({ ...row, ownerId: client.rm.id, status: 'open' })
    await planClocks(reach.db, deps, row.id)
  },

  async remove(id) {
    const row = await writable(reach, id)
    if (row.revision !== 1 || (await workedOn(reach, id))) throw new DomainError('undo_blocked')
    await reach.db.delete(caseEvents).where(eq(caseEvents.requestId, id))
    await reach.db.delete(requests).where(eq(requests.id, id))
    await planClocks(reach.db, deps, id)
  },

  async change(id, change) {
    const { revision } = await writable(reach, id)
    await reach.db
      .update(requests)
      .set({ ...change, revision: revision + 1 })
      .where(eq(requests.id, id))
    await planClocks(reach.db, deps, id)
    return revision + 1
  },

  addEvent: (event) => addEvent(reach, deps, event),
  removeEvents: removeEvents(reach),
})

async function writable(reach: Reach, id: Id<'request'>): Promise<ServiceRequest> {
  refuseReaders(reach.actor)
  const row = await getRequest(reach)(id)
  if (row === undefined) throw new DomainError('record_not_found')
  return row
}

/** Whether anything happened to a request beyond the proposal that opened it. */
async function workedOn(reach: Reach, id: Id<'request'>): Promise<boolean> {
  const [later] = await reach.db
    .select({ id: caseEvents.id })
    .from(caseEvents)
    .innerJoin(requests, eq(requests.id, caseEvents.requestId))
    .where(
      and(
        eq(caseEvents.requestId, id),
        or(isNull(caseEvents.proposalId), ne(caseEvents.proposalId, requests.proposalId)),
      ),
    )
    .limit(1)
  const [handed] = await reach.db
    .select({ id: handoffs.id })
    .from(handoffs)
    .where(and(eq(handoffs.requestId, id), sql`${handoffs.status} <> 'withdrawn'`))
    .limit(1)
  return later !== undefined || handed !== undefined
}
