import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import { and, count, eq, gt, isNull, or, sql } from '#drizzle'
import { summary } from './book/clients.ts'
import { reachOf } from './book/reach.ts'
import type { Database } from './database.ts'
import type { Recording, Recordings } from './port.ts'
import { present } from './rows.ts'
import { captures, interactions, proposals, recordings } from './schema/index.ts'

/** Recordings that one person may keep within a day, so that nobody fills the disk. */
const mostOfDay = 200
const dayMillis = 24 * 60 * 60 * 1000

const facts = {
  id: recordings.id,
  userId: recordings.userId,
  clientId: recordings.clientId,
  captureId: recordings.captureId,
  mime: recordings.mime,
  seconds: recordings.seconds,
  transcript: recordings.transcript,
  transcribedBy: recordings.transcribedBy,
  createdAt: recordings.createdAt,
}

/** The sound of voice notes. */
export function createRecordings(db: Database, { clock }: Readonly<{ clock: Clock }>): Recordings {
  const ofPerson = (actor: Actor, id: Id<'recording'>) =>
    and(eq(recordings.id, id), eq(recordings.userId, actor.id))
  const own = async (actor: Actor, id: Id<'recording'>): Promise<Recording | undefined> => {
    const [row] = await db.select(facts).from(recordings).where(ofPerson(actor, id))
    return row && present(row)
  }

  async function refuseTooMany(actor: Actor): Promise<void> {
    const since = addMillis(clock.now(), -dayMillis)
    const [day] = await db
      .select({ count: count() })
      .from(recordings)
      .where(and(eq(recordings.userId, actor.id), gt(recordings.createdAt, since)))
    if ((day?.count ?? 0) >= mostOfDay)
      throw new DomainError('recordings_full', { limit: mostOfDay, seconds: 3600 })
  }

  return {
    async add(actor, { id, clientId, captureId, mime, seconds, bytes }) {
      const known = await own(actor, id)
      if (known !== undefined) return known
      const reach = reachOf(db, actor, clock)
      if (clientId !== undefined && (await summary(reach, clientId)) === undefined)
        throw new DomainError('client_not_found', { client: clientId })
      await refuseTooMany(actor)
      await db
        .insert(recordings)
        .values({
          id,
          userId: actor.id,
          clientId: clientId ?? null,
          captureId: captureId ?? null,
          mime,
          seconds,
          bytes,
          createdAt: clock.now(),
        })
        .onConflictDoNothing()
      const kept = await own(actor, id)
      if (kept === undefined) throw new DomainError('recording_taken')
      return kept
    },

    own,

    async sound(actor, id) {
      const reach = reachOf(db, actor, clock)
      const mine = and(
        eq(recordings.userId, actor.id),
        or(isNull(recordings.clientId), reach.holds(recordings.clientId)),
      )
      // What was saved is known by the card of its capture; taken back it is the author's alone again.
      const saved = sql`EXISTS (SELECT 1 FROM ${captures} AS noted JOIN ${proposals} AS card ON card.id = noted.proposal_id
        WHERE noted.user_id = ${recordings.userId} AND noted.id = ${recordings.captureId}
          AND card.status = 'committed' AND card.client_id IS NOT NULL AND ${reach.holds(sql`card.client_id`)})`
      const [row] = await db
        .select({ ...facts, bytes: recordings.bytes })
        .from(recordings)
        .where(and(eq(recordings.id, id), or(mine, saved)))
      if (row === undefined) return undefined
      const { bytes, ...rest } = row
      return { ...present(rest), bytes: new Uint8Array(bytes) }
    },

    async ofClient(actor, client) {
      const reach = reachOf(db, actor, clock)
      const rows = await db
        .select({ contact: interactions.id, id: recordings.id, seconds: recordings.seconds })
        .from(recordings)
        .innerJoin(
          captures,
          and(eq(captures.userId, recordings.userId), eq(captures.id, recordings.captureId)),
        )
        .innerJoin(
          interactions,
          and(
            eq(interactions.clientId, recordings.clientId),
            eq(interactions.proposalId, captures.proposalId),
          ),
        )
        .where(and(eq(recordings.clientId, client), reach.holds(recordings.clientId)))
      return new Map(rows.map(({ contact, id, seconds }) => [contact, { id, seconds }]))
    },

    async link(actor, id, { capture, client }) {
      await db
        .update(recordings)
        .set({ captureId: capture, ...(client === undefined ? {} : { clientId: client }) })
        .where(and(ofPerson(actor, id), or(isNull(recordings.captureId), eq(recordings.captureId, capture))))
    },

    async transcribed(actor, id, transcript, by) {
      await db.update(recordings).set({ transcript, transcribedBy: by }).where(ofPerson(actor, id))
    },
  }
}
