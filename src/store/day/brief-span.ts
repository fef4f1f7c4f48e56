import { birthdaysFrom, horizons } from '#domain/brief/horizons.ts'
import type { Language } from '#domain/language.ts'
import { addDays, addMillis, atWallTime, type Instant, type LocalDate, type TimeZone } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import type { BriefDay } from '../port.ts'

/** The days and moments between which the statements of a brief look. */
export type BriefSpan = Readonly<{
  on: LocalDate
  now: Instant
  language: Language
  /** First moment of the day, and of the next one. */
  begins: Instant
  ends: Instant
  clocksBefore: Instant
  handoffsBefore: Instant
  maturity: LocalDate
  instalment: LocalDate
  expiry: LocalDate
  covenantTest: LocalDate
  promise: LocalDate
  lifeEvent: LocalDate
  draftsFrom: Instant
  noticesFrom: Instant
  birthdays: ReadonlyMap<string, LocalDate>
}>

const dayMillis = 86_400_000

export function briefSpan({ on, now, language }: BriefDay, zone: TimeZone): BriefSpan {
  const begin = (ahead: number): Instant => atWallTime(addDays(on, ahead), '00:00', zone)
  return {
    on,
    now,
    language,
    begins: begin(0),
    ends: begin(1),
    clocksBefore: begin(horizons.clock + 1),
    handoffsBefore: begin(horizons.handoff + 1),
    maturity: addDays(on, horizons.maturity),
    instalment: addDays(on, horizons.instalment),
    expiry: addDays(on, horizons.expiry),
    covenantTest: addDays(on, horizons.covenantTest),
    promise: addDays(on, horizons.promise),
    lifeEvent: addDays(on, horizons.lifeEvent),
    draftsFrom: addMillis(now, -horizons.draft * dayMillis),
    noticesFrom: addMillis(now, -horizons.notice * dayMillis),
    birthdays: birthdaysFrom(on),
  }
}

/** Names the columns that every part of a statement of the brief answers with; it has no row of its own. */
const heading = sql`SELECT NULL AS kind, NULL AS id, NULL AS client, NULL AS name, NULL AS tier, NULL AS dueOn,
  NULL AS dueAt, NULL AS text, NULL AS minor, NULL AS currency, NULL AS origin, NULL AS detail, NULL AS grp WHERE 0`

/** The parts as one statement. */
export const together = (parts: readonly SQL[]): SQL => sql.join([heading, ...parts], sql` UNION ALL `)
