import { fold } from '#domain/text/fold.ts'
import { anotherMeeting } from './another-meeting.ts'
import { otherwiseTyped } from './as-read.ts'
import { clientOf } from './client-meant.ts'
import { correction } from './corrections.ts'
import { nextTask } from './day-wishes.ts'
import { openQuestion } from './dialogue.ts'
import { fresh } from './fresh.ts'
import { rankTools } from './intent/rank.ts'
import { refusalFor } from './intent/refusals.ts'
import { talkIn } from './intent/talk.ts'
import { movedTask } from './moved-task.ts'
import { withoutOpening } from './opening.ts'
import { calls, type Mind, only, type Plan, type PlannedCall, type Remark } from './planned.ts'
import { quoting } from './quoting.ts'
import type { Dialogue, PastCall, Turn } from './read-prompt.ts'
import { filled, noSigns, ranked } from './readings.ts'
import { redrafted } from './redrafting.ts'
import { beforeThat, countsBack, reminderTime } from './reminding.ts'
import { afterRefusedSending } from './sending.ts'
import { settingFor } from './setting.ts'
import { chooseFrom, ordinalIn } from './slots/choice.ts'
import { clientNames } from './slots/client.ts'
import { withoutFigureSlip } from './slots/han-slips.ts'
import type { Moment } from './slots/mentions.ts'
import { sameName } from './slots/same-name.ts'
import { wordsOf } from './slots/words.ts'
import { asHeard } from './text/homophones.ts'
import { spelled } from './text/spelling-en.ts'
import { spelledInRussian } from './text/spelling-ru.ts'
import type { Input, Setting } from './understand.ts'
import { whyAsked } from './why.ts'
import { least } from './wishes.ts'

/** What the last message of a conversation asks for, given what went before it. */
export function planFor(dialogue: Dialogue, moment: Moment, mind: Mind): Plan {
  const typed = otherwiseTyped(dialogue, moment)
  return typed ? typed.asTyped(planned(typed.dialogue, typed.moment, mind)) : planned(dialogue, moment, mind)
}

function planned(dialogue: Dialogue, moment: Moment, mind: Mind): Plan {
  const turn = dialogue[dialogue.length - 1]
  if (!turn || turn.said === '') return only({ kind: 'unclear' })
  const before = dialogue.slice(0, -1)
  const said = withoutFigureSlip(asHeard(spelledInRussian(spelled(turn.said, moment.names), moment.names)))
  return (
    whyAsked(said, before) ??
    continued(said, before, moment, mind) ??
    (moment.waiting ? undefined : movedTask(withoutOpening(said), before, moment)) ??
    quoting(said, before, moment, mind) ??
    fresh(said, before, moment, mind)
  )
}

/** The answer to a question that the last turn ended with, or nothing when the message starts something new. */
function continued(said: string, before: Dialogue, moment: Moment, mind: Mind): Plan | undefined {
  const last = before[before.length - 1]
  if (!last) return undefined
  const open = openQuestion(last)
  if (open.length > 0) return chosen(said, last, before, moment, mind)
  const timed = reminderTime(said, last, moment)
  if (timed) return timed
  const answer = afterRefusedSending(said, before, moment, mind)
  if (answer) return answer
  const anew = redrafted(said, before, moment, mind)
  if (anew) return anew
  const onward = nextTask(said, before)
  if (onward) return calls({ tool: 'list_tasks', input: onward, said })
  const another = anotherMeeting(said, before, moment)
  if (another) return another
  const corrected = correction(said, before, moment, mind)
  if (corrected) return corrected
  if (last.calls.length > 0) return undefined
  const asked = planFor(before, moment, mind).remarks[0]
  if (asked?.kind === 'offer') {
    const at = ordinalIn(said, 2)
    const reading = at === undefined ? undefined : asked.readings[at - 1]
    return reading && completed(reading, mind, settingFor(before, moment))
  }
  if (asked?.kind === 'ask') return filledIn(said, asked, before, moment, mind)
  return undefined
}

