import { namesOfPlace } from '#domain/place-match.ts'
import { isCommonRussian, latinWords } from '../slots/common-words.ts'
import { hanPlaceAt } from '../slots/known-places.ts'
import { placeIn } from '../slots/places.ts'
import { justBefore, type Span, type Word, wordsOf } from '../slots/words.ts'
import type { Condition, Test } from './spec.ts'

/** Places whose names are everyday words when written small. */
const ambiguous = new Set(
  'most cheb chad jersey reading nice bath cork turkey georgia as is in on me my by to no at be so it us de la мост наход писек семей семья семье семьи семью книге книга'.split(
    ' ',
  ),
)

/** No record holds these: they stay unread, so that they are told. */
const continent = /^(?:asia|europe|africa|america|middle east|apac|emea|ази|европ|африк|америк|ближн)/iu

/** In Russian a surname may be a town's: only a preposition or another place before it makes it one. */
const tied = /(?:(?<!\p{L})(?:во?|из|по|г\.|город\p{L}*|кроме|без|только|лишь|и|или)|,|\u0001)\s*$/iu

/** A name of several words neither begins nor ends with one of these. */
const small = new Set(
  'in of on at the to for from my our i me us we is are a an and or by в во из на по с со у и а город городе the district region area'.split(
    ' ',
  ),
)

const columns = ['city', 'district', 'region', 'country']

const among = (names: readonly string[]): Test => ({
  kind: 'any',
  tests: columns.map((column): Test => ({ kind: 'in', column, values: names })),
})
const alike = (text: string): Test => ({
  kind: 'any',
  tests: columns.slice(0, 3).map((column): Test => ({ kind: 'like', column, text })),
})

const condition = (said: string, test: Test, not: boolean): Condition => ({
  on: 'clients',
  topic: 'place',
  tests: [test],
  ...(not ? { not: true } : {}),
  label: not
    ? { en: `not in ${said}`, zh: `地点不在：${said}`, ru: `место, кроме: ${said}` }
    : { en: `in ${said}`, zh: `地点：${said}`, ru: `место: ${said}` },
})

type Found = Span & Readonly<{ text: string; names: readonly string[] }>

function listedAt(text: string, words: readonly Word[], at: number): Found | undefined {
  const first = words[at]!
  if (first.digits) return undefined
  for (const length of [3, 2, 1]) {
    const last = words[at + length - 1]
    if (!last || last.end - first.start > 40) continue
    const said = text.slice(first.start, last.end)
    if (/[,;.!?\u0001]/.test(said.replace(/\.$/, ''))) continue
    if (length === 1 ? !plausible(first) : small.has(first.norm) || small.has(last.norm)) continue
    if (/[а-яё]/iu.test(said) && !tied.test(justBefore(text, first.start))) continue
    const names = namesOfPlace(said)
    if (names.length > 0) return { start: first.start, end: last.end, text: said, names }
  }
  return undefined
}

function plausible({ norm, capital }: Word): boolean {
  if (norm.length < 3) return norm === 'uk' || norm === 'hk' || (norm === 'us' && capital)
  if (norm === 'usa' || norm === 'uae') return true
  if (ambiguous.has(norm)) return false
  return capital || !(latinWords.has(norm) || isCommonRussian(norm))
}

function hanPlaces(text: string): Found[] {
  const found: Found[] = []
  for (let at = 0; at < text.length; at += 1) {
    const length = hanPlaceAt(text, at)
    const said = text.slice(at, at + length)
    const names = length > 0 ? namesOfPlace(said) : []
    if (names.length === 0) continue
    found.push({ start: at, end: at + length, text: said, names })
    at += length - 1
  }
  return found
}

/** The places a question names, as one condition on where the client lives; with the spans they were read from. */
export function placesIn(
  text: string,
): Readonly<{ spans: readonly Span[]; conditions: readonly Condition[] }> {
  const words = wordsOf(text).filter((word) => !word.han)
  const found = hanPlaces(text)
  for (let at = 0; at < words.length; at += 1) {
    const place = listedAt(text, words, at)
    if (!place) continue
    found.push(place)
    at += wordsOf(place.text).length - 1
  }
  if (found.length > 0) {
    const outside =
      /(?:outside(?: of)?|not in|except(?: for)?|without|excluding|кроме|без|за пределами|вне|не (?:в|из)|除了?|不在)\s*$/iu
    const not = outside.test(text.slice(0, found[0]!.start))
    const names = [...new Set(found.flatMap((place) => place.names))]
    const said = found.map((place) => place.text).join(', ')
    return { spans: found, conditions: [condition(said, among(names), not)] }
  }
  const other = /\p{Script=Han}/u.test(text) ? undefined : placeIn(text)
  if (
    !other ||
    continent.test(other.text) ||
    !/^\p{Lu}/u.test(other.text) ||
    text.slice(other.start, other.end).includes('\u0001')
  )
    return { spans: [], conditions: [] }
  return { spans: [other], conditions: [condition(other.text, alike(other.text), false)] }
}
