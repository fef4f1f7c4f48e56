import { checkComparison, checkMembership, checkPair, type KnownPaths } from './check.ts'
import { ConditionFault } from './fault.ts'
import {
  type Call,
  type Comparison,
  type Condition,
  calls,
  comparisons,
  type Literal,
  type Operand,
} from './syntax.ts'
import { type Token, type TokenKind, tokensOf } from './tokens.ts'

const deepest = 100
const keywords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'true', 'false', ...calls])
const isCall = (word: string): word is Call => calls.includes(word as Call)
const isComparison = (sign: string): sign is Comparison => comparisons.includes(sign as Comparison)

/**
 * Parses a condition in linear time. Throws ConditionFault with the column of anything that is not of the grammar,
 * names no known path, or compares what cannot be compared.
 */
export function parseCondition(source: string, known: KnownPaths): Condition {
  const tokens = tokensOf(source)
  let at = 0
  let depth = 0

  const peek = (): Token => tokens[Math.min(at, tokens.length - 1)]!
  const take = (): Token => tokens[Math.min(at++, tokens.length - 1)]!
  const is = (kind: TokenKind, value: string): boolean => peek().kind === kind && peek().value === value
  const accept = (kind: TokenKind, value: string): boolean => is(kind, value) && Boolean(take())
  function expect(sign: string): void {
    if (!accept('sign', sign)) throw expected(`"${sign}"`, peek())
  }

  function chain(kind: 'and' | 'or', part: () => Condition): Condition {
    const parts = [part()]
    while (accept('word', kind)) parts.push(part())
    return parts.length === 1 ? parts[0]! : { kind, parts }
  }
  const condition = (): Condition => chain('or', conjunction)
  const conjunction = (): Condition => chain('and', term)

  function term(): Condition {
    if (!is('sign', '(')) return comparison()
    const open = take()
    depth += 1
    if (depth > deepest) throw new ConditionFault(open.column, `brackets may be ${deepest} deep`)
    const inner = condition()
    expect(')')
    depth -= 1
    return inner
  }

  function comparison(): Condition {
    const left = operand()
    const sign = peek()
    if (sign.kind === 'sign' && isComparison(sign.value)) {
      const operator = sign.value
      take()
      return checkComparison(operator, left, operand(), sign.column, known)
    }
    const negated = accept('word', 'not')
    if (!accept('word', 'in')) throw expected(negated ? '"in"' : 'a comparison', peek())
    return checkMembership(negated, left, operand(), known)
  }

  function operand(): Operand {
    const token = take()
    const { column } = token
    if (token.kind === 'sign' && token.value === '[') return list(column)
    const value = literal(token)
    if (value !== undefined) return { kind: 'literal', value, column }
    if (token.kind !== 'word') throw expected('a value', token)
    if (is('sign', '(')) return call(token)
    if (keywords.has(token.value)) throw expected('a value', token)
    const path = token.value.replace(/^portfolio\.proposed\./, 'proposed.')
    if (known(path) === undefined) throw new ConditionFault(column, `there is no path "${token.value}"`)
    return { kind: 'path', path, column }
  }

  function call({ value: name, column }: Token): Operand {
    if (!isCall(name)) throw new ConditionFault(column, `there is no function "${name}"`)
    expect('(')
    const left = operand()
    expect(',')
    const right = operand()
    expect(')')
    checkPair(left, right, known)
    return { kind: 'call', name, left, right, column }
  }

  function list(column: number): Operand {
    const values: Literal[] = []
    do {
      const token = take()
      const value = literal(token)
      if (value === undefined || typeof value === 'boolean') throw expected('a text or a number', token)
      if (values.length > 0 && typeof value !== typeof values[0])
        throw new ConditionFault(token.column, 'a list holds either texts or numbers')
      values.push(value)
    } while (accept('sign', ','))
    expect(']')
    return { kind: 'list', values: values as string[] | number[], column }
  }

  const parsed = condition()
  if (peek().kind !== 'end') throw expected('"and", "or" or the end', peek())
  return parsed
}

function literal({ kind, value }: Token): Literal | undefined {
  if (kind === 'text') return value
  if (kind === 'number') return Number(value)
  if (kind !== 'word') return undefined
  return value === 'true' ? true : value === 'false' ? false : undefined
}

const expected = (what: string, { kind, value, column }: Token): ConditionFault =>
  new ConditionFault(column, kind === 'end' ? `${what} is expected` : `${what} is expected, not "${value}"`)
