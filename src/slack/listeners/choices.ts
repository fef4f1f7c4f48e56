import type { App } from '@slack/bolt'
import { isId } from '#domain/ids.ts'
import { actionWords } from '../action-words.ts'
import { onPress } from '../pressed.ts'
import { privately } from '../quick-reply.ts'
import { actionIds } from '../render/action-ids.ts'
import { readChoice } from '../render/choices.ts'
import { noticeBlocks } from '../render/notices.ts'
import { notification } from '../render/text.ts'
import type { SlackSurface } from '../surface.ts'
import { answer } from '../turn.ts'

/** A picked choice answers the question by its number, as if the person had written it; once a question. */
export function listenToChoices(app: App, surface: SlackSurface): void {
  onPress(app, surface, actionIds.choicePick, async ({ asker, value, place, respond }) => {
    const picked = readChoice(value)
    const { conversations, slack } = surface.deps.agent.store
    const turn =
      picked && isId('turn', picked.turn) ? await conversations.turn(asker.actor, picked.turn) : undefined
    if (!picked || !turn) return
    const question = { text: String(picked.n), requestKey: `slack:choice:${turn.id}` }
    const asked = (await slack.placesOf(turn.threadId)).find(
      ({ team, channel }) => team === asker.team && channel === place.channel,
    )
    if (place.hidden || !asked) {
      const { text, blocks } = await privately(surface, asker, { ...question, thread: turn.threadId })
      await respond({ replace_original: true, text: notification(text), blocks })
      return
    }
    const kept = await slack.reply(turn.id)
    const label = kept?.choices.find(({ n }) => n === picked.n)?.label ?? String(picked.n)
    const chosen = actionWords.picked[asker.language].replace('{label}', () => label)
    await respond({
      replace_original: true,
      text: notification(chosen),
      blocks: noticeBlocks(chosen, asker.language),
    })
    await answer(surface, { asker, place: asked, ...question, files: [], lastAttempt: true })
  })
}
