import { readdirSync } from 'node:fs'
import { houseBook, type PackName, packNames } from '#domain/suitability/index.ts'
import { readCases } from '#test/evals/cases.ts'
import {
  judgeSuitability,
  type SuitabilityCase,
  suitabilityCase,
  verdictOf,
} from '#test/evals/suitability.ts'
import { equivalent } from './equivalent.ts'
import { type Mutant, mutantsOf } from './suitability-mutants.ts'

export type MutationReport = Readonly<{
  mutants: number
  caught: number
  /** Survivors with a proof. */
  equivalent: readonly string[]
  /** Survivors without one. */
  survived: readonly string[]
  /** Proofs of faults that are caught, or no longer made. */
  stale: readonly string[]
}>

const folder = new URL('../evals/cases/', import.meta.url)

export const committedCases = (): SuitabilityCase[] =>
  readdirSync(folder)
    .filter((name) => /^suitability-.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readCases(new URL(name, folder).pathname, suitabilityCase))

const isPack = (name: unknown): name is PackName => packNames.includes(name as PackName)

/** Breaks the rules one fault at a time and looks for a committed case that notices. */
export function mutateSuitability(cases: readonly SuitabilityCase[] = committedCases()): MutationReport {
  const judged = cases.filter(({ pack, expect }) => isPack(pack) && 'outcome' in expect)
  const near = Map.groupBy(
    judged.flatMap((each) => namedRules(each).map((rule) => ({ rule, each }))),
    ({ rule }) => rule,
  )
  const mutants = mutantsOf(houseBook)
  const alive = mutants.filter((mutant) => {
    const first = near.get(mutant.rule ?? '')?.map(({ each }) => each) ?? []
    return !notices(first, mutant) && !notices(judged, mutant)
  })
  const names = alive.map(({ name }) => name)
  return {
    mutants: mutants.length,
    caught: mutants.length - alive.length,
    equivalent: names.filter((name) => Object.hasOwn(equivalent, name)),
    survived: names.filter((name) => !Object.hasOwn(equivalent, name)),
    stale: Object.keys(equivalent).filter((name) => !names.includes(name)),
  }
}

const namedRules = ({ expect }: SuitabilityCase): string[] =>
  'outcome' in expect ? [...expect.rules, ...expect.mustNotFire] : []

const notices = (cases: readonly SuitabilityCase[], { packs }: Mutant): boolean =>
  cases.some((each) => judgeSuitability(each, verdictOf(each, packs[each.pack as PackName])) !== undefined)
