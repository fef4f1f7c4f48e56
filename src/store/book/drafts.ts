import { DomainError } from '#domain/errors.ts'
import type { SQL } from '#drizzle'
import { and, desc, eq, sql } from '#drizzle'
import type { Book, DraftRow } from '../port.ts'
import { present } from '../rows.ts'
import { clients, drafts } from '../schema/index.ts'
import { summary } from './clients.ts'
import type { Reach } from './reach.ts'
import { refuseReaders } from './reach.ts'
import { page } from './rows.ts'

/** An RM reads the drafts they wrote; lead and compliance read those of every client they see. */
const readable = ({ actor }: Reach): SQL =>
  actor.role === 'lead' || actor.role === 'compliance' ? sql`1 = 1` : eq(drafts.ownerId, actor.id)

const columns = {
  id: drafts.id,
  clientId: drafts.clientId,
  clientName: clients.name,
  purpose: drafts.purpose,
  channel: drafts.channel,
  language: drafts.language,
  recipient: drafts.recipient,
  subject: drafts.subject,
  body: drafts.body,
  origins: drafts.origins,
  missing: drafts.missing,
  recommends: drafts.recommends,
  disclosures: drafts.disclosures,
  findings: drafts.findings,
  outcome: drafts.outcome,
  reason: drafts.reason,
  meetingId: drafts.meetingId,
  createdAt: drafts.createdAt,
}

const draftsWhere = (reach: Reach, condition: SQL | undefined) =>
  reach.db
    .select({ ...columns, total: sql<number>`count(*) OVER ()` })
    .from(drafts)
    .innerJoin(clients, eq(clients.id, drafts.clientId))
    .where(and(reach.sees(), condition))
    .orderBy(desc(drafts.createdAt), desc(drafts.id))

function toDraft(row: Awaited<ReturnType<typeof draftsWhere>>[number]): DraftRow {
  const { recommends, disclosures, total: _total, ...rest } = row
  return {
    ...present(rest),
    ...(recommends.length > 0 && { recommends }),
    ...(disclosures !== '' && { disclosures }),
  }
}

export const draft =
  (reach: Reach): Book['draft'] =>
  async (id) => {
    const [row] = await draftsWhere(reach, and(readable(reach), eq(drafts.id, id)))
    return row && toDraft(row)
  }

export const ownDrafts =
  (reach: Reach): Book['drafts'] =>
  async (limit) => {
    const rows = await draftsWhere(reach, eq(drafts.ownerId, reach.actor.id)).limit(limit)
    return page(rows.map(toDraft), rows[0]?.total ?? 0)
  }

/** Keeps a draft as the actor's own. Throws `read_only_role` or `client_not_found`. */
export const saveDraft =
  (reach: Reach): Book['saveDraft'] =>
  async (fresh) => {
    refuseReaders(reach.actor)
    const client = await summary(reach, fresh.clientId)
    if (client === undefined) throw new DomainError('client_not_found', { client: fresh.clientId })
    const createdAt = reach.clock.now()
    const { threadId, turnId, ...row } = fresh
    const { origins, missing, recommends, findings, ...rest } = row
    await reach.db.insert(drafts).values({
      ...rest,
      ...(threadId && { threadId }),
      ...(turnId && { turnId }),
      ownerId: reach.actor.id,
      origins: [...origins],
      missing: [...missing],
      ...(recommends && { recommends: [...recommends] }),
      ...(findings && { findings: [...findings] }),
      createdAt,
    })
    return { ...row, clientName: client.name, createdAt }
  }
