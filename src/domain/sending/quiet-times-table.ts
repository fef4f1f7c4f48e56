import type { TimeZone } from '../time.ts'

/** When clients of a country may be written to: wall time there, on working days, outside public holidays. */
export type SendingHours = Readonly<{
  zone: TimeZone
  /** 1 Monday to 7 Sunday. */
  weekdays: readonly number[]
  /** First minute, and the first minute after the last, as HH:MM. */
  from: string
  until: string
  /** Public holidays of the same date every year, MM-DD. */
  yearly: readonly string[]
  /** Other days without mail, YYYY-MM-DD: movable holidays, kept by the bank year by year. */
  dates: readonly string[]
}>

const workdays = [1, 2, 3, 4, 5]
const sundayToThursday = [7, 1, 2, 3, 4]

const hours = (
  zone: string,
  from: string,
  until: string,
  yearly: readonly string[] = [],
  weekdays: readonly number[] = workdays,
): SendingHours => ({ zone: zone as TimeZone, weekdays, from, until, yearly, dates: [] })

/** House hours by country, ISO 3166 alpha-2; a country of many zones is held to hours that suit all but its edges. */
export const sendingHours: Readonly<Record<string, SendingHours>> = {
  AE: hours('Asia/Dubai', '08:00', '19:00', ['01-01', '12-02', '12-03']),
  AT: hours('Europe/Vienna', '08:00', '20:00', [
    '01-01',
    '01-06',
    '05-01',
    '08-15',
    '10-26',
    '11-01',
    '12-08',
    '12-25',
    '12-26',
  ]),
  BE: hours('Europe/Brussels', '08:00', '20:00', [
    '01-01',
    '05-01',
    '07-21',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ]),
  BY: hours('Europe/Minsk', '09:00', '20:00', [
    '01-01',
    '01-02',
    '01-07',
    '03-08',
    '05-01',
    '05-09',
    '07-03',
    '11-07',
    '12-25',
  ]),
  CH: hours('Europe/Zurich', '08:00', '20:00', ['01-01', '08-01', '12-25', '12-26']),
  CN: hours('Asia/Shanghai', '09:00', '20:00', ['01-01', '05-01', '10-01', '10-02', '10-03']),
  CY: hours('Asia/Nicosia', '08:00', '20:00', [
    '01-01',
    '01-06',
    '03-25',
    '04-01',
    '05-01',
    '08-15',
    '10-01',
    '10-28',
    '12-25',
    '12-26',
  ]),
  CZ: hours('Europe/Prague', '08:00', '20:00', [
    '01-01',
    '05-01',
    '05-08',
    '07-05',
    '07-06',
    '09-28',
    '10-28',
    '11-17',
    '12-24',
    '12-25',
    '12-26',
  ]),
  DE: hours('Europe/Berlin', '08:00', '20:00', ['01-01', '05-01', '10-03', '12-25', '12-26']),
  ES: hours('Europe/Madrid', '09:00', '20:00', [
    '01-01',
    '01-06',
    '05-01',
    '08-15',
    '10-12',
    '11-01',
    '12-06',
    '12-08',
    '12-25',
  ]),
  FR: hours('Europe/Paris', '09:00', '20:00', [
    '01-01',
    '05-01',
    '05-08',
    '07-14',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ]),
  GB: hours('Europe/London', '08:00', '20:00', ['01-01', '12-25', '12-26']),
  HK: hours('Asia/Hong_Kong', '09:00', '20:00', ['01-01', '05-01', '07-01', '10-01', '12-25', '12-26']),
  IL: hours('Asia/Jerusalem', '09:00', '19:00', [], sundayToThursday),
  IT: hours('Europe/Rome', '08:30', '20:00', [
    '01-01',
    '01-06',
    '04-25',
    '05-01',
    '06-02',
    '08-15',
    '11-01',
    '12-08',
    '12-25',
    '12-26',
  ]),
  JP: hours('Asia/Tokyo', '09:00', '20:00', ['01-01', '01-02', '01-03']),
  KZ: hours('Asia/Almaty', '09:00', '20:00', [
    '01-01',
    '01-02',
    '01-07',
    '03-08',
    '05-01',
    '05-07',
    '05-09',
    '07-06',
    '08-30',
    '10-25',
    '12-16',
  ]),
  LI: hours('Europe/Vaduz', '08:00', '20:00', [
    '01-01',
    '01-06',
    '05-01',
    '08-15',
    '11-01',
    '12-08',
    '12-25',
    '12-26',
  ]),
  LU: hours('Europe/Luxembourg', '08:00', '20:00', [
    '01-01',
    '05-01',
    '05-09',
    '06-23',
    '08-15',
    '11-01',
    '12-25',
    '12-26',
  ]),
  LV: hours('Europe/Riga', '08:00', '20:00', [
    '01-01',
    '05-01',
    '05-04',
    '06-23',
    '06-24',
    '11-18',
    '12-24',
    '12-25',
    '12-26',
    '12-31',
  ]),
  MO: hours('Asia/Macau', '09:00', '20:00', ['01-01', '05-01', '10-01', '12-20', '12-25']),
  NL: hours('Europe/Amsterdam', '08:00', '20:00', ['01-01', '04-27', '12-25', '12-26']),
  PL: hours('Europe/Warsaw', '08:00', '20:00', [
    '01-01',
    '01-06',
    '05-01',
    '05-03',
    '08-15',
    '11-01',
    '11-11',
    '12-24',
    '12-25',
    '12-26',
  ]),
  RU: hours('Europe/Moscow', '09:00', '13:00', [
    '01-01',
    '01-02',
    '01-03',
    '01-04',
    '01-05',
    '01-06',
    '01-07',
    '01-08',
    '02-23',
    '03-08',
    '05-01',
    '05-09',
    '06-12',
    '11-04',
  ]),
  SG: hours('Asia/Singapore', '09:00', '20:00', ['01-01', '05-01', '08-09', '12-25']),
  TR: hours('Europe/Istanbul', '09:00', '20:00', [
    '01-01',
    '04-23',
    '05-01',
    '05-19',
    '07-15',
    '08-30',
    '10-29',
  ]),
  TW: hours('Asia/Taipei', '09:00', '20:00', ['01-01', '02-28', '05-01', '10-10']),
  UA: hours('Europe/Kyiv', '09:00', '20:00', ['01-01', '03-08', '05-01', '12-25']),
  // Nine in the morning in Los Angeles is noon in New York.
  US: hours('America/New_York', '12:00', '19:00', ['01-01', '06-19', '07-04', '11-11', '12-25']),
}

/** For a client whose country is not on record, or has no hours of its own: a narrow span of the bank's own day. */
export const defaultHours: SendingHours = hours('Europe/Zurich', '09:00', '17:00', [
  '01-01',
  '12-25',
  '12-26',
])
