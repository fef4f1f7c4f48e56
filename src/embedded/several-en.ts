import { fold } from '#domain/text/fold.ts'
import { clientOf } from './client-meant.ts'
import { filedIn } from './filed.ts'
import { reportedInEnglish } from './intent/reported-en.ts'
import { calls, type Mind, type Plan, type PlannedCall } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { departmentIn } from './slots/department.ts'
import { datesIn } from './slots/mentions.ts'
import { isQuestion } from './slots/question.ts'
import { sentenceCase, wordsOf } from './slots/words.ts'

/** What may stand between two wishes; the second begins like an order, a question or something else that is told. */
const joints =
  /(?:\s*[,;.!?]\s+|\s+)(?:(?:oh|and|then|also|plus|but|so|while (?:you['’]?re|we['’]?re|i['’]?m) at it)\s+)*(?:(?:then|also|please|pls|can you|could you)\s+)*(?=(?:(?<meet>book|schedule|pencil|squeeze|slot|put|get|set|arrange|block|fit|give)|(?<dept>tell|ask|get|have|let|make|chase|ping)|(?<letter>draft|write|drop|send)|(?<file>open|raise|log|lodge|register|file|take|note|put|record|get)|(?<remind>remind|nudge|ping|prod|add|create)|(?<told>i|we|i['’](?:ve|ll)|we['’](?:ve|ll)|ive|promised|told|gave|he|she|they|his|her|their|(?:s?he|they)['’]?(?:s|ll|re|ve|d)|will))\s)/giu
type Opening = 'meet' | 'dept' | 'letter' | 'file' | 'remind' | 'told'
const openings: readonly Opening[] = ['meet', 'dept', 'letter', 'file', 'remind', 'told']

const reminds =
  /^(?:(?:remind|nudge|prod) me(?! (?:who|what|where|when|which|how|why)(?!\p{L}))|ping me|give me a (?:nudge|shout|ping|buzz)|(?:add|create|put|set|make|get)(?: up)? (?:me |us )?(?:a |an |another )?(?:new )?(?:task|to-?do|reminder)|add (?:one|another)(?: one)? (?:for|on|to))(?!\p{L})/iu
const meets =
  /^(?:book|schedule|pencil|squeeze|slot|arrange|block|fit)(?!\p{L})|^set (?:up|me up|us up)(?!\p{L})|^(?:put|get|give|set) (?:\p{L}+ ){1,4}(?:in|down|on|a slot|half an hour|an hour|an appointment|up)(?!\p{L})/iu
/** "… and log that he phoned today": what is to be noted follows the order. */
const notes = /^(?:log|note|record|jot down|write down|put down)(?: down| also| too)? that \S+ \S+/iu
const noted: ReadonlySet<string> = new Set(['log_interaction', 'record_fact'])
/** "Open a request for them, they want …": the matter follows the order. */
const files =
  /^(?:open|raise|log|lodge|register|file|take|note|put|record)(?: (?:in|down|up|on))?(?: (?:a|an|another|the|new|formal|fresh|client|his|her|their)){0,3} (?:requests?|complaints?|tickets?|feedback|promise)(?!\p{L})[^,;.:]*[,;.:–-]?\s*\S+ \S+/iu
