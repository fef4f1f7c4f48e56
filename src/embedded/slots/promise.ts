import { fold } from '#domain/text/fold.ts'
import { addDays, type LocalDate, weekday } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'
import { channelOf } from './channel.ts'
import { dateSpan, datesIn, lastDay, type Moment } from './mentions.ts'
import { clientBrings, toldByClient } from './promise-han.ts'
import { owedByRussianClient, russianPromise } from './promise-russian.ts'
import { clientAsked, clientGivesAhead, clientWill } from './promise-sides.ts'
import { clientGives, promisedWords } from './promise-words.ts'
import { type Span, sentenceCase, tidy, without } from './words.ts'

/** The client owes it: "he promised us", "клиент обещал", 客户答应. */
const theirs =
  /(?:promised|owes?) (?:us|me)(?!\p{L})|(?<!\p{L})(?:he|she|they|clients?) (?:have |has )?promised|promises? (?:that |which )?(?:have |has |did )?(?:(?:my|our|the) )?(?:clients?|they|he|she) (?:have |has )?(?:made?|gave|given)(?!\p{L})|обеща(?:л|ла|ли) (?:нам|мне)|нам обеща(?:л|ла|ли)|клиент\p{L}* обеща(?:л|ла|ли)|обеща(?:л|ла|ли) клиент|(?:答应|承诺|保证)(?:了|过)?(?:给)?(?:我们|我|咱)|(?<!我)(?:说|讲)(?:过|好|了)?(?:要|会)?(?:给|交|寄|发|还|补)(?:给)?(?:我们|咱)|(?:欠|还?差)(?:着|了)?(?:我|咱)/u

/** In Chinese who promises stands before the word: 陈国梁答应…, while 我, 跟陈国梁 and 对他 say that we do. */
const hanPromise = /答应|承诺|保证|许诺|[说讲]好|[说讲]定|应承|拍板/u
const weDo =
  /我|咱|[跟向对给和与同为]|登记|记|新增|加[个条]|哪|什么|谁|没|未|已|要|过期|到期|逾期|违|食言|所有|全部|看|查|列/u

function clientPromises(folded: string): boolean {
  const verb = hanPromise.exec(folded)
  const before =
    verb &&
    folded
      .slice(0, verb.index)
      .split(/[，,。；;：:\s]/u)
      .at(-1)
  return before !== null && before !== '' && /^\p{L}{1,12}$/u.test(before ?? '') && !weDo.test(before ?? '')
}

/** 林婉清说她周一前会把复印件补过来: who says so promises it, where it comes to us. */
const saysToGive =
  /^[^我咱，,：:]{2,12}?(?:刚|今天|昨天|电话里|微信里|来电|来信)*(?:说|讲|表示|回话|保证|应了|答应)(?:了|过|好|是|定)?[，,：:]?(?:她|他|他们|她们|那边|自己)?(?:[^我咱]{0,12})(?:会|要|就|一定|再|把|将|给|前)[^？?]{0,20}(?:补|送|寄|发|交|传|带|转|拿|汇|打|还)(?:过来|来|给我们|给咱|给我|进来|到我们)/u

export function owedBy(said: string): 'client' | undefined {
  const folded = fold(said)
  return theirs.test(folded) ||
    saysToGive.test(folded) ||
    clientAsked(folded) ||
    clientPromises(folded) ||
    owedByRussianClient(folded) ||
    /(?:нам|мне) (?:ещ[её] |что-то )?(?:за)?должал|должник|(?:нам|мне) должен|(?:нам|мне) должна/u.test(
      folded,
    )
    ? 'client'
    : undefined
}

const ours =
  /(?<!\p{L})кому (?:\p{L}+ ){0,3}(?:(?:на|по)?обеща|долж)|^(?:а )?(?:что|чего) (?:же )?(?:я|мы) (?:\p{L}+ ){0,2}(?:на|по)?обеща|我(?:们|行|这边|这头|这里)?.{0,4}(?:欠|差)|(?:我|我们|我行|咱们?)(?:这边|对|跟|给|向|和|与|还|都|已经|是不是|有没有|之前|上次)*[^，,]{0,8}?(?:答应|承诺|许[了过下]|应承|保证|打过?包票|说好|讲好|讲定|应下|夸下)|(?:我|我们|咱们?)(?:这边|这头)?(?:还)?(?:对|跟|给|向)[^，,]{1,8}?(?:还|有)/u

