import { fold } from '#domain/text/fold.ts'
import { saysMore } from './intent/sentences-ru.ts'
import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { cutAtOrders, ordersApart, spokenOf } from './several-en.ts'
import { cutInRussian } from './several-ru.ts'
import { isQuestion } from './slots/question.ts'
import { reportsApart } from './two-reports-en.ts'

/** Words that may open another wish in Chinese, with or without a stop before them. */
const joints =
  /(?:[\s，,。；;！!]*(?:另外|顺便|然后)|[\s，,。；;！!]+(?:同时|接着|还有|对了|此外|完了|回头))[，,\s]*(?:再|也|还)?(?:帮我|请|麻烦)?|[\s，,。；;！!]+(?:再|也|还|顺手|并)(?=帮我|请|麻烦|把|给|约|订|发|写|拟|跟|替|看|查|提醒|记|登记|让|转|问)(?:帮我|请|麻烦)?|[，,。；;！!\n]\s*(?=(?:帮我|请帮|麻烦|替我|劳驾))|[；;。！!\n]+\s*/gu

/** What the card of a contact keeps with it: these follow in the same report. */
const onCard: ReadonlySet<string> = new Set([
  'log_interaction',
  'create_task',
  'record_promise',
  'record_fact',
  'update_client',
  'complete_task',
  'open_request',
  'search_notes',
  'list_interactions',
])

/** Each side of a cut is plainly a wish of its own from these on. */
const before = 3.2
/** Behind a mere stop the words before may be the reason of the wish. */
const beforeStop = 4.8
const behind = 4.2

/** Longer messages are notes and pasted texts. */
const longest = 500

const isEnglish = (text: string): boolean =>
  text.length <= longest && /^[\p{Script=Latin}\P{L}]+$/u.test(text)

/** Letters that say something. */
const letters = (text: string): number => fold(text).replace(/[^\p{L}\d]/gu, '').length

const letterOfNews =
  /^(?:пожалуйста,? )?(?:напиши|ответь|сообщи|отпиши|уведоми|предупреди)\p{L}*,?\s.*?что\s/iu
/** "Напиши ей спасибо и что вернусь в пятницу": what is told behind the conjunction, by whom or by when. */
const letterOrdered =
  /^(?:пожалуйста,? )?(?:напиши|ответь|сообщи|отпиши|черкни|набросай|скажи)(?:те)?(?!\p{L})/iu
const news = /^что\s(?!у\s|там\s|по\s).*\p{L}{3,}(?:усь|юсь|ю|у|им|ем|ут|ят|ет|ит|ено|ена|ены|ен)(?!\p{L})/iu
const sameNews = /^(?:его|е[её]|их|он|она|оно|они|мы|можно|жд[её]м|готовы)(?!\p{L})/iu

/** "Напиши ему, что договор готов и его можно забрать": one letter tells both. */
export const oneLetter = (parts: readonly string[], said: string): readonly string[] =>
  parts.length > 1 &&
  ((letterOfNews.test(said) && parts.slice(1).every((part) => sameNews.test(part))) ||
    (letterOrdered.test(parts[0]!) && !said.includes('?') && parts.slice(1).every((part) => news.test(part))))
    ? [said]
    : parts

/** The parts of a message, cut where a joint stands between two wishes that plainly mean different tools. */
export function parted(parts: readonly string[], mind: Mind, setting: Setting): readonly string[] {
  const told = parts[0] !== undefined && ranked(parts[0], mind, setting)[0]?.tool === 'log_interaction'
  return parts
    .flatMap((part) => cut(part, mind, setting, told))
    .flatMap((part) => (isEnglish(part) ? reportsApart(part, mind, setting) : [part]))
    .flatMap((part) => cutInEnglish(part, mind, setting))
    .flatMap((part) => cutInRussian(part, mind, setting))
}

/** An order at the end to open a request is one beside the report. */
const ordersRequest = /(?:登记|请求|工单|立单|需求)(?:一?下|吧)?[。！!]?$/u

/** An order to file what was said before it is no wish of its own. */
const filing =
  /^(?:帮我|替我|请|麻烦|给我)*(?:记|登记|录入?|存|立|建|开)(?:着|住|一?下|个|一笔|成|为|到|进|上|录|在)*(?:这个|那个|一个|这条|客户)*的?(?:承诺|投诉|请求|反馈|工单|待办|任务|笔记|单子)?(?:里|吧)*[。！!]?$/u

/** An order to look something up. */
const looked = /^(?:帮我|请|再|顺便|另外)*(?:看|查|翻|调|列|拉|找)/u

