import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMillis } from '#domain/time.ts'
import { createLimits, noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'

const rm = 'rm@bank.example'
const officer = 'compliance@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const page = async (email = rm, limits = noLimits) => {
  const { app, logged } = scriptedApp(bank, [], { limits })
  const tab = browser(app)
  await tab.signIn(bank, email)
  return { app, tab, logged }
}
const trail = async () => bank.rows('SELECT count(*) AS n FROM audit')

describe('a link on another site', () => {
  const foreign = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }

  test.each([
    '/api/audit/export',
    '/api/clients/cli_anna',
    '/api/clients/cli_hidden',
    '/api/vault',
    '/api/brief',
  ])('makes nobody do by looking what leaves a trace: %s', async (path) => {
    const { tab } = await page(path.includes('audit') ? officer : rm)
    const before = await trail()
    for (const method of ['GET', 'HEAD'])
      for (const site of ['cross-site', 'same-site'])
        expect(
          (await tab.send(method, path, { headers: { ...foreign, 'sec-fetch-site': site } })).status,
        ).toBe(403)
    expect(await trail()).toEqual(before)
  })

  test('keeps no idle session awake', async () => {
    const { tab } = await page()
    await tab.send('PUT', '/api/pin', { body: { pin: '482913' } })
    try {
      bank.setNow(addMillis(monday, 10 * 60_000))
      for (const path of ['/api/me', '/api/meetings/x.ics']) await tab.get(path, foreign)
      bank.setNow(addMillis(monday, 16 * 60_000))
      expect((await tab.get('/api/me')).status).toBe(423)
    } finally {
      bank.setNow(monday)
    }
  })

  test('to a file still brings it, as the link in a message of ours does', async () => {
    const { tab } = await page()
    for (const path of ['/api/meetings/mtg_x.ics', '/api/drafts/drf_x.eml', '/api/clients/cli_x/advice.html'])
      expect([path, (await tab.get(path, foreign)).status]).toEqual([path, 404])
  })
})

