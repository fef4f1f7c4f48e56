import { compareNumbers, type Decimal, type Fact, isGap, texts, type Value } from '../values.ts'
import type { Comparison, Condition, Operand } from './syntax.ts'

/** True, false, or the paths that would have to be known to tell. */
export type Truth = boolean | readonly string[]
export type Look = (path: string) => Fact

export const isUndetermined = (truth: Truth): truth is readonly string[] => typeof truth !== 'boolean'

/** Three-valued logic: a part that decides the whole makes the unknown parts beside it unimportant. */
export function decide(condition: Condition, look: Look): Truth {
  if (condition.kind === 'and') return decideParts(condition.parts, false, look)
  if (condition.kind === 'or') return decideParts(condition.parts, true, look)
  return condition.kind === 'compare' ? decideComparison(condition, look) : decideMembership(condition, look)
}

function decideParts(parts: readonly Condition[], deciding: boolean, look: Look): Truth {
  let missing: readonly string[] | undefined
  for (const part of parts) {
    const truth = decide(part, look)
    if (truth === deciding) return deciding
    if (isUndetermined(truth)) missing = missing === undefined ? truth : [...missing, ...truth]
  }
  return missing ?? !deciding
}

function decideComparison(node: Extract<Condition, { kind: 'compare' }>, look: Look): Truth {
  const left = factOf(node.left, look)
  const right = factOf(node.right, look)
  if (isGap(left) || isGap(right)) return missingOf(left, right)
  return holds(node.operator, left, right, node.percent)
}

function holds(operator: Comparison, left: Value, right: Value, percent: boolean): boolean {
  const order = orderOf(left, right, percent)
  switch (operator) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

const isNumeric = (value: Value): value is number | Decimal =>
  typeof value === 'number' || (typeof value === 'object' && !Array.isArray(value))

/** Numbers by size, dates and texts by code unit; equal booleans are 0. */
function orderOf(left: Value, right: Value, percent: boolean): number {
  if (left === right) return 0
  if (isNumeric(left) && isNumeric(right)) return compareNumbers(left, right, percent)
  return left < right ? -1 : 1
}

function decideMembership({ item, list, negated }: Extract<Condition, { kind: 'in' }>, look: Look): Truth {
  const one = factOf(item, look)
  const many = factOf(list, look)
  if (isGap(one) || isGap(many)) return missingOf(one, many)
  return texts(many).includes(one as string | number) !== negated
}

function factOf(operand: Operand, look: Look): Fact {
  switch (operand.kind) {
    case 'path':
      return look(operand.path)
    case 'literal':
      return operand.value
    case 'list':
      return operand.values
    case 'call':
      return called(operand, look)
  }
}

function called({ name, left, right }: Extract<Operand, { kind: 'call' }>, look: Look): Fact {
  const a = factOf(left, look)
  const b = factOf(right, look)
  if (isGap(a) || isGap(b)) return { missing: missingOf(a, b) }
  const held = new Set(texts(b))
  const shared = texts(a).map((each) => held.has(each))
  return name === 'overlap' ? shared.includes(true) : !shared.includes(false)
}

const missingOf = (a: Fact, b: Fact): readonly string[] => [
  ...(isGap(a) ? a.missing : []),
  ...(isGap(b) ? b.missing : []),
]
