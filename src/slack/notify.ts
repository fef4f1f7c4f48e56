import { isId } from '#domain/ids.ts'
import { noticeText } from '#domain/notices/notice-words.ts'
import { defaultTimes, quietUntil } from '#domain/notices/times.ts'
import { addMillis } from '#domain/time.ts'
import type { Notice, User } from '#store/port.ts'
import type { Client } from './client.ts'
import { postMessage } from './posting.ts'
import { actionIds } from './render/action-ids.ts'
import { noticeBlocks } from './render/notices.ts'
import { actions, button } from './render/pieces.ts'
import { phrase } from './render/slack-words.ts'
import { notification } from './render/text.ts'
import type { SlackDeps } from './types.ts'
import type { Workspaces } from './workspaces.ts'

/** Most notices of one round: the next is seconds away. */
const together = 20
/** Longer than posting a round takes, with its tries. */
const leaseMillis = 5 * 60_000
/** Later than that a notice is no longer on time. */
const lateMillis = 60_000
/** By which a posted notice is known again. */
const eventType = 'rapport_notice'
/** How far back a message is looked for whose posting was cut off. */
const looked = 50

type Claimed = Notice & Readonly<{ again: boolean }>

/**
 * Tells people what is due to them in their direct conversation: to the workspace that knew them first. A notice carries
 * its id in the message, so that one whose process died between posting and noting it is found there and not repeated.
 */
export function createNotify({ agent, report }: SlackDeps, workspaces: Workspaces) {
  const { store } = agent

  /** What comes back on something that was asked for in this conversation is told in the thread where it was asked. */
  async function rootOf(channel: string, { facts }: Claimed): Promise<string | undefined> {
    if (!isId('thread', facts.thread)) return undefined
    const places = await store.slack.placesOf(facts.thread)
    return places.find((place) => place.channel === channel)?.root
  }

  async function post(client: Client, slackUser: string, me: User, notice: Claimed): Promise<void> {
    const { channel } = await client.conversations.open({ users: slackUser })
    const to = channel?.id ?? slackUser
    const root = await rootOf(to, notice)
    if (notice.again && (await stands(client, to, root, notice))) return
    const said = noticeText(notice, me.language, me.zone)
    await postMessage(client, {
      channel: to,
      ...(root === undefined ? {} : { thread_ts: root }),
      text: notification(said),
      blocks: [
        ...noticeBlocks(said, me.language),
        ...(notice.clientId
          ? actions([button(actionIds.homeOpen, phrase('open', me.language), notice.clientId)])
          : []),
      ],
      metadata: { event_type: eventType, event_payload: { id: notice.id } },
    })
  }

  /** Tells one notice; answers whether it is told, or can never be. */
  async function tell(notice: Claimed): Promise<boolean> {
    const me = await store.people.byId(notice.userId)
    const [known] = await store.slack.slackUsersOf(notice.userId)
    if (!me?.active || known === undefined) return false
    // What should have come before is not made good at night; it is looked at again when the lease is over.
    const now = store.clock.now()
    const late = notice.deliverAfter < addMillis(now, -lateMillis)
    if (late && quietUntil(me.preferences ?? defaultTimes, me.zone, now)) return false
    const client = await workspaces.clientOf(known.team)
    if (client === undefined) return false
    try {
      await post(client, known.slackUser, me, notice)
      return true
    } catch (error) {
      // Tried again when the lease is over; until then another surface may not show it either.
      report(error, notice.id)
      return false
    }
  }

  /** Answers how many were told. */
  return async (): Promise<number> => {
    let told = 0
    for (const notice of await store.notices.claimDue(together, leaseMillis))
      if (await tell(notice)) {
        await store.notices.delivered([notice.id], 'slack')
        told += 1
      }
    return told
  }
}

/** Whether the notice stands in the conversation already. */
async function stands(
  client: Client,
  channel: string,
  root: string | undefined,
  { id }: Claimed,
): Promise<boolean> {
  const about = { channel, include_all_metadata: true, limit: looked }
  const { messages = [] } =
    root === undefined
      ? await client.conversations.history(about)
      : await client.conversations.replies({ ...about, ts: root })
  return messages.some(({ metadata }) => {
    if (metadata?.event_type !== eventType) return false
    return (metadata.event_payload as Readonly<{ id?: unknown }> | undefined)?.id === id
  })
}
