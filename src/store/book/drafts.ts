import { DomainError } from '#domain/errors.ts'
import type { SQL } from '#drizzle'
import { and, eq, sql } from '#drizzle'
import type { Book } from '../port.ts'
import { present } from '../rows.ts'
import { clients, drafts } from '../schema/index.ts'
import { summary } from './clients.ts'
import type { Reach } from './reach.ts'
import { refuseReaders } from './reach.ts'

/** An RM reads the drafts they wrote; lead and compliance read those of every client they see. */
const readable = ({ actor }: Reach): SQL =>
  actor.role === 'lead' || actor.role === 'compliance' ? sql`1 = 1` : eq(drafts.ownerId, actor.id)

export const draft =
  (reach: Reach): Book['draft'] =>
  async (id) => {
    const [row] = await reach.db
      .select({
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
      })
      .from(drafts)
      .innerJoin(clients, eq(clients.id, drafts.clientId))
      .where(and(reach.sees(), readable(reach), eq(drafts.id, id)))
    if (row === undefined) return undefined
    const { recommends, disclosures, ...rest } = row
    return {
      ...present(rest),
      ...(recommends.length > 0 && { recommends }),
      ...(disclosures !== '' && { disclosures }),
    }
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
