import type { App, RespondArguments } from '@slack/bolt'
import { DomainError, explain } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { actionWords } from '../action-words.ts'
import { type Command, readCommand } from '../commands.ts'
import { isStranger } from '../identity.ts'
import { beginDirectly } from '../posting.ts'
import { onPress } from '../pressed.ts'
import { privately, type Reply } from '../quick-reply.ts'
import { actionIds, command as commandName } from '../render/action-ids.ts'
import { helpBlocks } from '../render/help.ts'
import { noticeBlocks, strangerBlocks } from '../render/notices.ts'
import { phrase } from '../render/slack-words.ts'
import { notification } from '../render/text.ts'
import { pageOf, referenceOf, type SlackSurface } from '../surface.ts'
import type { Asker } from '../types.ts'
import { teamOf } from '../written.ts'

/** Slack waits three seconds for the reply of a command; what takes longer follows. */
const replyMillis = 2500

/** `/rm`: answered in the command's reply, for the asker alone, by the built-in assistant. */
export function listenToCommands(app: App, surface: SlackSurface): void {
  app.command(commandName, async ({ ack, body, context, client, respond }) => {
    let language: Language = 'en'
    const answering = (async (): Promise<Reply> => {
      const who = await surface.identify(teamOf(context), body.user_id, client)
      language = who.language
      if (isStranger(who)) {
        const blocks = strangerBlocks(who, pageOf(surface.deps))
        return { text: phrase('notYours', who.language), blocks }
      }
      return reply(surface, who, readCommand(body.text, who.language), body.trigger_id)
    })()
    const late = Symbol('late')
    const { promise: over, resolve } = Promise.withResolvers<typeof late>()
    const timer = setTimeout(() => resolve(late), replyMillis)
    const first = await Promise.race([answering, over]).finally(() => clearTimeout(timer))
    if (first !== late) return ack(message(first))
    await ack({ response_type: 'ephemeral', text: actionWords.working[language] })
    await respond({ ...message(await answering), replace_original: true })
  })

  onPress(app, surface, actionIds.quickContinue, async ({ asker, value, respond }) => {
    await takeOn(surface, asker, value)
    await respond({ delete_original: true })
  })
}

const message = ({ text, blocks }: Reply): RespondArguments => ({
  response_type: 'ephemeral',
  text: notification(text),
  blocks,
})

/** The answer to a command; a refusal is a sentence of ours. */
async function reply(surface: SlackSurface, asker: Asker, command: Command, key: string): Promise<Reply> {
  const { language } = asker
  if (command.kind === 'help')
    return { text: phrase('help', language), blocks: helpBlocks(surface.deps.agent.tools, language) }
  try {
    return await privately(surface, asker, {
      text: command.text,
      requestKey: `slack:${asker.team}:command:${key}`,
      ...(command.language ? { language: command.language } : {}),
    })
  } catch (error) {
    const reference = referenceOf(surface.deps)
    if (!(error instanceof DomainError)) surface.deps.report(error, reference)
    const text = explain(error, language, reference)
    return { text, blocks: noticeBlocks(text, language) }
  }
}

/** Goes on with a quick answer in the direct conversation. */
async function takeOn({ deps }: SlackSurface, asker: Asker, turnId: string | undefined): Promise<void> {
  const { store } = deps.agent
  const turn = isId('turn', turnId) ? await store.conversations.turn(asker.actor, turnId) : undefined
  if (!turn) return
  const said = `${actionWords.continued[asker.language].replace('{text}', () => turn.text)}\n${turn.reply ?? ''}`
  const place = await beginDirectly(asker, said)
  if (place) await store.slack.bindThread(place, turn.threadId)
}
