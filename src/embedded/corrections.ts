import { fold } from '#domain/text/fold.ts'
import {
  addDays,
  atWallTime,
  dateIn,
  type Instant,
  isLocalDate,
  type LocalDate,
  wallTime,
} from '#domain/time.ts'
import { opened, type Said } from './correction-opening.ts'
import { withoutReason } from './correction-reason.ts'
import { additions, empty, naming, other as otherOne, saysNothing, swapped } from './correction-words.ts'
import { rankTools } from './intent/rank.ts'
import { calls, type Mind, only, type Plan } from './planned.ts'
import type { Candidate, Dialogue } from './read-prompt.ts'
import { noSigns } from './readings.ts'
import { atOwnTime } from './reminding.ts'
import { shifted } from './shifting.ts'
import { bare } from './slots/bare.ts'
import { hourWritten } from './slots/bare-hour.ts'
import { wordValues } from './slots/card-values.ts'
import { changesIn } from './slots/changes.ts'
import { channelOf } from './slots/channel.ts'
import { clientNames } from './slots/client.ts'
import { betterIn, movedTo, otherSide, rewritten, urgencyOnly } from './slots/han-corrections.ts'
import { leftOut } from './slots/left-out.ts'
import { hourAlone, meetingChange } from './slots/meeting-changes.ts'
import { datesIn, type Moment, type WaitingCard } from './slots/mentions.ts'
import { movedFollowUp } from './slots/moved-follow-up.ts'
import { otherFigure } from './slots/other-figure.ts'
import { sentenceCase, tidy, without, wordsOf } from './slots/words.ts'
import { findClockTimes, wallTimeOf } from './text/clock-times.ts'
import { russianNameStem } from './text/russian.ts'
import type { Input } from './understand.ts'

type Slots = Readonly<Record<string, unknown>>

/**
 * The call that changes the card that waits, when the message corrects it: another date, client, channel, priority
 * or value. Nothing where no card waits or the message asks for something else.
 */
export function correction(whole: string, before: Dialogue, moment: Moment, mind: Mind): Plan | undefined {
  const card = moment.waiting
  if (!card || !mind.tools.has(card.tool)) return undefined
  const plain = withoutReason(whole)
  const said = plain !== whole && opened(plain) ? plain : whole
  const added = addition(said, card)
  if (added) return changed(card, added, said)
  const moved = shifted(said, card, opened(said)?.strong ?? false, moment)
  if (moved) return changed(card, moved, said)
  const dated = datesIn(said, moment, 'future').length > 0
  const figure = dated ? undefined : otherFigure(said, card.input)
  if (figure) return changed(card, figure, said)
  const fewer = leftOut(said, card.input, moment) ?? movedFollowUp(said, card.input, moment)
  if (fewer) return changed(card, fewer, said)
  const exchanged = wordsExchanged(said, card, moment)
  if (exchanged) return changed(card, exchanged, said)
  const better = betterIn(said)
  const other = urgencyOnly(said, card) ?? otherSide(said, card) ?? (better && rewritten(better, card))
  if (other) return changed(card, other, said)
  const to = movedTo(said, card) ?? better?.value
  const told = to ? { text: to, strong: true } : (opened(said) ?? bare(said, card.tool))
  if (!told) return undefined
  const hourly = /(?<!\p{L})at \d?\p{L}*[\s.!]*$/iu.test(said)
  const timed = card.tool === 'schedule_meeting' || card.input.due_at !== undefined || hourly
  const words = timed ? { ...told, text: hourWritten(told.text) } : told
  if (card.input.client !== undefined && otherOne.test(fold(said)) && !clientIn(words.text, card, [], moment))
    return otherClient(said, before, card)
  const slots =
    valuesIn(words, card, moment) ??
    (card.tool === 'schedule_meeting' ? meetingChange(words.text, card.input, moment) : undefined)
  if (!slots) return undefined
  const asked = rankTools(words.text, mind.learned, noSigns)[0]
  const names = clientNames(words.text, [], moment.names).filter(({ score }) => score >= 0.9)
  const days = datesIn(words.text, moment, 'future')
  const values = [days, names].some((each) => saysNothing(without(words.text, each)))
  const elsewhere = asked && asked.tool !== card.tool && asked.score > 5 && !words.strong && !values
  return elsewhere ? undefined : changed(card, { ...renamed(card.input, slots, moment), ...slots }, said)
}

