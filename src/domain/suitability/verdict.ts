import type { Outcome, PackName } from './vocabulary.ts'

/** Plain JSON: what a rule saw. */
export type Evidence = boolean | number | string | null | readonly string[] | readonly number[]

/** A rule that fired; a cleared one stays in the report but counts no more. */
export type Fired = Readonly<{
  rule: string
  outcome: Outcome
  cleared: boolean
  message: string
  /** Every path of the condition with its value, sorted; null where it is not on record. */
  evidence: Readonly<Record<string, Evidence>>
}>

/** One component of the score, between 0 and 1. */
export type ScorePart = Readonly<{
  value: number
  weight: number
  /** The inputs, so that a person can say why. */
  from: readonly string[]
  /** Paths without which the component could not be computed and counts 0. */
  missing?: readonly string[]
}>

export const scoreParts = [
  'need_gap',
  'objective_fit',
  'risk_fit',
  'horizon_fit',
  'cost_fit',
  'diversification',
] as const
export type ScoreParts = Readonly<Record<(typeof scoreParts)[number], ScorePart>>

/** What the engine says of one product for one client on one day. The same input gives the same bytes. */
export type Verdict = Readonly<{
  product_id: string | null
  outcome: Outcome
  pack: PackName
  today: string
  rules_version: string
  rules_sha256: string
  fired: readonly Fired[]
  missing: readonly string[]
  invalid: readonly string[]
  questions_for_client: readonly string[]
  required_disclosures: readonly string[]
  /** 0 to 100 with 2 decimals; null where the product is blocked. */
  score: number | null
  score_parts: ScoreParts | null
}>
