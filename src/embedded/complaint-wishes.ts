import { fold } from '#domain/text/fold.ts'
import type { Setting } from './setting.ts'
import { channelOf } from './slots/channel.ts'
import type { ClientMention } from './slots/client.ts'
import { latinWords } from './slots/common-words.ts'
import { complaintSlots, severityIn } from './slots/complaint.ts'
import { feedbackBy, feedbackText, scoreIn, sentimentAsked, sentimentIn } from './slots/feedback.ts'
import { limitIn } from './slots/limit.ts'
import { datesIn } from './slots/mentions.ts'
import { halves, subjectIn } from './slots/request.ts'
import type { Span } from './slots/words.ts'
import { sentenceCase, tidy } from './slots/words.ts'
import { toldBefore } from './talked-of.ts'
import type { Filled } from './understand.ts'

type FindClient = (said: string, setting: Setting, taken?: readonly Span[]) => ClientMention | undefined
type Reader = (said: string, setting: Setting, findClient: FindClient) => Filled

const present = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

/** Words of the trade blanked out, so that none of them is taken for a part of a name. */
const ownWords =
  /(?<!\p{L})(?:open|new|file|log|raise|register|update|close|complaints?|complain(?:s|ed|ing)?|feedback|survey|nps|score[sd]?|severity|remedy|cause|furious|livid|angry|lodged|official|serious|resolved?|praise|criticism|positive|negative|жалоб\p{L}*|открой\p{L}*|закрой\p{L}*|отзыв\p{L}*|опрос\p{L}*|причин\p{L}*|нов\p{L}+|оценк\p{L}+)(?!\p{L})|很|非常|极其|特别|相当|投诉|反馈|登记|新建?|关闭|原因|补偿|评分|问卷|打了?|给我们|按(?:主题|话题|类别|原因|等级|层级)|归(?:一归|类|纳)?|的/giu
const withoutTrade = (said: string): string => said.replace(ownWords, (word) => ' '.repeat(word.length))

const mentioned = (said: string, setting: Setting, findClient: FindClient): ClientMention | undefined =>
  findClient(withoutTrade(said), setting)

const reference = (mention: ClientMention | undefined, { lastClient }: Setting): string | undefined =>
  mention && !mention.pronoun ? mention.text : lastClient

/** A client is only taken from a question where the words leave no doubt. */
const sure = (mention: ClientMention | undefined): ClientMention | undefined =>
  mention && (mention.pronoun || mention.score >= 1) ? mention : undefined

/** With nobody spoken of before, a guess is better than none. */
const meant = (mention: ClientMention | undefined, { lastClient }: Setting): ClientMention | undefined =>
  lastClient === undefined ? mention : sure(mention)

/** An order that ends what a client complains of, and words that only say that one does. */
const ordered = [
  /(?<![\s,;.–—-])[\s,;.–—-]*(?:and |so )?(?:please |pls |can you )?(?:open|log|register|file|raise|record|make|treat)(?: (?:it|this|that|as|an?|the|him|her|them|new|formal|official|for))* complaint(?: for (?:him|her|them))?(?: please| pls)?[\s.!]*$/iu,
  /(?<![\s,;.–—-])[\s,;.–—-]*(?:и )?(?:заведи|открой|за?регистрируй|оформи|прими|запиши|занеси|внеси|заводи|оформляй)(?:те)?(?: \p{L}+){0,2} жалоб[уы][\s.!]*$/iu,
  /(?<![\s，,。；;])[\s，,。；;]*(?:请|麻烦|帮我|帮(?:他|她)们?|[给替](?:他|她)们?|赶紧|先|就|要)*(?:登记|立案|记录|受理|立个?案|[立开建提录走按记算当])(?:作|成|为|上|下)?(?:一?下|一?[个件条])?(?:正式|书面)*的?(?:投诉(?:处理|办理|流程|登记)?)?(?:一?下|吧)*[。！!\s]*$/u,
]
const complains =
  /^(?:(?:他|她|客户)?(?:刚刚?|今天|昨天)?(?:打?来)?(?:电话|邮件)?(?:要|来|正式)*投诉(?:我们|说|称|道|了)*[，,：:\s]*)(?=.{4,})/u

const complainedOf = (said: string): string =>
  ordered.reduce((rest, form) => (rest.replace(form, '').length < 6 ? rest : rest.replace(form, '')), said)

/** "Note a complaint from Moser, the courier came twice": the order before what happened. */
const orderAhead =
  /^(?:(?:please|pls|and|also|can you|could you)[\s,]+)*(?:open|log|register|file|raise|record|note|lodge|put|take|make|enter|add)(?: (?:in|down|up|an?|another|the|new|formal|official|proper))* complaint(?: (?:for|from|of|by|on behalf of) [^,;:.–-]{2,40})?[,;.–—-]\s+(?=\S+ \S+)/iu

