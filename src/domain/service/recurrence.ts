import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts'
import { addDays, addMonths, daysBetween, endOfMonth, type LocalDate } from '../time.ts'
import type { Recurrence } from './terms.ts'

/** A day in the life of a series: its first day, the day of the task that is done now, and today. */
export type Occurrence = Readonly<{ first: LocalDate; due: LocalDate; today: LocalDate }>

/**
 * The next day of a series: after the day that is done and not before today, so that what lay for a while comes once
 * and not for every day that was missed. Undefined where the series has ended.
 */
export function nextOccurrence(
  recurs: Recurrence,
  { first, due, today }: Occurrence,
  calendar: WorkCalendar,
): LocalDate | undefined {
  const from = later(addDays(due, 1), today)
  const next =
    recurs.every === 'working_day'
      ? workingDayAfter(due, recurs.interval, from, calendar)
      : dayOfSeries(recurs, first, from)
  return recurs.until !== undefined && next > recurs.until ? undefined : next
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

const months: Readonly<Partial<Record<Recurrence['every'], number>>> = { month: 1, quarter: 3, year: 12 }

/** The first day of a series from a day on, counted from its first day so that a short month shortens no other. */
function dayOfSeries({ every, interval }: Recurrence, first: LocalDate, from: LocalDate): LocalDate {
  const step = months[every]
  if (step === undefined) {
    const days = interval * (every === 'week' ? 7 : 1)
    return addDays(first, Math.max(0, Math.ceil(daysBetween(first, from) / days)) * days)
  }
  const apart = monthsBetween(first, from)
  const steps = Math.max(0, Math.floor(apart / (step * interval)))
  const at = (count: number) => sameDay(first, count * step * interval)
  return at(steps) >= from ? at(steps) : at(steps + 1)
}

const monthsBetween = (from: LocalDate, to: LocalDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** A series that began on the last day of a month keeps to last days; any other keeps its day as far as there is one. */
const sameDay = (first: LocalDate, apart: number): LocalDate =>
  first === endOfMonth(first) ? endOfMonth(addMonths(first, apart)) : addMonths(first, apart)

/** No calendar rests for longer; one that never works is told of by its other users. */
const longestRest = 60

function workingDayAfter(
  due: LocalDate,
  interval: number,
  from: LocalDate,
  calendar: WorkCalendar,
): LocalDate {
  let day = due
  for (let counted = 0; counted < interval || day < from; counted += 1) day = nextWorkingDay(day, calendar)
  return day
}

function nextWorkingDay(after: LocalDate, calendar: WorkCalendar): LocalDate {
  for (let tried = 1; tried <= longestRest; tried += 1)
    if (isWorkingDay(calendar, addDays(after, tried))) return addDays(after, tried)
  return addDays(after, 1)
}
