import { basename } from 'node:path'
import { calendarCountries, calendarGap, holidaysOf } from '#domain/calendar/countries.ts'
import { type Shift, shiftOn } from '#domain/calendar/work-calendar.ts'
import { normalEmail } from '#domain/email.ts'
import { DomainError } from '#domain/errors.ts'
import { addMonths, dateIn, type LocalDate, localDate, timeZone, today, weekday } from '#domain/time.ts'
import { readCalendar } from '#importer/calendar-file.ts'
import { openInput, readText } from '#importer/files.ts'
import { config as readSettings } from '#src/config.ts'
import type { OpenedStore } from '#store/open.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { openInstallation } from './open.ts'

const help = `
npm run calendar -- ACTION [options] [--json]

  list C [--year Y]           holidays, moved working days and working hours of the country C (this year and the next
                              where no year is given), and what of it is not certain
  holiday C DATE [NAME]       adds a holiday of the bank
  workday C DATE              says that a holiday or a day of rest is worked
  clear C DATE                takes such a change back
  hours C DAYS FROM-UNTIL ... working hours of the bank, such as: hours CH mon-thu 08:00-17:00 fri 08:00-16:00;
                              days that are not named are days of rest. "hours C house" gives back the house's
  import FILE.ics --user E    reads when the person with the e-mail address E has no time, twelve months ahead; a file
                              of the same name that is read again replaces what it left

Countries: ${calendarCountries.join(' ')}. Dates are YYYY-MM-DD.
`

type Action = (store: OpenedStore, given: Arguments) => Promise<Outcome>

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const utc = timeZone('UTC')

const actions: Readonly<Record<string, Action>> = {
  async list({ calendars, clock }, given) {
    const country = countryAt(given)
    const thisYear = Number(today(clock, utc).slice(0, 4))
    const years = given.text('year') === undefined ? [thisYear, thisYear + 1] : [yearOf(given.text('year'))]
    const [calendar, changes] = await Promise.all([
      calendars.ofCountry(country, utc),
      calendars.changes(country),
    ])
    const own = new Set(changes.map(({ on }) => on))
    const within = (on: LocalDate): boolean => years.includes(Number(on.slice(0, 4)))
    const days = [
      ...[...calendar.holidays].map(([on, name]) => ({ on, kind: 'holiday' as const, name })),
      ...[...calendar.workdays].map((on) => ({ on, kind: 'workday' as const, name: 'Worked' })),
    ]
      .filter(({ on }) => within(on))
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map((day) => ({ ...day, weekday: dayNames[weekday(day.on) - 1], own: own.has(day.on) }))
    const warnings = years.flatMap((year) => warning(country, year) ?? [])
    return {
      text: [
        ...days.map((day) => `${day.on} ${day.weekday}  ${day.name}${day.own ? '  (of the bank)' : ''}`),
        `Hours: ${hoursInWords(calendar.hours)}`,
        ...warnings,
      ].join('\n'),
      json: { country, days, hours: calendar.hours, warnings },
    }
  },

  async holiday({ calendars }, given) {
    const [country, on] = [countryAt(given), dateAt(given)]
    const name = given.positionals.slice(3).join(' ').trim() || 'Bank holiday'
    await calendars.setDay({ country, on, kind: 'holiday', name })
    return changed(country, on, `${on} is a holiday in ${country} now: ${name}.`)
  },

  async workday({ calendars }, given) {
    const [country, on] = [countryAt(given), dateAt(given)]
    await calendars.setDay({ country, on, kind: 'workday' })
    const calendar = await calendars.ofCountry(country, utc)
    const [from, until] = shiftOn(calendar, on) ?? ['', '']
    return changed(country, on, `${on} is worked in ${country} now, from ${from} to ${until}.`)
  },

  async clear({ calendars }, given) {
    const [country, on] = [countryAt(given), dateAt(given)]
    if (!(await calendars.clearDay(country, on)))
      throw usage('calendar', `The bank changed nothing on ${on} in ${country}.`)
    const name = holidaysOf(country).get(on)
    return changed(country, on, `${on} in ${country} is as the house has it: ${name ?? 'no holiday'}.`)
  },

  async hours({ calendars }, given) {
    const country = countryAt(given)
    const words = given.positionals.slice(2)
    if (words.length === 0) throw usage('calendar', 'Say days and hours, such as mon-fri 08:00-17:00.')
    await calendars.setHours(country, words[0] === 'house' ? {} : hoursOf(words))
    const { hours } = await calendars.ofCountry(country, utc)
    return {
      text: `Working hours in ${country}: ${hoursInWords(hours)}`,
      json: { country, hours },
    }
  },

  async import({ calendars, people, clock }, given) {
    const path = given.positionals[1]
    if (path === undefined) throw usage('calendar', 'Name the calendar file.')
    const email = normalEmail(given.text('user') ?? '')
    if (email === '') throw usage('calendar', '--user is missing: whose calendar it is.')
    const person = await people.byEmail(email)
    if (person === undefined) throw new DomainError('user_not_found', { email })
    const from = clock.now()
    const end = addMonths(dateIn(from, person.zone), 12)
    const to = `${end}${from.slice(10)}` as typeof from
    const text = await readText(await openInput([path]), basename(path))
    const times = readCalendar(text, { zone: person.zone, from, to })
    const count = await calendars.setBusy(person.id, basename(path), times)
    return {
      text: `${person.name} has ${count} busy ${count === 1 ? 'time' : 'times'} from ${basename(path)} until ${end}.`,
      json: { user: email, calendar: basename(path), times: count, until: end },
    }
  },
}

