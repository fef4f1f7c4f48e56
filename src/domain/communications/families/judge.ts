import type { Candidate } from '../candidates.ts'
import { firstFrom, occurs, sentenceAt } from '../exceptions/clauses.ts'
import { isQuoted } from '../exceptions/contexts.ts'
import { isNegated } from '../exceptions/negation.ts'
import type { Reading } from '../reading.ts'
import type { DisclosureKind, Family, WordingContext } from '../types.ts'
import { isExempt } from './exceptions.ts'
import { namesPeriod, nearestIsBanking, type Statements, statementsOf } from './statements.ts'

/** A trigger that stands, with what must be appended for it. */
export type Standing = Candidate & Readonly<{ append: readonly DisclosureKind[] }>

/** More findings of one family help nobody. */
const mostOfFamily = 50

/** Keeps the triggers that no exception frees and that meet their family's further conditions. */
export function standing(
  reading: Reading,
  candidates: readonly Candidate[],
  context: WordingContext,
): Standing[] {
  const said = statementsOf(reading)
  const cues = candidates.filter(({ rule }) => rule.family === 'COMM-PRESS')
  const counts = new Map<Family, number>()
  return candidates.flatMap((candidate) => {
    const { family } = candidate.rule
    const count = counts.get(family) ?? 0
    if (count >= mostOfFamily) return []
    const append = judge(reading, candidate, said, cues)
    if (!append || isExempt(reading, candidate, context)) return []
    counts.set(family, count + 1)
    return [{ ...candidate, append }]
  })
}

function judge(
  reading: Reading,
  candidate: Candidate,
  said: Statements,
  cues: readonly Candidate[],
): readonly DisclosureKind[] | undefined {
  switch (candidate.rule.family) {
    case 'COMM-PRESS':
      return candidate.rule.entry.complete || hasCompanion(reading, candidate, cues) ? [] : undefined
    case 'COMM-DISC':
      return missingStatements(said)
    case 'COMM-PERF':
      return performanceLacks(reading, candidate, said)
    default:
      return []
  }
}

/** The risk and cost statements a recommending text lacks; undefined when it has both. */
export function missingStatements({ risk, cost }: Statements): readonly DisclosureKind[] | undefined {
  const missing: DisclosureKind[] = [
    ...(risk ? [] : (['risk'] as const)),
    ...(cost ? [] : (['cost'] as const)),
  ]
  return missing.length > 0 ? missing : undefined
}

/** A pressing cue counts beside an offer, a decision or a second cue, in its sentence or a neighbouring one. */
function hasCompanion(reading: Reading, { start, end }: Candidate, cues: readonly Candidate[]): boolean {
  const { at } = sentenceAt(reading, start)
  const first = reading.sentences[Math.max(0, at - 1)]!.first
  const last = (reading.sentences[at + 1] ?? reading.sentences[at]!).last
  if (occurs(reading, 'act', first, last) || occurs(reading, 'offering', first, last)) return true
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.start < first) low = middle + 1
    else high = middle
  }
  for (let other = low; other < cues.length && other < low + 30 && cues[other]!.start < last; other += 1)
    if (cues[other]!.start >= end || cues[other]!.end <= start) return true
  return false
}

function performanceLacks(
  reading: Reading,
  { from, to, start, rule }: Candidate,
  said: Statements,
): readonly DisclosureKind[] | undefined {
  const { first, last, at } = sentenceAt(reading, start)
  const around = reading.sentences[at - 1]?.first ?? first
  const about = occurs(reading, 'invest', around, last) || occurs(reading, 'benefit', first, last)
  if (!about || nearestIsBanking(reading, from, to)) return undefined
  if (isDeniedPromise(reading, from, to)) return undefined
  const forecast = rule.pattern.rows.length > 2 || occurs(reading, 'forecast', Math.max(first, from - 12), to)
  if (forecast) return said.forecastCaveat && said.basis ? undefined : ['forecast']
  if (!said.pastCaveat) return ['past_performance']
  return namesPeriod(reading, start) ? undefined : []
}

/** "We cannot promise 5%": a figure that is denied as a promise claims no performance. */
const isDeniedPromise = (reading: Reading, from: number, to: number): boolean =>
  ['guarantee', 'promise'].some((group) => {
    const marks = reading.of(group)
    for (let at = firstFrom(marks, from - 8); at < marks.length && marks[at]!.start < to + 8; at += 1) {
      const { start, end } = marks[at]!
      if (
        reading.tokens[start]!.sentence === reading.tokens[from]!.sentence &&
        (isNegated(reading, start, end) || isQuoted(reading, start, end))
      )
        return true
    }
    return false
  })
