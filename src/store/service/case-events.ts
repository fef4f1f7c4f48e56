import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import { and, asc, eq, sql } from '#drizzle'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import { originOf } from '../book/rows.ts'
import type { NewCaseEvent, RequestBook, RequestWriter } from '../port.ts'
import { present } from '../rows.ts'
import { caseEvents, requests, users } from '../schema/index.ts'

/** The history of a request of a visible client, oldest first; empty for one that is not there. */
export const eventsOf =
  (reach: Reach): RequestBook['events'] =>
  async (request) => {
    const rows = await reach.db
      .select({
        id: caseEvents.id,
        at: caseEvents.at,
        by: users.name,
        kind: caseEvents.kind,
        text: caseEvents.text,
        refId: caseEvents.refId,
        originKind: caseEvents.originKind,
      })
      .from(caseEvents)
      .leftJoin(users, eq(users.id, caseEvents.actorId))
      .where(and(reach.holds(caseEvents.clientId), eq(caseEvents.requestId, request)))
      .orderBy(asc(caseEvents.at), sql`${caseEvents}.rowid`)
    return rows.map(({ originKind, ...row }) => ({ ...present(row), origin: originOf(originKind, row.id) }))
  }

/** Adds a line to the history of a request; throws record_not_found for one outside the book. */
export async function addEvent(reach: Reach, deps: BookDeps, event: NewCaseEvent): Promise<Id<'event'>> {
  refuseReaders(reach.actor)
  const [request] = await reach.db
    .select({ clientId: requests.clientId })
    .from(requests)
    .where(and(reach.holds(requests.clientId), eq(requests.id, event.requestId)))
  if (request === undefined) throw new DomainError('record_not_found')
  const id = deps.newId('event')
  await reach.db.insert(caseEvents).values({
    ...event,
    id,
    clientId: request.clientId,
    at: deps.clock.now(),
    actorId: reach.actor.id,
  })
  return id
}

export const removeEvents =
  (reach: Reach): RequestWriter['removeEvents'] =>
  async (proposal) => {
    refuseReaders(reach.actor)
    await reach.db
      .delete(caseEvents)
      .where(and(reach.holds(caseEvents.clientId), eq(caseEvents.proposalId, proposal)))
  }
