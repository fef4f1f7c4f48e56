import { DomainError } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import type { LocalDate } from '#domain/time.ts'
import { and, eq, max, sql } from '#drizzle'
import { clearRules } from '../advice/clearances.ts'
import { meeting } from '../day/meetings.ts'
import { getPromise } from '../day/promise-rows.ts'
import type { Book, BookWriter } from '../port.ts'
import { clients, interactions } from '../schema/index.ts'
import { getHandoff } from '../service/handoff-rows.ts'
import { getRequest } from '../service/request-rows.ts'
import { restoreClient, updateClient } from './client-changes.ts'
import { summary } from './clients.ts'
import { addFact, removeFact } from './facts.ts'
import { cancelOutgoing, queueOutgoing } from './outgoing.ts'
import type { BookDeps, Reach } from './reach.ts'
import { refuseReaders } from './reach.ts'
import { taskWrites } from './task-writes.ts'
import { task } from './tasks.ts'

/** The writes that do not belong to an area of their own. */
type Writes = Omit<BookWriter, keyof Book>

/**
 * The changes an actor may make. Each throws `read_only_role` for a role that may not write, and
 * `client_not_found` or `record_not_found` for what is outside the book as for what does not exist.
 */
export const writesOf = (reach: Reach, deps: BookDeps): Writes => ({
  async addInteraction({ clientId, ...row }) {
    const client = await writable(reach, clientId)
    const contactBefore = await contactFromElsewhere(reach, clientId, client.lastContactOn)
    await reach.db.insert(interactions).values({
      ...row,
      clientId,
      authorId: reach.actor.id,
      createdAt: deps.clock.now(),
      contactBefore,
    })
    if (client.lastContactOn === undefined || client.lastContactOn < row.on)
      await reach.db.update(clients).set({ lastContactOn: row.on }).where(eq(clients.id, clientId))
  },

  async removeInteraction(id) {
    refuseReaders(reach.actor)
    const [row] = await reach.db
      .select({ clientId: interactions.clientId, on: interactions.on, before: interactions.contactBefore })
      .from(interactions)
      .innerJoin(clients, eq(clients.id, interactions.clientId))
      .where(and(reach.sees(), eq(interactions.id, id)))
    if (row === undefined) throw new DomainError('record_not_found')
    await reach.db.delete(interactions).where(eq(interactions.id, id))
    await reach.db
      .update(clients)
      .set({
        lastContactOn: sql`(SELECT max(day) FROM (SELECT ${row.before} AS day UNION ALL SELECT i."on" FROM interactions AS i WHERE i.client_id = ${row.clientId}))`,
      })
      .where(and(eq(clients.id, row.clientId), eq(clients.lastContactOn, row.on)))
  },

  async addFact(row) {
    await writable(reach, row.clientId)
    await addFact(reach, deps, row)
  },

  async removeFact(id) {
    refuseReaders(reach.actor)
    await removeFact(reach, id)
  },

  ...taskWrites(reach, deps),

  async updateClient(client, changes) {
    await writable(reach, client)
    return updateClient(reach, deps, client, changes)
  },

  async restoreClient(client, before, cleared) {
    await writable(reach, client)
    await restoreClient(reach, deps, client, before, cleared)
  },

  async revisionOf(record) {
    if (isId('client', record)) return (await summary(reach, record))?.revision
    if (isId('task', record)) return (await task(reach)(record))?.revision
    if (isId('meeting', record)) return (await meeting(reach, record))?.revision
    if (isId('promise', record)) return (await getPromise(reach)(record))?.revision
    if (isId('request', record)) return (await getRequest(reach)(record))?.revision
    if (isId('handoff', record)) return (await getHandoff(reach)(record))?.revision
    return undefined
  },

  async queueOutgoing(row) {
    await writable(reach, row.clientId)
    return queueOutgoing(reach, deps, row)
  },

  async clearRules(answered) {
    await writable(reach, answered.client)
    await clearRules(reach.db, deps, { ...answered, on: reach.today() })
  },

  async cancelOutgoing(id) {
    refuseReaders(reach.actor)
    return cancelOutgoing(reach, deps, id)
  },
})

/** The last contact that is on record though no interaction here tells of it. */
async function contactFromElsewhere(
  reach: Reach,
  client: ClientId,
  lastContactOn: LocalDate | undefined,
): Promise<LocalDate | null> {
  const [held] = await reach.db
    .select({ latest: max(interactions.on), elsewhere: max(interactions.contactBefore) })
    .from(interactions)
    .where(eq(interactions.clientId, client))
  const told = held?.latest != null && lastContactOn !== undefined && held.latest >= lastContactOn
  return told ? held.elsewhere : (lastContactOn ?? null)
}

async function writable(reach: Reach, id: ClientId) {
  refuseReaders(reach.actor)
  const client = await summary(reach, id)
  if (client === undefined) throw new DomainError('client_not_found', { client: id })
  return client
}
