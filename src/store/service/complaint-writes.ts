import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import { and, eq, sql } from '#drizzle'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import type { ComplaintChange, ComplaintState, ComplaintWriter } from '../port.ts'
import { clientProfiles, complaintCauses, complaints, lessons, requests } from '../schema/index.ts'
import { planClocks } from './clocks.ts'
import { complaintsWhere, judged } from './complaint-files.ts'
import { feedbackWrites } from './feedback-rows.ts'
import { ticketWrites } from './tickets.ts'

type Row = typeof complaints.$inferSelect
type CauseRow = typeof complaintCauses.$inferSelect

/** Writes of complaints, feedback and tickets; each throws read_only_role and record_not_found. */
export const complaintsWritesOf = (reach: Reach, deps: BookDeps): ComplaintWriter => ({
  ...feedbackWrites(reach, deps),
  ...ticketWrites(reach, deps),

  async open({ severityRules, holdingReply, ...row }) {
    const { clientId } = await writable(reach, row.requestId)
    await reach.db.insert(complaints).values({
      ...row,
      clientId,
      severityReason: severityRules,
      ...(holdingReply && { holdingReplyRef: holdingReply }),
    })
    await markOpen(reach, clientId)
    // The request was planned before it had a severity.
    await planClocks(reach.db, deps, row.requestId)
  },

  async remove(id) {
    const { clientId } = await writable(reach, id)
    await reach.db.delete(complaintCauses).where(eq(complaintCauses.requestId, id))
    await reach.db.delete(complaints).where(eq(complaints.requestId, id))
    await markOpen(reach, clientId, id)
  },

  async change(id, change) {
    const request = await writable(reach, id)
    const before = await kept(reach, id)
    if (before.row === null)
      await reach.db.insert(complaints).values(rowOf(request.clientId, id, judged(request)))
    const values = valuesOf(change)
    if (Object.keys(values).length > 0)
      await reach.db.update(complaints).set(values).where(eq(complaints.requestId, id))
    if (change.cause) await addCause(reach, id, change.cause)
    if (change.lesson) await addLesson(reach, id, change.lesson)
    await markOpen(reach, request.clientId)
    await planClocks(reach.db, deps, id)
    return before
  },

  async restore(id, state) {
    const { clientId } = await writable(reach, id)
    const { row, causes } = state as Kept
    const now = await kept(reach, id)
    const lesson = now.row?.lessonId
    if (lesson && lesson !== row?.lessonId) await reach.db.delete(lessons).where(eq(lessons.id, lesson))
    await reach.db.delete(complaintCauses).where(eq(complaintCauses.requestId, id))
    await reach.db.delete(complaints).where(eq(complaints.requestId, id))
    if (row) await reach.db.insert(complaints).values(row)
    if (causes.length > 0) await reach.db.insert(complaintCauses).values([...causes])
    await markOpen(reach, clientId)
    await planClocks(reach.db, deps, id)
  },
})

type Kept = ComplaintState & Readonly<{ row: Row | null; causes: readonly CauseRow[] }>

async function kept({ db }: Reach, id: Id<'request'>): Promise<Kept> {
  const [row] = await db.select().from(complaints).where(eq(complaints.requestId, id))
  const causes = await db.select().from(complaintCauses).where(eq(complaintCauses.requestId, id))
  return { row: row ?? null, causes }
}

const rowOf = (clientId: ClientId, requestId: Id<'request'>, found: ReturnType<typeof judged>) => ({
  requestId,
  clientId,
  severity: found.severity,
  severityReason: found.severityRules,
  theme: found.theme,
})

async function writable(reach: Reach, id: Id<'request'>) {
  refuseReaders(reach.actor)
  const [row] = await complaintsWhere(reach, eq(requests.id, id), 1)
  if (row === undefined) throw new DomainError('record_not_found')
  return row
}

const valuesOf = ({
  severity,
  severityRules,
  theme,
  remedy,
  callback,
  closedBy,
  lesson,
}: ComplaintChange): Partial<Row> => ({
  ...(severity && { severity }),
  ...(severityRules !== undefined && { severityReason: severityRules }),
  ...(theme && { theme }),
  ...(remedy && {
    remedyText: remedy.text,
    remedyMinor: remedy.amount?.minor ?? null,
    remedyCurrency: remedy.amount?.currency ?? null,
    remedyApprovedBy: remedy.approvedBy ?? null,
  }),
  ...(callback !== undefined && {
    calledBackAt: callback?.at ?? null,
    callbackRef: callback?.ref ?? null,
    satisfied: callback?.satisfied ?? null,
    callbackResult: callback?.result ?? null,
  }),
  ...(closedBy && { closedBy }),
  ...(lesson && { lessonId: lesson.id }),
})

async function addCause(
  { db }: Reach,
  requestId: Id<'request'>,
  { explains, evidence, ...cause }: NonNullable<ComplaintChange['cause']>,
): Promise<void> {
  const known = await db.select().from(complaintCauses).where(eq(complaintCauses.requestId, requestId))
  // Said again, a cause is the same one, now verified or seen with other eyes.
  const same = known.find(({ text }) => text.trim().toLowerCase() === cause.text.trim().toLowerCase())
  if (same) {
    await db
      .update(complaintCauses)
      .set({ ...cause, evidenceRef: evidence ?? same.evidenceRef, parent: explains ?? same.parent })
      .where(and(eq(complaintCauses.requestId, requestId), eq(complaintCauses.seq, same.seq)))
    return
  }
  const seq = Math.max(0, ...known.map((each) => each.seq)) + 1
  if (explains !== undefined && (explains < 1 || explains >= seq))
    throw new DomainError('cause_unknown', { cause: explains })
  await db.insert(complaintCauses).values({
    ...cause,
    requestId,
    seq,
    parent: explains ?? null,
    evidenceRef: evidence ?? null,
  })
}

/** A lesson of a complaint that has one takes its place. */
async function addLesson(
  { db }: Reach,
  requestId: Id<'request'>,
  lesson: NonNullable<ComplaintChange['lesson']>,
): Promise<void> {
  const [row] = await db
    .select({ theme: complaints.theme, severity: complaints.severity })
    .from(complaints)
    .where(eq(complaints.requestId, requestId))
  const { id, on, happened, cause, remedy, prevention } = lesson
  await db.insert(lessons).values({ ...row!, id, on, happened, cause, prevention, remedy: remedy ?? null })
}

/**
 * Keeps the mark that advice reads: true while a complaint of the client is not closed. One that was set from
 * elsewhere is only taken away by the closing of the last complaint here.
 */
export async function markOpen(
  { db }: Pick<Reach, 'db'>,
  clientId: ClientId,
  without?: Id<'request'>,
): Promise<void> {
  const [row] = await db
    .select({ open: sql<number>`count(*)` })
    .from(requests)
    .where(
      and(
        eq(requests.clientId, clientId),
        eq(requests.kind, 'complaint'),
        sql`${requests.status} <> 'closed'`,
        without && sql`${requests.id} <> ${without}`,
      ),
    )
  const complaintOpen = (row?.open ?? 0) > 0
  await db
    .insert(clientProfiles)
    .values({ clientId, complaintOpen })
    .onConflictDoUpdate({ target: clientProfiles.clientId, set: { complaintOpen } })
}
