import { whatFailed } from '#domain/brief/covenant.ts'
import type { BriefKind, BriefRow, MeetingFacts } from '#domain/brief/rows.ts'
import type { Segment } from '#domain/client.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import { money } from '#domain/money.ts'
import type { OriginKind } from '#domain/origin.ts'
import { addDays, type Instant, type LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import { type Reach, reachOf } from '../book/reach.ts'
import type { BriefBook, BriefDay, BriefRows, MeetingKnown } from '../port.ts'
import { clientMeeting, landmines, news } from './brief-client.ts'
import { clientRows } from './brief-clients.ts'
import { approvalRows, ownRows, teamRows } from './brief-own.ts'
import { briefSpan } from './brief-span.ts'
import { cadenceOf } from './cadence.ts'

export const briefOf = (reach: Reach): BriefBook => ({
  day: (day) => rowsOf(reach, day),
  news: news(reach),
  meeting: clientMeeting(reach),
  landmines: landmines(reach),
})

/** A row of a statement of the brief, under the names of `heading`. */
type Told = Readonly<{
  kind: BriefKind | 'covenant'
  id: string
  client: ClientId | null
  name: string | null
  tier: Segment | null
  dueOn: LocalDate | null
  dueAt: Instant | null
  text: string | null
  minor: number | null
  currency: string | null
  origin: OriginKind | null
  detail: string | null
  grp: string | null
}>

async function rowsOf(reach: Reach, day: BriefDay): Promise<BriefRows> {
  const { rows, meetings } = await allRows(reach, day)
  const { client } = day
  if (client === undefined) return { rows, meetings }
  const own = rows.filter(isAbout(client))
  const kept = new Set(own.map(({ id }) => id))
  return { rows: own, meetings: meetings.filter(({ id }) => kept.has(id)) }
}

const isAbout =
  (id: ClientId) =>
  ({ client }: BriefRow): boolean =>
    client?.id === id

async function allRows(reach: Reach, day: BriefDay): Promise<BriefRows> {
  const { role } = reach.actor
  const span = briefSpan(day, reach.actor.zone)
  if (role === 'compliance') return told(await reach.db.all<Told>(approvalRows(reach, span)))
  if (role !== 'rm' && role !== 'lead') return { rows: [], meetings: [] }
  // A lead's own day is that of their book; what the teams do comes apart, in short.
  const mine = reachOf(reach.db, { ...reach.actor, role: 'rm' }, reach.clock)
  const [clients, own, team, contacts] = await Promise.all([
    reach.db.all<Told>(clientRows(mine, span, day.client)),
    reach.db.all<Told>(ownRows(mine, reach, span)),
    role === 'lead' ? reach.db.all<Told>(teamRows(reach, mine, span)) : [],
    contactRows(mine, day),
  ])
  const read = told([...clients, ...own, ...team])
  return { rows: [...read.rows, ...contacts], meetings: read.meetings }
}

const everybody = 100_000

/** Clients who should have been contacted before the day and have no meeting ahead. */
async function contactRows(mine: Reach, { on, now, client }: BriefDay): Promise<BriefRow[]> {
  const reach: Reach = { ...mine, clock: { now: () => now }, today: () => on }
  const { items } = await cadenceOf(reach).due({
    until: addDays(on, -1),
    limit: everybody,
    ...(client && { client }),
  })
  return items
    .filter(({ cadence }) => cadence.standing === 'overdue' && !cadence.planned)
    .map(({ clientId, name, segment, cadence }) => ({
      kind: 'contact',
      id: clientId,
      client: { id: clientId, name },
      ...(segment && { tier: segment }),
      dueOn: cadence.dueOn,
      detail: cadence.lastQualifying?.on ?? '–',
    }))
}

function told(all: readonly Told[]): BriefRows {
  const meetings: MeetingKnown[] = []
  const rows = all.flatMap((row): BriefRow | BriefRow[] => {
    const { kind, id, detail } = row
    if (kind === 'covenant') return covenantRow(row)
    if (kind !== 'meeting') return briefRow(row, kind, detail)
    meetings.push(meetingOf(id, detail ?? '{}'))
    return briefRow(row, kind, null)
  })
  return { rows, meetings }
}

function briefRow(row: Told, kind: BriefKind, detail: string | null): BriefRow {
  const { id, client, name, tier, dueOn, dueAt, text, minor, currency, origin, grp } = row
  return {
    kind,
    id,
    ...(client !== null && name !== null && { client: { id: client, name } }),
    ...(tier !== null && { tier }),
    ...(dueAt === null ? dueOn !== null && { dueOn } : { dueAt }),
    ...(text !== null && { text }),
    ...(minor !== null && currency !== null && { amount: money(minor, currency) }),
    ...(origin !== null && { origin }),
    ...(detail !== null && { detail }),
    ...(grp !== null && { group: grp }),
  }
}

type Covenant = Readonly<{
  operator: '<=' | '>='
  threshold: string
  value: string | null
  tested: LocalDate | null
  next: LocalDate | null
  until: LocalDate
}>

/** A covenant warns where its last test failed, or else where the next one is near. */
function covenantRow(row: Told): BriefRow[] {
  const { value, tested, next, until, ...limit } = JSON.parse(row.detail ?? '{}') as Covenant
  const failed = value === null ? undefined : whatFailed({ ...limit, value })
  const { text: kind = '', ...base } = briefRow(row, 'covenant_test', null)
  if (failed !== undefined)
    return [
      {
        ...base,
        kind: 'covenant_failing',
        ...(tested !== null && { dueOn: tested }),
        detail: `${kind.replaceAll('_', ' ')} ${failed}`,
      },
    ]
  return next !== null && next <= until ? [{ ...base, dueOn: next, detail: kind.replaceAll('_', ' ') }] : []
}

type Meeting = Readonly<{
  ends: Instant
  channel: Channel
  place: string | null
  complaint: number
  doNotContact: number | null
  vulnerable: number | null
  requests: number
  promises: number
  contact: LocalDate | null
  kyc: LocalDate | null
  client: string | null
}>

function meetingOf(id: string, json: string): MeetingKnown {
  const known = JSON.parse(json) as Meeting
  const facts: MeetingFacts = {
    complaint: known.complaint === 1,
    doNotContact: known.doNotContact === 1,
    vulnerable: known.vulnerable === 1,
    openRequests: known.requests,
    openPromises: known.promises,
    ...(known.contact !== null && { lastContactOn: known.contact }),
    ...(known.kyc !== null && { kycUntil: known.kyc }),
  }
  return {
    id: id as Id<'meeting'>,
    endsAt: known.ends,
    channel: known.channel,
    ...(known.place !== null && { place: known.place }),
    ...(known.client !== null && { facts }),
  }
}
