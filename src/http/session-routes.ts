import { Hono } from 'hono'
import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { checked, readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { hasLocalKey, requireActor, signInByLink, signOut } from './sign-in.ts'

const linkSchema = z.object({ token: z.string().min(1).max(200) })
const localSchema = z.object({ email: z.string().min(3).max(254) })

/** Signing in and out: by one-time link, or by the key of this machine in the demo. */
export const sessionRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>()
    .get('/signin', async (c) => {
      await signInByLink(c, deps, checked(linkSchema, c.req.query()).token)
      return c.redirect('/', 303)
    })
    .post('/signin', async (c) => {
      const { token } = isForm(c)
        ? checked(linkSchema, await c.req.parseBody())
        : await readBody(c, linkSchema)
      await signInByLink(c, deps, token)
      return isForm(c) ? c.redirect('/', 303) : c.json({ ok: true })
    })
    .post('/api/local-token', async (c) => {
      if (!(await hasLocalKey(c, deps))) throw new DomainError('sign_in_needed')
      const { email } = await readBody(c, localSchema)
      const { people } = deps.agent.store
      const user = await people.byEmail(email)
      if (user === undefined) throw new DomainError('user_not_found', { email })
      return c.json(await people.issueToken(user.id, 'session', { label: 'terminal' }))
    })
    .post('/api/signout', requireActor(deps), async (c) => {
      await signOut(c, deps)
      return c.json({ ok: true })
    })
    .get('/api/me', requireActor(deps), (c) => {
      const { id, email, name, role, zone, language, autoCommit } = c.get('actor')
      return c.json({ id, email, name, role, zone, language, autoCommit })
    })

const isForm = (c: HttpContext): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(c.req.header('content-type') ?? '')