function cut(text: string, mind: Mind, setting: Setting, told: boolean): readonly string[] {
  if (text.length > longest || !/\p{Script=Han}/u.test(text)) return [text]
  for (const joint of text.matchAll(joints)) {
    const head = text.slice(0, joint.index)
    const tail = text.slice(joint.index + joint[0].length)
    if (
      letters(head) < 4 ||
      letters(tail) < 4 ||
      filing.test(tail) ||
      /^\p{Script=Han}{1,2}[了过]/u.test(tail)
    )
      continue
    const [first] = ranked(head, mind, setting)
    // Behind a full stop the next sentence is one by itself.
    const stop = /^[；;。！!\n]/u.test(joint[0])
    const sentence = stop ? tail.split(/(?<=\S{4})[；;。！!\n]/u, 1)[0]! : tail
    const [second] = ranked(sentence, mind, setting)
    if (!first || !second || first.tool === second.tool) continue
    const plain = /^[，,。；;！!\n\s]*$/u.test(joint[0])
    if (first.score < (plain ? beforeStop : before) || second.score < behind) continue
    // What stands before the order may be its reason alone: 他想当面谈，帮我看看下周啥时候有空.
    if (plain && first.score < 7 && ranked(text, mind, setting)[0]?.tool === second.tool) continue
    const kept = onCard.has(second.tool) && !(second.tool === 'open_request' && ordersRequest.test(tail))
    const looksUp =
      stop && mind.tools.get(second.tool)?.risk === 'read' && (isQuestion(sentence) || looked.test(sentence))
    if (kept && !looksUp && (told || first.tool === 'log_interaction')) continue
    return [head, ...cut(tail, mind, setting, told)]
  }
  return [text]
}

/** Russian sentences that open with orders or questions of their own are wishes each, where each means any tool. */
const orderedApart = (parts: readonly string[], mind: Mind, setting: Setting): boolean =>
  parts.every((part) => (ranked(part, mind, setting)[0]?.score ?? 0) >= before)

/** What may stand between two wishes in English; the second begins like an order or a question. */
const englishJoints =
  /(?:[,;.?!]\s*|\s+)(?:oh )?(?:and|then|also|plus)(?: (?:then|also|please|pls|(?:while|since) (?:you|we|i)['’]?(?:re|m)? at it,?))*\s+|[;.?!]\s+|,\s+(?=(?:log|note|remind|book|draft|set|put|schedule|what|who|when|where|how|which|any|is|are|did|do|does)(?:['’]?s)?\s)/giu
const englishOrder =
  /^(?:please |pls |can you |could you )?(?:book|pencil|put|set|schedule|arrange|block|squeeze|draft|write|open|log|note|jot|record|remind|show|list|tell|give|pull|bring|find|check|brief|prep|prepare|get (?:me|us) (?:ready|prepped|set)|update|change|mark|tick|close|cancel|move|compare|suggest|hand|ask|file|add|create|make)(?!\p{L})/iu
/** From these on a look-up, and what follows it, are plainly wishes of their own. */
const lookedUp = 4
const follows = 4.2
/** Two look-ups are cut apart only where each is plainly meant. */
const surely = 5

/** "How is his complaint coming along and book him in for Thursday": a look-up and an order, or the other way round. */
function cutInEnglish(text: string, mind: Mind, setting: Setting): readonly string[] {
  if (!isEnglish(text)) return [text]
  const apart = cutAtOrders(text, mind, setting)
  if (apart.length > 1) return apart.flatMap((part) => cutInEnglish(part, mind, spokenOf(text, setting)))
  for (const joint of text.matchAll(englishJoints)) {
    const head = text.slice(0, joint.index)
    const tail = text.slice(joint.index + joint[0].length)
    if (letters(head) < 8 || letters(tail) < 8) continue
    const asks = isQuestion(tail)
    if (/^,\s+$/u.test(joint[0]) && asks && !isQuestion(head)) continue
    if (!asks && !englishOrder.test(tail)) continue
    const [first] = ranked(head, mind, setting)
    const [second] = ranked(tail, mind, setting)
    if (!first || !second || first.tool === second.tool) continue
    const looks = mind.tools.get(first.tool)?.risk === 'read'
    const asked = asks && mind.tools.get(second.tool)?.risk === 'read'
    const both = looks && asked && isQuestion(head) && first.score > surely && second.score > surely
    if ((looks === asked && !both) || (asked && first.tool === 'log_interaction')) continue
    const firm = second.score >= 6 && first.score >= before
    if ((first.score < lookedUp && !firm) || second.score < follows) continue
    return [head, ...cutInEnglish(tail, mind, setting)]
  }
  return [text]
}

/** Whether a look-up stands beside an order, each plainly meant: they are no words of one wish. */
export function looksAndOrders(parts: readonly string[], mind: Mind, setting: Setting): boolean {
  const tops = parts.map((part) => ranked(part, mind, setting)[0])
  const sure = tops.every((top) => top !== undefined && top.score >= follows)
  const reads = tops.map((top) => top !== undefined && mind.tools.get(top.tool)?.risk === 'read')
  return sure && reads.includes(true) && reads.includes(false)
}

/** Whether every part plainly means another tool than the others: they are no words of one wish. */
export function distinct(parts: readonly string[], mind: Mind, setting: Setting): boolean {
  if (parts.length < 2) return false
  if (parts.slice(1).every((part) => saysMore(fold(part)))) return orderedApart(parts, mind, setting)
  if (!parts.every((part) => /\p{Script=Han}/u.test(part))) return ordersApart(parts, mind, setting)
  const tops = parts.map((part) => ranked(part, mind, setting)[0])
  const sure = tops.every((top, at) => top !== undefined && top.score >= (at === 0 ? before : behind))
  return (
    sure && new Set(tops.map((top) => top?.tool)).size === parts.length && tops[0]?.tool !== 'log_interaction'
  )
}
