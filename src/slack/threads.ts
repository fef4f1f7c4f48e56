import type { Actor } from '#domain/actor.ts'
import type { ThreadId } from '#domain/ids.ts'
import type { SlackPlace, Store } from '#store/port.ts'
import { clip, oneLine } from './render/text.ts'

const mostTitle = 60

/** Title of a conversation that begins with this text. */
export const titleOf = (text: string): string => clip(oneLine(text), mostTitle)

/** Our thread for a thread of Slack; a new one carries the beginning of `text` as its title. */
export async function threadAt(
  store: Store,
  actor: Actor,
  place: SlackPlace,
  text: string,
): Promise<Readonly<{ thread: ThreadId; fresh: boolean }>> {
  const known = await store.slack.threadFor(place)
  if (known !== undefined) return { thread: known, fresh: false }
  const opened = await store.conversations.openThread(actor, 'slack', titleOf(text))
  return { thread: await store.slack.bindThread(place, opened.id), fresh: true }
}
