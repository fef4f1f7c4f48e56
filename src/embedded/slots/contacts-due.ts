import { type Segment, segments } from '#domain/client.ts'
import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import { filtersIn } from './filters.ts'
import { isPlaceName } from './known-places.ts'
import { datesIn, type Moment } from './mentions.ts'
import { wordsOf } from './words.ts'

/** What narrows the list of clients who are due for contact. */
export type DueSlots = Readonly<{
  segment?: Segment
  place?: string
  to?: LocalDate
  group?: 'place' | 'channel'
}>

const byPlace =
  /(?:(?:group\p{L}*|sort\p{L}*) )?by (?:place|city|town)(?!\p{L})|(?<!\p{L})route(?!\p{L})|по город|по мест|маршрут|按(?:地点|城市)|路线/u
const byCall = /calling hour|call list|for calls|обзвон|电话时间|电话清单/u

/** What narrows the list of those who are due for contact. */
export function dueSlots(said: string, moment: Moment, currency: string): DueSlots {
  const folded = fold(said)
  const found = filtersIn(
    said.replace(/in (?:touch|ages|months|weeks|years|a while)(?!\p{L})/giu, ''),
    moment,
    currency,
  ) as Readonly<{
    segment?: string
    place?: string
  }>
  const segment = segments.find((each) => each === found.segment)
  const place = townOfTwo(said) ?? found.place ?? wordsOf(said).find(({ text }) => isPlaceName(text))?.text
  const date = datesIn(said, moment, 'future')[0]
  const group = byPlace.test(folded) ? 'place' : byCall.test(folded) ? 'channel' : undefined
  return {
    ...(segment && { segment }),
    ...(place !== undefined && group !== 'place' && { place }),
    ...(date && { to: date.to ?? date.on }),
    ...(group && { group }),
  }
}

/** A town of two words that is named without a preposition: "my Hong Kong lot". */
function townOfTwo(said: string): string | undefined {
  const words = wordsOf(said)
  return words
    .slice(1)
    .map(({ end }, at) => said.slice(words[at]!.start, end))
    .find(isPlaceName)
}
