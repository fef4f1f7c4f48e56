import type { Span } from '../slots/words.ts'
import { daySplits } from './day-splits.ts'
import { blank, type Sheet } from './pattern.ts'
import type { Dimension, Subject } from './spec.ts'
import { calendar, dimensionOf, type Split, splits } from './split-words.ts'

const lead =
  /(?<!\p{L})(?:(?:broken |split |grouped |sorted |break (?:it |them |this )?|split (?:it |them |this )?)?(?:down )?by|per|across|in each|for each|for every|each|every|within each)(?: the| each| every| their| his| client)? |(?<!\p{L})(?:(?:с разбивкой |в разрезе |разбивк[а-я]* |в разбивке )?по|в разрезе|разбивка по|в каждом|в каждой|на каждый|на каждую|каждого|каждой|каждый|каждая)(?: их| каждо[а-я]+)? |(?:按照?|分|每个?|各个?|依|不同|以)(?:客户的?)?/gu
const adverbs: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:weekly|понедельно|еженедельно)(?!\p{L})|逐周|按周/gu, 'week'],
  [/(?<!\p{L})(?:daily|по ?дневно|ежедневно)(?!\p{L})|逐日|按[日天](?!期)/gu, 'day'],
  [/(?<!\p{L})(?:monthly|помесячно|ежемесячно)(?!\p{L})|逐月|按月/gu, 'month'],
  [/(?<!\p{L})(?:quarterly|поквартально|ежеквартально)(?!\p{L})|逐季|按季度?/gu, 'quarter'],
  [/(?<!\p{L})(?:yearly|annually|ежегодно|погодно)(?!\p{L})|逐年|按年度?/gu, 'year'],
]
const next = /^\s*(?:,|and|&|и|и по|、|和|与|及|以及|，|x|×|then by|and by)\s*(?:по |by |按)?/u

const none: readonly Split[] = []

/** "Top 3 cities", «топ-3 города», 最多的三个城市: the parts of a split are ranked. */
const topLead =
  /(?<!\p{L})(?:top|largest|biggest|топ|крупнейш\p{L}*|перв\p{L}*)[\s-]*(?:\d+|two|three|four|five|ten|дв[ае]|три|четыре|пять|десять)\s+|(?:最(?:多|大|高)的?|前)\s*(?:\d+|[两三四五十])\s*[个大名]?/gu
const ranked: ReadonlySet<string> = new Set(
  'city country region district segment product class currency purpose sector occupation channel rm month'.split(
    ' ',
  ),
)

/** The splits asked for ("by city and segment"); what was read of them is blanked. */
function splitsNamed(sheet: Sheet): Split[] {
  const found: Split[] = []
  for (const [pattern, key] of adverbs)
    for (const match of sheet.text.matchAll(pattern)) {
      const split = splits.find((each) => each.key === key)
      if (split) found.push(split)
      blank(sheet, { start: match.index, end: match.index + match[0].length })
    }
  for (const match of [...sheet.text.matchAll(lead)]) {
    let at = match.index + match[0].length
    let start = match.index
    for (let turn = 0; turn < 3; turn += 1) {
      const rest = sheet.text.slice(at)
      const hit = splits
        .map((split) => ({ split, length: split.pattern.exec(rest)?.[0].length ?? 0 }))
        .sort((a, b) => b.length - a.length)[0]
      if (!hit || hit.length === 0) break
      // "Top 5 clients by deposits" and 每个客户 are told apart elsewhere: only a whole word is a split.
      found.push(hit.split)
      blank(sheet, { start, end: at + hit.length })
      at += hit.length
      start = at
      const joint = next.exec(sheet.text.slice(at))
      if (!joint) break
      at += joint[0].length
    }
  }
  for (const match of [...sheet.text.matchAll(topLead)]) {
    const at = match.index + match[0].length
    const hit = splits.find((split) => ranked.has(split.key) && split.pattern.test(sheet.text.slice(at)))
    if (!hit) continue
    const { length } = hit.pattern.exec(sheet.text.slice(at))![0]
    found.push(hit)
    blank(sheet, { start: at, end: at + length })
    // What the places are ranked by follows: "by deposits" is no split.
    const by = /^(?:\s+(?:by|with(?: the)?(?: most)?|по)\s+)/u.exec(sheet.text.slice(at + length))
    if (by) blank(sheet, { start: at + length, end: at + length + by[0].length - 1 })
  }
  const spread = /([\p{Script=Han}]{2,6}?)(?:的)?分布/gu
  for (const match of found.length > 0 ? none : [...sheet.text.matchAll(spread)]) {
    if (!('index' in match)) continue
    const text = String(match[1])
    const split = splits.find((each) =>
      [0, 2, 3, 4].some((from) => each.pattern.exec(text.slice(from))?.[0] === text.slice(from)),
    )
    if (split) {
      found.push(split)
      blank(sheet, { start: match.index as number, end: (match.index as number) + match[0]!.length })
    }
  }
  return [...new Set(found)]
}

/** A split before it is known what is counted: `fit` chooses the column of that thing. */
export type Asked = Readonly<{ splits: readonly Split[] }>

/** Where the days that an answer is split by stand: "by start year" names no day. */
export const daySpans = (text: string): Span[] =>
  [...text.matchAll(lead)].flatMap(({ index, 0: { length } }): Span[] => {
    const at = index + length
    const found = Math.max(
      0,
      ...daySplits.map((split) => split.pattern.exec(text.slice(at))?.[0].length ?? 0),
    )
    return found > 0 ? [{ start: at, end: at + found }] : []
  })

export const splitsIn = (sheet: Sheet): Split[] => splitsNamed(sheet)

/** The column of each split for what is counted: its own, else that of the client. */
export function columnsFor(
  asked: readonly Split[],
  subject: Subject,
  others: readonly Subject[],
  day?: Readonly<{ on: Subject; column: string }>,
): Dimension[] | undefined {
  const found: Dimension[] = []
  for (const split of asked) {
    if (split.period && split.columns === calendar && day) {
      found.push(dimensionOf(split, [day.on, day.column]))
      continue
    }
    const own = split.columns.find(([on]) => on === subject)
    const other = split.columns.find(([on]) => others.includes(on))
    const ofClient = !split.strict || subject === 'clients'
    const client = ofClient ? split.columns.find(([on]) => on === 'clients') : undefined
    const any = subject === 'clients' && !split.strict ? split.columns[0] : undefined
    const column = own ?? other ?? client ?? any
    if (!column) return undefined
    found.push(dimensionOf(split, column))
  }
  return found
}
