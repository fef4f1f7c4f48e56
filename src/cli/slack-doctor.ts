import { readFile } from 'node:fs/promises'
import type { Config } from '#src/config.ts'
import { type Finding, ok, unchecked, wrong } from './slack-findings.ts'

const patienceMillis = 8000
/** Slack's requests are refused beyond five minutes; half a minute is already a clock that nobody keeps. */
const mostSkewSeconds = 30
const manifestFile = new URL('../slack/manifest.json', import.meta.url)

/** Looks at everything that Slack needs of this installation; changes nothing and prints no secret. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const { slack } = config
  if (!slack)
    return [
      wrong(
        'settings',
        'None of the settings for Slack is set.',
        'Make an app from src/slack/manifest.json at api.slack.com/apps, then set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET.',
      ),
    ]
  const [token, address, socket] = await Promise.all([
    tokenFindings(slack),
    addressFinding(config, slack.signingSecret),
    socketFinding(slack),
  ])
  return [
    ok('settings', 'Slack is set up.'),
    secretFinding(slack),
    ...token,
    address,
    socket,
    installationFinding(config),
  ]
}

type Slack = NonNullable<Config['slack']>

const secretFinding = ({ signingSecret }: Slack): Finding =>
  /^[0-9a-f]{32}$/.test(signingSecret)
    ? ok('signing secret', 'It looks like one of Slack’s.')
    : wrong(
        'signing secret',
        `It has ${signingSecret.length} characters; Slack’s have 32, each a digit or a letter from a to f.`,
        'Copy “Signing Secret” (not the client secret) from Basic Information into SLACK_SIGNING_SECRET.',
      )

type Answer = Readonly<{ body: Readonly<Record<string, unknown>>; headers: Headers }>

async function call({ apiUrl }: Slack, method: string, token: string): Promise<Answer> {
  const base = (apiUrl ?? 'https://slack.com/api').replace(/\/+$/, '')
  const response = await fetch(`${base}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMillis),
  })
  if (!response.ok) throw new Error(`it answered ${response.status}`)
  return { body: (await response.json()) as Answer['body'], headers: response.headers }
}

/** The token, what it may do, and how far our clock is from Slack's. */
async function tokenFindings(slack: Slack): Promise<Finding[]> {
  if (slack.botToken === undefined)
    return [unchecked('bot token', 'Workspaces install the app by themselves; each has a token of its own.')]
  const sent = Date.now()
  let answer: Answer
  try {
    answer = await call(slack, 'auth.test', slack.botToken)
  } catch (error) {
    return [
      wrong(
        'bot token',
        `Slack was not to be reached: ${reasonOf(error)}.`,
        'Check the network, the proxy (NODE_USE_ENV_PROXY=1 with HTTPS_PROXY) and the firewall for slack.com.',
      ),
    ]
  }
  const { body, headers } = answer
  const clock = clockFinding(headers.get('date'), sent)
  if (body.ok !== true)
    return [
      wrong(
        'bot token',
        `Slack refuses it: ${String(body.error)}.`,
        'Install the app again and copy “Bot User OAuth Token” from OAuth & Permissions into SLACK_BOT_TOKEN.',
      ),
      clock,
    ]
  const named = ok(
    'bot token',
    `It is ${String(body.user)} in ${String(body.team)} (${String(body.team_id)}).`,
  )
  return [named, await scopeFinding(headers.get('x-oauth-scopes')), clock]
}

async function scopeFinding(header: string | null): Promise<Finding> {
  if (header === null) return unchecked('scopes', 'Slack did not say which the token has.')
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as {
    oauth_config: { scopes: { bot: readonly string[] } }
  }
  const needed = manifest.oauth_config.scopes.bot
  const given = header.split(',').map((scope) => scope.trim())
  const missing = needed.filter((scope) => !given.includes(scope))
  const unneeded = given.filter((scope) => scope !== '' && !needed.includes(scope))
  if (missing.length > 0)
    return wrong(
      'scopes',
      `The token lacks ${missing.join(', ')}.`,
      'Add them under OAuth & Permissions (or take over src/slack/manifest.json) and install the app again.',
    )
  return ok(
    'scopes',
    unneeded.length === 0
      ? `All ${needed.length} are there.`
      : `All ${needed.length} are there; ${unneeded.join(', ')} could be taken away.`,
  )
}

