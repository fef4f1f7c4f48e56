import { decide, isUndetermined, type Look, type Truth } from './decide.ts'
import { type Condition, pathsOf } from './syntax.ts'

/** What is left of a condition once some of its facts are settled: an answer, or the parts still to be decided. */
export type Settled = Truth | Condition
export const isOpen = (settled: Settled): settled is Condition =>
  typeof settled === 'object' && !Array.isArray(settled)

/**
 * Decides every part whose paths are all settled and keeps the others. The rest answers as the whole would: an
 * undetermined part stays, so that its missing paths are still listed.
 */
export function settle(condition: Condition, isSettled: (path: string) => boolean, look: Look): Settled {
  if (pathsOf(condition).every(isSettled)) return decide(condition, look)
  if (condition.kind !== 'and' && condition.kind !== 'or') return condition
  const deciding = condition.kind === 'or'
  const left: Condition[] = []
  for (const part of condition.parts) {
    const settled = settle(part, isSettled, look)
    if (settled === deciding) return deciding
    if (isOpen(settled)) left.push(settled)
    else if (isUndetermined(settled)) left.push(part)
  }
  return left.length === 1 ? left[0]! : { kind: condition.kind, parts: left }
}
