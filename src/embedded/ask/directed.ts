import { localised as say } from './pattern.ts'
import type { AskSpec, Condition, Dimension, Test } from './spec.ts'

const direction: Dimension = {
  on: 'transactions',
  column: 'direction',
  label: say('direction', '收支方向', 'направление'),
}

const tells = (test: Test): boolean => 'column' in test && test.column === direction.column
const isFee = (test: Test): boolean =>
  test.kind === 'in' && test.column === 'operation' && test.values.every((value) => value === 'fee')
/** Fees only ever go out. */
const directed = ({ tests }: Condition): boolean => tests.some((test) => tells(test) || isFee(test))

/** What came in and what went out are never one sum. */
export function directedSums(spec: AskSpec): AskSpec {
  const { measure, where, groupBy } = spec
  const sums = 'figure' in measure && measure.figure.on === 'transactions' && !('rows' in measure)
  if (!sums || where.some(directed) || groupBy.some(({ column }) => column === direction.column)) return spec
  return groupBy.some(({ column }) => column === 'client') || spec.limit !== undefined
    ? spec
    : { ...spec, groupBy: [...groupBy, direction] }
}
