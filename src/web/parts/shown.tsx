import type { Shown } from '#http/views.ts'
import { to } from '#web/state/route.ts'
import { say, tell } from '#web/words/tell.ts'
import { Chart } from './chart.tsx'
import { Table } from './table.tsx'
import './shown.css'

const words = {
  records: say('Clients in this answer', '本回答涉及的客户', 'Клиенты в этом ответе'),
  asTable: say('As a table', '查看表格', 'Таблицей'),
  query: say('How this was worked out', '查看查询语句', 'Как это посчитано'),
}

/** What a call of a tool showed beside the words: links to records, a chart or a table, the query behind a figure. */
export function ShownParts({ shown }: Readonly<{ shown: readonly Shown[] }>) {
  const records = [...new Map(shown.flatMap((each) => each.records).map((each) => [each.id, each])).values()]
  return (
    <>
      {shown.map(({ call, table, chart, query }) => (
        <div class="shown stack" key={call}>
          {chart && <Chart chart={chart} />}
          {table && chart && (
            <details>
              <summary>{tell(words.asTable)}</summary>
              <Table table={table} title={chart.title} />
            </details>
          )}
          {table && !chart && <Table table={table} />}
          {query !== undefined && (
            <details>
              <summary>{tell(words.query)}</summary>
              <pre class="shown-query" lang="en">
                <code>{query}</code>
              </pre>
            </details>
          )}
        </div>
      ))}
      {records.length > 0 && (
        <ul class="shown-records" aria-label={tell(words.records)}>
          {records.map(({ id, label }) => (
            <li key={id}>
              <a class="button" href={to('clients', id)}>
                <bdi>{label}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
