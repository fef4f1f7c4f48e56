import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { type Id, idSchema } from '#domain/ids.ts'
import { urgencyOf } from '#domain/service/complaint-severity.ts'
import type { Channel } from '#domain/work.ts'
import type { Committed, ComplaintFile, RequestChange } from '#store/port.ts'
import { lines } from './card.ts'
import { complaintDues, type Grievance, grievanceOrigin, raised, reasonText } from './complaint-open.ts'
import type { CommitContext, ToolContext } from './define.ts'
import { stateOf } from './request-state.ts'
import { defined } from './shapes.ts'

type Addition = Grievance & Readonly<{ client: string; channel?: Channel | undefined }>

/** Words of a client about a complaint that is open: they become part of its history, and may make it graver. */
export function prepareAddition<Said extends Addition>(
  said: Said,
  file: ComplaintFile,
  { language }: Pick<ToolContext, 'language'>,
) {
  const { request } = file
  const { severity, severityRules } = raised(said, file)
  return {
    client: { id: request.clientId, name: request.clientName },
    input: defined({ ...said, client: request.clientId as string, complaint: request.id }),
    bound: { [request.id]: request.revision },
    card: {
      title: {
        en: 'Added to an open complaint',
        zh: '补充到未结投诉',
        ru: 'Дополнение к открытой жалобе',
      },
      fields: lines([
        ['client', request.clientName],
        ['open_already', `${request.subject} (${request.id}, ${request.receivedAt.slice(0, 10)})`],
        ['client_words', `“${said.text}”`, 'text'],
        ['channel', said.channel, 'channel'],
        ['status', request.status === 'resolved' ? 'answered' : undefined, undefined, request.status],
        ...(severity === file.severity
          ? []
          : ([
              ['severity', severity, 'severity', file.severity],
              ['reason', reasonText(severityRules, language)],
            ] as const)),
      ]),
    },
  }
}

export async function addToComplaint(
  id: Id<'request'>,
  said: Addition,
  { actor, writer, clock, proposal, workCalendar }: CommitContext,
): Promise<Committed> {
  const file = await writer.complaints.file(id)
  if (file === undefined) throw new DomainError('record_not_found')
  const { request } = file
  const next = raised(said, file)
  const graver = next.severity !== file.severity
  const calendar = await workCalendar(request.owner.id)
  const again = request.status === 'resolved'
  const change: RequestChange = {
    ...(graver && {
      urgency: urgencyOf(next.severity),
      urgencyReason: reasonText(next.severityRules, actor.language),
    }),
    ...((graver || again) && {
      resolutionDueAt: complaintDues(calendar, again ? clock.now() : request.receivedAt, next.severity)
        .resolutionDueAt,
    }),
    ...(again && { status: 'answered', resolvedAt: null }),
  }
  const revision = await writer.requests.change(id, change)
  const before = await writer.complaints.change(id, {
    ...(graver && next),
    ...(again && { callback: null }),
  })
  const event = await writer.requests.addEvent({
    requestId: id,
    kind: 'client_said',
    text: said.text,
    originKind: grievanceOrigin(said.channel),
    proposalId: proposal,
  })
  return {
    records: [id, event],
    undo: { addition: id, revision, request: stateOf(request), complaint: before, proposal },
  }
}

export async function undoAddition(
  undo: Readonly<Record<string, unknown>>,
  { writer }: CommitContext,
): Promise<void> {
  const { addition: id, ...rest } = z
    .object({
      addition: idSchema('request'),
      revision: z.number(),
      request: z.record(z.string(), z.unknown()),
      complaint: z.record(z.string(), z.unknown()),
      proposal: idSchema('proposal'),
    })
    .parse(undo)
  if ((await writer.revisionOf(id)) !== rest.revision) throw new DomainError('undo_blocked')
  await writer.requests.change(id, rest.request as RequestChange)
  await writer.complaints.restore(id, rest.complaint)
  await writer.requests.removeEvents(rest.proposal)
}
