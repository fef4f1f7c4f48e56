import { type Segment, segments } from '#domain/client.ts'
import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import { filtersIn } from './filters.ts'
import { dateSpan, datesIn, type Moment } from './mentions.ts'
import { type Span, sentenceCase, tidy, without } from './words.ts'

/** The client owes it: "he promised us", "клиент обещал", 客户答应. */
const theirs =
  /(?:promised|owes?) (?:us|me)(?!\p{L})|(?<!\p{L})(?:he|she|they|clients?) (?:have |has )?promised|обеща(?:л|ла|ли) (?:нам|мне)|нам обеща(?:л|ла|ли)|клиент\p{L}* обеща(?:л|ла|ли)|обеща(?:л|ла|ли) клиент|(?:客户|他|她).{0,3}(?:答应|承诺)|(?:答应|承诺)(?:了)?(?:我们|我)/u

export const owedBy = (said: string): 'client' | undefined => (theirs.test(fold(said)) ? 'client' : undefined)

const kept =
  /(?<!\p{L})(?:kept|fulfilled|done|closed)(?!\p{L})|выполнен|сдержан|исполнен|закрыт\p{L}* обещан|已经?兑现|兑现了|已完成/u
const broken =
  /(?<!\p{L})(?:broken|not kept|missed|failed)(?!\p{L})|нарушен|не сдержан|невыполнен|не выполнен|未能兑现|没有?兑现|未兑现/u
const open = /(?<!\p{L})open(?!\p{L})|открыт|невыполнен|не выполнен|未兑现/u

/** Which promises are asked for; the open ones where nothing is said. */
export function promiseStatus(said: string): 'kept' | 'broken' | undefined {
  const folded = fold(said)
  if (open.test(folded)) return undefined
  return broken.test(folded) ? 'broken' : kept.test(folded) ? 'kept' : undefined
}

const ownWords =
  /(?<!\p{L})(?:open|kept|broken|overdue|promis\p{L}+|clients?|нам|мне|мои|все|(?:не)?(?:открыт|выполнен|просрочен|сдержан|нарушен)\p{L}*|обеща\p{L}+|клиент\p{L}*)(?!\p{L})|未?(?:能)?兑现的?|承诺(?:清单)?|答应过?|客户|我们/giu

/** The words of promising blanked out, so that none of them is taken for a part of a name. */
export const withoutPromise = (said: string): string =>
  said.replace(ownWords, (word) => ' '.repeat(word.length))

export type PromiseSlots = Readonly<{ head: string; text?: string; due_on?: LocalDate; owed_by?: 'client' }>

const lead = /^(?:(?:that|to|do|we(?:'ll| will)?|i(?:'ll| will)?|что|чтобы|会|要|将)\s*)+/iu
const tail = /\s*(?:by|until|till|before|on|до|к|в|前|之前)\s*$/iu

/** What was promised, after the colon or after the words of promising; `head` is where the client stands. */
export function promiseSlots(said: string, moment: Moment): PromiseSlots {
  const date = datesIn(said, moment, 'future').find(({ on }) => on >= moment.today)
  const colon = /[:：]/u.exec(said)
  const start = colon ? colon.index + 1 : 0
  const body = said.slice(start)
  const span = date && dateSpan(said, date)
  const cut: Span[] =
    span && span.start >= start ? [{ start: span.start - start, end: span.end - start }] : []
  const clean = tidy(without(body, cut).replace(/^前/u, '').replace(lead, '')).replace(tail, '')
  const side = owedBy(said)
  return {
    head: colon ? said.slice(0, colon.index) : said,
    ...(clean.length > 1 && { text: sentenceCase(clean) }),
    ...(date && { due_on: date.on }),
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

export type DueSlots = Readonly<{
  segment?: Segment
  place?: string
  to?: LocalDate
  group?: 'place' | 'channel'
}>

const byPlace =
  /(?:group\p{L}*|sort\p{L}*) by (?:place|city|town)|(?<!\p{L})route(?!\p{L})|по город|по мест|маршрут|按(?:地点|城市)|路线/u
const byCall = /calling hour|call list|for calls|обзвон|电话时间|电话清单/u

/** What narrows the list of those who are due for contact. */
export function dueSlots(said: string, moment: Moment, currency: string): DueSlots {
  const folded = fold(said)
  const found = filtersIn(said.replace(/in touch/giu, ''), moment, currency) as Readonly<{
    segment?: string
    place?: string
  }>
  const segment = segments.find((each) => each === found.segment)
  const date = datesIn(said, moment, 'future')[0]
  const group = byPlace.test(folded) ? 'place' : byCall.test(folded) ? 'channel' : undefined
  return {
    ...(segment && { segment }),
    ...(found.place !== undefined && group !== 'place' && { place: found.place }),
    ...(date && { to: date.to ?? date.on }),
    ...(group && { group }),
  }
}
