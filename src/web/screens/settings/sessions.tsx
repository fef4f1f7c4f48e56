import type { SessionView } from '#http/account-views.ts'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { trouble } from '#web/state/toasts.ts'
import { leave } from '#web/vault/leave.ts'
import { ask } from '#web/wire/api.ts'
import { moment } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './settings-words.ts'

/** Where the person is signed in, each of which can be ended, or all at once. */
export function Sessions() {
  const found = useLoad('sessions', () => ask<{ items: readonly SessionView[] }>('/api/sessions'))
  const end = async ({ id, current }: SessionView): Promise<void> => {
    try {
      await ask(`/api/sessions/${id}`, { method: 'DELETE' })
      if (current) await leave()
      else found.again()
    } catch (error) {
      trouble(error)
    }
  }
  const everywhere = async (): Promise<void> => {
    try {
      await ask('/api/sessions', { method: 'DELETE' })
      await leave()
    } catch (error) {
      trouble(error)
    }
  }
  return (
    <section class="paper stack">
      <h2>{tell(words.sessions)}</h2>
      {found.loading && <Loading />}
      {found.error ? <Trouble error={found.error} onRetry={found.again} /> : null}
      <ul class="list">
        {found.value?.items.map((session) => (
          <li key={session.id} class="row between settings-line">
            <span class="grow">
              <bdi>{session.label}</bdi> {session.current && <span class="tag good">{tell(words.here)}</span>}{' '}
              {session.locked && <span class="tag">{tell(words.lockedTag)}</span>}
              <br />
              <span class="small quiet">
                {tell(words.seen, { at: moment(session.seenAt ?? session.createdAt) })}
              </span>
            </span>
            <button type="button" class="button" onClick={() => void end(session)}>
              {tell(words.end)}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button bad" onClick={() => void everywhere()}>
          {tell(words.everywhere)}
        </button>
        <p class="small quiet">{tell(words.everywhereMeans)}</p>
      </div>
    </section>
  )
}
