import { dimensionName } from './expressions.ts'
import type { AskSpec } from './spec.ts'

/** The pieces of a query as they come together. */
export type Parts = { select: string[]; groupBy: string[]; orderBy: string[]; limit: number }

/** A calendar is shown from now on, wherever that lies in it. */
export const mostPeriods = 200

/** The first rows of each part: the rows are ranked within it, and the others left out. */
export function ofEach(parts: Parts, { groupBy, each, ascending, measure }: AskSpec, from: string): string {
  const part = dimensionName(groupBy[0]!)
  const rows = 'rows' in measure && measure.rows
  const ranked = rows
    ? [...parts.select, `${parts.orderBy[0]!.replace(/ DESC$/u, '')} AS ranked`]
    : parts.select
  const grouped = parts.groupBy.length > 0 && !rows ? `\nGROUP BY ${parts.groupBy.join(', ')}` : ''
  const by = rows ? 'ranked' : parts.orderBy[0]!.replace(/ DESC$/u, '')
  return [
    'SELECT m.*, count(*) OVER () AS in_all',
    `FROM (SELECT s.*, row_number() OVER (PARTITION BY s.${part} ORDER BY s.${by}${ascending ? '' : ' DESC'}) AS place`,
    `FROM (SELECT ${ranked.join(', ')}\nFROM ${from}${grouped}) AS s) AS m`,
    `WHERE m.place <= ${each}`,
    `ORDER BY m.${part}, m.place`,
    `LIMIT ${mostPeriods}`,
  ].join('\n')
}

const measured = / AS (?:total|average|count)$/u

/** What became more or less since the time before, beside the figure of each time. */
export function changeSince({ select, groupBy }: Parts, time: string): string[] {
  const figure = select.find((each) => measured.test(each))?.replace(measured, '')
  if (figure === undefined) return []
  const others = groupBy.filter((each) => each !== time)
  const within = others.length > 0 ? `PARTITION BY ${others.join(', ')} ` : ''
  return [`round(${figure} - lag(${figure}) OVER (${within}ORDER BY ${time}), 2) AS change`]
}
