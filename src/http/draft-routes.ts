import { Hono } from 'hono'
import { z } from 'zod'
import { draftAsLink } from '#documents/mailto.ts'
import { draftAsText } from '#documents/plain.ts'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { DraftRow } from '#store/port.ts'
import { checked } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'
import type { DraftList, DraftView } from './views.ts'

export const draftsQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) })

/** A draft leaves as JSON with a mail link, as text, or as a mail file; nothing is sent. */
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
      if (form === 'eml') return mailFile(c, draft)
      if (form === 'txt') return c.text(textOf(draft))
      if (form === 'mailto') return c.json({ mailto: draftAsLink(draft, draft.recipient) })
      const { href, truncated } = draftAsLink(draft, draft.recipient)
      return c.json({ draft, mailto: href, ...(truncated ? { shortened: true } : {}) } satisfies DraftView)
    })

const textOf = (draft: DraftRow): string =>
  draftAsText({ ...draft, channel: draft.channel === 'email' ? 'email' : 'message' }, draft.recipient)

async function mailFile(c: HttpContext, draft: DraftRow): Promise<Response> {
  // Loaded when the first mail is asked for: it costs more to start than everything else here.
  const { draftAsMail } = await import('#documents/mail.ts')
  const { name, email } = c.get('actor')
  const mail = await draftAsMail({
    id: draft.id,
    subject: draft.subject,
    body: draft.body,
    language: draft.language,
    from: { name, address: email },
    ...(draft.recipient === undefined ? {} : { to: { name: draft.clientName, address: draft.recipient } }),
    at: draft.createdAt,
  })
  return c.body(mail.slice().buffer, 200, {
    'Content-Type': 'message/rfc822',
    'Content-Disposition': `attachment; filename="${draft.id}.eml"`,
  })
}