describe('every answer', () => {
  const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? ''

  test('says how it is to be read, and is kept by nobody, whatever became of it', async () => {
    const { app, tab } = await page()
    const big = 'x'.repeat(1024 * 1024 + 1)
    const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', {
      scopes: ['read'],
    })
    const json = { 'content-type': 'application/json' }
    const hurried = scriptedApp(bank, [], {
      limits: createLimits({ now: () => monday }, { chat: 1, write: 1, read: 1, unlock: 1, attempt: 1 }),
    }).app
    const bearer = { authorization: `Bearer ${token}` }
    await hurried.request('/api/me', { headers: bearer })
    const answers: Record<string, Response> = {
      200: await tab.get('/api/me'),
      400: await tab.post('/api/chat', '{'),
      401: await app.request('/api/me'),
      403: await app.request('/api/tokens', { headers: bearer }),
      404: await tab.get('/api/nowhere'),
      'no client': await tab.get('/api/clients/cli_hidden'),
      413: await app.request('/api/chat', { method: 'POST', headers: json, body: big }),
      '413 with a cookie': await tab.post('/api/chat', big),
      429: await hurried.request('/api/me', { headers: bearer }),
      chat: await tab.post('/api/chat', { text: 'hello' }),
      head: await tab.send('HEAD', '/api/me'),
      options: await app.request('/api/chat', { method: 'OPTIONS' }),
      put: await tab.send('PUT', '/api/recordings/rcd_1', { body: {} }),
      sound: await tab.get('/api/recordings/rcd_1'),
      advice: await tab.get('/api/clients/cli_anna/advice.html'),
      'not a path': await tab.get('/api/threads/%'),
      link: await tab.get('/signin?token=lnk_x', { accept: 'text/html' }),
      'link sent': await tab.post('/signin', { token: 'lnk_x' }),
      'bank account': await tab.get('/signin/oidc'),
      'bank account back': await tab.get('/signin/oidc/callback?code=x'),
      'local token': await tab.post('/api/local-token', {}),
      unlock: await tab.post('/api/unlock', { pin: 5 }),
    }
    for (const [name, answer] of Object.entries(answers)) {
      expect([name, answer.headers.get('cache-control')]).toEqual([name, 'no-store'])
      expect([name, answer.headers.get('x-content-type-options')]).toEqual([name, 'nosniff'])
      expect([name, answer.headers.get('referrer-policy')]).toEqual([name, 'no-referrer'])
      expect([name, answer.headers.get('cross-origin-resource-policy')]).toEqual([name, 'same-origin'])
      expect([name, policyOf(answer)]).toEqual([name, expect.stringContaining("default-src 'none'")])
      expect([name, policyOf(answer)]).toEqual([
        name,
        expect.stringMatching(/frame-ancestors 'none'|sandbox/),
      ])
      expect([name, policyOf(answer)]).toEqual([name, expect.not.stringMatching(/script-src[^;]*unsafe/)])
      expect([name, answer.headers.get('access-control-allow-origin')]).toEqual([name, null])
      expect([name, answer.headers.get('etag')]).toEqual([name, null])
    }
  })

  test('that signs somebody in is kept by nobody either', async () => {
    const { app } = scriptedApp(bank, [])
    const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'link', {})
    const byLink = await app.request(`/signin?token=${token}`)
    expect(byLink.status).toBe(303)
    expect(byLink.headers.get('cache-control')).toBe('no-store')
  })

  test('and the log name no client, no token and no code of what was asked', async () => {
    const { app, tab, logged } = await page()
    const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'link', {})
    const said: string[] = []
    for (const answer of [
      await tab.post('/signin', { token: 'lnk_a-secret-of-nobody' }),
      await app.request('/api/me', { headers: { authorization: 'Bearer rpt_a-secret-of-nobody' } }),
      await tab.post('/api/unlock', { pin: '918273' }),
      await tab.send('PUT', '/api/pin', { body: { pin: '111111' } }),
      await tab.get('/api/clients/cli_hidden'),
      await tab.post('/api/chat', { text: 'Anna Keller', thread: 'thr_nowhere' }),
      await tab.post('/api/clients/search', { q: 'x'.repeat(201) }),
    ])
      said.push(await answer.text())
    expect(said.join('\n')).not.toMatch(/secret-of-nobody|918273|111111|Hidden Person|Anna Keller/)
    expect(JSON.stringify(logged)).not.toMatch(
      /secret-of-nobody|918273|111111|Hidden|Anna|Keller|lnk_|ses_|rpt_/,
    )
    expect(token).toMatch(/^lnk_/)
  })
})

describe('a type of content that pretends', () => {
  test.each([
    ['text/plain; application/json'],
    ['text/plain;charset=application/json'],
    ['multipart/form-data; boundary=application/json'],
    ['application/x-www-form-urlencoded, application/json'],
    ['application/jsonx'],
    [''],
  ])('"%s" is no JSON of ours', async (type) => {
    const { app, tab } = await page()
    const answer = await app.request('/api/tokens', {
      method: 'POST',
      headers: { cookie: tab.cookies(), 'content-type': type },
      body: '{"label":"x","scopes":["write"],"days":365}',
    })
    expect(answer.status).toBe(403)
    expect(await (await tab.get('/api/tokens')).text()).not.toContain('write')
  })

  test.each([
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'http://localhost@evil.example' },
    { origin: 'http://evil.example/localhost' },
    { origin: 'http://localhost:8080' },
    { origin: '' },
    { 'sec-fetch-site': 'none, cross-site' },
    { 'sec-fetch-site': 'CROSS-SITE' },
  ])('a request from %j is not of this site', async (headers) => {
    const { app, tab } = await page()
    const answer = await app.request('http://localhost/api/signout', {
      method: 'POST',
      headers: {
        cookie: tab.cookies(),
        'content-type': 'application/json',
        ...(headers as Record<string, string>),
      },
      body: '{}',
    })
    expect(answer.status).toBe(403)
    expect((await tab.get('/api/me')).status).toBe(200)
  })
})
