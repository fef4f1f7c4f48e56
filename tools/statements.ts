import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import type { ProductRow } from '#store/port.ts'

/** The locked block of statements for a letter that recommends products; empty where it recommends none. */
export function statementsOn(
  recommends: readonly Readonly<{ product: ProductRow; verdict: Verdict }>[],
  _language: Language,
): string {
  if (recommends.length === 0) return ''
  throw new DomainError('recommend_unavailable')
}
