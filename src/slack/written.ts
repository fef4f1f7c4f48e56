import type { Context } from '@slack/bolt'
import type { SlackPlace } from '#store/port.ts'
import type { Attempt } from './arrivals.ts'
import type { Client } from './client.ts'
import { isStranger, type Stranger } from './identity.ts'
import { plainText } from './message-text.ts'
import { strangerBlocks } from './render/notices.ts'
import { phrase } from './render/slack-words.ts'
import { notification } from './render/text.ts'
import { type Asked, pageOf, type SlackSurface } from './surface.ts'
import { turnWords } from './turn-words.ts'
import type { Asker } from './types.ts'

/** What a person wrote, of the many kinds of message events. */
export type Written = Readonly<{
  user?: string
  text?: string
  channel: string
  channel_type?: string
  ts: string
  thread_ts?: string
  files?: readonly Readonly<{ name?: string | null; title?: string | null }>[]
}>

/** The workspace an event came from, as Bolt's context names it. */
export const teamOf = ({ teamId, enterpriseId }: Context): string => teamId ?? enterpriseId ?? ''

/** Who wrote; `away` is told of somebody we do not serve, and undefined is answered then. */
export async function askerOf(
  surface: SlackSurface,
  { context, user, client }: Readonly<{ context: Context; user: string; client: Client }>,
  away: (stranger: Stranger) => Promise<unknown>,
): Promise<Asker | undefined> {
  const who = await surface.identify(teamOf(context), user, client)
  if (!isStranger(who)) return who
  await away(who)
  return undefined
}

const strangerPhrases = {
  unknown: 'strangerUnknown',
  guest: 'strangerGuest',
  inactive: 'strangerInactive',
  unconfirmed: 'strangerUnconfirmed',
} as const

/** What somebody is told whom we do not serve. */
export function strangerMessage({ deps }: SlackSurface, stranger: Stranger) {
  const { email = '', language } = stranger
  const blocks = strangerBlocks(stranger, pageOf(deps))
  return { text: notification(phrase(strangerPhrases[stranger.stranger], language, { email })), blocks }
}

/** A message as a question to the assistant, to be answered at a place. */
export function askedIn(written: Written, context: Context, asker: Asker, place: SlackPlace): Asked {
  const { lastAttempt = false } = context as Partial<Attempt>
  return {
    asker,
    place,
    text: plainText(written.text ?? '', context.botUserId),
    requestKey: `slack:${place.team}:${written.channel}:${written.ts}`,
    files: (written.files ?? []).map(({ name, title }) => name || title || turnWords.unnamed[asker.language]),
    lastAttempt,
  }
}
