import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { recordWord } from '#domain/record-words.ts'
import type { ClientHit, ClientHits } from '#http/views.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { readKept } from '#web/state/readings.ts'
import { to } from '#web/state/route.ts'
import { session } from '#web/state/session.ts'
import { knownClients } from '#web/vault/reading.ts'
import { isOffline, post } from '#web/wire/api.ts'
import { day } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { words } from './clients-words.ts'

/** What was typed; it is a client's name as likely as not, so that it stands in no address. */
const typed = signal('')
session.subscribe((state) => {
  if (state === 'out') typed.value = ''
})
/** A pause in typing that is long enough to look up. */
const pauseMillis = 120

/** What was found; `keptOnly` where it was looked for on the device alone. */
type Hits = ClientHits & Readonly<{ keptOnly?: boolean }>

/** Without signal those that were opened lately are searched; words that were typed are in no address. */
async function look(query: string): Promise<Hits> {
  if (query === '') return (await readKept<ClientHits>('/api/clients')).value
  try {
    return await post<ClientHits>('/api/clients/search', { q: query, limit: 20 })
  } catch (error) {
    if (!isOffline(error)) throw error
    const [listed, opened] = await Promise.all([readKept<ClientHits>('/api/clients'), knownClients()])
    const { items, asOf } = listed.value
    const others = opened
      .filter(({ id }) => items.every((item) => item.id !== id))
      .map((client) => ({ ...client, kind: '', stage: 'active' }))
    const wanted = query.toLowerCase()
    const named = [...items, ...others].filter(({ name }) => name.toLowerCase().includes(wanted))
    return { items: named, more: false, asOf, keptOnly: true }
  }
}

export function Search() {
  const [found, set] = useState<Readonly<{ for: string; hits?: Hits; error?: unknown }>>({ for: '' })
  const [round, again] = useState(0)
  const query = typed.value.trim()
  useEffect(() => {
    let live = true
    const pause = setTimeout(
      () => {
        look(query).then(
          (hits) => live && set({ for: query, hits }),
          (error: unknown) => live && set({ for: query, error }),
        )
      },
      query === '' ? 0 : pauseMillis,
    )
    return () => {
      live = false
      clearTimeout(pause)
    }
  }, [query, round])
  return (
    <div class="stack">
      <h1>
        <label for="client-search">{tell(words.search)}</label>
      </h1>
      <input
        id="client-search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={tell(words.hint)}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value
        }}
      />
      {(session.value === 'offline' || found.hits?.keptOnly) && (
        <p class="banner" role="status">
          {tell(words.keptOnly)}
        </p>
      )}
      {found.error ? <Trouble error={found.error} onRetry={() => again((n) => n + 1)} /> : null}
      {!found.hits && !found.error && <Loading />}
      {found.hits && <Found hits={found.hits} asked={found.for} />}
    </div>
  )
}

function Found({ hits: { items, more, keptOnly = false }, asked }: Readonly<{ hits: Hits; asked: string }>) {
  return (
    <section class="paper" aria-label={tell(asked === '' ? words.recent : words.found)} aria-live="polite">
      <h2>{tell(asked === '' ? words.recent : words.found)}</h2>
      {items.length === 0 && <p>{tell(words.none)}</p>}
      <ul class="list">
        {items.map((hit) => (
          <li key={hit.id}>
            <a class="line" href={to('clients', hit.id)}>
              <Hit hit={hit} whole={!keptOnly} />
            </a>
          </li>
        ))}
      </ul>
      {more && asked !== '' && <p class="small quiet">{tell(words.more)}</p>}
    </section>
  )
}

/** A line of the list; `whole` where all that the service tells of a client is there. */
const Hit = ({ hit, whole }: Readonly<{ hit: ClientHit; whole: boolean }>) => {
  const about = [
    hit.birthYear === undefined ? undefined : tell(words.born, { year: String(hit.birthYear) }),
    hit.lastContactOn === undefined
      ? whole && tell(words.never)
      : tell(words.last, { on: day(hit.lastContactOn) }),
  ]
  return (
    <span class="grow">
      <span class="row">
        <bdi class="strong">{hit.name}</bdi>
        {hit.matched && hit.matched !== hit.name && <bdi class="quiet">{hit.matched}</bdi>}
        {hit.segment && <span class="tag">{recordWord(hit.segment, language.value)}</span>}
        {hit.stage !== 'active' && <span class="tag warn">{recordWord(hit.stage, language.value)}</span>}
      </span>
      <span class="small quiet">
        {hit.place && <bdi>{hit.place}</bdi>}
        {hit.place && ' · '}
        {hit.rm && <bdi>{tell(words.with, { rm: hit.rm })}</bdi>}
        {hit.rm && ' · '}
        {about.filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
