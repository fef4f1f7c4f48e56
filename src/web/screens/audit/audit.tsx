import { useEffect, useRef, useState } from 'preact/hooks'
import type { AuditView } from '#http/account-views.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { post } from '#web/wire/api.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './audit-words.ts'
import { Entries } from './entries.tsx'
import { type Asked, Search } from './search.tsx'
import './audit.css'

type Found = Readonly<{ items: AuditView['items']; next?: number; verified: AuditView['verified'] }>

/** The trail, searched and read page by page; whether its chain holds stands above. */
export default function Audit() {
  const [asked, ask] = useState<Asked>({})
  const [found, set] = useState<Found | undefined>(undefined)
  const [failed, fail] = useState<Readonly<{ error: unknown; before?: number }> | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  /** What is being asked: an answer to anything older comes too late. */
  const latest = useRef(0)
  const read = async (before?: number): Promise<void> => {
    latest.current += 1
    const mine = latest.current
    const from = before === undefined ? {} : { before }
    fail(undefined)
    setBusy(true)
    try {
      const { items, next, verified } = await post<AuditView>('/api/audit/search', { ...asked, ...from })
      if (mine !== latest.current) return
      set((old) => ({
        items: before === undefined ? items : [...(old?.items ?? []), ...items],
        verified,
        ...(next === undefined ? {} : { next }),
      }))
    } catch (error) {
      if (mine === latest.current) fail({ error, ...from })
    } finally {
      if (mine === latest.current) setBusy(false)
    }
  }
  useEffect(() => void read(), [asked])
  return (
    <div class="stack">
      <header class="row between">
        <h1>{tell(words.title)}</h1>
        <a class="button" href="/api/audit/export" download="audit.jsonl">
          {tell(words.export)}
        </a>
      </header>
      <Search onAsk={ask} />
      {!found && !failed && <Loading />}
      {found && <Chain verified={found.verified} />}
      {found && <Entries items={found.items} more={found.next !== undefined} busy={busy} />}
      {failed && <Trouble error={failed.error} onRetry={() => void read(failed.before)} />}
      {found?.next !== undefined && !failed && (
        <button type="button" class="button" disabled={busy} onClick={() => void read(found.next)}>
          {tell(words.more)}
        </button>
      )}
    </div>
  )
}

function Chain({ verified: { entries, of, brokenAt } }: Readonly<{ verified: AuditView['verified'] }>) {
  if (brokenAt !== undefined)
    return (
      <p class="audit-chain bad" role="alert">
        {tell(words.broken, { n: brokenAt })}
      </p>
    )
  return (
    <p class="audit-chain">
      {of !== undefined && of > entries
        ? tell(words.partly, { n: entries, of })
        : tell(words.intact, { n: entries })}
    </p>
  )
}
