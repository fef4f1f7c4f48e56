import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const link = async () => (await bank.store.people.issueToken((await bank.person(rm)).id, 'link', {})).token
const bankEnv = { RAPPORT_MODE: 'bank', SESSION_SECRET: 'a-secret-for-tests-of-32-letters-and-more' }
async function page() {
  const { app } = scriptedApp(bank, [])
  const tab = browser(app)
  await tab.signIn(bank, rm)
  return { app, tab }
}

describe('another site', () => {
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form that writes JSON as plain text', { 'content-type': 'text/plain' }],
    ['a beacon without type', {}],
  ])(
    'cannot change anything by %s, even where the browser does not say where it comes from',
    async (_, more) => {
      const { app, tab } = await page()
      for (const told of [
        {},
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'same-site', origin: 'https://other.localhost' },
      ])
        for (const path of ['/api/tokens', '/api/chat', '/api/signout']) {
          const answer = await app.request(path, {
            method: 'POST',
            headers: {
              ...(more as Record<string, string>),
              ...(told as Record<string, string>),
              cookie: tab.cookies(),
            },
            body: '{"label":"x","scopes":["write"],"days":365,"text":"approve"}',
          })
          expect([path, answer.status]).toEqual([path, 403])
        }
      expect((await tab.get('/api/me')).status).toBe(200)
      expect(await (await tab.get('/api/tokens')).json()).toEqual({ items: [] })
    },
  )

  test('is not let send JSON or our header: the service agrees to nothing that is asked beforehand', async () => {
    const { app } = await page()
    const asked = await app.request('/api/tokens', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-rapport',
      },
    })
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('cannot sign a person in as somebody else', async () => {
    const { app } = scriptedApp(bank, [])
    const token = await link()
    const evil = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const posted = await app.request('/signin', {
      method: 'POST',
      headers: evil,
      body: new URLSearchParams({ token }),
    })
    expect(await errorOf(posted)).toMatchObject({ status: 403, code: 'cross_origin' })
    const opened = await app.request(`/signin?token=${token}`, { headers: evil })
    expect(opened.status).toBe(200)
    expect(opened.headers.get('set-cookie')).toBeNull()
    expect((await app.request(`/signin?token=${token}`)).status).toBe(303)
  })

  test('a change by cookie of the page itself carries JSON or our header', async () => {
    const { app, tab } = await page()
    const send = (headers: Record<string, string>) =>
      app.request('/api/lock', { method: 'POST', headers: { ...headers, cookie: tab.cookies() }, body: '{}' })
    expect(await errorOf(await send({ 'sec-fetch-site': 'same-origin' }))).toMatchObject({
      status: 403,
      code: 'header_needed',
    })
    expect((await send({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(200)
  })
})

describe('looking changes nothing', () => {
  test('a link that is only looked at can still be used', async () => {
    const { app } = scriptedApp(bank, [])
    const token = await link()
    const path = `/signin?token=${token}`
    const head = await app.request(path, { method: 'HEAD' })
    expect(head.headers.get('set-cookie')).toBeNull()
    for (const ahead of [{ 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }])
      expect((await app.request(path, { headers: ahead as Record<string, string> })).status).toBe(200)
    const opened = await app.request(path, { headers: { 'sec-fetch-site': 'none', 'sec-fetch-user': '?1' } })
    expect(opened.status).toBe(303)
  })

  test('a bank’s link, which mail scanners open, waits for a press', async () => {
    const { app } = scriptedApp(bank, [], { env: bankEnv })
    const token = await link()
    const opened = await app.request(`/signin?token=${token}`, { headers: { 'accept-language': 'ru' } })
    expect(opened.status).toBe(200)
    expect(opened.headers.get('set-cookie')).toBeNull()
    expect(opened.headers.get('cache-control')).toBe('no-store')
    const shown = await opened.text()
    expect(shown).toContain(`value="${token}"`)
    expect(shown).toContain('Войти')
    expect(shown).not.toMatch(/<script|style=/)
    const tab = browser(app)
    const pressed = await tab.send('POST', '/signin', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token }).toString(),
    })
    expect(pressed.status).toBe(303)
    expect((await tab.get('/api/me')).status).toBe(200)
  })

  test('what stands in a link is shown inert', async () => {
    const { app } = scriptedApp(bank, [], { env: bankEnv })
    const shown = await (
      await app.request(`/signin?token=${encodeURIComponent('"><script>x()</script>')}`)
    ).text()
    expect(shown).not.toContain('<script')
  })

  test('a link that is over says so on a page, in the language of the browser', async () => {
    const { app } = scriptedApp(bank, [])
    const answer = await app.request('/signin?token=lnk_old', {
      headers: { accept: 'text/html', 'accept-language': 'zh-CN' },
    })
    expect(answer.status).toBe(410)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('该登录链接已使用或已过期')
  })

  test('no answer of the API is kept on the way', async () => {
    const { tab } = await page()
    for (const path of [
      '/api/me',
      '/api/session-state',
      '/api/sessions',
      '/api/tokens',
      '/api/threads',
      '/api/x',
    ])
      expect((await tab.get(path)).headers.get('cache-control')).toBe('no-store')
  })
})
