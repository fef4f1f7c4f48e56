import { z } from 'zod'
import { languageSchema } from '#domain/language.ts'
import { originSchema, quotedSchema } from '#domain/origin.ts'
import { proposalStatuses, risks } from '#domain/proposal.ts'
import { channelSchema, surfaces } from '#domain/work.ts'

// What the answers are built from; a named schema is a component of the document.

export const named = z.registry<{ id: string }>()

/** Names a schema, so that every place that holds it refers to one description. */
export function name<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  named.add(schema, { id })
  return schema
}

export const text = z.string()
export const at = z.iso.datetime()
export const on = z.iso.date()
export const count = z.number().int()
export const flag = z.boolean()
export const anything = z.record(z.string(), z.unknown())
export const ok = name('Done', z.object({ ok: z.literal(true) }))

export const localised = name('Localised', z.object({ en: text, zh: text, ru: text }))
export const origin = name('Origin', originSchema)
export const quoted = name('Quoted', quotedSchema)
export const choice = name('Choice', z.object({ n: count, id: text, label: text, facts: text }))
export const failure = name(
  'Failure',
  z.object({ code: text, message: text, candidates: z.array(choice).optional(), reference: text.optional() }),
)

const cardField = name(
  'CardField',
  z.object({
    key: text.optional(),
    item: text.optional(),
    label: localised,
    value: text,
    before: text.optional(),
  }),
)
const card = name('Card', z.object({ title: localised, fields: z.array(cardField) }))
const receipt = name(
  'Receipt',
  z.object({
    proposal: text,
    tool: text,
    records: z.array(text),
    by: text,
    at,
    undoUntil: at.optional(),
    leavesAt: at.optional(),
  }),
)
const fieldEdit = name(
  'FieldEdit',
  z.object({
    kind: z.enum(['text', 'date', 'choice', 'number', 'flag']),
    value: text,
    choices: z.array(z.object({ value: text, label: text })),
    required: z.boolean(),
    most: count.optional(),
  }),
)
export const proposal = name(
  'Proposal',
  z.object({
    id: text,
    threadId: text,
    turnId: text,
    actorId: text,
    tool: text,
    risk: z.enum(risks).extract(['low_write', 'client_send', 'sensitive']),
    clientId: text.optional(),
    bound: z.record(z.string(), count),
    input: anything,
    card,
    origins: z.array(origin),
    status: z.enum(proposalStatuses),
    planId: text.optional(),
    dependsOn: text.optional(),
    createdAt: at,
    expiresAt: at,
    decidedBy: text.optional(),
    decidedAt: at.optional(),
    receipt: receipt.optional(),
    undoUntil: at.optional(),
    mark: text.describe('Names exactly this card; an approval that names it approves no other'),
    clientName: text.optional(),
    proposerName: text,
    deciderName: text.optional(),
    mayDecide: z.boolean(),
    mayDecline: z.boolean(),
    needsSecond: z.boolean(),
    edits: z.record(z.string(), fieldEdit).optional(),
  }),
)
export const oneProposal = name('OneProposal', z.object({ proposal }))
export const error = name('Error', z.object({ error: failure, proposal: proposal.optional() }))

export const draft = name(
  'Draft',
  z.object({
    id: text,
    clientId: text,
    clientName: text,
    purpose: text,
    channel: channelSchema,
    language: languageSchema,
    recipient: text.optional(),
    subject: text,
    body: text,
    origins: z.array(origin),
    missing: z.array(text),
    recommends: z.array(text).optional(),
    disclosures: text.optional().describe('Block of the body that nobody may change'),
    meetingId: text.optional(),
    findings: z.array(z.unknown()).optional(),
    outcome: text.optional(),
    reason: text.optional(),
    createdAt: at,
  }),
)

export const shown = name(
  'Shown',
  z.object({
    call: text,
    tool: text,
    records: z.array(z.object({ id: text, label: text })),
    table: z
      .object({
        columns: z.array(z.object({ name: text, kind: z.enum(['number', 'text', 'date']) })),
        rows: z.array(z.array(z.union([text, z.number(), z.null()]))),
        more: z.boolean(),
        asOf: text,
      })
      .optional(),
    chart: z
      .object({
        kind: z.enum(['bar', 'line']),
        title: text,
        unit: text.optional(),
        points: z.array(z.object({ label: text, value: z.number() })),
      })
      .optional(),
    query: text.optional(),
  }),
)

export const threadSummary = name(
  'Thread',
  z.object({ id: text, title: text.optional(), surface: z.enum(surfaces), createdAt: at, updatedAt: at }),
)
export const message = name(
  'Message',
  z.object({
    id: text,
    role: z.enum(['user', 'assistant', 'receipt']),
    text,
    at,
    turn: text.optional(),
    proposal: text.optional(),
    status: z.enum(proposalStatuses).optional(),
    shown: z.array(shown).optional(),
    drafts: z.array(draft).optional(),
    choices: z.array(choice).optional(),
  }),
)
