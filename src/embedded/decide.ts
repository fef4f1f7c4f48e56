import type { Language } from '#domain/language.ts'
import type { Tool } from '#tools/define.ts'
import { nobody } from './dialogue.ts'
import { learn } from './intent/learned.ts'
import { type Ranked, rankTools } from './intent/rank.ts'
import { planFor } from './plan.ts'
import type { Mind, Plan, PlannedCall } from './planned.ts'
import { type Quick, quickFor } from './quick.ts'
import { answered, type Dialogue, type PastCall, type Turn } from './read-prompt.ts'
import { noSigns } from './readings.ts'
import type { Moment } from './slots/mentions.ts'
import { detectLanguage } from './text/language.ts'
import { wordTurn } from './wording/turn.ts'

export type { Moment } from './slots/mentions.ts'

/** What to do next: call tools, or say the answer. */
export type Decision =
  | Readonly<{
      kind: 'calls'
      calls: readonly Readonly<{ tool: string; input: Readonly<Record<string, unknown>> }>[]
    }>
  | Readonly<{ kind: 'say'; text: string }>

export type Assistant = Readonly<{
  /** The next step of the last turn; `offered` are the tools that may be called now, all where it is absent. */
  decide(dialogue: Dialogue, moment: Moment, offered?: ReadonlySet<string>): Decision
  /** The words for the last turn as it stands, without further calls. */
  word(dialogue: Dialogue, moment: Moment): Decision
  /** The one look-up that a plain request means; nothing where there is any doubt. */
  quick: Quick
  /** Every tool that a message could mean by itself, the likeliest first. */
  rank(said: string): readonly Ranked[]
}>

function withoutClient({ tool, input: { client: _, ...input } }: PastCall, said: string): PlannedCall {
  return { tool, input, said }
}

/** A complaint's call-back that cannot count as one yet. */
const early: ReadonlySet<string> = new Set(['callback_too_early', 'callback_no_contact'])

/** What was said on the phone before a complaint was resolved is news of it all the same: it is kept as a note. */
function callNoted({ tool, input }: PastCall, said: string): PlannedCall | undefined {
  const { callback, ...rest } = input
  const { result } = (callback ?? {}) as { result?: unknown }
  if (typeof result !== 'string') return undefined
  const note = typeof rest.note === 'string' ? `${rest.note}. ${result}` : result
  return { tool, input: { ...rest, note }, said }
}

/** Whether a call was made by us in the place of the refused one before it. */
const instead = (refused: PastCall | undefined, { tool, input }: PastCall): boolean =>
  refused !== undefined &&
  refused.tool === tool &&
  early.has(refused.error?.code ?? '') &&
  JSON.stringify(callNoted(refused, '')?.input) === JSON.stringify(input)

/** Codes of calls that never did anything, since they were no calls of ours. */
const idle = new Set(['call_unusable', 'tool_unknown', 'input_invalid'])

/**
 * The planned calls that are still to be made. Another model may have begun the turn in its own way: what it did is
 * not done again, and after a write of its own nothing is written beside it.
 */
function leftOf(
  planned: readonly PlannedCall[],
  made: readonly PastCall[],
  tools: ReadonlyMap<string, Tool>,
): readonly PlannedCall[] {
  const left = [...planned]
  let written = false
  for (const [at, call] of made.entries()) {
    if (nobody(call) || instead(made[at - 1], call)) continue
    const input = JSON.stringify(call.input)
    const same = left.findIndex((each) => each.tool === call.tool && JSON.stringify(each.input) === input)
    if (same < 0 && idle.has(call.error?.code ?? '')) continue
    const done = same < 0 ? left.findIndex((each) => each.tool === call.tool) : same
    if (done >= 0) left.splice(done, 1)
    else written ||= call.error === undefined && tools.get(call.tool)?.risk !== 'read'
  }
  return written ? left.filter((call) => tools.get(call.tool)?.risk === 'read') : left
}

/** Calls that only read run together; a write waits for the ones before it, so that cards come in the order asked. */
function nextCalls(plan: Plan, turn: Turn, tools: ReadonlyMap<string, Tool>): readonly PlannedCall[] {
  if (turn.calls.some((call) => call.error?.candidates !== undefined)) return []
  const last = turn.calls[turn.calls.length - 1]
  if (last && nobody(last)) return [withoutClient(last, turn.said)]
  const noted = last && early.has(last.error?.code ?? '') ? callNoted(last, turn.said) : undefined
  if (noted) return [noted]
  const rest = leftOf(plan.calls, turn.calls, tools)
  const firstWrite = rest.findIndex((call) => tools.get(call.tool)?.risk !== 'read')
  return firstWrite === 0 ? rest.slice(0, 1) : firstWrite < 0 ? rest : rest.slice(0, firstWrite)
}

const languageOf = (dialogue: Dialogue, moment: Moment): Language => {
  if (moment.language) return moment.language
  let language: Language | undefined
  for (const turn of dialogue.slice(-6)) language = detectLanguage(turn.said, language)
  return language ?? 'en'
}

type PlanOf = (dialogue: Dialogue, moment: Moment, mind: Mind) => Plan

/** Every step of a turn reads the same message in the same conversation, at one moment: it is understood once. */
function remembering(plan: PlanOf): PlanOf {
  const plans = new WeakMap<Moment, { key: string; mind: Mind; plan: Plan }>()
  return (dialogue, moment, mind) => {
    const said = dialogue[dialogue.length - 1]?.said
    // A call is known by its id: what it answered does not change.
    const before = dialogue
      .slice(0, -1)
      .map((turn) => [turn.said, turn.reply, turn.calls.map(({ id }) => id)])
    const key = JSON.stringify([said, before])
    const known = plans.get(moment)
    if (known?.key === key && known.mind === mind) return known.plan
    const made = plan(dialogue, moment, mind)
    plans.set(moment, { key, mind, plan: made })
    return made
  }
}

/** Learns from the examples of the tools and then decides turn by turn, by nothing but what the call holds. */
export function makeAssistant(list: readonly Tool[]): Assistant {
  const mind: Mind = { tools: new Map(list.map((tool) => [tool.name, tool])), learned: learn(list) }
  const planOf = remembering(planFor)
  const say = (dialogue: Dialogue, moment: Moment, plan: Plan): Decision => ({
    kind: 'say',
    text: wordTurn({ dialogue, plan, moment, tools: list, language: languageOf(dialogue, moment) }),
  })
  const restricted = (offered: ReadonlySet<string> | undefined): Mind =>
    offered === undefined || list.every(({ name }) => offered.has(name))
      ? mind
      : { ...mind, tools: new Map([...mind.tools].filter(([name]) => offered.has(name))) }
  return {
    decide(dialogue, moment, offered) {
      const plan = planOf(dialogue, moment, restricted(offered))
      const turn = dialogue[dialogue.length - 1]
      const waiting = turn?.calls.every(answered) ?? true
      const next = turn && waiting ? nextCalls(plan, turn, mind.tools) : []
      if (next.length === 0) return say(dialogue, moment, plan)
      return { kind: 'calls', calls: next.map(({ tool, input }) => ({ tool, input })) }
    },
    word: (dialogue, moment) => say(dialogue, moment, planOf(dialogue, moment, mind)),
    quick: quickFor(mind),
    rank: (said) => rankTools(said, mind.learned, noSigns),
  }
}
