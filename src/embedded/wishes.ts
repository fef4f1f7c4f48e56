import { fold } from '#domain/text/fold.ts'
import { conditionedList } from './ask/list.ts'
import { askPlan } from './ask/wish.ts'
import { besideLast } from './beside.ts'
import { namesBook } from './colleagues.ts'
import { composed } from './composed-han.ts'
import { elliptic } from './elliptic.ts'
import { withTheirNames } from './hanging-names.ts'
import { byExamples, onlyTells, type Ranked } from './intent/rank.ts'
import { forbidden, unasked } from './intent/refusals.ts'
import { clientsAffair, outOfScope } from './intent/scope.ts'
import { splitWishes } from './intent/split.ts'
import { orderedApart } from './ordered-apart.ts'
import { calls, type Mind, merged, nothing, oneReport, only, type Plan, type PlannedCall } from './planned.ts'
import type { Dialogue } from './read-prompt.ts'
import { filled, ranked } from './readings.ts'
import { beforeMeetingSaid } from './reminding.ts'
import { listReference } from './setting.ts'
import { withSettledDay } from './settled-day.ts'
import { distinct, looksAndOrders, oneLetter, parted } from './several.ts'
import { pointingBack } from './several-en.ts'
import { leanedOn, spans } from './several-han.ts'
import { clientNames } from './slots/client.ts'
import { isClass } from './slots/products.ts'
import { sameName } from './slots/same-name.ts'
import { taskOwner } from './slots/task.ts'
import { wordsOf } from './slots/words.ts'
import type { Setting } from './understand.ts'

/** Below this no tool is likely enough to be used. */
export const least = 2.9
/** A write that is not this much likelier than the next reading is asked about first. */
const margin = 0.25

/** Below this a question about nobody is no question about a client. */
const plainlyAsked = 4.5

/** From this on the words of a wish name a client. */
const surelyNamed = 1.9

type Place = Readonly<{ before: Dialogue; setting: Setting; mind: Mind; covers: boolean }>

/** What a message asks for, in one wish or several; `covers` where it says who covers for whom. */
export function wishesOf(told: string, { before, setting, mind, covers }: Place): Plan {
  const { moment } = setting
  const said = withSettledDay(told)
  const ordered = covers ? undefined : orderedApart(said, mind, setting)
  const apart = ordered && together(ordered, setting, before, mind)
  if (apart && apart.calls.length > 1 && apart.remarks.length === 0) return apart
  const figures = covers ? undefined : askPlan(said, before, setting, mind)
  if (figures && figures.calls.length > 0) return figures
  const theirs = !covers && namesBook(said, moment) ? conditionedList(said, setting, mind) : undefined
  if (theirs) return theirs
  const follow = elliptic(said, before, setting, mind)
  if (follow) return follow
  const each = composed(said, mind, setting)?.flatMap((part) => parted(splitWishes(part), mind, setting))
  const several = each && together(each, setting, before, mind)
  if (several && several.calls.length > 1 && several.remarks.length === 0) return several
  const [top] = ranked(said, mind, setting)
  const cut = withTheirNames(leanedOn(oneLetter(splitWishes(said), said)), moment.names)
  const parts = parted(cut, mind, setting)
  if (figures && parts.length < 2) return figures
  const whole =
    spans(top, said, parts, mind, setting) ||
    (top &&
      parts.length === cut.length &&
      byExamples(top.tool) &&
      top.score > 6 &&
      !lookUps(parts, mind, setting) &&
      !looksAndOrders(parts, mind, setting) &&
      !distinct(parts, mind, setting))
  const wishes = whole ? [said] : parts
  const plan = together(wishes, setting, before, mind)
  if (figures) return plan.remarks.length === 0 ? plan : figures
  const one = wishes.length > 1 && plan.remarks.length > 0 ? together([said], setting, before, mind) : plan
  return one.remarks.length === 0 && one.calls.length > 0 ? one : plan
}

