import type { Comparison, Condition, Operand } from './condition/syntax.ts'
import { derivations } from './derive/index.ts'
import { leafPaths } from './fields.ts'
import { labelOf, plainWord } from './labels.ts'
import { type PackName, packNames } from './vocabulary.ts'

type Compare = Extract<Condition, { kind: 'compare' }>
/** The value of each parameter in each pack. */
export type Limits = Readonly<Record<PackName, Readonly<Record<string, number>>>>

const sizes: Readonly<Record<Comparison, string>> = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
}
const days: Readonly<Record<Comparison, string>> = {
  ...sizes,
  '<': 'is before',
  '<=': 'is on or before',
  '>': 'is after',
  '>=': 'is on or after',
}

/** A condition as a sentence part; brackets keep "and" and "or" apart. */
export function inWords(condition: Condition, limits: Limits): string {
  if (condition.kind === 'and' || condition.kind === 'or')
    return condition.parts
      .map((part) => {
        const words = inWords(part, limits)
        return part.kind === 'and' || part.kind === 'or' ? `(${words})` : words
      })
      .join(condition.kind === 'and' ? ' and ' : ' or ')
  if (condition.kind === 'compare') return comparisonInWords(condition, limits)
  const { item, list, negated } = condition
  const among =
    list.kind === 'list' ? `one of: ${list.values.map(wordOf).join(', ')}` : `among ${operand(list, limits)}`
  return `${operand(item, limits)} is ${negated ? 'not ' : ''}${among}`
}

function comparisonInWords({ operator, left, right }: Compare, limits: Limits): string {
  if (right.kind === 'literal' && typeof right.value === 'boolean') {
    const holds = (operator === '==') === right.value
    if (left.kind === 'call') return callInWords(left, holds, limits)
    const label = operand(left, limits)
    if (label.startsWith('whether '))
      return holds ? label.slice('whether '.length) : `it is not so that ${label.slice('whether '.length)}`
  }
  const signs = isDate(left) ? days : sizes
  return `${operand(left, limits)} ${signs[operator]} ${operand(right, limits)}`
}

function callInWords(
  { name, left, right }: Extract<Operand, { kind: 'call' }>,
  holds: boolean,
  limits: Limits,
): string {
  const [a, b] = [operand(left, limits), operand(right, limits)]
  if (name === 'overlap') return `${a} and ${b} have ${holds ? 'something' : 'nothing'} in common`
  return holds ? `all of ${a} are among ${b}` : `not all of ${a} are among ${b}`
}

const isDate = (each: Operand): boolean =>
  each.kind === 'path' && (leafPaths.get(each.path) ?? derivations.get(each.path))?.sort === 'date'

function operand(each: Operand, limits: Limits): string {
  if (each.kind === 'literal') return wordOf(each.value)
  if (each.kind === 'list') return each.values.map(wordOf).join(', ')
  if (each.kind === 'call') return callInWords(each, true, limits)
  const { path } = each
  return path.startsWith('param.') ? limitInWords(path.slice('param.'.length), limits) : labelOf(path)
}

/** A limit with its value, or with that of each pack where they differ. */
export function limitInWords(parameter: string, limits: Limits): string {
  const common = limits.core[parameter]
  const others = packNames.filter((name) => limits[name][parameter] !== common)
  const differing = others.map((name) => `; ${name} ${limits[name][parameter]}`).join('')
  return `${labelOf(`param.${parameter}`)} (${common}${differing})`
}

const wordOf = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : plainWord(String(value))
