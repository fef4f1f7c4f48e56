import { Hono } from 'hono'
import { z } from 'zod'
import { undoLast } from '#agent/decisions.ts'
import { DomainError } from '#domain/errors.ts'
import { isId, type ThreadId } from '#domain/ids.ts'
import { checked } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { messageViews } from './message-view.ts'
import { requireActor } from './sign-in.ts'

const pageSchema = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) })

/** Conversations of the person who asks; another's does not exist. */
export const threadRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { conversations, proposals } = deps.agent.store
  return new Hono<HttpEnv>()
    .use('/api/threads/*', requireActor(deps))
    .get('/api/threads', requireActor(deps), async (c) => {
      const { limit } = checked(pageSchema, c.req.query())
      return c.json({ threads: await conversations.threads(c.get('actor'), limit) })
    })
    .get('/api/threads/:id', async (c) => {
      const actor = c.get('actor')
      const thread = await conversations.thread(actor, threadId(c))
      const [stored, cards] = await Promise.all([
        conversations.history(thread.id, 200),
        proposals.list(actor, { thread: thread.id, limit: 100 }),
      ])
      return c.json({ thread, messages: messageViews(stored), proposals: cards })
    })
    .post('/api/threads/:id/undo', async (c) => {
      const actor = c.get('actor')
      const thread = await conversations.thread(actor, threadId(c))
      const { proposal } = await undoLast(deps.agent, actor, thread.id)
      return c.json({ proposal: await proposals.get(actor, proposal) })
    })
}

function threadId(c: HttpContext): ThreadId {
  const id = c.req.param('id')
  if (!isId('thread', id)) throw new DomainError('thread_not_found')
  return id
}
