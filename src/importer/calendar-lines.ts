import { DomainError } from '#domain/errors.ts'
import { isLocalDate } from '#domain/time.ts'

/** Where things stand in a calendar file: the first line of each event, in order, and every logical line. */
export type CalendarLines = Readonly<{
  /** Number of the line on which each VEVENT begins, from 1. */
  events: readonly number[]
  /** Logical lines (folded ones joined) with the number of their first line. */
  lines: readonly Readonly<{ number: number; text: string }>[]
}>

/** Refuses a calendar file in one sentence, with the line where there is one. */
export const wrongFile = (problem: string, line?: number): DomainError =>
  new DomainError('calendar_file_wrong', {
    problem: line === undefined ? problem : `line ${line}: ${problem}`,
  })

/**
 * Checks the frame of a calendar file: every line names a property, and what begins ends. Throws calendar_file_wrong
 * with the number of the first line that is wrong.
 */
export function calendarLines(text: string): CalendarLines {
  const lines = joined(text)
  const open: { name: string; number: number }[] = []
  const events: number[] = []
  for (const { text: line, number } of lines) {
    const [, property = '', , value = ''] =
      /^([A-Za-z0-9-]+)(;[^:]*(?:"[^"]*"[^:]*)*)?:(.*)$/s.exec(line) ?? []
    if (property === '') throw wrongFile(`"${line.slice(0, 40)}" is no property with a value`, number)
    const component = value.trim().toUpperCase()
    if (property.toUpperCase() === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR' && component !== 'VEVENT')
        throw wrongFile(`${component} is no calendar`, number)
      if (component === 'VEVENT') events.push(number)
      open.push({ name: component, number })
    } else if (property.toUpperCase() === 'END') {
      const last = open.pop()
      if (last?.name !== component)
        throw wrongFile(`${component} ends, but ${last?.name ?? 'nothing'} was begun`, number)
    } else if (dated.has(property.toUpperCase()) && !value.split(',').every(isTime)) {
      throw wrongFile(`"${value.slice(0, 40)}" is no date or time`, number)
    } else if (open.length === 0) throw wrongFile(`${property} stands outside of any calendar`, number)
  }
  const [left] = open
  if (left !== undefined) throw wrongFile(`${left.name} begins and does not end`, left.number)
  if (lines.length === 0) throw wrongFile('it is empty')
  return { events, lines }
}

const dated = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE'])

/** A date or time that exists, or a span that begins with one; the library would count a 13th month on. */
function isTime(text: string): boolean {
  const [, year = '', month = '', day = '', time = '000000'] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z?)?(?:\/.+)?$/.exec(text.trim()) ?? []
  return isLocalDate(`${year}-${month}-${day}`) && /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)$/.test(time)
}

/** A line that begins with a space or a tab goes on from the one before. */
function joined(text: string): { number: number; text: string }[] {
  const lines: { number: number; text: string }[] = []
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const last = lines[lines.length - 1]
    if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1)
    else if (line.trim() !== '') lines.push({ number: index + 1, text: line })
  })
  return lines
}
