import type { TimeZone } from '../time.ts'

/** When clients of a country may be written to: wall time there, on these weekdays; its holidays stand in the work calendar. */
export type SendingHours = Readonly<{
  zone: TimeZone
  /** 1 Monday to 7 Sunday. */
  weekdays: readonly number[]
  /** First minute, and the first minute after the last, as HH:MM. */
  from: string
  until: string
}>

const workdays = [1, 2, 3, 4, 5]
const sundayToThursday = [7, 1, 2, 3, 4]

const hours = (
  zone: string,
  from: string,
  until: string,
  weekdays: readonly number[] = workdays,
): SendingHours => ({ zone: zone as TimeZone, weekdays, from, until })

/** House hours by country, ISO 3166 alpha-2; a country of many zones is held to hours that suit all but its edges. */
export const sendingHours: Readonly<Record<string, SendingHours>> = {
  AE: hours('Asia/Dubai', '08:00', '19:00'),
  AT: hours('Europe/Vienna', '08:00', '20:00'),
  BE: hours('Europe/Brussels', '08:00', '20:00'),
  BY: hours('Europe/Minsk', '09:00', '20:00'),
  CH: hours('Europe/Zurich', '08:00', '20:00'),
  CN: hours('Asia/Shanghai', '09:00', '20:00'),
  CY: hours('Asia/Nicosia', '08:00', '20:00'),
  CZ: hours('Europe/Prague', '08:00', '20:00'),
  DE: hours('Europe/Berlin', '08:00', '20:00'),
  EE: hours('Europe/Tallinn', '08:00', '20:00'),
  ES: hours('Europe/Madrid', '09:00', '20:00'),
  FR: hours('Europe/Paris', '09:00', '20:00'),
  GB: hours('Europe/London', '08:00', '20:00'),
  HK: hours('Asia/Hong_Kong', '09:00', '20:00'),
  IL: hours('Asia/Jerusalem', '09:00', '19:00', sundayToThursday),
  IT: hours('Europe/Rome', '08:30', '20:00'),
  JP: hours('Asia/Tokyo', '09:00', '20:00'),
  KZ: hours('Asia/Almaty', '09:00', '20:00'),
  LI: hours('Europe/Vaduz', '08:00', '20:00'),
  LT: hours('Europe/Vilnius', '08:00', '20:00'),
  LU: hours('Europe/Luxembourg', '08:00', '20:00'),
  LV: hours('Europe/Riga', '08:00', '20:00'),
  MO: hours('Asia/Macau', '09:00', '20:00'),
  NL: hours('Europe/Amsterdam', '08:00', '20:00'),
  PL: hours('Europe/Warsaw', '08:00', '20:00'),
  RU: hours('Europe/Moscow', '09:00', '13:00'),
  SG: hours('Asia/Singapore', '09:00', '20:00'),
  TR: hours('Europe/Istanbul', '09:00', '20:00'),
  TW: hours('Asia/Taipei', '09:00', '20:00'),
  UA: hours('Europe/Kyiv', '09:00', '20:00'),
  // Nine in the morning in Los Angeles is noon in New York.
  US: hours('America/New_York', '12:00', '19:00'),
}

/** The country of each zone above. */
export const sendingZones: ReadonlyMap<string, string> = new Map(
  Object.entries(sendingHours).map(([country, { zone }]) => [zone, country]),
)

/** For a client whose country is not on record, or has no hours of its own: a narrow span of the bank's own day. */
export const defaultHours: SendingHours = hours('Europe/Zurich', '09:00', '17:00')
