import { fold } from '#domain/text/fold.ts'
import { whoAlso } from './elliptic-han.ts'
import { rankTools } from './intent/rank.ts'
import { calls, type Mind, type Plan } from './planned.ts'
import type { Dialogue, PastCall } from './read-prompt.ts'
import { filled, noSigns, ranked } from './readings.ts'
import { beforeThat, countsBack } from './reminding.ts'
import type { Setting } from './setting.ts'
import { clientNames } from './slots/client.ts'
import { meetingChange } from './slots/meeting-changes.ts'
import { datesIn } from './slots/mentions.ts'
import { classIn } from './slots/products.ts'
import { sentenceCase, tidy, without, wordsOf } from './slots/words.ts'
import { nameShown } from './talked-of.ts'
import type { Input } from './understand.ts'

const also =
  /^(?:(?:and )?(?:one|another(?: one)?)(?: more)? for|and|what about|how about|same for|also|то же самое|то же|такую же|такое же|а|и|а что (?:с|у|по)|что насчет|как насчет|тоже|теперь|а теперь|now|那么?|还有|接着|再看看?)(?!\p{L}(?<!\p{Script=Han}))[\s,，]*/u
const only =
  /^(?:(?:and|а|и|那) )?(?:only|just|только|лишь|из них|[只仅](?:要|看|留下?|列|选|挑)?|其中)(?!\p{L}(?<!\p{Script=Han}))[\s,，]*/u
const narrowing =
  /^(?:and |only |just |а |только |из них |那|只|其中)*(?:in |from |of them|which of them|those |with |over |above |в |из |с |больше|在|超过|哪些)?/u

/** Words that say nothing beside a name: "and for Petrov then?", «а по Петрову что?». */
const onlyTies =
  /^(?:[\s?.!,，。？]|(?<!\p{L})(?:by|for|with|about|from|to|on|of|at|then|too|по|у|с|со|для|про|об?|от|ко?|перед|за|на|насч[её]т|что|как|там|же|тогда|тоже|ну|呢|的|那边|那头|那|跟|和|对)(?!\p{L}(?<!\p{Script=Han})))*$/u

/** The argument of a call by which the next client replaces its own; a list of everybody's is narrowed. */
function clientField({ tool, input }: PastCall, mind: Mind): string | undefined {
  if (input.client !== undefined) return 'client'
  if (typeof input.complaint === 'string') return 'complaint'
  return tool.startsWith('list_') && 'client' in (mind.tools.get(tool)?.input.shape ?? {})
    ? 'client'
    : undefined
}

/** Without "and" a name with a preposition, or one that is asked about, goes on with the question before. */
const bare =
  /^(?:(?:with|for|about|from|с|со|по|у|для|про|перед|от|насч[её]т) (?:\p{L}+[ .!]*){1,3}\??|(?:\p{L}+ ?){1,2}\?)$/u

/** "Тихомировой тоже", «Белобородовой такую же»: the same again for somebody else. */
const sameAgain =
  /^(?:\p{L}{3,} ){1,3}(?:тоже|также|такое же|такую же|такой же|то же(?: самое)?|аналогично)[\s.!]*$/u

/** 黄淑芬呢, 下周一的呢: a name or a day alone, asked about. */
const hanTurn = /^\p{Script=Han}[^，,。；;]{1,12}[呢咧][?？]?$/u

