import type { Instant } from '#domain/time.ts'
import {
  lastClientOf,
  lastDraftOf,
  lastListOf,
  lastMeetingOf,
  lastRequestOf,
  lastTaskOf,
  usualCurrency,
} from './dialogue.ts'
import type { Dialogue } from './read-prompt.ts'
import { ordinalIn } from './slots/choice.ts'
import { clientNames } from './slots/client.ts'
import type { Moment } from './slots/mentions.ts'
import { type Thread, threadOf } from './talked-of.ts'
import { type Affair, affairsOf } from './thread.ts'

/** What the conversation offers to one wish. */
export type Setting = Readonly<{
  moment: Moment
  /** Currency of an amount that names none. */
  currency: string
  /** The client spoken of last: an id from a result, or the words of this message. */
  lastClient?: string
  /** The one task spoken of last. */
  lastTask?: string
  /** The words of the request opened last. */
  lastRequest?: string
  /** When the meeting spoken of last begins. */
  lastMeeting?: Instant
  /** The draft written last. */
  lastDraft?: string
  /** The cards that the conversation made. */
  thread?: Thread
  /** What the conversation began, the newest first. */
  affairs?: readonly Affair[]
}>

/** One message is read in several ways, each of which asks for what stands before it. */
const known = new WeakMap<Dialogue, Setting>()

/** What the conversation so far offers to the next message. */
export function settingFor(before: Dialogue, moment: Moment): Setting {
  const made = known.get(before)
  if (made?.moment === moment) return made
  const setting = settingOf(before, moment)
  known.set(before, setting)
  return setting
}

function settingOf(before: Dialogue, moment: Moment): Setting {
  const lastClient = lastClientOf(before)
  const lastTask = lastTaskOf(before)
  const lastDraft = lastDraftOf(before)
  const lastRequest = lastRequestOf(before)
  const lastMeeting = lastMeetingOf(before)
  return {
    moment,
    currency: usualCurrency(before, moment.zone),
    thread: threadOf(before),
    affairs: affairsOf(before),
    ...(lastClient ? { lastClient } : {}),
    ...(lastTask ? { lastTask } : {}),
    ...(lastDraft ? { lastDraft } : {}),
    ...(lastRequest ? { lastRequest } : {}),
    ...(lastMeeting ? { lastMeeting } : {}),
  }
}

/** "The second one" after a list of clients. */
export function listReference(said: string, before: Dialogue): string | undefined {
  const listed = lastListOf(before.slice(-1))
  if (listed?.kind !== 'client') return undefined
  const at = ordinalIn(said, listed.ids.length)
  const name = clientNames(said)[0]?.score ?? 0
  // A guess among Chinese signs is hardly a name.
  return at === undefined || (/\p{Script=Han}/u.test(said) ? name >= 1.9 : name)
    ? undefined
    : listed.ids[at - 1]
}
