import type { CallOver, Expr, ExprBinary, ExprCall, ExprRef, OrderByStatement } from 'pgsql-ast-parser'
import { DomainError } from '#domain/errors.ts'
import {
  aggregates,
  binaryLevels,
  castTypes,
  clocks,
  equalityLevel,
  highest,
  mostConcatenations,
  notLevel,
  scalars,
  windows,
} from './allowed.ts'
import type { Links, Scope } from './names.ts'
import { resolve } from './names.ts'
import type { Writing } from './writing.ts'
import { only, refuse, text } from './writing.ts'

/** Where an expression stands. */
export type Place = Readonly<{
  writing: Writing
  scope: Scope
  /** Conditions that join sources are told here. */
  links?: Links
  /** A name that the SELECT gives may be used: in WHERE, GROUP BY, HAVING and ORDER BY. */
  given?: boolean
}>

type Written = Readonly<{ sql: string; level: number }>
const whole = (sql: string): Written => ({ sql, level: highest })

/** Writes an expression anew from its parts; a part that is not on the list of the allowed is refused. */
export const expression = (expr: Expr, place: Place): string => part(expr, place).sql

const within = (expr: Expr, place: Place, level: number): string => {
  const written = part(expr, place)
  return written.level > level ? written.sql : `(${written.sql})`
}

function part(expr: Expr, place: Place): Written {
  switch (expr.type) {
    case 'ref':
      return whole(reference(expr, place))
    case 'integer':
      if (!Number.isSafeInteger(expr.value)) refuse(String(expr.value))
      return { sql: String(expr.value), level: expr.value < 0 ? highest - 1 : highest }
    case 'numeric':
      if (!Number.isFinite(expr.value) || /e/i.test(String(expr.value))) refuse(String(expr.value))
      return whole(Number.isInteger(expr.value) ? `${expr.value}.0` : String(expr.value))
    case 'string':
      return whole(text(expr.value))
    case 'boolean':
      return whole(expr.value ? '1' : '0')
    case 'null':
      return whole('NULL')
    case 'list':
      only(expr, ['type', 'expressions'])
      return whole(`(${expr.expressions.map((each) => expression(each, place)).join(', ')})`)
    case 'unary':
      only(expr, ['type', 'op', 'operand'])
      return unary(expr.op, expr.operand, place)
    case 'binary':
      return binary(expr, place)
    case 'ternary': {
      only(expr, ['type', 'op', 'value', 'lo', 'hi'])
      if (expr.op !== 'BETWEEN' && expr.op !== 'NOT BETWEEN') refuse(expr.op)
      const sql = comparing(place, () => {
        const [value, low, high] = [expr.value, expr.lo, expr.hi].map((each) =>
          within(each, place, equalityLevel),
        )
        return `${value} ${expr.op} ${low} AND ${high}`
      })
      return { sql, level: equalityLevel }
    }
    case 'member':
      only(expr, ['type', 'op', 'operand', 'member'])
      if (expr.op !== '->' && expr.op !== '->>') refuse(expr.op)
      return {
        sql: `${within(expr.operand, place, highest - 1)} ${expr.op} ${typeof expr.member === 'number' ? expr.member : text(expr.member)}`,
        level: highest - 1,
      }
    case 'case': {
      only(expr, ['type', 'value', 'whens', 'else'])
      const branches = expr.whens.map(
        ({ when, value }) => `WHEN ${expression(when, place)} THEN ${expression(value, place)}`,
      )
      const subject = expr.value ? ` ${expression(expr.value, place)}` : ''
      const otherwise = expr.else ? ` ELSE ${expression(expr.else, place)}` : ''
      return whole(`CASE${subject} ${branches.join(' ')}${otherwise} END`)
    }
    case 'cast': {
      only(expr, ['type', 'operand', 'to'])
      const name = 'name' in expr.to ? String(expr.to.name) : ''
      if (name === 'date') return whole(`date(${expression(expr.operand, place)})`)
      return whole(
        `CAST(${expression(expr.operand, place)} AS ${castTypes.get(name) ?? refuse(`CAST ${name}`)})`,
      )
    }
    case 'keyword': {
      const { today, now } = place.writing
      if (expr.keyword === 'current_date') return whole(text(today))
      if (expr.keyword === 'current_timestamp') return whole(text(now))
      return refuse(expr.keyword)
    }
    case 'call':
      return whole(call(expr, place))
    case 'select':
    case 'union':
    case 'union all':
    case 'with':
      return whole(`(${place.writing.statement(expr, place.scope).sql})`)
    default:
      return refuse(expr.type)
  }
}

function reference(expr: ExprRef, place: Place): string {
  only(expr, ['type', 'table', 'name'])
  if (expr.name === '*') refuse('*')
  if (expr.table?.schema !== undefined) refuse(`${expr.table.schema}.${expr.table.name}`)
  const { writing, scope, given = false } = place
  const { source, column } = resolve(scope, expr.table?.name, expr.name, given)
  return expr.table === undefined || source === undefined
    ? writing.name(column)
    : `${writing.name(source.name)}.${writing.name(column)}`
}

