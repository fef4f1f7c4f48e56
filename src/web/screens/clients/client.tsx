import { useState } from 'preact/hooks'
import { recordWord } from '#domain/record-words.ts'
import type { ClientPage } from '#http/views.ts'
import { Icon } from '#web/parts/icon.tsx'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { openCapture } from '#web/state/capturing.ts'
import { begin, compose } from '#web/state/conversation.ts'
import { readKept } from '#web/state/readings.ts'
import { back } from '#web/state/route.ts'
import { me } from '#web/state/session.ts'
import { day, moment } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { Call } from '../today/call.tsx'
import { Facts, Papers, People, Profile } from './about.tsx'
import { words } from './clients-words.ts'
import { History } from './history.tsx'
import { Cards, Loans, Money } from './money.tsx'
import { Next } from './next.tsx'
import { Open } from './open.tsx'

/** Everything of one client on a page: what to do next first, then what the bank knows. */
export function ClientScreen({ id }: Readonly<{ id: string }>) {
  const page = useLoad(`${id} ${language.value}`, () => readKept<ClientPage>(`/api/clients/${id}`))
  return (
    <div class="stack">
      <div>
        <button type="button" class="button plain" onClick={() => back('clients')}>
          <Icon name="back" /> {tell(words.back)}
        </button>
      </div>
      {page.error ? <Trouble error={page.error} onRetry={page.again} /> : null}
      {page.loading && <Loading />}
      {page.value && <Found {...page.value} />}
    </div>
  )
}

function Found({ value, asOf, stale }: Readonly<{ value: ClientPage; asOf: string; stale: boolean }>) {
  const { card } = value
  return (
    <>
      <Head page={value} asOf={asOf} stale={stale} />
      <Next page={value} />
      <Open card={card} />
      <Money card={card} />
      <Loans card={card} />
      <Cards card={card} />
      <History entries={value.timeline} />
      <People card={card} />
      <Facts card={card} />
      <Papers card={card} />
      <Profile card={card} />
    </>
  )
}

function Head({ page, asOf, stale }: Readonly<{ page: ClientPage; asOf: string; stale: boolean }>) {
  const [calling, call] = useState(false)
  const person = page.card.client
  const client = { id: page.id, name: person.name }
  const about = [
    recordWord(person.kind, language.value),
    person.birth_year === undefined ? undefined : tell(words.born, { year: String(person.birth_year) }),
    person.last_contact_on === undefined
      ? tell(words.never)
      : tell(words.last, { on: day(person.last_contact_on) }),
  ]
  return (
    <header class="paper stack">
      <div class="row between">
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        <span class="row">
          {person.segment && <span class="tag">{recordWord(person.segment, language.value)}</span>}
          {person.stage !== 'active' && (
            <span class="tag warn">{recordWord(person.stage, language.value)}</span>
          )}
        </span>
      </div>
      <p class="quiet">
        {person.place && <bdi>{person.place}</bdi>}
        {person.place && ' · '}
        {person.rm && <bdi>{tell(words.with, { rm: person.rm })}</bdi>}
        {person.rm && ' · '}
        {about.filter(Boolean).join(' · ')}
      </p>
      <p class={stale ? 'tag warn' : 'small quiet'}>
        {tell(stale ? words.kept : words.asOf, { at: moment(asOf) })}
      </p>
      <div class="client-doings">
        <button type="button" class="button" onClick={() => call(true)}>
          <Icon name="phone" /> {tell(words.call)}
        </button>
        {me.value?.may.write && (
          <>
            <button type="button" class="button" onClick={() => openCapture({ kind: 'log', client })}>
              <Icon name="plus" /> {tell(words.log)}
            </button>
            <button type="button" class="button" onClick={() => openCapture({ kind: 'task', client })}>
              <Icon name="approvals" /> {tell(words.task)}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => begin(tell(words.saidDraft, { client: person.name }))}
            >
              <Icon name="drafts" /> {tell(words.draft)}
            </button>
          </>
        )}
        <button
          type="button"
          class="button"
          onClick={() => compose(tell(words.saidAsk, { client: person.name }))}
        >
          <Icon name="chat" /> {tell(words.ask)}
        </button>
        <a
          class="button"
          href={`/api/clients/${page.id}/advice.html?language=${language.value}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="audit" /> {tell(words.advice)}
        </a>
      </div>
      {calling && <Call client={client} onClose={() => call(false)} />}
    </header>
  )
}