const changed = (country: string, on: LocalDate, text: string): Outcome => ({ text, json: { country, on } })

function warning(country: string, year: number): string | undefined {
  const gap = calendarGap(country, year)
  if (gap === undefined) return undefined
  return gap === 'absent'
    ? `${country} ${year}: only holidays of fixed date are on file. Add the movable ones and moved working days with npm run calendar -- holiday and workday.`
    : `${country} ${year}: movable holidays are calculated, and days moved by decree may be missing. Compare them with the official list.`
}

function countryAt(given: Arguments): string {
  const country = given.positionals[1]?.toUpperCase()
  if (country === undefined) throw usage('calendar', 'Name the country, such as CH.')
  if (!calendarCountries.includes(country))
    throw new DomainError('calendar_country_unknown', { country, countries: calendarCountries.join(', ') })
  return country
}

function dateAt(given: Arguments): LocalDate {
  const date = given.positionals[2]
  if (date === undefined) throw usage('calendar', 'Name the date, YYYY-MM-DD.')
  return localDate(date)
}

function yearOf(text = ''): number {
  if (!/^(?:199\d|20[0-5]\d)$/.test(text)) throw usage('calendar', `"${text}" is no year from 1990 to 2059.`)
  return Number(text)
}

/** `mon-thu 08:00-17:00 fri 08:00-16:00` as hours by weekday. */
function hoursOf(words: readonly string[]): Readonly<Partial<Record<number, Shift>>> {
  const hours: Partial<Record<number, Shift>> = {}
  for (let at = 0; at < words.length; at += 2) {
    const [days = '', span = ''] = [words[at], words[at + 1]]
    const [, first = '', last = first] = /^([a-z]{3})(?:-([a-z]{3}))?$/i.exec(days) ?? []
    const numbers = [first, last].map(
      (day) => dayNames.indexOf(day.toLowerCase() as (typeof dayNames)[number]) + 1,
    )
    const [, from = '', until = ''] =
      /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(span) ?? []
    if (numbers.includes(0) || numbers[1]! < numbers[0]!)
      throw usage('calendar', `"${days}" is no day or span of days such as mon-fri.`)
    if (from === '' || until <= from) throw usage('calendar', `"${span}" is no span such as 08:00-17:00.`)
    for (let day = numbers[0]!; day <= numbers[1]!; day += 1) hours[day] = [from, until]
  }
  return hours
}

const hoursInWords = (hours: Readonly<Partial<Record<number, Shift>>>): string =>
  dayNames
    .flatMap((name, index) => {
      const shift = hours[index + 1]
      return shift === undefined ? [] : [`${name} ${shift.join('-')}`]
    })
    .join(', ')

await runCommand({
  name: 'calendar',
  help,
  options: { year: { type: 'string' }, user: { type: 'string' } },
  async run(given) {
    const [name = ''] = given.positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (action === undefined)
      throw usage('calendar', name === '' ? 'Say what to do.' : `There is no action "${name}".`)
    const store = await openInstallation(readSettings())
    try {
      return await action(store, given)
    } finally {
      await store.close()
    }
  },
})
