import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { and, desc, eq, gt, sql } from '#drizzle'
import { withdrawClearances } from '../advice/clearances.ts'
import { appendAudit } from '../audit.ts'
import type { NewOutgoing, OutgoingRow } from '../port.ts'
import { present } from '../rows.ts'
import { clients, contacts, drafts, outbox } from '../schema/index.ts'
import type { BookDeps, Reach } from './reach.ts'

type Stored = typeof outbox.$inferSelect

/** A stored row as the port tells it: what is being delivered right now is still queued to everyone else. */
export function outgoingRow(row: Stored): OutgoingRow {
  const { threadId: _thread, leaseUntil: _lease, attempts: _tries, problem: _problem, ...rest } = row
  return { ...present(rest), status: row.status === 'sending' ? 'queued' : row.status }
}

/** Newest first, of clients the actor sees. */
export async function outgoing(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
): Promise<OutgoingRow[]> {
  const rows = await reach.db
    .select()
    .from(outbox)
    .where(and(reach.holds(outbox.clientId), condition))
    .orderBy(desc(outbox.queuedAt), desc(sql`${outbox}.rowid`))
    .limit(limit)
  return rows.map(outgoingRow)
}

/** Writes the row and its entry in the trail; the client was found writable before. */
export async function queueOutgoing(reach: Reach, deps: BookDeps, row: NewOutgoing): Promise<OutgoingRow> {
  await refuseStranger(reach, row.clientId, row.recipient)
  const draft = await draftOf(reach, row)
  const { reason = draft.reason, ...queued } = row
  const [inserted] = await reach.db
    .insert(outbox)
    .values({
      ...queued,
      status: 'queued',
      queuedAt: deps.clock.now(),
      actorId: reach.actor.id,
      threadId: draft.threadId,
      channel: draft.channel,
      language: draft.language,
      country: draft.country,
    })
    .onConflictDoNothing({ target: outbox.proposalId })
    .returning()
  if (inserted === undefined) {
    const [there] = await reach.db.select().from(outbox).where(eq(outbox.proposalId, row.proposalId))
    if (there === undefined) throw new DomainError('record_not_found')
    return outgoingRow(there)
  }
  await noteOutgoing(reach, deps, inserted, 'queued', {
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    channel: draft.channel,
    language: draft.language,
    sendAfter: row.sendAfter,
    ...(row.invitation && { invitation: row.invitation }),
    disclosures: draft.disclosures,
    origins: draft.origins,
    ...(reason !== null && { reason }),
  })
  return outgoingRow(inserted)
}

/** Mail goes to addresses of the client's own record and nowhere else, whatever a text asked for. */
async function refuseStranger({ db }: Reach, client: ClientId, recipient: string): Promise<void> {
  const known = await db
    .select({ value: contacts.value, norm: contacts.norm })
    .from(contacts)
    .where(eq(contacts.clientId, client))
  const wanted = recipient.trim()
  if (!known.some(({ value, norm }) => value === wanted || norm === wanted.toLowerCase()))
    throw new DomainError('recipient_unknown')
}

async function draftOf({ db }: Reach, { draftId, clientId }: NewOutgoing) {
  const [draft] = await db
    .select({
      threadId: drafts.threadId,
      channel: drafts.channel,
      language: drafts.language,
      disclosures: drafts.disclosures,
      origins: drafts.origins,
      reason: drafts.reason,
      country: clients.country,
    })
    .from(drafts)
    .innerJoin(clients, eq(clients.id, drafts.clientId))
    .where(and(eq(drafts.id, draftId), eq(drafts.clientId, clientId)))
  if (draft === undefined) throw new DomainError('record_not_found')
  return draft
}

/** Stops a message before it is due; the condition of the update decides between it and a delivery. */
export async function cancelOutgoing(reach: Reach, deps: BookDeps, id: Id<'outgoing'>): Promise<OutgoingRow> {
  const [cancelled] = await reach.db
    .update(outbox)
    .set({ status: 'cancelled' })
    .where(
      and(
        reach.holds(outbox.clientId),
        eq(outbox.id, id),
        eq(outbox.status, 'queued'),
        gt(outbox.sendAfter, deps.clock.now()),
      ),
    )
    .returning()
  if (cancelled !== undefined) {
    await noteOutgoing(reach, deps, cancelled, 'cancelled')
    await withdrawClearances(reach.db, deps, reach.actor, cancelled.proposalId)
    return outgoingRow(cancelled)
  }
  const [there] = await outgoing(reach, eq(outbox.id, id), 1)
  if (there === undefined) throw new DomainError('record_not_found')
  throw new DomainError('outgoing_gone', { status: there.status === 'queued' ? 'due' : there.status })
}

/** One entry of the trail about a message, in the transaction that changed its row. */
export async function noteOutgoing(
  { db, actor }: Pick<Reach, 'db'> & { actor?: Reach['actor'] },
  deps: BookDeps,
  row: Stored,
  what: 'queued' | 'sent' | 'cancelled' | 'failed',
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const [draft] = await db
    .select({ recommends: drafts.recommends })
    .from(drafts)
    .where(eq(drafts.id, row.draftId))
  await appendAudit(
    db,
    {
      kind: `outgoing.${what}`,
      ...(actor && { actorId: actor.id }),
      ...(row.threadId && { threadId: row.threadId }),
      clientId: row.clientId,
      refId: row.id,
      payload: {
        ...(actor && { by: { id: actor.id, name: actor.name } }),
        proposal: row.proposalId,
        draft: row.draftId,
        recommends: draft?.recommends ?? [],
        ...more,
      },
    },
    deps,
  )
}
