import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { addWorkingDays, addWorkingMillis } from '../calendar/work-calendar.ts'
import type { Instant } from '../time.ts'
import type { Severity, Urgency } from './terms.ts'

const hour = 3_600_000

/** How long something may take: hours of work, or working days. */
export type Allowance = Readonly<{ hours: number } | { days: number }>

/** The house standards of service; a bank puts its own in their place. */
export const standards: Readonly<{
  firstAnswer: Readonly<Record<Urgency, Allowance>>
  resolution: Readonly<Record<Urgency, Allowance>>
  /** A complaint is calmed at once, with a time that is promised in the holding reply. */
  complaintHolding: Allowance
  complaintResolution: Readonly<Record<Severity, Allowance>>
  /** The client is called back within this time once the complaint is resolved. */
  callback: Allowance
  handoff: Allowance
  /** Share of a clock that has run when its owner is warned. */
  warnAt: number
  /** After a breach: hours of work until the lead hears of it as well. */
  leadAfter: Allowance
}> = {
  // 24 hours of the promise are one working day: what comes on Friday at three is answered by Monday at three.
  firstAnswer: { normal: { days: 1 }, urgent: { hours: 2 } },
  resolution: { normal: { days: 5 }, urgent: { days: 2 } },
  complaintHolding: { hours: 2 },
  complaintResolution: { low: { days: 10 }, medium: { days: 10 }, high: { days: 5 }, critical: { days: 2 } },
  callback: { days: 2 },
  handoff: { days: 2 },
  warnAt: 0.75,
  leadAfter: { hours: 2 },
}

/** The instant by which an allowance that began at an instant has run out, counting working time only. */
export const dueAfter = (calendar: WorkCalendar, from: Instant, allowance: Allowance): Instant =>
  'hours' in allowance
    ? addWorkingMillis(calendar, from, allowance.hours * hour)
    : addWorkingDays(calendar, from, allowance.days)
