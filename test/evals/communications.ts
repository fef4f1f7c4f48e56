import { z } from 'zod'
import { check } from '#domain/communications/check.ts'
import { type Family, families } from '#domain/communications/types.ts'
import { languageSchema } from '#domain/language.ts'
import { type Outcome, readCases } from './cases.ts'

/** A text and what the wording check must say of it. */
export const communicationsCase = z.object({
  id: z.string(),
  lang: languageSchema,
  kind: z.string().optional(),
  text: z.string(),
  context: z
    .object({
      audience: z.enum(['client', 'rm', 'compliance']).optional(),
      channel: z.string().optional(),
      recipient: z.string().optional(),
      other_clients: z.array(z.string()).optional(),
      recommends: z.array(z.string()).optional(),
      credit_decision: z.enum(['absent', 'approved', 'declined']).optional(),
      language_of_client: languageSchema.optional(),
    })
    .default({}),
  expect: z.enum(['block', 'warn', 'pass']),
  families: z.array(z.enum(families)).default([]),
})
export type CommunicationsCase = z.output<typeof communicationsCase>

/** Plays one case: the outcome must be equal and every listed family found (none, for a text that passes). */
export function playCommunication({
  id,
  lang,
  kind,
  text,
  context,
  expect,
  families,
}: CommunicationsCase): Outcome {
  const { outcome, findings } = check(text, lang, context)
  const found: ReadonlySet<Family> = new Set(findings.map(({ family }) => family))
  const right =
    outcome === expect &&
    (expect === 'pass' ? found.size === 0 : families.every((family) => found.has(family)))
  const named = { id, lang, kind: kind ?? families[0] ?? expect }
  if (right) return named
  const wrong = outcome === 'pass' ? 'missed' : expect === 'pass' ? 'false alarm' : 'other'
  const entries = [...new Set(findings.map(({ list_entry }) => list_entry))].slice(0, 8).join(', ')
  return {
    ...named,
    why: `${wrong}: expected ${expect} ${families.join(' ')}, got ${outcome}${entries && ` by ${entries}`}`,
  }
}

/** Plays case files and adds the two shares the rules are judged by: blocks missed and false alarms. */
export function playCommunications(files: readonly string[]): Outcome[] {
  return files.flatMap((file) => readCases(file, communicationsCase)).map(playCommunication)
}

/** Of the texts to block, the share not blocked; of the texts to pass, the share that did not. */
export function communicationShares(files: readonly string[]): {
  block_missed: string
  false_alarms: string
} {
  const cases = files.flatMap((file) => readCases(file, communicationsCase))
  const share = (expected: 'block' | 'pass'): string => {
    const chosen = cases.filter((each) => each.expect === expected)
    const wrong = chosen.filter(({ text, lang, context }) => check(text, lang, context).outcome !== expected)
    return `${wrong.length}/${chosen.length}`
  }
  return { block_missed: share('block'), false_alarms: share('pass') }
}
