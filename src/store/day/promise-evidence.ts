import type { Id } from '#domain/ids.ts'
import type { OriginKind } from '#domain/origin.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { dateIn, isInstant } from '#domain/time.ts'
import { sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { originOf } from '../book/rows.ts'
import type { Evidence, PromiseBook } from '../port.ts'
import { clients, documents, interactions, outbox, promises } from '../schema/index.ts'

type Row = Readonly<{
  ref: string
  kind: Evidence['kind']
  on: LocalDate | Instant
  text: string
  originKind: OriginKind
  madeOn: LocalDate
}>

/**
 * Contacts, sent mails and papers of the promise's client since the promise was made, newest first. The contact in
 * which it was made shows nothing. A paper without the day it came counts from the day it was asked for; one without
 * either is left out.
 */
export const evidenceFor =
  (reach: Reach): PromiseBook['evidence'] =>
  async (promise: Id<'promise'>, limit) => {
    const rows = await reach.db.all<Row>(sql`
      WITH owed AS (
        SELECT ${promises.clientId} AS client_id, ${promises.madeOn} AS made_on, ${promises.proposalId} AS proposal_id
        FROM promises JOIN clients ON ${clients.id} = ${promises.clientId}
        WHERE ${promises.id} = ${promise} AND ${reach.sees()})
      SELECT * FROM (
        SELECT ${interactions.id} AS ref, 'contact' AS kind, ${interactions.on} AS "on", ${interactions.text} AS text,
          ${interactions.originKind} AS originKind, owed.made_on AS madeOn
        FROM owed JOIN interactions ON ${interactions.clientId} = owed.client_id
          AND ${interactions.on} >= owed.made_on AND (owed.proposal_id IS NULL OR ${interactions.proposalId} IS NOT owed.proposal_id)
        UNION ALL
        SELECT ${outbox.id}, 'mail', ${outbox.sentAt}, ${outbox.subject}, 'rm', owed.made_on
        FROM owed JOIN outbox ON ${outbox.clientId} = owed.client_id AND ${outbox.status} = 'sent'
          AND ${outbox.sentAt} >= date(owed.made_on, '-1 day')
        UNION ALL
        SELECT ${documents.id}, 'document', coalesce(${documents.receivedOn}, ${documents.requestedOn}),
          ${documents.kind}, 'import', owed.made_on
        FROM owed JOIN documents ON ${documents.clientId} = owed.client_id AND ${documents.status} = 'on_file'
          AND coalesce(${documents.receivedOn}, ${documents.requestedOn}) >= owed.made_on)
      ORDER BY "on" DESC, ref DESC LIMIT ${limit}`)
    return rows
      .map(({ originKind, on, ...row }) => ({
        ...row,
        // A mail has an instant, whose day depends on where the actor is.
        on: isInstant(on) ? dateIn(on, reach.actor.zone) : on,
        origin: originOf(originKind, row.ref),
      }))
      .filter(({ on, madeOn }) => on >= madeOn)
      .map(({ madeOn: _madeOn, ...row }) => row)
  }
