import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { type ClientId, type Id, type NewId, randomIds, type ThreadId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { besidePlace } from '#domain/matching/beside.ts'
import { candidateFacts, decideClient } from '#domain/matching/decide.ts'
import { type NamingContext, preferByContext } from '#domain/matching/prefer.ts'
import type { Origin } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import { type Clock, type LocalDate, today } from '#domain/time.ts'
import type { Book, ClientMatch, ClientSummary, Store } from '#store/port.ts'
import type { Tool, ToolContext, Undone } from '#tools/define.ts'
import { adviceDesk } from './advice-desk.ts'
import type { Choice } from './events.ts'
import { offered, resolvePromise, resolveRequest, resolveTask } from './references.ts'

/** What everything in the agent is made from. */
export type AgentDeps = Readonly<{
  store: Store
  tools: readonly Tool[]
  newId?: NewId
  /** Clock of an actor: a demo or historic book stands still on its own day. */
  clockFor?: (actor: Actor) => Clock
  /** Told of every card that was decided, edited or taken back, by whomever and wherever; must not throw. */
  decided?: (proposal: Proposal) => void
}>

/** Where a tool runs: one person, one turn of one thread. */
export type Occasion = Readonly<{
  actor: Actor
  thread: ThreadId
  turn: Id<'turn'>
  language: Language
  /** True where the turn began in a process that died: nothing is done at once then, everything is asked. */
  resumed?: boolean
  /** Texts from outside in the earlier conversation, where a model reads it along. */
  readBefore?: readonly Origin[]
  /** What the person said in this turn. */
  words?: string
  /** The client whom the conversation spoke of last. */
  about?: () => ClientId | undefined
  /** Clients whom only the conversation told from others of the same name, with the facts that a card then shows. */
  toldApart?: Map<ClientId, string>
}>

/** The context of a tool; `undo` is handed in because it belongs to the executor. */
export async function toolContext(
  deps: AgentDeps,
  occasion: Occasion,
  undo: () => Promise<Undone>,
): Promise<ToolContext> {
  const { store, newId = randomIds, clockFor = () => store.clock } = deps
  const { actor, thread, turn, language, about, toldApart, words } = occasion
  const book = store.book(actor)
  const clock = clockFor(actor)
  const me = await store.people.byId(actor.id)
  if (!me) throw new DomainError('sign_in_needed')
  return {
    actor,
    me,
    book,
    clock,
    today: today(clock, actor.zone),
    newId,
    language,
    thread,
    turn,
    client: (reference) =>
      resolveClient(book, reference, language, {
        today: today(clock, actor.zone),
        about: about?.(),
        toldApart,
        words,
      }),
    task: (reference) => resolveTask(book, reference, language),
    promise: (reference) => resolvePromise(book, reference, language),
    request: (reference) => resolveRequest(book, reference, language),
    colleagues: async () => (await store.people.all()).filter(({ active }) => active),
    workCalendar: (of = actor.id) => store.calendars.of(of),
    holidays: (country) => store.calendars.holidays(country),
    saveDraft: (draft) => book.saveDraft({ ...draft, threadId: thread, turnId: turn }),
    advice: adviceDesk(store, { ...occasion, today: today(clock, actor.zone) }),
    undo,
  }
}

type Moment = Readonly<{
  today: LocalDate
  about: ClientId | undefined
  toldApart: Map<ClientId, string> | undefined
  words: string | undefined
}>

async function resolveClient(
  book: Book,
  reference: string,
  language: Language,
  moment: Moment,
): Promise<ClientSummary> {
  const matches = await book.matchClients(reference, offered)
  const first = decideClient(matches)
  const equals = first.kind === 'ambiguous' ? first.matches.map(({ client }) => client) : []
  const placed = moment.words === undefined ? undefined : besidePlace(moment.words, reference, equals)
  if (placed !== undefined) {
    moment.toldApart?.set(placed.id, candidateFacts(placed, language))
    return placed
  }
  const decision =
    first.kind === 'ambiguous'
      ? decideClient(preferByContext(matches, await naming(book, first.matches, moment)))
      : first
  if (decision.kind === 'one') {
    const { client } = decision.match
    if (first.kind === 'ambiguous') moment.toldApart?.set(client.id, candidateFacts(client, language))
    return client
  }
  if (decision.kind === 'none') throw new DomainError('client_not_found', { client: reference })
  const candidates: Choice[] = decision.matches.map(({ client }, index) => ({
    n: index + 1,
    id: client.id,
    label: client.name,
    facts: candidateFacts(
      client,
      language,
      decision.matches.map((match) => match.client),
    ),
  }))
  throw new DomainError('client_ambiguous', { client: reference, candidates })
}

/** What the moment says of clients between whom a name does not tell. */
async function naming(
  book: Book,
  equals: readonly ClientMatch[],
  { today, about }: Moment,
): Promise<NamingContext> {
  const due = await Promise.all(
    equals.map(async ({ client: { id } }) => {
      const { items } = await book.tasks({ client: id, dueFrom: today, dueTo: today, limit: 1 })
      return items.length > 0 ? [id] : []
    }),
  )
  const recent = equals
    .flatMap(({ client: { id, lastContactOn } }) => (lastContactOn ? [{ id, lastContactOn }] : []))
    .sort((a, b) => (a.lastContactOn < b.lastContactOn ? 1 : -1))
    .map(({ id }) => id)
  return { thread: about, today: due.flat(), recent }
}
