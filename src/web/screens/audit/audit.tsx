import { useEffect, useState } from 'preact/hooks'
import type { AuditView } from '#http/account-views.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { post } from '#web/wire/api.ts'
import { moment } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './audit-words.ts'
import './audit.css'

type Asked = Readonly<{ q?: string; kind?: string; from?: string; to?: string }>
type Found = Readonly<{ items: AuditView['items']; next?: number; verified: AuditView['verified'] }>

/** The trail, searched and read page by page; whether its chain holds stands above. */
export default function Audit() {
  const [asked, ask] = useState<Asked>({})
  const [found, set] = useState<Found | undefined>(undefined)
  const [error, fail] = useState<unknown>(undefined)
  const read = (before?: number): void => {
    fail(undefined)
    post<AuditView>('/api/audit/search', { ...asked, ...(before === undefined ? {} : { before }) }).then(
      (page) =>
        set((old) => ({
          items: before === undefined ? page.items : [...(old?.items ?? []), ...page.items],
          verified: page.verified,
          ...(page.next === undefined ? {} : { next: page.next }),
        })),
      fail,
    )
  }
  useEffect(() => read(), [asked])
  return (
    <div class="stack">
      <header class="row between">
        <h1>{tell(words.title)}</h1>
        <a class="button" href="/api/audit/export" download="audit.jsonl">
          {tell(words.export)}
        </a>
      </header>
      <Form onAsk={ask} />
      {error ? <Trouble error={error} onRetry={() => read()} /> : null}
      {!found && !error && <Loading />}
      {found && <Chain verified={found.verified} />}
      {found && <Entries items={found.items} />}
      {found?.next !== undefined && (
        <button type="button" class="button" onClick={() => read(found.next)}>
          {tell(words.more)}
        </button>
      )}
    </div>
  )
}

function Form({ onAsk }: Readonly<{ onAsk(asked: Asked): void }>) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string): string => String(form.get(name) ?? '').trim()
    const instantOf = (name: string, time: string): string | undefined =>
      text(name) === '' ? undefined : new Date(`${text(name)}T${time}`).toISOString()
    const [from, to] = [instantOf('from', '00:00:00'), instantOf('to', '23:59:59.999')]
    onAsk({
      ...(text('q') === '' ? {} : { q: text('q') }),
      ...(text('kind') === '' ? {} : { kind: text('kind') }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })
  }
  return (
    <form class="paper audit-form" onSubmit={submit}>
      <label>
        {tell(words.words)}
        <input name="q" type="search" maxLength={200} autocomplete="off" />
      </label>
      <label>
        {tell(words.kind)}
        <input name="kind" maxLength={60} placeholder={tell(words.kindHint)} autocomplete="off" />
      </label>
      <label>
        {tell(words.from)}
        <input name="from" type="date" />
      </label>
      <label>
        {tell(words.to)}
        <input name="to" type="date" />
      </label>
      <button type="submit" class="button main">
        {tell(words.search)}
      </button>
    </form>
  )
}

function Chain({ verified: { entries, of, brokenAt } }: Readonly<{ verified: AuditView['verified'] }>) {
  if (brokenAt !== undefined)
    return (
      <p class="tag bad" role="alert">
        {tell(words.broken, { n: brokenAt })}
      </p>
    )
  return (
    <p class="tag good">
      {of !== undefined && of > entries
        ? tell(words.partly, { n: entries, of })
        : tell(words.intact, { n: entries })}
    </p>
  )
}

const Entries = ({ items }: Readonly<{ items: AuditView['items'] }>) => (
  <ul class="list paper">
    {items.length === 0 && <li>{tell(words.none)}</li>}
    {items.map((entry) => (
      <li class="audit-entry" key={entry.seq}>
        <p class="row">
          <span class="number quiet">{entry.seq}</span>
          <span class="tag">{entry.kind}</span>
          <span class="small quiet number">{moment(entry.at)}</span>
        </p>
        <p class="small">
          {entry.actor && <bdi>{entry.actor.name}</bdi>}
          {entry.actor && entry.client && ' · '}
          {entry.client && <bdi>{entry.client.name}</bdi>}
        </p>
        <details>
          <summary class="audit-fold">{tell(words.payload)}</summary>
          <pre class="audit-payload">{JSON.stringify(entry.payload, null, 1)}</pre>
        </details>
      </li>
    ))}
  </ul>
)