/** "And Petrov?", "and in Geneva?", "and tomorrow?": the last question again, about somebody, somewhere or some day else. */
export function elliptic(said: string, before: Dialogue, setting: Setting, mind: Mind): Plan | undefined {
  const last = before[before.length - 1]
  const call = last?.calls[last.calls.length - 1]
  const folded = fold(said).trim()
  const lead = also.exec(folded) ?? only.exec(folded) ?? (sameAgain.test(folded) ? [''] : null)
  const who = last && call ? whoAlso(said) : undefined
  if (!last || !call || (!lead && !who && !bare.test(folded) && !hanTurn.test(folded))) return undefined
  const rest = who ?? said.trim().slice(lead?.[0].length ?? 0)
  if (who && (repeated.has(call.tool) || call.tool === 'open_request'))
    return oneMore(rest, call, setting, mind)
  if (call.tool === 'create_task')
    return lead || who ? sameTask(rest, call.input, setting, mind, who !== undefined) : undefined
  if (lead && repeated.has(call.tool)) return oneMore(rest, call, setting, mind)
  if (mind.tools.get(call.tool)?.risk !== 'read') return undefined
  if (lead && call.tool === 'find_clients' && narrowing.test(folded)) {
    const { input } = filled('find_clients', said, mind, setting)
    const narrowed = Object.keys(input).some((key) => key !== 'has_loan')
    const top = ranked(rest, mind, setting)[0]
    const place = input.place !== undefined && top?.tool === 'get_client'
    // 只要重点的: a segment and hardly a word more.
    const segment = input.segment !== undefined && /^\p{Script=Han}{2,8}[。！!]?$/u.test(rest)
    if (narrowed && (!top || top.tool === 'find_clients' || top.score < 4 || place || segment))
      return calls({ tool: 'find_clients', input: { ...call.input, ...input }, said: `${last.said} ${said}` })
  }
  const again = (input: Input): Plan =>
    calls({ tool: call.tool, input: { ...call.input, ...input }, said: last.said })
  const shelf = lead && wordsOf(rest).length <= 5 ? otherProduct(rest, call, setting, mind) : undefined
  if (shelf) return calls({ tool: call.tool, input: shelf, said: last.said })
  const plain = rest.replace(likewise, ' ').trimEnd()
  const name = clientNames(plain, datesIn(plain, setting.moment, 'future'), setting.moment.names)[0]
  if (!name || name.score < 0.8) {
    const narrowed = lead || hanTurn.test(folded) ? narrowedList(rest, call, setting, mind) : undefined
    return narrowed && again(narrowed)
  }
  if (wordsOf(rest).length > wordsOf(name.text).length + 2) return undefined
  const field = clientField(call, mind)
  if (field === undefined) return undefined
  const left = rest.replace(name.text, ' ')
  const own = onlyTies.test(fold(left)) ? undefined : rankTools(left, mind.learned, noSigns)[0]
  return own && own.score >= 3 ? undefined : again({ [field]: name.text })
}

/** "And in euros?", «а облигаций?», "and the bond fund?": the same shelf elsewhere, or another product for the same client. */
function otherProduct(
  rest: string,
  { tool, input }: PastCall,
  setting: Setting,
  mind: Mind,
): Input | undefined {
  if (tool === 'find_products') {
    const { input: said } = filled(tool, rest, mind, setting)
    if (said.currency !== undefined) return { ...input, ...said }
    return said.class || said.family || said.text
      ? { ...(input.currency === undefined ? {} : { currency: input.currency }), ...said }
      : undefined
  }
  if (tool !== 'check_suitability') return undefined
  const product = setting.moment.products?.find(({ said }) => rest.includes(said))
  return product && { ...input, product: product.said }
}

/** "And for tomorrow?", "only the urgent ones", "only funds": what narrows or moves the list before, in a few words. */
function narrowedList(rest: string, { tool }: PastCall, setting: Setting, mind: Mind): Input | undefined {
  const ofClass = tool === 'suggest_products' && wordsOf(rest).length <= 4 ? classIn(rest) : undefined
  if (ofClass) return { class: ofClass }
  if (!/^list_(?!interactions)|^get_daily_brief$/.test(tool) || wordsOf(rest).length > 4) return undefined
  const { input } = filled(tool, rest, mind, setting)
  const left = without(rest, datesIn(rest, setting.moment, 'future'))
  const own = onlyTies.test(fold(left)) ? undefined : rankTools(left, mind.learned, noSigns)[0]
  const other = own && own.score >= 4 && own.tool !== tool && own.tool !== 'find_clients'
  return other || Object.keys(input).length === 0 ? undefined : input
}

