import type { App } from '@slack/bolt'
import { isId } from '#domain/ids.ts'
import type { Turn } from '#store/port.ts'
import { judgeAudience } from '../audience.ts'
import { audienceWords } from '../audience-words.ts'
import { createQueues } from '../in-order.ts'
import { createLedger } from '../ledger.ts'
import { shareValue } from '../mention.ts'
import { postMessage } from '../posting.ts'
import { onPress, type Pressed } from '../pressed.ts'
import { actionIds } from '../render/action-ids.ts'
import { privateNote, sharedBlocks } from '../render/notices.ts'
import { replyBlocks } from '../render/reply.ts'
import { notification } from '../render/text.ts'
import type { SlackSurface } from '../surface.ts'

const leaseMillis = 30_000

/** "Share here": what the asker saw, and nothing else, goes to the channel if everyone there may see it by now. */
export function listenToSharing(app: App, surface: SlackSurface): void {
  const { conversations } = surface.deps.agent.store
  const inOrder = createQueues()
  const turnOf = async ({ asker, value }: Pressed): Promise<Turn | undefined> => {
    const id = value?.split(':')[0]
    return isId('turn', id) ? conversations.turn(asker.actor, id) : undefined
  }

  onPress(app, surface, actionIds.shareHere, async (pressed) => {
    const turn = await turnOf(pressed)
    if (turn) await inOrder(turn.id, () => share(surface, pressed, turn))
  })
  onPress(app, surface, actionIds.shareCancel, async (pressed) => {
    const turn = await turnOf(pressed)
    const said = turn?.reply ?? ''
    const [blocks = []] = replyBlocks(said, pressed.asker.language, { messages: 1 })
    await pressed.respond({ replace_original: true, text: notification(said), blocks })
  })
}

async function share(surface: SlackSurface, pressed: Pressed, turn: Turn): Promise<void> {
  const { asker, place, value, respond } = pressed
  const { store } = surface.deps.agent
  const { channel } = place
  // The conversation says in which channel it was held; the answer goes to no other.
  const asked = (await store.slack.placesOf(turn.threadId)).find(
    ({ team, channel: held }) => team === asker.team && held === channel,
  )
  if (channel === undefined || !asked) return
  const ledger = createLedger(store, turn.id, await store.slack.reply(turn.id))
  if (ledger.state().posted.includes('shared')) return
  const audience = await judgeAudience(surface, asker, channel, turn)
  const same = audience.kind === 'share' && (await shareValue(turn, audience.text)) === value
  await store.audit.append({
    kind: same ? 'slack_shared' : 'slack_share_refused',
    actorId: asker.actor.id,
    threadId: turn.threadId,
    refId: turn.id,
    payload:
      audience.kind === 'share'
        ? { team: asker.team, channel, readers: audience.readers, masked: audience.masked !== undefined }
        : { team: asker.team, channel, reason: audience.reason },
  })
  if (!same) {
    const reason = audience.kind === 'share' ? audienceWords.changed[asker.language] : audience.reason
    await respond({
      replace_original: true,
      text: notification(reason),
      blocks: privateNote(reason, asker.language),
    })
    return
  }
  // Noted first: a text that is shared twice is worse than one that has to be asked for again. Of two processes that
  // were pressed, the inbox lets one on.
  const once = `slack-share:${turn.id}`
  if (!(await store.inbox.take(once, 'slack', '', leaseMillis))) return
  await store.inbox.done(once)
  await ledger.note({ posted: [...ledger.state().posted, 'shared'] })
  await postMessage(asker.client, {
    channel,
    thread_ts: asked.root.split(':')[0] ?? asked.root,
    text: notification(audience.text),
    blocks: sharedBlocks(audience.text, asker.actor.name, turn.language ?? asker.language),
  })
  await respond({ delete_original: true })
}
