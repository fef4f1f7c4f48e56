import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { DomainError } from '#domain/errors.ts'
import { createSeal } from '#domain/seal.ts'
import { addMillis, type Instant } from '#domain/time.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { createOidc, type OidcTrip } from './oidc.ts'
import { cookieName, cookieOptions } from './session-cookie.ts'
import { failedAttempt, identify, startSession } from './sign-in.ts'
import { answerSignInError } from './sign-in-page.ts'

const tripSeconds = 600
const callback = '/signin/oidc/callback'
const cookie = 'rapport_oidc'
type Kept = OidcTrip & Readonly<{ until: Instant }>

/** Signing in with the bank's account: there and back. Nobody is made a user by it. */
export const oidcRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { audit, clock, people } = deps.agent.store
  const oidc = deps.oidc && createOidc(deps.oidc)
  const seal = async () => createSeal(await deps.secret(), 'rapport sign-in trip')
  const app = new Hono<HttpEnv>()
  app.get('/signin/oidc', async (c) => {
    try {
      if (oidc === undefined) throw new DomainError('oidc_not_set_up')
      const again = c.req.query('again') === '1'
      const who = again ? await identify(c, deps) : undefined
      const { to, trip } = await oidc.begin({
        redirectUri: `${originOf(c, deps)}${callback}`,
        again,
        ...(who ? { hint: who.held.actor.email } : {}),
      })
      const kept: Kept = { ...trip, until: addMillis(clock.now(), tripSeconds * 1000) }
      const sealed = await (await seal()).seal(JSON.stringify(kept))
      setCookie(c, cookieName(c, deps, cookie), sealed, cookieOptions(c, deps, tripSeconds))
      c.header('Cache-Control', 'no-store')
      return c.redirect(to.href, 303)
    } catch (error) {
      return answerSignInError(error, c, deps)
    }
  })
  app.get(callback, async (c) => {
    try {
      if (oidc === undefined) throw new DomainError('oidc_not_set_up')
      // A preview of the address must not use up the code.
      if (c.req.method !== 'GET') throw new DomainError('oidc_failed')
      const trip = await takeTrip(c)
      const address = new URL(`${originOf(c, deps)}${callback}${new URL(c.req.url).search}`)
      const email = await oidc.finish(address, trip)
      const user = await people.byEmail(email)
      if (user === undefined) throw new DomainError('oidc_person_unknown')
      if (!user.active) throw new DomainError('user_deactivated', { email: user.email })
      await startSession(c, deps, { user: user.id, how: 'oidc' })
      return c.redirect('/', 303)
    } catch (error) {
      return refused(c, error)
    }
  })
  return app

  /** What was kept for this browser, once; throws oidc_failed where it is not ours or too old. */
  async function takeTrip(c: HttpContext): Promise<OidcTrip> {
    const name = cookieName(c, deps, cookie)
    const sealed = getCookie(c, name)
    deleteCookie(c, name, { path: '/', secure: cookieOptions(c, deps, 0).secure })
    const opened = sealed && (await (await seal()).open(sealed).catch(() => undefined))
    const kept = opened ? (JSON.parse(opened) as Kept) : undefined
    if (kept === undefined || kept.until < clock.now()) throw new DomainError('oidc_failed')
    return kept
  }

  /** The trail keeps that somebody was refused, and why; not the address of whom it does not know. */
  async function refused(c: HttpContext, error: unknown): Promise<Response> {
    if (!(error instanceof DomainError)) return answerSignInError(error, c, deps)
    try {
      failedAttempt(c, deps)
    } catch (limited) {
      return answerSignInError(limited, c, deps)
    }
    await audit.append({ kind: 'people.sign_in_refused', payload: { how: 'oidc', code: error.code } })
    return answerSignInError(error, c, deps)
  }
}

/** Where the service is reached, as the provider has it on its list. */
const originOf = (c: HttpContext, { publicUrl }: HttpDeps): string => publicUrl ?? new URL(c.req.url).origin
