import { isId } from '#domain/ids.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import { atWallTime } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, asc, eq, gt, inArray, lt, ne, sql } from '#drizzle'
import { ofBook, type Reach } from '../book/reach.ts'
import { originOf, page } from '../book/rows.ts'
import type { Meeting, MeetingBook } from '../port.ts'
import { present } from '../rows.ts'
import { busyTimes, clients, meetings, users } from '../schema/index.ts'
import { remindersOf } from './meeting-reminders.ts'

const columns = {
  id: meetings.id,
  clientId: meetings.clientId,
  clientName: clients.name,
  clientCountry: clients.country,
  ownerId: meetings.ownerId,
  ownerName: users.name,
  subject: meetings.subject,
  startsAt: meetings.startsAt,
  endsAt: meetings.endsAt,
  place: meetings.place,
  channel: meetings.channel,
  attendees: meetings.attendees,
  status: meetings.status,
  uid: meetings.uid,
  sequence: meetings.sequence,
  note: meetings.note,
  originKind: meetings.originKind,
  revision: meetings.revision,
}

/** Meetings with visible clients, and the actor's own that are with nobody on record. */
const visible = (reach: Reach): SQL =>
  sql`CASE WHEN ${meetings.clientId} IS NULL THEN ${meetings.ownerId} = ${reach.actor.id} ELSE ${clients.id} IS NOT NULL AND ${reach.sees()} END`

/** How many meetings are compared with what was said. */
const considered = 500

async function meetingsWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
): Promise<{ items: Meeting[]; total: number }> {
  const rows = await reach.db
    .select({ ...columns, total: sql<number>`count(*) OVER ()` })
    .from(meetings)
    .leftJoin(clients, eq(clients.id, meetings.clientId))
    .innerJoin(users, eq(users.id, meetings.ownerId))
    .where(and(visible(reach), condition))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(limit)
  return {
    items: rows.map(({ total: _total, originKind, attendees, ...row }) => ({
      ...present(row),
      attendees: attendees ?? [],
      origin: originOf(originKind, row.id),
    })),
    total: rows[0]?.total ?? 0,
  }
}

/** The meeting of an id in this reach. */
export const meeting = async (reach: Reach, id: Meeting['id']): Promise<Meeting | undefined> =>
  (await meetingsWhere(reach, eq(meetings.id, id), 1)).items[0]

/** Share of the words said that occur in the meeting's subject or its client's name. */
function overlap(words: readonly string[], { subject, clientName = '' }: Meeting): number {
  const body = spokenWords(`${subject} ${clientName}`)
  const hits = words.filter((word) => body.some((other) => other.startsWith(word) || word.startsWith(other)))
  return hits.length / words.length
}

export const meetingsOf = (reach: Reach): MeetingBook => ({
  async list({ client, owner, from, to, status, limit }) {
    const { items, total } = await meetingsWhere(
      reach,
      and(
        client && eq(meetings.clientId, client),
        owner && eq(meetings.ownerId, owner),
        from && gt(meetings.endsAt, from),
        to && lt(meetings.startsAt, to),
        status && eq(meetings.status, status),
        (client ?? owner) ? undefined : ofBook(reach, meetings.clientId, meetings.ownerId),
      ),
      limit,
    )
    return page(items, total)
  },

  get: (id) => meeting(reach, id),

  reminders: (id) => remindersOf(reach, id),

  async match(reference, limit) {
    const said = reference.trim()
    const today = atWallTime(reach.today(), '00:00', reach.actor.zone)
    const planned = eq(meetings.status, 'planned')
    if (isId('meeting', said))
      return (await meetingsWhere(reach, and(planned, eq(meetings.id, said)), limit)).items
    const mine = ofBook(reach, meetings.clientId, meetings.ownerId)
    if (isId('client', said))
      return (
        await meetingsWhere(
          reach,
          and(planned, eq(meetings.clientId, said), gt(meetings.endsAt, today), mine),
          limit,
        )
      ).items
    const words = spokenWords(said)
    if (words.length === 0) return []
    const { items } = await meetingsWhere(reach, and(planned, gt(meetings.endsAt, today), mine), considered)
    const scored = items.map((row) => ({ row, score: overlap(words, row) }))
    const best = Math.max(0, ...scored.map(({ score }) => score))
    return scored
      .filter(({ score }) => score >= Math.max(0.5, best * 0.75))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ row }) => row)
  },

  async taken(people, from, to) {
    if (people.length === 0) return []
    const [met, busy] = await Promise.all([
      reach.db
        .select({
          userId: meetings.ownerId,
          startsAt: meetings.startsAt,
          endsAt: meetings.endsAt,
          id: meetings.id,
          title: meetings.subject,
          seen: sql<number>`coalesce(${visible(reach)}, 0)`,
        })
        .from(meetings)
        .leftJoin(clients, eq(clients.id, meetings.clientId))
        .where(
          and(
            inArray(meetings.ownerId, [...people]),
            lt(meetings.startsAt, to),
            gt(meetings.endsAt, from),
            ne(meetings.status, 'cancelled'),
          ),
        ),
      reach.db
        .select({
          userId: busyTimes.userId,
          startsAt: busyTimes.startsAt,
          endsAt: busyTimes.endsAt,
          title: busyTimes.title,
        })
        .from(busyTimes)
        .where(
          and(inArray(busyTimes.userId, [...people]), gt(busyTimes.endsAt, from), lt(busyTimes.startsAt, to)),
        ),
    ])
    return [
      ...met.map(({ seen, id, title, ...span }) => ({
        ...span,
        kind: 'meeting' as const,
        ...(seen ? { id, title } : {}),
      })),
      ...busy.map(({ title, ...span }) => ({
        ...span,
        kind: 'busy' as const,
        ...(title !== null && span.userId === reach.actor.id ? { title } : {}),
      })),
    ].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
  },
})
