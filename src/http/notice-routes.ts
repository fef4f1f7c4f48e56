import { Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { idSchema } from '#domain/ids.ts'
import { noticeText } from '#domain/notices/notice-words.ts'
import type { Notice } from '#store/port.ts'
import { checked, readBody } from './body.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

export const noticesQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) })
export const seenSchema = z.object({
  ids: z.array(idSchema('notice')).max(100),
  surface: z.enum(['web', 'terminal']).default('web'),
})

/** A notice as a surface shows it: `{id, kind, text, urgent, at, client?, ref?}`. */
export type NoticeView = ReturnType<typeof toView>

const toView = ({ id, kind, urgent, createdAt, clientId, refId, facts }: Notice, actor: Actor) => ({
  id,
  kind,
  urgent,
  at: createdAt,
  text: noticeText({ kind, facts }, actor.language, actor.zone),
  ...(clientId === undefined ? {} : { client: clientId }),
  ...(refId === undefined ? {} : { ref: refId }),
})

/** What the assistant tells a person by itself: what is due and not yet shown, and that it was shown. */
export const noticeRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { notices } = deps.agent.store
  return new Hono<HttpEnv>()
    .get('/api/notices', requireActor(deps), async (c) => {
      const actor = c.get('actor')
      const { limit } = checked(noticesQuery, c.req.query())
      const waiting = await notices.waiting(actor.id, limit)
      return c.json({ notices: waiting.map((notice) => toView(notice, actor)) })
    })
    .post('/api/notices/seen', requireActor(deps), async (c) => {
      const { ids, surface } = await readBody(c, seenSchema)
      await notices.delivered(ids, surface, c.get('actor').id)
      return c.json({ ok: true })
    })
}
