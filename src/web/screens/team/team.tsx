import { useState } from 'preact/hooks'
import type { TeamView } from '#http/account-views.ts'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { readKept } from '#web/state/readings.ts'
import { to } from '#web/state/route.ts'
import { moment } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { Members } from './members.tsx'
import { clockWords, words } from './team-words.ts'
import './team.css'

/** Clocks that stand there before all are asked for. */
const firstShown = 8

/** What runs out in the team, and how each member stands: figures of the people one leads, nobody else's. */
export default function Team() {
  const team = useLoad(`team ${language.value}`, () => readKept<TeamView>('/api/team'))
  if (team.error) return <Trouble error={team.error} onRetry={team.again} />
  if (!team.value) return <Loading />
  const { value, stale, asOf } = team.value
  return (
    <div class="stack">
      <header class="row between">
        <h1>{tell(words.title)}</h1>
        <span class={stale ? 'tag warn' : 'small quiet'}>
          {tell(stale ? words.kept : words.asOf, { at: moment(stale ? asOf : value.asOf) })}
        </span>
      </header>
      <Clocks clocks={value.clocks} />
      <Members members={value.members} />
    </div>
  )
}

function Clocks({ clocks }: Readonly<{ clocks: TeamView['clocks'] }>) {
  const [whole, showAll] = useState(false)
  const shown = whole ? clocks : clocks.slice(0, firstShown)
  return (
    <section class="paper" aria-labelledby="clocks">
      <h2 id="clocks">{tell(words.clocks)}</h2>
      {clocks.length === 0 && <p class="quiet">{tell(words.none)}</p>}
      <ul class="list">
        {shown.map((clock) => (
          <Clock clock={clock} key={clock.kind + clock.ref} />
        ))}
      </ul>
      {shown.length < clocks.length && (
        <button type="button" class="button plain" onClick={() => showAll(true)}>
          {tell(words.all, { n: clocks.length })}
        </button>
      )}
    </section>
  )
}

function Clock({ clock }: Readonly<{ clock: TeamView['clocks'][number] }>) {
  const kind = clockWords[clock.kind]
  return (
    <li class="clock">
      <p class="row">
        {clock.client && (
          <a class="strong" href={to('clients', clock.client.id)}>
            <bdi>{clock.client.name}</bdi>
          </a>
        )}
        <span class={clock.late ? 'tag bad number' : 'tag warn number'}>
          {clock.late && `${tell(words.late)} · `}
          {moment(clock.dueAt)}
        </span>
      </p>
      <p>
        <bdi>{clock.subject}</bdi>
      </p>
      <p class="small quiet">
        {kind && `${tell(kind)} · `}
        <bdi>{clock.owner}</bdi>
      </p>
    </li>
  )
}
