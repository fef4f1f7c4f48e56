import { isWorkingDay, type WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { Language } from '#domain/language.ts'
import type { Recurrence } from '#domain/service/terms.ts'
import { type CountForms, formatCount } from '#domain/text/format.ts'
import type { LocalDate } from '#domain/time.ts'

const units: Readonly<Record<Recurrence['every'], CountForms>> = {
  day: { en: ['day', 'days'], zh: '天', ru: ['день', 'дня', 'дней'] },
  working_day: {
    en: ['working day', 'working days'],
    zh: '个工作日',
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  },
  week: { en: ['week', 'weeks'], zh: '周', ru: ['неделю', 'недели', 'недель'] },
  month: { en: ['month', 'months'], zh: '个月', ru: ['месяц', 'месяца', 'месяцев'] },
  quarter: { en: ['quarter', 'quarters'], zh: '个季度', ru: ['квартал', 'квартала', 'кварталов'] },
  year: { en: ['year', 'years'], zh: '年', ru: ['год', 'года', 'лет'] },
}

/** "every 2 weeks until 2027-01-31" */
export function repeatText({ every, interval, until }: Recurrence, language: Language): string {
  const span = formatCount(interval, language, units[every])
  const text = {
    en: interval === 1 ? `every ${units[every].en[0]}` : `every ${span}`,
    zh: `每${span}`,
    ru: `раз в ${interval === 1 ? units[every].ru[0] : span}`,
  }[language]
  return until === undefined ? text : `${text}${{ en: ' until ', zh: '，至', ru: ' до ' }[language]}${until}`
}

/** The holiday or weekend that a day is; undefined for a day of work. */
export const restDay = (on: LocalDate, calendar: WorkCalendar, language: Language): string | undefined =>
  isWorkingDay(calendar, on)
    ? undefined
    : (calendar.holidays.get(on) ?? { en: 'weekend', zh: '休息日', ru: 'выходной' }[language])
