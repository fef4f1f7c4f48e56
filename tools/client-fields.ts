import { z } from 'zod'
import { segmentSchema, stages } from '#domain/client.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import { idSchema } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import type { CardField } from '#domain/proposal.ts'
import type { BookWriter, ClientCard, ClientChanges } from '#store/port.ts'
import { lines } from './card.ts'
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
  })
  .refine((fields) => Object.values(fields).some((value) => value !== undefined), 'names no field to change')

export type Changes = z.output<typeof changesArgument>

/** The fields that would really change, with the lines that show what they replace. */
export function changesOf(card: ClientCard, said: Changes): { changes: Changes; fields: CardField[] } {
  const before = current(card)
  const real = (Object.entries(said) as [keyof Changes, string | number][]).filter(
    ([field, value]) => before[field] !== value,
  )
  return {
    changes: Object.fromEntries(real) as Changes,
    fields: lines(real.map(([field, value]) => [field, value, `changes.${field}`, before[field]] as const)),
  }
}

/** Writes the fields; answers what takes them back. */
export async function commitChanges(
  writer: BookWriter,
  client: ClientId,
  { contact_every_days, ...rest }: Changes,
): Promise<Record<string, unknown>> {
  const { before, cleared } = await writer.updateClient(
    client,
    defined({ ...rest, contactEveryDays: contact_every_days }) as ClientChanges,
  )
  return { client, before, cleared, revision: await writer.revisionOf(client) }
}

/** Puts the former values back; throws undo_blocked for a client that was changed since. */
export async function undoChanges(writer: BookWriter, undo: unknown): Promise<void> {
  const stored = undoShape.parse(undo)
  const client = idSchema('client').parse(stored.client)
  if ((await writer.revisionOf(client)) !== stored.revision) throw new DomainError('undo_blocked')
  await writer.restoreClient(client, stored.before as ClientChanges, stored.cleared)
}

const undoShape = z.object({
  client: z.string(),
  before: z.record(z.string(), z.unknown()),
  cleared: z.array(z.string()),
  revision: z.number(),
})

const contact = (card: ClientCard, kind: 'phone' | 'email'): string | undefined =>
  (
    card.contacts.find((row) => row.kind === kind && row.preferred) ??
    card.contacts.find((row) => row.kind === kind)
  )?.value

const current = (card: ClientCard): Partial<Record<keyof Changes, string | number>> =>
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
