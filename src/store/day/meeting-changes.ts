import { DomainError } from '#domain/errors.ts'
import type { UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { and, eq, gt, inArray, lte } from '#drizzle'
import { summary } from '../book/clients.ts'
import { type BookDeps, type Reach, refuseReaders } from '../book/reach.ts'
import type { Meeting, MeetingWriter } from '../port.ts'
import { busyTimes, grants, meetings, users } from '../schema/index.ts'
import { remindersFollow } from './meeting-reminders.ts'
import { meeting } from './meetings.ts'

/** Name of the calendar under which our own meetings stand among the busy times of those who take part. */
export const ownCalendar = 'rapport'

type Times = Pick<Meeting, 'uid' | 'ownerId' | 'startsAt' | 'endsAt' | 'subject' | 'attendees'>

export const meetingsWritesOf = (reach: Reach, deps: BookDeps): MeetingWriter => ({
  async add({ clientId, ...row }) {
    refuseReaders(reach.actor)
    const client = clientId && (await summary(reach, clientId))
    if (clientId !== undefined && client === undefined)
      throw new DomainError('client_not_found', { client: clientId })
    // After the end of a cover it is the owner of the book who goes there.
    const ownerId =
      client && !(await worksThen(reach, client.rm.id, row.startsAt)) ? client.rm.id : reach.actor.id
    await reach.db.insert(meetings).values({
      ...row,
      attendees: [...row.attendees],
      ...(clientId && { clientId }),
      ownerId,
      createdAt: deps.clock.now(),
    })
    await takePlace(reach, deps, { ...row, ownerId })
  },

  async remove(id) {
    const before = await writable(reach, id)
    await remindersFollow(reach, deps, before, undefined)
    await reach.db.delete(meetings).where(eq(meetings.id, id))
    await leavePlace(reach, before.uid)
  },

  async change(id, { attendees, ...changes }) {
    const before = await writable(reach, id)
    const revision = before.revision + 1
    await reach.db
      .update(meetings)
      .set({
        ...changes,
        ...(attendees && { attendees: [...attendees] }),
        ...(changes.place === '' && { place: null }),
        sequence: before.sequence + 1,
        revision,
      })
      .where(eq(meetings.id, id))
    await leavePlace(reach, before.uid)
    const after = (await meeting(reach, id)) ?? before
    if (after.status !== 'cancelled') await takePlace(reach, deps, after)
    await remindersFollow(reach, deps, before, after)
    return revision
  },
})

/** Whether the actor still works in this book then. */
async function worksThen({ db, actor }: Reach, book: UserId, at: Instant): Promise<boolean> {
  if (actor.role !== 'rm' || actor.id === book) return true
  const [cover] = await db
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(eq(grants.actorId, actor.id), eq(grants.bookId, book), lte(grants.fromAt, at), gt(grants.toAt, at)),
    )
    .limit(1)
  return cover !== undefined
}

async function writable(reach: Reach, id: Meeting['id']): Promise<Meeting> {
  refuseReaders(reach.actor)
  const row = await meeting(reach, id)
  if (row === undefined) throw new DomainError('record_not_found')
  return row
}

/** Colleagues who take part have no time then; what it is about stays with the meeting. */
async function takePlace({ db }: Reach, { newId }: BookDeps, meeting: Times): Promise<void> {
  const mails = meeting.attendees.flatMap(({ email }) => email ?? [])
  if (mails.length === 0) return
  const people = await db.select({ id: users.id }).from(users).where(inArray(users.email, mails))
  const rows = people
    .filter(({ id }) => id !== meeting.ownerId)
    .map(({ id }) => ({
      id: newId('busy'),
      userId: id,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      title: meeting.subject,
      calendar: ownCalendar,
      uid: meeting.uid,
    }))
  if (rows.length > 0) await db.insert(busyTimes).values(rows).onConflictDoNothing()
}

const leavePlace = ({ db }: Reach, uid: string) =>
  db.delete(busyTimes).where(and(eq(busyTimes.calendar, ownCalendar), eq(busyTimes.uid, uid)))
