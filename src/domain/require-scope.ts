import { type Actor, holds, type Scope } from './actor.ts'
import { DomainError } from './errors.ts'

/** Throws scope_missing where an actor came in with a token that lacks this right. */
export function requireScope(actor: Pick<Actor, 'scopes'>, scope: Scope): void {
  if (!holds(actor, scope)) throw new DomainError('scope_missing', { scope })
}
