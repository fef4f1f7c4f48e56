import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import { botScopes } from '#src/slack/abilities.ts'
import { createSlack } from '#src/slack/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type FakeSlack, startFakeSlack } from '#test/support/slack/fake.ts'
import { oauthClient } from '#test/support/slack/methods-other.ts'

const secret = 'a session secret of more than 32 letters'
let bank: SmallBank
let slack: FakeSlack
let reported: string[]
let app: ReturnType<typeof createApp>
beforeEach(async () => {
  bank = await smallBank()
  reported = []
  slack = await startFakeSlack({ scopes: botScopes })
  const second = slack.users.get('U_SECOND')
  if (second) second.email = 'rm@bank.example'
  app = createApp({
    store: bank.store,
    config: readConfig({
      SESSION_SECRET: secret,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_CLIENT_ID: oauthClient.id,
      SLACK_CLIENT_SECRET: oauthClient.secret,
      SLACK_API_URL: slack.apiUrl,
    }),
    newId: bank.deps.newId,
    log: createLog('warn', (line) => reported.push(line)),
    slack: createSlack,
  })
  slack.aim(async (request) => app.fetch(request))
})
afterEach(async () => {
  await app.drain()
  await slack.close()
  await bank.remove()
})

async function bearer(email: string): Promise<Record<string, string>> {
  const user = await bank.store.people.byEmail(email)
  if (!user) throw new Error(email)
  const { token } = await bank.store.people.issueToken(user.id, 'bearer', {})
  return { authorization: `Bearer ${token}` }
}

/** Begins as an administrator and answers where Slack sends the browser back, with the browser's cookie. */
async function begun() {
  const begin = await app.request('/slack/install', { headers: await bearer('admin@bank.example') })
  expect(begin.status).toBe(302)
  const cookie = (begin.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const page = new URL(begin.headers.get('location') ?? '')
  const asked = await fetch(page, { redirect: 'manual' })
  const back = new URL(asked.headers.get('location') ?? '')
  return { cookie, page, path: `${back.pathname}${back.search}` }
}
const installations = () => bank.store.slack.installations()

describe('an installation', () => {
  test('asks for the manifest’s scopes and is kept sealed; the workspace is served from then on', async () => {
    const { cookie, page, path } = await begun()
    expect(page.searchParams.get('scope')?.split(',')).toEqual(botScopes)
    const done = await app.request(path, { headers: { cookie } })
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('T_SECOND')])
    expect((await installations()).map(({ team }) => team)).toEqual(['T_SECOND'])
    const sealed = await bank.store.slack.installation('T_SECOND')
    expect(sealed).not.toContain('xoxb')
    const { reply } = await slack.send.command({ user: 'U_SECOND', text: 'Anna Keller', channel: 'D_SECOND' })
    expect(JSON.stringify(reply?.blocks)).toContain('Keller')
  })

  test('is begun by administrators of ours only', async () => {
    expect((await app.request('/slack/install')).status).toBe(401)
    const rm = await app.request('/slack/install', { headers: await bearer('rm@bank.example') })
    expect(rm.status).toBe(403)
  })

  test('is finished once, by the browser that began it, with a state that is ours', async () => {
    const { cookie, path } = await begun()
    expect((await app.request(path)).status).toBe(400)
    const forged = path.replace(
      /state=([0-9a-f])/,
      (_, digit: string) => `state=${digit === '0' ? '1' : '0'}`,
    )
    expect((await app.request(forged, { headers: { cookie } })).status).toBe(400)
    const unsigned = path.replace(/[0-9a-f]{64}/, '0'.repeat(64))
    expect((await app.request(unsigned, { headers: { cookie } })).status).toBe(400)
    expect(await installations()).toEqual([])
    expect((await app.request(path, { headers: { cookie } })).status).toBe(200)
    expect((await app.request(path, { headers: { cookie } })).status).toBe(400)
    expect(await installations()).toHaveLength(1)
  })

  test('ends with the removal of the app: the token is gone, and nobody there is served', async () => {
    const { cookie, path } = await begun()
    await app.request(path, { headers: { cookie } })
    await slack.send.uninstall('T_SECOND')
    await app.drain()
    // What comes late finds nobody, is not tried again and troubles nobody.
    await slack.send.event({ type: 'app_home_opened', user: 'U_SECOND', channel: 'D_SECOND', tab: 'home' })
    await app.drain()
    expect(reported).toEqual([])
    expect(await bank.rows("SELECT count(*) AS n FROM inbox WHERE state <> 'done'")).toEqual([{ n: 0 }])
    expect(await installations()).toEqual([])
    const answered = await slack.send.command({ user: 'U_SECOND', text: 'Anna Keller', channel: 'D_SECOND' })
    expect(answered.reply).toBeUndefined()
    expect(answered.body).not.toContain('Keller')
  })
})
