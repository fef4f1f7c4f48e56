import { useState } from 'preact/hooks'
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

/** Drafts that are listed at first, and at most. */
const first = 50
const most = 200

function All() {
  const [limit, list] = useState(first)
  const drafts = useLoad(`drafts ${limit}`, () => readKept<DraftList>(`/api/drafts?limit=${limit}`))
  if (drafts.error) return <Trouble error={drafts.error} onRetry={drafts.again} />
  if (!drafts.value) return <Loading />
  const { items, more } = drafts.value.value
  return (
    <div class="stack">
      <h1>{tell(words.title)}</h1>
      <section class="paper" aria-label={tell(words.title)}>
        {items.length === 0 && <p>{tell(words.none)}</p>}
        <ul class="list">
          {items.map((draft) => (
            <li key={draft.id}>
              <Line draft={draft} />
            </li>
          ))}
        </ul>
      </section>
      {more > 0 &&
        (limit < most ? (
          <button type="button" class="button" onClick={() => list(most)}>
            {tell(words.more, { n: more })}
          </button>
        ) : (
          <p class="quiet">{tell(words.more, { n: more })}</p>
        ))}
    </div>
  )
}

const Line = ({ draft }: Readonly<{ draft: DraftList['items'][number] }>) => (
  <a class="line" href={to('drafts', draft.id)}>
    <span class="grow">
      <bdi class="strong block">{draft.subject || draft.body.slice(0, 80)}</bdi>
      <span class="small quiet">
        <bdi>{draft.clientName}</bdi> · {recordWord(draft.channel, language.value)} ·{' '}
        {moment(draft.createdAt)}
      </span>
      {draft.outcome === 'block' && (
        <span class="block">
          <span class="tag bad">{tell(words.block)}</span>
        </span>
      )}
    </span>
  </a>
)
