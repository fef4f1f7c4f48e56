import type { LocalDate } from '#domain/time.ts'
import { type Group, medianSql } from './median.ts'
import type { AskSpec, Dimension, Figure, Subject } from './spec.ts'
import { columnOf, convertible, tables } from './tables.ts'
import { whereOf } from './where.ts'

/** Rows a list or a split shows at most. */
const most = 60

function dimensionSql({ column, period }: Dimension, letter: string): string {
  const on = columnOf(letter, column)
  switch (period) {
    case 'month':
      return `substr(${on}, 1, 7)`
    case 'quarter':
      return `substr(${on}, 1, 4) || '-Q' || ((CAST(substr(${on}, 6, 2) AS INTEGER) + 2) / 3)`
    case 'year':
      return `substr(${on}, 1, 4)`
    case 'decade':
      return `substr(${on}, 1, 3) || '0s'`
    default:
      return on
  }
}

/** The name under which the value of a row stands in the answer. */
export const valueName = ({ unit, column }: Figure): string =>
  unit === 'years' ? 'age' : unit === 'days' ? 'days' : column

/** The name under which a dimension stands in the answer. */
export const dimensionName = ({ column, period }: Dimension): string =>
  period ?? (column === 'on' ? 'day' : column)

/** Whole years from a day of birth to today. */
const ageSql = (letter: string, today: LocalDate): string =>
  `(${today.slice(0, 4)} - CAST(substr(${letter}.birth_date, 1, 4) AS INTEGER) - (substr(${letter}.birth_date, 6, 5) > '${today.slice(5)}'))`

/** What a figure adds up, in the wanted currency where there is one. */
function figureSql(figure: Figure, spec: AskSpec, today: LocalDate): string {
  const { letter } = tables[figure.on]
  if (figure.unit === 'years') return ageSql(letter, today)
  if (figure.unit === 'days')
    return `CAST(julianday('${today}') - julianday(${columnOf(letter, figure.column)}) AS INTEGER)`
  const column = columnOf(letter, figure.column)
  if (figure.unit !== 'money' || !spec.into) return column
  const offered = convertible[figure.on]?.includes(figure.column) && /^(?:CHF|EUR)$/.test(spec.into)
  if (offered) return `${column}_${spec.into.toLowerCase()}`
  return `${column} * CASE WHEN ${columnOf(letter, 'currency')} = '${spec.into}' THEN 1.0 ELSE x.rate END`
}

const ratesJoin = (figure: Figure, spec: AskSpec): string => {
  if (figure.unit !== 'money' || !spec.into || !figureSql(figure, spec, '' as LocalDate).includes('x.rate'))
    return ''
  const { letter } = tables[figure.on]
  return ` LEFT JOIN v_rates AS x ON x.source = ${letter}.currency AND x.target = '${spec.into}'`
}

const figureOf = (spec: AskSpec): Figure | undefined =>
  'figure' in spec.measure ? spec.measure.figure : undefined

/** The views a question draws on: its rows, and the client of each where that is asked about. */
function sourceOf(spec: AskSpec): Readonly<{ base: Subject; joined: ReadonlySet<Subject>; from: string }> {
  const figure = figureOf(spec)
  const split = spec.groupBy.find(({ on }) => on !== 'clients')
  const base = spec.subject === 'clients' ? (figure?.on ?? split?.on ?? 'clients') : spec.subject
  const { view, letter } = tables[base]
  const needsClient =
    base !== 'clients' &&
    !tables[base].shelf &&
    (spec.where.some(({ on, times }) => on === 'clients' && !times) ||
      spec.groupBy.some(({ on, column }) => on === 'clients' && column !== 'client'))
  const client = needsClient ? ` JOIN v_clients AS c ON c.client_id = ${letter}.client_id` : ''
  return {
    base,
    joined: new Set<Subject>(needsClient ? [base, 'clients'] : [base]),
    from: `${view} AS ${letter}${client}${figure ? ratesJoin(figure, spec) : ''}`,
  }
}

