import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie'
import type { HttpContext, HttpDeps } from './context.ts'

/** A session ends by then, however much it is used. */
export const sessionSeconds = 12 * 60 * 60

type Cookies = Pick<HttpDeps, 'cookies'>

const isSecure = (c: HttpContext, { cookies }: Cookies): boolean =>
  cookies.secure || new URL(c.req.url).protocol === 'https:'

/** Behind TLS the name binds the cookie to this very host: no neighbour of the same site can set another. */
export const cookieName = (c: HttpContext, deps: Cookies, name: string): string =>
  isSecure(c, deps) ? `__Host-${name}` : name

export const cookieOptions = (c: HttpContext, deps: Cookies, maxAge: number) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c, deps), maxAge }) as const

const session = 'rapport_session'

/** The session's token from the cookie, where it is there and its signature is ours. */
export async function readSessionCookie(c: HttpContext, deps: Cookies): Promise<string | undefined> {
  const name = cookieName(c, deps, session)
  const { secret } = deps.cookies
  if (secret === undefined) return getCookie(c, name)
  return (await getSignedCookie(c, secret, name)) || undefined
}

export async function setSessionCookie(c: HttpContext, deps: Cookies, token: string): Promise<void> {
  const name = cookieName(c, deps, session)
  const options = cookieOptions(c, deps, sessionSeconds)
  const { secret } = deps.cookies
  if (secret === undefined) setCookie(c, name, token, options)
  else await setSignedCookie(c, name, token, secret, options)
}

export const clearSessionCookie = (c: HttpContext, deps: Cookies): void =>
  void deleteCookie(c, cookieName(c, deps, session), { path: '/', secure: isSecure(c, deps) })
