/** The columns a median is split by, each as SQL and under its name. */
export type Group = Readonly<{ sql: string; name: string }>

/** The middle value of each group as a query: SQLite knows no median, so the one or two rows in the middle are averaged. */
export function medianSql(
  value: string,
  groups: readonly Group[],
  {
    from,
    where,
    limit,
    order,
  }: Readonly<{ from: string; where: readonly string[]; limit: number; order: readonly string[] }>,
): string {
  const by = groups.map(({ sql }) => sql).join(', ')
  const over = by === '' ? '' : `PARTITION BY ${by}`
  const names = groups.map(({ name }) => `m.${name}`).join(', ')
  const inner = [
    ...groups.map(({ sql, name }) => `${sql} AS ${name}`),
    `${value} AS value`,
    `row_number() OVER (${[over, `ORDER BY ${value}`].filter(Boolean).join(' ')}) AS place`,
    `count(*) OVER (${over}) AS size`,
  ]
  return [
    `SELECT ${[
      ...(names === '' ? [] : [names]),
      'round(avg(m.value), 2) AS median',
      'max(m.size) AS count',
      ...(names === '' ? [] : ['count(*) OVER () AS in_all']),
    ].join(', ')}`,
    `FROM (SELECT ${inner.join(', ')}`,
    `FROM ${from}`,
    `WHERE ${[...new Set([...where, `${value} IS NOT NULL`])].join(' AND ')}) AS m`,
    'WHERE m.place * 2 BETWEEN m.size AND m.size + 2',
    ...(names === '' ? [] : [`GROUP BY ${names}`, `ORDER BY ${order.join(', ')}`, `LIMIT ${limit}`]),
  ].join('\n')
}