/** 哪几家公司答应交材料还欠着 */
const theirsAsked =
  /^(?!.*(?:我|咱)(?!们?行|这)).*(?:哪|谁|客户|公司|人家|对方).{0,6}(?:答应|承诺|保证|许诺|说好|欠)/u

/** Whose promises a question asks for. */
export const sideAsked = (said: string): 'client' | 'bank' | undefined =>
  owedBy(said) ?? (ours.test(fold(said)) ? 'bank' : theirsAsked.test(fold(said)) ? 'client' : undefined)

const kept =
  /(?<!\p{L})(?:kept|fulfilled|done|closed)(?!\p{L})|выполн(?:ен|ил)|сдержа[нл]|исполнен|закрыт\p{L}* обещан|已经?兑现|兑现了|已完成/u
const broken =
  /(?<!\p{L})(?:broken|broke|break|not kept|missed|failed|(?:could|did|do)(?:n['’]?t| not) (?:keep|manage|deliver))(?!\p{L})|нарушен|не сдержа|невыполнен|не выполн|сорва|не успел|провал(?:ил|ен)|未能兑现|没(?:有|能)?兑现|未(?:能)?兑现|未履行|没(?:有|能)?履行|泡汤|砸了|失诺|(?:做|办|兑现|完成|赶|来)不(?:到|成|了|及)|没(?:能)?(?:赶上|做到|办到|做成|办成|来得及)|食言|黄了|违约|失信|失约|爽约|[给办交送]不了/u
const open =
  /(?<!\p{L})open(?!\p{L})|открыт|(?<!\p{L})(?:еще|пока|до сих пор|так и|и) не (?:с?делал|выполнил|исполнил|отправил|прислал)|невыполнен|не выполнен|未兑现|没(?:有)?(?:兑现|履行|落实|做到|办(?!成|到)|给|交)/u

/** Which promises are asked for; the open ones where nothing is said. */
export function promiseStatus(said: string): 'kept' | 'broken' | undefined {
  const folded = fold(said)
  if (open.test(folded)) return undefined
  return broken.test(folded) ? 'broken' : kept.test(folded) ? 'kept' : undefined
}

const ownWords =
  /(?<!\p{L})(?:open|kept|broken|overdue|promis\p{L}+|clients?|нам|мне|мои|все|(?:не)?(?:открыт|выполнен|просрочен|сдержан|нарушен)\p{L}*|обеща\p{L}+|клиент\p{L}*|(?:по|от)меть(?:те)?|запиши(?:те)?|зафиксируй(?:те)?|(?:в|за)неси(?:те)?|сохрани(?:те)?)(?!\p{L})|未?(?:能)?兑现的?|承诺(?:清单)?|答应过?|许诺|保证|客户|我们/giu

/** The words of promising blanked out, so that none of them is taken for a part of a name. */
export const withoutPromise = (said: string): string =>
  said.replace(ownWords, (word) => ' '.repeat(word.length))

export type PromiseSlots = Readonly<{ head: string; text?: string; due_on?: LocalDate; owed_by?: 'client' }>

/** A name that was taken out of a sentence. */
const gone = '\u0001'
/** Who promises whom, before what is promised: 我答应…, 跟…说好了. */
const hanLead =
  /^(?:我们?|咱们?|已经?|刚刚?|(?:跟|向|对|给|和|与|同)?\u0001的?|(?:跟|向|对|给|和|与|同)[他她](?:们)?|(?<=[答应诺证过了])[他她](?:们)?|答应|应承|承诺|保证|许诺|说好|讲好|约定|约好|说定|讲定|许了?|应下|允了?|打了?包票|拍了?胸脯|应(?=了)|记(?:一|个|条|下|录)*|登记|新增|加个?|[了过]|[\s，,：:])+/u
const hanTail =
  /(?<![\s，,。])[\s，,。]*(?:请|帮我)?(?:替我|给我)?(?:记(?:个|一个|条|成|为|作|着|进|到|上)?(?:这个|这条|一个)?(?:一下|下|上|下来|承诺)?|登记(?:一下)?)[。！!\s]*$/u

function plainText(body: string, name: string): string {
  const bare = body
    .replace(hanTail, '')
    .replace(hanLead, '')
    .replace(/^[之以]?前/u, '')
  return tidy(bare.replace(hanLead, '').replaceAll(gone, name))
}

const limits = /(?<!\p{L})(?:by|until|till|before|on|до|к|ко)(?=\s)/giu

/** The day to come; in a report of what was told, the one that "by" stands before. */
export function dayAhead(said: string, moment: Moment): FoundDate | undefined {
  const ahead = ({ on }: FoundDate): boolean => on >= moment.today
  const days = datesIn(said, moment, 'future').filter(ahead)
  // "This week still, by Friday": the day says more than the span around it.
  const plain = days.find(({ from, to }) => from === undefined || from === to) ?? days[0]
  if (plain) return plain
  for (const { index } of said.matchAll(limits)) {
    const clause = said.slice(index).split(/[,;]\s/u, 1)[0]!
    const found = datesIn(clause, moment, 'future').find(ahead)
    if (found) return { ...found, start: found.start + index, end: found.end + index }
  }
  return undefined
}

/** "This week" is over on its last working day. */
function dueBy({ on, from, to }: FoundDate, { today }: Moment): LocalDate {
  if (from === undefined || to === undefined || from >= to || on > today) return on
  const late = weekday(to) - 5
  const last = late > 0 ? addDays(to, -late) : to
  return last < today ? to : last
}

/**
 * What was promised, after the colon or after the words of promising; `head` is where the client stands, whose place
 * in the message is known where it was named.
 */
export function promiseSlots(said: string, moment: Moment, named?: Span): PromiseSlots {
  const date = dayAhead(said, moment)
  const colon = /[:：](?!\d)/u.exec(said)
  const start = colon ? colon.index + 1 : 0
  const body = said.slice(start)
  const span = date && dateSpan(said, date)
  const cut: Span[] =
    span && span.start >= start ? [{ start: span.start - start, end: span.end - start }] : []
  const brings = named !== undefined && clientBrings(said, named)
  const side =
    owedBy(said) ??
    (named && (brings || clientGives(said, named) || clientWill(said, named) || clientGivesAhead(said, named))
      ? 'client'
      : undefined)
  const name = named ? said.slice(named.start, named.end) : ''
  const han = /\p{Script=Han}/u.test(body)
  const whole = name === '' ? body : body.replace(name, gone.padEnd(name.length, ' '))
  const clean = han
    ? toldByClient(plainText(without(whole, cut).replace(/ +(?=\p{Script=Han})/gu, ''), name), side)
    : /\p{Script=Cyrillic}/u.test(body)
      ? russianPromise(without(body, cut), body.includes(name) ? name : '')
      : promisedWords(body, body.includes(name) ? name : '', cut)
  return {
    head: colon ? said.slice(0, colon.index) : said,
    ...(clean.length > 1 && { text: sentenceCase(clean) }),
    ...(date && {
      due_on: /\p{Script=Han}/u.test(said) ? lastDay(said, date, moment.today) : dueBy(date, moment),
    }),
    ...(side && { owed_by: side }),
  }
}

export type ClosingSlots = Readonly<{ promise?: string; outcome?: 'broken'; note?: string }>

const quotedWords = /["“«「‘']([^"”»」’']{2,})["”»」’']/u
const command =
  /^(?:please |mark |close |set |the |my |that |закрой |закрыть |отметь |пометь |把|将|请)*(?:promise|обещание|承诺)\s*(?:to |that |про |о )?/iu
const ending =
  /\s*(?:(?:is|was|has been|as|marked as|标记为)?\s*(?:kept|fulfilled|done|closed|broken|missed|not kept)|(?:как )?(?:выполнен\p{L}*|сдержан\p{L}*|нарушен\p{L}*|закрыт\p{L}*)|(?:标记为)?(?:已|未能|没有|未)?兑现(?:了)?)\s*[.!。]*$/iu

/** The promise that is closed, by the words it is quoted with or known by; what follows the colon says why. */
export function closingSlots(said: string): ClosingSlots {
  const inQuotes = quotedWords.exec(said)
  const after = inQuotes ? said.slice(inQuotes.index + inQuotes[0].length) : said
  const colon = /[:：]\s*(\S.*)$/su.exec(after)
  const note = colon?.[1]?.trim()
  const failed = broken.test(fold(said))
  const words =
    inQuotes?.[1] ??
    tidy(
      (colon ? said.slice(0, said.length - colon[0].length) : said).replace(command, '').replace(ending, ''),
    )
  return {
    ...(words.length > 1 && { promise: words }),
    ...(failed && { outcome: 'broken' }),
    ...(failed && note !== undefined && { note }),
  }
}

/** What only says that a promise was made and kept, in Chinese; the words between tell which one. */
const hanFrame =
  /(?:我们?|咱们?)?(?:之前|上次|以前)?(?:对|给|跟|向)?(?:答应|应承|承诺|保证|许诺|说好)(?:了|过|我们)*的?|(?:那|这)(?:件|条|个|项)(?:事|承诺)?|(?:已经?|刚刚?|刚才|都|也|就|(?<![测计预结核清估决运概打])算|可以|今天|昨天|用|在)+|(?:电话|邮件|微信|短信|会)(?:里|上|中)?|(?:标记?|设|改|记|关|销|结|划|了结|关闭)(?:成|为|掉|上)?|(?:未能|没有?|没法|没能|未|已)?(?:兑现|履行|办到|做到|完成|达成|办妥|办成)|(?:我们?)?(?:兑现|履行|做|办|完成|赶|来)不(?:到|成|了|及)|食言|黄|失信|违约|没(?:能)?(?:赶上|来得及)|标记?|(?:发|寄|送|交|递|传)?(?:过去|出去|出来)(?=[\s，,。了]|$)|请|把|将|[了吧的]|[\s，,。；;！!]+/gu

/** The promise that a Chinese sentence closes: whose it is and what it is about. */
export function hanClosing(said: string, named: Span | undefined, moment: Moment): string | undefined {
  const dates = datesIn(said, moment, 'past')
  const name = named ? said.slice(named.start, named.end) : ''
  const about = without(said, [...dates, ...(named ? [named] : [])])
    .replace(hanFrame, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const words = [name, about].filter((part) => part !== '').join(' ')
  return words === '' ? undefined : words
}

/** Nothing but that the word was not kept: no reason for it. */
const breaks =
  /食言|失信|违约|失约|爽约|[没未](?:有|能)*(?:兑现|履行)|(?:兑现|履行)不|承诺|^(?:算了|哎|唉)?(?:这|那)[个条件](?:事)?.{0,3}(?:没|未|黄|做不|办不|赶不)/u

/** Why a promise was not kept: after 因为, or the clause that follows the news. */
export function hanReason(said: string): string | undefined {
  const because = /(?:因为|由于|原因是|主要是)([^。；;]{2,})/u.exec(said)?.[1]
  const clauses = said.split(/[，,。；;]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u).map(tidy)
  const at = clauses.findIndex((clause) => broken.test(fold(clause)))
  const why = (clause: string): boolean =>
    clause.length > 3 &&
    !breaks.test(clause) &&
    !hanPromise.test(clause) &&
    !/^(?:按|记|标|算|就|把|帮|请)/u.test(clause)
  const after = clauses.slice(at + 1).filter((clause) => why(clause) && !broken.test(fold(clause)))
  const told = after.length > 0 ? after : clauses.slice(0, at + 1).filter(why)
  const reason = because ?? (at < 0 || !/\p{Script=Han}/u.test(said) ? '' : told.join('，'))
  const clean = tidy(reason.split(/[，,](?=(?:这个|那个)?承诺|[记标算])/u)[0] ?? '')
  return clean.length > 1 ? clean : undefined
}

const justNow = /(?<!\p{L})just(?: now)?(?!\p{L})|только что|刚/u

/** The contact or mail that the message itself points to: its kind and its day. */
export function evidenceIn(said: string, moment: Moment): string | undefined {
  const channel = channelOf(said)
  const day = datesIn(said, moment, 'past').find(({ on }) => on <= moment.today)?.on
  const on = day ?? (justNow.test(fold(said)) ? moment.today : undefined)
  if (channel === undefined || on === undefined) return undefined
  return `${channel === 'email' || channel === 'letter' ? 'mail' : 'contact'} ${on}`
}
