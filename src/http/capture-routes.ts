import { Hono } from 'hono'
import { z } from 'zod'
import { type Captured, readCapture, takeCapture } from '#agent/captures.ts'
import { captureKindSchema } from '#domain/capture.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema, isId } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import { instant } from '#domain/time.ts'
import { checked, formSchema, readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { proposalView } from './proposal-view.ts'
import { requireActor, takeForLength } from './sign-in.ts'
import type { CaptureView } from './views.ts'

const moment = z.iso
  .datetime('must be a UTC instant such as 2026-11-27T08:30:00Z')
  .transform((text) => instant(text))
/** Clocks of devices are off by anything; a demo book lives on a day of its own. */
const farOff = 100 * 365 * 24 * 60 * 60 * 1000

/** Fields of a record that a device says it showed. */
const mostFields = 60

const common = {
  id: idSchema('capture'),
  client: idSchema('client').optional(),
  capturedAt: moment,
  clockOff: z.number().int().min(-farOff).max(farOff).optional(),
  words: z.string().trim().min(1).max(2000),
  seen: z
    .strictObject({
      record: z.union([idSchema('client'), idSchema('task')]),
      revision: z.number().int().min(0),
      asOf: moment,
      fields: z
        .record(z.string().max(60), z.string().max(4000))
        .refine((fields) => Object.keys(fields).length <= mostFields, `must be at most ${mostFields} fields`)
        .optional(),
    })
    .optional(),
  language: languageSchema.optional(),
}
const said = z.string().trim().min(1).max(20_000)

export const captureBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), ...common, input: z.strictObject({ text: said }) }),
  z.strictObject({
    kind: z.literal('voice'),
    ...common,
    input: z.strictObject({ recording: idSchema('recording'), text: said.optional() }),
  }),
  z.strictObject({
    kind: captureKindSchema.exclude(['note', 'voice']),
    ...common,
    input: formSchema,
  }),
])
export const capturesQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) })

/** What devices captured is taken in once, and can be asked for afterwards by its author. */
export const captureRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { agent, assistant, report } = deps
  const viewed = async (c: HttpContext, { capture, proposal, ...rest }: Captured) => {
    const { id, kind, capturedAt, receivedAt, threadId, turnId, conflict } = capture
    const view: CaptureView = {
      ...rest,
      id,
      kind,
      capturedAt,
      receivedAt,
      thread: threadId,
      ...(turnId ? { turn: turnId } : {}),
      ...(proposal ? { proposal: await proposalView(agent, c.get('actor'), proposal) } : {}),
      ...(conflict ? { conflict } : {}),
    }
    return view
  }

  return new Hono<HttpEnv>()
    .post('/api/captures', requireActor(deps), async (c) => {
      const { client, clockOff, seen, language, ...body } = await readBody(c, captureBody)
      if (typeof body.input.text === 'string') takeForLength(c, deps, body.input.text)
      const { fields, ...shown } = seen ?? { fields: undefined }
      const captured = await takeCapture(
        { ...agent, assistant, report },
        {
          ...body,
          actor: c.get('actor'),
          ...(client === undefined ? {} : { client }),
          ...(clockOff === undefined ? {} : { clockOff }),
          ...(language === undefined ? {} : { language }),
          ...('record' in shown ? { seen: { ...shown, ...(fields ? { fields } : {}) } } : {}),
        },
      )
      return c.json(await viewed(c, captured))
    })
    .get('/api/captures', requireActor(deps), async (c) => {
      const actor = c.get('actor')
      const { limit } = checked(capturesQuery, c.req.query())
      const captures = await agent.store.captures.list(actor, limit)
      const read = captures.map(async ({ id }) => viewed(c, await readCapture(agent, actor, id)))
      return c.json({ items: await Promise.all(read) })
    })
    .get('/api/captures/:id', requireActor(deps), async (c) => {
      const id = c.req.param('id')
      if (!isId('capture', id)) throw new DomainError('record_not_found')
      return c.json(await viewed(c, await readCapture(agent, c.get('actor'), id)))
    })
}