/** What a note of a contact says nothing of. */
const own: ReadonlySet<string> = new Set([
  'create_task',
  'complete_task',
  'schedule_meeting',
  'draft_message',
  'open_request',
  'hand_off',
])
const record: ReadonlySet<string> = new Set([
  'open_request',
  'open_complaint',
  'log_feedback',
  'record_promise',
])
const tellsUs =
  /^(?:(?:i|we|ive)(?:['’]?ve| have)?,? )?(?:also |just |have )*(?:promised|told (?:him|her|them|\p{L}+) (?:that )?(?:s?he|they|it|i|we|id)|said (?:i|we|s?he|they|it|id)|gave (?:him|her|them|\p{L}+) (?:my|our) word|assured)(?!\p{L})/iu
const weWill =
  /^(?:i|we)(?:['’]?ll| will)(?: (?:also|then))? (?:have|send|get|give|prepare|deliver|bring|let|come back|mail|call|ring|do|look|check)(?!\p{L})/iu
const ofThem = /^(?:and )?(?:s?he|they|his|her|their)(?:['’]?(?:s|ll|re|ve|d))?(?!\p{L})/iu
/** Words behind which an order is part of what somebody was asked for. */
const governs =
  /(?<!\p{L})(?:asks?|asked|wants?|wanted|wishes|likes?|needs?|should|must|told|begged|insists?)(?!\p{L})[^,;.!?]*\s(?:to|that)\s\S[^,;.!?]*$/iu
/** Without any sign before it an order goes on with a word like these. */
const goesOn =
  /(?<!\p{L})(?:to|you|please|pls|and|can|could|would|will|then|also|he|she|they|should|i|we|just|or|do|don['’]?t|the|an?|my|his|her|their|me|us|not|of|for|with|about)$/iu

/** What is listed behind such words are steps of a note. */
const stepsHeading = /(?<!\p{L})(?:to-? ?dos?|actions?|next steps?|follow-?ups?)\s*[:–-]/iu

/** "An hour before the meeting, remind me": one wish, whatever stands between. */
const countsBack = /(?:min(?:ute)?s?|hours?|hrs|days?) (?:before|ahead of|prior to) [^.;:!?]{0,60}$/iu

/** What is told of a client and stands on a card of its own beside a promise or a fact. */
const filed: ReadonlySet<string> = new Set([
  'open_request',
  'open_complaint',
  'log_feedback',
  'record_fact',
  'update_client',
  'record_promise',
])
/** What of it says nothing of the other. */
const light: ReadonlySet<string> = new Set(['log_feedback', 'record_fact', 'update_client'])
const sure = 3.2
const plainly = 4.2

/** The setting in which what follows a wish is read: its client is spoken of. */
export function spokenOf(head: string, setting: Setting): Setting {
  const client = clientOf(head, setting)
  return client && !client.pronoun ? { ...setting, lastClient: client.text } : setting
}

type Sides = Readonly<{ head: string; tail: string; joint: string; mind: Mind; setting: Setting }>

/** Whether an order stands behind the joint that is a wish of its own whatever was said before. */
function orders(opening: Opening, { head, tail, joint, mind, setting }: Sides): boolean {
  const run = joint.trim() === ''
  if (run && goesOn.test(head)) return false
  if (stepsHeading.test(head) || (reminds.test(tail) && countsBack.test(head))) return false
  if (!/[,;.!?]/u.test(joint) && governs.test(head)) return false
  const [first] = ranked(head, mind, setting)
  const place = spokenOf(head, setting)
  const [second] = ranked(tail, mind, place)
  if (!first || !second || first.tool === second.tool) return false
  if (notes.test(tail)) return second.score > sure && noted.has(second.tool) && own.has(first.tool)
  if (first.tool === 'draft_message' && !(opening === 'dept' || opening === 'remind')) return false
  const timed = (): boolean =>
    datesIn(tail, setting.moment, 'future').some(({ at }) => !run || at !== undefined)
  if (first.score < sure || second.score < (files.test(tail) ? 3 : plainly)) return false
  if (opening === 'meet' && meets.test(tail)) return second.tool === 'schedule_meeting' && timed()
  if (opening !== 'told' && reminds.test(tail)) return second.tool === 'create_task'
  if (opening === 'dept')
    return (
      second.tool === 'hand_off' &&
      departmentIn(
        wordsOf(tail)
          .slice(1, 5)
          .map(({ text }) => text)
          .join(' '),
      ) !== undefined
    )
  if (files.test(tail)) return record.has(second.tool) && first.tool !== 'log_interaction'
  if (run) return false
  return (
    opening === 'letter' &&
    wordsOf(tail).length > 4 &&
    second.tool === 'draft_message' &&
    first.tool !== 'log_interaction'
  )
}

/** Whether something else is told behind the joint: a promise beside a request, a liking beside a new number. */
function tells({ head, tail, joint, mind, setting }: Sides): boolean {
  if (joint.trim() === '' || isQuestion(head) || reportedInEnglish(fold(head))) return false
  const ours = tellsUs.test(tail) || weWill.test(tail)
  if (!ours && !ofThem.test(tail)) return false
  const kept = filedIn(tail)?.tool
  if (kept && /[.;!]/u.test(joint)) {
    const [before] = ranked(head, mind, setting)
    return before !== undefined && own.has(before.tool) && before.tool !== kept && before.score > plainly
  }
  const [first] = ranked(head, mind, setting)
  const [second] = ranked(tail, mind, spokenOf(head, setting))
  if (!first || !second || !filed.has(first.tool)) return false
  if (first.score < plainly || second.score < (ours ? sure : plainly)) return false
  if (ours) return second.tool === 'record_promise' || (second.tool === 'create_task' && weWill.test(tail))
  return first.tool !== second.tool && light.has(first.tool) && light.has(second.tool)
}

/** Where a message told in English goes on to another wish of its own; the rest is cut in the same way. */
export function cutAtOrders(text: string, mind: Mind, setting: Setting): readonly string[] {
  for (const match of text.matchAll(joints)) {
    const opening = openings.find((each) => match.groups?.[each] !== undefined)
    const head = text.slice(0, match.index).trim()
    const tail = text.slice(match.index + match[0].length)
    if (!opening || wordsOf(head).length < 2 || wordsOf(tail).length < 3) continue
    const sides = { head, tail, joint: match[0], mind, setting }
    if (opening === 'told' ? tells(sides) : orders(opening, sides))
      return [head, ...cutAtOrders(tail, mind, spokenOf(head, setting))]
  }
  return [text]
}

/** Whether every part but the first opens with an order or a promise of its own, and none means what the one before does. */
export function ordersApart(parts: readonly string[], mind: Mind, setting: Setting): boolean {
  const opens = parts
    .slice(1)
    .every(
      (part) =>
        reminds.test(part) ||
        meets.test(part) ||
        tellsUs.test(part) ||
        files.test(part) ||
        weWill.test(part) ||
        /^(?:tell|ask|get|have|let|draft|write)\s/iu.test(part),
    )
  if (!opens) return false
  let place = setting
  const tops = parts.map((part) => {
    const [top] = ranked(part, mind, place)
    place = spokenOf(part, place)
    return top
  })
  return tops.every(
    (top, at) =>
      top !== undefined &&
      top.score >= sure &&
      (top.tool !== tops[at - 1]?.tool || (top.tool === 'record_promise' && weWill.test(parts[at]!))),
  )
}

/** "… and I promised her she has it by Friday": words that say nothing of what is promised. */
const thatThing =
  /^(?:(?:i|we|s?he|they|it|that|this|those|these|one|him|her|them|us|to|there|will|would|can|get|gets|have|has|had|be|is|are|done|sent|mail|e-?mail|send|deliver|give|bring|receive|in time|over|out|ready|sorted)(?:['’]?(?:d|ll|s|re))?(?:\s+|$))+$/iu

/** What a department is to do with "it", which only the words before name: "check it today". */
const withIt = /^(?:\p{L}+ ){0,3}(?:it|that|this)(?: \p{L}+){0,3}$/iu

function handedOver(plan: Plan, last: PlannedCall | undefined): Plan {
  const [call] = plan.calls
  const told = last?.input.note ?? last?.input.subject ?? last?.input.text
  const { text } = call?.input ?? {}
  if (call?.tool !== 'hand_off' || typeof told !== 'string' || typeof text !== 'string') return plan
  return withIt.test(text.trim()) && told.length < 300
    ? calls({ ...call, input: { ...call.input, text: `${told.replace(/[\s.]+$/u, '')}. ${text}` } })
    : plan
}

/** Words that point to what was told just before in the same message are filled with it. */
export const pointingBack = (plan: Plan, last: PlannedCall | undefined): Plan =>
  promisedThat(handedOver(plan, last), last)

/** A promise of what was asked for just before is one of that. */
function promisedThat(plan: Plan, last: PlannedCall | undefined): Plan {
  const asked = plan.remarks[0]
  const call = plan.calls[0] ?? (asked?.kind === 'ask' && asked.missing === 'text' ? asked.call : undefined)
  const subject = last?.tool === 'open_request' ? last.input.subject : undefined
  if (call?.tool !== 'record_promise' || typeof subject !== 'string') return plan
  const text = typeof call.input.text === 'string' ? call.input.text.replace(/[\s.!,]+$/u, '') : ''
  if (text !== '' && !thatThing.test(text)) return plan
  const wished = subject.replace(
    /^(?:also )?(?:wants?|needs?|wanted|needed|asks? for|asked for|would like|'d like|requests?|requested|is after|is asking for|asking for) /iu,
    '',
  )
  return calls({ ...call, input: { ...call.input, text: sentenceCase(wished) } })
}
