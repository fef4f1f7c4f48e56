import type { App } from '@slack/bolt'
import { isDirect } from '../events.ts'
import { answerMention } from '../mention.ts'
import type { SlackSurface } from '../surface.ts'
import { askedIn, askerOf, strangerMessage, teamOf, type Written } from '../written.ts'

/** Mentions in channels: the answer is for the asker alone. */
export function listenToMentions(app: App, surface: SlackSurface): void {
  app.event('app_mention', async ({ event, context, client }) => {
    const written = event as Written
    const { channel, user } = written
    if (user === undefined || isDirect(channel)) return
    const team = teamOf(context)
    const asker = await askerOf(surface, { context, user, client }, (stranger) =>
      client.chat.postEphemeral({
        channel,
        user,
        ...(written.thread_ts === undefined ? {} : { thread_ts: written.thread_ts }),
        ...strangerMessage(surface, stranger),
      }),
    )
    if (!asker) return
    // In a channel a conversation is one person's: two who write in one thread do not read each other's.
    const place = { team, channel, root: `${written.thread_ts ?? written.ts}:${user}` }
    await answerMention(surface, {
      ...askedIn(written, context, asker, place),
      ...(written.thread_ts === undefined ? {} : { thread: written.thread_ts }),
    })
  })
}