const changed = (card: WaitingCard, slots: Slots, said: string): Plan => {
  const timed = slots.due_on !== undefined || slots.due_at !== undefined
  const input = timed ? atOwnTime(card.input) : card.input
  const { due_at: _, ...dated } = input
  const kept = slots.due_on !== undefined && slots.due_at === undefined ? dated : input
  return calls({ tool: card.tool, input: { ...kept, ...slots, corrects: card.id }, said })
}

/** The words of a task name its client as they did before: the better name takes the place of that one. */
function renamed(input: Input, slots: Slots, { names }: Moment): Slots {
  const field = typeof input.text === 'string' ? 'text' : 'subject'
  const text = input[field]
  if (typeof text !== 'string' || typeof slots.client !== 'string' || slots.client.startsWith('cli_'))
    return {}
  const old = clientNames(text, [], names).find(({ score }) => score >= 2.5)
  if (!old || slots[field] !== undefined) return {}
  return { [field]: sentenceCase(`${text.slice(0, old.start)}${slots.client}${text.slice(old.end)}`) }
}

/** "Add that she paid": more words for the note that waits. */
function addition(said: string, { tool, input }: WaitingCard): Slots | undefined {
  if (tool !== 'log_interaction' || typeof input.note !== 'string') return undefined
  const lead = additions.exec(fold(said))
  const more = lead && tidy(said.slice(lead[0].length))
  if (
    !more ||
    /^(?:a |an |another )?(?:task|to-?do|reminder)|^(?:задач|напомин)|^(?:个|一个)?(?:任务|提醒|待办)/iu.test(
      more,
    )
  )
    return undefined
  const stop = /\p{Script=Han}/u.test(more) ? '。' : '. '
  return { note: `${input.note.replace(/[.。\s]+$/u, '')}${stop}${sentenceCase(more)}` }
}

/** The words of the card with those that are not meant exchanged for those that are. */
function wordsExchanged(said: string, { input }: WaitingCard, { names }: Moment): Slots | undefined {
  const { old, better } = swapped.exec(said)?.groups ?? {}
  const field = ['text', 'note', 'subject'].find((each) => typeof input[each] === 'string')
  if (old === undefined || better === undefined || field === undefined) return undefined
  // Another client is no other word.
  if (clientNames(`${old}, ${better}`, [], names).some(({ score }) => score >= 0.9)) return undefined
  const words = String(input[field])
  const at = fold(words).indexOf(fold(old))
  return at < 0
    ? undefined
    : { [field]: sentenceCase(words.slice(0, at) + better + words.slice(at + old.length)) }
}

/** The one of two equal names that was not taken; a question where there were more or none. */
function otherClient(said: string, before: Dialogue, card: WaitingCard): Plan {
  const asked = [...before]
    .reverse()
    .flatMap(({ calls: made }) =>
      made.flatMap(({ error }) => (error?.candidates ? [error.candidates] : [])),
    )[0]
  const rest = (asked ?? []).filter(({ id }: Candidate) => id !== card.input.client)
  if (asked && rest.length === 1 && rest.length < asked.length)
    return changed(card, { client: rest[0]!.id }, said)
  const { client: _, ...input } = card.input
  const call = { tool: card.tool, input: { ...input, corrects: card.id }, said }
  return only({ kind: 'ask', missing: 'client', call })
}

/** The better values a correction holds; nothing where it says more than values. */
function valuesIn({ text, strong: firm }: Said, card: WaitingCard, moment: Moment): Slots | undefined {
  const field = ['text', 'note', 'subject'].find((each) => each in card.input)
  const named = field && naming.exec(text)?.[1]
  if (named) return { [field]: sentenceCase(tidy(named)) }
  const dates = datesIn(text, moment, card.tool === 'log_interaction' ? 'past' : 'future')
  const date = dates[dates.length - 1]
  const times = date ? [] : findClockTimes(fold(text))
  const time = times[times.length - 1]
  const person = clientIn(text, card, dates, moment)
  const town =
    card.tool === 'update_client' && person && /(?<!\p{L})(?:в|во|на)\s+$/iu.test(text.slice(0, person.start))
  const client = town ? undefined : person
  const slots: Record<string, unknown> = {
    ...(date ? dateSlots(date, card, moment, hourAlone(text, date)) : {}),
    ...(time ? timeSlots(wallTimeOf(time), card, moment) : {}),
    ...(client ? { client: client.text } : {}),
    ...wordValues(text, card.tool),
  }
  const channel = card.tool === 'log_interaction' ? channelOf(without(text, dates)) : undefined
  if (channel && channel !== card.input.channel) slots.channel = channel
  const bare = firm || (client === undefined && wordsOf(text).length <= 4)
  const someone = client !== undefined && tidy(without(text, [client])) === ''
  if (card.tool === 'update_client' && !someone) Object.assign(slots, newValue(text, card.input, bare))
  if (Object.keys(slots).length === 0) return undefined
  if (firm || slots.changes) return slots
  const taken = [...dates, ...times, ...(client ? [client] : [])]
  const left = wordsOf(without(text, taken)).filter(
    (word) =>
      !empty.has(word.norm) && !(slots.channel || slots.priority || slots.urgency || slots.department),
  )
  return left.reduce((sum, word) => sum + (word.han ? word.text.length / 2 : 1), 0) <= 2 ? slots : undefined
}

