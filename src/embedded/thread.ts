import { fold } from '#domain/text/fold.ts'
import type { Dialogue } from './read-prompt.ts'
import type { ClientMention } from './slots/client.ts'
import { latinOrOther } from './slots/mentions.ts'
import { sameName } from './slots/same-name.ts'
import { minutesMoved, saysShift } from './text/shifts.ts'

const kinds = {
  open_request: 'request',
  record_promise: 'promise',
  open_complaint: 'complaint',
  create_task: 'task',
  schedule_meeting: 'meeting',
} as const

/** Something that the conversation began and that a later message may go on with. */
export type Affair = Readonly<{
  kind: (typeof kinds)[keyof typeof kinds]
  /** The client as the call named one: words or an id. */
  client?: string
  /** The words that tell it from others. */
  text: string
  /** How a meeting is held, where that was said. */
  channel?: string
}>

const kindOf = (tool: string): Affair['kind'] | undefined =>
  Object.hasOwn(kinds, tool) ? kinds[tool as keyof typeof kinds] : undefined

/** What the conversation began, the newest first. */
export const affairsOf = (turns: Dialogue): readonly Affair[] =>
  turns
    .flatMap(({ calls }) => calls)
    .flatMap(({ tool, input, error }): Affair[] => {
      const kind = error === undefined ? kindOf(tool) : undefined
      const text = [input.subject, input.text].find((each) => typeof each === 'string')
      if (kind === undefined || input.meeting !== undefined) return []
      const client = typeof input.client === 'string' ? { client: input.client } : {}
      const channel = typeof input.channel === 'string' ? { channel: input.channel } : {}
      return [{ kind, ...client, ...channel, text: typeof text === 'string' ? text : '' }]
    })
    .reverse()

/** Whether a message that names this client, or none, can be about an affair. */
function concerns(affair: Affair, named: ClientMention | undefined): boolean {
  if (!named || named.pronoun || named.score < 1.9) return true
  if (affair.client === undefined || affair.client.startsWith('cli_')) return true
  return sameName(affair.client, named.text)
}

/** The newest affair of a kind that a message about this client can mean. */
export const affairMeant = (
  affairs: readonly Affair[] | undefined,
  kind: Affair['kind'],
  named: ClientMention | undefined,
): Affair | undefined => affairs?.find((each) => each.kind === kind && concerns(each, named))

/** A client by name, where the call named one so. */
const nameOf = ({ client }: Affair): string => (client?.startsWith('cli_') ? '' : (client ?? ''))

/** The words by which a record of the conversation is found among others of its client. */
export const wordsFor = (affair: Affair): string | undefined =>
  affair.text === '' ? undefined : `${nameOf(affair)} ${affair.text}`.trim()

/** What a meeting without a subject is called before the name of its client: met, by video, by phone. */
const meetingKinds = {
  zh: ['会面', '视频会议', '电话'],
  ru: ['Встреча', 'Видеозвонок', 'Звонок'],
  en: ['Meeting', 'Video call', 'Call'],
} as const

/** The words by which a meeting of the conversation is found among others of its client. */
export function meetingWords(affair: Affair, said: string): string | undefined {
  const name = nameOf(affair)
  if (affair.text !== '') return wordsFor(affair)
  const kind =
    meetingKinds[latinOrOther(said)][affair.channel === 'video' ? 1 : affair.channel === 'call' ? 2 : 0]
  return name === '' ? undefined : `${kind} ${name}`
}

