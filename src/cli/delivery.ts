import { fileOutbox } from '#connect/file-outbox.ts'
import { draftAsMail } from '#documents/mail.ts'
import { DomainError } from '#domain/errors.ts'
import type { OutgoingRow, Store } from '#store/port.ts'

/** The way out through a folder: each row becomes the mail of the person in whose name it goes. */
export const deliveryTo = (folder: string, { people }: Pick<Store, 'people'>) =>
  fileOutbox({ folder, compose: (row) => mailOf(row, people) })

async function mailOf(row: OutgoingRow, people: Store['people']): Promise<Uint8Array> {
  const sender = row.actorId && (await people.byId(row.actorId))
  if (!sender) throw new DomainError('proposer_left')
  return draftAsMail({
    id: row.id,
    subject: row.subject,
    body: row.body,
    language: row.language,
    from: { name: sender.signatures[row.language] ?? sender.name, address: sender.email },
    to: { address: row.recipient },
    at: row.queuedAt,
    leaves: true,
  })
}
