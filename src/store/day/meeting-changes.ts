import { DomainError } from '#domain/errors.ts'
import { and, eq, inArray } from '#drizzle'
import { summary } from '../book/clients.ts'
import { type BookDeps, type Reach, refuseReaders } from '../book/reach.ts'
import type { Meeting, MeetingWriter } from '../port.ts'
import { busyTimes, meetings, users } from '../schema/index.ts'
import { meeting } from './meetings.ts'

/** Name of the calendar under which our own meetings stand among the busy times of those who take part. */
export const ownCalendar = 'rapport'

type Times = Pick<Meeting, 'uid' | 'startsAt' | 'endsAt' | 'subject' | 'attendees'>

export const meetingsWritesOf = (reach: Reach, deps: BookDeps): MeetingWriter => ({
  async add({ clientId, ...row }) {
    refuseReaders(reach.actor)
    if (clientId !== undefined && (await summary(reach, clientId)) === undefined)
      throw new DomainError('client_not_found', { client: clientId })
    await reach.db.insert(meetings).values({
      ...row,
      attendees: [...row.attendees],
      ...(clientId && { clientId }),
      ownerId: reach.actor.id,
      createdAt: deps.clock.now(),
    })
    await takePlace(reach, deps, row)
  },

  async remove(id) {
    const { uid } = await writable(reach, id)
    await reach.db.delete(meetings).where(eq(meetings.id, id))
    await leavePlace(reach, uid)
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
    return revision
  },
})

async function writable(reach: Reach, id: Meeting['id']): Promise<Meeting> {
  refuseReaders(reach.actor)
  const row = await meeting(reach, id)
  if (row === undefined) throw new DomainError('record_not_found')
  return row
}

/** Colleagues who take part have no time then; what it is about stays with the meeting. */
async function takePlace({ db, actor }: Reach, { newId }: BookDeps, meeting: Times): Promise<void> {
  const mails = meeting.attendees.flatMap(({ email }) => email ?? [])
  if (mails.length === 0) return
  const people = await db.select({ id: users.id }).from(users).where(inArray(users.email, mails))
  const rows = people
    .filter(({ id }) => id !== actor.id)
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
