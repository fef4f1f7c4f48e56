import { daysBetween, isLocalDate, type LocalDate } from '#domain/time.ts'
import { isMissing } from './values.ts'
import type { Outcome } from './vocabulary.ts'

/** Days a clearance counts, from the day it was given. */
const validDays = 30

/** What a person did about a fired rule. */
export type Clearance = Readonly<{ rule: string; kind: string; by: string; on: LocalDate }>

/**
 * The clearances of a proposed purchase; one that cannot be read, that names another product, or that does not count
 * today, clears nothing.
 */
export function readClearances(proposed: unknown, today: LocalDate, product?: string): Clearance[] {
  const list = memberOf(proposed, 'clearances')
  if (!Array.isArray(list)) return []
  return list.flatMap((raw): Clearance[] => {
    const [rule, kind, by, on] = ['rule', 'kind', 'by', 'on'].map((key) => memberOf(raw, key))
    if (typeof rule !== 'string' || typeof kind !== 'string' || !isLocalDate(on)) return []
    if (typeof by !== 'string' && !isMissing(by)) return []
    const only = memberOf(raw, 'product')
    if (only !== undefined && only !== product) return []
    const age = daysBetween(on, today)
    if (age < 0 || age > validDays) return []
    return [{ rule, kind, by: typeof by === 'string' && !isMissing(by) ? by : '', on }]
  })
}

/**
 * Whether a fired rule stops counting. An approval needs four eyes: somebody named, who is not the relationship
 * manager named in the proposal. A block is never cleared.
 */
export function isCleared(
  rule: string,
  outcome: Outcome,
  clearances: readonly Clearance[],
  manager: string | undefined,
): boolean {
  return clearances.some((clearance) => {
    if (clearance.rule !== rule) return false
    const { kind, by } = clearance
    if (outcome === 'warn-and-acknowledge') return kind === 'acknowledgement' || kind === 'approval'
    return outcome === 'require-approval' && kind === 'approval' && isOther(by, manager)
  })
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

const isOther = (by: string, manager: string | undefined): boolean =>
  by !== '' && manager !== undefined && fold(by) !== fold(manager)

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
