import type { LocalDate } from '#domain/time.ts'
import { datesIn, type Moment } from './mentions.ts'
import { without, wordsOf } from './words.ts'

type Dated = Readonly<Record<string, unknown>>

/** More words tell a story of their own. */
const longest = 12
const parts = ['tasks', 'promises'] as const

/**
 * "Not on Thursday but on Friday" to the card of a report: of two days that are named, one is that of a follow-up or a
 * promise on the card, and the other takes its place. Nothing where no such part has either day, or both could be meant.
 */
export function movedFollowUp(
  said: string,
  input: Readonly<Record<string, unknown>>,
  moment: Moment,
): Readonly<Record<string, unknown>> | undefined {
  if (wordsOf(said).length > longest) return undefined
  // "From Friday to Monday" reads as a span.
  const days = [
    ...new Set(datesIn(said, moment, 'future').flatMap(({ on, from, to }) => [from ?? on, to ?? on])),
  ]
  if (days.length === 1)
    return rightDay(said, days[0]!, input, moment) ?? namedPart(said, days[0]!, input, moment)
  if (days.length !== 2) return undefined
  const found = parts.flatMap((part) =>
    itemsOf(input[part]).flatMap((item, at) =>
      days.flatMap((on) => (item.due_on === on ? [{ part, at, on }] : [])),
    ),
  )
  const [only, ...more] = found
  if (!only || more.length > 0) return undefined
  const fresh = days.find((on) => on !== only.on)
  return {
    [only.part]: itemsOf(input[only.part]).map((item, at) =>
      at === only.at ? { ...item, due_on: fresh } : item,
    ),
  }
}

/** 不对，是后天: nothing but another day, of the one step or promise on the card that has a day. */
const hanRight =
  /^(?:不对|不是|错了|(?:我)?(?:说|记|搞|写)错了?|哦不|口误|等等|等一下|更正|应该|应为|改成|改为|改到|挪到|推到|换成|是|期限|日期|时间|那个?|把|[，,\s])+|(?:前|之前|以前|吧|才对|好了|[。！!\s])+$/gu

function rightDay(
  said: string,
  day: LocalDate,
  input: Readonly<Record<string, unknown>>,
  moment: Moment,
): Readonly<Record<string, unknown>> | undefined {
  const rest = without(said, datesIn(said, moment, 'future')).replaceAll(hanRight, '')
  if (!/^\p{Script=Han}{2}/u.test(said) || rest.trim() !== '' || day < moment.today) return undefined
  const dated = parts.flatMap((part) =>
    itemsOf(input[part]).flatMap((item, at) => (item.due_on ? [{ part, at }] : [])),
  )
  const [only, ...more] = dated
  if (!only || more.length > 0) return undefined
  return {
    [only.part]: itemsOf(input[only.part]).map((item, at) =>
      at === only.at ? { ...item, due_on: day } : item,
    ),
  }
}

/** As many letters of a word as its forms share. */
const stem = 5
const orders =
  /^(?:(?:no|ok|okay|oh|ah|sorry|and|but|please|pls|actually|hm+)[\s,]+)*(?:make|move|push|shift|set|put|change|have)(?!\p{L})/iu

/** "Make the offer Friday": another day for the one step or promise on the card that the words name. */
function namedPart(
  said: string,
  day: LocalDate,
  input: Readonly<Record<string, unknown>>,
  moment: Moment,
): Readonly<Record<string, unknown>> | undefined {
  if (!orders.test(said) || day < moment.today) return undefined
  const words = wordsOf(
    without(said.replace(orders, ' '), datesIn(said.replace(orders, ' '), moment, 'future')),
  )
    .map(({ norm }) => norm.slice(0, stem))
    .filter((word) => word.length > 3)
  const found = parts.flatMap((part) =>
    itemsOf(input[part]).flatMap((item, at) =>
      words.some((word) => String(item.text).toLowerCase().includes(word)) ? [{ part, at }] : [],
    ),
  )
  const [only, ...more] = found
  if (!only || more.length > 0) return undefined
  return {
    [only.part]: itemsOf(input[only.part]).map((item, at) =>
      at === only.at ? { ...item, due_on: day } : item,
    ),
  }
}

const itemsOf = (value: unknown): readonly Dated[] =>
  Array.isArray(value) ? (value as readonly Dated[]) : []
