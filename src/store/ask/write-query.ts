import type { Expr, From, SelectedColumn, SelectFromStatement } from 'pgsql-ast-parser'
import { DomainError } from '#domain/errors.ts'
import { aggregates, mostSources } from './allowed.ts'
import type { Links, Scope, Source } from './names.ts'
import { createLinks, emptyScope, nearest } from './names.ts'
import { expression, ordering, type Place } from './write-expression.ts'
import type { Query, Writing, WrittenQuery } from './writing.ts'
import { only, refuse } from './writing.ts'

/**
 * Writes a query anew: every view is what the actor sees of it, every other table is unknown, every name is
 * resolved, and what is not understood is refused. Nothing of the text as it came is run.
 */
export function writeQuery(writing: Writing, query: Query, outer?: Scope): WrittenQuery {
  switch (query.type) {
    case 'select':
      return select(writing, query, outer)
    case 'union':
    case 'union all': {
      only(query, ['type', 'left', 'right'])
      if ('orderBy' in query.left || 'limit' in query.left) refuse('ORDER BY, LIMIT … UNION')
      const left = writing.statement(query.left as Query, outer)
      const right = writing.statement(query.right as Query, outer)
      return {
        sql: `${left.sql} ${query.type.toUpperCase()} ${right.sql}`,
        columns: left.columns,
        single: false,
      }
    }
    default:
      return refuse(query.type)
  }
}

/** Writes the whole of a query; a WITH may stand at its beginning only. */
export function writeWhole(writing: Writing, query: Query): WrittenQuery {
  if (query.type !== 'with') return writing.statement(query)
  only(query, ['type', 'bind', 'in'])
  const tables = query.bind.map(({ alias, statement, ...rest }) => {
    only(rest, [])
    const name = alias.name.toLowerCase()
    if (writing.views.has(name) || writing.tables.has(name)) throw new DomainError('ask_name_taken', { name })
    const before = writing.sources
    const written = writing.statement(statement as Query)
    const as = writing.tableName(name, writing.tables.size + 1)
    writing.tables.set(name, { ...written, as, sources: writing.sources - before })
    return `${writing.name(as)} AS (${written.sql})`
  })
  const main = writing.statement(query.in as Query)
  return { ...main, sql: `WITH ${tables.join(', ')} ${main.sql}` }
}

function select(writing: Writing, query: SelectFromStatement, outer: Scope | undefined): WrittenQuery {
  only(query, ['type', 'columns', 'from', 'where', 'groupBy', 'having', 'limit', 'orderBy', 'distinct'])
  if (Array.isArray(query.distinct)) refuse('DISTINCT ON')
  if (!query.columns?.length) refuse('SELECT')
  const scope = emptyScope(outer)
  const links = createLinks()
  const from = (query.from ?? []).map((each, at) => source(writing, each, scope, links, at === 0))
  const place: Place = { writing, scope }
  const columns = (query.columns ?? []).flatMap((each) => selected(each, place))
  for (const { name } of columns) scope.given.add(name)
  const named: Place = { ...place, given: true }
  const clause = (word: string, sql: string | undefined): string =>
    sql === undefined || sql === '' ? '' : ` ${word} ${sql}`
  const where = query.where && expression(query.where, { ...named, links })
  links.refuseProducts(scope.sources)
  const limit = query.limit ? limited(query.limit) : undefined
  const sql = [
    `SELECT ${query.distinct === 'distinct' ? 'DISTINCT ' : ''}${columns.map(({ sql }) => sql).join(', ')}`,
    clause('FROM', from.join('')),
    clause('WHERE', where ?? undefined),
    clause('GROUP BY', query.groupBy?.map((each) => expression(each, named)).join(', ')),
    clause('HAVING', query.having ? expression(query.having, named) : undefined),
    clause('ORDER BY', query.orderBy ? ordering(query.orderBy, named) : undefined),
    limit ?? '',
  ].join('')
  const oneRow = query.from?.length
    ? !query.groupBy?.length && (query.columns ?? []).every(({ expr }) => isAggregate(expr))
    : true
  return { sql, columns: columns.map(({ name }) => name), single: oneRow || limit === ' LIMIT 1' }
}

function limited(limit: NonNullable<SelectFromStatement['limit']>): string {
  const number = (expr: Expr): number =>
    expr.type === 'integer' && expr.value >= 0 && Number.isSafeInteger(expr.value)
      ? expr.value
      : refuse('LIMIT')
  only(limit, ['limit', 'offset'])
  const most = limit.limit ? number(limit.limit) : -1
  return ` LIMIT ${most}${limit.offset ? ` OFFSET ${number(limit.offset)}` : ''}`
}

