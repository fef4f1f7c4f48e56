import type { Shown } from '#http/views.ts'
import { to } from '#web/state/route.ts'
import { say, tell } from '#web/words/tell.ts'
import { Chart } from './chart.tsx'
import { linksIn, Table } from './table.tsx'
import './shown.css'

const words = {
  records: say('Clients in this answer', '本回答涉及的客户', 'Клиенты в этом ответе'),
  asTable: say('As a table', '查看表格', 'Таблицей'),
  query: say('How this was worked out', '查看查询语句', 'Как это посчитано'),
}

/** What a call of a tool showed beside the words: links to records, a chart or a table, the query behind a figure. */
export function ShownParts({ shown }: Readonly<{ shown: readonly Shown[] }>) {
  const calls = shown.map((each) => ({ ...each, links: each.table && linksIn(each.table, each.records) }))
  // A record that its table links to needs no link of its own.
  const alone = calls.flatMap(({ records, links }) =>
    records.filter(({ id, label }) => links?.get(label) !== id),
  )
  const records = new Map(alone.map((each) => [each.id, each])).values()
  return (
    <>
      {calls.map((each) => (
        <ShownCall key={each.call} shown={each} links={each.links} />
      ))}
      {alone.length > 0 && (
        <ul class="shown-records" aria-label={tell(words.records)}>
          {[...records].map(({ id, label }) => (
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

function ShownCall({
  shown: { table, chart, query },
  links = new Map(),
}: Readonly<{ shown: Shown; links: ReadonlyMap<string, string> | undefined }>) {
  if (!table && !chart && query === undefined) return null
  return (
    <div class="shown stack">
      {chart && <Chart chart={chart} />}
      {table && chart && (
        <details>
          <summary>{tell(words.asTable)}</summary>
          <Table table={table} title={chart.title} links={links} />
        </details>
      )}
      {table && !chart && <Table table={table} links={links} />}
      {query !== undefined && (
        <details>
          <summary>{tell(words.query)}</summary>
          <pre class="shown-query" lang="en">
            <code>{query}</code>
          </pre>
        </details>
      )}
    </div>
  )
}
