import { Hono } from 'hono'
import { z } from 'zod'
import { draftAsLink } from '#documents/mailto.ts'
import { draftAsText } from '#documents/plain.ts'
import { mailOfDraft, requireMayLeave } from '#documents/take-draft.ts'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { DraftRow } from '#store/port.ts'
import { checked } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'
import type { DraftList, DraftView } from './views.ts'

export const draftsQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) })

/** A draft is read as JSON and taken along as text, mail link or mail file, unless it is blocked; nothing is sent. */
export const draftRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>()
    .get('/api/drafts', requireActor(deps), async (c) => {
      const { limit } = checked(draftsQuery, c.req.query())
      return c.json((await deps.agent.store.book(c.get('actor')).drafts(limit)) satisfies DraftList)
    })
    .get('/api/drafts/:file', requireActor(deps), async (c) => {
      const [, id, form = 'json'] = /^([^.]+)(?:\.(json|eml|txt|mailto))?$/.exec(c.req.param('file')) ?? []
      const draft = isId('draft', id) ? await deps.agent.store.book(c.get('actor')).draft(id) : undefined
      if (draft === undefined) throw new DomainError('draft_not_found')
      c.header('Cache-Control', 'no-store')
      if (form === 'json' && draft.outcome === 'block') return c.json({ draft } satisfies DraftView)
      requireMayLeave(draft)
      if (form === 'eml') return mailFile(c, draft)
      if (form === 'txt') return c.text(textOf(draft))
      const { href, truncated } = draftAsLink(draft, draft.recipient)
      if (form === 'mailto') return c.json({ mailto: { href, truncated } })
      return c.json({ draft, mailto: href, ...(truncated ? { shortened: true } : {}) } satisfies DraftView)
    })

const textOf = (draft: DraftRow): string =>
  draftAsText({ ...draft, channel: draft.channel === 'email' ? 'email' : 'message' }, draft.recipient)

async function mailFile(c: HttpContext, draft: DraftRow): Promise<Response> {
  const mail = await mailOfDraft(draft, c.get('actor'))
  return c.body(mail.slice().buffer, 200, {
    'Content-Type': 'message/rfc822',
    'Content-Disposition': `attachment; filename="${draft.id}.eml"`,
  })
}