const isAggregate = (expr: Expr): boolean =>
  expr.type === 'call' && aggregates.has(expr.function.name) && expr.args.length < 2 && !expr.over

/** A column of the answer with its name; a star becomes the columns it stands for. */
function selected(column: SelectedColumn, place: Place): { name: string; sql: string }[] {
  only(column, ['expr', 'alias'])
  const { writing, scope } = place
  const { expr, alias } = column
  if (expr.type === 'ref' && expr.name === '*') {
    if (expr.table?.schema !== undefined) refuse('*')
    const table = expr.table?.name.toLowerCase()
    const sources = scope.sources.filter(({ name }) => table === undefined || name.toLowerCase() === table)
    if (sources.length === 0)
      throw new DomainError('ask_column_unknown', { column: `${table ?? ''}.*`, near: '' })
    return sources.flatMap((each) =>
      each.columns.map((name) => ({
        name,
        sql: `${writing.name(each.name)}.${writing.name(name)}`,
      })),
    )
  }
  const sql = expression(expr, place)
  if (alias !== undefined) return [{ name: alias.name, sql: `${sql} AS ${writing.name(alias.name)}` }]
  const name = expr.type === 'ref' ? expr.name : expr.type === 'call' ? expr.function.name : 'value'
  return [{ name, sql }]
}

/** One part of a FROM, with the word that joins it to those before. */
function source(writing: Writing, from: From, scope: Scope, links: Links, first: boolean): string {
  if (from.type === 'call') throw new DomainError('ask_function', { function: from.function.name })
  only(from, ['type', 'name', 'statement', 'alias', 'join'])
  const { sql, added } = table(writing, from, scope)
  if (scope.sources.some(({ name }) => name.toLowerCase() === added.name.toLowerCase()))
    throw new DomainError('ask_name_taken', { name: added.name })
  const before = [...scope.sources]
  scope.sources.push(added)
  const { join } = from
  if (!join) return first ? sql : `, ${sql}`
  only(join, ['type', 'on', 'using'])
  if (!/^((LEFT|RIGHT|FULL|INNER|CROSS) )?JOIN$/.test(join.type)) refuse(join.type)
  const on = join.on ? ` ON ${expression(join.on, { writing, scope, links })}` : ''
  const using = (join.using ?? []).map(({ name }) => {
    const partners = before.filter((each) => each.columns.some((column) => column === name))
    if (partners.length === 0 || !added.columns.includes(name))
      throw new DomainError('ask_column_unknown', {
        column: name,
        near: nearest(name, added.columns).join(', '),
      })
    links.link([added, ...partners])
    return writing.name(name)
  })
  return ` ${join.type.replace('INNER ', '')} ${sql}${on}${using.length > 0 ? ` USING (${using.join(', ')})` : ''}`
}

function table(
  writing: Writing,
  from: Exclude<From, { type: 'call' }>,
  scope: Scope,
): { sql: string; added: Source } {
  if (from.type === 'statement') {
    const written = writing.statement(from.statement as Query, outerOf(scope))
    writing.unnamed += 1
    const name = from.alias ?? `part_${writing.unnamed}`
    return {
      sql: `(${written.sql}) AS ${writing.name(name)}`,
      added: { name, columns: written.columns, single: written.single },
    }
  }
  only(from.name, ['name', 'schema', 'alias'])
  const { name, schema, alias } = from.name
  const shown = schema === undefined ? name : `${schema}.${name}`
  if (schema !== undefined && schema.toLowerCase() !== 'main') throw unknownView(writing, shown)
  const known = name.toLowerCase()
  const as = alias ?? known
  const made = schema === undefined ? writing.tables.get(known) : undefined
  const view = writing.views.get(known)
  if (made === undefined && view === undefined) throw unknownView(writing, shown)
  writing.sources += made?.sources ?? 1
  if (writing.sources > mostSources) throw new DomainError('ask_too_complex')
  if (view === undefined || made !== undefined) {
    const { columns = [], single = false, as: inside = known } = made ?? {}
    return { sql: `${writing.name(inside)}${writing.as(inside, as)}`, added: { name: as, columns, single } }
  }
  writing.used.add(view)
  return {
    sql: `${writing.source(view)}${writing.as(view.name, as)}`,
    added: { name: as, columns: view.columns.map((column) => column.name), single: false },
  }
}

/** What stands in FROM sees the queries around its own, and not its neighbours. */
const outerOf = (scope: Scope): Scope | undefined => scope.outer

const unknownView = (writing: Writing, view: string): DomainError =>
  new DomainError('ask_view_unknown', {
    view,
    near: nearest(view, [...writing.views.keys()])
      .slice(0, 5)
      .join(', '),
    views: [...writing.views.keys()].join(', '),
  })
