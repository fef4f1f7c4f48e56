import type { Setting } from './setting.ts'
import { teamSlots } from './slots/team.ts'
import type { Filled } from './understand.ts'

/** The arguments of a change of who works with clients; `clientOf` reads the client of what is left of the message. */
export function teamWish(
  said: string,
  setting: Setting,
  clientOf: (rest: string) => string | undefined,
): Filled {
  const { person, role, from, to, reason, handOver, joins, away } = teamSlots(said, setting.moment)
  if (person === undefined) return { input: {} }
  if (joins) {
    const client = clientOf(said.replace(person, ' '.repeat(person.length))) ?? setting.lastClient
    const members = [{ person, ...(role === undefined ? {} : { role }) }]
    return client === undefined ? { input: { members }, missing: 'client' } : { input: { client, members } }
  }
  const absent = away === undefined ? {} : { away }
  if (handOver) return { input: { hand_over_to: person, ...absent } }
  if (from === undefined) return { input: {} }
  const left = [person, away ?? ''].reduce((rest, who) => rest.replace(who, ' '.repeat(who.length)), said)
  const named = clientOf(left)
  // Where the book was heard, a guess among the words of a cover is no client.
  const client = named && (setting.moment.names?.includes(named) ?? true) ? named : undefined
  return {
    input: {
      ...(client === undefined ? {} : { client }),
      ...absent,
      cover: { person, from, to, ...(reason === undefined ? {} : { reason }) },
    },
  }
}
