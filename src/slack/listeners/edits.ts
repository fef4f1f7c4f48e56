import type { App } from '@slack/bolt'
import { digestOf } from '#domain/canonical.ts'
import { actionWords } from '../action-words.ts'
import { isDirect, object } from '../events.ts'
import { isStranger } from '../identity.ts'
import { plainText } from '../message-text.ts'
import { onPress, whisper } from '../pressed.ts'
import { actionIds } from '../render/action-ids.ts'
import { noticeBlocks } from '../render/notices.ts'
import type { SlackSurface } from '../surface.ts'
import { answer } from '../turn.ts'
import { teamOf } from '../written.ts'

/** Most letters that a button brings back beside the message's time stamp. */
const mostText = 1900

/** An edited question is not answered again by itself; its writer is asked whether it should be. */
export function listenToEdits(app: App, surface: SlackSurface): void {
  app.event('message', async ({ event, context, client }) => {
    if (event.subtype !== 'message_changed' || !isDirect(event.channel, event.channel_type)) return
    const now = object(event.message)
    const { user, ts, thread_ts: thread } = now ?? {}
    if (typeof user !== 'string' || typeof ts !== 'string' || typeof now?.text !== 'string') return
    const text = plainText(now.text, context.botUserId)
    if (text === '' || text.length > mostText) return
    const who = await surface.identify(teamOf(context), user, client)
    if (isStranger(who)) return
    const { language } = who
    const root = typeof thread === 'string' ? thread : ts
    const said = actionWords.edited[language]
    const again = { label: actionWords.askAgain[language], value: `${root}:${text}` }
    await whisper(
      client,
      user,
      { channel: event.channel, thread: root },
      said,
      noticeBlocks(said, language, again),
    )
  })

  onPress(app, surface, actionIds.askAgain, async ({ asker, value, place, respond }) => {
    const [, root, text] = /^(\d+\.\d+):([\s\S]+)$/.exec(value ?? '') ?? []
    if (root === undefined || text === undefined || place.channel === undefined) return
    await respond({ delete_original: true })
    const key = (await digestOf(text)).slice(0, 16)
    await answer(surface, {
      asker,
      place: { team: asker.team, channel: place.channel, root },
      text,
      requestKey: `slack:again:${place.channel}:${root}:${key}`,
      files: [],
      lastAttempt: true,
    })
  })
}
