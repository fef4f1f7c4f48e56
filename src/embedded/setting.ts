import type { Instant } from '#domain/time.ts'
import {
  lastClientOf,
  lastDraftOf,
  lastMeetingOf,
  lastRequestOf,
  lastTaskOf,
  usualCurrency,
} from './dialogue.ts'
import type { Dialogue } from './read-prompt.ts'
import type { Moment } from './slots/mentions.ts'
import { type Thread, threadOf } from './talked-of.ts'

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
}>

/** What the conversation so far offers to the next message. */
export const settingFor = (before: Dialogue, moment: Moment): Setting => {
  const lastClient = lastClientOf(before)
  const lastTask = lastTaskOf(before)
  const lastDraft = lastDraftOf(before)
  const lastRequest = lastRequestOf(before)
  const lastMeeting = lastMeetingOf(before)
  return {
    moment,
    currency: usualCurrency(before, moment.zone),
    thread: threadOf(before),
    ...(lastClient ? { lastClient } : {}),
    ...(lastTask ? { lastTask } : {}),
    ...(lastDraft ? { lastDraft } : {}),
    ...(lastRequest ? { lastRequest } : {}),
    ...(lastMeeting ? { lastMeeting } : {}),
  }
}
