import { datesIn, type Moment } from './mentions.ts'
import { wordsOf } from './words.ts'

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

const itemsOf = (value: unknown): readonly Dated[] =>
  Array.isArray(value) ? (value as readonly Dated[]) : []
