import { serve } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examine } from '#cli/slack-doctor.ts'
import { type Finding, report } from '#cli/slack-findings.ts'
import { createApp } from '#src/app.ts'
import { type Environment, readConfig } from '#src/config.ts'
import { botScopes } from '#src/slack/abilities.ts'
import { createSlack } from '#src/slack/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '#test/support/slack/fake.ts'

const signingSecret = '0123456789abcdef0123456789abcdef'
let bank: SmallBank
let slack: FakeSlack
const closing: (() => void)[] = []
beforeEach(async () => {
  bank = await smallBank()
})
afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await slack?.close()
  await bank.remove()
})

/** Settings for a fake Slack, with what a test changes in them. */
async function settings(change: Environment = {}, options: FakeSlackOptions = {}) {
  slack = await startFakeSlack({ signingSecret, scopes: botScopes, ...options })
  return {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    ...change,
  }
}

/** The service itself, under an address of its own. */
async function service(env: Environment): Promise<string> {
  const app = createApp({ store: bank.store, config: readConfig(env), slack: createSlack })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  closing.push(() => void server.close())
  await new Promise<void>((resolve) => server.once('listening', () => resolve()))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
const stateOf = (findings: readonly Finding[], check: Finding['check']) =>
  findings.find((finding) => finding.check === check)

describe('the doctor', () => {
  test('finds nothing wrong where everything is right', async () => {
    const env = await settings({ SLACK_APP_TOKEN: 'xapp-sandbox' })
    const url = await service(env)
    const findings = await examine(readConfig({ ...env, PUBLIC_URL: url }))
    expect(findings.filter(({ state }) => state === 'wrong')).toEqual([])
    expect(stateOf(findings, 'event address')?.state).toBe('ok')
    expect(stateOf(findings, 'socket mode')?.state).toBe('ok')
    expect(stateOf(findings, 'clock')?.state).toBe('ok')
    expect(report(findings)).toMatchObject({ failed: false, json: { ok: true } })
  })

  test('says that nothing is set up', async () => {
    slack = await startFakeSlack()
    const [finding] = await examine(readConfig({}))
    expect(finding).toMatchObject({ check: 'settings', state: 'wrong' })
    expect(finding?.fix).toContain('manifest.json')
  })

  test('names the scopes that the token lacks', async () => {
    const env = await settings({}, { scopes: botScopes.filter((scope) => scope !== 'users:read.email') })
    const finding = stateOf(await examine(readConfig(env)), 'scopes')
    expect(finding).toMatchObject({ state: 'wrong' })
    expect(finding?.says).toContain('users:read.email')
  })

  test('tells a token that Slack refuses from a Slack that is not reached', async () => {
    const env = await settings({ SLACK_BOT_TOKEN: 'xoxb-other', SLACK_APP_TOKEN: 'xapp-other' })
    const refused = await examine(readConfig(env))
    expect(stateOf(refused, 'bot token')?.says).toContain('invalid_auth')
    expect(stateOf(refused, 'socket mode')?.state).toBe('wrong')
    const away = await examine(readConfig({ ...env, SLACK_API_URL: 'http://127.0.0.1:9' }))
    expect(stateOf(away, 'bot token')?.says).toContain('not to be reached')
  })

  test('sees that the service has another signing secret, or is not there', async () => {
    const env = await settings()
    const url = await service({ ...env, SLACK_SIGNING_SECRET: 'f'.repeat(32) })
    const other = stateOf(await examine(readConfig({ ...env, PUBLIC_URL: url })), 'event address')
    expect(other?.says).toContain('another signing secret')
    const away = await examine(readConfig({ ...env, PUBLIC_URL: 'http://127.0.0.1:9' }))
    expect(stateOf(away, 'event address')?.says).toContain('not to be reached')
  })

  test('sees a secret of another shape, and prints none', async () => {
    const wrong = 'not a secret of Slack'
    const env = await settings({ SLACK_SIGNING_SECRET: wrong })
    const findings = await examine(readConfig(env))
    expect(stateOf(findings, 'signing secret')?.state).toBe('wrong')
    const { text, json, failed } = report(findings)
    expect(failed).toBe(true)
    for (const hidden of [wrong, slack.tokens.bot]) {
      expect(text).not.toContain(hidden)
      expect(JSON.stringify(json)).not.toContain(hidden)
    }
  })
})
