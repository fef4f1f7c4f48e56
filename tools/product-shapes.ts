import { z } from 'zod'
import type { Language } from '#domain/language.ts'
import { amountSchema, toAmount } from '#domain/money.ts'
import { type LocalDate, localDateSchema } from '#domain/time.ts'
import type { ProductRow } from '#store/port.ts'
import { defined } from './shapes.ts'

export const productArgument = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('Product as said: its name, words of it, or its id')

export const approvalStates = ['approved', 'lapsed', 'not_approved', 'not_recorded'] as const

/** What the shelf says of a product; no verdict is among it. */
export const productShape = z.object({
  id: z.string(),
  name: z.string(),
  summary: z.string().optional(),
  family: z.string(),
  class: z.string().optional(),
  currency: z.string().optional(),
  rate_pct: z.string().optional(),
  minimum: amountSchema.optional(),
  terms: z.object({
    lockup_months: z.number().optional(),
    min_horizon_months: z.number().optional(),
    matures_on: z.string().optional(),
    monthly_payment: z.number().optional(),
    guarantee_limit: z.number().optional(),
    serves: z.array(z.string()).optional(),
  }),
  fees: z.object({
    entry_pct: z.number().optional(),
    ongoing_pct: z.number().optional(),
    exit_pct: z.number().optional(),
    /** Yearly rate of a credit with its fees. */
    apr_pct: z.number().optional(),
  }),
  risks: z.object({
    risk_rating: z.number().optional(),
    sri: z.number().optional(),
    stress_loss_pct: z.number().optional(),
    complexity: z.string().optional(),
    professional_only: z.boolean().optional(),
  }),
  approval: z.object({ state: z.enum(approvalStates), valid_until: localDateSchema.optional() }),
})
export type Product = z.input<typeof productShape>

export const nameOf = ({ names, name }: ProductRow, language: Language): string => names[language] ?? name

export function toProduct(row: ProductRow, language: Language, today: LocalDate): Product {
  const { terms } = row
  const number = (field: string) => (typeof terms[field] === 'number' ? terms[field] : undefined)
  const text = (field: string) => (typeof terms[field] === 'string' ? terms[field] : undefined)
  const flag = (field: string) => (typeof terms[field] === 'boolean' ? terms[field] : undefined)
  return defined({
    id: row.id,
    name: nameOf(row, language),
    summary: row.summary[language],
    family: row.family,
    class: row.class,
    currency: row.currency,
    rate_pct: row.ratePct,
    minimum: row.minimum && toAmount(row.minimum),
    terms: defined({
      lockup_months: number('lockup_months'),
      min_horizon_months: number('min_horizon_months'),
      matures_on: text('matures_on'),
      monthly_payment: number('monthly_payment'),
      guarantee_limit: number('guarantee_limit'),
      serves: Array.isArray(terms.serves) ? terms.serves.map(String) : undefined,
    }),
    fees: defined({
      entry_pct: number('cost_entry_pct'),
      ongoing_pct: number('cost_ongoing_pct'),
      exit_pct: number('cost_exit_pct'),
      apr_pct: number('apr_pct'),
    }),
    risks: defined({
      risk_rating: number('risk_rating'),
      sri: number('sri'),
      stress_loss_pct: number('stress_loss_pct'),
      complexity: text('complexity'),
      professional_only: flag('professional_only'),
    }),
    approval: approvalOf(row, today),
  })
}

function approvalOf({ approved, approvalValidUntil }: ProductRow, today: LocalDate): Product['approval'] {
  const until = defined({ valid_until: approvalValidUntil })
  if (approved === undefined) return { state: 'not_recorded', ...until }
  if (!approved) return { state: 'not_approved', ...until }
  if (approvalValidUntil === undefined) return { state: 'not_recorded' }
  return { state: approvalValidUntil < today ? 'lapsed' : 'approved', ...until }
}
