import { fold } from '#domain/text/fold.ts'
import { recent } from '#domain/text/recent.ts'
import { sieveOf } from '#domain/text/sieve.ts'
import { isQuestion } from '../slots/question.ts'
import { asMandarin } from '../text/cantonese.ts'
import { simplified } from '../text/simplified.ts'
import { type Cue, writtenAs } from './cue.ts'
import { englishCues } from './cues-en.ts'
import { productCues } from './cues-products.ts'
import { russianCues } from './cues-ru.ts'
import { serviceCues } from './cues-service.ts'
import { spokenCues } from './cues-spoken.ts'
import { chineseCues } from './cues-zh.ts'
import { otherFile, writtenYet } from './filing.ts'
import { gist } from './gist.ts'
import type { Learned } from './learned.ts'
import { asLetter, ordersLetter } from './letters.ts'
import { asAsked, metYet, onRecord, saving } from './on-record.ts'
import { orderInFront } from './order-first-ru.ts'
import { planTold, soon } from './plan-told.ts'
import type { Refusal } from './refusals.ts'
import { reported } from './reported.ts'
import { asReport, habitTold, keptOnCard, reportedInEnglish, stepsReported } from './reported-en.ts'
import { ordersUndo } from './taking-back.ts'

const firstCues: readonly Cue[] = [
  ...englishCues,
  ...russianCues,
  ...chineseCues,
  ...spokenCues,
  ...productCues,
]
const cues: readonly Cue[] = [...firstCues, ...serviceCues]
const possible = sieveOf(cues.map(writtenAs))

/** What a message holds besides its words that speaks for one tool or another. */
export type Signs = Readonly<{
  /** A client is named, numbered or meant by a pronoun; `sure` when it can be nothing else. */
  client: 'none' | 'likely' | 'sure'
  /** The conversation has a client to fall back on. */
  known: boolean
  words: number
  /** Names of the book found in the conversation. */
  names?: readonly string[]
  /** The client is named by a number: nobody else can be meant. */
  numbered?: boolean
  /** A day to come is named. */
  ahead?: boolean
}>

export type Ranked = Readonly<{ tool: string; score: number }>

const manyWord =
  /(?:clients|customers|companies|prospects|households)(?!\p{L})|(?<!\p{L})who (?:holds|owns|has)(?!\p{L})|клиент(?:ы|ов|ам|ами|ах)(?!\p{L})|домохозяйств|юрлица(?!\p{L})|(?<!\p{L})(?:у|с) (?:кого|кем)(?!\p{L})|谁(?:持有|拥有)|家庭客户|哪些客户|客户(?:名单|列表)|的客户(?!资料|信息|档案|情况|卡|号|经理)|多少(?:个|位)?客户|所有客户/u
const commanded =
  /(?<!\p{L})(?:log|record|note|jot)(?!\p{L})|(?<!\p{L})(?:запиш|зафиксир|занес|внес)|记一下|记录一下|记个|登记/u

const ordered =
  /^(?:(?:please|pls|can you|could you|also|and|then|ok|hey|пожалуйста|и|также|请|帮我|麻烦|再)[\s,，]*)*(?:(?<log>log|record|note|register|запиш|записать|отметь(?=:)|зафиксир|занес|внес|记一下|记录(?![里中内])|记个(?!任务|待办)|登记|录入)|(?<task>remind me(?! (?:who|what|whose|which|how|why)(?! to(?!\p{L}))(?!\p{L}))|create|add|set (?:up )?a (?:task|reminder)|new task|to-?do|напомни(?!,? (?:мне )?(?:на что|за что|кто|о ч[её]м|чем|из-за чего|почему)(?!\p{L}))|поставь|создай|заведи|新建|提醒我|[建加添列]个?(?:任务|待办)))/u

/** "Record: …": what follows the colon is a report, whatever it says. */
const headed = /^[^:：]{0,16}[:：](?!\d)/u

