import { zoneOfCountry } from '#domain/calendar/free-slots.ts'
import { DomainError } from '#domain/errors.ts'
import { type Id, isId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import type { Book, ClientSummary, Invitation, Meeting } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { meetingMeant } from './meeting-plan.ts'
import { spanIn } from './meeting-time.ts'

/** The meeting of a client to which a letter invites; one that was called off by its id only. */
export async function invitedTo(
  reference: string | undefined,
  client: ClientSummary,
  context: ToolContext,
): Promise<Meeting | undefined> {
  if (reference === undefined) return undefined
  if (!isId('meeting', reference)) return meetingMeant(reference, client, context)
  const meeting = await context.book.meetings.get(reference)
  if (meeting?.clientId !== client.id) throw new DomainError('meeting_not_found', { meeting: reference })
  return meeting
}

/** What of the meeting goes to the client; throws meeting_not_found where it is gone. */
export async function invitationOf(
  { meetings }: Pick<Book, 'meetings'>,
  id: Id<'meeting'> | undefined,
): Promise<Invitation | undefined> {
  if (id === undefined) return undefined
  const meeting = await meetings.get(id)
  if (meeting === undefined) throw new DomainError('meeting_not_found', { meeting: id })
  const { uid, sequence, subject, startsAt, endsAt, place, status, attendees } = meeting
  return {
    uid,
    sequence,
    subject,
    startsAt,
    endsAt,
    status,
    attendees,
    ...(place === undefined ? {} : { place }),
  }
}

/**
 * The line of a card that tells what the calendar file says, every part of it, in the time of the client's country: the
 * same to whoever approves.
 */
export function toldInvitation(
  invitation: Invitation | undefined,
  country: string | undefined,
): string | undefined {
  if (invitation === undefined) return undefined
  const { subject, place, status, attendees, sequence } = invitation
  return [
    `${status === 'cancelled' ? '✕ ' : ''}${subject}`,
    spanIn(invitation, zoneOfCountry(country) ?? timeZone('UTC'), 'en'),
    place,
    ...attendees.map(({ name, email }) => (email === undefined ? name : `${name} <${email}>`)),
    `invite.ics (${sequence})`,
  ]
    .filter(Boolean)
    .join('; ')
}
