import type { Segment, Stage } from '../client.ts'
import { addDays, addMonths, daysBetween, type LocalDate } from '../time.ts'
import type { Channel } from '../work.ts'
import { type CadenceStandard, cadenceStandards, rhythmStandards, soonDays } from './cadence-table.ts'

/** What is known of a client's contacts; days are local dates up to today. */
export type CadenceFacts = Readonly<{
  segment?: Segment | undefined
  stage?: Stage | undefined
  clientSince?: LocalDate | undefined
  /** The client's own rhythm on the card. */
  everyDays?: number | undefined
  /** The service plan agreed with the client; it wins over the card, the card over the segment. */
  plan?: Readonly<{ everyDays: number; channels?: readonly Channel[] | undefined }> | undefined
  /** The last contact by each channel, in either direction. */
  lastBy: Readonly<Partial<Record<Channel, LocalDate>>>
  /** Days with a contact of any kind; at least those of the months that tell the rhythm. */
  contactDays: readonly LocalDate[]
  /** The last contact that is known though no record tells how it was made. */
  lastContactOn?: LocalDate | undefined
  deceased?: boolean | undefined
  doNotContact?: boolean | undefined
  /** Days up to which the client is left in peace, each with its reason; the last day is included. */
  exceptions?: readonly Readonly<{ until: LocalDate; reason: string }>[] | undefined
  /** Begin of the next planned meeting, where there is one. */
  plannedOn?: LocalDate | undefined
}>

/** Why a client is due or is not, with the figures; texts are made of it where it is shown. */
export type CadenceReason =
  | Readonly<{
      rule: 'service_plan' | 'client_card' | 'segment'
      segment?: Segment
      everyDays: number
      channels: readonly Channel[]
      /** Absent where no contact of these kinds is on record. */
      lastOn?: LocalDate
      daysSince?: number
    }>
  | Readonly<{
      rule: 'own_rhythm'
      usualDays: number
      upperQuartileDays: number
      gaps: number
      lastOn: LocalDate
      silentDays: number
    }>
  | Readonly<{ rule: 'planned'; on: LocalDate }>
  | Readonly<{ rule: 'exception'; until: LocalDate; reason: string }>
  | Readonly<{ rule: 'deceased' | 'do_not_contact' | 'closed' }>

export type CadenceStanding = 'overdue' | 'due_soon' | 'on_track' | 'excepted'

export type Cadence = Readonly<{
  /** The day by which the next contact should have been made. */
  dueOn: LocalDate
  /** Days past it; 0 where it has not passed. */
  daysOverdue: number
  standing: CadenceStanding
  /** What decided first: the exception, then the standard and the rhythm, then the planned meeting. */
  reasons: readonly CadenceReason[]
  /** The last contact that counts. */
  lastQualifying?: Readonly<{ on: LocalDate; channel: Channel }>
  /** True where the silence is unusual for this client. */
  silent: boolean
  /** A meeting that counts is planned. */
  planned: boolean
  /** Last day of an exception that has an end. */
  exceptedUntil?: LocalDate
}>

/** Where a client stands on a day; what falls due up to `until`, a week on where absent, is due soon. */
export function cadenceOn(facts: CadenceFacts, today: LocalDate, until = addDays(today, soonDays)): Cadence {
  const { standard, rule } = standardOf(facts)
  const last = lastQualifying(facts, standard.channels)
  const lastOn = last?.on
  const standardDue =
    lastOn === undefined ? firstDue(facts, standard, today) : addDays(lastOn, standard.everyDays)
  const rhythm = rhythmOn(facts.contactDays, today)
  const silentOn = rhythm && addDays(rhythm.lastOn, rhythm.longestUsual)
  const unusual = silentOn !== undefined && silentOn < until
  const dueOn = unusual && silentOn < standardDue ? silentOn : standardDue
  const silent = silentOn !== undefined && silentOn < today
  const excused = exceptionsOf(facts, today)
  const lasting = excused.some(({ rule }) => rule !== 'exception')
  const ends = excused.flatMap((each) => (each.rule === 'exception' ? [each.until] : [])).sort()
  const daysOverdue = Math.max(0, daysBetween(dueOn, today))
  // Each reason stands for what it found, so that a client may be due by the standard and silent as well.
  const reasons: CadenceReason[] = [
    ...excused,
    {
      rule,
      ...(rule === 'segment' && facts.segment && { segment: facts.segment }),
      everyDays: standard.everyDays,
      channels: standard.channels,
      ...(lastOn && { lastOn, daysSince: daysBetween(lastOn, today) }),
    },
    ...(rhythm && unusual ? [reasonOf(rhythm, today)] : []),
    ...(facts.plannedOn ? [{ rule: 'planned' as const, on: facts.plannedOn }] : []),
  ]
  const due = daysOverdue > 0 ? 'overdue' : dueOn <= until ? 'due_soon' : 'on_track'
  return {
    dueOn,
    daysOverdue,
    standing: excused.length > 0 ? 'excepted' : due,
    reasons,
    ...(last && { lastQualifying: last }),
    silent,
    planned: facts.plannedOn !== undefined,
    ...(!lasting && ends.length > 0 && { exceptedUntil: ends.at(-1)! }),
  }
}