function unary(op: string, operand: Expr, place: Place): Written {
  switch (op) {
    case 'NOT':
      return { sql: `NOT ${within(operand, place, notLevel)}`, level: notLevel }
    case '-':
    case '+':
      return { sql: `${op} ${within(operand, place, highest - 1)}`, level: highest - 1 }
    case 'IS NULL':
    case 'IS NOT NULL':
    case 'IS TRUE':
    case 'IS FALSE':
    case 'IS NOT TRUE':
    case 'IS NOT FALSE':
      return { sql: `${within(operand, place, equalityLevel)} ${op}`, level: equalityLevel }
    default:
      return refuse(op)
  }
}

function binary(expr: ExprBinary, place: Place): Written {
  only(expr, ['type', 'op', 'left', 'right'])
  const op = expr.op.replace('ILIKE', 'LIKE')
  const level = binaryLevels.get(op) ?? refuse(expr.op)
  if (op === '||') {
    place.writing.concatenations += 1
    if (place.writing.concatenations > mostConcatenations) throw new DomainError('ask_too_complex')
  }
  const side = (each: Expr, left: boolean): string => {
    const same = each.type === 'binary' && each.op === expr.op
    const open = same && (op === 'AND' || op === 'OR' || (left && level > equalityLevel + 1))
    return within(each, place, open ? level - 1 : level)
  }
  const write = (): string => `${side(expr.left, true)} ${op} ${side(expr.right, false)}`
  if (level !== equalityLevel && level !== equalityLevel + 1) return { sql: write(), level }
  if (op.endsWith('IN') && !['list', 'select', 'union', 'union all', 'with'].includes(expr.right.type))
    refuse('IN')
  return { sql: comparing(place, write), level }
}

/** Tells which sources a condition compares with one another. */
function comparing(place: Place, write: () => string): string {
  const { scope, links } = place
  const before = scope.touched
  scope.touched = new Set()
  const sql = write()
  if (links && scope.touched.size > 1) links.link(scope.touched)
  scope.touched = new Set([...before, ...scope.touched])
  return sql
}

function call(expr: ExprCall, place: Place): string {
  only(expr, ['type', 'function', 'args', 'distinct', 'filter', 'over'])
  const name = expr.function.name.toLowerCase()
  if (expr.function.schema !== undefined) refuse(`${expr.function.schema}.${name}`)
  const [first] = expr.args
  if (name === 'exists') {
    if (expr.args.length !== 1 || !first || !['select', 'union', 'union all', 'with'].includes(first.type))
      refuse('EXISTS')
    return `EXISTS ${expression(first as Expr, place)}`
  }
  const counted = expr.args.length === 1 && first?.type === 'ref' && first.name === '*' && !first.table
  if (counted && name !== 'count') refuse(`${name}(*)`)
  const aggregate = aggregates.has(name) && (expr.args.length === 1 || name === 'count')
  const known = aggregate || windows.has(name) || scalars.has(name)
  if (!known) throw new DomainError('ask_function', { function: name })
  if (!aggregate && (expr.distinct || expr.filter)) refuse(`${name} DISTINCT`)
  if (windows.has(name) !== (expr.over != null) && !aggregate) refuse(`${name} OVER`)
  const words = counted ? '*' : argumentsOf(name, expr.args, place).join(', ')
  const distinct = expr.distinct === 'distinct' ? 'DISTINCT ' : ''
  const filter = expr.filter ? ` FILTER (WHERE ${expression(expr.filter, place)})` : ''
  const over = expr.over ? ` OVER (${window(expr.over, place)})` : ''
  return `${name}(${distinct}${words})${filter}${over}`
}

/** "Now" is that of the book, which need not be the machine's; the reader's own zone is in it already. */
function argumentsOf(name: string, args: readonly Expr[], place: Place): string[] {
  const clock = clocks.get(name)
  if (clock === undefined) return args.map((each) => expression(each, place))
  const { today, now } = place.writing
  const current = text(clock === 'day' ? today : now)
  const words = args.flatMap((each) => {
    const said = each.type === 'string' ? each.value.trim().toLowerCase() : ''
    if (said === 'localtime' || said === 'utc') return []
    return [said === 'now' ? current : expression(each, place)]
  })
  return words.length === (name === 'strftime' ? 1 : 0) ? [...words, current] : words
}

function window(over: CallOver, place: Place): string {
  only(over, ['orderBy', 'partitionBy'])
  const parts = over.partitionBy?.map((each) => expression(each, place)) ?? []
  return [
    ...(parts.length > 0 ? [`PARTITION BY ${parts.join(', ')}`] : []),
    ...(over.orderBy?.length ? [`ORDER BY ${ordering(over.orderBy, place)}`] : []),
  ].join(' ')
}

export const ordering = (order: readonly OrderByStatement[], place: Place): string =>
  order
    .map((each) => {
      only(each, ['by', 'order', 'nulls'])
      const nulls = each.nulls ? ` NULLS ${each.nulls}` : ''
      return `${expression(each.by, place)}${each.order === 'DESC' ? ' DESC' : ''}${nulls}`
    })
    .join(', ')
