import type { Actor } from '#domain/actor.ts'
import { mayWriteClients } from '#domain/actor.ts'
import { type ClientState, nextSteps } from '#domain/brief/next-actions.ts'
import { DomainError } from '#domain/errors.ts'
import { type ClientId, randomIds } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { decideClient } from '#domain/matching/decide.ts'
import { addDays, atWallTime, dateIn } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { Book, ClientSummary, ContactDue } from '#store/port.ts'
import { clientBrief } from '#tools/brief.ts'
import type { ClientRecord } from '#tools/clients/get-client.ts'
import { isWriteTool, type ToolContext } from '#tools/define.ts'
import { type HistoryRecords, timelineOf } from './client-history.ts'
import type { ClientPage } from './client-page.ts'
import { type AgentDeps, toolContext } from './context.ts'

const tool = 'get_client'
/** Most records of a kind that a history is made from, and how far back and ahead its meetings lie. */
const mostRecords = 50
const mostTasks = 200
const meetingDays = { back: 366, ahead: 366 } as const

/**
 * A client as the page shows it, read with the actor's own eyes; the trail keeps that it was read. Throws
 * client_not_found for one outside the book as for one that does not exist, and the trail keeps that too.
 */
export async function readClient(
  deps: AgentDeps,
  actor: Actor,
  id: ClientId,
  language: Language = actor.language,
): Promise<ClientPage> {
  const { store, newId = randomIds } = deps
  const client = await store.book(actor).summary(id)
  await store.audit.append({
    kind: client === undefined ? 'access_refused' : 'tool_call',
    actorId: actor.id,
    ...(client === undefined ? {} : { clientId: id }),
    payload: { tool, input: { client: id }, result: client === undefined ? 'client_not_found' : 'ok' },
  })
  if (client === undefined) throw new DomainError('client_not_found', { client: id })
  // What is read here belongs to no conversation: its ids name nothing.
  const occasion = { actor, thread: newId('thread'), turn: newId('turn'), language }
  const context = await toolContext(deps, occasion, async () => {
    throw new DomainError('nothing_to_undo')
  })
  const [card, records, sounds, contact, today] = await Promise.all([
    cardOf(deps, context, id),
    recordsOf(context, id),
    store.recordings.ofClient(actor, id),
    context.book.cadence.of(id),
    clientBrief(context, id),
  ])
  const history = { ...records, sounds, facts: card.facts }
  return {
    id,
    revision: client.revision,
    asOf: context.clock.now(),
    card,
    timeline: timelineOf(history, { language, zone: actor.zone }),
    actions: mayWriteClients(actor.role)
      ? nextSteps(
          await stateOf(context, card, history, contact),
          await nameToSay(context.book, client),
          language,
        )
      : [],
    today,
  }
}

/** As get_client answers it. */
async function cardOf({ tools }: AgentDeps, context: ToolContext, client: ClientId): Promise<ClientRecord> {
  const reader = tools.find(({ name }) => name === tool)
  if (reader === undefined || isWriteTool(reader)) throw new DomainError('tool_unknown', { tool })
  return reader.output.parse(await reader.run(reader.input.parse({ client }), context)) as ClientRecord
}

async function recordsOf(
  { book, today, actor, advice }: ToolContext,
  client: ClientId,
): Promise<Omit<HistoryRecords, 'facts' | 'sounds'>> {
  const from = atWallTime(addDays(today, -meetingDays.back), '00:00', actor.zone)
  const to = atWallTime(addDays(today, meetingDays.ahead), '00:00', actor.zone)
  const [contacts, meetings, tasks, promises, requests, sent, feedback] = await Promise.all([
    book.interactions({ client, limit: mostRecords }),
    book.meetings.list({ client, from, to, limit: mostTasks }),
    book.tasks({ client, limit: mostTasks }),
    book.promises.list({ client, limit: mostTasks }),
    book.requests.list({ client, limit: mostTasks }),
    advice.outgoing(client),
    book.complaints.feedback({ client }, mostRecords),
  ])
  return {
    contacts: contacts.items,
    meetings: meetings.items,
    tasks: tasks.items,
    promises: promises.items,
    requests: requests.items,
    sent,
    feedback: feedback.items,
  }
}

/** Ways of contact in which client and bank speak to each other. */
const talks: ReadonlySet<Channel> = new Set(['call', 'meeting', 'video', 'branch'])

async function stateOf(
  { book, clock, today, actor }: ToolContext,
  card: ClientRecord,
  { contacts, tasks, promises, requests }: Omit<HistoryRecords, 'facts'>,
  contact: ContactDue | undefined,
): Promise<ClientState> {
  const open = requests.filter(({ status }) => status !== 'closed')
  const files = open.some(({ kind }) => kind === 'complaint')
    ? await book.complaints.ofClient(card.client.id as ClientId, mostRecords)
    : []
  const calledBack = new Set(files.flatMap(({ request, callback }) => (callback ? [request.id] : [])))
  const { profile } = card.client
  return {
    now: clock.now(),
    on: today,
    zone: actor.zone,
    requests: open.map((each) => ({
      id: each.id,
      kind: each.kind,
      subject: { text: each.subject, origin: each.origin },
      paused: each.pausedAt !== undefined,
      answerDueAt: each.firstAnswerDueAt,
      answered: each.firstAnsweredAt !== undefined || each.status !== 'open',
      resolutionDueAt: each.resolutionDueAt,
      resolvedAt: each.resolvedAt,
      calledBack: calledBack.has(each.id),
    })),
    promises: promises
      .filter(({ owedBy, status }) => owedBy === 'bank' && status !== 'kept')
      .map(({ id, text, origin, dueOn }) => ({ id, text: { text, origin }, dueOn })),
    tasks: tasks
      .filter(({ status, waitsFor }) => status === 'open' && waitsFor === undefined)
      .map(({ id, text, origin, dueOn, dueAt }) => ({
        id,
        text: { text, origin },
        dueOn: dueOn ?? (dueAt && dateIn(dueAt, actor.zone)),
      })),
    ...(contact?.cadence.standing === 'overdue' && !contact.cadence.planned
      ? { contactDueOn: contact.cadence.dueOn }
      : {}),
    lastContactOn: contact?.cadence.lastQualifying?.on,
    lastTalkOn: contacts.find(({ channel }) => talks.has(channel))?.on,
    maturities: [...card.holdings, ...card.loans].flatMap(({ id, matures_on: on }) =>
      on ? [{ id, on }] : [],
    ),
    kycUntil: card.client.kyc?.valid_until,
    missingPapers: card.documents.flatMap(({ kind, status }) => (status === 'on_file' ? [] : [kind])),
    riskAssessedOn: profile.risk_assessed_on,
    birthDate: card.client.kind === 'individual' ? card.client.birth_date : undefined,
    leftInPeace: profile.deceased === true || profile.do_not_contact === true,
  }
}

/** The name of a client, or the id where the name alone would be asked back. */
async function nameToSay(book: Book, { id, name }: ClientSummary): Promise<string> {
  const decision = decideClient(await book.matchClients(name, 3))
  return decision.kind === 'one' && decision.match.client.id === id ? name : id
}