function clockFinding(date: string | null, sent: number): Finding {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return unchecked('clock', 'Slack did not say what time it is.')
  const seconds = Math.round((sent - theirs) / 1000)
  if (Math.abs(seconds) <= mostSkewSeconds) return ok('clock', 'It agrees with Slack’s.')
  return wrong(
    'clock',
    `It is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Slack’s; from 300 s on every request is refused.`,
    'Keep the machine’s clock by NTP (timedatectl set-ntp true).',
  )
}

/** Sends ourselves what Slack sends when the address is entered, signed and unsigned. */
async function addressFinding({ publicUrl }: Config, secret: string): Promise<Finding> {
  const check = 'event address'
  if (publicUrl === undefined) return unchecked(check, 'PUBLIC_URL is not set; Socket Mode needs none.')
  const url = `${publicUrl}/slack/events`
  const challenge = crypto.randomUUID()
  const body = JSON.stringify({ type: 'url_verification', challenge })
  const post = (signature: string, timestamp: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-signature': signature,
        'x-slack-request-timestamp': timestamp,
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMillis),
    })
  const timestamp = String(Math.floor(Date.now() / 1000))
  try {
    const answer = await post(await signature(secret, timestamp, body), timestamp)
    const said = await answer.text()
    if (answer.status === 401)
      return wrong(
        check,
        `${url} knows another signing secret, or its clock is off.`,
        'Set the same SLACK_SIGNING_SECRET for the service as here, and start it again.',
      )
    if (answer.status !== 200 || !said.includes(challenge))
      return wrong(
        check,
        `${url} answered ${answer.status} without the challenge.`,
        'Start the service with these settings, and let the proxy in front pass POST /slack/events unchanged.',
      )
    const forged = await post(`v0=${'0'.repeat(64)}`, timestamp)
    if (forged.status !== 401)
      return wrong(
        check,
        `${url} answered ${forged.status} to a request that Slack did not sign.`,
        'Something else answers in front of the service; it must reach the service itself.',
      )
    return ok(check, `${url} answers Slack, and nobody else.`)
  } catch (error) {
    return wrong(
      check,
      `${url} was not to be reached: ${reasonOf(error)}.`,
      'Start the service, and check PUBLIC_URL, DNS, the certificate and the proxy.',
    )
  }
}

async function signature(secret: string, timestamp: string, body: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`v0:${timestamp}:${body}`))
  return `v0=${Buffer.from(signed).toString('hex')}`
}

async function socketFinding(slack: Slack): Promise<Finding> {
  const check = 'socket mode'
  if (slack.appToken === undefined)
    return unchecked(check, 'SLACK_APP_TOKEN is not set; events come by HTTP.')
  const fix =
    'Make an app-level token with connections:write under Basic Information, set SLACK_APP_TOKEN, and switch Socket Mode on.'
  try {
    const { body } = await call(slack, 'apps.connections.open', slack.appToken)
    return body.ok === true
      ? ok(check, 'Slack would open a connection.')
      : wrong(check, `Slack refuses the token: ${String(body.error)}.`, fix)
  } catch (error) {
    return wrong(check, `Slack was not to be reached: ${reasonOf(error)}.`, fix)
  }
}

function installationFinding({ slack, publicUrl }: Config): Finding {
  const check = 'installation'
  if (!slack?.oauth) return unchecked(check, 'One workspace by its token; SLACK_CLIENT_ID is not set.')
  return publicUrl?.startsWith('https:')
    ? ok(check, `Administrators install the app at ${publicUrl}/slack/install.`)
    : wrong(
        check,
        'Slack sends administrators back to an https address only.',
        'Set PUBLIC_URL to the service’s https address, and enter it with /slack/oauth_redirect in the app.',
      )
}

/** What went wrong on the way, as far as the runtime tells. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error
  if (name === 'TimeoutError') return `no answer within ${patienceMillis / 1000} s`
  const code = (cause as Readonly<{ code?: string }> | undefined)?.code
  return code ?? message
}
