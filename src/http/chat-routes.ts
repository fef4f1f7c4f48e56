import { Hono } from 'hono'
import { z } from 'zod'
import type { StartedTurn } from '#agent/assistant.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema, isId, type ThreadId } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import { surfaceSchema } from '#domain/work.ts'
import { readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { requireActor, takeForLength } from './sign-in.ts'
import { streamed } from './ui-stream.ts'

const partSchema = z.object({ type: z.string(), text: z.string().optional(), data: z.unknown().optional() })
const messageSchema = z.object({
  id: z.string().optional(),
  role: z.enum(['system', 'user', 'assistant']),
  parts: z.array(partSchema),
})
/** Our own body, or the one that `useChat` sends: all its messages, of which the last one of the user counts. */
export const chatSchema = z.object({
  thread: idSchema('thread').optional(),
  text: z.string().optional(),
  requestKey: z.string().min(1).max(200).optional(),
  language: languageSchema.optional(),
  surface: surfaceSchema.extract(['terminal', 'page', 'api']).optional(),
  id: z.string().optional(),
  messages: z.array(messageSchema).optional(),
})
type ChatBody = z.output<typeof chatSchema>

/** `POST /api/chat`: answers once the turn is stored; then it is finished whether anyone listens or not. */
export const chatRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post('/api/chat', requireActor(deps), async (c) => {
    const body = await readBody(c, chatSchema)
    const { text, requestKey } = said(body)
    if (text === undefined) throw new DomainError('message_empty')
    takeForLength(c, deps, text)
    const thread = threadOf(body)
    const started = await deps.assistant.start({
      actor: c.get('actor'),
      surface: body.surface ?? (c.get('by') === 'cookie' ? 'page' : 'api'),
      text,
      ...(thread === undefined ? {} : { thread }),
      ...(requestKey === undefined ? {} : { requestKey }),
      ...(body.language === undefined ? {} : { language: body.language }),
    })
    outliveRequest(c, started)
    return streamed(c, deps, started)
  })

function said({ text, requestKey, messages }: ChatBody): { text?: string; requestKey?: string } {
  const key = requestKey === undefined ? {} : { requestKey }
  if (text !== undefined) return { text, ...key }
  const last = messages?.findLast(({ role }) => role === 'user')
  if (last === undefined) return {}
  const words = last.parts.flatMap((part) => (part.type === 'text' ? (part.text ?? []) : []))
  return { text: words.join('\n'), ...(last.id === undefined ? {} : { requestKey: last.id }), ...key }
}

/** The thread that is named, or the one that an earlier answer in the same conversation told. */
function threadOf({ thread, id, messages = [] }: ChatBody): ThreadId | undefined {
  if (thread !== undefined) return thread
  if (isId('thread', id)) return id
  const told = messages
    .flatMap(({ role, parts }) => (role === 'assistant' ? parts : []))
    .findLast((part) => part.type === 'data-turn')
  const known = (told?.data as { thread?: unknown } | undefined)?.thread
  return isId('thread', known) ? known : undefined
}

/** A Worker is stopped with its answer unless it is told what still runs; Node has no such context. */
function outliveRequest(c: HttpContext, { events }: StartedTurn): void {
  let context: HttpContext['executionCtx']
  try {
    context = c.executionCtx
  } catch {
    return
  }
  context.waitUntil(
    (async () => {
      for await (const event of events()) if (event.type === 'end') return
    })(),
  )
}
