import type { types } from '@slack/bolt'
import type { SlackPlace } from '#store/port.ts'
import type { Client } from './client.ts'
import { noticeBlocks } from './render/notices.ts'
import { notification } from './render/text.ts'
import type { Asker } from './types.ts'

type Message = Readonly<{
  channel: string
  thread_ts?: string
  text: string
  blocks: types.KnownBlock[]
  /** What programs read of it. */
  metadata?: { event_type: string; event_payload: { [key: string]: string } }
}>

/** Posts a message; Slack never looks up an address in it, which would tell its owner that the text was read here. */
export const postMessage = (client: Client, message: Message) =>
  client.chat.postMessage({ ...message, unfurl_links: false, unfurl_media: false })

/** The direct conversation with a person. */
export async function directWith({ client, slackUser }: Asker): Promise<string> {
  const { channel } = await client.conversations.open({ users: slackUser })
  return channel?.id ?? slackUser
}

/** Says something in the direct conversation, under which a thread may go on; undefined where it was not posted. */
export async function beginDirectly(asker: Asker, said: string): Promise<SlackPlace | undefined> {
  const channel = await directWith(asker)
  const blocks = noticeBlocks(said, asker.language)
  const { ts } = await postMessage(asker.client, { channel, text: notification(said), blocks })
  return ts === undefined ? undefined : { team: asker.team, channel, root: ts }
}