function standardOf({ plan, everyDays, segment }: CadenceFacts): {
  standard: CadenceStandard
  rule: 'service_plan' | 'client_card' | 'segment'
} {
  const house = cadenceStandards[segment ?? 'unknown']
  if (plan !== undefined)
    return {
      rule: 'service_plan',
      standard: { everyDays: plan.everyDays, channels: plan.channels ?? house.channels },
    }
  if (everyDays !== undefined) return { rule: 'client_card', standard: { ...house, everyDays } }
  return { rule: 'segment', standard: house }
}

function lastQualifying(
  { lastBy }: CadenceFacts,
  channels: readonly Channel[],
): Readonly<{ on: LocalDate; channel: Channel }> | undefined {
  const found = channels.flatMap((channel) => {
    const on = lastBy[channel]
    return on === undefined ? [] : [{ on, channel }]
  })
  return found.reduce<(typeof found)[number] | undefined>(
    (latest, each) => (latest === undefined || each.on > latest.on ? each : latest),
    undefined,
  )
}

/** A client never met is due one interval after the relationship began, and at once where nobody knows when. */
function firstDue(
  { clientSince, lastContactOn, contactDays }: CadenceFacts,
  { everyDays }: CadenceStandard,
  today: LocalDate,
): LocalDate {
  // A contact on record shows that the client is no newcomer, whatever its kind.
  const untold = contactDays.length === 0 ? lastContactOn : undefined
  const since = untold ?? clientSince
  return since === undefined ? today : addDays(since, everyDays)
}

type Rhythm = Readonly<{
  usualDays: number
  upperQuartileDays: number
  gaps: number
  lastOn: LocalDate
  /** The longest silence that is not yet unusual. */
  longestUsual: number
}>

let lastFrom: Readonly<{ today: LocalDate; from: LocalDate }> | undefined

/** The first day whose contacts tell a rhythm; a whole book is judged on one day. */
function rhythmFrom(today: LocalDate): LocalDate {
  if (lastFrom?.today !== today) lastFrom = { today, from: addMonths(today, -rhythmStandards.months) }
  return lastFrom.from
}

/**
 * The client's own rhythm: the median of the gaps between the days of contact of the last 18 months. A silence is
 * unusual once it is longer than two such gaps, than the upper quartile of them, and than a week; undefined where
 * there are fewer than four gaps, or where the last contact lies before those months.
 */
export function rhythmOn(contactDays: readonly LocalDate[], today: LocalDate): Rhythm | undefined {
  // Fewer days have too few gaps whenever they were.
  if (contactDays.length <= rhythmStandards.leastGaps) return undefined
  const from = rhythmFrom(today)
  const days = [...new Set(contactDays)].filter((on) => on >= from && on <= today).sort()
  const gaps = days.slice(1).map((on, index) => daysBetween(days[index]!, on))
  const lastOn = days.at(-1)
  if (lastOn === undefined || gaps.length < rhythmStandards.leastGaps) return undefined
  gaps.sort((a, b) => a - b)
  const usualDays = quantile(gaps, 0.5)
  const upperQuartileDays = quantile(gaps, 0.75)
  const longestUsual = Math.floor(
    Math.max(usualDays * rhythmStandards.usualGaps, upperQuartileDays, rhythmStandards.leastDays),
  )
  return { usualDays, upperQuartileDays, gaps: gaps.length, lastOn, longestUsual }
}

/** The quantile of sorted numbers, between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]!
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at))
}

const reasonOf = (
  { usualDays, upperQuartileDays, gaps, lastOn }: Rhythm,
  today: LocalDate,
): CadenceReason => ({
  rule: 'own_rhythm',
  usualDays,
  upperQuartileDays,
  gaps,
  lastOn,
  silentDays: daysBetween(lastOn, today),
})

/** Named exceptions, lasting ones first. */
const exceptionsOf = (
  { deceased, doNotContact, stage, exceptions = [] }: CadenceFacts,
  today: LocalDate,
): CadenceReason[] => [
  ...(deceased === true ? [{ rule: 'deceased' as const }] : []),
  ...(doNotContact === true ? [{ rule: 'do_not_contact' as const }] : []),
  ...(stage === 'closed' ? [{ rule: 'closed' as const }] : []),
  ...exceptions
    .filter(({ until }) => until >= today)
    .map(({ until, reason }) => ({ rule: 'exception' as const, until, reason })),
]