/** The question is not to be answered: what stands elsewhere stays as it is. */
const dropped =
  /^(?:(?:ok|okay|no|oh|ah|hm+|actually|then|please|ну|ой|нет|а|ладно|тогда|давай|哦|那|嗯|好)[\s,.!，。！]*)*(?:cancel(?: (?:that|it|this))?|never ?mind|forget (?:it|that|about it)|drop (?:it|that)|skip (?:it|that)|leave it|none(?: of (?:them|those|these))?|neither|stop|отмена|отмени(?:ть)?(?: это)?|отбой|забудь|не надо|не нужно|ничего|никого|никто|неважно|оставь|ни один|ни одна|стоп|算了?[，,]?(?:先|那|就|还是)*(?:不|别)(?:约|弄|写|发|办|查|找|看|见)|(?:先|那|就|还是)+(?:不|别)(?:约|弄|写|发|办|查|找|看|见)|算了|取消(?:吧)?|不用了?|不要了?|都不是|没事)(?:[\s,]+(?:thanks|thank you|please|спасибо|пожалуйста|谢谢))?[\s.!。！了吧]*$/u

function completed(reading: PlannedCall, mind: Mind, setting: Setting): Plan {
  const { input, missing } = filled(reading.tool, reading.said, mind, setting)
  const call = { ...reading, input }
  return missing ? only({ kind: 'ask', missing, call }) : calls(call)
}

/** A message that names another client than the meeting whose hour is asked for is none of its hours. */
const namesAnother = (said: string, open: PastCall | undefined, { names }: Moment): boolean =>
  open?.error?.code === 'meeting_time_needed' &&
  typeof open.input.client === 'string' &&
  !open.input.client.startsWith('cli_') &&
  clientNames(said, [], names).some(
    ({ score, text }) => score >= 0.9 && !sameName(text, String(open.input.client)),
  )

/** The interrupted calls again, now with the candidate that was chosen; the rest of that message follows. */
function chosen(said: string, last: Turn, before: Dialogue, moment: Moment, mind: Mind): Plan | undefined {
  const open = openQuestion(last)
  const candidates = open[0]?.error?.candidates ?? []
  if (namesAnother(said, open[0], moment) || refusalFor(said)) return undefined
  const pick = chooseFrom(
    said,
    candidates.map((each) => ({ ...each, also: moment.candidates?.[each.id] ?? [] })),
  )
  if (!pick) {
    if (dropped.test(fold(said).trim())) return only({ kind: 'talk', talk: 'dropped' })
    const short = wordsOf(said).length <= 2 && rankTools(said, mind.learned, noSigns)[0]?.score
    return typeof short === 'number' && short < least && !talkIn(said) && /\d/.test(said)
      ? only({ kind: 'choose_again', candidates })
      : undefined
  }
  const meant = chooser(open[0]!, pick.id)
  const planned = planFor(before, moment, mind).calls
  const again = open.map((call, index): PlannedCall => {
    const same = planned.find((other) => other.tool === call.tool)
    const { tasks } = same?.input ?? {}
    return {
      tool: call.tool,
      input: meant({ ...(tasks === undefined ? {} : { tasks }), ...call.input }),
      said: same?.said ?? planned[index]?.said ?? last.said,
      ...(same?.ask ? { ask: same.ask } : {}),
    }
  })
  const made = new Set(last.calls.map((call) => call.tool))
  const ours = planned.some((call) => call.tool === open[0]?.tool)
  const rest = (ours ? planned : [])
    .filter((call) => !made.has(call.tool))
    .map((call) => ({ ...call, input: meant(call.input) }))
  return calls(...again, ...rest)
}