/** What is prepared for one client and then "for Petrov as well". */
const repeated: ReadonlySet<string> = new Set([
  'schedule_meeting',
  'record_promise',
  'draft_message',
  'open_request',
])
/** What only says that it is wished for once more. */
const likewise =
  /(?<!\p{L})(?:(?:the )?same(?: (?:thing|day|for))?|as well|too|also|тоже|также|то же(?: самое)?|в тот же день|такое же|такую же|так же)(?!\p{L})|也(?:一样|是)?|同样/giu

/** What ties a thing to whom and when. */
const edges = /^[\s,]*(?:the same|about)(?!\p{L})|\s(?:by|on|until|till|before)[\s.!]*$/giu

/** "And Shubina at noon", «и Лукоянову тоже»: what was just prepared, for somebody else, at another hour. */
function oneMore(
  rest: string,
  { tool, input, output }: PastCall,
  setting: Setting,
  mind: Mind,
): Plan | undefined {
  const { moment } = setting
  const plain = rest.replace(likewise, ' ')
  const dates = datesIn(plain, moment, 'future')
  const name = clientNames(plain, dates, moment.names)[0]
  if (!name || name.score < 0.8 || input.client === undefined) return undefined
  const left = without(plain, [...dates, name])
  const other = tidy(left.replace(edges, ''))
  // "And Whitcombe the valuation by Tuesday": another thing for somebody else.
  const thing = tool === 'record_promise' && /^(?:an?|the|his|her|their|our|some) \S/iu.test(other)
  const own = thing || onlyTies.test(fold(left)) ? undefined : rankTools(left, mind.learned, noSigns)[0]
  if (wordsOf(left).length > (thing ? 7 : 4) || (own && own.score >= 3 && own.tool !== tool)) return undefined
  const { corrects: _, meeting: __, subject, ...same } = input
  // A meeting is named after its client where it has no subject of its own.
  const before = nameShown(output)
  const named = typeof subject === 'string' && before !== '' && subject.includes(before)
  const kept = subject === undefined || named ? same : { ...same, subject }
  const when =
    tool === 'schedule_meeting'
      ? meetingChange(plain, kept, moment)
      : tool === 'record_promise' && dates[0] && { due_on: dates[0].on }
  return calls({
    tool,
    input: { ...kept, ...when, ...(thing && { text: sentenceCase(other) }), client: name.text },
    said: rest,
  })
}

/** "And Claudia on Thursday": the task just prepared, once more for somebody else or another day. */
function sameTask(
  rest: string,
  before: Input,
  setting: Setting,
  mind: Mind,
  plain: boolean,
): Plan | undefined {
  const name = clientNames(rest, datesIn(rest, setting.moment, 'future'), setting.moment.names)[0]
  const text = typeof before.text === 'string' ? before.text : ''
  const old = typeof before.client === 'string' ? before.client : clientNames(text)[0]?.text
  const asked = rankTools(rest, mind.learned, noSigns)[0]
  if (
    !name ||
    !old ||
    wordsOf(rest).length > 6 ||
    !fold(text).includes(fold(old)) ||
    (!plain && asked && asked.score >= 3)
  )
    return undefined
  const at = fold(text).indexOf(fold(old))
  const { input } = filled('create_task', rest, mind, setting)
  const again = `${text.slice(0, at)}${name.text}${text.slice(at + old.length)}`
  const due = input.due_on === undefined ? {} : { due_on: input.due_on }
  const { due_at: _, ...kept } = countsBack(before) ? beforeThat(before, name.text) : before
  return calls({
    tool: 'create_task',
    input: { ...kept, text: again, client: name.text, ...due },
    said: rest,
  })
}
