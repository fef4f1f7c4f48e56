import type { Localised } from '#domain/language.ts'
import type { Subject, Test } from './spec.ts'

/** A thing that can be counted: the view it is in, and which of its rows it is. */
export type Noun = Readonly<{
  key: string
  on: Subject
  pattern: RegExp
  tests?: readonly Test[]
  label: Localised
}>

export const noun = (
  key: string,
  on: Subject,
  pattern: RegExp,
  label: Localised,
  ...tests: readonly Test[]
): Noun => ({ key, on, pattern, label, ...(tests.length > 0 ? { tests } : {}) })

export const among = (column: string, ...values: readonly string[]): Test => ({ kind: 'in', column, values })
