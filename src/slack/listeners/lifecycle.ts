import type { App } from '@slack/bolt'
import type { SlackSurface } from '../surface.ts'

/** A workspace that removes the app, or takes the bot's token back, is forgotten with its token. */
export function listenToLifecycle(app: App, { deps }: SlackSurface): void {
  const { slack } = deps.agent.store
  app.event('app_uninstalled', async ({ body }) => slack.removeInstallation(body.team_id))
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await slack.removeInstallation(body.team_id)
  })
}
