import MailComposer from 'nodemailer/lib/mail-composer'
import { oneLine } from '#domain/drafts/wording.ts'
import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { type Instant, toMillis } from '#domain/time.ts'
import { recordedAddress } from './address.ts'

export type MailInput = Readonly<{
  /** Id of the draft; with the sender's domain it makes the Message-ID. */
  id: string
  subject: string
  body: string
  language: Language
  /** The relationship manager; an address that is none is refused with `input_invalid`. */
  from: Readonly<{ name: string; address: string }>
  /** The client's recorded address; what is no address leaves the mail without a recipient. */
  to?: Readonly<{ name?: string | undefined; address: string | null | undefined }> | undefined
  at: Instant
  /** The text of a calendar file that goes along, and what it asks of the reader's calendar. */
  calendar?: Readonly<{ method: 'REQUEST' | 'CANCEL'; text: string }> | undefined
  /** A mail that was approved and leaves as it is: it does not open for writing in a mail program. */
  leaves?: boolean
}>

/**
 * The draft as the bytes of an .eml file that a mail program opens unsent (`X-Unsent: 1`), unless it leaves. The
 * same input gives the same bytes; no header can hold a line break of a name or subject. Nothing is sent.
 */
export async function draftAsMail(input: MailInput): Promise<Uint8Array> {
  const from = recordedAddress(input.from.address)
  if (!from) throw new DomainError('input_invalid', { problems: 'the sender has no mail address' })
  const to = recordedAddress(input.to?.address)
  const id = input.id.replace(/[^\w-]/g, '') || 'draft'
  const mail = new MailComposer({
    from: { name: oneLine(input.from.name, 80), address: from },
    ...(to && { to: { name: oneLine(input.to?.name, 80), address: to } }),
    subject: oneLine(input.subject, 200),
    text: `${input.body.trimEnd().toWellFormed()}\n`.replace(/\r\n?|\n/g, '\r\n'),
    textEncoding: 'base64',
    encoding: 'base64',
    date: new Date(toMillis(input.at)),
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { ...(!input.leaves && { 'X-Unsent': '1' }), 'Content-Language': input.language },
    ...(input.calendar && {
      icalEvent: { method: input.calendar.method, content: input.calendar.text, filename: 'invite.ics' },
      // Parts are divided by the same line each time, so that a second delivery is the same mail.
      baseBoundary: id,
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await mail.compile().build())
}