const closing =
  /(?:[,，.;—-]\s*|\s)(?:(?:please |pls )?(?:log|note|record) (?:it|this|that)|(?:занеси|запиши|зафиксируй|внеси|отметь|зарегистрируй|сохрани)(?:те)?(?: (?:это|его|ее|все|встречу|звонок|разговор|визит|контакт|беседу|созвон|переписку|видеозвонок|пожалуйста|в историю|в журнал|в контакты))*|(?:добавь|сделай|внеси|занеси)(?:те)? запись|(?:请|帮我)?(?:记一下|记录一下|登记一下|记下来))[\s.!。！]*$/u

/** A command at the very beginning settles what is wanted; a report there makes the rest what was reported. */
function lead(scores: Map<string, number>, folded: string): void {
  const groups = ordered.exec(folded)?.groups
  const add = (tool: string, by: number): void => {
    if (scores.has(tool)) scores.set(tool, scores.get(tool)! + by)
  }
  const raise = (tool: string, by: number): void => {
    scores.set(tool, (scores.get(tool) ?? 0) + by)
  }
  if (closing.test(folded)) raise('log_interaction', 3.5)
  if (groups?.task) add('complete_task', -4)
  if (groups?.task) add('create_task', 1.5)
  else if (groups?.log && !otherFile.test(folded)) raise('log_interaction', headed.test(folded) ? 4.5 : 2.5)
  else {
    const first = folded.split(/[:：,，;；。]|\.(?= )/u)[0]!
    if (first.length === folded.length) return
    const own = cueScores(first, false)
    if ((own.get('log_interaction') ?? 0) < 2.4 || untold.test(folded)) return
    add('log_interaction', 1.2)
    for (const tool of ['update_client', 'draft_message', 'complete_task', 'create_task', 'search_notes'])
      if ((own.get(tool) ?? 0) < 4) add(tool, -2.5)
    add('record_promise', -1)
  }
}

/** What the learned model is worth against a cue: sure of itself it can carry a message without any. */
const trust = 6
/** A tool without cues has nothing but its examples, so these weigh as much as both do elsewhere. */
const trustAlone = 8
const cued: ReadonlySet<string> = new Set(firstCues.map((cue) => cue.tool))

const cueScores = (folded: string, ask: boolean): Map<string, number> =>
  new Map(ask ? cuesAsked(folded) : cuesTold(folded))

/** What the cues alone give each tool. */
function scored(folded: string, ask: boolean): ReadonlyMap<string, number> {
  const scores = new Map<string, readonly [number, number]>()
  for (const at of possible(folded)) {
    const cue = cues[at]!
    if (cue.only && (cue.only === 'ask') !== ask) continue
    if (!cue.pattern.test(folded)) continue
    const [first, second] = scores.get(cue.tool) ?? [0, 0]
    scores.set(cue.tool, cue.weight > first ? [cue.weight, first] : [first, Math.max(second, cue.weight)])
  }
  return new Map([...scores].map(([tool, [first, second]]) => [tool, first + 0.15 * second]))
}

const cuesAsked = recent((folded: string) => scored(folded, true))
const cuesTold = recent((folded: string) => scored(folded, false))
/** What a day to come speaks for a task. */
const forAnotherDay = 1.6

