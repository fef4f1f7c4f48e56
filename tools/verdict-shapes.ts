import { z } from 'zod'
import type { Language } from '#domain/language.ts'
import { disclosures } from '#domain/suitability/disclosures.ts'
import { deskLabelOf } from '#domain/suitability/labels.ts'
import { deskOf, questionsFor } from '#domain/suitability/questions.ts'
import {
  disclosureTitles,
  outcomeTitles,
  ruleTitles,
  scorePartTitles,
} from '#domain/suitability/titles-table.ts'
import { type Fired, scoreParts, type Verdict } from '#domain/suitability/verdict.ts'
import { outcomes } from '#domain/suitability/vocabulary.ts'
import type { ProductRow } from '#store/port.ts'
import { defined } from './shapes.ts'

export const ruleShape = z.object({
  rule: z.string(),
  title: z.string(),
  outcome: z.enum(outcomes),
  /** The rule's own sentence with its figures; rules are written in English. */
  message: z.string().optional(),
  cleared: z.boolean(),
})

/** A verdict as a relationship manager reads it: no evidence of rules beyond what their sentences say. */
export const verdictShape = z.object({
  outcome: z.enum(outcomes),
  means: z.string(),
  fired: z.array(ruleShape),
  /** To be put to the client, in the client's language. */
  questions: z.array(z.string()),
  /** What the bank itself must fill in: the product desk or operations. */
  to_complete: z.array(z.string()),
  disclosures: z.array(z.object({ key: z.enum(disclosures), title: z.string() })),
})

/** What the bank or the RM earns: shown beside a verdict, never read by one. */
export const earnsShape = z.object({ inducement_pct: z.number().optional() })

export const scoreShape = z.object({
  score: z.number(),
  parts: z.array(
    z.object({
      part: z.enum(scoreParts),
      title: z.string(),
      value: z.number(),
      weight: z.number(),
      from: z.array(z.string()),
      missing: z.array(z.string()).optional(),
    }),
  ),
})

export const rulesShape = z.object({ pack: z.string(), version: z.string(), sha256: z.string() })

export const toRule = (fired: Fired, language: Language): z.input<typeof ruleShape> => {
  const title = ruleTitles[fired.rule]?.[language] ?? fired.message
  // A sentence in another language than the talk's is left out where a title says the same.
  const spoken = language === 'en' || ruleTitles[fired.rule] === undefined
  return defined({
    rule: fired.rule,
    title,
    outcome: fired.outcome,
    message: spoken ? fired.message : undefined,
    cleared: fired.cleared,
  })
}

export const toVerdict = (
  verdict: Verdict,
  language: Language,
  clientLanguage: Language,
): z.input<typeof verdictShape> => ({
  outcome: verdict.outcome,
  means: outcomeTitles[verdict.outcome][language],
  fired: verdict.fired.map((fired) => toRule(fired, language)),
  questions: questionsFor(verdict.missing, clientLanguage),
  to_complete: verdict.missing
    .filter((path) => deskOf(path) !== 'client')
    .map((path) => deskLabelOf(path, language)),
  disclosures: disclosures
    .filter((key) => verdict.required_disclosures.includes(key))
    .map((key) => ({ key, title: disclosureTitles[key][language] })),
})

export const toEarns = ({ terms }: ProductRow): z.input<typeof earnsShape> =>
  typeof terms.inducement_pct === 'number' ? { inducement_pct: terms.inducement_pct } : {}

export function toScore(verdict: Verdict, language: Language): z.input<typeof scoreShape> | undefined {
  const { score, score_parts: parts } = verdict
  if (score === null || parts === null) return undefined
  return {
    score,
    parts: scoreParts.map((part) =>
      defined({
        part,
        title: scorePartTitles[part][language],
        value: parts[part].value,
        weight: parts[part].weight,
        from: [...parts[part].from],
        missing: parts[part].missing && [...parts[part].missing],
      }),
    ),
  }
}

/** The rules that keep a product from the client, by id and title. */
export const blockers = (verdict: Verdict, language: Language): string =>
  verdict.fired
    .filter(({ outcome, cleared }) => outcome === 'block' && !cleared)
    .map(({ rule, message }) => `${ruleTitles[rule]?.[language] ?? message} (${rule})`)
    .join('; ')
