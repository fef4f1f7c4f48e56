import { dateIn, type Instant, isLocalDate, type LocalDate, type TimeZone } from '#domain/time.ts'
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
      const [, text, on] = /^(.+?)[\s,;:]+(\d{4}-\d{2}-\d{2})$/.exec(line) ?? []
      if (text !== undefined && isLocalDate(on)) return { text, due_on: on }
      const found = followUps(line, moment)
      const [only] = found
      if (only && found.length === 1) return only
      const due = datesIn(line, moment, 'future').find(({ on }) => on >= moment.today)?.on
      return due === undefined ? { text: line } : { text: line, due_on: due }
    })
}

/** What a text asks to be done, one a line with its day, as a person may take it over: "Call back 2026-11-27". */
export const followUpsAsked = (text: string, now: Instant, zone: TimeZone): string[] =>
  followUps(text, { now, zone, today: dateIn(now, zone) })
    .slice(0, mostTasks)
    .map(({ text: task, due_on: due }) => [task, due].filter(Boolean).join(' '))
