import { isLocalDate } from '#domain/time.ts'
import type { Sort } from '../schema.ts'
import { ConditionFault } from './fault.ts'
import type { Comparison, Condition, Operand } from './syntax.ts'

/** What is known of a path: what it can be compared with, and its closed set of values where it has one. */
export type PathKind = Readonly<{ sort: Sort; values?: readonly string[] }>
export type KnownPaths = (path: string) => PathKind | undefined

const isPercent = (operand: Operand): boolean => operand.kind === 'path' && operand.path.endsWith('_pct')

function kindOf(operand: Operand, known: KnownPaths): PathKind {
  if (operand.kind === 'path') return known(operand.path)!
  if (operand.kind === 'call') return { sort: 'boolean' }
  if (operand.kind === 'list') return { sort: typeof operand.values[0] === 'number' ? 'numbers' : 'texts' }
  const { value } = operand
  return { sort: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text' }
}

/** A comparison of two values that can be compared; a misspelt word of a closed set would never be equal. */
export function checkComparison(
  operator: Comparison,
  left: Operand,
  right: Operand,
  column: number,
  known: KnownPaths,
): Condition {
  const [a, b] = [kindOf(left, known).sort, kindOf(right, known).sort]
  const sort = agreed(a, b)
  if (sort === undefined) throw new ConditionFault(column, `a ${a} cannot be compared with a ${b}`)
  if (sort === 'texts' || sort === 'numbers')
    throw new ConditionFault(column, 'lists are compared by in, overlap or subset')
  if (operator !== '==' && operator !== '!=' && sort !== 'number' && sort !== 'date')
    throw new ConditionFault(column, `a ${sort} is neither more nor less; use == or !=`)
  checkWords(left, right, known)
  checkWords(right, left, known)
  return { kind: 'compare', operator, left, right, percent: isPercent(left) || isPercent(right) }
}

/** `item in list`: a text among texts or a number among numbers. */
export function checkMembership(
  negated: boolean,
  item: Operand,
  list: Operand,
  known: KnownPaths,
): Condition {
  const [one, many] = [kindOf(item, known).sort, kindOf(list, known).sort]
  if (many !== 'texts' && many !== 'numbers')
    throw new ConditionFault(list.column, 'a list is expected after in')
  if (agreed(one, many === 'texts' ? 'text' : 'number') === undefined)
    throw new ConditionFault(item.column, `a ${one} cannot be in a list of ${many}`)
  checkWords(item, list, known)
  checkWords(list, item, known)
  return { kind: 'in', negated, item, list }
}

/** The two lists of a function. */
export function checkPair(left: Operand, right: Operand, known: KnownPaths): void {
  for (const operand of [left, right]) {
    const { sort } = kindOf(operand, known)
    if (sort !== 'texts' && sort !== 'numbers') throw new ConditionFault(operand.column, 'a list is expected')
  }
  if (kindOf(left, known).sort !== kindOf(right, known).sort)
    throw new ConditionFault(right.column, 'both lists must hold texts, or both numbers')
  checkWords(left, right, known)
  checkWords(right, left, known)
}

/** A date is written as a text. */
function agreed(a: Sort, b: Sort): Sort | undefined {
  if (a === b) return a
  return (a === 'date' && b === 'text') || (a === 'text' && b === 'date') ? 'date' : undefined
}

function checkWords(path: Operand, other: Operand, known: KnownPaths): void {
  if (path.kind !== 'path') return
  const { sort, values } = known(path.path)!
  for (const word of wordsOf(other)) {
    if (sort === 'date' && !isLocalDate(word))
      throw new ConditionFault(other.column, `'${word}' is not a date, YYYY-MM-DD`)
    if (values !== undefined && !values.includes(word))
      throw new ConditionFault(other.column, `'${word}' is no value of ${path.path}: ${values.join(', ')}`)
  }
}

function wordsOf(operand: Operand): string[] {
  if (operand.kind === 'list') return operand.values.filter((value) => typeof value === 'string')
  return operand.kind === 'literal' && typeof operand.value === 'string' ? [operand.value] : []
}
