import type { Segment } from '../client.ts'
import type { LocalDate } from '../time.ts'
import { addDays } from '../time.ts'
import type { Channel } from '../work.ts'

/** Most messages that the bank starts in one calendar month, by channel; a channel that is not listed has no cap. */
export type Caps = Readonly<Partial<Record<Channel, number>>>

/** House caps by segment; a client without a segment is held to the lowest. */
export const contactCaps: Readonly<Record<Segment | 'unknown', Caps>> = {
  key: { email: 12, message: 12, call: 10, letter: 4 },
  affluent: { email: 8, message: 8, call: 6, letter: 3 },
  mass: { email: 4, message: 4, call: 2, letter: 2 },
  sme: { email: 8, message: 6, call: 6, letter: 3 },
  corporate: { email: 12, message: 8, call: 10, letter: 4 },
  unknown: { email: 4, message: 4, call: 2, letter: 2 },
}

/** A contact the bank started; what was sent or is on its way. */
export type Contact = Readonly<{ channel: Channel; on: LocalDate }>

export type CapStanding = Readonly<{
  /** Undefined where the channel has no cap. */
  cap?: number
  used: number
  reached: boolean
  /** First day of the next month, when there is room again. */
  freeOn?: LocalDate
}>

/** Where a client stands towards the cap of a channel in the month of `today`. */
export function capStanding(
  segment: Segment | undefined,
  channel: Channel,
  contacts: readonly Contact[],
  today: LocalDate,
  caps = contactCaps,
): CapStanding {
  const month = today.slice(0, 7)
  const used = contacts.filter((each) => each.channel === channel && each.on.startsWith(month)).length
  const cap = caps[segment ?? 'unknown'][channel]
  if (cap === undefined) return { used, reached: false }
  const reached = used >= cap
  return { cap, used, reached, ...(reached && { freeOn: firstOfNext(today) }) }
}

const firstOfNext = (today: LocalDate): LocalDate =>
  `${addDays(`${today.slice(0, 8)}01` as LocalDate, 31).slice(0, 8)}01` as LocalDate
