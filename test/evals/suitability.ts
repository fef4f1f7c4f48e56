import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { evaluate, type Pack, type Verdict } from '#domain/suitability/index.ts'
import type { Outcome } from './cases.ts'

/** One purchase and what the rules must say of it; `error` where the question itself is a programming error. */
export const suitabilityCase = z.object({
  id: z.string(),
  lang: z.string().optional(),
  kind: z.string().optional(),
  pack: z.unknown().optional(),
  today: z.unknown().optional(),
  client: z.unknown().optional(),
  product: z.unknown().optional(),
  portfolio: z.unknown().optional(),
  expect: z.union([
    z.object({ error: z.literal(true) }),
    z.object({
      outcome: z.string(),
      rules: z.array(z.string()).default([]),
      mustNotFire: z.array(z.string()).default([]),
    }),
  ]),
})
export type SuitabilityCase = z.output<typeof suitabilityCase>

/** The verdict of a case, or the refusal of a question that makes no sense; anything else thrown is a fault. */
export function verdictOf(each: SuitabilityCase, pack?: Pack): Verdict | 'error' {
  try {
    return evaluate(
      pack ?? (each.pack as string),
      each.today as string,
      each.client,
      each.product,
      each.portfolio,
    )
  } catch (error) {
    if (error instanceof DomainError) return 'error'
    throw error
  }
}

/** Why a case failed; undefined where it passed. */
export function judgeSuitability(
  { expect }: SuitabilityCase,
  verdict: Verdict | 'error',
): string | undefined {
  if ('error' in expect)
    return verdict === 'error' ? undefined : `an error was expected, not ${verdict.outcome}`
  if (verdict === 'error') return `the question was refused; ${expect.outcome} was expected`
  const fired = verdict.fired.map(({ rule }) => rule)
  const problems = [
    ...(verdict.outcome === expect.outcome
      ? []
      : [`the outcome is ${verdict.outcome}, not ${expect.outcome}`]),
    ...expect.rules.filter((rule) => !fired.includes(rule)).map((rule) => `${rule} did not fire`),
    ...expect.mustNotFire.filter((rule) => fired.includes(rule)).map((rule) => `${rule} fired`),
  ]
  return problems.length === 0 ? undefined : `${problems.join('; ')} (fired: ${fired.join(', ') || 'none'})`
}

export const playSuitability = (cases: readonly SuitabilityCase[]): Outcome[] =>
  cases.map((each) => {
    const why = judgeSuitability(each, verdictOf(each))
    const { id, lang, kind } = each
    return {
      id,
      ...(lang === undefined ? {} : { lang }),
      ...(kind === undefined ? {} : { kind }),
      ...(why === undefined ? {} : { why }),
    }
  })
