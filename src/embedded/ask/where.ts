import type { Condition, Sign, Subject, Test } from './spec.ts'
import { columnOf, tables } from './tables.ts'

const signs: Readonly<Record<Sign, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=' }
const literal = (value: number | string): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`

export function testSql(test: Test, letter: string): string {
  if (test.kind === 'any' || test.kind === 'all')
    return `(${test.tests.map((each) => testSql(each, letter)).join(test.kind === 'any' ? ' OR ' : ' AND ')})`
  const column = columnOf(letter, test.column)
  switch (test.kind) {
    case 'in': {
      const [only] = test.values
      if (test.values.length === 1) return `${column} ${test.not ? '<>' : '='} ${literal(only!)}`
      return `${column} ${test.not ? 'NOT ' : ''}IN (${test.values.map(literal).join(', ')})`
    }
    case 'compare':
      return `${column} ${signs[test.sign]} ${literal(test.value)}`
    case 'span':
      return [
        test.from && `${column} >= ${literal(test.from)}`,
        test.to && `${column} <= ${literal(test.to)}`,
      ]
        .filter(Boolean)
        .join(' AND ')
    case 'monthDay': {
      const day = `substr(${column}, 6, 5)`
      const joint = test.from <= test.to ? 'AND' : 'OR'
      return `(${day} >= ${literal(test.from)} ${joint} ${day} <= ${literal(test.to)})`
    }
    case 'missing':
      return `${column} IS ${test.not ? 'NOT ' : ''}NULL`
    case 'like':
      return `${column} LIKE ${literal(`%${test.text}%`)}`
  }
}

const allOf = (tests: readonly Test[], letter: string): string[] => tests.map((test) => testSql(test, letter))

/** What is unknown fits the negation of no column; a client without a record fits "without" one. */
function negated(condition: Condition, letter: string): string {
  const test = condition.tests[0]
  if (condition.tests.length === 1 && test?.kind === 'missing')
    return testSql({ ...test, not: !test.not }, letter)
  if (condition.tests.length === 1 && test?.kind === 'in')
    return `(${columnOf(letter, test.column)} IS NULL OR ${testSql({ ...test, not: true }, letter)})`
  return condition.tests
    .map((each) =>
      'column' in each
        ? `(${columnOf(letter, each.column)} IS NULL OR NOT (${testSql(each, letter)}))`
        : // What is unknown of one column must not make the whole of it unknown.
          `NOT coalesce(${testSql(each, letter)}, 0)`,
    )
    .join(' OR ')
}

/** Conditions on another view as one question about the client: all of them must hold of the same row. */
function elsewhere(on: Subject, conditions: readonly Condition[], client: string, not: boolean): string {
  const { view, letter } = tables[on]
  const tests = conditions.flatMap((condition) => allOf(condition.tests, letter))
  const where = tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : ''
  const times = conditions.find((condition) => condition.times)?.times
  const having = times
    ? ` GROUP BY ${letter}.client_id HAVING count(*) ${signs[times.sign]} ${times.value}`
    : ''
  const known = not ? `${where === '' ? ' WHERE' : `${where} AND`} ${letter}.client_id IS NOT NULL` : where
  return `${client} ${not ? 'NOT ' : ''}IN (SELECT ${letter}.client_id FROM ${view} AS ${letter}${known}${having})`
}

/** Tests that hold together, as one side of an "or". */
const bracketed = (tests: readonly string[]): string =>
  tests.length > 1 ? `(${tests.join(' AND ')})` : (tests[0] ?? '1')

/** The conditions as SQL: those of a joined view as they are, the others as questions about the client. */
export function whereOf(
  conditions: readonly Condition[],
  joined: ReadonlySet<Subject>,
  client: string,
): string[] {
  const parts: string[] = []
  const others = new Map<string, Condition[]>()
  for (const condition of conditions) {
    if (condition.anyOf) {
      const either = condition.anyOf.map((each) => bracketed(whereOf([each], joined, client)))
      parts.push(`(${either.join(' OR ')})`)
    } else if (joined.has(condition.on) && !condition.times) {
      const { letter } = tables[condition.on]
      if (condition.not) parts.push(negated(condition, letter))
      else parts.push(...allOf(condition.tests, letter))
    } else {
      // Funds and bonds are never one row: each thing is asked of a row of its own.
      const second =
        condition.topic === `noun ${condition.on}` &&
        others.get(`${condition.on} `)?.some(({ topic }) => topic === condition.topic)
      const key = `${condition.on} ${condition.not ? condition.topic : second ? condition.label.en : ''}`
      others.set(key, [...(others.get(key) ?? []), condition])
    }
  }
  for (const group of others.values())
    parts.push(elsewhere(group[0]!.on, group, client, group[0]!.not === true))
  return parts.filter((part) => part !== '')
}
