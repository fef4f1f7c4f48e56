import type { ClientPage } from '#http/views.ts'
import { Icon } from '#web/parts/icon.tsx'
import { useLoad } from '#web/parts/load.ts'
import { Sheet } from '#web/parts/sheet.tsx'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { openCapture } from '#web/state/capturing.ts'
import { readKept } from '#web/state/readings.ts'
import { isolated, tell } from '#web/words/tell.ts'
import { words } from './today-words.ts'

type Client = Readonly<{ id: string; name: string }>
type Contact = Readonly<{ kind: string; label?: string; value: string; preferred: boolean }>

/** The numbers of a client, the preferred one first, to be dialled with one tap; and then the call to be logged. */
export function Call({ client, onClose }: Readonly<{ client: Client; onClose(): void }>) {
  const page = useLoad(client.id, () => readKept<ClientPage>(`/api/clients/${client.id}`))
  return (
    <Sheet title={tell(words.numbers, { client: isolated(client.name) })} onClose={onClose}>
      {page.error ? <Trouble error={page.error} onRetry={page.again} /> : null}
      {page.loading && <Loading />}
      {page.value && <Numbers contacts={contactsOf(page.value.value)} />}
      <button
        type="button"
        class="button"
        onClick={() => {
          onClose()
          openCapture({ kind: 'log', client })
        }}
      >
        {tell(words.logAfter)}
      </button>
    </Sheet>
  )
}

const contactsOf = ({ card }: ClientPage): readonly Contact[] =>
  (card.client as { contacts?: readonly Contact[] } | undefined)?.contacts ?? []

function Numbers({ contacts }: Readonly<{ contacts: readonly Contact[] }>) {
  const phones = contacts
    .filter(({ kind }) => kind === 'phone')
    .sort((one, other) => Number(other.preferred) - Number(one.preferred))
  if (phones.length === 0) return <p>{tell(words.noNumber)}</p>
  return (
    <ul class="list">
      {phones.map(({ value, label }) => (
        <li key={value}>
          <a class="line" href={`tel:${value.replace(/[^\d+]/g, '')}`}>
            <Icon name="phone" />
            <span class="grow number">{value}</span>
            {label && <span class="quiet">{label}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
