import type { App } from '@slack/bolt'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { StoredMessage } from '#store/port.ts'
import { actionWords } from '../action-words.ts'
import { createLedger } from '../ledger.ts'
import { onPress } from '../pressed.ts'
import { privately } from '../quick-reply.ts'
import { actionIds } from '../render/action-ids.ts'
import { readChoice } from '../render/choices.ts'
import { noticeBlocks } from '../render/notices.ts'
import { notification } from '../render/text.ts'
import type { SlackSurface } from '../surface.ts'
import { answer } from '../turn.ts'

/** Messages among which the last one of the person stands, however many tools were called since. */
const newestMessages = 100
/** What is noted of a question whose choice was picked: a second click says nothing. */
const pickedPiece = 'picked'
const isUser = ({ role }: StoredMessage): boolean => role === 'user'

/** A picked choice answers the question by its number, as if the person had written it; once a question. */
export function listenToChoices(app: App, surface: SlackSurface): void {
  onPress(app, surface, actionIds.choicePick, async ({ asker, value, place, respond }) => {
    const picked = readChoice(value)
    const { store } = surface.deps.agent
    const { conversations, slack } = store
    const turn =
      picked && isId('turn', picked.turn) ? await conversations.turn(asker.actor, picked.turn) : undefined
    if (!picked || !turn) return
    // A number answers what was asked last: said to a later question it would mean somebody else.
    const ledger = createLedger(store, turn.id, await slack.reply(turn.id))
    const newest = (await conversations.history(turn.threadId, newestMessages)).findLast(isUser)
    if (newest?.turnId !== turn.id) {
      if (ledger.state().posted.includes(pickedPiece)) return
      throw new DomainError('choice_over')
    }
    await ledger.note({ posted: [...ledger.state().posted, pickedPiece] })
    const question = { text: String(picked.n), requestKey: `slack:choice:${turn.id}` }
    const asked = (await slack.placesOf(turn.threadId)).find(
      ({ team, channel }) => team === asker.team && channel === place.channel,
    )
    if (place.hidden || !asked) {
      const { text, blocks } = await privately(surface, asker, { ...question, thread: turn.threadId })
      await respond({ replace_original: true, text: notification(text), blocks })
      return
    }
    const label = ledger.state().choices.find(({ n }) => n === picked.n)?.label ?? String(picked.n)
    const chosen = actionWords.picked[asker.language].replace('{label}', () => label)
    await respond({
      replace_original: true,
      text: notification(chosen),
      blocks: noticeBlocks(chosen, asker.language),
    })
    await answer(surface, { asker, place: asked, ...question, files: [], lastAttempt: true })
  })
}
