import { rulesText, urgencyOf } from '#domain/service/complaint-severity.ts'
import type { ComplaintTheme } from '#domain/service/complaint-themes.ts'
import type { Severity } from '#domain/service/terms.ts'
import { atWallTime } from '#domain/time.ts'
import type { Committed, ComplaintChange, ComplaintFile, RequestChange } from '#store/port.ts'
import { remedyMoney, type Update } from './complaint-change.ts'
import { complaintDues, reasonText } from './complaint-open.ts'
import type { CommitContext } from './define.ts'
import { stateOf } from './request-state.ts'
import { defined } from './shapes.ts'

type Wish = Update &
  Readonly<{
    severity?: Severity | undefined
    theme?: ComplaintTheme | undefined
    /** The answer that shows the cause. */
    proof?: string | undefined
  }>

/** Writes what is new about a complaint: its request, its own record, and a line of its history for each part. */
export async function commitUpdate(
  file: ComplaintFile,
  wish: Wish,
  context: CommitContext,
): Promise<Committed> {
  const { writer, proposal, outside } = context
  const { request } = file
  const revision = await writer.requests.change(request.id, await requestChange(file, wish, context))
  const change = await complaintChange(file, wish, context)
  const before = await writer.complaints.change(request.id, change)
  const events: string[] = []
  for (const event of eventsOf(wish, change))
    events.push(
      await writer.requests.addEvent({
        ...event,
        requestId: request.id,
        originKind: outside ? 'chat' : 'rm',
        proposalId: proposal,
      }),
    )
  return {
    records: [request.id, ...(change.lesson ? [change.lesson.id] : [])],
    undo: { addition: request.id, revision, request: stateOf(request), complaint: before, proposal },
  }
}

async function requestChange(
  { request, severity }: ComplaintFile,
  wish: Wish,
  { actor, clock, workCalendar }: CommitContext,
): Promise<RequestChange> {
  const graded = wish.severity !== undefined && wish.severity !== severity ? wish.severity : undefined
  const reopened = wish.status === 'reopened'
  const calendar = graded || reopened ? await workCalendar(request.owner.id) : undefined
  const from = reopened ? clock.now() : request.receivedAt
  return {
    ...(graded && {
      urgency: urgencyOf(graded),
      urgencyReason: reasonText(rulesText([], true), actor.language),
    }),
    ...(calendar && { resolutionDueAt: complaintDues(calendar, from, graded ?? severity).resolutionDueAt }),
    ...(wish.status === 'resolved' && {
      status: 'resolved',
      resolvedAt: clock.now(),
      pausedAt: null,
      pauseReason: null,
    }),
    ...(wish.status === 'closed' && { status: 'closed' }),
    ...(reopened && { status: 'answered', resolvedAt: null }),
  }
}

async function complaintChange(
  { request, severity }: ComplaintFile,
  { cause, remedy, callback, lesson, status, theme, proof, ...wish }: Wish,
  { actor, writer, newId, today, proposer }: CommitContext,
): Promise<ComplaintChange> {
  const contact =
    callback && request.resolvedAt
      ? await writer.complaints.callbackContact(request.clientId, request.resolvedAt, callback.on)
      : undefined
  return {
    ...(wish.severity !== undefined &&
      wish.severity !== severity && { severity: wish.severity, severityRules: rulesText([], true) }),
    ...(theme && { theme }),
    ...(cause && {
      cause: defined({ ...cause, verified: cause.verified === true, evidence: proof }),
    }),
    ...(remedy && {
      remedy: defined({
        text: remedy.text,
        amount: remedyMoney(remedy),
        approvedBy: actor.id === proposer ? undefined : actor.id,
      }),
    }),
    ...(callback &&
      contact && {
        callback: {
          at: contact.at ?? atWallTime(contact.on, '12:00', actor.zone),
          ref: contact.ref,
          satisfied: callback.satisfied,
          result: callback.result,
        },
      }),
    ...(status === 'reopened' && { callback: null }),
    ...(status === 'closed' && { closedBy: actor.id }),
    ...(lesson && { lesson: { ...lesson, id: newId('lesson'), on: today } }),
  }
}

/** A line for each part; the note of a closing says why there is no lesson, or why the client's mind did not count. */
function eventsOf(wish: Wish, change: ComplaintChange) {
  const { note, severity, cause, remedy, callback, status, lesson } = wish
  return [
    ...(note === undefined ? [] : [{ kind: status === 'closed' ? 'no_lesson' : 'note', text: note }]),
    ...(severity === undefined ? [] : [{ kind: 'severity', text: severity }]),
    ...(cause ? [{ kind: 'cause', text: cause.text, ...(wish.proof && { refId: wish.proof }) }] : []),
    ...(remedy ? [{ kind: 'remedy', text: remedy.text }] : []),
    ...(callback
      ? [{ kind: 'callback', text: callback.result, ...(change.callback && { refId: change.callback.ref }) }]
      : []),
    ...(lesson && change.lesson
      ? [{ kind: 'lesson', text: lesson.prevention, refId: change.lesson.id }]
      : []),
    ...(status ? [{ kind: status }] : []),
  ]
}
