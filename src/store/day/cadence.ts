import type { Segment, Stage } from '#domain/client.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import { type CadenceFacts, cadenceOn } from '#domain/service/cadence.ts'
import { rhythmStandards, soonDays } from '#domain/service/cadence-table.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { addDays, addMonths, dateIn } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { SQL } from '#drizzle'
import { and, eq, sql } from '#drizzle'
import { placeCondition } from '../book/find-conditions.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import type { CadenceBook, CadenceFilter, ContactDue } from '../port.ts'
import { present } from '../rows.ts'
import { clients } from '../schema/index.ts'
import { cadenceChanges } from './cadence-changes.ts'

export const cadenceOf = (reach: Reach): CadenceBook => ({
  due: (filter) => contactsDue(reach, filter),
  async of(client) {
    const [one] = await standings(reach, [eq(clients.id, client)], addDays(reach.today(), soonDays))
    return one
  },
})

export const cadenceWritesOf = (reach: Reach, deps: BookDeps) => cadenceChanges(reach, deps)

async function contactsDue(reach: Reach, filter: CadenceFilter): ReturnType<CadenceBook['due']> {
  const { client, segment, place, until, limit } = filter
  if (client === undefined && reach.actor.role === 'compliance') throw new DomainError('client_needed')
  const conditions = [
    ...(client === undefined ? [] : [eq(clients.id, client)]),
    ...(segment === undefined ? [] : [eq(clients.segment, segment)]),
    ...(place === undefined ? [] : [await placeCondition(reach, place)]),
  ]
  const due = (await standings(reach, conditions, until))
    .filter(({ cadence }) => cadence.dueOn <= until)
    .sort(byUrgency)
  const excepted = due.filter(({ cadence }) => cadence.standing === 'excepted')
  const called = due.filter(({ cadence }) => cadence.standing !== 'excepted')
  const overdue = called.filter(({ cadence }) => cadence.standing === 'overdue').length
  return {
    items: called.slice(0, limit),
    more: Math.max(0, called.length - limit),
    overdue,
    dueSoon: called.length - overdue,
    excepted: excepted.slice(0, limit),
    exceptedMore: Math.max(0, excepted.length - limit),
  }
}

/** Who has no meeting ahead first, then the longest overdue. */
const byUrgency = (a: ContactDue, b: ContactDue): number =>
  Number(a.cadence.planned) - Number(b.cadence.planned) ||
  byText(a.cadence.dueOn, b.cadence.dueOn) ||
  byText(a.clientId, b.clientId)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Row = Readonly<{
  clientId: ClientId
  name: string
  segment: Segment | null
  stage: Stage
  city: string | null
  district: string | null
  country: string | null
  clientSince: LocalDate | null
  lastContactOn: LocalDate | null
  everyDays: number | null
  planDays: number | null
  planChannels: string | null
  deceased: number | null
  doNotContact: number | null
  days: string | null
  lastBy: string
  exceptions: string | null
  meeting: string | null
  phone: string | null
}>

/** Every visible client that meets the conditions, judged today, in one statement whose cost follows their number. */
async function standings(reach: Reach, conditions: readonly SQL[], until: LocalDate): Promise<ContactDue[]> {
  const today = reach.today()
  const rows = await reach.db.all<Row>(standingsQuery(reach, conditions, today))
  return rows.map((row) => standingOf(reach, row, today, until))
}

function standingsQuery(reach: Reach, conditions: readonly SQL[], today: LocalDate): SQL {
  const from = addMonths(today, -rhythmStandards.months)
  return sql`
    SELECT ${clients.id} AS clientId, ${clients.name} AS name, ${clients.segment} AS segment,
      ${clients.stage} AS stage, ${clients.city} AS city, ${clients.district} AS district,
      ${clients.country} AS country, ${clients.clientSince} AS clientSince,
      ${clients.lastContactOn} AS lastContactOn, ${clients.contactEveryDays} AS everyDays,
      plan.every_days AS planDays, plan.channels AS planChannels,
      profile.deceased AS deceased, profile.do_not_contact AS doNotContact,
      (SELECT group_concat(told."on") FROM interactions AS told
        WHERE told.client_id = ${clients.id} AND told."on" BETWEEN ${from} AND ${today}) AS days,
      (SELECT json_group_object(channel, latest) FROM
        (SELECT told.channel AS channel, max(told."on") AS latest FROM interactions AS told
          WHERE told.client_id = ${clients.id} AND told."on" <= ${today} GROUP BY told.channel)) AS lastBy,
      (SELECT json_group_array(json_object('until', spared.until, 'reason', spared.reason))
        FROM cadence_exceptions AS spared
        WHERE spared.client_id = ${clients.id} AND spared.until >= ${today}) AS exceptions,
      (SELECT json_object('id', ahead.id, 'at', ahead.starts_at, 'channel', ahead.channel) FROM meetings AS ahead
        WHERE ahead.client_id = ${clients.id} AND ahead.starts_at > ${reach.clock.now()}
          AND ahead.status = 'planned' AND ahead.channel IN ('meeting', 'call', 'video', 'branch')
        ORDER BY ahead.starts_at LIMIT 1) AS meeting,
      (SELECT reached.value FROM contacts AS reached
        WHERE reached.client_id = ${clients.id} AND reached.kind = 'phone'
        ORDER BY reached.preferred DESC, reached.id LIMIT 1) AS phone
    FROM clients
    LEFT JOIN client_profiles AS profile ON profile.client_id = ${clients.id}
    LEFT JOIN service_plans AS plan ON plan.client_id = ${clients.id}
    WHERE ${and(reach.sees(), ...conditions)}`
}

type Exception = Readonly<{ until: LocalDate; reason: string }>
type Meeting = Readonly<{ id: Id<'meeting'>; at: Instant; channel: Channel }>

const parsed = <Value>(text: string): Value => JSON.parse(text) as Value

function standingOf(reach: Reach, row: Row, today: LocalDate, until: LocalDate): ContactDue {
  const { clientId, name, segment, city, district, country, phone } = row
  const meeting = row.meeting === null ? undefined : parsed<Meeting>(row.meeting)
  return {
    ...present({ clientId, name, segment, city, district, country, phone }),
    cadence: cadenceOn(factsOf(reach, row, meeting), today, until > today ? until : today),
    ...(meeting && { meeting }),
  }
}

function factsOf(reach: Reach, row: Row, meeting: Meeting | undefined): CadenceFacts {
  const { stage, segment, clientSince, lastContactOn, everyDays } = row
  return {
    ...present({ stage, segment, clientSince, lastContactOn, everyDays }),
    ...(row.planDays !== null && {
      plan: {
        everyDays: row.planDays,
        ...(row.planChannels !== null && { channels: parsed<Channel[]>(row.planChannels) }),
      },
    }),
    lastBy: parsed<CadenceFacts['lastBy']>(row.lastBy),
    contactDays: row.days === null ? [] : (row.days.split(',') as LocalDate[]),
    deceased: row.deceased === 1,
    doNotContact: row.doNotContact === 1,
    exceptions: row.exceptions === null ? [] : parsed<Exception[]>(row.exceptions),
    ...(meeting && { plannedOn: dateIn(meeting.at, reach.actor.zone) }),
  }
}
