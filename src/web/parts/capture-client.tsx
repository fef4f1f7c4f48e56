import { useEffect, useState } from 'preact/hooks'
import type { ClientHits } from '#http/views.ts'
import { session } from '#web/state/session.ts'
import { knownClients } from '#web/vault/reading.ts'
import { post } from '#web/wire/api.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './capture-words.ts'
import { Icon } from './icon.tsx'

type Named = Readonly<{ id?: string; name: string }>

const pauseMillis = 150
const mostHits = 5

/** Without marks and case, so that "keller" finds "Keller" without signal too. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Who a capture is about: found as one types, from the device where there is no signal, or left as typed. */
export function CaptureClient({
  client,
  onClient,
}: Readonly<{ client: Named; onClient(client: Named): void }>) {
  const [hits, show] = useState<readonly Named[]>([])
  const typed = client.id ? '' : client.name.trim()
  useEffect(() => {
    let live = true
    if (typed === '') show([])
    const pause = setTimeout(async () => {
      if (typed === '') return
      const found = await look(typed)
      if (live) show(found)
    }, pauseMillis)
    return () => {
      live = false
      clearTimeout(pause)
    }
  }, [typed])

  if (client.id)
    return (
      <p class="row between capture-client">
        <span>
          <span class="small quiet">{tell(words.client)}</span>
          <br />
          <bdi>{client.name}</bdi>
        </span>
        <button type="button" class="button plain" onClick={() => onClient({ name: '' })}>
          {tell(words.noClient)}
        </button>
      </p>
    )
  return (
    <div>
      <label class="stack-tight">
        <span class="small quiet">{tell(words.client)}</span>
        <input
          name="client"
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          maxLength={200}
          placeholder={tell(words.clientHint)}
          value={client.name}
          onInput={(event) => onClient({ name: event.currentTarget.value })}
        />
      </label>
      {hits.length > 0 && (
        <ul class="list">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="line" onClick={() => onClient(hit)}>
                <Icon name="clients" size={18} />
                <bdi class="grow">{hit.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** From the service, or from what the device can read where there is none. */
async function look(typed: string): Promise<readonly Named[]> {
  if (session.value === 'open') {
    try {
      const { items } = await post<ClientHits>('/api/clients/search', { q: typed, limit: mostHits })
      return items.map(({ id, name }) => ({ id, name }))
    } catch {
      // What the device knows is better than nothing.
    }
  }
  const wanted = plain(typed)
  const known = await knownClients().catch(() => [])
  return known.filter(({ name }) => plain(name).includes(wanted)).slice(0, mostHits)
}
