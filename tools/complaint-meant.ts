import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema, isId } from '#domain/ids.ts'
import type { ComplaintFile, ServiceRequest } from '#store/port.ts'
import type { ToolContext } from './define.ts'

/** How many candidates a question shows. */
const offered = 6

/**
 * The complaint meant by an id, its words or its client, with everything of it. Throws complaint_not_found,
 * complaint_ambiguous with candidates, or client_ambiguous where clients of one name have none of these words.
 */
export async function complaintMeant(
  reference: string,
  context: Pick<ToolContext, 'book' | 'client'>,
): Promise<ComplaintFile> {
  const { complaints } = context.book
  if (isId('request', reference)) {
    const file = await complaints.file(reference)
    if (file === undefined) throw new DomainError('complaint_not_found', { complaint: reference })
    return file
  }
  const matches = await complaints.match(reference, offered)
  if (matches.length === 0) return ofClient(reference, context)
  const file = matches.length === 1 ? await complaints.file(matches[0]!.id) : undefined
  return file ?? ask(reference, matches)
}

const namesakes = z.object({ candidates: z.array(z.object({ id: idSchema('client') })) })
const isOpen = ({ request }: ComplaintFile): boolean => request.status !== 'closed'

/** Of clients of one name the one who has an open complaint is meant, where no other has. */
async function onlyOpen(facts: unknown, book: ToolContext['book']): Promise<ComplaintFile | undefined> {
  const { data } = namesakes.safeParse(facts)
  const files = await Promise.all(
    (data?.candidates ?? []).map(({ id }) => book.complaints.ofClient(id, offered)),
  )
  const [first, ...others] = files.flat().filter(isOpen)
  return others.length === 0 ? first : undefined
}

/** Complaints of a client said in another script or by another name. */
async function ofClient(
  reference: string,
  { book, client }: Pick<ToolContext, 'book' | 'client'>,
): Promise<ComplaintFile> {
  const found = await client(reference).catch(async (error: unknown) => {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'client_not_found')
      throw new DomainError('complaint_not_found', { complaint: reference })
    const only = error.code === 'client_ambiguous' ? await onlyOpen(error.facts, book) : undefined
    if (only === undefined) throw error
    return only
  })
  if ('request' in found) return found
  const files = await book.complaints.ofClient(found.id, offered)
  const open = files.filter(isOpen)
  const [first, ...others] = open.length > 0 ? open : files
  if (first === undefined) throw new DomainError('complaint_not_found', { complaint: found.name })
  return others.length === 0
    ? first
    : ask(
        reference,
        [first, ...others].map(({ request }) => request),
      )
}

function ask(reference: string, matches: readonly ServiceRequest[]): never {
  throw new DomainError('complaint_ambiguous', {
    complaint: reference,
    candidates: matches.map(({ id, subject, clientName, receivedAt }, index) => ({
      n: index + 1,
      id,
      label: subject,
      facts: `${clientName}, ${receivedAt.slice(0, 10)}`,
    })),
  })
}

/** The complaint of a stored wish. */
export const complaintId = (stored: string) => idSchema('request').parse(stored)
