import { maySeeScreening, type Role } from '#domain/actor.ts'
import { dataMessage, strongest } from './evaluate.ts'
import {
  holdRule,
  impossibleValueRule,
  missingFactRule,
  type Pack,
  type Rule,
  screeningPaths,
} from './pack.ts'
import { gap } from './values.ts'
import type { Fired, Verdict } from './verdict.ts'
import type { Outcome } from './vocabulary.ts'

/** The one neutral text: nothing in it tells a match from a report, a review or a check not yet made. */
export const holdMessage =
  'This client cannot be offered products at the moment. Contact Compliance. Do not discuss the reason with the client.'

/** The one rule that reads screening facts and may still speak to a relationship manager, without its evidence. */
const spokenRule = 'SUIT-AML-03'

const isScreening = (path: string): boolean => screeningPaths.has(path)
const readsScreening = ({ paths }: Rule): boolean => paths.some(isScreening)

/**
 * The verdict as a role may see it. Compliance sees it whole; everyone else sees one SUIT-HOLD in place of every
 * screening rule, and no screening fact among what is missing, impossible or evidence.
 */
export function visibleTo(role: Role, verdict: Verdict, pack: Pack): Verdict {
  if (maySeeScreening(role)) return verdict
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]))
  const held: Outcome[] = []
  const fired = verdict.fired.flatMap((each): Fired[] => {
    const rule = rules.get(each.rule)
    if (rule === undefined) return [each]
    if (rule.id === missingFactRule) return withoutScreening(each, rule, 'missing', held)
    if (rule.id === impossibleValueRule) return withoutScreening(each, rule, 'invalid', held)
    if (!readsScreening(rule)) return [each]
    if (rule.id === spokenRule) return [{ ...each, evidence: {} }]
    if (!each.cleared) held.push(each.outcome)
    return []
  })
  if (held.length > 0) fired.push(hold(strongest(held.map((outcome) => ({ outcome, cleared: false })))))
  return {
    ...verdict,
    fired: fired.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    missing: verdict.missing.filter((path) => !isScreening(path)),
    invalid: verdict.invalid.filter((path) => !isScreening(path)),
  }
}

const hold = (outcome: Outcome): Fired => ({
  rule: holdRule,
  outcome,
  cleared: false,
  message: holdMessage,
  evidence: {},
})

/** A rule about the data without its screening paths; where nothing else is left it gives way to the hold. */
function withoutScreening(fired: Fired, rule: Rule, name: 'missing' | 'invalid', held: Outcome[]): Fired[] {
  const all = fired.evidence[name]
  const paths = Array.isArray(all) ? all.map(String) : []
  const shown = paths.filter((path) => !isScreening(path))
  if (shown.length === paths.length) return [fired]
  held.push(fired.outcome)
  if (shown.length === 0) return []
  const look = (path: string) => {
    const value = fired.evidence[path]
    return value === null || value === undefined ? gap(path) : value
  }
  return [
    {
      ...fired,
      message: dataMessage(rule, name, shown, look),
      evidence: { ...fired.evidence, [name]: shown },
    },
  ]
}
