import { webApi } from '@slack/bolt'
import type { Instant } from '#domain/time.ts'
import type { Store } from '#store/port.ts'
import { botScopes, paths } from './abilities.ts'
import { clientOptions } from './client.ts'
import type { SlackConfig } from './types.ts'
import { type Installed, installationSeal } from './workspaces.ts'

/** How long an administrator may take over Slack's question. */
const stateMillis = 10 * 60 * 1000
const cookieName = 'rapport_slack_install'
const encoder = new TextEncoder()

export type InstallDeps = Readonly<{ config: SlackConfig; store: Store; now(): Instant }>

/** Installs the app into workspaces; who may begin is for the caller to decide. */
export type Install = Readonly<{
  /** Sends an administrator to Slack, with a state that only this browser can bring back, once. */
  begin(request: Request, by: string): Promise<Response>
  /** Takes what Slack sends back and keeps the workspace's token, sealed. */
  finish(request: Request): Promise<Response>
}>

/** Undefined where the app is set up for one workspace by its token. */
export function createInstall({ config, store, now }: InstallDeps): Install | undefined {
  const { oauth } = config
  if (!oauth) return undefined
  const { clientId, clientSecret, stateSecret } = oauth
  const sign = signer(stateSecret)
  const base = (request: Request): string => config.publicUrl ?? new URL(request.url).origin
  const redirectUri = (request: Request): string => `${base(request)}${paths.redirect}`
  const cookie = (request: Request, value: string, seconds: number): string =>
    [
      `${cookieName}=${value}`,
      'Path=/slack',
      `Max-Age=${seconds}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(base(request).startsWith('https:') ? ['Secure'] : []),
    ].join('; ')

  /** The nonce of a state that is ours, of this browser, and not older than allowed. */
  async function nonceOf(request: Request, state: string): Promise<string | undefined> {
    const [nonce = '', until = '', by = '', signature = ''] = state.split('.')
    if (!/^[0-9a-f]{32}$/.test(nonce) || cookieIn(request) !== nonce) return undefined
    if (!(Number(until) >= Date.parse(now()))) return undefined
    return (await sign.verify(`${nonce}.${until}.${by}`, signature)) ? nonce : undefined
  }

  return {
    async begin(request, by) {
      const nonce = hex(crypto.getRandomValues(new Uint8Array(16)))
      const signed = `${nonce}.${Date.parse(now()) + stateMillis}.${by}`
      const page = new URL('/oauth/v2/authorize', config.apiUrl ?? 'https://slack.com')
      page.searchParams.set('client_id', clientId)
      page.searchParams.set('scope', botScopes.join(','))
      page.searchParams.set('redirect_uri', redirectUri(request))
      page.searchParams.set('state', `${signed}.${await sign.sign(signed)}`)
      return new Response(null, {
        status: 302,
        headers: {
          location: page.href,
          'set-cookie': cookie(request, nonce, stateMillis / 1000),
          'cache-control': 'no-store',
        },
      })
    },

    async finish(request) {
      const { searchParams } = new URL(request.url)
      const done = (status: number, text: string): Response =>
        new Response(`${text}\n`, {
          status,
          headers: {
            'content-type': 'text/plain; charset=utf-8',
            'cache-control': 'no-store',
            'set-cookie': cookie(request, '', 0),
          },
        })
      const state = searchParams.get('state') ?? ''
      const nonce = await nonceOf(request, state)
      // A state is good once, also for another process: the inbox remembers what was dealt with.
      const used = nonce && `slack-install:${nonce}`
      if (!used || !(await store.inbox.take(used, 'slack', '', stateMillis)))
        return done(400, 'This installation link is not valid any more. Begin again.')
      await store.inbox.done(used)
      const code = searchParams.get('code')
      if (code === null) return done(400, 'Slack did not install the app. Nothing was changed.')
      const options = clientOptions(config)
      const granted = await new webApi.WebClient(undefined, options).oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        redirect_uri: redirectUri(request),
      })
      const { access_token: botToken, team, enterprise, is_enterprise_install: wide } = granted
      const key = wide === true ? enterprise?.id : team?.id
      if (!botToken || !key) return done(502, 'Slack did not hand over a token. Try again.')
      const { bot_id: botId, user_id: botUserId } = await new webApi.WebClient(botToken, options).auth.test()
      const installed: Installed = {
        botToken,
        ...(botId ? { botId } : {}),
        ...(botUserId ? { botUserId } : {}),
      }
      const sealed = await installationSeal(stateSecret).seal(JSON.stringify(installed))
      await store.slack.saveInstallation(key, enterprise?.id, sealed)
      await store.audit.append({
        kind: 'slack_installed',
        refId: key,
        payload: { team: key, by: state.split('.')[2] ?? '', scopes: granted.scope ?? '' },
      })
      return done(200, `Rapport is installed in ${team?.name ?? key}. You can close this page.`)
    },
  }
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const cookieIn = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([0-9a-f]+)`).exec(request.headers.get('cookie') ?? '')?.[1]

/** Signs and checks short texts by HMAC-SHA-256, under a key of its own. */
function signer(secret: string) {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = (): Promise<CryptoKey> =>
    crypto.subtle.importKey('raw', encoder.encode(`slack install ${secret}`), algorithm, false, [
      'sign',
      'verify',
    ])
  return {
    sign: async (text: string): Promise<string> =>
      hex(new Uint8Array(await crypto.subtle.sign('HMAC', await key(), encoder.encode(text)))),
    verify: async (text: string, signature: string): Promise<boolean> => {
      const bytes = Uint8Array.from(signature.match(/[0-9a-f]{2}/g) ?? [], (pair) =>
        Number.parseInt(pair, 16),
      )
      return crypto.subtle.verify('HMAC', await key(), bytes, encoder.encode(text))
    },
  }
}
