import type { App } from '@slack/bolt'
import { isDirect } from '../events.ts'
import { postMessage } from '../posting.ts'
import type { SlackSurface } from '../surface.ts'
import { answer } from '../turn.ts'
import { askedIn, askerOf, strangerMessage, teamOf, type Written } from '../written.ts'

/** Direct messages: each is a turn of the conversation in whose thread it is written, or begins a new one. */
export function listenToMessages(app: App, surface: SlackSurface): void {
  app.message(async ({ event, context, client }) => {
    const written = event as Written
    const { channel, user } = written
    // An edit is told by an event without a user: what was asked before the edit stays answered.
    if (user === undefined || !isDirect(channel, written.channel_type)) return
    const root = written.thread_ts ?? written.ts
    const asker = await askerOf(surface, { context, user, client }, (stranger) =>
      postMessage(client, {
        channel,
        thread_ts: root,
        ...strangerMessage(surface, stranger),
      }),
    )
    if (asker)
      await answer(surface, askedIn(written, context, asker, { team: teamOf(context), channel, root }))
  })
}
