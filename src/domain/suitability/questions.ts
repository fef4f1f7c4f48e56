import type { Language } from '#domain/language.ts'
import { screeningPaths } from './pack.ts'
import { classNames, clientQuestions, knowledgeQuestion } from './questions-table.ts'

/** Who can fill a gap: the client, whoever keeps the product record, operations, or compliance alone. */
export type Desk = 'client' | 'product_desk' | 'operations' | 'compliance'

export function deskOf(path: string): Desk {
  if (screeningPaths.has(path)) return 'compliance'
  if (path === 'client' || path.startsWith('client.')) return 'client'
  return path === 'product' || path.startsWith('product.') ? 'product_desk' : 'operations'
}

const knowledgePrefix = 'client.knowledge.'

function questionOf(path: string, language: Language): string | undefined {
  if (path.startsWith(knowledgePrefix)) {
    const name = path.slice(knowledgePrefix.length)
    return knowledgeQuestion[language].replace('{class}', () => classNames[name]?.[language] ?? name)
  }
  const whole = path.startsWith('client.sustainability.') ? 'client.sustainability' : path
  return Object.hasOwn(clientQuestions, whole) ? clientQuestions[whole]![language] : undefined
}

/** One plain question per missing client fact, in order of the paths; all else goes to a desk of the bank. */
export function questionsFor(missing: readonly string[], language: Language): string[] {
  const questions = missing
    .filter((path) => deskOf(path) === 'client')
    .flatMap((path) => questionOf(path, language) ?? [])
  return [...new Set(questions)]
}
