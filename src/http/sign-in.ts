import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { sha256 } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'

const cookieName = 'rapport_session'
const sessionSeconds = 12 * 60 * 60

/** Lets a request pass whose bearer token or session is alive; throws sign_in_needed or cross_origin. */
export const requireActor = (deps: HttpDeps) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const bearer = bearerOf(c)
    const token = bearer ?? (await sessionOf(c, deps))
    const actor = token === undefined ? undefined : await deps.agent.store.people.authenticate(token)
    if (actor === undefined) throw new DomainError('sign_in_needed')
    c.set('actor', actor)
    c.set('language', actor.language)
    c.set('by', bearer === undefined ? 'cookie' : 'bearer')
    if (bearer === undefined && c.req.method !== 'GET' && c.req.method !== 'HEAD') requireSameOrigin(c)
    await deps.signedIn(actor)
    await next()
  })

/** The token after `Bearer`, if the request has one. */
export const bearerOf = (c: HttpContext): string | undefined =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/**
 * Browsers send a cookie along with requests that other sites make, and say with every POST where it comes from;
 * what says nothing is no browser.
 */
function requireSameOrigin(c: HttpContext): void {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new DomainError('cross_origin')
  const origin = c.req.header('origin')
  if (origin === undefined || site === 'same-origin') return
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new DomainError('cross_origin')
}

async function sessionOf(c: HttpContext, { cookies }: HttpDeps): Promise<string | undefined> {
  if (cookies.secret === undefined) return getCookie(c, cookieName)
  return (await getSignedCookie(c, cookies.secret, cookieName)) || undefined
}

/** Uses up a one-time link and answers with a session cookie; throws link_used. */
export async function signInByLink(
  c: HttpContext,
  { agent, cookies }: HttpDeps,
  link: string,
): Promise<void> {
  const { people } = agent.store
  const actor = await people.redeemLink(link)
  const { token } = await people.issueToken(actor.id, 'session', { lifeMillis: sessionSeconds * 1000 })
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: cookies.secure || new URL(c.req.url).protocol === 'https:',
    maxAge: sessionSeconds,
  } as const
  if (cookies.secret === undefined) setCookie(c, cookieName, token, options)
  else await setSignedCookie(c, cookieName, token, cookies.secret, options)
}

/** Ends the session or token of this request at once. */
export async function signOut(c: HttpContext, deps: HttpDeps): Promise<void> {
  const token = bearerOf(c) ?? (await sessionOf(c, deps))
  if (token !== undefined) await deps.agent.store.people.revokeToken(token)
  deleteCookie(c, cookieName, { path: '/', secure: deps.cookies.secure })
}

/** Whether a request carries the key of this machine; digests are compared, so that timing tells nothing. */
export async function hasLocalKey(c: HttpContext, { localKey }: HttpDeps): Promise<boolean> {
  const given = bearerOf(c)
  if (localKey === undefined || given === undefined) return false
  return (await sha256(given)) === (await sha256(localKey))
}
