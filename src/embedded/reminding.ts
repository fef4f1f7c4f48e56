import { addMillis, dateIn, isInstant } from '#domain/time.ts'
import { calls, type Plan, type PlannedCall } from './planned.ts'
import type { Turn } from './read-prompt.ts'
import { beforeMeetingIn, minutesIn } from './slots/before-meeting.ts'
import { datesIn, latinOrOther, type Moment } from './slots/mentions.ts'
import { tidy, without, wordsOf } from './slots/words.ts'
import type { Input } from './understand.ts'

// What is said of a reminder that counts back from a meeting once it was asked for.

const counts = (value: unknown): value is Readonly<{ with?: string; minutes: number }> =>
  typeof value === 'object' && value !== null && 'minutes' in value

/** Whether a call counts back from a meeting. */
export const countsBack = ({ before_meeting: before }: Input): boolean => counts(before)

/** The same reminder before another meeting; its time is counted anew. */
export function beforeThat({ due_on: _on, due_at: _at, ...input }: Input, meeting: string): Input {
  const before = counts(input.before_meeting) ? input.before_meeting : {}
  return { ...input, before_meeting: { ...before, with: meeting } }
}

/** The same reminder at a time of its own. */
export const atOwnTime = ({ before_meeting: _, ...input }: Input): Input => input

const orders =
  /^\s*[,，、;；]\s*(?=(?:please |pls |then |请|再)?(?:remind|ping|nudge|напомни|напомин|提醒|叫我))/iu

/** "An hour before we meet Anna, remind me to …" is one wish, whatever stands between. */
export function asOneReminder(said: string, moment: Moment): string {
  const before = /before|ahead of|prior|(?<!\p{L})за |前/iu.test(said)
    ? beforeMeetingIn(said, moment)
    : undefined
  if (!before) return said
  const tail = said.slice(before.span.end)
  const joint = /\p{Script=Han}/u.test(said) ? '' : ' '
  return orders.test(tail) ? said.slice(0, before.span.end) + joint + tail.replace(orders, '') : said
}

/** Words around a time that is said alone: "at 3pm then", «тогда в девять», 那就下午三点. */
const around =
  /(?<!\p{L})(?:at|on|then|ok(?:ay)?|well|please|remind|me|make|it|just|so|say|в|во|на|тогда|ну|ладно|давай|напомни|мне|хорошо|пожалуйста)(?!\p{L})|[那就好吧请在]|提醒我?/giu

/** The time for a reminder whose meeting was not found. */
export function reminderTime(said: string, last: Turn, moment: Moment): Plan | undefined {
  const open = last.calls.find(
    ({ tool, error }) => tool === 'create_task' && error?.code === 'reminder_meeting_needed',
  )
  if (!open) return undefined
  const dates = datesIn(said, moment, 'future')
  const date = dates.find(({ at }) => at !== undefined) ?? dates[0]
  if (!date || wordsOf(without(said, dates).replace(around, ' ')).length > 1) return undefined
  const { due_on: _on, ...input } = atOwnTime(open.input)
  const met = counts(open.input.before_meeting) ? open.input.before_meeting.with : undefined
  const client = input.client ?? (met !== undefined && moment.names?.includes(met) ? met : undefined)
  const due = date.at ? { due_at: date.at, due_on: date.on } : { due_on: date.on }
  return calls({
    tool: 'create_task',
    input: { ...input, ...(client === undefined ? {} : { client }), ...due },
    said: last.said,
  })
}

const only =
  /^(?:(?:no|make|it|that|rather|better|just|remind|me|please|about|actually|нет|лучше|давай|сделай|за|пусть|напомни|不|改成|改为|还是|提前|提醒我?|会面)[\s,，]*)*$/iu

/** "Make it an hour before", «лучше за час», 改成提前一小时: how long before its meeting the card's reminder comes. */
export function otherLength(said: string, input: Input): Input | undefined {
  const before = input.before_meeting
  if (!counts(before)) return undefined
  const form =
    /(?<length>[^,，.;]{2,40}?)\s*(?:before|ahead|earlier|до (?:нее|неё|встречи)|раньше)[^,.;]*$|(?<!\p{L})за (?<ru>[^,.;]{2,30})$|提前(?<zh>[^，。；]{2,8})/iu.exec(
      tidy(said),
    )
  const words = form?.groups?.length ?? form?.groups?.ru ?? form?.groups?.zh
  const length = words
    ?.replace(/^.*?(?=(?:half|an?|one|two|three|\d|quarter)(?!\p{L}))/iu, '')
    .replace(/^(?:за|на)\s+/iu, '')
    .replace(/\s+(?:до|перед).*$/iu, '')
    .replace(/[吧呢]$/u, '')
  const minutes = length === undefined ? undefined : minutesIn(length)
  if (minutes === undefined || length === undefined) return undefined
  const lead = tidy(said).slice(0, tidy(said).indexOf(length))
  return only.test(lead) && minutes !== before.minutes
    ? { before_meeting: { ...before, minutes } }
    : undefined
}

const meetingWith: Readonly<Record<string, (who: string) => string>> = {
  en: (who) => `Meeting with ${who}`,
  ru: (who) => `Встреча: ${who}`,
  zh: (who) => `与${who}会面`,
}

/** "Book Dima on Friday at 11 and remind me half an hour before": the reminder counts back from the meeting just said. */
export function beforeMeetingSaid(plan: Plan, last: PlannedCall | undefined, moment: Moment): Plan {
  const asked = plan.remarks[0]
  const call = plan.calls[0] ?? (asked?.kind === 'ask' && asked.missing === 'text' ? asked.call : undefined)
  const before = call?.tool === 'create_task' ? call.input.before_meeting : undefined
  if (!call || !counts(before) || last?.tool !== 'schedule_meeting' || !isInstant(last.input.at)) return plan
  if (before.with !== undefined && before.with !== last.input.client) return plan
  const at = addMillis(last.input.at, -before.minutes * 60_000)
  const who = typeof last.input.client === 'string' ? last.input.client : ''
  const text = call.input.text ?? meetingWith[latinOrOther(call.said)]?.(who)
  const input = {
    ...atOwnTime(call.input),
    text,
    client: last.input.client,
    due_at: at,
    due_on: dateIn(at, moment.zone),
  }
  return calls({ ...call, input })
}
