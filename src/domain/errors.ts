import { errorTable } from './error-table.ts'
import type { Language } from './language.ts'

export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'ambiguous'
  | 'conflict'
  | 'gone'
  | 'too_large'
  | 'locked'
  | 'limited'
  | 'busy'
  | 'unavailable'
  | 'internal'

export type ErrorCode = keyof typeof errorTable
export type ErrorFacts = Readonly<Record<string, unknown>>

/** The one error type that people and models may read: its sentence comes from the table, never from elsewhere. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: ErrorCode
  readonly facts: ErrorFacts

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(sentence(code, facts, 'en'))
    this.code = code
    this.facts = facts
  }

  get kind(): ErrorKind {
    return errorTable[this.code].kind
  }
}

/** A fact as it reads: one that is given in every language reads in the language of the sentence. */
const factIn = (fact: unknown, language: Language): string =>
  typeof fact === 'object' && fact !== null && language in fact
    ? String((fact as Readonly<Record<string, unknown>>)[language])
    : String(fact)

/** The sentence for a code with its facts filled in; a fact that is absent is left out. */
export function sentence(code: ErrorCode, facts: ErrorFacts, language: Language): string {
  return errorTable[code][language]
    .replace(/\{(\w+)\}/g, (_, key: string) => (facts[key] === undefined ? '' : factIn(facts[key], language)))
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The sentence of any error in a language; an unexpected one becomes a reference into the log. */
export const explain = (error: unknown, language: Language, reference: string): string =>
  error instanceof DomainError
    ? sentence(error.code, error.facts, language)
    : sentence('internal', { reference }, language)

/** HTTP status of each kind. */
export const httpStatus: Readonly<
  Record<ErrorKind, 400 | 401 | 403 | 404 | 409 | 410 | 413 | 423 | 429 | 500 | 503>
> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  ambiguous: 409,
  conflict: 409,
  gone: 410,
  too_large: 413,
  locked: 423,
  limited: 429,
  busy: 503,
  unavailable: 503,
  internal: 500,
}
