import { isLocalDate, type TimeZone } from '#domain/time.ts'
import { otherLength } from './reminding.ts'
import { movedTime } from './slots/meeting-changes.ts'
import type { Moment, WaitingCard } from './slots/mentions.ts'
import { dayMoved } from './text/shifts.ts'

type Slots = Readonly<Record<string, unknown>>

/** The day, hour or distance from its meeting that the waiting card has, moved; `firm` where the message corrects it outright. */
export const shifted = (
  said: string,
  card: WaitingCard,
  firm: boolean,
  { zone }: Moment,
): Slots | undefined =>
  otherLength(said, card.input) ?? shiftedDay(said, card, firm) ?? shiftedTime(said, card, zone)

/** "A week later", "отложи на пару дней": the day that the task has, moved. */
function shiftedDay(said: string, { tool, input }: WaitingCard, firm: boolean): Slots | undefined {
  const due = input.due_on
  if (!['create_task', 'record_promise', 'hand_off'].includes(tool) || !isLocalDate(due)) return undefined
  const on = dayMoved(said, due, firm)
  return on && { due_on: on }
}

/** "An hour later": the hour that a meeting or a task has, moved. */
function shiftedTime(said: string, { tool, input }: WaitingCard, zone: TimeZone): Slots | undefined {
  if (tool === 'schedule_meeting') {
    const at = movedTime(said, input.at, zone)
    return at && { at }
  }
  const at = tool === 'create_task' ? movedTime(said, input.due_at, zone) : undefined
  return at && { due_at: at }
}
