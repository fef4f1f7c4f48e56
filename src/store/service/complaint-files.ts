import type { Id } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import { judgeSeverity, rulesText } from '#domain/service/complaint-severity.ts'
import { themeOf, themeOfTopic } from '#domain/service/complaint-theme.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, gte, ne, sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { amountOf } from '../book/rows.ts'
import type { ComplaintBook, ComplaintFile, ServiceRequest } from '../port.ts'
import { present } from '../rows.ts'
import { complaintCauses, complaints, drafts, requests, users } from '../schema/index.ts'
import { overlap, requestsWhere } from './request-rows.ts'

/** How many complaints are compared with what was said. */
const considered = 1000

const isComplaint = eq(requests.kind, 'complaint')

/** Complaints of visible clients, those that are not closed first, the newest at the top. */
export async function complaintsWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
): Promise<readonly ServiceRequest[]> {
  const { items } = await requestsWhere(reach, and(isComplaint, condition), limit)
  return items
}

export const fileOf =
  (reach: Reach): ComplaintBook['file'] =>
  async (id) => {
    const [request] = await complaintsWhere(reach, eq(requests.id, id), 1)
    return request && readFile(reach, request)
  }

export const filesOfClient =
  (reach: Reach): ComplaintBook['ofClient'] =>
  async (client, limit) => {
    const found = await complaintsWhere(reach, eq(requests.clientId, client), considered)
    const ordered = [...found].sort(
      (a, b) =>
        Number(a.status === 'closed') - Number(b.status === 'closed') ||
        b.receivedAt.localeCompare(a.receivedAt),
    )
    return Promise.all(ordered.slice(0, limit).map((request) => readFile(reach, request)))
  }

export const matchComplaints =
  (reach: Reach): ComplaintBook['match'] =>
  async (reference, limit) => {
    const said = reference.trim()
    if (isId('request', said)) return complaintsWhere(reach, eq(requests.id, said), 1)
    const words = spokenWords(said)
    if (words.length === 0) return []
    const open = await complaintsWhere(reach, ne(requests.status, 'closed'), considered)
    const found = bestOf(open, words, limit)
    if (found.length > 0) return found
    return bestOf(await complaintsWhere(reach, eq(requests.status, 'closed'), considered), words, limit)
  }

function bestOf(rows: readonly ServiceRequest[], words: readonly string[], limit: number): ServiceRequest[] {
  const scored = rows.map((row) => ({
    row,
    score: overlap(words, `${row.subject} ${row.text ?? ''} ${row.clientName}`),
  }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score >= Math.max(0.5, best * 0.75))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ row }) => row)
}

/** Everything of a complaint; one that came from another system is judged by its words. */
async function readFile(reach: Reach, request: ServiceRequest): Promise<ComplaintFile> {
  const { db } = reach
  const [[row], causes, explanation] = await Promise.all([
    db
      .select({
        severity: complaints.severity,
        severityRules: complaints.severityReason,
        theme: complaints.theme,
        promisedBy: complaints.promisedBy,
        holdingReply: complaints.holdingReplyRef,
        remedyText: complaints.remedyText,
        remedyMinor: complaints.remedyMinor,
        remedyCurrency: complaints.remedyCurrency,
        approvedBy: users.name,
        calledBackAt: complaints.calledBackAt,
        callbackRef: complaints.callbackRef,
        satisfied: complaints.satisfied,
        callbackResult: complaints.callbackResult,
        lesson: complaints.lessonId,
      })
      .from(complaints)
      .leftJoin(users, eq(users.id, complaints.remedyApprovedBy))
      .where(eq(complaints.requestId, request.id)),
    causesOf(reach, request.id),
    explanationOf(reach, request),
  ])
  if (row === undefined) return { ...judged(request), request, causes, ...explanation }
  const { severity, severityRules, theme, remedyText, remedyMinor, remedyCurrency, approvedBy } = row
  const { promisedBy, holdingReply, lesson } = row
  const amount = amountOf(remedyMinor, remedyCurrency)
  const { calledBackAt: at, callbackRef: ref, satisfied, callbackResult: result } = row
  return {
    request,
    severity,
    severityRules,
    theme: themeOfTopic(theme),
    causes,
    ...explanation,
    ...present({ promisedBy, holdingReply: isId('draft', holdingReply) ? holdingReply : null, lesson }),
    ...(remedyText !== null && { remedy: { text: remedyText, ...present({ amount, approvedBy }) } }),
    ...(at !== null &&
      ref !== null &&
      satisfied !== null &&
      result !== null && { callback: { at, ref, satisfied, result } }),
  }
}

/** Severity and theme of a complaint that has no row of its own yet. */
export function judged(request: Pick<ServiceRequest, 'subject' | 'text'>) {
  const words = `${request.subject}. ${request.text ?? ''}`
  const { severity, rules } = judgeSeverity(words)
  return { severity, severityRules: rulesText(rules), theme: themeOf(words) }
}

async function causesOf({ db }: Reach, id: Id<'request'>) {
  const rows = await db
    .select()
    .from(complaintCauses)
    .where(eq(complaintCauses.requestId, id))
    .orderBy(asc(complaintCauses.seq))
  return rows.map(({ requestId: _request, parent, evidenceRef, ...cause }) => ({
    ...cause,
    ...(parent !== null && { explains: parent }),
    ...(evidenceRef !== null && { evidence: evidenceRef }),
  }))
}

/** Writing of a purpose to a client since an instant, the newest, and whether it is on its way or left. */
async function explanationOf(
  { db }: Reach,
  { clientId, receivedAt }: ServiceRequest,
): Promise<Pick<ComplaintFile, 'explanation'>> {
  const [row] = await db
    .select({ draft: drafts.id, on: drafts.createdAt, sent: sql<number>`${sentDraft}` })
    .from(drafts)
    .where(
      and(
        eq(drafts.clientId, clientId),
        eq(drafts.purpose, 'explanation'),
        gte(drafts.createdAt, receivedAt),
      ),
    )
    .orderBy(desc(drafts.createdAt), desc(sql`${drafts}.rowid`))
    .limit(1)
  return row ? { explanation: { ...row, sent: row.sent === 1 } } : {}
}

/** Whether a draft of the query left the bank or is about to. */
const sentDraft = sql`EXISTS (SELECT 1 FROM outbox AS o WHERE o.draft_id = drafts.id AND o.status IN ('queued', 'sending', 'sent'))`
