import type { Localised } from '#domain/language.ts'
import type { TeamView } from '#http/account-views.ts'
import { number } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './team-words.ts'

type Member = TeamView['members'][number]

/** Figures of a member in the order in which they are read; `late` of those that are open, or where all of it is late. */
const figures: readonly Readonly<{
  name: Localised
  of(member: Member): number
  late?(member: Member): number
}>[] = [
  { name: words.clients, of: ({ clients }) => clients },
  { name: words.activity, of: ({ contacts30Days }) => contacts30Days },
  {
    name: words.requests,
    of: ({ openRequests }) => openRequests,
    late: ({ overdueRequests }) => overdueRequests,
  },
  {
    name: words.complaints,
    of: ({ openComplaints }) => openComplaints,
    late: ({ overdueComplaints }) => overdueComplaints,
  },
  { name: words.promises, of: ({ overduePromises }) => overduePromises },
  { name: words.contacts, of: ({ overdueContacts }) => overdueContacts },
  { name: words.tasks, of: ({ overdueTasks }) => overdueTasks },
]

/** How each member stands, one block a person, so that nothing has to be scrolled sideways. */
export const Members = ({ members }: Readonly<{ members: readonly Member[] }>) => (
  <section class="stack" aria-labelledby="members">
    <h2 id="members">{tell(words.members)}</h2>
    {members.map((member) => (
      <article class="paper member" key={member.id} aria-labelledby={`of-${member.id}`}>
        <h3 id={`of-${member.id}`}>
          <bdi>{member.name}</bdi>
        </h3>
        <dl class="member-figures">
          {figures.map(({ name, of, late = () => 0 }) => (
            <div key={name.en}>
              <dt class="small quiet">{tell(name)}</dt>
              <dd class="number">
                {number(of(member))}
                {late(member) > 0 && <span class="tag bad">{tell(words.ofLate, { n: late(member) })}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </article>
    ))}
  </section>
)
