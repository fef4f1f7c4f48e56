import { fileOutbox } from '#connect/file-outbox.ts'
import { type CalendarPerson, calendarMethod, meetingAsCalendar } from '#documents/calendar.ts'
import { draftAsMail, type MailInput } from '#documents/mail.ts'
import { DomainError } from '#domain/errors.ts'
import type { OutgoingRow, Store } from '#store/port.ts'

/** The way out through a folder: each row becomes the mail of the person in whose name it goes. */
export const deliveryTo = (folder: string, { people }: Pick<Store, 'people'>) =>
  fileOutbox({ folder, compose: (row) => mailOf(row, people) })

/** The calendar file of a mail that invites: the client is the guest, the sender the organiser. */
function calendarOf(
  { invitation, recipient, language, queuedAt }: OutgoingRow,
  organiser: CalendarPerson,
): MailInput['calendar'] {
  if (invitation === undefined) return undefined
  const colleagues = invitation.attendees.map(({ name, email }) => ({ name, address: email }))
  const text = meetingAsCalendar({
    ...invitation,
    organiser,
    attendees: [{ name: recipient, address: recipient }, ...colleagues],
    language,
    at: queuedAt,
  })
  return { method: calendarMethod(invitation), text }
}

async function mailOf(row: OutgoingRow, people: Store['people']): Promise<Uint8Array> {
  const sender = row.actorId && (await people.byId(row.actorId))
  if (!sender) throw new DomainError('proposer_left')
  const from = { name: sender.signatures[row.language] ?? sender.name, address: sender.email }
  return draftAsMail({
    id: row.id,
    subject: row.subject,
    body: row.body,
    language: row.language,
    from,
    to: { address: row.recipient },
    at: row.queuedAt,
    calendar: calendarOf(row, from),
    leaves: true,
  })
}
