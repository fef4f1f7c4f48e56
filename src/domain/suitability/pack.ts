import { DomainError } from '#domain/errors.ts'
import type { Condition } from './condition/syntax.ts'
import { type Family, families, type Outcome, type PackName, packNames } from './vocabulary.ts'

/** Missing facts of a rule block the product, or leave the rule silent. */
export const missingActions = ['block', 'ignore'] as const
export type MissingAction = (typeof missingActions)[number]

/** One entry that a compliance officer can edit; `condition` is null for the two rules about the data themselves. */
export type Rule = Readonly<{
  id: string
  title: string
  packs: readonly PackName[]
  families: readonly Family[]
  when: string | null
  condition: Condition | null
  /** Paths that the condition reads, sorted. */
  paths: readonly string[]
  outcome: Outcome
  onMissing: MissingAction
  message: string
  source: string
  /** False while a cited source still waits for the bank's counsel. */
  confirmed: boolean
  effectiveFrom: string
  effectiveTo: string | null
  owner: string
}>

/** The rules in force in one place, with their thresholds. */
export type Pack = Readonly<{
  name: PackName
  version: string
  sha256: string
  parameters: Readonly<Record<string, number>>
  /** R1..R5 by SRI, "1" to "7". */
  sriToR: Readonly<Record<string, number>>
  rules: readonly Rule[]
}>

/** One rule file: every pack, every rule. */
export type RuleBook = Readonly<{
  file: string
  version: string
  sha256: string
  rules: readonly Rule[]
  packs: Readonly<Record<PackName, Pack>>
}>

export const missingFactRule = 'SUIT-DATA-01'
export const impossibleValueRule = 'SUIT-DATA-02'
export const exchangeRateRule = 'SUIT-FX-01'
/** What everyone but compliance sees in place of the screening rules; no rule may bear this id. */
export const holdRule = 'SUIT-HOLD'
/** Facts that nobody but compliance may see, nor learn from a difference. */
export const screeningPaths: ReadonlySet<string> = new Set([
  'client.sanctions_status',
  'client.aml_restriction',
])

export const isPackName = (name: unknown): name is PackName => packNames.includes(name as PackName)
export const coversAllFamilies = ({ families: covered }: Pick<Rule, 'families'>): boolean =>
  families.every((family) => covered.includes(family))

/** A rule of `core` alone runs everywhere; one that lists more packs runs in those only. */
export const runsIn = (name: PackName, { packs }: Pick<Rule, 'packs'>): boolean =>
  packs.includes(name) || (packs.length === 1 && packs[0] === 'core')

/** The pack of a rule book. Throws suitability_pack_unknown. */
export function packOf(book: RuleBook, name: unknown): Pack {
  if (!isPackName(name))
    throw new DomainError('suitability_pack_unknown', { pack: String(name), packs: packNames.join(', ') })
  return book.packs[name]
}
