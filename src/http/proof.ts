import { DomainError } from '#domain/errors.ts'
import { addMillis } from '#domain/time.ts'
import type { HttpContext, HttpDeps } from './context.ts'
import { isPin } from './pin.ts'
import { clearSessionCookie } from './session-cookie.ts'

/** So long after signing in a person needs no code for what otherwise asks for it: they may have forgotten it. */
const freshMillis = 10 * 60_000

/** How the person before a page shows that they are its owner. */
export type Proof = Readonly<{
  /** Throws pin_wrong with the tries left, or sign_in_needed once there are none: the session is over then. */
  code(c: HttpContext, pin: string): Promise<void>
  /** Whoever signed in just now, or has no code, passes; everybody else says it. Throws pin_current_needed, and as `code`. */
  freshOrCode(c: HttpContext, pin: string | undefined): Promise<void>
}>

export function createProof(deps: HttpDeps): Proof {
  const { access, clock } = deps.agent.store
  return { code, freshOrCode }

  async function code(c: HttpContext, pin: string): Promise<void> {
    const { held } = c.get('identity')
    // By person, whom the cookie tells: many of them may share one address.
    deps.limits.take('unlock', held.actor.id)
    const left = await access.tryPin(held.id)
    const stored = held.pinHash
    if (left !== undefined && stored !== undefined && (await isPin(pin, stored, await deps.secret()))) return
    if (left !== undefined && left > 0) throw new DomainError('pin_wrong', { left })
    await access.end(held.actor.id, 'session', held.id, 'wrong codes')
    clearSessionCookie(c, deps)
    throw new DomainError('sign_in_needed')
  }

  async function freshOrCode(c: HttpContext, pin: string | undefined): Promise<void> {
    const { held } = c.get('identity')
    if (held.pinHash === undefined || clock.now() < addMillis(held.createdAt, freshMillis)) return
    if (pin === undefined) throw new DomainError('pin_current_needed')
    await code(c, pin)
    await access.unlock(held.id)
  }
}
