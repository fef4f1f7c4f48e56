import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { adviceFilePage } from '#documents/advice-file.ts'
import { readAdviceFile } from '#domain/advice/file.ts'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { parseAs } from '#domain/issues.ts'
import { languageSchema } from '#domain/language.ts'
import { type LocalDate, localDateSchema } from '#domain/time.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { idleMinutes, requireActor } from './sign-in.ts'

const daySchema = z.object({ on: localDateSchema })

/** Before the headers of every answer are set: the page of advice brings its own style, and nothing else. */
export const advicePolicy: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next()
  if (c.res.headers.get('content-type')?.startsWith('text/html'))
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    )
}

/** The file of advice of a client as a page to print; narrowed by `product` (an id) and `on` (a day). */
export const adviceRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get('/api/clients/:id/advice.html', requireActor(deps), async (c) => {
    const { store } = deps.agent
    if (store.advice === undefined) throw new DomainError('advice_unavailable')
    const actor = c.get('actor')
    const id = c.req.param('id')
    const client = isId('client', id) ? await store.book(actor).summary(id) : undefined
    if (client === undefined) throw new DomainError('client_not_found', { client: id.slice(0, 60) })
    const on = dayOf(c.req.query('on'))
    const product = c.req.query('product') || undefined
    const filter = { ...(on && { on }), ...(product && { product }) }
    const file = readAdviceFile(await store.advice.file(actor, client.id, filter))
    c.header('Cache-Control', 'no-store')
    // It stands in a tab of its own, which no lock of the page hides: once the session is idle, asking anew is refused.
    if (c.get('by') === 'cookie') c.header('Refresh', String(idleMinutes * 60 + 30))
    const asked = languageSchema.safeParse(c.req.query('language'))
    const language = asked.success ? asked.data : actor.language
    return c.html(adviceFilePage({ client, product, on, file, language }))
  })

const dayOf = (text: string | undefined): LocalDate | undefined =>
  text === undefined || text === '' ? undefined : parseAs(daySchema, { on: text }).on
