import type { ClientId, UserId } from '#domain/ids.ts'
import { tellAt } from '#domain/notices/times.ts'
import type { Instant } from '#domain/time.ts'
import { and, asc, eq, gt, inArray, isNull, lte, ne, sql } from '#drizzle'
import { type AuditDeps, appendAudit } from './audit.ts'
import { bookFigures } from './book-figures.ts'
import type { Queries } from './database.ts'
import { planDigest, recipient } from './digests.ts'
import { planJobs } from './jobs.ts'
import { insertNotice, stillSeen, toNotice } from './notices.ts'
import type { DueStep, Firing, Job } from './port.ts'
import { caseEvents, clients, grants, handoffs, notices, requests, users } from './schema/index.ts'
import { personSees } from './scope.ts'
import {
  calendarIn,
  planRecord,
  stepKey,
  type Timed,
  type TimedRecord,
  timedRecord,
} from './service/clocks.ts'
import { escalate } from './service/escalate.ts'
import { unnamed } from './service/unnamed.ts'

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
          stillSeen(deps.clock),
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
  const owner = await holder(tx, deps, found)
  if (owner === undefined) return undefined
  const [other] = found.other === undefined ? [] : await people(tx, [found.other])
  const client = found.clientId && (await clientNamed(tx, found.clientId))
  // Where the owner has left and nobody covers, the leads act in their place.
  const [covers, leads] = [await coversOf(tx, owner.id, now), await leadsOf(tx, owner.id)]
  return {
    record,
    ...step,
    kind: found.kind,
    overtaken,
    ...(end === undefined ? {} : { runsOutAt: end.at }),
    ...(found.dueAt === undefined ? {} : { due: found.dueAt }),
    ...(found.since === undefined ? {} : { since: found.since }),
    subject: found.subject,
    ...(client && found.informed && { unnamed: await unnamed(tx, client.id, found.subject) }),
    status: found.status,
    complaint: found.complaint ?? false,
    urgent: found.urgent,
    owner: { id: owner.id, name: owner.name },
    informed: await people(tx, found.informed ?? []),
    covers: covers.length > 0 || owner.active ? covers : leads,
    leads,
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

/** Whose step it is: the owner of the record, or the client's RM where the owner does not see the client any more. */
async function holder(tx: Queries, { clock }: AuditDeps, { owner, clientId }: TimedRecord) {
  const person = (id: UserId) =>
    tx
      .select({ ...named, role: users.role, active: users.active })
      .from(users)
      .where(eq(users.id, id))
  const [found] = await person(owner)
  if (found === undefined || clientId === undefined) return found
  const [client] = await tx
    .select({ rm: clients.rmId, seen: personSees(clock, sql`${found.id}`, sql`${found.role}`, clients.rmId) })
    .from(clients)
    .where(eq(clients.id, clientId))
  return client === undefined || client.seen === 1 ? found : (await person(client.rm))[0]
}

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
