import type { View } from '#store/views/columns.ts'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Values that stand in a view's columns, as SQL. */
export type Samples = ReadonlyMap<string, readonly string[]>

type Ways = Readonly<{ random: () => number; views: readonly View[]; samples: Samples }>

const reserved = new Set(['on'])
const written = (name: string): string => (reserved.has(name) ? `"${name}"` : name)

/** Makes one query that both SQLite and the guard should understand alike. */
export function randomQuery({ random, views, samples }: Ways): string {
  const below = (n: number): number => Math.floor(random() * n)
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T
  const maybe = (chance: number): boolean => random() < chance
  const column = (view: View): string => pick(view.columns).name
  const ofClients = views.filter(({ columns }) => columns.some(({ name }) => name === 'client_id'))

  const value = (view: View, name: string): string => {
    const known = samples.get(`${view.name}.${name}`) ?? []
    return known.length > 0 ? pick(known) : 'NULL'
  }
  const condition = (view: View, as: string, depth: number): string => {
    const name = column(view)
    const left = `${as}.${written(name)}`
    switch (below(depth > 0 ? 11 : 8)) {
      case 0:
        return `${left} IS NULL`
      case 1:
        return `${left} IS NOT NULL`
      case 2:
        return `${left} ${pick(['=', '==', '<>', '!=', '<', '<=', '>', '>='])} ${value(view, name)}`
      case 3:
        return `${left} ${pick(['', 'NOT '])}IN (${value(view, name)}, ${value(view, name)})`
      case 4:
        return `${left} ${pick(['', 'NOT '])}BETWEEN ${value(view, name)} AND ${value(view, name)}`
      case 5:
        return `${left} ${pick(['', 'not '])}like '%${pick(['a', 'e', 'о', '李', '20', '-1', '_b'])}%'`
      case 6:
        return `NOT ${left} = ${value(view, name)}`
      case 7:
        return `coalesce(length(${left}), 0) ${pick(['+', '-', '*', '%'])} 2 ${pick(['>', '<=', '='])} ${below(9)} - ${below(4)}`
      case 8:
        return `(${conditions(view, as, depth - 1)})`
      default: {
        if (!ofClients.includes(view)) return '1 = 1'
        const other = pick(ofClients)
        const inner = `i${depth}`
        return maybe(0.5)
          ? `${as}.client_id ${pick(['', 'NOT '])}IN (SELECT ${inner}.client_id FROM ${other.name} AS ${inner} WHERE ${inner}.client_id IS NOT NULL AND (${conditions(other, inner, depth - 1)}))`
          : `${pick(['', 'NOT '])}EXISTS (SELECT 1 FROM main.${other.name} ${inner} WHERE ${inner}.client_id = ${as}.client_id AND (${conditions(other, inner, depth - 1)}))`
      }
    }
  }
  const conditions = (view: View, as: string, depth: number): string =>
    Array.from({ length: 1 + below(4) }, () => condition(view, as, depth)).reduce(
      (text, each) => `${text} ${pick(['AND', 'OR', 'and'])} ${each}`,
    )
  const aggregate = (view: View, as: string): string => {
    const name = `${as}.${written(column(view))}`
    return pick([
      'count(*)',
      `count(${name})`,
      `count(DISTINCT ${name})`,
      `min(${name})`,
      `max(${name})`,
      `sum(CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END)`,
      `round(avg(length(${name})) * 10 / 3 - 1, 3)`,
      `count(*) FILTER (WHERE ${condition(view, as, 0)})`,
    ])
  }

  const view = pick(views)
  const second = ofClients.includes(view) && maybe(0.4) ? pick(ofClients) : undefined
  const join = second
    ? ` ${pick(['JOIN', 'LEFT JOIN', 'inner join', 'left outer join'])} ${second.name} AS b ON b.client_id = a.client_id${maybe(0.5) ? ` AND ${condition(second, 'b', 0)}` : ''}`
    : ''
  const part = maybe(0.2) ? `(SELECT * FROM ${view.name} AS x WHERE ${conditions(view, 'x', 0)})` : undefined
  const table = maybe(0.2) && part ? { first: `WITH part AS ${part} `, name: 'part' } : undefined
  const from = `FROM ${table?.name ?? part ?? pick([view.name, `"${view.name}"`, `[${view.name}]`, view.name.toUpperCase()])} AS a${join}`
  const where = maybe(0.8) ? ` WHERE ${conditions(view, 'a', 2)}` : ''
  const key = `a.${written(column(view))}`
  switch (below(4)) {
    case 0:
      return `${table?.first ?? ''}SELECT ${aggregate(view, 'a')}, ${aggregate(second ?? view, second ? 'b' : 'a')} ${from}${where}`
    case 1:
      return `${table?.first ?? ''}SELECT ${key} AS k, ${aggregate(view, 'a')} AS n ${from}${where} GROUP BY ${pick(['1', key])}${maybe(0.3) ? ' HAVING count(*) > 1' : ''} ORDER BY n DESC, k`
    case 2:
      return `${table?.first ?? ''}SELECT count(*) FROM (SELECT DISTINCT ${key}, a.${written(column(view))} AS other ${from}${where}) AS d`.replace(
        /^(WITH part AS .*?\) )?SELECT/s,
        (found) => found,
      )
    default:
      return `${table?.first ?? ''}SELECT count(*), 'one' ${from}${where} UNION ALL SELECT count(*), 'two' FROM ${view.name} AS a WHERE ${conditions(view, 'a', 0)}`
  }
}