/** The client was given an answer. */
const answered =
  /(?:^|[\s,.;])(?:(?:i|we)(?:['’]?ve)? )?(?:(?:already|just|have) )*(?:answered|replied|responded|told|informed|explained|quoted (?:him|her|them|\p{L}+)|(?:showed|walked|talked|helped|guided) (?:him|her|them|\p{L}+) (?:in|how|through|with|on|where)|(?:wrote|mailed|texted|messaged|e-?mailed) (?:to )?(?:him|her|them|\p{L}+) (?:that|it|the|how|what|saying|to say)|got back to|wrote back|called .{1,24} back)(?!\p{L})|(?<!\p{L})(?:ответил|сообщил|объяснил|разъяснил|перезвонил|сказал[аи]? (?:ему|ей|им)|дал[аи]? ответ)|(?<!待|未|没|没有|要|得|去|再|等)(?:答复|回复|回覆|回应|告知|告诉)|(?<![要得去想没])(?:跟|和|给|向|对)(?:他|她|他们|人家|客户|对方|\p{Script=Han}{2,4}?)(?:都|也|已经)*(?:说|讲|解释|交代|交待|说明|讲明)(?:了|过|好|清|明)|(?<![要得去没])回(?:过|了)(?:他|她|他们|人家|客户|电话|话|信|邮件|\p{Script=Han}{2,3}(?=[，,。：: ]|$))/u
/** What was wished for was done. */
const settled =
  /(?<!\p{L})(?:(?:is|are|was|has been|all|now) (?:done|settled|sorted|resolved|closed)|sorted it|taken care of)(?!\p{L})|(?<!\p{L})(?:вопрос|запрос|все|всё) (?:реш[её]н|закрыт|улажен)|(?:办|弄|搞|处理|解决|落实)(?:好|妥|完|掉|定|结|清)?了/u
/** The hour that a meeting has already: "Thursday same time", 周五同一时间. */
export const sameHour =
  /(?<!\p{L})(?:at the )?same (?:time|hour)(?!\p{L})|(?:в )?то же (?:самое )?время|в тот же час|同一?个?(?:时间|时段|钟点|点)|同样的?(?:时间|钟点)|老时间|时间(?:不变|照旧|一样)|还是(?:那个|这个|原来的?)(?:时间|点|钟点)/u

/** A meeting does not take place, said with a word for it. */
const calledOff =
  /(?:cancel|call off|called off|scrap)(?!\p{L}).*(?:meeting|appointment|visit|call|slot)(?!\p{L})|(?:отмен\p{L}+|сними).*(?:встреч|звон|визит|созвон)|(?:会面|会议|见面|约会?|拜访|这个会|那个会|碰面|碰头|面谈).{0,8}(?:取消|撤掉|作罢|不[开见约]了|泡汤|黄了)|(?:取消|撤掉)(?:掉|了)?.{0,10}(?:会面|会议|见面|约|拜访|会|碰面|面谈)|(?:来|去|到|见|赴)不(?:了|成)了?/u

/** Words of another file, or an order for a day to come, which an answer to a request never is. */
const elsewhere =
  /remind|task|to-?do|promis|feedback|complain|draft|напомн|задач|обеща|отзыв|жалоб|черновик|напиши|提醒|待办|任务|承诺|答应|反馈|投诉|起草|草拟|拟|写(?:一?[封段条个]|几句)|撤|取消|通了?(?:个|一个)?电话|见了?(?:个|一)?面|聊了|拜访/u

/** What a task asked for is done: "rang the notary, all done". */
const allDone =
  /[\s,;.–-]+(?:(?:so |and )?(?:all |that['’]?s |it['’]?s |thats |task |is )?(?:done|finished|sorted)(?: and dusted)?|tick (?:it|that) off|cross (?:it|that) off|off my list)[\s.!]*$/u

/** What was promised came: "the ID copy is here". */
const arrived =
  /(?<!\p{L})(?:(?:it|that|they)['’]?(?:s|re) (?:here|in|there)|(?:is|are|has|have) (?:now |just |finally )?(?:here|in|arrived|come(?: in)?|landed)|arrived|came in|got (?:it|them)|received)(?!\p{L})/u

/** "Handed it to him": what was promised last, without a word for it. */
const gaveIt =
  /(?<!\p{L})(?:handed|gave|sent|mailed|e-?mailed|brought|delivered|did|posted|dropped|forwarded)(?: (?:it|that|them|him|her))(?!\p{L})/u

/** The thing begun last is done with: "…, close it". */
const closesIt =
  /(?:^|[\s,;.–-])(?:(?:so|and|please|pls|you can) )*(?:close|resolve) (?:it|that|this)(?: one| request)?(?: now| then| please| pls| off)?[\s.!]*$/u

const others = [
  'log_interaction',
  'record_promise',
  'draft_message',
  'create_task',
  'complete_task',
  'list_interactions',
]

/** What the affairs of the conversation speak for or against each tool, for a message that tells something. */
export function goesOn(
  said: string,
  affairs: readonly Affair[] | undefined,
  named: ClientMention | undefined,
): ReadonlyMap<string, number> {
  const folded = fold(said)
  const speaks = new Map<string, number>()
  if (!affairs || affairs.length === 0) return speaks
  const meeting = affairMeant(affairs, 'meeting', named)
  const later =
    affairs[0]?.kind === 'meeting' &&
    /\p{Script=Han}/u.test(said) &&
    !elsewhere.test(folded) &&
    saysShift(said)
  if (
    meeting &&
    (sameHour.test(folded) || calledOff.test(folded) || later || minutesMoved(said) !== undefined)
  ) {
    speaks.set('schedule_meeting', 6)
    speaks.set('undo', -4)
    return speaks
  }
  if (allDone.test(folded) && spelledTask(said.replace(allDone, ' '), affairs) !== undefined) {
    speaks.set('complete_task', 8)
    for (const tool of ['log_interaction', 'close_promise', 'record_fact']) speaks.set(tool, -6)
    return speaks
  }
  const kept = allDone.test(folded) || (affairs[0]?.kind === 'promise' && arrived.test(folded))
  const handed = affairs[0]?.kind === 'promise' && allDone.test(folded) && gaveIt.test(folded)
  if (handed || (kept && promiseKept(said.replace(allDone, ' '), affairMeant(affairs, 'promise', named)))) {
    speaks.set('close_promise', 8)
    for (const tool of ['log_interaction', 'complete_task', 'record_fact']) speaks.set(tool, -6)
    return speaks
  }
  if (affairs[0]?.kind === 'request' && closesIt.test(folded) && affairMeant(affairs, 'request', named)) {
    speaks.set('answer_request', 9)
    for (const tool of [...others, 'close_promise']) speaks.set(tool, -6)
    return speaks
  }
  if (elsewhere.test(folded)) return speaks
  const request = affairMeant(affairs, 'request', named)
  const task = affairMeant(affairs, 'task', named)
  const open = request !== undefined && (!task || affairs.indexOf(request) < affairs.indexOf(task))
  if (request && (answered.test(folded) || (open && settled.test(folded)))) {
    speaks.set('answer_request', 8)
    for (const tool of others) speaks.set(tool, -6)
  }
  return speaks
}

/** What a Chinese report of a finished task says besides the task. */
const finishing = /[了好完过的这那个已经都也把掉吧就是]/gu

/** As many letters of a word as its forms share. */
const stem = 4

/** "Fee table went out": most of the words of what was promised. */
function promiseKept(words: string, promise: Affair | undefined): boolean {
  const said = stemsOf(words)
  const stems = stemsOf(promise?.text ?? '').filter((word) => word.length === stem)
  return stems.length > 0 && stems.filter((word) => said.includes(word)).length >= stems.length * 0.5
}

const stemsOf = (text: string): string[] =>
  (fold(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2).map((word) => word.slice(0, stem))

/** The same in letters: "moser sent the debtor list" is "chase Moser for the debtor list". */
function spelledTask(words: string, affairs: readonly Affair[] | undefined): string | undefined {
  const said = stemsOf(words).filter((word) => word.length === stem || words.length < 12)
  if (said.length === 0) return undefined
  const [best] = (affairs ?? [])
    .filter(({ kind }) => kind === 'task')
    .map(({ text }) => ({ text, hits: stemsOf(text).filter((word) => said.includes(word)).length }))
    .sort((a, b) => b.hits - a.hits)
  return best && best.hits >= Math.max(1, said.length * 0.5) ? best.text : undefined
}

/** The task of the conversation whose words hold nearly all of these, in whatever order: 花订好了 is 订花. */
export function taskMeant(words: string, affairs: readonly Affair[] | undefined): string | undefined {
  if (!/\p{Script=Han}/u.test(words)) return spelledTask(words, affairs)
  const said = [...new Set(words.replace(finishing, ''))].filter((sign) => /\p{Script=Han}/u.test(sign))
  if (said.length < 2) return undefined
  return affairs?.find(
    ({ kind, text }) =>
      kind === 'task' && said.filter((sign) => text.includes(sign)).length >= Math.ceil(said.length * 0.75),
  )?.text
}
