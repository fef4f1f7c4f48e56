import type { App, MessageShortcut } from '@slack/bolt'
import { followUpsAsked, tasksIn } from '#agent/follow-ups.ts'
import { valueAsRead } from '#domain/card-words.ts'
import type { Origin } from '#domain/origin.ts'
import { today } from '#domain/time.ts'
import { actionWords } from '../action-words.ts'
import { submitForm } from '../forms.ts'
import { isStranger } from '../identity.ts'
import { plainText } from '../message-text.ts'
import { messageIn, metadataOf, originOf, readMetadata } from '../message-window.ts'
import { onSubmit, openWindow, whisper, whisperText } from '../pressed.ts'
import { shortcutIds, viewIds } from '../render/action-ids.ts'
import { logModal, readLog, readRequest, requestModal } from '../render/log-modal.ts'
import { strangerBlocks } from '../render/notices.ts'
import { phrase } from '../render/slack-words.ts'
import { pageOf, type SlackSurface } from '../surface.ts'
import type { Asker } from '../types.ts'
import { askerOf, teamOf } from '../written.ts'

/** Shortcuts: a contact or a request is entered in a window, or a message is logged; each becomes a card. */
export function listenToShortcuts(app: App, surface: SlackSurface): void {
  const { store, clockFor = () => store.clock } = surface.deps.agent
  const dayOf = ({ actor }: Asker) => today(clockFor(actor), actor.zone)

  for (const id of [shortcutIds.logCall, shortcutIds.newRequest])
    app.shortcut({ callback_id: id, type: 'shortcut' }, async ({ ack, shortcut, context, client }) => {
      await ack()
      const user = shortcut.user.id
      const asker = await askerOf(surface, { context, user, client }, (stranger) =>
        whisper(
          client,
          user,
          {},
          phrase('notYours', stranger.language),
          strangerBlocks(stranger, pageOf(surface.deps)),
        ),
      )
      if (!asker) return
      const { language } = asker
      const modal =
        id === shortcutIds.logCall
          ? logModal({ today: dayOf(asker), channel: 'call' }, language)
          : requestModal({}, language)
      await openWindow(client, shortcut.trigger_id, modal)
    })

  app.shortcut<MessageShortcut>(
    { callback_id: shortcutIds.logMessage, type: 'message_action' },
    async ({ ack, shortcut, context, client }) => {
      await ack()
      const { user, channel, message } = shortcut
      const asker = await surface.identify(teamOf(context), user.id, client)
      if (isStranger(asker))
        return whisper(
          client,
          user.id,
          {},
          phrase('notYours', asker.language),
          strangerBlocks(asker, pageOf(surface.deps)),
        )
      const text = plainText(message.text ?? '', context.botUserId)
      if (text === '')
        return whisperText(asker, { hidden: false, home: true }, actionWords.emptyMessage[asker.language])
      const guess = await clientIn(surface, asker, text)
      const author = await authorOf(client, message.user)
      await openWindow(
        client,
        shortcut.trigger_id,
        logModal(
          {
            today: dayOf(asker),
            channel: 'message',
            tasks: followUpsAsked(text, clockFor(asker.actor).now(), asker.actor.zone),
            message: { text, ...(author === undefined ? {} : { author }) },
            metadata: metadataOf({ channel: channel.id, name: channel.name, ts: message.ts, author }),
            ...(guess === undefined ? {} : { client: guess }),
          },
          asker.language,
        ),
      )
    },
  )

  onSubmit(app, surface, viewIds.log, async ({ asker, view }) => {
    const { actor, language } = asker
    const source = readMetadata(view.metadata)
    const read = readLog(view.state, { today: dayOf(asker), message: source !== undefined }, language)
    if ('errors' in read) return read.errors
    const { client, channel, on, note, tasks } = read.logged
    const quoted = source && messageIn(view.blocks)
    const author = source?.author ?? phrase('somebody', language)
    const whole = quoted
      ? [note, `${actionWords.quoted[language].replace('{author}', () => author)}\n${quoted}`]
      : [note]
    const outside: Origin[] = source ? [originOf(source)] : []
    const kind = valueAsRead({ key: 'channel' }, channel, language)
    return submitForm(surface, {
      asker,
      view: view.id,
      tool: 'log_interaction',
      input: {
        client,
        channel,
        on,
        note: whole.filter(Boolean).join('\n\n'),
        tasks: tasksIn(tasks, clockFor(actor).now(), actor.zone),
      },
      words: filled(source ? 'logMessage' : 'logCall', language, { client, channel: kind }),
      ...(outside.length > 0 ? { outside } : {}),
    })
  })

  // Until requests are records of their own, a request is a task about its client.
  onSubmit(app, surface, viewIds.request, async ({ asker, view }) => {
    const read = readRequest(view.state, { today: dayOf(asker) }, asker.language)
    if ('errors' in read) return read.errors
    const { client, subject, text, on } = read.requested
    return submitForm(surface, {
      asker,
      view: view.id,
      tool: 'create_task',
      input: { client, text: `${subject}: ${text}`.slice(0, 500), ...(on ? { due_on: on } : {}) },
      words: filled('request', asker.language, { client, subject }),
    })
  })
}

const filled = (
  key: keyof typeof actionWords,
  language: Asker['language'],
  facts: Readonly<Record<string, string>>,
): string => actionWords[key][language].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')

/** The client that a message seems to be about: one who is named in it and can be nobody else. */
async function clientIn({ deps }: SlackSurface, { actor }: Asker, text: string): Promise<string | undefined> {
  const book = deps.agent.store.book(actor)
  const named = (await book.mentions(text)) ?? []
  const found = await Promise.all(named.slice(0, 3).map((name) => book.matchClients(name, 2)))
  const sure = found.flatMap(([first, second]) =>
    first && (!second || second.score < first.score) ? [first.client] : [],
  )
  const [only, other] = [...new Map(sure.map((client) => [client.id, client])).values()]
  return other ? undefined : only?.name
}

/** How the workspace calls the author of a message. */
async function authorOf(client: Asker['client'], user: string | undefined): Promise<string | undefined> {
  if (user === undefined) return undefined
  try {
    const { user: found } = await client.users.info({ user })
    return found?.real_name ?? found?.name
  } catch {
    return undefined
  }
}
