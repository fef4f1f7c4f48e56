import type { ClientId } from '../ids.ts'
import { decideClient } from './decide.ts'

type Match = Parameters<typeof decideClient>[0][number] & Readonly<{ client: Readonly<{ id: ClientId }> }>

/** What is known of the moment a client was named in. */
export type NamingContext = Readonly<{
  /** The client this thread spoke of last. */
  thread?: ClientId | undefined
  /** Clients met today. */
  today?: readonly ClientId[]
  /** Clients the manager opened or wrote about lately, the last one first. */
  recent?: readonly ClientId[]
}>

/**
 * Brings what the moment says into matches, best first. Of several who were named equally well the thread's own client
 * stays alone, since a name said again means the same person; a meeting today or recent work only changes the order in
 * which one asks. A near miss is never lifted, and nobody is added.
 */
export function preferByContext<M extends Match>(
  matches: readonly M[],
  { thread, today = [], recent = [] }: NamingContext,
): readonly M[] {
  const decision = decideClient(matches)
  if (decision.kind !== 'ambiguous') return matches
  const equals = decision.matches
  const others = matches.filter((match) => !equals.includes(match))
  const known = equals.find(({ client, how }) => client.id === thread && how !== 'typo' && how !== 'inside')
  if (known !== undefined) return [known, ...others]
  const likely = (match: M): number => {
    if (match.client.id === thread) return 0
    if (today.includes(match.client.id)) return 1
    const at = recent.indexOf(match.client.id)
    return at < 0 ? Number.POSITIVE_INFINITY : 2 + at
  }
  const ordered = equals
    .map((match, at) => ({ match, at, rank: likely(match) }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank))
  return [...ordered.map(({ match }) => match), ...others]
}
