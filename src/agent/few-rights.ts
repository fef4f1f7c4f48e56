import type { Actor } from '#domain/actor.ts'
import type { Surface } from '#domain/work.ts'
import type { Turn } from '#store/port.ts'

/** Where a turn is kept as coming from: with a token of few rights only a program speaks, whatever it says it is. */
export const keptSurface = ({ scopes }: Pick<Actor, 'scopes'>, surface: Surface): Surface =>
  scopes === undefined ? surface : 'api'

/**
 * Who goes on with a turn whose process died. The rights of the token behind it died with that process, so that a
 * program's turn only reads from there on; the program sends its wish again.
 */
export const takingOver = <Person extends Actor>(
  actor: Person,
  { surface }: Pick<Turn, 'surface'>,
): Person => (surface === 'api' ? { ...actor, scopes: ['read'] } : actor)
