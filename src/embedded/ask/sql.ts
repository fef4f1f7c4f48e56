import type { LocalDate } from '#domain/time.ts'
import { dimensionName, dimensionSql, figureSql, ratesJoin, valueName } from './expressions.ts'
import { type Calendar, inZone } from './instants.ts'
import { type Group, medianSql } from './median.ts'
import type { AskSpec, Dimension, Figure, Subject } from './spec.ts'
import { changeSince, mostPeriods, ofEach, type Parts } from './sql-parts.ts'
import { columnOf, convertible, tables } from './tables.ts'
import { whereOf } from './where.ts'

/** Rows a list or a split gives at most; how many there are in all stands in each. */
const most = 60

const figureOf = (spec: AskSpec): Figure | undefined =>
  'figure' in spec.measure ? spec.measure.figure : undefined
const worthOf = ({ measure }: AskSpec): Figure | undefined =>
  measure.kind === 'share' ? measure.worth : undefined

/** The views a question draws on: its rows, and the client of each where that is asked about. */
function sourceOf(spec: AskSpec): Readonly<{ base: Subject; joined: ReadonlySet<Subject>; from: string }> {
  const figure = figureOf(spec) ?? worthOf(spec)
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

/** The query for a question, over the reporting views. */
export function toSql(asked: AskSpec, calendar: Calendar): string {
  const spec = inZone(asked, calendar)
  const { today } = calendar
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
    return medianSql(figureSql(figure, spec, today), groupsOf(spec, base, calendar), {
      from,
      where,
      limit: spec.limit ?? most,
      order: orderOf(spec, 'median').map((each) => (each.includes('median') ? each : `m.${each}`)),
    })
  const rows = spec.groupBy.some(({ period }) => period) ? mostPeriods : most
  const parts: Parts = { select: [], groupBy: [], orderBy: [], limit: spec.limit ?? rows }
  for (const dimension of spec.groupBy) splitBy(parts, dimension, base, calendar)
  measured(parts, spec, base, today)
  const time = spec.change && spec.groupBy.find(({ period }) => period)
  if (time) parts.select.push(...changeSince(parts, dimensionSql(time, tables[time.on].letter, calendar)))
  const several = parts.groupBy.length > 0 || spec.measure.kind === 'list'
  if (spec.each !== undefined)
    return ofEach(
      parts,
      spec,
      `${from}${where.length > 0 ? `\nWHERE ${[...new Set(where)].join(' AND ')}` : ''}`,
    )
  if (several) parts.select.push('count(*) OVER () AS in_all')
  return [
    `SELECT ${parts.select.join(', ')}`,
    `FROM ${from}`,
    ...(where.length > 0 ? [`WHERE ${[...new Set(where)].join(' AND ')}`] : []),
    ...(parts.groupBy.length > 0 ? [`GROUP BY ${parts.groupBy.join(', ')}`] : []),
    ...(parts.orderBy.length > 0 ? [`ORDER BY ${parts.orderBy.join(', ')}`] : []),
    ...(several || 'rows' in spec.measure ? [`LIMIT ${parts.limit}`] : []),
  ].join('\n')
}

const nameColumn = (base: Subject): string =>
  base === 'clients' ? 'c.name' : `${tables[base].letter}.client_name`

/** What a median is worked out for: each split, and each currency by itself. */
function groupsOf(spec: AskSpec, base: Subject, calendar: Calendar): Group[] {
  const figure = figureOf(spec)!
  const groups = spec.groupBy.flatMap((dimension): Group[] => {
    const { letter } =
      dimension.on === 'clients' && base === 'clients' ? tables.clients : tables[dimension.on]
    const named = { sql: dimensionSql(dimension, letter, calendar), name: dimensionName(dimension) }
    if (dimension.column === 'rm_email')
      return [named, { sql: columnOf(letter, 'rm_email'), name: 'rm_email' }]
    if (dimension.column !== 'client') return [named]
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

function splitBy(parts: Parts, dimension: Dimension, base: Subject, days: Calendar): void {
  const { letter } = dimension.on === 'clients' && base === 'clients' ? tables.clients : tables[dimension.on]
  if (dimension.column === 'client') {
    const own = tables[base].letter
    parts.select.push(`${own}.client_id`, `${nameColumn(base)} AS client_name`)
    parts.groupBy.push(`${own}.client_id`, nameColumn(base))
    return
  }
  const sql = dimensionSql(dimension, letter, days)
  parts.select.push(`${sql} AS ${dimensionName(dimension)}`)
  parts.groupBy.push(sql, ...(dimension.column === 'rm_email' ? [columnOf(letter, 'rm_email')] : []))
}

function measured(parts: Parts, spec: AskSpec, base: Subject, today: LocalDate): void {
  const { measure } = spec
  const { letter } = tables[base]
  const order = (column: string): void => {
    parts.orderBy.push(...orderOf(spec, column))
  }
  const figure = figureOf(spec)
  if (measure.kind === 'count') {
    const counted =
      spec.subject === 'clients' && base !== 'clients' ? `count(DISTINCT ${letter}.client_id)` : 'count(*)'
    parts.select.push(`${counted} AS count`)
    order('count')
  } else if (measure.kind === 'share') {
    const inside = whereOf(measure.of, new Set([base]), `${letter}.client_id`)
    const part = `sum(CASE WHEN ${inside.join(' AND ')} THEN 1 ELSE 0 END)`
    parts.select.push(
      `${part} AS part`,
      'count(*) AS count',
      `round(100.0 * ${part} / count(*), 1) AS share_pct`,
      ...worthShare(spec, inside.join(' AND '), today),
    )
    order(measure.by === 'worth' ? 'worth_pct' : 'share_pct')
  } else if (measure.kind === 'perClient' && !figure) {
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
    if ('rows' in measure && measure.rows) rowsBy(parts, spec, base, value)
    else added(parts, spec, value)
  }
}

/** The share of the amount beside that of the number, in one currency. */
function worthShare(spec: AskSpec, inside: string, today: LocalDate): string[] {
  const worth = worthOf(spec)
  if (!worth) return []
  const value = figureSql(worth, spec, today)
  const part = `sum(CASE WHEN ${inside} THEN ${value} ELSE 0 END)`
  return [
    `round(${part}, 2) AS part_worth`,
    `round(sum(${value}), 2) AS worth`,
    `round(100.0 * ${part} / nullif(sum(${value}), 0), 1) AS worth_pct`,
  ]
}

function listed(parts: Parts, base: Subject): void {
  const { letter, shown, shelf } = tables[base]
  if (!shelf)
    parts.select.push(`${letter}.client_id`, base === 'clients' ? 'c.name' : `${letter}.client_name`)
  parts.select.push(...shown.map((column) => columnOf(letter, column)))
  parts.orderBy.push(shelf ? `${letter}.name` : nameColumn(base))
  if (shown.includes('on')) parts.orderBy.push(columnOf(letter, 'on'))
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
  if (kind === 'perClient') {
    const clients = `count(DISTINCT CASE WHEN ${value} IS NOT NULL THEN ${letter}.client_id END)`
    parts.select.push(
      `round(sum(${value}) / ${clients}, 2) AS per_client`,
      `${clients} AS clients`,
      `round(sum(${value}), 2) AS total`,
    )
    if (parts.groupBy.length > 0) parts.orderBy.push(...orderOf(spec, 'per_client'))
    return
  }
  const name = { sum: 'total', avg: 'average', max: 'largest', min: 'smallest' }[kind as 'sum']
  parts.select.push(`round(${kind}(${value}), 2) AS ${name}`)
  if (figure.unit === 'money' || kind === 'avg') parts.select.push(`count(${value}) AS count`)
  if (parts.groupBy.length > 0) parts.orderBy.push(...orderOf(spec, name))
}

/** The newest of a calendar first, so that they are the ones that fit; the figures themselves where they are ranked. */
function orderOf({ groupBy, limit, ascending }: AskSpec, column: string): string[] {
  const figure = `${column}${ascending ? '' : ' DESC'}`
  const calendar = limit === undefined ? groupBy.filter(({ period }) => period) : []
  if (groupBy.length === 0) return column === 'per_client' || column === 'count' ? [] : [figure]
  return [...calendar.map((each) => `${dimensionName(each)} DESC`), figure]
}
