import type { TeamView } from '#http/account-views.ts'
import { useLoad } from '#web/parts/load.ts'
import { Scrolls } from '#web/parts/scrolls.tsx'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { readKept } from '#web/state/readings.ts'
import { to } from '#web/state/route.ts'
import { moment, number } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { words } from './team-words.ts'
import './team.css'

/** What runs out in the team, and how each member stands: figures of the people one leads, nobody else's. */
export default function Team() {
  const team = useLoad(`team ${language.value}`, () => readKept<TeamView>('/api/team'))
  if (team.error) return <Trouble error={team.error} onRetry={team.again} />
  if (!team.value) return <Loading />
  const { clocks, members, asOf } = team.value.value
  return (
    <div class="stack">
      <header class="row between">
        <h1>{tell(words.title)}</h1>
        <span class="small quiet">{tell(words.asOf, { at: moment(asOf) })}</span>
      </header>
      <section class="paper" aria-labelledby="clocks">
        <h2 id="clocks">{tell(words.clocks)}</h2>
        {clocks.length === 0 && <p class="quiet">{tell(words.none)}</p>}
        <ul class="list">
          {clocks.map((clock) => (
            <li class="clock" key={clock.kind + clock.ref}>
              <p class="row">
                {clock.client && (
                  <a href={to('clients', clock.client.id)}>
                    <bdi>{clock.client.name}</bdi>
                  </a>
                )}
                <span class={clock.late ? 'tag bad number' : 'tag warn number'}>{moment(clock.dueAt)}</span>
                {clock.late && <span class="small">{tell(words.late)}</span>}
              </p>
              <p>
                <bdi>{clock.subject}</bdi>
              </p>
              <p class="small quiet">{tell(words.with, { who: clock.owner })}</p>
            </li>
          ))}
        </ul>
      </section>
      <Members members={members} />
    </div>
  )
}

const Members = ({ members }: Readonly<{ members: TeamView['members'] }>) => (
  <section class="paper" aria-labelledby="members">
    <h2 id="members">{tell(words.results)}</h2>
    <Scrolls label={tell(words.results)}>
      <table class="members">
        <thead>
          <tr>
            {[
              words.name,
              words.clients,
              words.requests,
              words.complaints,
              words.promises,
              words.contacts,
              words.tasks,
              words.activity,
            ].map((title) => (
              <th scope="col" key={title.en}>
                {tell(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <bdi>{member.name}</bdi>
              </th>
              <td>{number(member.clients)}</td>
              <Open open={member.openRequests} late={member.overdueRequests} />
              <Open open={member.openComplaints} late={member.overdueComplaints} />
              <td>{number(member.overduePromises)}</td>
              <td>{number(member.overdueContacts)}</td>
              <td>{number(member.overdueTasks)}</td>
              <td>{number(member.contacts30Days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  </section>
)

const Open = ({ open, late }: Readonly<{ open: number; late: number }>) => (
  <td>
    {number(open)}
    {late > 0 && <span class="tag bad">{tell(words.ofLate, { n: late })}</span>}
  </td>
)
