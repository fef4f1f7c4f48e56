import type { Setting } from './setting.ts'
import { teamSlots } from './slots/team.ts'
import type { Filled } from './understand.ts'

/** The arguments of a change of who works with clients; `clientOf` reads the client of what is left of the message. */
export function teamWish(
  said: string,
  setting: Setting,
  clientOf: (rest: string) => string | undefined,
): Filled {
  const { person, role, from, to, reason, handOver, joins } = teamSlots(said, setting.moment)
  if (person === undefined) return { input: {} }
  if (joins && role) {
    const client = clientOf(said.replace(person, ' '.repeat(person.length))) ?? setting.lastClient
    const members = [{ person, role }]
    return client === undefined ? { input: { members }, missing: 'client' } : { input: { client, members } }
  }
  if (handOver) return { input: { hand_over_to: person } }
  if (from === undefined) return { input: {} }
  const client = clientOf(said.replace(person, ' '.repeat(person.length)))
  return {
    input: {
      ...(client === undefined ? {} : { client }),
      cover: { person, from, to, ...(reason === undefined ? {} : { reason }) },
    },
  }
}
