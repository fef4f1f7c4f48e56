import type { Language, Localised } from '../language.ts'
import { figuresIn } from '../text/figures.ts'
import {
  largeHarm,
  largeHarmElsewhere,
  type SeverityFact,
  setReason,
  severityRules,
  usualReason,
  usualSeverity,
} from './complaint-severities.ts'
import { plainWords } from './complaint-theme.ts'
import { type Severity, severities, type Urgency } from './terms.ts'

/** How grave a complaint is, and the rules that say so; `rules` is empty where none is met. */
export type Judged = Readonly<{ severity: Severity; rules: readonly string[] }>

/** What the record knows beside the client's words. */
export type ComplaintFacts = Readonly<{
  vulnerable?: boolean | undefined
  /** The same theme was complained of before. */
  repeated?: boolean | undefined
}>

const rank = (severity: Severity): number => severities.indexOf(severity)
export const graver = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b)
export const isGraver = (a: Severity, than: Severity): boolean => rank(a) > rank(than)

/** Judges the words of a client by the severity rules; the gravest rule that is met counts. Linear in the text. */
export function judgeSeverity(text: string, facts: ComplaintFacts = {}): Judged {
  const plain = plainWords(text)
  const known = factsOf(text, facts)
  const met = severityRules.filter(
    ({ words, fact }) =>
      (fact !== undefined && known.has(fact)) || words?.some((each) => each.test(plain)) === true,
  )
  return {
    severity: met.reduce((found, rule) => graver(found, rule.severity), usualSeverity),
    rules: met.map(({ id }) => id),
  }
}

function factsOf(text: string, { vulnerable, repeated }: ComplaintFacts): ReadonlySet<SeverityFact> {
  const known = new Set<SeverityFact>()
  if (vulnerable === true) known.add('vulnerable')
  if (repeated === true) known.add('repeated')
  for (const { kind, value, currency } of figuresIn(text)) {
    if (kind !== 'amount') continue
    known.add('harm')
    if (Number(value) >= (largeHarm[currency ?? ''] ?? largeHarmElsewhere)) known.add('large_harm')
  }
  return known
}

/** The rules as one text of a row: their ids, `set` first where a person chose the severity. */
export const rulesText = (rules: readonly string[], byHand = false): string =>
  [...(byHand ? ['set'] : []), ...rules].join(',')

const reasons = new Map<string, Localised>([
  ...severityRules.map(({ id, reason }) => [id, reason] as const),
  ['set', setReason],
])

/** The printed reasons of a row's rules; words of another system stay as they are. */
export function reasonsOf(rules: string, language: Language): string[] {
  const ids = rules.split(',').filter((id) => id !== '')
  return ids.length === 0 ? [usualReason[language]] : ids.map((id) => reasons.get(id)?.[language] ?? id)
}

/** Grave complaints are answered as urgent matters. */
export const urgencyOf = (severity: Severity): Urgency =>
  rank(severity) >= rank('high') ? 'urgent' : 'normal'