/** Whether every part asks for something else of what is on record: nothing of it can be the words of one wish. */
function lookUps(parts: readonly string[], mind: Mind, setting: Setting): boolean {
  const tops = parts.map((part) => ranked(part, mind, setting)[0])
  const sure = tops.every((top) => top && top.score > 5 && mind.tools.get(top.tool)?.risk === 'read')
  return sure && new Set(tops.map((top) => top?.tool)).size === parts.length && parts.length > 1
}

/** The wishes of a message in order; a later one knows the client of the one before it. */
function together(wishes: readonly string[], setting: Setting, before: Dialogue, mind: Mind): Plan {
  let plan = nothing
  let client = setting.lastClient
  for (const wish of wishes) {
    const place = !client || client === setting.lastClient ? setting : { ...setting, lastClient: client }
    const figures = wishes.length > 1 ? askPlan(wish, [], place, mind) : undefined
    const last = plan.calls[plan.calls.length - 1]
    const own =
      figures && figures.calls.length > 0 ? figures : wished(wish, place, before, mind, plan.calls.length > 0)
    const pointed = pointingBack(beforeMeetingSaid(own, last, setting.moment), last)
    const next = besideLast(pointed, wish, last, setting.moment)
    const vague =
      next.calls.length === 0 && next.remarks.every(({ kind }) => kind === 'offer' || kind === 'unclear')
    plan =
      vague && last?.tool === 'get_client'
        ? { ...plan, calls: merged(plan.calls, [{ ...last, said: wish }]) }
        : { calls: merged(plan.calls, next.calls), remarks: [...plan.remarks, ...next.remarks] }
    const named =
      next.calls[0]?.input.client ??
      taskOwner(next.calls[0], setting.moment.names) ??
      clientNames(wish, [], setting.moment.names).find(({ score }) => score >= surelyNamed)?.text
    if (typeof named === 'string') client = named
  }
  const useful =
    plan.calls.length > 0
      ? plan.remarks.filter((remark) => remark.kind !== 'unclear')
      : plan.remarks.slice(0, 1)
  return { calls: oneReport(plan.calls, sameName, setting.moment.zone), remarks: useful }
}

/** Words for many clients: without them and without any condition a name asks for that one client. */
const book =
  /clients?|customers?|book|everyone|everybody|all(?!\p{L})|клиент|книг|портфел|все(?!\p{L})|客户|名单|所有|全部/u

/** A message in Chinese characters that is likelier one thing than all others is taken for it, however unsure. */
function ahead(best: Ranked, next: Ranked | undefined, said: string, mind: Mind): boolean {
  if (best.score < 1.6 || !/\p{Script=Han}{4}/u.test(said)) return false
  const told = mind.learned(said)
  const own = told.get(best.tool) ?? 0
  return best.score > 1.5 * (next?.score ?? 0) && own > (told.get('none') ?? 0)
}

/** Whether a message says hardly more than a name; a run of Chinese characters is many words. */
function bare(said: string, name: string): boolean {
  const rest = [...said.replace(name, '').matchAll(/\p{Script=Han}/gu)].length
  return wordsOf(said).length - wordsOf(name).length <= 3 && rest <= 5
}

