import type { Look } from './condition/decide.ts'
import { type Fact, isGap, plainNumber, shown, type Value } from './values.ts'
import type { Evidence } from './verdict.ts'

const placeholder = /\{([A-Za-z_][A-Za-z0-9_.]*)\}/g

/** The paths that a message fills in, and whether a brace stands outside them. */
export function placeholdersOf(template: string): { names: string[]; stray: boolean } {
  const names = [...template.matchAll(placeholder)].map(([, name = '']) => name)
  return { names, stray: /[{}]/.test(template.replace(placeholder, '')) }
}

/** Fills a message in one pass, so that nothing in a name or note is ever read as a placeholder. */
export const fill = (template: string, look: Look): string =>
  template.replace(placeholder, (_, path: string) => words(look(path)))

const words = (fact: Fact): string => (isGap(fact) ? 'not recorded' : wordsOf(fact))

function wordsOf(value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : [...value].sort().join(', ')
  return shown(value as number)
}

/** A fact as plain JSON: lists sorted, numbers unrounded, null where nothing is on record. */
export function evidenceOf(fact: Fact): Evidence {
  if (isGap(fact)) return null
  if (Array.isArray(fact)) return [...fact].sort()
  if (typeof fact === 'object') return plainNumber(fact as Exclude<typeof fact, readonly unknown[]>)
  return fact
}
