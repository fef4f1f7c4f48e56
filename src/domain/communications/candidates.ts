import type { Mark } from './matcher.ts'
import { canMeet, firstGroups, meetRow, type Row } from './patterns.ts'
import type { Reading } from './reading.ts'
import { compiled, type Rule } from './rules.ts'

/** A trigger met in a reading: tokens `start` to `end` (exclusive); `anchor` ends the trigger word itself. */
export type Candidate = Readonly<{ rule: Rule; start: number; end: number; from: number; to: number }>

/** Words further apart than this say nothing of each other. */
const farthest = 24

/** All triggers of a reading; exceptions are not yet asked. */
export function findCandidates(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  const partners = new Map<Row, readonly Mark[]>()
  const occurs = (group: number): boolean => reading.ofGroup(group).length > 0
  const possible = new Map<number, readonly Rule[]>()
  const rulesFrom = (group: number): readonly Rule[] => {
    let rules = possible.get(group)
    if (!rules) {
      rules = (compiled().rules.get(group) ?? []).filter(({ pattern }) =>
        pattern.rows.every((row) => canMeet(row, occurs)),
      )
      possible.set(group, rules)
    }
    return rules
  }
  reading.marks.forEach((starting, start) => {
    if (starting.length === 0) return
    const tried = new Set<Rule>()
    for (const { group } of starting)
      for (const rule of rulesFrom(group)) {
        if (tried.has(rule)) continue
        tried.add(rule)
        const candidate = meet(rule, start, reading, partners)
        if (candidate) found.push(candidate)
      }
  })
  return found
}

function meet(
  rule: Rule,
  start: number,
  reading: Reading,
  partners: Map<Row, readonly Mark[]>,
): Candidate | undefined {
  const [row, ...others] = rule.pattern.rows as [Row, ...Row[]]
  const end = meetRow(row, start, reading.marks, reading.tokens)
  if (end < 0) return undefined
  let from = start
  let to = end
  for (const other of others) {
    const partner = nearest(rule, partnersOf(other, reading, partners), start, end, reading)
    if (!partner) return undefined
    from = Math.min(from, partner.start)
    to = Math.max(to, partner.end)
  }
  return { rule, start, end, from, to }
}

/** Every place where a further row of a co-occurrence is met, found once a reading. */
function partnersOf(row: Row, reading: Reading, known: Map<Row, readonly Mark[]>): readonly Mark[] {
  const before = known.get(row)
  if (before) return before
  const starts = [...firstGroups(row)].flatMap((group) => reading.ofGroup(group).map(({ start }) => start))
  const found = [...new Set(starts)]
    .sort((a, b) => a - b)
    .flatMap((start) => {
      const end = meetRow(row, start, reading.marks, reading.tokens)
      return end > start ? [{ group: -1, start, end }] : []
    })
  known.set(row, found)
  return found
}

function nearest(
  { entry }: Rule,
  partners: readonly Mark[],
  start: number,
  end: number,
  { tokens }: Reading,
): Mark | undefined {
  const anchor = tokens[start]!
  const meets = (mark: Mark): boolean => {
    const token = tokens[mark.start]!
    // What fills a gap of the row may be the partner; the words the row begins and ends with may not.
    const overlaps = mark.start < end && start < mark.end
    if (overlaps && !(mark.start > start && mark.end < end)) return false
    if (entry.within === 'neighbours') return Math.abs(token.sentence - anchor.sentence) <= 1
    if (token.sentence !== anchor.sentence) return false
    return entry.within === 'sentence' || token.reach === anchor.reach
  }
  let low = 0
  let high = partners.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (partners[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const wide = entry.within ? farthest * 2 : farthest
  for (let after = low; after < partners.length && partners[after]!.start - end <= wide; after += 1)
    if (meets(partners[after]!)) return partners[after]
  for (let before = low - 1; before >= 0 && start - partners[before]!.end <= wide; before -= 1)
    if (meets(partners[before]!)) return partners[before]
  return undefined
}