type Parts = { select: string[]; groupBy: string[]; orderBy: string[]; limit: number }

/** The query for a question, over the reporting views; `today` is the day ages are counted to. */
export function toSql(spec: AskSpec, today: LocalDate): string {
  const { base, joined, from } = sourceOf(spec)
  const { letter } = tables[base]
  const figure = figureOf(spec)
  const client = base === 'clients' ? 'c.client_id' : `${letter}.client_id`
  const conditions = figure?.tests
    ? [...spec.where, { on: figure.on, topic: 'figure', tests: figure.tests, label: figure.label }]
    : spec.where
  const where = whereOf(conditions, joined, client)
  if (figure && figure.unit === 'years') where.push('c.birth_date IS NOT NULL', "c.kind = 'individual'")
  if (figure?.unit === 'days') where.push(`${columnOf(letter, figure.column)} IS NOT NULL`)
  if (figure && spec.measure.kind === 'median')
    return medianSql(figureSql(figure, spec, today), groupsOf(spec, base), {
      from,
      where,
      limit: spec.limit ?? most,
    })
  const parts: Parts = { select: [], groupBy: [], orderBy: [], limit: spec.limit ?? most }
  for (const dimension of spec.groupBy) splitBy(parts, dimension, base)
  measured(parts, spec, base, today)
  return [
    `SELECT ${parts.select.join(', ')}`,
    `FROM ${from}`,
    ...(where.length > 0 ? [`WHERE ${[...new Set(where)].join(' AND ')}`] : []),
    ...(parts.groupBy.length > 0 ? [`GROUP BY ${parts.groupBy.join(', ')}`] : []),
    ...(parts.orderBy.length > 0 ? [`ORDER BY ${parts.orderBy.join(', ')}`] : []),
    ...(parts.groupBy.length > 0 || spec.measure.kind === 'list' || 'rows' in spec.measure
      ? [`LIMIT ${parts.limit}`]
      : []),
  ].join('\n')
}

const nameColumn = (base: Subject): string =>
  base === 'clients' ? 'c.name' : `${tables[base].letter}.client_name`

/** What a median is worked out for: each split, and each currency by itself. */
function groupsOf(spec: AskSpec, base: Subject): Group[] {
  const figure = figureOf(spec)!
  const groups = spec.groupBy.flatMap((dimension): Group[] => {
    const { letter } =
      dimension.on === 'clients' && base === 'clients' ? tables.clients : tables[dimension.on]
    if (dimension.column !== 'client')
      return [{ sql: dimensionSql(dimension, letter), name: dimensionName(dimension) }]
    const own = tables[base].letter
    return [
      { sql: `${own}.client_id`, name: 'client_id' },
      { sql: nameColumn(base), name: 'client_name' },
    ]
  })
  const mixed = figure.unit === 'money' && !spec.into && !groups.some(({ name }) => name === 'currency')
  return mixed
    ? [...groups, { sql: columnOf(tables[figure.on].letter, 'currency'), name: 'currency' }]
    : groups
}

function splitBy(parts: Parts, dimension: Dimension, base: Subject): void {
  const { letter } = dimension.on === 'clients' && base === 'clients' ? tables.clients : tables[dimension.on]
  if (dimension.column === 'client') {
    const own = tables[base].letter
    parts.select.push(`${own}.client_id`, `${nameColumn(base)} AS client_name`)
    parts.groupBy.push(`${own}.client_id`, nameColumn(base))
    return
  }
  const sql = dimensionSql(dimension, letter)
  parts.select.push(`${sql} AS ${dimensionName(dimension)}`)
  parts.groupBy.push(sql)
}

