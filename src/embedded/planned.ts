import { isInstant, type TimeZone, wallTime } from '#domain/time.ts'
import type { Tool } from '#tools/define.ts'
import type { AskSpec } from './ask/spec.ts'
import type { Learned } from './intent/learned.ts'
import type { Outside } from './intent/outside.ts'
import type { Refusal } from './intent/refusals.ts'
import type { Talk } from './intent/talk.ts'
import type { Candidate } from './read-prompt.ts'
import { sentenceCase } from './slots/words.ts'
import type { Input, Missing } from './understand.ts'

/** A call to make, with the words that asked for it: they also say what the answer is about. */
export type PlannedCall = Readonly<{
  tool: string
  input: Input
  said: string
  /** What the query of `ask_book` works out, for the words of its answer. */
  ask?: AskSpec
}>

/** What is said without any call. */
export type Remark =
  | Readonly<{ kind: 'talk'; talk: Talk }>
  | Readonly<{ kind: 'refusal'; refusal: Refusal }>
  | Readonly<{ kind: 'ask'; missing: Missing; call: PlannedCall }>
  | Readonly<{ kind: 'offer'; readings: readonly [PlannedCall, PlannedCall] }>
  | Readonly<{ kind: 'choose_again'; candidates: readonly Candidate[] }>
  | Readonly<{ kind: 'out_of_scope'; of?: Outside }>
  | Readonly<{ kind: 'not_in_data'; unread: readonly string[] }>
  | Readonly<{ kind: 'query'; sql: string }>
  | Readonly<{ kind: 'unclear' }>

/** What a message asks for: calls in order, and what is to be said beside them. */
export type Plan = Readonly<{ calls: readonly PlannedCall[]; remarks: readonly Remark[] }>

export type Mind = Readonly<{ tools: ReadonlyMap<string, Tool>; learned: Learned }>

export const nothing: Plan = { calls: [], remarks: [] }
export const only = (remark: Remark): Plan => ({ calls: [], remarks: [remark] })
export const calls = (...planned: readonly PlannedCall[]): Plan => ({ calls: planned, remarks: [] })

/** What follows a report in one message and stands on its card: the list that takes it, and what of it is kept. */
const onCard: Readonly<Record<string, readonly [list: string, fields: readonly string[]]>> = {
  create_task: ['tasks', ['text', 'due_on']],
  record_promise: ['promises', ['text', 'due_on', 'owed_by']],
  record_fact: ['facts', ['text', 'kind']],
}

/** More of the same client, told behind something else: "…, oh and he hates calls". */
const inPassing = ({ said }: PlannedCall): boolean =>
  /^(?:and |also |but )*(?:s?he|they|his|her|their)(?!\p{L}(?<!['’s]))/iu.test(said.trim())

/** A note and the reminders, promises and facts that follow it in one message are one card. */
export function oneReport(
  made: readonly PlannedCall[],
  namesSame: (a: unknown, b: unknown) => boolean,
  zone: TimeZone,
): PlannedCall[] {
  const all: PlannedCall[] = []
  for (const call of made) {
    const at = all.findLastIndex(({ tool }) => tool === 'log_interaction')
    const report = all[at]
    if (
      report &&
      call.tool === 'log_interaction' &&
      inPassing(call) &&
      namesSame(call.input.client, report.input.client)
    ) {
      const note = `${report.input.note}. ${sentenceCase(call.said.trim())}`
      all[at] = { ...report, input: { ...report.input, note } }
      continue
    }
    const [list, fields] = onCard[call.tool] ?? []
    const { client, priority, repeat } = call.input
    const fits =
      report !== undefined &&
      list !== undefined &&
      fields !== undefined &&
      // Neither an urgency nor a series has a place on the card of a note.
      priority === undefined &&
      repeat === undefined &&
      // What is to be remembered by order is a card of its own.
      (call.tool !== 'record_fact' || inPassing(call)) &&
      (client === undefined || namesSame(client, report.input.client))
    if (!fits) {
      all.push(call)
      continue
    }
    const before = Array.isArray(report.input[list]) ? (report.input[list] as readonly unknown[]) : []
    const item = Object.fromEntries(
      fields.flatMap((field) => (call.input[field] === undefined ? [] : [[field, call.input[field]]])),
    )
    // A follow-up has a day and no hour: that stays in its words.
    const { text, due_at: hour } = call.input
    if (isInstant(hour)) item.text = `${text}, ${wallTime(hour, zone)}`
    all[at] = { ...report, input: { ...report.input, [list]: [...before, item] } }
  }
  return all
}

const sameOrLess = (less: PlannedCall['input'], more: PlannedCall['input']): boolean =>
  Object.entries(less).every(([key, value]) => JSON.stringify(value) === JSON.stringify(more[key]))

/** Calls and those that follow them; what asks a tool for the same or less is no call of its own. */
export function merged(made: readonly PlannedCall[], next: readonly PlannedCall[]): PlannedCall[] {
  const all = [...made]
  for (const call of next) {
    const at = all.findIndex((other) => other.tool === call.tool && sameOrLess(call.input, other.input))
    const same = all[at]
    if (!same) all.push(call)
    else if (call.tool === 'get_client') all[at] = { ...same, said: `${same.said}, ${call.said}` }
  }
  return all
}
