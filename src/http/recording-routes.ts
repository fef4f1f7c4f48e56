import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { writeDown } from '#agent/transcribe.ts'
import { recordingLimit } from '#domain/capture.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema, isId } from '#domain/ids.ts'
import { soundOf } from '#domain/sounds.ts'
import type { Recording } from '#store/port.ts'
import { checked } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'
import type { RecordingView } from './views.ts'

export const recordingQuery = z.object({
  seconds: z.coerce
    .number()
    .min(0)
    .max(recordingLimit.seconds)
    .transform((seconds) => Math.max(1, Math.round(seconds))),
  client: idSchema('client').optional(),
  capture: idSchema('capture').optional(),
})

const limitSound = bodyLimit({
  maxSize: recordingLimit.bytes,
  onError: () => {
    throw new DomainError('body_too_large', { limit: `${recordingLimit.bytes / 1024 / 1024} MiB` })
  },
})

/** Before the headers of every answer are set: whatever a recording holds, no browser runs it. */
export const soundPolicy: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next()
  if (c.res.headers.get('content-type')?.startsWith('audio/'))
    c.header('Content-Security-Policy', "default-src 'none'; sandbox")
}

/** The sound of voice notes: kept once by the id of the device, and read by those who may. */
export const recordingRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { agent, report, transcriber } = deps
  const { recordings, audit } = agent.store
  return new Hono<HttpEnv>()
    .put('/api/recordings/:id', requireActor(deps), limitSound, async (c) => {
      const actor = c.get('actor')
      const id = recordingId(c)
      const { seconds, client, capture } = checked(recordingQuery, c.req.query())
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const sound = soundOf(c.req.header('content-type') ?? '', bytes)
      if (sound === undefined) throw new DomainError('recording_kind')
      const kept = await recordings.add(actor, {
        id,
        mime: sound.mime,
        seconds,
        bytes,
        ...(client === undefined ? {} : { clientId: client }),
        ...(capture === undefined ? {} : { captureId: capture }),
      })
      return c.json(toView(await writeDown({ ...agent, report }, transcriber, actor, kept, bytes)))
    })
    .get('/api/recordings/:id', requireActor(deps), async (c) => {
      const actor = c.get('actor')
      const found = await recordings.sound(actor, recordingId(c))
      const sound = found && soundOf(found.mime, found.bytes)
      if (found === undefined || sound === undefined) throw new DomainError('recording_not_found')
      if (found.userId !== actor.id)
        await audit.append({
          kind: 'recording_heard',
          actorId: actor.id,
          refId: found.id,
          ...(found.clientId === undefined ? {} : { clientId: found.clientId }),
          payload: { by: found.userId },
        })
      return soundAnswer(c, found.bytes, { mime: sound.mime, name: `${found.id}.${sound.extension}` })
    })
}

/** Served as a file and nothing else. */
function soundAnswer(
  c: HttpContext,
  bytes: Uint8Array,
  { mime, name }: Readonly<{ mime: string; name: string }>,
): Response {
  const headers = {
    'Content-Type': mime,
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
  }
  const range = rangeOf(c.req.header('range'), bytes.length)
  if (range === undefined) return c.body(bytes.slice().buffer, 200, headers)
  const [from, to] = range
  return c.body(bytes.slice(from, to + 1).buffer, 206, {
    ...headers,
    'Content-Range': `bytes ${from}-${to}/${bytes.length}`,
  })
}

/** One span of bytes, as players ask for it; anything else is answered whole. */
function rangeOf(header: string | undefined, length: number): [from: number, to: number] | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '') return undefined
  const end = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  return Number(from) <= end ? [Number(from), end] : undefined
}

const toView = ({
  id,
  mime,
  seconds,
  clientId,
  transcript,
  transcribedBy,
  createdAt,
}: Recording): RecordingView => ({
  id,
  mime,
  seconds,
  createdAt,
  ...(clientId === undefined ? {} : { client: clientId }),
  ...(transcript === undefined ? {} : { transcript }),
  ...(transcribedBy === undefined ? {} : { transcribedBy }),
})

function recordingId(c: HttpContext) {
  const id = c.req.param('id')
  if (!isId('recording', id)) throw new DomainError('recording_not_found')
  return id
}
