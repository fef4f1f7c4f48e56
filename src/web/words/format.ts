import { language, locale } from './tell.ts'

/** Zone of the signed-in person; dates and times are shown in it wherever the device is. */
let zone: string | undefined
export const setZone = (name: string): void => {
  zone = name
}

const formats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language.value}${zone}${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale(), { ...(zone ? { timeZone: zone } : {}), ...options })
    formats.set(key, format)
  }
  return format
}

/** A local date `YYYY-MM-DD` on one line, with its weekday where asked; anything else is answered as it is. */
export function day(date: string, { weekday = false }: Readonly<{ weekday?: boolean }> = {}): string {
  const at = Date.parse(`${date}T12:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(at)) return date
  const parts: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(weekday && { weekday: 'short' }),
  }
  if (date.slice(0, 4) !== today().slice(0, 4)) parts.year = 'numeric'
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...parts }).format(at).replaceAll(' ', '\u00a0')
}

/** A sentence of ours with its dates as its reader writes them; where one ends it, its full stop is not doubled. */
export const tidy = (sentence: string): string =>
  sentence.replace(/(\d{4}-\d\d-\d\d)(\.?)/g, (_, date: string, stop: string) => {
    const told = day(date)
    return told.endsWith('.') ? told : told + stop
  })

/** Time of day of an instant. */
export const time = (instant: string): string =>
  dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))

/** Day and time of an instant, the day left out where it is today. */
export function moment(instant: string): string {
  const date = dateOf(instant)
  if (date === today()) return time(instant)
  return `${day(date)}${language.value === 'zh' ? ' ' : ', '}${time(instant)}`
}

/** Local date of an instant. */
export function dateOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    ...(zone ? { timeZone: zone } : {}),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant))
}

/** The instant at which a local date begins where the person is, or the date so many days later. */
export function startOfDay(date: string, later = 0): string {
  const wanted = Date.parse(`${date}T00:00:00Z`) + later * 86_400_000
  const wall = dateFormat({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const shownAt = (instant: number): number => {
    const part = Object.fromEntries(wall.formatToParts(instant).map(({ type, value }) => [type, value]))
    return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`)
  }
  const near = wanted - (shownAt(wanted) - wanted)
  // Once more, for a zone that changes its clocks in between.
  return new Date(near - (shownAt(near) - wanted)).toISOString()
}

/** How far the book's clock is from the device's, in ms: dates on the page follow the book. */
let offMillis = 0
export const setNow = (serverNow: string): void => {
  offMillis = Date.parse(serverNow) - Date.now()
}
export const clockOff = (): number => offMillis
export const nowMillis = (): number => Date.now() + offMillis
export const now = (): string => new Date(nowMillis()).toISOString()
export const today = (): string => dateOf(now())

/** An amount in its currency, minor digits only where there are any. */
export function amount({ value, currency }: Readonly<{ value: number; currency: string }>): string {
  const whole = Number.isInteger(value)
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(value)
}

export const number = (value: number): string => value.toLocaleString(locale())