function measured(parts: Parts, spec: AskSpec, base: Subject, today: LocalDate): void {
  const { measure, groupBy } = spec
  const { letter } = tables[base]
  const calendar = groupBy.filter(({ period }) => period)
  const direction = spec.ascending ? '' : ' DESC'
  const order = (column: string): void => {
    if (groupBy.length === 0) return
    for (const each of calendar) parts.orderBy.push(dimensionName(each))
    if (calendar.length === 0) parts.orderBy.push(`${column}${direction}`)
  }
  const figure = figureOf(spec)
  if (measure.kind === 'count') {
    const counted =
      spec.subject === 'clients' && base !== 'clients' ? `count(DISTINCT ${letter}.client_id)` : 'count(*)'
    parts.select.push(`${counted} AS count`)
    order('count')
  } else if (measure.kind === 'share') {
    const inside = measure.of.flatMap((condition) =>
      whereOf([condition], new Set([base]), `${letter}.client_id`),
    )
    const part = `sum(CASE WHEN ${inside.join(' AND ')} THEN 1 ELSE 0 END)`
    parts.select.push(
      `${part} AS part`,
      'count(*) AS count',
      `round(100.0 * ${part} / count(*), 1) AS share_pct`,
    )
    order('share_pct')
  } else if (measure.kind === 'perClient') {
    parts.select.push(
      'count(*) AS count',
      `count(DISTINCT ${letter}.client_id) AS clients`,
      `round(1.0 * count(*) / count(DISTINCT ${letter}.client_id), 2) AS per_client`,
    )
    order('per_client')
  } else if (measure.kind === 'list') {
    listed(parts, base)
  } else if (figure) {
    const value = figureSql(figure, spec, today)
    if (measure.rows) rowsBy(parts, spec, base, value)
    else added(parts, spec, value)
  }
}

function listed(parts: Parts, base: Subject): void {
  const { letter, shown, shelf } = tables[base]
  if (!shelf)
    parts.select.push(`${letter}.client_id`, base === 'clients' ? 'c.name' : `${letter}.client_name`)
  parts.select.push(...shown.map((column) => columnOf(letter, column)))
  parts.orderBy.push(shelf ? `${letter}.name` : nameColumn(base))
}

/** The largest rows: they are compared in francs where the view has them, and shown in their own currency. */
function rowsBy(parts: Parts, spec: AskSpec, base: Subject, value: string): void {
  const figure = figureOf(spec)!
  const { letter, shown } = tables[base]
  const compared =
    convertible[base]?.includes(figure.column) && !spec.into ? `coalesce(${value}_chf, ${value})` : value
  const others = shown.filter((column) => column !== figure.column)
  parts.select.push(
    `${letter}.client_id`,
    base === 'clients' ? 'c.name AS client_name' : `${letter}.client_name`,
  )
  parts.select.push(`${value} AS ${valueName(figure)}`)
  parts.select.push(...others.map((column) => columnOf(letter, column)))
  parts.orderBy.push(`${compared}${spec.ascending ? '' : ' DESC'}`)
}

function added(parts: Parts, spec: AskSpec, value: string): void {
  const figure = figureOf(spec)!
  const { letter } = tables[figure.on]
  const { kind } = spec.measure
  const money = figure.unit === 'money' && !spec.into
  if (money && !spec.groupBy.some(({ column }) => column === 'currency')) {
    parts.select.push(columnOf(letter, 'currency'))
    parts.groupBy.push(columnOf(letter, 'currency'))
  }
  const name = { sum: 'total', avg: 'average', max: 'largest', min: 'smallest' }[kind as 'sum']
  parts.select.push(`round(${kind}(${value}), 2) AS ${name}`)
  if (figure.unit === 'money' || kind === 'avg') parts.select.push(`count(${value}) AS count`)
  if (parts.groupBy.length === 0) return
  const calendar = spec.groupBy.filter(({ period }) => period)
  for (const each of calendar) parts.orderBy.push(dimensionName(each))
  parts.orderBy.push(`${name}${spec.ascending ? '' : ' DESC'}`)
}