/** Somebody else than the card names. */
function clientIn(text: string, card: WaitingCard, taken: Parameters<typeof clientNames>[1], moment: Moment) {
  if (card.input.client === undefined && card.tool !== 'create_task') return undefined
  const known = fold(card.clientName ?? '')
  const stems = new Set(wordsOf(known).map(({ norm }) => russianNameStem(norm)))
  const same = (name: string): boolean =>
    known.includes(fold(name)) || wordsOf(name).every(({ norm }) => stems.has(russianNameStem(norm)))
  // A bare word beside a changed field is its better value, unless the book knows it as a name.
  const least = card.tool === 'update_client' ? 1.9 : moment.names ? 0.9 : 1.4
  return clientNames(text, taken, moment.names).find(
    (name) => name.score >= least && !same(name.text) && !/[@.]/u.test(text.charAt(name.end)),
  )
}

type Day = Readonly<{ on: LocalDate; at?: Instant }>

function dateSlots(date: Day, card: WaitingCard, moment: Moment, alone: boolean): Slots {
  switch (card.tool) {
    case 'record_promise':
    case 'hand_off':
      return { due_on: date.on }
    case 'create_task':
      // An hour alone is one of the day that the task has.
      return date.at && alone && isLocalDate(card.input.due_on)
        ? timeSlots(wallTime(date.at, moment.zone), card, moment)
        : { due_on: date.on, ...(date.at ? { due_at: date.at } : {}) }
    case 'log_interaction':
      return date.on <= moment.today ? { on: date.on } : followUpOn(card.input, date.on)
    case 'record_fact':
      return date.on <= moment.today ? { on: date.on } : {}
    default:
      return {}
  }
}

/** A day ahead on the card of a report is that of its only follow-up. */
function followUpOn(input: Input, on: LocalDate): Slots {
  const tasks = Array.isArray(input.tasks) ? input.tasks : []
  return tasks.length === 1 ? { tasks: [{ ...tasks[0], due_on: on }] } : {}
}

/** "Make it 3pm": another time on the day the task already has. */
function timeSlots(time: string, card: WaitingCard, moment: Moment): Slots {
  if (card.tool !== 'create_task') return {}
  const due = card.input.due_on
  const day = isLocalDate(due) ? due : moment.today
  const at = atWallTime(day, time, moment.zone)
  return at <= moment.now && day === moment.today
    ? { due_on: addDays(day, 1), due_at: atWallTime(addDays(day, 1), time, moment.zone) }
    : { due_on: dateIn(at, moment.zone), due_at: at }
}

/** Where somebody lives, in the case that «в» asks for. */
const inTown = /^\s*(?:в|во|на)\s+\p{Script=Cyrillic}/iu

/** Another value for the one field that the card changes. */
function newValue(text: string, input: Input, bare: boolean): Slots {
  const before = typeof input.changes === 'object' && input.changes !== null ? input.changes : {}
  const said = changesIn(text)
  if (Object.keys(said).length > 0) return { changes: { ...before, ...said } }
  const [field, ...more] = Object.keys(before)
  const again =
    field === undefined || more.length > 0
      ? {}
      : changesIn(field === 'city' && inTown.test(text) ? `живет теперь ${text}` : `${field} ${text}`)
  if (Object.keys(again).length > 0) return { changes: { ...before, ...again } }
  const value = tidy(text)
  const free = field !== undefined && more.length === 0 && bare && value !== ''
  return free ? { changes: { [field]: field === 'city' ? sentenceCase(value) : value } } : {}
}
