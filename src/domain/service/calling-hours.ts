import { type Holidays, hoursOf, nextSendingTime } from '../sending/quiet-times.ts'
import { atWallTime, dateIn, type Instant, type TimeZone } from '../time.ts'

/** When a client may next be called: in the hours of their own country, so that nobody is called at night. */
export type CallingHours = Readonly<{ from: Instant; until: Instant; zone: TimeZone }>

/** The hours that run at an instant, or else the next ones, in the client's country. */
export function callingHours(country: string | undefined, at: Instant, holidays?: Holidays): CallingHours {
  const { zone, until } = hoursOf(country)
  const from = nextSendingTime(country, at, holidays)
  return { from, until: atWallTime(dateIn(from, zone), until, zone), zone }
}
