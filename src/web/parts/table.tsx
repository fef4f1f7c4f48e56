import type { Shown } from '#http/views.ts'
import { to } from '#web/state/route.ts'
import { day } from '#web/words/format.ts'
import { say, tell } from '#web/words/tell.ts'
import { cellText, columnName } from './figures.ts'
import './table.css'

const words = {
  table: say('Table', '表格', 'Таблица'),
  asOf: say('As of {on}', '截至 {on}', 'На {on}'),
  more: say('Not all rows are shown.', '未显示全部行。', 'Показаны не все строки.'),
}

type ShownTable = NonNullable<Shown['table']>

/** It scrolls sideways, so the keyboard must reach it. */
const reachable = { tabIndex: 0 }

/** A table that scrolls within its own frame, its heading staying in sight, figures at the right. */
export function Table({
  table,
  title,
  links,
}: Readonly<{
  table: ShownTable
  title?: string | undefined
  /** Records by the text of the cell that names them. */
  links?: ReadonlyMap<string, string>
}>) {
  const { columns, rows, more, asOf } = table
  const sideOf = (at: number): string => (columns[at]?.kind === 'number' ? 'figure' : '')
  return (
    <figure class="shown-table">
      <section class="shown-frame scrolls" aria-label={title || tell(words.table)} {...reachable}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name }, at) => (
                <th key={name} scope="col" class={sideOf(at)}>
                  {columnName(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, nth) => (
              <tr key={nth}>
                {row.map((cell, at) => (
                  <td key={at} class={sideOf(at)}>
                    <Cell cell={cell} record={links?.get(String(cell))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption class="small quiet">
        {[asOf === '' ? '' : tell(words.asOf, { on: day(asOf) }), more ? tell(words.more) : '']
          .filter(Boolean)
          .join(' · ')}
      </figcaption>
    </figure>
  )
}

const Cell = ({ cell, record }: Readonly<{ cell: string | number | null; record: string | undefined }>) =>
  record === undefined ? (
    <bdi>{cellText(cell)}</bdi>
  ) : (
    <a href={to('clients', record)}>
      <bdi>{cell}</bdi>
    </a>
  )

/** Which cells of a table name a record, where only one of the records has that name. */
export function linksIn({ rows }: ShownTable, records: Shown['records']): Map<string, string> {
  const byLabel = Map.groupBy(records, ({ label }) => label)
  const cells = new Set(rows.flat())
  return new Map(
    [...byLabel].flatMap(([label, [one, ...others]]) =>
      one && others.length === 0 && cells.has(label) ? [[label, one.id] as const] : [],
    ),
  )
}
