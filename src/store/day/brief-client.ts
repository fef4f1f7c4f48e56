import type { ClientId, Id } from '#domain/ids.ts'
import type { Localised } from '#domain/language.ts'
import { money } from '#domain/money.ts'
import type { OriginKind } from '#domain/origin.ts'
import type { Instant, LocalDate, TimeZone } from '#domain/time.ts'
import { addDays, addMillis, atWallTime, dateIn } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import { sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { amountOf, originOf } from '../book/rows.ts'
import type { BriefBook, ClientMeeting } from '../port.ts'
import { present } from '../rows.ts'
import { factOrigin } from './brief-clients.ts'

/** How many rows of a kind are news. */
const most = 5
/** Payments below this many minor units of their currency are everyday ones. */
const largeMinor = 500_000

/** What happened around a client since a day, each kind in one statement. */
export const news =
  (reach: Reach): BriefBook['news'] =>
  async (client, since, today) => {
    const from = addMillis(atWallTime(addDays(since, 1), '00:00', reach.actor.zone), -1)
    const [transactions, matured, changes, facts] = await Promise.all([
      reach.db.all<{
        id: Id<'transaction'>
        on: LocalDate
        direction: 'credit' | 'debit'
        minor: number
        currency: string
        purpose: string | null
      }>(sql`
        SELECT paid.id, paid."on", paid.direction, paid.amount_minor AS minor, paid.currency, paid.purpose
        FROM transactions AS paid
        WHERE paid.client_id = ${client} AND paid."on" > ${since} AND paid."on" <= ${today}
          AND paid.amount_minor >= ${largeMinor} AND ${reach.holds(sql`paid.client_id`)}
        ORDER BY paid."on" DESC, paid.id LIMIT ${most}`),
      reach.db.all<{
        id: Id<'holding'>
        on: LocalDate
        name: string | null
        minor: number | null
        currency: string | null
      }>(sql`
        SELECT held.id, held.matures_on AS "on", held.name, held.value_minor AS minor, held.currency
        FROM holdings AS held
        WHERE held.client_id = ${client} AND held.matures_on > ${since} AND held.matures_on <= ${today}
          AND ${reach.holds(sql`held.client_id`)}
        ORDER BY held.matures_on DESC, held.id LIMIT ${most}`),
      reach.db.all<{ id: Id<'proposal'>; at: Instant; tool: string; title: string; by: string | null }>(sql`
        SELECT done.id, entry.at, done.tool, json_extract(done.card, '$.title') AS title, person.name AS by
        FROM audit AS entry
        CROSS JOIN proposals AS done ON done.id = entry.ref_id AND done.status = 'committed'
        LEFT JOIN users AS person ON person.id = entry.actor_id
        WHERE entry.client_id = ${client} AND entry.at > ${from} AND entry.kind = 'proposal.committed'
          AND ${reach.holds(sql`entry.client_id`)}
        ORDER BY entry.at DESC, done.id LIMIT ${most}`),
      reach.db.all<{
        id: Id<'fact'>
        at: Instant
        on: LocalDate | null
        loaded: number
        kind: string
        text: string
        ref: string
        origin: OriginKind
      }>(sql`
        SELECT fact.id, fact.recorded_at AS at, fact."on", fact.batch_id IS NOT NULL AS loaded, fact.kind, fact.text,
          coalesce(fact.source_ref, fact.id) AS ref, ${factOrigin} AS origin
        FROM facts AS fact
        WHERE fact.client_id = ${client} AND fact.recorded_at > ${from} AND ${reach.holds(sql`fact.client_id`)}`),
    ])
    return {
      transactions: transactions.map(({ minor, currency, ...row }) => ({
        ...present(row),
        amount: money(minor, currency),
      })),
      matured: matured.map(({ minor, currency, ...row }) =>
        present({ ...row, value: amountOf(minor, currency) }),
      ),
      changes: changes.map(({ title, ...row }) => ({
        ...present(row),
        title: JSON.parse(title) as Localised,
      })),
      facts: facts
        .map(({ id, kind, text, ref, origin, ...known }) => ({
          id,
          on: learnedOn({ kind, ...known }, reach.actor.zone),
          kind,
          text,
          origin: originOf(origin, ref),
        }))
        .filter(({ on }) => on > since)
        .sort((a, b) => (a.on > b.on || (a.on === b.on && a.id < b.id) ? -1 : 1))
        .slice(0, most),
    }
  }

/**
 * The day we came to know a fact: the one it names, or that on which it was stored. Of an event in the client's life the
 * day named is that of the event; only of one that was loaded nobody knows better.
 */
function learnedOn(
  fact: Readonly<{ at: Instant; on: LocalDate | null; loaded: number; kind: string }>,
  zone: TimeZone,
): LocalDate {
  const stored = dateIn(fact.at, zone)
  const names = fact.on !== null && fact.on <= stored && (fact.kind !== 'life_event' || fact.loaded === 1)
  return names ? fact.on : stored
}

type MeetingRow = Readonly<{
  id: Id<'meeting'>
  subject: string
  startsAt: Instant
  place: string | null
  channel: Channel
  originKind: OriginKind
}>

export const clientMeeting =
  (reach: Reach): BriefBook['meeting'] =>
  async (client: ClientId, now: Instant, id?: Id<'meeting'>): Promise<ClientMeeting | undefined> => {
    const which =
      id === undefined
        ? sql`planned.status = 'planned' AND planned.ends_at > ${now}`
        : sql`planned.id = ${id}`
    const [row] = await reach.db.all<MeetingRow>(sql`
      SELECT planned.id, planned.subject, planned.starts_at AS startsAt, planned.place, planned.channel,
        planned.origin_kind AS originKind
      FROM meetings AS planned
      WHERE planned.client_id = ${client} AND ${which} AND ${reach.holds(sql`planned.client_id`)}
      ORDER BY planned.starts_at, planned.id LIMIT 1`)
    if (row === undefined) return undefined
    const { originKind, ...meeting } = row
    return { ...present(meeting), origin: originOf(originKind, row.id) }
  }

/** Promises of ours that were broken or have run out, and deals that came to nothing. */
export const landmines =
  (reach: Reach): BriefBook['landmines'] =>
  async (client, today) => {
    const [broken, lost] = await Promise.all([
      reach.db.all<{ id: Id<'promise'>; text: string; dueOn: LocalDate | null; origin: OriginKind }>(sql`
        SELECT given.id, given.text, given.due_on AS dueOn, given.origin_kind AS origin FROM promises AS given
        WHERE given.client_id = ${client} AND given.owed_by = 'bank'
          AND (given.status = 'broken' OR (given.status = 'open' AND given.due_on < ${today}))
          AND ${reach.holds(sql`given.client_id`)}
        ORDER BY given.due_on DESC, given.id LIMIT ${most}`),
      reach.db.all<{ id: Id<'deal'>; subject: string; on: LocalDate | null }>(sql`
        SELECT deal.id, deal.subject, deal.updated_on AS "on" FROM deals AS deal
        WHERE deal.client_id = ${client} AND lower(deal.stage) IN ('lost', 'rejected', 'declined')
          AND ${reach.holds(sql`deal.client_id`)}
        ORDER BY deal.updated_on DESC, deal.id LIMIT ${most}`),
    ])
    return {
      brokenPromises: broken.map(({ origin, ...row }) => ({
        ...present(row),
        origin: originOf(origin, row.id),
      })),
      lostDeals: lost.map(present),
    }
  }
