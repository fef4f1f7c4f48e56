import {
  type DayConflict,
  dayConflicts,
  overlaps,
  type Span,
  zoneOfCountry,
} from '#domain/calendar/free-slots.ts'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { UserId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Holidays } from '#domain/sending/quiet-times.ts'
import { dateIn, type TimeZone, wallTime, weekday } from '#domain/time.ts'
import type { Taken, User } from '#store/port.ts'

// How the time of a meeting is said on its card, and what stands against it.

const days: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
}

/** `2026-11-24 (Tue) 14:00–15:00, Europe/Zurich`: date, weekday, span and zone in one line. */
export function spanIn({ startsAt, endsAt }: Span, zone: TimeZone, language: Language): string {
  const on = dateIn(startsAt, zone)
  const last = dateIn(endsAt, zone)
  const end = last === on ? wallTime(endsAt, zone) : `${last} ${wallTime(endsAt, zone)}`
  return `${on} (${days[language][weekday(on) - 1]}) ${wallTime(startsAt, zone)}–${end}, ${zone}`
}

/** The same where the client lives, if the wall shows another time there. */
export function clientSpan(
  span: Span,
  country: string | undefined,
  own: TimeZone,
  language: Language,
): string | undefined {
  const zone = zoneOfCountry(country)
  if (zone === undefined) return undefined
  const same = (at: Span['startsAt']) =>
    wallTime(at, zone) === wallTime(at, own) && dateIn(at, zone) === dateIn(at, own)
  return same(span.startsAt) ? undefined : spanIn(span, zone, language)
}

type Against = Readonly<{
  span: Span
  /** The calendar of the person who meets. */
  calendar: WorkCalendar
  /** Country of the client. */
  country: string | undefined
  /** Holidays there. */
  holidays: Holidays
  taken: readonly Taken[]
  me: UserId
  colleagues: readonly User[]
  language: Language
}>

/** What stands against a time, one sentence each; the RM decides all the same. */
export function against({
  span,
  calendar,
  country,
  holidays,
  taken,
  me,
  colleagues,
  language,
}: Against): string[] {
  const clashes = taken
    .filter((each) => overlaps(each, span))
    .map((each) => clash(each, colleagues.find(({ id }) => id === each.userId)?.name, me, calendar.zone))
  const days = dayConflicts(calendar, country, span, holidays).map(dayClash)
  return [...new Set([...clashes, ...days].map((sentence) => sentence[language]))]
}

function clash(
  { userId, kind, title, startsAt, endsAt }: Taken,
  name: string | undefined,
  me: UserId,
  zone: TimeZone,
): Record<Language, string> {
  const hours = `${wallTime(startsAt, zone)}–${wallTime(endsAt, zone)}`
  if (userId !== me)
    return {
      en: `${name ?? 'A colleague'} has no time ${hours}.`,
      zh: `${name ?? '同事'}在 ${hours} 没有时间。`,
      ru: `${name ?? 'Коллега'}: ${hours} занято.`,
    }
  // The title of an imported appointment is a text from outside and stays out of the card.
  if (kind === 'busy' || title === undefined)
    return {
      en: `You are busy ${hours}.`,
      zh: `您在 ${hours} 已有安排。`,
      ru: `У вас занято ${hours}.`,
    }
  return {
    en: `You have "${title}" ${hours}.`,
    zh: `您在 ${hours} 已有“${title}”。`,
    ru: `У вас уже «${title}», ${hours}.`,
  }
}

function dayClash(conflict: DayConflict): Record<Language, string> {
  const { country } = conflict
  if (conflict.kind === 'holiday')
    return {
      en: `It is a holiday in ${country}: ${conflict.name}.`,
      zh: `当天是 ${country} 的公众假期（${conflict.name}）。`,
      ru: `В этот день праздник (${country}: ${conflict.name}).`,
    }
  if (conflict.of === 'client')
    return {
      en: `It is outside the hours in which clients in ${country} are contacted.`,
      zh: `该时间不在可联系 ${country} 客户的时段内。`,
      ru: `Это вне часов, в которые беспокоят клиентов (${country}).`,
    }
  return conflict.kind === 'rest'
    ? {
        en: 'It is no working day of yours.',
        zh: '当天不是您的工作日。',
        ru: 'У вас это нерабочий день.',
      }
    : {
        en: 'It is outside your working hours.',
        zh: '该时间不在您的工作时间内。',
        ru: 'Это вне вашего рабочего времени.',
      }
}
