import { recordWord } from '#domain/record-words.ts'
import type { DraftList } from '#http/views.ts'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { readKept } from '#web/state/readings.ts'
import { route, to } from '#web/state/route.ts'
import { moment } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { DraftScreen } from './draft.tsx'
import { words } from './drafts-words.ts'
import './drafts.css'

/** One's own drafts, newest first; with an id in the address, that one. */
export default function Drafts() {
  const { id } = route.value
  return id === undefined ? <All /> : <DraftScreen id={id} key={id} />
}

function All() {
  const drafts = useLoad('drafts', () => readKept<DraftList>('/api/drafts'))
  if (drafts.error) return <Trouble error={drafts.error} onRetry={drafts.again} />
  if (!drafts.value) return <Loading />
  const { items, more } = drafts.value.value
  return (
    <div class="stack">
      <h1>{tell(words.title)}</h1>
      <ul class="list paper">
        {items.length === 0 && <li class="line">{tell(words.none)}</li>}
        {items.map((draft) => (
          <li key={draft.id}>
            <a class="line" href={to('drafts', draft.id)}>
              <span class="grow">
                <bdi class="strong block">{draft.subject}</bdi>
                <span class="small quiet">
                  <bdi>{draft.clientName}</bdi> · {recordWord(draft.channel, language.value)} ·{' '}
                  {moment(draft.createdAt)}
                </span>
              </span>
              {draft.outcome === 'block' && <span class="tag bad">{tell(words.block)}</span>}
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{tell(words.more, { n: more })}</p>}
    </div>
  )
}
