import type { App } from '@slack/bolt'
import { isId } from '#domain/ids.ts'
import { today } from '#domain/time.ts'
import { publishHome, settingsOf } from '../home.ts'
import { isStranger } from '../identity.ts'
import { beginDirectly } from '../posting.ts'
import { onPress, onSubmit, openWindow, whisper } from '../pressed.ts'
import { actionIds, viewIds } from '../render/action-ids.ts'
import { helpBlocks } from '../render/help.ts'
import { logModal, requestModal } from '../render/log-modal.ts'
import { strangerBlocks } from '../render/notices.ts'
import { readSettings, settingsModal } from '../render/settings-modal.ts'
import { phrase } from '../render/slack-words.ts'
import { pageOf, type SlackSurface } from '../surface.ts'
import { answer } from '../turn.ts'
import type { Asker } from '../types.ts'
import { teamOf } from '../written.ts'

/** The home page, its buttons and the settings. */
export function listenToHome(app: App, surface: SlackSurface): void {
  const { agent } = surface.deps
  const { store, clockFor = () => store.clock } = agent

  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'home') return
    const who = await surface.identify(teamOf(context), event.user, client)
    if (!isStranger(who)) return publishHome(surface, who)
    const blocks = strangerBlocks(who, pageOf(surface.deps))
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', callback_id: viewIds.home, blocks },
    })
  })

  onPress(app, surface, actionIds.homeRefresh, ({ asker }) => publishHome(surface, asker))
  onPress(app, surface, actionIds.homeAsk, async ({ asker }) => {
    const { client, slackUser, language } = asker
    const text = phrase('help', language)
    await whisper(client, slackUser, {}, text, helpBlocks(agent.tools, language))
  })
  onPress(app, surface, actionIds.homeOpen, async ({ asker, value, trigger }) => {
    const client = isId('client', value) ? await store.book(asker.actor).summary(value) : undefined
    if (client) await askDirectly(surface, asker, client.name, client.id, trigger)
  })
  onPress(app, surface, actionIds.homeLog, async ({ asker, trigger }) => {
    const day = today(clockFor(asker.actor), asker.actor.zone)
    await openWindow(asker.client, trigger, logModal({ today: day, channel: 'call' }, asker.language))
  })
  onPress(app, surface, actionIds.homeRequest, async ({ asker, trigger }) => {
    await openWindow(asker.client, trigger, requestModal({}, asker.language))
  })
  onPress(app, surface, actionIds.homeSettings, async ({ asker, trigger }) => {
    const me = await store.people.byId(asker.actor.id)
    if (me) await openWindow(asker.client, trigger, settingsModal(settingsOf(me), asker.language))
  })
  // Slack reports that a link was opened and wants it acknowledged; there is nothing else to do.
  app.action(actionIds.openPage, async ({ ack }) => ack())

  onSubmit(app, surface, viewIds.settings, async ({ asker, view }) => {
    const read = readSettings(view.state, asker.language)
    if ('errors' in read) return read.errors
    const { language, zone, autoCommit, ...rest } = read.settings
    await store.people.setSettings(asker.actor.id, {
      language,
      zone,
      autoCommit,
      preferences: { ...rest, languageChosen: true },
    })
    const actor = { ...asker.actor, language, zone, autoCommit }
    const drawn = () => publishHome(surface, { ...asker, actor, language })
    return () => drawn().catch((error: unknown) => surface.deps.report(error, 'home page'))
  })
}

/** Asks for a client in the direct conversation, as if the person had written the name. */
async function askDirectly(
  surface: SlackSurface,
  asker: Asker,
  shown: string,
  text: string,
  key: string,
): Promise<void> {
  const place = await beginDirectly(asker, shown)
  if (!place) return
  await answer(surface, {
    asker,
    place,
    text,
    requestKey: `slack:home:${key}`,
    files: [],
    lastAttempt: true,
  })
}