const referred: ReadonlySet<string> = new Set([
  'task',
  'product',
  'promise',
  'request',
  'meeting',
  'role',
  'complaint',
])
/** Where a call names colleagues, alone or in a list or part of its own. */
const ofPeople: ReadonlySet<string> = new Set([
  'person',
  'away',
  'hand_over_to',
  'inform',
  'with',
  'cover',
  'members',
])

/** Puts the chosen candidate in the place of what was ambiguous or absent: a client, a task, a time, one of several. */
function chooser({ input, error }: PastCall, id: string): (input: Input) => Input {
  const kind = error?.code.replace(/_ambiguous$/, '') ?? ''
  if (kind === 'meeting_time_needed') return ({ on: _day, ...other }) => ({ ...other, at: id })
  if (kind.startsWith('meeting') && countsBack(input))
    return (other) => (countsBack(other) ? beforeThat(other, id) : other)
  if (kind === 'cover_of_one_client') return (other) => coverOrTeam(other, id)
  if (kind === 'person') return (other) => named(other, error?.message ?? '', id)
  const key = kind === 'promise_evidence' ? 'evidence' : referred.has(kind) ? kind : 'client'
  return (other) => {
    if (key === 'product' && Array.isArray(other.products))
      return {
        ...other,
        products: other.products.map((each) => (error?.message.includes(String(each)) ? id : each)),
      }
    return other[key] === input[key] ? { ...other, [key]: id } : other
  }
}

/** What cover of one client was chosen to be: cover of the whole book, or a place in the client's team. */
function coverOrTeam({ client, cover, away, ...other }: Input, id: string): Input {
  const { person } = (cover ?? {}) as { person?: unknown }
  return id === 'team'
    ? { ...other, client, members: [{ person, role: 'assistant' }] }
    : { ...other, cover, ...(away === undefined ? {} : { away }) }
}

/** The same call with a colleague in the place of every name that the question quotes. */
function named(input: Input, question: string, id: string): Input {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return value !== '' && question.includes(value) ? id : value
    if (Array.isArray(value)) return value.map(inside)
    return typeof value === 'object' && value !== null ? named(value as Input, question, id) : value
  }
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, ofPeople.has(key) ? inside(value) : value]),
  )
}

/** What was missing, taken from the next message unless that clearly asks for something else. */
function filledIn(
  said: string,
  asked: Extract<Remark, { kind: 'ask' }>,
  before: Dialogue,
  moment: Moment,
  mind: Mind,
): Plan | undefined {
  const { call, missing } = asked
  const setting = settingFor(before, moment)
  const top = ranked(said, mind, setting)[0]
  const bareName = top?.tool === 'get_client' && wordsOf(said).length <= 4 && missing === 'client'
  // "She will sign on Monday" is what was discussed, where that was asked for.
  const told = missing === 'note' && /^(?:s?he|they)(?!\p{L})/iu.test(said)
  const turned = !told && top !== undefined && top.score > 4.4 && top.tool !== call.tool && !bareName
  if (turned || (talkIn(said) && missing !== 'note')) return undefined
  if (missing === 'client') {
    const client = clientOf(said, setting)
    const reference = client?.pronoun ? setting.lastClient : client?.text
    if (!reference) return undefined
    const input: Input = { client: reference, ...call.input }
    const again = call.tool === 'log_interaction' && input.note === undefined
    return again
      ? only({ kind: 'ask', missing: 'note', call: { ...call, input } })
      : calls({ ...call, input })
  }
  if (missing === 'changes') {
    const again = filled(call.tool, `${call.said} ${said}`, mind, setting)
    const client = call.input.client ?? again.input.client
    return again.missing
      ? undefined
      : calls({ ...call, input: { ...again.input, ...(client ? { client } : {}) } })
  }
  const joined = filled(call.tool, `${call.said}: ${said}`, mind, setting)
  if (joined.missing === undefined) return calls({ ...call, input: { ...joined.input, ...call.input } })
  return calls({ ...call, input: { ...call.input, [missing]: said.trim() } })
}
