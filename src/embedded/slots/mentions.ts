import type { Language } from '#domain/language.ts'
import type { ProductMention } from '#domain/product-mentions.ts'
import { type Figure, figuresIn } from '#domain/text/figures.ts'
import { addDays, type Instant, type LocalDate, type TimeZone } from '#domain/time.ts'
import { type FoundDate, findDates } from '../text/dates.ts'
import { justBefore, type Span } from './words.ts'

/** A card of the conversation that waits for a decision. */
export type WaitingCard = Readonly<{
  id: string
  tool: string
  input: Readonly<Record<string, unknown>>
  clientName?: string
}>

/** A colleague whose clients a message speaks of, as said; `open` where the user sees their book. */
export type ColleagueMention = Readonly<{ said: string; name: string; email: string; open: boolean }>

/** When and where a message is read. */
export type Moment = Readonly<{
  now: Instant
  zone: TimeZone
  today: LocalDate
  /** Language of the answer, where the surface knows it. */
  language?: Language
  actorName?: string
  /** What names clients of the book in the messages so far, as said; absent where the book is not known. */
  names?: readonly string[]
  /** Products of the shelf that the messages so far name, as said. */
  products?: readonly ProductMention[]
  /** What the clients of the open question are called besides, their kind and segment, by id. */
  candidates?: Readonly<Record<string, readonly string[]>>
  /** Colleagues whose clients the message speaks of. */
  colleagues?: readonly ColleagueMention[]
  /** True for those whom screening facts are for. */
  seesScreening?: boolean
  /** The newest card that waits. */
  waiting?: WaitingCard
}>

export const latinOrOther = (text: string): Language =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'

export const datesIn = (text: string, moment: Moment, lean: 'future' | 'past'): FoundDate[] =>
  findDates(text, latinOrOther(text), { now: moment.now, zone: moment.zone, lean })

/** The day by which something is done that is to be done within a span: 这周内 ends on Friday, 本月 on its last day. */
export function lastDay(text: string, date: FoundDate, today: LocalDate): LocalDate {
  const { on, from, to, end } = date
  if (!from || !to || from === to || !/\p{Script=Han}/u.test(text)) return on
  const within = from <= today && today <= to
  if (!within && !/^(?:之|以)?[内里中]/u.test(text.slice(end))) return on
  const friday = addDays(to, -2)
  return addDays(from, 6) === to && friday >= today ? friday : to
}

export const numbersIn = (text: string): Figure[] => figuresIn(text, latinOrOther(text))

const before =
  /(?:^|[\s,(，])(?:(?:on|by|until|till|before)(?= the\s*$)\s+the|on|by|until|till|before|due|for|at|in|from|since|до|к|ко|на|в|во|с|со|не позднее|срок|срок до|от)\s*:?\s*$/iu
const after = /^(?:之前|以前|前|为止|截止|[之以]?内(?!部|地|容|存|外|资|训))/u

/** A date together with the preposition that ties it to the sentence: "by Wednesday", "12月15日前". */
export function dateSpan(text: string, date: Span): Span {
  const lead = before.exec(justBefore(text, date.start))
  const tail = after.exec(text.slice(date.end))
  const start = lead ? date.start - lead[0].replace(/^[\s,(，]/u, '').length : date.start
  return { start, end: date.end + (tail?.[0].length ?? 0) }
}

/** The products that this message names, each with its place. */
export const productsNamed = (
  text: string,
  { products = [] }: Pick<Moment, 'products'>,
): (ProductMention & Span)[] =>
  products.flatMap((product) => {
    const start = text.indexOf(product.said)
    return start < 0 ? [] : [{ ...product, start, end: start + product.said.length }]
  })
