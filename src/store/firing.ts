import type { ClientId, UserId } from '#domain/ids.ts'
import { tellAt } from '#domain/notices/times.ts'
import type { Instant } from '#domain/time.ts'
import { and, asc, eq, gt, inArray, isNull, lte, ne, sql } from '#drizzle'
import { type AuditDeps, appendAudit } from './audit.ts'
import { bookFigures } from './book-figures.ts'
import type { Queries } from './database.ts'
import { planDigest, recipient } from './digests.ts'
import { planJobs } from './jobs.ts'
import { insertNotice, toNotice } from './notices.ts'
import type { DueStep, Firing, Job } from './port.ts'
import { caseEvents, clients, grants, handoffs, notices, requests, users } from './schema/index.ts'
import { calendarIn, planRecord, stepKey, type Timed, timedRecord } from './service/clocks.ts'
import { escalate } from './service/escalate.ts'

/** What a job may read and do in the transaction that ends it. */
export const firingOf = (tx: Queries, deps: AuditDeps, job: Job): Firing => ({
  step: () => dueStep(tx, deps, job),

  async tell({ runsOutAt, ...notice }) {
    const to = await recipient(tx, deps, notice.userId)
    if (to === undefined) return false
    const { urgent } = notice
    const when = { urgent, ...(runsOutAt === undefined ? {} : { runsOutAt }) }
    const deliverAfter = tellAt(to.times, to.calendar, deps.clock.now(), when)
    return insertNotice(tx, deps, { ...notice, deliverAfter })
  },

  async caseEvent({ request, kind }) {
    const [row] = await tx
      .select({ clientId: requests.clientId })
      .from(requests)
      .where(eq(requests.id, request))
    if (row === undefined) return
    await tx.insert(caseEvents).values({
      id: deps.newId('event'),
      requestId: request,
      clientId: row.clientId,
      at: deps.clock.now(),
      kind,
      originKind: 'rm',
    })
  },

  escalate: async (request, step) => void (await escalate(tx, deps, request, step)),

  async nudged(handoff) {
    await tx
      .update(handoffs)
      .set({ nudges: sql`${handoffs.nudges} + 1` })
      .where(eq(handoffs.id, handoff))
  },

  figures: (book, since) => bookFigures(tx, deps, book, since),
  nextDigest: async (user) => void (await planDigest(tx, deps, user)),

  async carry(user) {
    const now = deps.clock.now()
    const carried = await tx
      .select()
      .from(notices)
      .where(
        and(
          eq(notices.userId, user),
          isNull(notices.deliveredAt),
          eq(notices.urgent, false),
          ne(notices.kind, 'digest'),
          lte(notices.deliverAfter, now),
        ),
      )
      .orderBy(asc(notices.createdAt), asc(notices.id))
    const ids = carried.map(({ id }) => id)
    if (ids.length > 0)
      await tx.update(notices).set({ deliveredAt: now, surface: 'digest' }).where(inArray(notices.id, ids))
    return carried.map(toNotice)
  },

  plan: (wanted) => planJobs(tx, deps, wanted),
  audit: (entry) => appendAudit(tx, entry, deps),
})

/** The step behind a job as its record now says; undefined where the record moved on. */
async function dueStep(tx: Queries, deps: AuditDeps, { key, payload }: Job): Promise<DueStep | undefined> {
  const record = payload.record as Timed
  const found = await timedRecord(tx, record)
  if (found === undefined) return undefined
  const steps = found.steps(await calendarIn(tx, deps, found.owner))
  const step = steps.find((each) => stepKey(record, each) === key)
  if (step === undefined) {
    // The calendar or the owner changed behind the plan: what still counts gets its new instant, nothing is lost.
    await planRecord(tx, deps, record)
    return undefined
  }
  const end = steps.find(
    (each) => each.clock === step.clock && (each.step === 'breach' || each.step === 'due'),
  )
  const now = deps.clock.now()
  const overtaken = steps.some(
    (each) => each.clock === step.clock && each.at > step.at && each.at <= now && !handsUp(each.step),
  )
  const [owner] = await people(tx, [found.owner])
  if (owner === undefined) return undefined
  const [other] = found.other === undefined ? [] : await people(tx, [found.other])
  const client = found.clientId && (await clientNamed(tx, found.clientId))
  return {
    record,
    ...step,
    kind: found.kind,
    overtaken,
    ...(end === undefined ? {} : { runsOutAt: end.at }),
    ...(found.dueAt === undefined ? {} : { due: found.dueAt }),
    ...(found.since === undefined ? {} : { since: found.since }),
    subject: found.subject,
    status: found.status,
    complaint: found.complaint ?? false,
    urgent: found.urgent,
    owner,
    informed: await people(tx, found.informed ?? []),
    covers: await coversOf(tx, found.owner, now),
    leads: await leadsOf(tx, found.owner),
    ...(other === undefined ? {} : { other }),
    ...(client === undefined ? {} : { client }),
    ...(found.requestId === undefined ? {} : { requestId: found.requestId }),
  }
}

const handsUp = (step: string): boolean => step === 'cover' || step === 'lead'

const named = { id: users.id, name: users.name }

const people = (tx: Queries, ids: readonly UserId[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .select(named)
        .from(users)
        .where(and(inArray(users.id, [...ids]), eq(users.active, true)))
        .orderBy(asc(users.id))

async function clientNamed(tx: Queries, id: ClientId) {
  const [row] = await tx
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(eq(clients.id, id))
  return row
}

const coversOf = (tx: Queries, book: UserId, now: Instant) =>
  tx
    .selectDistinct(named)
    .from(grants)
    .innerJoin(users, and(eq(users.id, grants.actorId), eq(users.active, true)))
    .where(and(eq(grants.bookId, book), lte(grants.fromAt, now), gt(grants.toAt, now)))
    .orderBy(asc(users.id))

const leadsOf = (tx: Queries, owner: UserId) =>
  tx
    .select(named)
    .from(users)
    .where(
      sql`${users.active} AND ${users.role} = 'lead' AND ${users.id} <> ${owner} AND EXISTS (
        SELECT 1 FROM team_members AS mine JOIN team_members AS theirs ON theirs.team_id = mine.team_id
        WHERE mine.user_id = ${owner} AND theirs.user_id = ${users.id})`,
    )
    .orderBy(asc(users.id))
