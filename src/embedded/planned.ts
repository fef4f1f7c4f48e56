import type { Tool } from '#tools/define.ts'
import type { AskSpec } from './ask/spec.ts'
import type { Learned } from './intent/learned.ts'
import type { Refusal, Talk } from './intent/talk.ts'
import type { Candidate } from './read-prompt.ts'
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
  | Readonly<{ kind: 'out_of_scope' }>
  | Readonly<{ kind: 'not_in_data'; unread: readonly string[] }>
  | Readonly<{ kind: 'query'; sql: string }>
  | Readonly<{ kind: 'unclear' }>

/** What a message asks for: calls in order, and what is to be said beside them. */
export type Plan = Readonly<{ calls: readonly PlannedCall[]; remarks: readonly Remark[] }>

export type Mind = Readonly<{ tools: ReadonlyMap<string, Tool>; learned: Learned }>

export const nothing: Plan = { calls: [], remarks: [] }
export const only = (remark: Remark): Plan => ({ calls: [], remarks: [remark] })
export const calls = (...planned: readonly PlannedCall[]): Plan => ({ calls: planned, remarks: [] })

type FollowUp = Readonly<{ text: unknown; due_on?: unknown; due_at?: unknown }>

/** A note and the reminders that follow it in one message are one card: the reminders become its follow-ups. */
export function oneReport(
  made: readonly PlannedCall[],
  namesSame: (a: unknown, b: unknown) => boolean,
): PlannedCall[] {
  const all: PlannedCall[] = []
  for (const call of made) {
    const at = all.findLastIndex(({ tool }) => tool === 'log_interaction')
    const report = all[at]
    const { text, client, due_on, due_at, priority } = call.input
    const fits =
      report !== undefined &&
      call.tool === 'create_task' &&
      // An urgency has no place on the card of a note.
      priority === undefined &&
      (client === undefined || namesSame(client, report.input.client))
    if (!fits) {
      all.push(call)
      continue
    }
    const before = Array.isArray(report.input.tasks) ? (report.input.tasks as FollowUp[]) : []
    const task: FollowUp = {
      text,
      ...(due_on === undefined ? {} : { due_on }),
      ...(due_at === undefined ? {} : { due_at }),
    }
    all[at] = { ...report, input: { ...report.input, tasks: [...before, task] } }
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
