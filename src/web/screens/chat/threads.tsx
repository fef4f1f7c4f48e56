import type { ThreadSummary } from '#http/views.ts'
import { useLoad } from '#web/parts/load.ts'
import { Sheet } from '#web/parts/sheet.tsx'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { ask } from '#web/wire/api.ts'
import { moment } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { chatWords as words } from './chat-words.ts'
import { thread as openThread } from './talk.ts'

const surfaces: Readonly<Record<string, typeof words.page>> = {
  page: words.page,
  slack: words.slack,
  terminal: words.terminal,
  api: words.api,
  mcp: words.mcp,
  job: words.job,
}

/** The reader's conversations, wherever they were begun, newest first. */
export function Threads({ onClose, onPick }: Readonly<{ onClose(): void; onPick(id: string): void }>) {
  const { value, error, again } = useLoad('threads', () =>
    ask<{ threads: readonly ThreadSummary[] }>('/api/threads'),
  )
  return (
    <Sheet title={tell(words.threads)} onClose={onClose}>
      {error !== undefined ? (
        <Trouble error={error} onRetry={again} />
      ) : value === undefined ? (
        <Loading />
      ) : value.threads.length === 0 ? (
        <p class="quiet">{tell(words.noThreads)}</p>
      ) : (
        <ul class="list">
          {value.threads.map(({ id, title, surface, updatedAt }) => (
            <li key={id}>
              <button
                type="button"
                class="line"
                onClick={() => onPick(id)}
                {...(id === openThread.value ? { 'aria-current': 'true' as const } : {})}
              >
                <span class="grow">
                  <bdi>{title ?? tell(words.untitled)}</bdi>
                  <span class="small quiet turn-facts">{moment(updatedAt)}</span>
                </span>
                {surfaces[surface] && <span class="tag">{tell(surfaces[surface])}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
