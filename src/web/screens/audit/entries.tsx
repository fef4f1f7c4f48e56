import type { AuditView } from '#http/account-views.ts'
import { moment } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { kindWords } from './audit-kinds.ts'
import { words } from './audit-words.ts'

type Entry = AuditView['items'][number]

/** Entries, newest first; where none is here, whether older ones may be. */
export const Entries = ({
  items,
  more,
  busy,
}: Readonly<{ items: readonly Entry[]; more: boolean; busy: boolean }>) => (
  <section class="paper" aria-label={tell(words.title)} aria-live="polite" aria-busy={busy}>
    {items.length === 0 && <p>{tell(more ? words.further : words.none)}</p>}
    <ul class="list">
      {items.map((entry) => (
        <Line entry={entry} key={entry.seq} />
      ))}
    </ul>
  </section>
)

function Line({ entry: { seq, at, kind, actor, client, payload } }: Readonly<{ entry: Entry }>) {
  const name = kindWords[kind]
  return (
    <li class="audit-entry">
      <p class="row">
        <span class="number quiet">{seq}</span>
        <span class="tag">{name ? tell(name) : <code>{kind}</code>}</span>
        <span class="small quiet number">{moment(at)}</span>
      </p>
      <p class="small">
        {actor && <bdi>{actor.name}</bdi>}
        {actor && client && ' · '}
        {client && <bdi>{client.name}</bdi>}
      </p>
      <details>
        <summary class="audit-fold">{tell(words.payload)}</summary>
        <pre class="audit-payload" dir="ltr">
          {`${kind}\n${JSON.stringify(payload, null, 1)}`}
        </pre>
      </details>
    </li>
  )
}
