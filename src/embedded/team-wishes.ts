import type { Setting } from './setting.ts'
import { teamSlots } from './slots/team.ts'
import type { Filled } from './understand.ts'

/** One client goes to a colleague for good: "hand Marco over to Matthias", "Grace will be looked after by him from now on". */
const forGood =
  /(?<!\p{L})(?:for good|permanently|hand(?:ing|ed|s)?[- ]?over|hand (?:\p{L}+ ){1,3}over|pass(?:ing|ed|es)? (?:\p{L}+ ){1,3}(?:on|over) to|(?:mov|giv|transferr?|switch)(?:e|es|ing|ed)? (?:\p{L}+ ){0,3}(?:over |across )?to|go(?:es|ing)? (?:over |across )?to|takes? over|taking over|from now on|(?:looked after|managed|served|handled|taken care of) by|to be (?:\p{L}+ ){1,2}(?:['’]s )?client)(?!\p{L})/iu
const temporary =
  /(?<!\p{L})(?:while|during|until|till|holidays?|leave|vacation|away|sick|cover(?:s|ing)?|stand(?:s|ing)? in)(?!\p{L})/iu

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
  const passed = from === to && forGood.test(said) && !temporary.test(said)
  const given = passed ? clientOf(said.replace(person, ' '.repeat(person.length))) : undefined
  if (given !== undefined && given !== person && (setting.moment.names?.includes(given) ?? true))
    return { input: { client: given, members: [{ person, role: role ?? 'relationship' }] } }
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
