import { type AppOptions, webApi } from '@slack/bolt'
import { createSeal, type Seal } from '#domain/seal.ts'
import type { SlackStore } from '#store/port.ts'
import { type Client, clientOptions } from './client.ts'
import type { SlackConfig } from './types.ts'

/** What is kept, sealed, of a workspace that installed the app. */
export type Installed = Readonly<{ botToken: string; botId?: string; botUserId?: string }>

/** Said of a workspace that has not installed the app, or no longer has it. */
const notOurs = 'no workspace of ours'

/** Whether an event could not be dealt with because its workspace is not ours; trying again is of no use. */
export const isNotOurs = (error: unknown): boolean =>
  error instanceof Error &&
  'original' in error &&
  error.original instanceof Error &&
  error.original.message === notOurs

/** Who the bot is, and the workspaces that its token speaks for: one, and the organisation where that installed it. */
type Bot = Readonly<{ ids: Omit<Installed, 'botToken'>; homes: readonly string[] }>
type Authorize = NonNullable<AppOptions['authorize']>

/** Who the bot is by its token: values, which may outlive a request where promises may not. */
const known = new Map<string, Bot>()
/** The organisation that installed the app for a workspace. */
const organisations = new Map<string, string>()

/** The seal of the workspaces' tokens. */
export const installationSeal = (secret: string): Seal => createSeal(secret, 'slack installations')

export type Workspaces = Readonly<{
  /** Bolt's question whose token an event is answered with. Throws for a workspace that is not ours. */
  authorize: Authorize
  /** A client for calls that answer no event; undefined for a workspace that is not ours. */
  clientOf(team: string): Promise<Client | undefined>
}>

/** Tokens by workspace: of the installation where workspaces install the app by themselves, else the one of the settings. */
export function createWorkspaces(config: SlackConfig, store: SlackStore): Workspaces {
  const options = clientOptions(config)
  const asking = new Map<string, Promise<Bot>>()
  const clients = new Map<string, Client>()

  async function ask(token: string): Promise<Bot> {
    const said = await new webApi.WebClient(token, options).auth.test()
    const { bot_id: botId, user_id: botUserId, is_enterprise_install: wide } = said
    const bot = {
      ids: { ...(botId ? { botId } : {}), ...(botUserId ? { botUserId } : {}) },
      homes: [said.team_id, wide ? said.enterprise_id : undefined].filter((home) => home !== undefined),
    }
    known.set(token, bot)
    return bot
  }

  const botOf = (token: string): Bot | Promise<Bot> => {
    const bot = known.get(token)
    if (bot !== undefined) return bot
    const under = asking.get(token) ?? ask(token).finally(() => asking.delete(token))
    asking.set(token, under)
    return under
  }

  async function installed(key: string | undefined): Promise<Installed | undefined> {
    const { oauth, botToken } = config
    if (oauth !== undefined && key !== undefined) {
      const sealed = await store.installation(key)
      if (sealed !== undefined)
        return JSON.parse(await installationSeal(oauth.stateSecret).open(sealed)) as Installed
    }
    if (botToken === undefined || key === undefined) return undefined
    const { ids, homes } = await botOf(botToken)
    return homes.includes(key) ? { botToken, ...ids } : undefined
  }

  return {
    async authorize({ teamId, enterpriseId, isEnterpriseInstall }) {
      const found = await installed(isEnterpriseInstall ? enterpriseId : teamId)
      if (found === undefined) throw new Error(notOurs)
      if (isEnterpriseInstall && teamId !== undefined && enterpriseId !== undefined)
        organisations.set(teamId, enterpriseId)
      return found
    },
    async clientOf(team) {
      const found = (await installed(team)) ?? (await installed(organisations.get(team)))
      if (found === undefined) return undefined
      const client = clients.get(found.botToken) ?? new webApi.WebClient(found.botToken, options)
      clients.set(found.botToken, client)
      return client
    },
  }
}
