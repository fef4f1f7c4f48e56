import { gather } from './deliver.ts'
import { createLedger } from './ledger.ts'
import { replyBlocks } from './render/reply.ts'
import { notification } from './render/text.ts'
import type { Asked, SlackSurface } from './surface.ts'
import { beginTurn, tellingErrors } from './turn.ts'

/** What somebody asked in a channel; `thread` where they wrote in a thread. */
export type Mentioned = Asked & Readonly<{ thread?: string }>

/** Answers the asker alone, whoever else reads the channel. */
export const answerMention = (surface: SlackSurface, asked: Mentioned): Promise<void> =>
  tellingErrors(surface, asked, async () => {
    const { asker, place, thread } = asked
    const { store } = surface.deps.agent
    const { started } = await beginTurn(surface, asked)
    const ledger = createLedger(store, started.turn, await store.slack.reply(started.turn))
    const { reply, language } = await gather(started)
    const [blocks = []] = replyBlocks(reply, language, { messages: 1 })
    await ledger.once('text', () =>
      asker.client.chat.postEphemeral({
        channel: place.channel,
        user: asker.slackUser,
        ...(thread === undefined ? {} : { thread_ts: thread }),
        text: notification(reply),
        blocks,
      }),
    )
  })