/** What did not take place is no contact: "haven't spoken to her in ages". */
const untold =
  /^(?:(?:i|we|i've|we've) )?(?:have ?n[o']?t|hasn'?t|did ?n[o']?t|have not|not|never|no|(?:it'?s |it is |it has |it'?s )?(?:been )?(?:ages|a while|a long time|too long|months|forever) since (?:i|we)) (?:last )?(?:\p{L}+ )?(?:talked|spoken|heard|seen|met|called|written|contact|contacted|talk|speak|call|been in touch)(?!\p{L})/u

/** Questions that no order can begin with: what they speak of is looked up, never saved. */
const plainlyAsked =
  /^(?:(?:so|and|ok|okay|hey|hi|but|wait|hmm)[\s,]+)*(?:did|have(?! (?:got )?to(?!\p{L}))|has(?! to(?!\p{L}))|was|were|is|are|am|do|does|when|where|which|who|whose|how (?:often|long|many|much|did|was))(?: (?:i|we|he|she|they|you|it|there|anyone|anybody|the|my|a|any|that|this)(?!\p{L})| \p{L})/u

/** A question that closes or opens as one asks for what is on record: 记了没有, 我是不是已经登记过. */
const askedOfRecord =
  /(?:[?？]|[吗么]|(?:\p{Script=Han})没有?|(?:几[天周次个]|多久|多长时间)月?了?)\s*$|^(?:我们?|咱们?|之前|上次|那|这)*(?:是不是|有没有|是否)(?:已经?|都)*(?!要|得|该|能|可以)/u

/** What is said out of politeness means no tool. */
const politely =
  /^(?:(?:would|could|can|will) you (?:please |kindly |perhaps |be so kind as to |mind )?|(?:i would|i'd) (?:like|love|want) (?:you )?to |(?:may|might) i ask you to |please |kindly )+/iu

/** In Chinese what happened bears a mark: 了, 过, 完, 刚; a day to come without one is a plan. */
const happened = /[了过完刚昨]|上(?:个?月|周|礼拜|星期)|今早|前天|来电|打来|表示|答应|说|回复|来信|[:：]/u

function adjust(scores: Map<string, number>, folded: string, ask: boolean, signs: Signs): void {
  const add = (tool: string, by: number): void => {
    if (scores.has(tool)) scores.set(tool, scores.get(tool)! + by)
  }
  const many = manyWord.test(folded)
  // 记着陈国梁开会时不接电话: a habit to be kept in mind, whatever it speaks of.
  if ((scores.get('record_fact') ?? 0) >= 9) add('log_interaction', -4)
  if (
    otherFile.test(folded) ||
    (scores.get('prepare_meeting') ?? 0) >= 8 ||
    (scores.get('schedule_meeting') ?? 0) >= 7.5 ||
    (scores.get('open_complaint') ?? 0) >= 8 ||
    (scores.get('open_request') ?? 0) >= 9 ||
    (scores.get('log_feedback') ?? 0) >= 9
  )
    add('log_interaction', -6)
  // Who waits for contact, what clients say of us and who covers them are matters of their own.
  if (['list_contacts_due', 'list_feedback', 'set_client_team'].some((tool) => (scores.get(tool) ?? 0) >= 6))
    add('find_clients', -5)
  const report = ask ? undefined : reported(folded)
  if (report) {
    for (const [tool, by] of report) add(tool, by)
    scores.set('log_interaction', Math.max(scores.get('log_interaction') ?? 0, 4))
  }
  if (!ask && (stepsReported(folded) || reportedInEnglish(folded))) asReport(scores, add, ['list_tasks'])
  if (!ask && habitTold.test(folded) && !reportedInEnglish(folded)) add('log_interaction', -4)
  if (soon.test(folded)) {
    add('log_interaction', -5)
    add('get_client', 1)
    if (
      /(?:покаж|откр|дай|карточк|досье|выведи|что (?:по|у|там)(?!\p{L})|напомни,? (?:кто|что))/u.test(folded)
    )
      add('create_task', -2.5)
  }
  if (signs.client === 'sure' && !many) {
    add('find_clients', signs.numbered ? -5 : -2.6)
    add('find_products', -2.5)
  }
  if (signs.client !== 'none' && !ordersUndo(folded)) scores.delete('undo')
  if (!ask && (scores.get('update_client') ?? 0) >= 5) add('get_client', -1.5)
  if (signs.client === 'none' && !signs.known) add('get_client', -3)
  if (signs.client === 'none' && signs.known && !/(?<!\p{L})(?:and|the|а|и)(?!\p{L})|呢/u.test(folded))
    add('get_client', -1.5)
  if (many) add('get_client', -3)
  if (ask && metYet.test(folded)) scores.set('schedule_meeting', -9)
  if ((ask && !commanded.test(folded)) || (untold.test(folded) && !closing.test(folded)))
    add('log_interaction', -3)
  if (ask) for (const tool of ['create_task', 'update_client', 'complete_task']) add(tool, -2)
  if (plainlyAsked.test(folded)) for (const tool of saving) add(tool, -5)
  if (ask && writtenYet.test(folded)) for (const tool of onRecord.keys()) add(tool, -4)
  if (signs.ahead && !ask && /\p{Script=Han}/u.test(folded) && !happened.test(folded))
    add('log_interaction', -2.5)
  if (signs.ahead && !ask && planTold(folded) && !reportedInEnglish(folded)) {
    add('log_interaction', -6)
    scores.set('schedule_meeting', (scores.get('schedule_meeting') ?? 0) + 4)
  }
  if (signs.client === 'sure' && ask && !many) add('get_client', 0.8)
  if (signs.client === 'sure' && signs.words <= 4 && scores.size <= 1 && !many)
    scores.set('get_client', Math.max((scores.get('get_client') ?? 0) + 1.5, 3))
  if (!ask && (scores.get('log_interaction') ?? 0) >= 3)
    for (const tool of ['get_client', 'find_clients', 'list_tasks']) add(tool, -1.5)
}

/** From this chance on examples outweigh cues that were written for other tools, and by how much at most. */
const plainlyMeant = 0.55
const outweighed = 0.55

/** The cues know nothing of the tools that are known by examples: where these are sure, the cues count for less. */
function outweigh(scores: Map<string, number>, told: ReadonlyMap<string, number>): void {
  const [meant, chance] = [...told].reduce((best, each) => (each[1] > best[1] ? each : best), ['none', 0])
  if (meant === 'none' || cued.has(meant) || chance < plainlyMeant) return
  for (const [tool, score] of scores)
    if (tool !== meant && score > 0) scores.set(tool, score * (1 - outweighed * chance))
}

/** Whether a tool is known by its examples alone. */
export const byExamples = (tool: string): boolean => !cued.has(tool)

/** Whether a tool only keeps what is told of something that may not be done here. */
export const onlyTells = (tool: string, refusal: Refusal): boolean =>
  /^(?:log_interaction|create_task|complete_task)$/.test(tool) ||
  (byExamples(tool) && refusal !== 'promise_return')

/** Every tool that a message could mean, the likeliest first; `learned` is added to the cues. */
export function rankTools(said: string, learned: Learned, signs: Signs): Ranked[] {
  const text = asMandarin(simplified(gist(said)))
  const folded = orderInFront(fold(text))
  const ask = isQuestion(text)
  const scores = cueScores(folded, ask)
  adjust(scores, folded, ask, signs)
  if (!ask) lead(scores, folded)
  if (!ask && signs.ahead && (scores.get('log_interaction') ?? 0) < 2.4)
    scores.set('create_task', (scores.get('create_task') ?? 0) + forAnotherDay)
  const letter = ordersLetter(scores)
  const told = learned(text.replace(politely, ''), signs.names?.map(simplified))
  if (!letter) outweigh(scores, told)
  const lookedUp = plainlyAsked.test(folded)
  const taught = ask && askedOfRecord.test(folded) && !ordered.test(folded) ? asAsked(told) : told
  for (const [tool, chance] of taught)
    if (tool !== 'none' && !(lookedUp && saving.includes(tool)))
      scores.set(tool, (scores.get(tool) ?? 0) + (cued.has(tool) ? trust : trustAlone) * chance)
  if (letter) asLetter(scores)
  else if (!ask) keptOnCard(scores, folded)
  if (signs.numbered) {
    scores.set('find_clients', (scores.get('find_clients') ?? 0) - 5)
    scores.set('get_client', (scores.get('get_client') ?? 0) + 1)
  }
  return [...scores]
    .map(([tool, score]) => ({ tool, score }))
    .sort((a, b) => b.score - a.score || a.tool.localeCompare(b.tool))
}
