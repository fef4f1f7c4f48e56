import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { DomainError } from '#domain/errors.ts'
import type { UserId } from '#domain/ids.ts'
import { type OriginKind, originKinds } from '#domain/origin.ts'
import { duesOf } from '#domain/service/request-clocks.ts'
import type { Channel } from '#domain/work.ts'
import { planComplaint, planLessons } from './complaints.ts'
import { decimalText, identify, inMinor, type Planning } from './planning.ts'
import type { Identified, Line } from './sheet.ts'
import { workCalendars } from './work-calendars.ts'

/** What was said and done: notes, facts, tasks, promises, requests, deals and feedback; consents and papers. */
export async function planWork(planning: Planning): Promise<void> {
  await planInteractions(planning)
  await planTasks(planning)
  await planFacts(planning)
  await planPapers(planning)
  await planDealings(planning)
}

const originOf = ({ options }: Planning): OriginKind => options.origin ?? 'import'

async function planInteractions(planning: Planning): Promise<void> {
  const { sheet, clients, people, options } = planning
  const items = await identify(planning, 'interactions', 'interaction', 'interactions')
  await sheet.each(items, ({ item, id }, line) => {
    const { id: clientId } = clients.find(item.client)
    line.main(
      'interactions',
      {
        id,
        clientId,
        on: item.on,
        at: item.at,
        channel: item.channel,
        direction: item.direction,
        text: item.text,
        language: item.language,
        authorId: item.author === undefined ? undefined : people.find(item.author).id,
        originKind: item.origin ?? originOf(planning),
      },
      { createdAt: item.at ?? options.now },
    )
    line.put('clients', { id: clientId, lastContactOn: item.on })
  })
}

function ownerOf({ people, clients, options }: Planning, email?: string, client?: string): UserId {
  if (email !== undefined) return people.find(email).id
  if (client !== undefined) return clients.find(client).rmId
  if (options.actorEmail === undefined) throw new DomainError('manager_needed')
  return people.find(options.actorEmail).id
}

async function planTasks(planning: Planning): Promise<void> {
  const { sheet, clients, options } = planning
  await sheet.each(await identify(planning, 'tasks', 'task', 'tasks'), ({ item, id }, line) => {
    line.main(
      'tasks',
      {
        id,
        clientId: item.client === undefined ? undefined : clients.find(item.client).id,
        ownerId: ownerOf(planning, item.owner, item.client),
        text: item.text,
        dueOn: item.due_on,
        dueAt: item.due_at,
        priority: item.priority,
        status: item.status,
        recurs: item.repeat,
        seriesId: item.repeat && id,
        dependsOn: item.after,
      },
      { createdAt: options.now, originKind: originOf(planning) },
    )
  })
}

async function planFacts(planning: Planning): Promise<void> {
  const { sheet, clients, options } = planning
  await sheet.each(await identify(planning, 'facts', 'fact', 'facts'), ({ item, id }, line) => {
    const { source } = item
    const kind = originKinds.find((each) => each === source)
    line.main(
      'facts',
      {
        id,
        clientId: clients.find(item.client).id,
        kind: item.kind,
        text: item.text,
        on: item.on,
        confidence: item.confidence,
        sourceKind: kind ?? originOf(planning),
        sourceRef: kind === undefined ? source : undefined,
      },
      { recordedAt: options.now },
    )
  })
}

async function planPapers(planning: Planning): Promise<void> {
  const { sheet, clients } = planning
  await sheet.each(await identify(planning, 'consents', 'consent', 'consents'), ({ item, id }, line) => {
    line.main('consents', {
      id,
      clientId: clients.find(item.client).id,
      kind: item.kind,
      status: item.status,
      channel: item.channel,
      givenOn: item.given_on,
    })
  })
  await sheet.each(await identify(planning, 'documents', 'document', 'documents'), ({ item, id }, line) => {
    line.main('documents', {
      id,
      clientId: clients.find(item.client).id,
      kind: item.kind,
      status: item.status,
      expiresOn: item.expires_on,
      requestedOn: item.requested_on,
      receivedOn: item.received_on,
    })
  })
}

async function planDealings(planning: Planning): Promise<void> {
  const { sheet, clients } = planning
  await sheet.each(await identify(planning, 'promises', 'promise', 'promises'), ({ item, id }, line) => {
    const { id: clientId, rmId: ownerId } = clients.find(item.client)
    line.main(
      'promises',
      {
        id,
        clientId,
        text: item.text,
        madeOn: item.made_on,
        dueOn: item.due_on,
        status: item.status,
        owedBy: item.owed_by,
      },
      { ownerId, status: 'open' },
    )
  })
  const calendarOf = await workCalendars(planning)
  await sheet.each(await identify(planning, 'requests', 'request', 'requests'), (each, line) =>
    planRequest(planning, each, line, calendarOf),
  )
  await sheet.each(await identify(planning, 'deals', 'deal', 'deals'), ({ item, id }, line) => {
    const { id: clientId, rmId: ownerId } = clients.find(item.client)
    const amount = item.amount === undefined ? undefined : inMinor(item.amount, undefined, 'amount')
    line.main(
      'deals',
      {
        id,
        clientId,
        subject: item.subject,
        stage: item.stage,
        amountMinor: amount?.minor,
        currency: amount?.currency,
        probabilityPct: decimalText(item.probability_pct),
        nextStep: item.next_step,
        nextStepOn: item.next_step_on,
        updatedOn: item.updated_on,
      },
      { ownerId },
    )
  })
  await planLessons(planning)
  await sheet.each(await identify(planning, 'feedback', 'feedback', 'feedback'), ({ item, id }, line) => {
    const { channel, topic, sentiment, score, quote, may_quote: mayQuote, on, driver, survey } = item
    const { id: clientId } = clients.find(item.client)
    line.main('feedback', {
      id,
      clientId,
      on,
      channel,
      topic,
      sentiment,
      score,
      quote,
      mayQuote,
      driver,
      survey,
    })
  })
}

/** What a client wrote is outside text whoever loads it; what was said was noted by staff. */
const requestOrigins: Readonly<Partial<Record<Channel, OriginKind>>> = {
  email: 'mail',
  letter: 'mail',
  message: 'chat',
}

function planRequest(
  planning: Planning,
  { item, id }: Identified<'requests', 'request'>,
  line: Line,
  calendarOf: (user: UserId) => WorkCalendar,
): void {
  const { id: clientId, rmId: ownerId } = planning.clients.find(item.client)
  const originKind = (item.channel && requestOrigins[item.channel]) ?? originOf(planning)
  line.main(
    'requests',
    {
      id,
      clientId,
      kind: item.kind,
      subject: item.subject,
      text: item.text,
      channel: item.channel,
      urgency: item.urgency,
      status: item.status,
      urgencyReason: item.urgency_reason,
      receivedAt: item.received_at,
      firstAnswerDueAt: item.first_answer_due_at,
      firstAnsweredAt: item.first_answered_at,
      resolutionDueAt: item.resolution_due_at,
      resolvedAt: item.resolved_at,
      pausedAt: item.paused_at,
      pauseReason: item.pause_reason,
      details: item.details,
    },
    {
      ...duesOf(calendarOf(ownerId), item.received_at, item.urgency ?? 'normal'),
      ownerId,
      urgency: 'normal',
      status: 'open',
      originKind,
    },
  )
  if (item.kind === 'complaint') planComplaint({ item, id, clientId }, line)
}
