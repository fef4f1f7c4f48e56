import { App } from '@slack/bolt'
import type { Proposal } from '#domain/proposal.ts'
import { addMillis, systemClock } from '#domain/time.ts'
import type { Background } from './arrivals.ts'
import { createCards } from './cards.ts'
import { clientOptions, quietLogger } from './client.ts'
import { createIdentity } from './identity.ts'
import { createInstall, type Install } from './install.ts'
import { listeners } from './listeners/index.ts'
import { createNotify } from './notify.ts'
import { createReceiver, type SlackReceiver } from './receiver.ts'
import type { SlackSurface } from './surface.ts'
import type { SlackDeps } from './types.ts'
import { createWorkspaces } from './workspaces.ts'

/** How long the ids of events are kept after they were dealt with. */
const rememberedMillis = 7 * 24 * 60 * 60_000

export type Slack = Readonly<{
  /** Answers `POST /slack/events`: events, commands, buttons, forms. */
  handle(request: Request, background: Background): Promise<Response>
  /** Takes what came by Socket Mode. */
  receive: SlackReceiver['receive']
  /** Goes on with events whose process died or whose next try is due, cards that are out of date, and notices that are due. */
  resume(): Promise<number>
  /** Waits for everything under way. */
  drain(): Promise<void>
  /** Present where workspaces install the app by themselves. */
  install?: Install
  /** Draws a card anew wherever it stands; never throws. */
  updateCards(proposal: Proposal): void
}>

/** The Slack surface; reaches for the network only once something has come from Slack. */
export function createSlack(deps: SlackDeps): Slack {
  const { config, agent, report } = deps
  const workspaces = createWorkspaces(config, agent.store.slack)
  const receiver = createReceiver({
    signingSecret: config.signingSecret,
    inbox: agent.store.inbox,
    now: systemClock.now,
    report,
  })
  const surface: SlackSurface = {
    deps,
    workspaces,
    identify: createIdentity(deps),
    cards: createCards(deps, workspaces),
    pace: receiver.pace,
    keep: receiver.keep,
  }
  const app = new App({
    receiver,
    authorize: workspaces.authorize,
    clientOptions: clientOptions(config),
    convoStore: false,
    logger: quietLogger,
  })
  // The receiver decides what becomes of an event that failed, so errors go back to it.
  app.error(async (error) => {
    throw error
  })
  for (const listen of listeners) listen(app, surface)

  const notify = createNotify(deps, workspaces)
  let forgotten = ''
  /** Once an hour: ids of events so old that Slack no longer sends them again. */
  async function forgetOld(): Promise<void> {
    const now = agent.store.clock.now()
    const hour = now.slice(0, 13)
    if (hour === forgotten || now.slice(14, 16) !== '00') return
    forgotten = hour
    await agent.store.inbox.forget(addMillis(now, -rememberedMillis))
  }

  const install = createInstall({ config, store: agent.store, now: systemClock.now })
  return {
    ...(install ? { install } : {}),
    handle: receiver.handle,
    receive: receiver.receive,
    drain: receiver.drain,
    async resume() {
      const [events, cards, told] = await Promise.all([
        receiver.resume(),
        surface.cards.refresh(),
        notify(),
        forgetOld(),
      ])
      return events + cards + told
    },
    updateCards: (proposal) =>
      receiver.keep(surface.cards.update(proposal).catch((error: unknown) => report(error, proposal.id))),
  }
}
