import { dateIn, type Instant, type LocalDate, type TimeZone } from '#domain/time.ts'
import { followUps } from '#embedded/slots/follow-ups.ts'
import { datesIn } from '#embedded/slots/mentions.ts'

export type FollowUpTask = Readonly<{ text: string; due_on?: LocalDate }>

const mostTasks = 10
const mostLetters = 500

/** Follow-ups that a person wrote one a line, each with its day where the line says one: "call back on Friday". */
export function tasksIn(lines: readonly string[], now: Instant, zone: TimeZone): FollowUpTask[] {
  const moment = { now, zone, today: dateIn(now, zone) }
  return lines
    .map((line) => line.trim().slice(0, mostLetters))
    .filter((line) => line !== '')
    .slice(0, mostTasks)
    .map((line) => {
      const found = followUps(line, moment)
      const [only] = found
      if (only && found.length === 1) return only
      const due = datesIn(line, moment, 'future').find(({ on }) => on >= moment.today)?.on
      return due === undefined ? { text: line } : { text: line, due_on: due }
    })
}