/** One wish of a message as a call, or what to say instead of it. `joined`: it follows a call in the same message. */
function wished(said: string, setting: Setting, before: Dialogue, mind: Mind, joined: boolean): Plan {
  const listed = listReference(said, before)
  const known = listed ? { ...setting, lastClient: listed } : setting
  const [best, next] = ranked(said, mind, known, listed !== undefined)
  const found = /drf_[a-z\d]/.test(said) ? undefined : forbidden(said)
  const against = found?.refusal === 'screening' && setting.moment.seesScreening ? undefined : found
  const refusal = against?.refusal
  if (refusal === 'send' && known.lastDraft && mind.tools.has('send_message') && !unasked(said))
    return calls({ tool: 'send_message', input: filled('send_message', said, mind, known).input, said })
  if (refusal && (against?.plain || !(best && best.score > 4.9 && onlyTells(best.tool, refusal))))
    return only({ kind: 'refusal', refusal })
  if (
    best?.tool !== 'log_interaction' &&
    !(best && clientsAffair(best)) &&
    outOfScope(said) &&
    !clientNames(said, [], setting.moment.names).some((name) => name.score > 1.9)
  )
    return only({ kind: 'out_of_scope' })
  if (!best || (best.score < least && !ahead(best, next, said, mind))) return weak(said, known, best, mind)
  const writes = mind.tools.get(best.tool)?.risk !== 'read'
  const reading = (tool: string): PlannedCall => ({
    tool,
    input: filled(tool, said, mind, known).input,
    said,
  })
  if (writes && next && next.score >= least && best.score - next.score < margin)
    return only({ kind: 'offer', readings: [reading(best.tool), reading(next.tool)] })
  const everyone =
    best.tool === 'find_clients' && Object.keys(filled(best.tool, said, mind, known).input).length === 0
  if (
    everyone &&
    !book.test(fold(said)) &&
    (clientNames(said, [], setting.moment.names)[0]?.score ?? 0) >= 0.8
  )
    return calls(reading('get_client'))
  const some = everyone ? conditionedList(said, setting, mind) : undefined
  if (some) return some
  const { input, missing } = filled(best.tool, said, mind, known)
  // A class has no verdict: what of it fits the client is looked for.
  if (best.tool === 'check_suitability' && typeof input.product === 'string' && isClass(input.product, said))
    return calls(reading('suggest_products'))
  // 想把账单改寄到公司: a change of no field is something to be done for the client.
  if (
    /\p{Script=Han}/u.test(said) &&
    missing === 'changes' &&
    next?.tool === 'open_request' &&
    next.score > 1.5
  )
    return calls({ tool: next.tool, input: filled(next.tool, said, mind, known).input, said })
  const carried =
    best.tool === 'create_task' && joined && input.client === undefined && known.lastClient
      ? { ...input, client: known.lastClient }
      : input
  if (missing === 'client' && outOfScope(said)) return only({ kind: 'out_of_scope' })
  if (missing === 'client' && best.tool === 'get_client' && best.score < plainlyAsked)
    return weak(said, known, undefined, mind)
  // Complaints of nobody named are those of the book.
  if (missing === 'client' && best.tool === 'get_complaint')
    return calls({ tool: 'list_requests', input: { kind: 'complaint' }, said })
  const call: PlannedCall = { tool: best.tool, input: carried, said }
  return missing ? only({ kind: 'ask', missing, call }) : calls(...forEach(call, mind, setting))
}

/** "Задачи по Осьмухину и Лукоянову": what is looked up or drafted for two clients is done for each. */
function forEach(call: PlannedCall, mind: Mind, { moment }: Setting): readonly PlannedCall[] {
  const { client } = call.input
  const alone = mind.tools.get(call.tool)?.risk === 'read' || call.tool === 'draft_message'
  const both =
    alone && typeof client === 'string' ? /^(.{3,40}?)(?:,? (?:и|and) |和)(.{2,40})$/u.exec(client) : null
  const names = moment.names ?? []
  const known = both?.slice(1).every((name) => names.some((each) => each === name || name.startsWith(each)))
  return both && known
    ? both.slice(1).map((name) => ({ ...call, input: { ...call.input, client: name } }))
    : [call]
}

/** A bare name asks for that client's card; a message that says too little is met with the likeliest readings. */
function weak(said: string, setting: Setting, best: Ranked | undefined, mind: Mind): Plan {
  if (outOfScope(said)) return only({ kind: 'out_of_scope' })
  const names = clientNames(said, [], setting.moment.names)
  const name = names[0] && names[0].score >= 0.9 && bare(said, names[0].text) ? names[0].text : undefined
  if (name && mind.tools.has('get_client'))
    return calls({ tool: 'get_client', input: { client: name }, said })
  if (!best || best.score < 1.6) return only({ kind: 'unclear' })
  const [first, second] = ranked(said, mind, setting)
  if (!first || !second) return only({ kind: 'unclear' })
  const reading = (tool: string): PlannedCall => ({
    tool,
    input: filled(tool, said, mind, setting).input,
    said,
  })
  return only({ kind: 'offer', readings: [reading(first.tool), reading(second.tool)] })
}