/** The order, with whom it is about, and what happened. */
const aheadOf = (said: string): Readonly<{ head: string; body?: string }> => {
  const order = orderAhead.exec(said)?.[0]
  return order ? { head: order, body: sentenceCase(said.slice(order.length)) } : halves(said)
}

const open: Reader = (whole, setting, findClient) => {
  const said = complainedOf(whole)
  const { head, body } = aheadOf(said)
  const mention = mentioned(head, setting, findClient) ?? sure(mentioned(said, setting, findClient))
  const client = reference(mention, setting)
  const words = mention && !mention.pronoun ? subjectIn(said, mention) : undefined
  const text =
    toldBefore(whole, undefined, setting.thread) ??
    body ??
    words?.replace(complains, '') ??
    sentenceCase(tidy(said))
  const input = present({ client, text, channel: channelOf(head), severity: severityIn(head) })
  if (client === undefined) return { input, missing: 'client' }
  return text.length < 2 ? { input, missing: 'text' } : { input }
}

const recordId = /(?<![a-z_])(?:req|cmp)_[a-z0-9-]{1,60}/u

/** "lins complaint": whose complaint it is, though the book was not heard of such a name. */
const complainant =
  /(?:^|(?<!\p{L})(?:on|to|for|in|re|about|update|the)\s+)((?!(?:the|this|that|new|an?|his|her|their|my|our)(?!\p{L}))\p{L}[\p{L}’-]+?(?: \p{L}[\p{L}’-]+?){0,2}?)(?:['’]s|['’]|s)? complaint/iu

/** The same beyond doubt, whoever was spoken of before. */
const owner = /(?<!\p{L})(\p{L}{2,}?)(?:['’]s?|s) complaint(?!\p{L})/iu
const ownerIn = (said: string): string | undefined => {
  const found = owner.exec(said)
  const word = found?.[0].split(' ')[0]?.toLowerCase() ?? ''
  return found && !latinWords.has(word) && !latinWords.has(found[1]!.toLowerCase()) ? found[1] : undefined
}

const complainantIn = (said: string): string | undefined => {
  const name = complainant.exec(said)?.[1]
  return name?.split(' ').every((word) => latinWords.has(word.toLowerCase())) ? undefined : name
}

const complaintOf = (said: string, setting: Setting, findClient: FindClient): string | undefined => {
  const id = recordId.exec(fold(said))?.[0]
  if (id !== undefined) return id
  const mention = meant(mentioned(halves(said).head, setting, findClient), setting)
  const named = mention && !mention.pronoun ? mention.text : ownerIn(said)
  return named ?? setting.lastClient ?? complainantIn(said)
}

const get: Reader = (said, setting, findClient) => {
  const complaint = complaintOf(said, setting, findClient)
  return complaint === undefined ? { input: {}, missing: 'client' } : { input: { complaint } }
}

const update: Reader = (said, setting, findClient) => {
  const complaint = complaintOf(said, setting, findClient)
  const input = present({ complaint, ...complaintSlots(said, setting.moment, setting.currency) })
  return complaint === undefined ? { input, missing: 'client' } : { input }
}

const log: Reader = (said, setting, findClient) => {
  const inHead = mentioned(halves(said).head, setting, findClient)
  const mention = sure(inHead) ?? sure(mentioned(said, setting, findClient)) ?? inHead
  const client = reference(mention, setting)
  const score = scoreIn(said)
  const input = present({
    client,
    text: feedbackText(said, mention?.pronoun ? undefined : mention),
    score,
    sentiment: score === undefined ? sentimentIn(said) : undefined,
    channel: channelOf(said),
  })
  return client === undefined ? { input, missing: 'client' } : { input }
}

const list: Reader = (said, setting, findClient) => {
  const mention = sure(mentioned(said, setting, findClient))
  const date = datesIn(said, setting.moment, 'past')[0]
  return {
    input: present({
      client: mention && reference(mention, setting),
      sentiment: sentimentAsked(said),
      by: feedbackBy(said),
      from: date && (date.from ?? date.on),
      to: date && !/since|с(?!\p{L})|以来/u.test(fold(said)) ? (date.to ?? date.on) : undefined,
      limit: limitIn(fold(said)),
    }),
  }
}

const readers: Readonly<Record<string, Reader>> = {
  open_complaint: open,
  get_complaint: get,
  update_complaint: update,
  log_feedback: log,
  list_feedback: list,
}

/** The arguments of the tools about complaints and feedback; undefined for any other tool. */
export const complaintWish = (
  tool: string,
  said: string,
  setting: Setting,
  findClient: FindClient,
): Filled | undefined => readers[tool]?.(said, setting, findClient)
