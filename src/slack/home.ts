import { toAmount } from '#domain/money.ts'
import { defaultTimes } from '#domain/notices/times.ts'
import { markOf } from '#domain/proposal.ts'
import { addDays, type LocalDate, today } from '#domain/time.ts'
import type { Book, User } from '#store/port.ts'
import { mayDecide } from './card-message.ts'
import { type HomeData, type HomeMaturity, homeView } from './render/home.ts'
import type { SlackSettings } from './render/settings-modal.ts'
import { pageOf, type SlackSurface } from './surface.ts'
import type { Asker } from './types.ts'

const mostTasks = 20
const mostCards = 20
/** So many waiting cards are counted; nobody has more within the day that a card lives. */
const mostCounted = 500
const mostClients = 6
const maturityDays = 60
const mostMaturities = 8

/** A person's settings as Slack shows them. */
export const settingsOf = ({
  language,
  zone,
  autoCommit,
  preferences = defaultTimes,
}: User): SlackSettings => {
  const { quiet, morning, evening } = preferences
  return {
    language,
    zone,
    autoCommit,
    ...(quiet ? { quiet } : {}),
    ...(morning === undefined ? {} : { morning }),
    ...(evening === undefined ? {} : { evening }),
  }
}

/** Draws a person's home page as of now. */
export async function publishHome(surface: SlackSurface, asker: Asker): Promise<void> {
  const home = await homeOf(surface, asker)
  await asker.client.views.publish({ user_id: asker.slackUser, view: homeView(home, asker.language) })
}

/** What stands on a person's home page. People without a book see what waits for them and their settings. */
export async function homeOf({ deps }: SlackSurface, { actor }: Asker): Promise<HomeData> {
  const { store, clockFor = () => store.clock } = deps.agent
  const clock = clockFor(actor)
  const day = today(clock, actor.zone)
  const book = store.book(actor)
  const served = actor.role === 'rm' || actor.role === 'lead'
  const [me, tasks, pending, recent, maturing] = await Promise.all([
    store.people.byId(actor.id),
    served ? book.tasks({ status: 'open', limit: mostTasks }) : { items: [], more: 0 },
    store.proposals.list(actor, { status: 'pending', limit: mostCounted }),
    served ? book.findClients({ sort: 'recent_contact', limit: mostClients }) : { items: [] },
    served ? maturities(book, day) : [],
  ])
  const page = pageOf(deps)
  const waiting = await Promise.all(
    pending.slice(0, mostCards).map(async (proposal) => ({
      proposal,
      mark: await markOf(proposal),
      canDecide: mayDecide(actor, proposal),
      proposer: proposal.actorId === actor.id,
    })),
  )
  return {
    name: actor.name,
    today: day,
    asOf: clock.now(),
    tasks: tasks.items,
    moreTasks: tasks.more,
    waiting,
    moreWaiting: pending.length - waiting.length,
    recent: recent.items.filter(({ lastContactOn }) => lastContactOn !== undefined),
    maturities: maturing,
    settings: settingsOf(me ?? { ...actor, active: true, signatures: {}, teams: [] }),
    ...(page === undefined ? {} : { page }),
  }
}

/** Holdings and loans that end soon, the earliest first. */
async function maturities(book: Book, day: LocalDate): Promise<HomeMaturity[]> {
  const until = addDays(day, maturityDays)
  const found = await book.findClients({
    maturesFrom: day,
    maturesTo: until,
    sort: 'matures_on',
    limit: mostMaturities,
  })
  const soon = (on: LocalDate | undefined): on is LocalDate => on !== undefined && on >= day && on <= until
  return found.items
    .flatMap(({ id, name, holdings, loans }): HomeMaturity[] => [
      ...holdings.flatMap(({ name: what, value, maturesOn: on }) =>
        soon(on) ? [{ client: { id, name }, what, on, ...(value ? { amount: toAmount(value) } : {}) }] : [],
      ),
      ...loans.flatMap(({ purpose, number, outstanding, amount, maturesOn: on }) =>
        soon(on)
          ? [
              {
                client: { id, name },
                what: purpose ?? number ?? '',
                on,
                amount: toAmount(outstanding ?? amount),
              },
            ]
          : [],
      ),
    ])
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, mostMaturities)
}
