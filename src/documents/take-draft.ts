import { DomainError } from '#domain/errors.ts'
import type { DraftRow } from '#store/port.ts'

/** A blocked text leaves by no door: not as a mail file, a link or a text to paste. Throws draft_blocked. */
export function requireMayLeave({ outcome }: Pick<DraftRow, 'outcome'>): void {
  if (outcome === 'block') throw new DomainError('draft_blocked')
}

/** The draft as the bytes of a mail file under its author's name; throws draft_blocked. */
export async function mailOfDraft(
  draft: DraftRow,
  author: Readonly<{ name: string; email: string }>,
): Promise<Uint8Array> {
  requireMayLeave(draft)
  // Loaded when the first mail is asked for: it costs more to start than everything else here.
  const { draftAsMail } = await import('./mail.ts')
  return draftAsMail({
    id: draft.id,
    subject: draft.subject,
    body: draft.body,
    language: draft.language,
    from: { name: author.name, address: author.email },
    ...(draft.recipient === undefined ? {} : { to: { name: draft.clientName, address: draft.recipient } }),
    at: draft.createdAt,
  })
}
