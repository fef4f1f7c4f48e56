import { z } from 'zod'
import { segmentSchema, stages } from '#domain/client.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import type { ClientCard, ClientChanges } from '#store/port.ts'
import { labels, lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { clientArgument, defined } from '../shapes.ts'

const word = z.string().trim().min(1).max(200)

const changes = z
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

type Changes = z.output<typeof changes>

export default defineWriteTool({
  name: 'update_client',
  area: 'clients',
  risk: 'low_write',
  title: {
    en: 'Preparing a change of the card',
    zh: '正在准备更改客户资料',
    ru: 'Готовлю изменение карточки',
  },
  description:
    "Proposes new values for fields of a client's card: contact details, place, occupation, segment, language, notes, contact rhythm. Only fields that the user named.",
  input: z.object({ client: clientArgument, changes }),
  examples: [
    {
      language: 'en',
      say: "change Anna Keller's phone to +41 44 555 01 99",
      input: { client: 'Anna Keller', changes: { phone: '+41 44 555 01 99' } },
    },
    {
      language: 'en',
      say: 'Keller moved to Basel, update her city',
      input: { client: 'Keller', changes: { city: 'Basel' } },
    },
    {
      language: 'en',
      say: 'set the segment of Orion Logistics to key',
      input: { client: 'Orion Logistics', changes: { segment: 'key' } },
    },
    {
      language: 'zh',
      say: '把王伟的电话改成 +86 21 5550 0199',
      input: { client: '王伟', changes: { phone: '+86 21 5550 0199' } },
    },
    {
      language: 'zh',
      say: '李娜搬到深圳了，更新一下城市',
      input: { client: '李娜', changes: { city: '深圳' } },
    },
    {
      language: 'ru',
      say: 'поменяй телефон Петрова на +7 495 555 01 99',
      input: { client: 'Петрова', changes: { phone: '+7 495 555 01 99' } },
    },
    {
      language: 'ru',
      say: 'Соколова переехала в Ригу, обнови город',
      input: { client: 'Соколова', changes: { city: 'Рига' } },
    },
  ],
  prepare: async (said, { book, client }) => {
    const { id, name } = await client(said.client)
    const card = await book.card(id)
    if (!card) throw new Error(`client ${id} vanished between look-up and reading`)
    const before = current(card)
    const fields = Object.entries(said.changes) as [keyof Changes, string | number][]
    const real = fields.filter(([field, value]) => before[field] !== value)
    if (real.length === 0) throw new DomainError('nothing_to_change')
    return {
      input: { client: id, changes: Object.fromEntries(real) as Changes },
      client: { id, name },
      bound: { [id]: card.revision },
      card: {
        title: { en: 'Change of a client’s card', zh: '更改客户资料', ru: 'Изменение карточки клиента' },
        fields: [
          { label: labels.client, value: name },
          ...lines(real.map(([field, value]) => [field, value, `changes.${field}`, before[field]] as const)),
        ],
      },
    }
  },
  commit: async (input, { writer }) => {
    const client = idSchema('client').parse(input.client)
    const { contact_every_days, ...rest } = input.changes
    const { before, cleared } = await writer.updateClient(
      client,
      defined({ ...rest, contactEveryDays: contact_every_days }) as ClientChanges,
    )
    return { records: [client], undo: { client, before, cleared, revision: await writer.revisionOf(client) } }
  },
  undo: async (undo, { writer }) => {
    const stored = undoShape.parse(undo)
    const client = idSchema('client').parse(stored.client)
    if ((await writer.revisionOf(client)) !== stored.revision) throw new DomainError('undo_blocked')
    await writer.restoreClient(client, stored.before as ClientChanges, stored.cleared)
  },
})

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
