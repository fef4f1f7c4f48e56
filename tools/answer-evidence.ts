import { DomainError } from '#domain/errors.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import type { Origin } from '#domain/origin.ts'
import { channelNamed } from '#domain/service/contact-channel.ts'
import { wordsIn } from '#domain/service/likeness.ts'
import { atWallTime, type Instant } from '#domain/time.ts'
import { type Channel, channelSchema } from '#domain/work.ts'
import type { ServiceRequest } from '#store/port.ts'
import type { ToolContext } from './define.ts'

/** What shows that a client was answered: a record there is, or a note that becomes one. */
export type Evidence =
  | Readonly<{ kind: 'record'; ref: string; at: Instant; text: string; origin?: Origin }>
  | Readonly<{ kind: 'note'; channel: Channel }>

/** How many records are looked through. */
const considered = 50
/** A contact without a time is taken to have been at the end of a usual day's work. */
const lateInTheDay = '17:00'

/**
 * The evidence meant by an id or words, else the newest contact or sent mail since the request came; a note alone is
 * a contact of its own. Throws answer_evidence_needed.
 */
export async function evidenceFor(
  request: ServiceRequest,
  said: Readonly<{ note?: string | undefined; evidence?: string | undefined }>,
  context: ToolContext,
): Promise<Evidence> {
  // A card that is edited comes back with the evidence it was made with.
  const [ref = '', detail] = said.evidence?.split(' ') ?? []
  const noted = ref === 'note' && channelSchema.safeParse(detail).success
  if ((said.evidence === undefined || noted) && said.note !== undefined)
    return { kind: 'note', channel: channelNamed(said.note) ?? request.channel ?? 'call' }
  const records = await recordsSince(request, context)
  const found =
    said.evidence === undefined
      ? records[0]
      : (records.find((record) => record.ref === ref) ?? meant(said.evidence, records))
  if (found === undefined)
    throw new DomainError('answer_evidence_needed', { client: request.clientName, subject: request.subject })
  return found
}

type Recorded = Extract<Evidence, { kind: 'record' }>

const meant = (reference: string, records: readonly Recorded[]): Recorded | undefined =>
  records.find(({ text }) => wordsIn(spokenWords(reference), text) >= 0.5)

/** Contacts and sent mails of the client since the request came, the newest first; what the client sent is none. */
async function recordsSince(
  { clientId, receivedAt }: ServiceRequest,
  { actor, book, clock, advice }: ToolContext,
): Promise<readonly Recorded[]> {
  const now = clock.now()
  const contacts = await book.interactions({ client: clientId, since: receivedAt, limit: considered })
  const told = contacts.items
    .filter(({ direction }) => direction !== 'in')
    .map(({ id, on, text, origin }): Recorded => {
      const late = atWallTime(on, lateInTheDay, actor.zone)
      const at = late > now ? now : late
      return { kind: 'record', ref: id, at: at > receivedAt ? at : receivedAt, text, origin }
    })
  const mails = (await advice.outgoing(clientId)).flatMap(
    ({ id, status, sentAt, subject, body }): Recorded[] =>
      status === 'sent' && sentAt !== undefined && sentAt >= receivedAt
        ? [{ kind: 'record', ref: id, at: sentAt, text: `${subject} ${body}` }]
        : [],
  )
  return [...told, ...mails].sort((a, b) => (a.at < b.at ? 1 : -1))
}
