import { Hono } from 'hono'
import { z } from 'zod'
import { undoLast } from '#agent/decisions.ts'
import { DomainError } from '#domain/errors.ts'
import { isId, type ThreadId } from '#domain/ids.ts'
import type { Thread } from '#store/port.ts'
import { checked } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { messageViews } from './message-view.ts'
import { proposalView, proposalViews } from './proposal-view.ts'
import { requireActor } from './sign-in.ts'
import { streamed } from './ui-stream.ts'
import type { ThreadSummary, ThreadView } from './views.ts'

export const threadsQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) })

/** Conversations of the person who asks; another's does not exist. */
export const threadRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { conversations, proposals } = deps.agent.store
  return new Hono<HttpEnv>()
    .use('/api/threads/*', requireActor(deps))
    .get('/api/threads', requireActor(deps), async (c) => {
      const { limit } = checked(threadsQuery, c.req.query())
      const threads = await conversations.threads(c.get('actor'), limit)
      return c.json({ threads: threads.map(summaryOf) })
    })
    .get('/api/threads/:id', async (c) => {
      const actor = c.get('actor')
      const thread = await conversations.thread(actor, threadId(c))
      // The turn is asked for first: one that ends meanwhile has its answer among the messages.
      const running = await conversations.running(thread.id)
      const [stored, cards] = await Promise.all([
        conversations.history(thread.id, 200),
        proposals.list(actor, { thread: thread.id, limit: 100 }),
      ])
      return c.json({
        thread: summaryOf(thread),
        messages: await messageViews(deps.agent.store, actor, stored),
        proposals: await proposalViews(deps.agent, actor, cards),
        ...(running === undefined ? {} : { running: running.id }),
      } satisfies ThreadView)
    })
    .get('/api/threads/:id/turns/:turn', async (c) => {
      const thread = threadId(c)
      const turn = c.req.param('turn')
      if (!isId('turn', turn)) throw new DomainError('turn_not_found')
      const joined = await deps.assistant.join(c.get('actor'), turn)
      if (joined.thread !== thread) throw new DomainError('turn_not_found')
      return streamed(c, deps, joined)
    })
    .post('/api/threads/:id/undo', async (c) => {
      const actor = c.get('actor')
      const thread = await conversations.thread(actor, threadId(c))
      const { proposal } = await undoLast(deps.agent, actor, thread.id)
      const card = await proposals.get(actor, proposal)
      return c.json({ proposal: await proposalView(deps.agent, actor, card) })
    })
}

const summaryOf = ({ ownerId: _owner, ...thread }: Thread): ThreadSummary => thread

function threadId(c: HttpContext): ThreadId {
  const id = c.req.param('id')
  if (!isId('thread', id)) throw new DomainError('thread_not_found')
  return id
}
