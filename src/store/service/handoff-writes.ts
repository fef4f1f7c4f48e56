import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { and, eq, inArray, isNull } from '#drizzle'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import { addNotice } from '../notices.ts'
import type { Handoff, RequestWriter } from '../port.ts'
import { clients, handoffs, notices, threads, users } from '../schema/index.ts'
import { planClocks } from './clocks.ts'
import { coversOf } from './escalate.ts'
import { getHandoff } from './handoff-rows.ts'
import { tellThread } from './handoff-thread.ts'
import { getRequest } from './request-rows.ts'
import { unnamed } from './unnamed.ts'

type Writes = Pick<RequestWriter, 'addHandoff' | 'removeHandoff' | 'changeHandoff'>

/** Writes of hand-offs; whoever is concerned is told in the same transaction. */
export const handoffWrites = (reach: Reach, deps: BookDeps): Writes => ({
  async addHandoff({ pack, informed, ...row }) {
    refuseReaders(reach.actor)
    const client = await summary(reach, row.clientId)
    if (client === undefined) throw new DomainError('client_not_found', { client: row.clientId })
    await refuseForeign(reach, row.requestId, row.clientId)
    await refuseStrangers(reach, [row.assigneeId, ...informed])
    await reach.db.insert(handoffs).values({
      ...row,
      pack: [...pack],
      informed: [...informed],
      ownerId: client.rm.id,
      status: 'sent',
      createdAt: deps.clock.now(),
    })
    await planClocks(reach.db, deps, row.id)
    const handoff = await there(reach, row.id)
    await tell(reach, deps, handoff, [handoff.assignee.id, ...informed])
  },

  async removeHandoff(id) {
    refuseReaders(reach.actor)
    const handoff = await there(reach, id)
    if (handoff.clientName === undefined) throw new DomainError('record_not_found')
    if (handoff.revision !== 1) throw new DomainError('undo_blocked')
    await reach.db.delete(handoffs).where(eq(handoffs.id, id))
    await reach.db.delete(notices).where(and(eq(notices.refId, id), isNull(notices.deliveredAt)))
    await planClocks(reach.db, deps, id)
  },

  async changeHandoff(id, change) {
    refuseReaders(reach.actor)
    const before = await there(reach, id)
    const revision = before.revision + 1
    const answered = change.status !== undefined && reach.actor.id === before.assignee.id
    await reach.db
      .update(handoffs)
      .set({
        ...change,
        ...(answered && { answeredAt: deps.clock.now(), answeredBy: reach.actor.id }),
        revision,
      })
      .where(eq(handoffs.id, id))
    await planClocks(reach.db, deps, id)
    if (change.status === undefined || change.status === before.status) return revision
    const after = { ...before, status: change.status, revision }
    const { assignee, informed } = after
    const ours = await ourside(reach, deps, after)
    await tell(reach, deps, after, [...ours, assignee.id, ...informed.map(({ id: who }) => who)])
    await tellThread(reach, deps, after)
    return revision
  },
})

const comesBack: readonly Handoff['status'][] = ['asked_back', 'done', 'declined']

/** The conversation in which it was handed over, and whose that is. */
async function askedIn({ db }: Reach, { threadId }: Handoff) {
  if (threadId === undefined) return undefined
  const [row] = await db
    .select({ thread: threads.id, by: threads.ownerId })
    .from(threads)
    .where(eq(threads.id, threadId))
  return row
}

/** Also where whoever takes the step does not see the client. */
async function nameOf({ db }: Reach, id: ClientId): Promise<string | undefined> {
  const [row] = await db.select({ name: clients.name }).from(clients).where(eq(clients.id, id))
  return row?.name
}

async function there(reach: Reach, id: Id<'handoff'>): Promise<Handoff> {
  const handoff = await getHandoff(reach)(id)
  if (handoff === undefined) throw new DomainError('record_not_found')
  return handoff
}

/** A hand-off serves a request of the same client. */
async function refuseForeign(reach: Reach, id: Id<'request'> | undefined, client: ClientId): Promise<void> {
  if (id === undefined) return
  const request = await getRequest(reach)(id)
  if (request?.clientId !== client) throw new DomainError('record_not_found')
}

async function refuseStrangers({ db }: Reach, people: readonly UserId[]): Promise<void> {
  const wanted = [...new Set(people)]
  const active = await db
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, wanted), eq(users.active, true)))
  if (active.length < wanted.length) throw new DomainError('record_not_found')
}

/** The owner of the book, and whoever works in it today in the owner's place. */
const ourside = async (
  { db }: Reach,
  deps: BookDeps,
  { owner }: Pick<Handoff, 'owner'>,
): Promise<readonly UserId[]> => [owner.id, ...(await coversOf(db, deps, owner.id))]

/** One notice a person and step, to everybody but who took it; only owner, cover and department may read a name in it. */
async function tell(
  reach: Reach,
  deps: BookDeps,
  handoff: Handoff,
  people: readonly UserId[],
): Promise<void> {
  const { id, subject, department, role, status, revision, clientId, dueAt } = handoff
  const ours = await ourside(reach, deps, handoff)
  const client = await nameOf(reach, clientId)
  const asked = await askedIn(reach, handoff)
  const elsewhere = await unnamed(reach.db, clientId, subject)
  for (const userId of new Set(people)) {
    if (userId === reach.actor.id) continue
    const concerned = ours.includes(userId) || userId === handoff.assignee.id
    await addNotice(reach.db, deps, {
      userId,
      kind: 'handoff',
      key: `${id}:${revision}`,
      ...(ours.includes(userId) && { clientId }),
      refId: id,
      // Whoever handed it over waits for it, and reads it where they asked.
      urgent: asked?.by === userId && comesBack.includes(status),
      facts: {
        subject: concerned ? subject : elsewhere,
        department,
        role,
        status,
        by: reach.actor.name,
        dueAt,
        ...(ours.includes(userId) && { client }),
        ...(asked?.by === userId && { thread: asked.thread }),
      },
      deliverAfter: deps.clock.now(),
    })
  }
}
