import { z } from 'zod'
import { briefLineShape, briefShape, clientRecordShape } from '#agent/answer-shapes.ts'
import { captureKindSchema, captureStates } from '#domain/capture.ts'
import { languageSchema } from '#domain/language.ts'
import { channelSchema } from '#domain/work.ts'
import {
  at,
  choice,
  count,
  draft,
  failure,
  flag,
  localised,
  message,
  name,
  on,
  proposal,
  quoted,
  shown,
  text,
  threadSummary,
} from './shapes.ts'

export * from './access-answers.ts'

// Answers about work: conversations, cards, captures, drafts, clients and the day.

export const threads = name('Threads', z.object({ threads: z.array(threadSummary) }))
export const thread = name(
  'ThreadView',
  z.object({
    thread: threadSummary,
    messages: z.array(message),
    proposals: z.array(proposal),
    running: text.optional(),
  }),
)
export const act = name(
  'ActResult',
  z.object({
    thread: text,
    turn: text,
    proposal: proposal.optional(),
    draft: draft.optional(),
    repeated: z.literal(true).optional(),
    failure: failure.optional(),
  }),
)
export const capture = name(
  'Capture',
  z.object({
    id: text,
    kind: captureKindSchema,
    state: z.enum(captureStates),
    capturedAt: at,
    receivedAt: at,
    thread: text,
    turn: text.optional(),
    reply: text.optional(),
    proposal: proposal.optional(),
    conflict: z
      .object({
        seenAsOf: at,
        fields: z.array(
          z.object({ name: text, seen: text.optional(), now: text.optional(), yours: text.optional() }),
        ),
      })
      .optional(),
    failure: failure.optional(),
  }),
)
export const captures = name('Captures', z.object({ items: z.array(capture) }))
export const recording = name(
  'Recording',
  z.object({
    id: text,
    mime: text,
    seconds: count,
    client: text.optional(),
    transcript: text.optional(),
    transcribedBy: text.optional(),
    createdAt: at,
  }),
)

export const proposals = name('Proposals', z.object({ proposals: z.array(proposal) }))
export const drafts = name('Drafts', z.object({ items: z.array(draft), more: count }))
export const oneDraft = name(
  'DraftView',
  z.object({ draft, mailto: text.optional(), shortened: z.literal(true).optional() }),
)
export const notices = name(
  'Notices',
  z.object({
    notices: z.array(
      z.object({
        id: text,
        kind: text,
        urgent: flag,
        at,
        text,
        client: text.optional(),
        ref: text.optional(),
      }),
    ),
  }),
)
export const suggestions = name(
  'Suggestions',
  z.object({ items: z.array(z.object({ label: text, say: text })) }),
)
export const brief = name('Brief', z.object({ brief: briefShape, text, top: text }))

export const clientHits = name(
  'ClientHits',
  z.object({
    items: z.array(
      z.object({
        id: text,
        name: text,
        matched: text.optional(),
        kind: text,
        segment: text.optional(),
        stage: text,
        place: text.optional(),
        birthYear: count.optional(),
        rm: text.optional(),
        lastContactOn: on.optional(),
      }),
    ),
    more: flag,
    asOf: at,
  }),
)
export const clientPage = name(
  'ClientPage',
  z.object({
    id: text,
    revision: count,
    asOf: text,
    card: clientRecordShape,
    timeline: z.array(
      z.object({
        id: text,
        kind: z.enum([
          'contact',
          'meeting',
          'task',
          'promise',
          'request',
          'complaint',
          'sent',
          'fact',
          'feedback',
        ]),
        on: text,
        title: text,
        text: quoted.optional(),
        channel: channelSchema.optional(),
        status: text.optional(),
        author: text.optional(),
        recording: z.object({ id: z.string(), seconds: z.number().int() }).optional(),
      }),
    ),
    actions: z.array(
      z.object({
        id: text,
        rule: text,
        title: text,
        reason: text,
        dueOn: text.optional(),
        say: text,
        ref: text.optional(),
        about: quoted.optional(),
      }),
    ),
    today: z.array(briefLineShape),
  }),
)

const part = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({
    type: z.literal(`data-${type}` as const),
    id: text.optional(),
    transient: flag.optional(),
    data,
  })
/** One event of an answer's stream. */
export const chunk = name(
  'StreamPart',
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('start'), messageId: text }),
    z.object({ type: z.literal('text-start'), id: text }),
    z.object({ type: z.literal('text-delta'), id: text, delta: text }),
    z.object({ type: z.literal('text-end'), id: text }),
    z.object({ type: z.literal('finish') }),
    part('turn', z.object({ turn: text, thread: text, language: languageSchema, answeredBy: text })),
    part(
      'tool',
      z.object({ call: text, tool: text, title: localised, phase: z.enum(['start', 'done', 'failed']) }),
    ),
    part('proposal', z.object({ proposal })),
    part('draft', z.object({ draft })),
    part('choices', z.object({ choices: z.array(choice) })),
    part('shown', z.object({ shown })),
    part('notice', z.object({ code: z.enum(['fallback', 'corrected', 'limit', 'resumed']), text })),
    part('end', z.object({ status: z.enum(['done', 'failed']), reply: text, answeredBy: text.optional() })),
  ]),
)
