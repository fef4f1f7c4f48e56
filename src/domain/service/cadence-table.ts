import type { Segment } from '../client.ts'
import type { Channel } from '../work.ts'

/** How often a client is met, and by which types of contact. */
export type CadenceStandard = Readonly<{ everyDays: number; channels: readonly Channel[] }>

const faceOrPhone: readonly Channel[] = ['call', 'meeting', 'video', 'branch']
const written: readonly Channel[] = [...faceOrPhone, 'email', 'message']

/** House standards by segment; a bank puts its own in their place. */
export const cadenceStandards: Readonly<Record<Segment | 'unknown', CadenceStandard>> = {
  // The shortest quarter has 90 days: who is met at this distance is met in each quarter of the calendar.
  key: { everyDays: 90, channels: faceOrPhone },
  corporate: { everyDays: 90, channels: faceOrPhone },
  affluent: { everyDays: 120, channels: faceOrPhone },
  sme: { everyDays: 120, channels: faceOrPhone },
  mass: { everyDays: 365, channels: written },
  unknown: { everyDays: 365, channels: written },
}

export const rhythmStandards = {
  /** Contacts of this many months tell a client's usual rhythm. */
  months: 18,
  /** Fewer gaps between contacts tell nothing. */
  leastGaps: 4,
  /** A silence of this many usual gaps is unusual. */
  usualGaps: 2,
  /** Nobody is missed within these days, however lively the months before were. */
  leastDays: 7,
} as const

/** A contact that falls due within these days is due soon. */
export const soonDays = 7
