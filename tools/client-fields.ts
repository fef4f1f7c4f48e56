import { z } from 'zod'
import { segmentSchema, stages } from '#domain/client.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, NewId, ProposalId } from '#domain/ids.ts'
import { idSchema } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import type { CardField } from '#domain/proposal.ts'
import type { BookWriter, ClientCard, ClientChanges } from '#store/port.ts'
import { lines } from './card.ts'
import { careArguments, careOf, commitCare, undoCare } from './client-care.ts'
import type { ToolContext } from './define.ts'
import { defined } from './shapes.ts'

const word = z.string().trim().min(1).max(200)

/** Fields of a client's card that a person may change. */
export const changesArgument = z
  .object({
    name: word.optional(),
    nickname: word.optional(),
    segment: segmentSchema.optional(),
    stage: z.enum(stages).optional(),
    language: languageSchema.optional(),
    occupation: word.optional(),
    sector: word.optional(),
    city: word.optional(),
    district: word.optional(),
    region: word.optional(),
    country: word.optional(),
    address: z.string().trim().min(1).max(500).optional(),
    notes: z.string().trim().min(1).max(4000).optional(),
    contact_every_days: z.number().int().min(1).max(3650).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d\s().-]{6,25}$/, 'must be a phone number')
      .optional(),
    email: z
      .string()
      .trim()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address')
      .optional(),
    ...careArguments,
  })
  .refine((fields) => Object.values(fields).some((value) => value !== undefined), 'names no field to change')

export type Changes = z.output<typeof changesArgument>

type Plain = Omit<Changes, keyof typeof careArguments>

/** The fields that would really change, with the lines that show what they replace; throws date_in_past. */
export async function changesOf(
  card: ClientCard,
  { contact_pause, service_plan, ...plain }: Changes,
  context: Pick<ToolContext, 'book' | 'today' | 'language'>,
): Promise<{ changes: Changes; fields: CardField[] }> {
  const before = current(card)
  const real = (Object.entries(plain) as [keyof Plain, string | number][]).filter(
    ([field, value]) => before[field] !== value,
  )
  const { care, fields } = await careOf(card.id, { contact_pause, service_plan }, context)
  return {
    changes: { ...(Object.fromEntries(real) as Plain), ...care },
    fields: [
      ...lines(real.map(([field, value]) => [field, value, `changes.${field}`, before[field]] as const)),
      ...fields,
    ],
  }
}

/** Writes the fields; answers what takes them back. */
export async function commitChanges(
  writer: BookWriter,
  client: ClientId,
  { contact_every_days, contact_pause, service_plan, ...rest }: Changes,
  context: Readonly<{ newId: NewId; proposal: ProposalId }>,
): Promise<Record<string, unknown>> {
  const { before, cleared } = await writer.updateClient(
    client,
    defined({ ...rest, contactEveryDays: contact_every_days }) as ClientChanges,
  )
  const care = await commitCare(writer, client, { contact_pause, service_plan }, context)
  return { client, before, cleared, care, revision: await writer.revisionOf(client) }
}

/** Puts the former values back; throws undo_blocked for a client that was changed since. */
export async function undoChanges(writer: BookWriter, undo: unknown): Promise<void> {
  const stored = undoShape.parse(undo)
  const client = idSchema('client').parse(stored.client)
  if ((await writer.revisionOf(client)) !== stored.revision) throw new DomainError('undo_blocked')
  await writer.restoreClient(client, stored.before as ClientChanges, stored.cleared)
  await undoCare(writer, client, stored.care)
}

const undoShape = z.object({
  client: z.string(),
  before: z.record(z.string(), z.unknown()),
  cleared: z.array(z.string()),
  care: z.unknown().default({}),
  revision: z.number(),
})

const contact = (card: ClientCard, kind: 'phone' | 'email'): string | undefined =>
  (
    card.contacts.find((row) => row.kind === kind && row.preferred) ??
    card.contacts.find((row) => row.kind === kind)
  )?.value

/** The values of a client's card under the names of `changesArgument`. */
export const current = (card: ClientCard): Partial<Record<keyof Plain, string | number>> =>
  defined({
    name: card.name,
    nickname: card.names.find((row) => row.kind === 'nickname')?.text,
    segment: card.segment,
    stage: card.stage,
    language: card.language,
    occupation: card.occupation,
    sector: card.sector,
    city: card.city,
    district: card.district,
    region: card.region,
    country: card.country,
    address: card.address,
    notes: card.notes,
    contact_every_days: card.contactEveryDays,
    phone: contact(card, 'phone'),
    email: contact(card, 'email'),
  })
