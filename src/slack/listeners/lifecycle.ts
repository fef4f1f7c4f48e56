import type { App, Context } from '@slack/bolt'
import type { SlackSurface } from '../surface.ts'

/** A workspace that removes the app, or takes the bot's token back, is forgotten with its token. */
export function listenToLifecycle(app: App, { deps }: SlackSurface): void {
  const { slack } = deps.agent.store
  app.event('app_uninstalled', async ({ context }) => slack.removeInstallation(installedAs(context)))
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length > 0) await slack.removeInstallation(installedAs(context))
  })
}

/** What the installation is kept under: the organisation that installed the app for all its workspaces, or the one. */
const installedAs = ({ isEnterpriseInstall, enterpriseId, teamId }: Context): string =>
  (isEnterpriseInstall ? enterpriseId : teamId) ?? ''
