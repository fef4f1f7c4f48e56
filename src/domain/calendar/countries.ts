import { sendingZones } from '../sending/quiet-times-table.ts'
import type { LocalDate, TimeZone } from '../time.ts'
import { europe } from './europe-table.ts'
import { type CountryRules, restIn } from './holiday-rules.ts'
import { christmas, mondayToFriday, newYear, stStephen } from './rule-words.ts'
import type { Shift, WorkCalendar } from './work-calendar.ts'
import { world } from './world-table.ts'

const countries: Readonly<Record<string, CountryRules>> = { ...europe, ...world }

/** For a country that has no calendar of its own. */
const elsewhere: CountryRules = {
  hours: mondayToFriday('09:00', '17:00'),
  rules: [newYear, christmas, stStephen],
  dated: {},
}

/** Codes of the countries that have a calendar, sorted. */
export const calendarCountries: readonly string[] = Object.keys(countries).sort()

const rulesOf = (country: string | undefined): CountryRules =>
  country !== undefined && Object.hasOwn(countries, country) ? countries[country]! : elsewhere

const firstYear = 1990
const lastYear = 2060

const known = new Map<CountryRules, Pick<WorkCalendar, 'holidays' | 'workdays'>>()

function restOf(rules: CountryRules): Pick<WorkCalendar, 'holidays' | 'workdays'> {
  const kept = known.get(rules)
  if (kept !== undefined) return kept
  const holidays = new Map<LocalDate, string>()
  const workdays = new Set<LocalDate>()
  for (let year = firstYear; year <= lastYear; year += 1) {
    const rest = restIn(rules, year)
    for (const [on, name] of rest.holidays) holidays.set(on, name)
    for (const on of rest.workdays) workdays.add(on)
  }
  known.set(rules, { holidays, workdays })
  return { holidays, workdays }
}

/** Holidays of a country from 1990 to 2060 as the house keeps them, by date; an unknown one has the common few. */
export const holidaysOf = (country: string | undefined): ReadonlyMap<LocalDate, string> =>
  restOf(rulesOf(country)).holidays

export type CalendarChange = Readonly<{ on: LocalDate; kind: 'holiday' | 'workday'; name?: string }>

/** The work calendar of a country in a zone, with what the bank changed: its days and hours win. */
export function calendarOf(
  country: string,
  zone: TimeZone,
  changes: readonly CalendarChange[] = [],
  hours?: Readonly<Partial<Record<number, Shift>>>,
): WorkCalendar {
  const rules = rulesOf(country)
  const house = restOf(rules)
  const base = { country, zone, hours: hours ?? rules.hours }
  if (changes.length === 0) return { ...base, ...house }
  const holidays = new Map(house.holidays)
  const workdays = new Set(house.workdays)
  for (const { on, kind, name } of changes)
    if (kind === 'holiday') {
      holidays.set(on, name ?? 'Bank holiday')
      workdays.delete(on)
    } else {
      holidays.delete(on)
      workdays.add(on)
    }
  return { ...base, holidays, workdays }
}

/**
 * What is uncertain in a year of a country: `expected`, where dates that are fixed by decree or by the moon are
 * calculated and moved working days may be missing; `absent`, where they are not on file; undefined where all is known.
 */
export function calendarGap(country: string, year: number): 'expected' | 'absent' | undefined {
  const { dated } = rulesOf(country)
  if (dated === undefined) return undefined
  const onFile = dated[year]
  if (onFile === undefined) return 'absent'
  return onFile.expected ? 'expected' : undefined
}

/** Zones of countries that have several, and old names. */
const moreZones: Readonly<Record<string, string>> = {
  'Africa/Ceuta': 'ES',
  'America/Anchorage': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Detroit': 'US',
  'America/Los_Angeles': 'US',
  'America/Phoenix': 'US',
  'Asia/Aktau': 'KZ',
  'Asia/Aqtau': 'KZ',
  'Asia/Aqtobe': 'KZ',
  'Asia/Chongqing': 'CN',
  'Asia/Famagusta': 'CY',
  'Asia/Irkutsk': 'RU',
  'Asia/Krasnoyarsk': 'RU',
  'Asia/Novosibirsk': 'RU',
  'Asia/Omsk': 'RU',
  'Asia/Qyzylorda': 'KZ',
  'Asia/Urumqi': 'CN',
  'Asia/Vladivostok': 'RU',
  'Asia/Yekaterinburg': 'RU',
  'Europe/Busingen': 'DE',
  'Europe/Kaliningrad': 'RU',
  'Europe/Kiev': 'UA',
  'Europe/Nicosia': 'CY',
  'Europe/Samara': 'RU',
}

/** The country whose calendar counts in a zone; undefined where we know none. */
export const countryOfZone = (zone: TimeZone): string | undefined => moreZones[zone] ?? sendingZones.get(zone)
