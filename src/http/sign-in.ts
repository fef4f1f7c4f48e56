import { createMiddleware } from 'hono/factory'
import { sha256 } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import { requireScope } from '#domain/require-scope.ts'
import { addMillis, type Instant } from '#domain/time.ts'
import type { Proof, SignedIn } from '#store/port.ts'
import { addressOf } from './address.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { isFromElsewhere, isReading, requireOwnRequest } from './csrf.ts'
import { deviceOf } from './device.ts'
import { lengthAsMessages } from './rate-limit.ts'
import { type RouteAccess, routeAccess, routeOf } from './route-access.ts'
import { clearSessionCookie, readSessionCookie, sessionSeconds, setSessionCookie } from './session-cookie.ts'

/** Unused for so long, a session waits for its code, or ends where none was set. */
export const idleMinutes = 15
/** What the page asks for by itself says so by this header, so that an open page alone keeps no session awake. */
const backgroundHeader = 'x-rapport-background'
/** For whom the page acts: an old tab must not act for who has signed in beside it meanwhile. */
const personHeader = 'x-rapport-person'

/** Who a request comes from, and how that was told. */
export type Identity = Readonly<{ proof: Proof; held: SignedIn; locked: boolean }>

/**
 * Lets a request pass whose bearer token or session is alive, open, and may use this route. Throws sign_in_needed,
 * other_person, session_locked, session_needed, scope_missing, cross_origin, header_needed or rate_limited.
 */
export const requireActor = (deps: HttpDeps) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    // Groups of routes ask for all of theirs, and a route for itself: a request is counted once.
    if (c.get('identity') === undefined) await admit(c, deps)
    await next()
  })

async function admit(c: HttpContext, deps: HttpDeps): Promise<void> {
  const identity = await identify(c, deps)
  if (identity === undefined) {
    if (bearerOf(c) !== undefined) failedAttempt(c, deps)
    throw new DomainError('sign_in_needed')
  }
  const { held, proof, locked } = identity
  const { actor } = held
  c.set('language', actor.language)
  if ((c.req.header(personHeader) ?? actor.id) !== actor.id) throw new DomainError('other_person')
  const route = routeOf(c)
  const access = (route === undefined ? undefined : routeAccess[route]) ?? {}
  if (locked && !access.whileLocked) throw new DomainError('session_locked')
  requireAccess(identity, access)
  const led = proof === 'session' && isFromElsewhere(c)
  // Reading leaves a trace and keeps a session awake: another site must not make a person do either.
  if (led && !access.linked) throw new DomainError('cross_origin')
  if (proof === 'session' && !isReading(c)) requireOwnRequest(c)
  deps.limits.take(route === 'POST /api/chat' ? 'chat' : isReading(c) ? 'read' : 'write', actor.id)
  const own = !led && c.req.header(backgroundHeader) === undefined
  if (!locked && own) await deps.agent.store.access.seen(held)
  c.set('identity', identity)
  c.set('actor', actor)
  c.set('by', proof === 'session' ? 'cookie' : 'bearer')
  await deps.signedIn(actor)
}

/** A route that stands in no table is closed to tokens of few rights. */
function requireAccess({ proof, held: { actor } }: Identity, access: RouteAccess): void {
  if (access.session && proof !== 'session') throw new DomainError('session_needed')
  if (access.and !== undefined) requireScope(actor, access.and)
  if (access.scope !== undefined) requireScope(actor, access.scope)
  else if (!access.anyToken && actor.scopes !== undefined)
    throw new DomainError('scope_missing', { scope: '—' })
}

/** Who holds the token or session of a request; a session that was idle without a code is ended by that. */
export async function identify(c: HttpContext, deps: HttpDeps): Promise<Identity | undefined> {
  const { access, clock } = deps.agent.store
  const bearer = bearerOf(c)
  const proof: Proof = bearer === undefined ? 'session' : 'bearer'
  const token = bearer ?? (await readSessionCookie(c, deps))
  const held = token === undefined ? undefined : await access.signedIn(token, proof)
  if (held === undefined) return undefined
  const locked = proof === 'session' && isLocked(held, clock.now())
  if (locked && held.pinHash === undefined) {
    await access.end(held.actor.id, 'session', held.id, 'idle')
    return undefined
  }
  return { proof, held, locked }
}

const isLocked = ({ lockedAt, seenAt }: SignedIn, now: Instant): boolean =>
  lockedAt !== undefined || now > addMillis(seenAt, idleMinutes * 60_000)

/** The token after `Bearer`, if the request has one. */
export const bearerOf = (c: HttpContext): string | undefined =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/** Counts what failed before it was known whose it is; throws rate_limited where there was too much of it. */
export const failedAttempt = (c: HttpContext, { limits, proxyHops }: HttpDeps): void =>
  limits.take('attempt', addressOf(c, proxyHops))

/** Counts a long text of a known person as the messages it is worth; throws rate_limited. */
export function takeForLength(c: HttpContext, { limits }: HttpDeps, text: string): void {
  const worth = lengthAsMessages(text)
  if (worth > 0) limits.take('chat', c.get('actor').id, worth)
}

/** Begins a session of a person who has just proved who they are; the one this browser had before ends. */
export async function startSession(
  c: HttpContext,
  deps: HttpDeps,
  { user, how }: { user: SignedIn['actor']['id']; how: 'link' | 'oidc' },
): Promise<void> {
  const { access, audit, people } = deps.agent.store
  const before = await readSessionCookie(c, deps)
  const held = before === undefined ? undefined : await access.signedIn(before, 'session')
  if (held !== undefined) await access.end(held.actor.id, 'session', held.id, 'new session')
  const { id, token } = await people.issueToken(user, 'session', {
    lifeMillis: sessionSeconds * 1000,
    label: deviceOf(c.req.header('user-agent')),
  })
  await audit.append({ kind: 'people.signed_in', actorId: user, refId: id, payload: { how } })
  c.header('Cache-Control', 'no-store')
  await setSessionCookie(c, deps, token)
}

/** Uses up a one-time link and answers with a session cookie; throws link_used or rate_limited. */
export async function signInByLink(c: HttpContext, deps: HttpDeps, link: string): Promise<void> {
  const actor = await deps.agent.store.people.redeemLink(link).catch((error: unknown) => {
    failedAttempt(c, deps)
    throw error
  })
  await startSession(c, deps, { user: actor.id, how: 'link' })
}

/** Ends the session or token of this request at once. */
export async function signOut(c: HttpContext, deps: HttpDeps): Promise<void> {
  const { proof, held } = c.get('identity')
  await deps.agent.store.access.end(held.actor.id, proof, held.id, 'sign-out')
  clearSessionCookie(c, deps)
}

/** Whether a request carries the key of this machine; digests are compared, so that timing tells nothing. */
export async function hasLocalKey(c: HttpContext, { localKey }: HttpDeps): Promise<boolean> {
  const given = bearerOf(c)
  if (localKey === undefined || given === undefined) return false
  return (await sha256(given)) === (await sha256(localKey))
}
