import { z } from 'zod'
import { amountSchema } from '../money.ts'
import { localDateSchema } from '../time.ts'

// The kinds of values that rows of a book file are made of.

export const text = z.string().trim().min(1).max(20_000)
export const line = z.string().trim().min(1).max(500)
export const amount = z.union([amountSchema, z.number()])
export const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)])
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address')
export const own = { id: z.string().optional(), number: z.coerce.string().optional() }
export const ofClient = { ...own, client: z.coerce.string() }
export const enumeration = <const T extends readonly string[]>(values: T) =>
  z.enum(values as unknown as [T[number], ...T[number][]])
export const maturing = { matures_on: localDateSchema.optional(), rate_pct: decimal.optional() }
