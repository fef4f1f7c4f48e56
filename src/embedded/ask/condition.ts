import type { Localised } from '#domain/language.ts'
import type { Subject, Test } from './spec.ts'

/** A word that narrows a question; `pair` is what it means after "no", "without", «не», 没有. */
export type Narrowing = Readonly<{
  topic: string
  on: Subject
  pattern: RegExp
  tests: readonly Test[]
  label: Localised
  /** Left alone where another thing is spoken of: "overdue" of tasks is not that of loans. */
  near?: RegExp
}>

export const of = (
  topic: string,
  on: Subject,
  pattern: RegExp,
  label: Localised,
  tests: readonly Test[],
  near?: RegExp,
): Narrowing => ({ topic, on, pattern, label, tests, ...(near ? { near } : {}) })

export const among = (column: string, ...values: readonly string[]): Test => ({ kind: 'in', column, values })
export const yes = (column: string): Test => ({ kind: 'compare', column, sign: 'eq', value: 1 })
export const known = (column: string): Test => ({ kind: 'missing', column, not: true })
