import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { type Id, idSchema } from '#domain/ids.ts'
import { duesOf, resumed } from '#domain/service/request-clocks.ts'
import { statusNames } from '#domain/service/words.ts'
import { dateIn, instantSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import type { Committed, RequestChange, ServiceRequest } from '#store/port.ts'
import { type Evidence, evidenceFor } from './answer-evidence.ts'
import { lines } from './card.ts'
import type { CommitContext, ToolContext } from './define.ts'
import { local } from './request-shapes.ts'
import { defined } from './shapes.ts'

type Action = 'answer' | 'pause' | 'resume' | 'resolve' | 'reopen'
type Said = Readonly<{ action: Action; note?: string | undefined; evidence?: string | undefined }>

const titles = {
  answer: { en: 'Request answered', zh: '请求已回复', ru: 'Запрос: дан ответ' },
  pause: { en: 'Pause the request', zh: '暂停请求', ru: 'Приостановить запрос' },
  resume: { en: 'Resume the request', zh: '恢复请求', ru: 'Возобновить запрос' },
  resolve: { en: 'Request resolved', zh: '请求已解决', ru: 'Запрос решён' },
  reopen: { en: 'Reopen the request', zh: '重新打开请求', ru: 'Открыть запрос заново' },
} as const

/** Throws request_step where the state of the request does not allow the step. */
function refuseStep(
  { kind, status, pausedAt, firstAnsweredAt }: ServiceRequest,
  { action, note }: Said,
): void {
  const open = status === 'open' || status === 'answered'
  const allowed: Readonly<Record<Action, boolean>> = {
    answer: open && firstAnsweredAt === undefined,
    pause: open && pausedAt === undefined,
    resume: open && pausedAt !== undefined,
    resolve: open,
    reopen: !open,
  }
  if (kind === 'complaint' && (action === 'resolve' || action === 'reopen'))
    throw new DomainError('complaint_own_steps')
  if (!allowed[action])
    throw new DomainError('request_step', {
      status: statusNames[pausedAt === undefined ? status : 'paused'],
      action,
    })
  // Whoever complains hears from us first, whatever we wait for.
  if (kind === 'complaint' && action === 'pause' && firstAnsweredAt === undefined)
    throw new DomainError('complaint_pause_early')
  if (action === 'pause' && note === undefined) throw new DomainError('pause_reason_needed')
}

const needsEvidence = (row: ServiceRequest, action: Action): boolean =>
  action === 'answer' || (action === 'resolve' && row.firstAnsweredAt === undefined)

export async function prepareStep(row: ServiceRequest, said: Said, context: ToolContext) {
  refuseStep(row, said)
  const { actor, clock, workCalendar } = context
  const shown = needsEvidence(row, said.action) ? await evidenceFor(row, said, context) : undefined
  const calendar = await workCalendar(row.owner.id)
  const dues =
    said.action === 'resume'
      ? resumed(calendar, row, clock.now())
      : said.action === 'reopen'
        ? { resolutionDueAt: duesOf(calendar, clock.now(), row.urgency).resolutionDueAt }
        : {}
  const answeredAt = shown?.kind === 'record' ? shown.at : clock.now()
  return {
    client: { id: row.clientId, name: row.clientName },
    input: defined({
      request: row.id as string,
      action: said.action,
      note: said.note,
      evidence: shown?.kind === 'record' ? `${shown.ref} ${shown.at}` : shown && `note ${shown.channel}`,
    }),
    bound: { [row.id]: row.revision },
    origins: [row.origin, ...(shown?.kind === 'record' && shown.origin ? [shown.origin] : [])],
    card: {
      title: titles[said.action],
      fields: lines([
        ['client', row.clientName],
        ['subject', row.subject],
        ['status', said.action === 'pause' ? 'paused' : statusAfter(row, said.action), undefined, row.status],
        ['answered_at', shown && local(answeredAt, actor.zone)],
        ['evidence', shown?.kind === 'record' ? `${clipped(shown.text)} (${shown.ref})` : undefined],
        ['logged_as', shown?.kind === 'note' ? shown.channel : undefined],
        [said.action === 'pause' ? 'reason' : 'note', said.note, 'note'],
        ['first_answer_due', dueLine(dues, 'firstAnswerDueAt', actor.zone)],
        ['resolution_due', dueLine(dues, 'resolutionDueAt', actor.zone)],
      ]),
    },
  }
}

type Dues = Pick<RequestChange, 'firstAnswerDueAt' | 'resolutionDueAt'>
const dueLine = (dues: Dues, key: keyof Dues, zone: ToolContext['actor']['zone']): string | undefined => {
  const due = dues[key]
  return due && local(due, zone)
}

const clipped = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

const statusAfter = (row: ServiceRequest, action: Action): ServiceRequest['status'] =>
  action === 'answer'
    ? 'answered'
    : action === 'resolve'
      ? 'resolved'
      : action === 'reopen'
        ? row.firstAnsweredAt === undefined
          ? 'open'
          : 'answered'
        : row.status

export async function commitStep(id: Id<'request'>, said: Said, context: CommitContext): Promise<Committed> {
  const { writer, clock, newId, proposal, outside, workCalendar } = context
  const row = await writer.requests.get(id)
  if (row === undefined) throw new DomainError('record_not_found')
  refuseStep(row, said)
  const now = clock.now()
  const shown = needsEvidence(row, said.action) ? evidenceOf(said.evidence, now) : undefined
  const interaction = shown?.kind === 'note' ? newId('interaction') : undefined
  if (interaction !== undefined && shown?.kind === 'note')
    await writer.addInteraction({
      id: interaction,
      clientId: row.clientId,
      on: dateIn(now, context.actor.zone),
      at: now,
      channel: shown.channel,
      direction: 'out',
      text: said.note ?? row.subject,
      originKind: outside ? 'chat' : 'rm',
      proposalId: proposal,
    })
  const answered =
    shown === undefined
      ? {}
      : {
          firstAnsweredAt: shown.kind === 'record' ? shown.at : now,
          answerRef: shown.kind === 'record' ? shown.ref : (interaction ?? null),
        }
  const calendar = await workCalendar(row.owner.id)
  const change: RequestChange = {
    ...answered,
    status: statusAfter(row, said.action),
    ...(said.action === 'pause' && { pausedAt: now, pauseReason: said.note ?? null }),
    ...(said.action === 'resume' && { ...resumed(calendar, row, now), pausedAt: null, pauseReason: null }),
    ...(said.action === 'resolve' && { resolvedAt: now, pausedAt: null, pauseReason: null }),
    ...(said.action === 'reopen' && {
      resolvedAt: null,
      resolutionDueAt: duesOf(calendar, now, row.urgency).resolutionDueAt,
    }),
  }
  const revision = await writer.requests.change(id, change)
  const event = await writer.requests.addEvent({
    ...defined({ text: said.note, refId: answered.answerRef ?? undefined }),
    requestId: id,
    kind: events[said.action],
    originKind: outside ? 'chat' : 'rm',
    proposalId: proposal,
  })
  return {
    records: [id, ...(interaction ? [interaction] : [])],
    undo: defined({ request: id, revision, event, interaction, before: stateOf(row), proposal }),
  }
}

const events: Readonly<Record<Action, string>> = {
  answer: 'answered',
  pause: 'paused',
  resume: 'resumed',
  resolve: 'resolved',
  reopen: 'reopened',
}

/** What was settled on the card: a record with its instant, or the channel of a note. */
function evidenceOf(text: string | undefined, now: ServiceRequest['receivedAt']): Evidence {
  const [ref = '', detail = ''] = (text ?? '').split(' ')
  const at = instantSchema.safeParse(detail)
  if (ref !== 'note' && at.success)
    return { kind: 'record', ref, at: at.data < now ? at.data : now, text: '' }
  return { kind: 'note', channel: channelSchema.catch('call').parse(detail) }
}

/** Every field a step may change, as it was. */
const stateOf = (row: ServiceRequest) => ({
  status: row.status,
  firstAnswerDueAt: row.firstAnswerDueAt ?? null,
  firstAnsweredAt: row.firstAnsweredAt ?? null,
  resolutionDueAt: row.resolutionDueAt ?? null,
  resolvedAt: row.resolvedAt ?? null,
  pausedAt: row.pausedAt ?? null,
  pauseReason: row.pauseReason ?? null,
  answerRef: row.answerRef ?? null,
})

const undoShape = z.object({
  request: idSchema('request'),
  revision: z.number(),
  proposal: idSchema('proposal'),
  interaction: idSchema('interaction').optional(),
  before: z.record(z.string(), z.string().nullable()),
})

export async function undoStep(
  undo: Readonly<Record<string, unknown>>,
  { writer }: CommitContext,
): Promise<void> {
  const { request, revision, interaction, before, proposal } = undoShape.parse(undo)
  if ((await writer.revisionOf(request)) !== revision) throw new DomainError('undo_blocked')
  await writer.requests.change(request, before as RequestChange)
  await writer.requests.removeEvents(proposal)
  if (interaction !== undefined) await writer.removeInteraction(interaction)
}
