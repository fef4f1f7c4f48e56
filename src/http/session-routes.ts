import { Hono } from 'hono'
import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { addMillis } from '#domain/time.ts'
import type { SessionState, SessionView } from './account-views.ts'
import { checked, readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { requireSameOrigin } from './csrf.ts'
import { hashPin, isGoodPin } from './pin.ts'
import { createProof } from './proof.ts'
import { clearSessionCookie } from './session-cookie.ts'
import {
  failedAttempt,
  hasLocalKey,
  identify,
  idleMinutes,
  requireActor,
  signInByLink,
  signOut,
} from './sign-in.ts'
import { answerSignInError, confirmPage } from './sign-in-page.ts'

export const linkSchema = z.object({ token: z.string().min(1).max(200) })
export const localSchema = z.object({ email: z.string().min(3).max(254) })
export const unlockSchema = z.object({ pin: z.string().max(64) })
export const pinSchema = z.object({ pin: z.string().max(64), current: z.string().max(64).optional() })

const terminalMillis = 12 * 60 * 60_000

/** Signing in and out, and the life of sessions between. */
export const sessionRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { access, people, clock } = deps.agent.store
  const proof = createProof(deps)
  const app = new Hono<HttpEnv>()
  app.get('/signin', async (c) => {
    try {
      const { token } = checked(linkSchema, c.req.query())
      if (!isOwnVisit(c, deps)) return await confirmPage(c, token)
      await signInByLink(c, deps, token)
      return c.redirect('/', 303)
    } catch (error) {
      return answerSignInError(error, c, deps)
    }
  })
  app.post('/signin', async (c) => {
    try {
      // Another site must not sign a person in as somebody else, who then reads what they write.
      requireSameOrigin(c)
      const form = isForm(c)
      const { token } = form ? checked(linkSchema, await c.req.parseBody()) : await readBody(c, linkSchema)
      await signInByLink(c, deps, token)
      return form ? c.redirect('/', 303) : c.json({ ok: true })
    } catch (error) {
      return answerSignInError(error, c, deps)
    }
  })
  app.post('/api/local-token', async (c) => {
    if (!(await hasLocalKey(c, deps))) {
      failedAttempt(c, deps)
      throw new DomainError('sign_in_needed')
    }
    const { email } = await readBody(c, localSchema)
    const user = await people.byEmail(email)
    if (user === undefined) throw new DomainError('user_not_found', { email })
    // A terminal has no page to lock: what it gets is a token.
    const options = { label: 'terminal', lifeMillis: terminalMillis }
    const { token, expiresAt } = await people.issueToken(user.id, 'bearer', options)
    return c.json({ token, expiresAt })
  })
  app.post('/api/signout', requireActor(deps), async (c) => {
    await signOut(c, deps)
    return c.json({ ok: true })
  })

  app.get('/api/session-state', async (c) => c.json(await stateOf(c, deps)))
  app.post('/api/lock', requireActor(deps), async (c) => {
    const { held } = c.get('identity')
    if (held.pinHash === undefined) await signOut(c, deps)
    else await access.lock(held.id)
    return c.json({ ok: true })
  })
  app.post('/api/unlock', requireActor(deps), async (c) => {
    const { held } = c.get('identity')
    const { pin } = await readBody(c, unlockSchema)
    await proof.code(c, pin)
    await access.unlock(held.id)
    return c.json({ ok: true })
  })
  app.put('/api/pin', requireActor(deps), async (c) => {
    const { held } = c.get('identity')
    const { pin, current } = await readBody(c, pinSchema)
    await proof.freshOrCode(c, current)
    if (!isGoodPin(pin)) throw new DomainError('pin_invalid')
    await access.setPin(held.actor.id, await hashPin(pin, await deps.secret()))
    return c.json({ ok: true })
  })
  app.delete('/api/pin', requireActor(deps), async (c) => {
    await proof.freshOrCode(c, (await readBody(c, pinSchema.pick({ current: true }))).current)
    await access.setPin(c.get('actor').id, undefined)
    return c.json({ ok: true })
  })

  app.get('/api/sessions', requireActor(deps), async (c) => {
    const { held } = c.get('identity')
    const idleSince = addMillis(clock.now(), -idleMinutes * 60_000)
    const items = (await access.list(held.actor.id, 'session')).map(
      ({ scopes: _none, lockedAt, ...session }): SessionView => ({
        ...session,
        locked: lockedAt !== undefined || (session.seenAt ?? session.createdAt) < idleSince,
        current: session.id === held.id,
      }),
    )
    return c.json({ items })
  })
  app.delete('/api/sessions', requireActor(deps), async (c) => {
    const ended = await access.endAll(c.get('actor').id)
    clearSessionCookie(c, deps)
    return c.json({ ended })
  })
  app.delete('/api/sessions/:id', requireActor(deps), async (c) => {
    const { held } = c.get('identity')
    const id = c.req.param('id')
    if (!isId('token', id) || !(await access.end(held.actor.id, 'session', id, 'owner')))
      throw new DomainError('session_not_found')
    if (id === held.id) clearSessionCookie(c, deps)
    return c.json({ ok: true })
  })
  return app
}

/**
 * Whether the link may be used up at once. In the demo it was printed in a terminal and one press is enough. A bank's
 * links travel by mail, where scanners open them; and no other site may sign anybody in.
 */
function isOwnVisit(c: HttpContext, { mode }: HttpDeps): boolean {
  const site = c.req.header('sec-fetch-site') ?? 'none'
  const ahead = `${c.req.header('sec-purpose') ?? ''}${c.req.header('purpose') ?? ''}`.includes('prefetch')
  return mode === 'demo' && c.req.method === 'GET' && !ahead && (site === 'none' || site === 'same-origin')
}

/** What the page asks first; nobody has to be signed in for it, and it keeps no session awake. */
async function stateOf(c: HttpContext, deps: HttpDeps): Promise<SessionState> {
  const place = { mode: deps.mode, oidc: deps.oidc !== undefined, idleMinutes }
  const identity = await identify(c, deps)
  if (identity === undefined) return { ...place, state: 'none' }
  const { held, locked } = identity
  const { id, name, language } = held.actor
  return {
    ...place,
    state: locked ? 'locked' : 'open',
    user: { id, name, language },
    pinSet: held.pinHash !== undefined,
    ...(held.expiresAt === undefined ? {} : { expiresAt: held.expiresAt }),
  }
}

const isForm = (c: HttpContext): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(c.req.header('content-type') ?? '')
