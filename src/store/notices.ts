import type { NewId } from '#domain/ids.ts'
import { tellAt } from '#domain/notices/times.ts'
import { addMillis, type Clock, type Instant } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { and, asc, eq, inArray, isNull, lte, notInArray, or, sql } from '#drizzle'
import type { Database, Queries } from './database.ts'
import { recipient } from './digests.ts'
import type { NewNotice, Notice, Notices } from './port.ts'
import { preparedOnce } from './prepared.ts'
import { notices, users } from './schema/index.ts'
import { personSeesAt } from './scope.ts'

type Deps = Readonly<{ clock: Clock; newId: NewId }>
type Row = typeof notices.$inferSelect

/** Most lines of a summary: the rest is a number. */
const mostGathered = 5

/** Nobody is told of a client whom they do not see any more: cover is over, or the book has moved. */
export const stillSeen = (clock: Clock): SQL => stillSeenAt(sql`${clock.now()}`)

const stillSeenAt = (now: SQL): SQL =>
  sql`(${notices.clientId} IS NULL OR EXISTS (SELECT 1 FROM clients AS c, users AS u
    WHERE c.id = ${notices.clientId} AND u.id = ${notices.userId}
    AND ${personSeesAt(now, sql`u.id`, sql`u.role`, sql`c.rm_id`)}))`

/**
 * Adds a notice inside the transaction that causes it, once per person, kind and key; true where it is new. What is to be
 * told now waits for the person's digest where it is not urgent, and for the end of their quiet hours where it is.
 */
export async function addNotice(tx: Queries, deps: Deps, notice: NewNotice): Promise<boolean> {
  const now = deps.clock.now()
  if (notice.deliverAfter > now) return insertNotice(tx, deps, notice)
  const to = await recipient(tx, deps, notice.userId)
  if (to === undefined) return false
  const deliverAfter = tellAt(to.times, to.calendar, now, { urgent: notice.urgent })
  return insertNotice(tx, deps, { ...notice, deliverAfter })
}

/** The same at the instant that was worked out. */
export async function insertNotice(tx: Queries, { clock, newId }: Deps, notice: NewNotice): Promise<boolean> {
  const added = await tx
    .insert(notices)
    .values({ ...notice, facts: { ...notice.facts }, id: newId('notice'), createdAt: clock.now() })
    .onConflictDoNothing({ target: [notices.userId, notices.kind, notices.key] })
    .returning({ id: notices.id })
  return added.length > 0
}

export const toNotice = ({
  clientId,
  refId,
  leaseUntil: _lease,
  deliveredAt: _at,
  surface: _on,
  ...row
}: Row): Notice => ({
  ...row,
  ...(clientId === null ? {} : { clientId }),
  ...(refId === null ? {} : { refId }),
})

const { placeholder } = sql
const at = sql<Instant>`${placeholder('now')}`
const isDue = and(isNull(notices.deliveredAt), lte(notices.deliverAfter, at), stillSeenAt(at))
const isFree = or(isNull(notices.leaseUntil), lte(notices.leaseUntil, at))
const isLoose = and(isDue, isNull(notices.leaseUntil), notInArray(notices.kind, ['digest', 'summary']))

/** What is asked at every tick of the clock and every look of a person is built once. */
const waitingFor = preparedOnce((db) =>
  db
    .select()
    .from(notices)
    .where(and(eq(notices.userId, placeholder('user')), isDue, isFree))
    .orderBy(asc(notices.createdAt), asc(notices.id))
    .limit(placeholder('limit'))
    .prepare(),
)

const dueOnSlack = preparedOnce((db) =>
  db
    .select()
    .from(notices)
    .where(
      and(
        isDue,
        isFree,
        sql`EXISTS (SELECT 1 FROM slack_people WHERE slack_people.user_id = ${notices.userId})`,
      ),
    )
    .orderBy(asc(notices.deliverAfter), asc(notices.id))
    .limit(placeholder('limit'))
    .prepare(),
)

const toldTooMuch = preparedOnce((db) =>
  db
    .select({ user: notices.userId })
    .from(notices)
    .innerJoin(users, eq(users.id, notices.userId))
    .where(isLoose)
    .groupBy(notices.userId)
    .having(sql`count(*) > ${placeholder('most')}`)
    .prepare(),
)

const looseOf = preparedOnce((db) =>
  db
    .select()
    .from(notices)
    .where(and(isLoose, eq(notices.userId, placeholder('user'))))
    .orderBy(sql`${notices.urgent} DESC`, asc(notices.createdAt), asc(notices.id))
    .prepare(),
)

/** What people are told, once, on the surface that reaches them first. */
export function createNotices(db: Database, deps: Deps): Notices {
  const { clock } = deps

  return {
    add: (notice) => db.transact((tx) => addNotice(tx, deps, notice)),

    claimDue: (limit, leaseMillis) =>
      db.transact(async (tx) => {
        const claimed = await dueOnSlack(tx).all({ now: clock.now(), limit })
        if (claimed.length === 0) return []
        await tx
          .update(notices)
          .set({ leaseUntil: addMillis(clock.now(), leaseMillis) })
          .where(
            inArray(
              notices.id,
              claimed.map(({ id }) => id),
            ),
          )
        return claimed.map((row) => ({ ...toNotice(row), again: row.leaseUntil !== null }))
      }),

    async waiting(user, limit) {
      const rows = await waitingFor(db).all({ user, now: clock.now(), limit })
      return rows.map(toNotice)
    },

    async delivered(ids, surface, user) {
      if (ids.length === 0) return
      await db
        .update(notices)
        .set({ deliveredAt: clock.now(), surface })
        .where(
          and(inArray(notices.id, [...ids]), isNull(notices.deliveredAt), user && eq(notices.userId, user)),
        )
    },

    gather: (most) => db.transact((tx) => gather(tx, deps, most)),
  }
}

/** Puts one summary in the place of many; the notices stay on record, told by it. */
async function gather(tx: Queries, deps: Deps, most: number): Promise<void> {
  const now = deps.clock.now()
  const many = await toldTooMuch(tx).all({ now, most })
  for (const { user } of many) {
    const rows = await looseOf(tx).all({ user, now })
    const ids = rows.map(({ id }) => id)
    const items = rows
      .slice(0, mostGathered)
      .map(({ kind, facts, clientId, refId }) => ({ kind, facts, clientId, refId }))
    await tx.update(notices).set({ deliveredAt: now, surface: 'summary' }).where(inArray(notices.id, ids))
    await insertNotice(tx, deps, {
      userId: user,
      kind: 'summary',
      key: ids[0]!,
      urgent: rows.some(({ urgent }) => urgent),
      facts: { count: rows.length, items, more: rows.length - items.length },
      deliverAfter: now,
    })
  }
}
