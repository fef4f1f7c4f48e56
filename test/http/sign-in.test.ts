import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
const secret = 'a-secret-for-tests-of-32-letters-and-more'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const link = async () => (await bank.store.people.issueToken((await bank.person(rm)).id, 'link', {})).token
const cookieOf = (response: Response): string => response.headers.get('set-cookie') ?? ''
const pairOf = (response: Response): string => cookieOf(response).split(';')[0] ?? ''

describe('signing in', () => {
  test('a link works once and gives a session cookie', async () => {
    const { app } = scriptedApp(bank, [])
    const token = await link()
    const first = await app.request(`/signin?token=${token}`)
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe('/')
    expect(cookieOf(first)).toMatch(/HttpOnly/)
    expect(cookieOf(first)).toMatch(/SameSite=Lax/)
    expect(cookieOf(first)).not.toMatch(/Secure/)
    const overTls = await app.request(`https://rapport.example/signin?token=${await link()}`)
    expect(cookieOf(overTls)).toMatch(/Secure/)
    const me = await app.request('/api/me', { headers: { cookie: pairOf(first) } })
    expect(await me.json()).toMatchObject({ email: rm, role: 'rm', name: 'Lena Hofmann' })

    const second = await errorOf(await app.request(`/signin?token=${token}`))
    expect(second).toMatchObject({ status: 410, code: 'link_used' })
    expect((await app.request('/signin')).status).toBe(400)
    expect((await app.request('/signin?token=lnk_invented')).status).toBe(410)
  })

  test('a link can be posted as a form or as JSON', async () => {
    const { app } = scriptedApp(bank, [])
    const form = await app.request('/signin', {
      method: 'POST',
      body: new URLSearchParams({ token: await link() }),
    })
    expect(form.status).toBe(303)
    const json = await app.request('/signin', {
      method: 'POST',
      body: JSON.stringify({ token: await link() }),
    })
    expect(await json.json()).toEqual({ ok: true })
    expect(cookieOf(json)).toContain('rapport_session=')
  })

  test('a bank behind TLS gets secure, signed cookies; a forged one is nobody', async () => {
    const env = { RAPPORT_MODE: 'bank', SESSION_SECRET: secret, PUBLIC_URL: 'https://rapport.example' }
    const { app } = scriptedApp(bank, [], { env })
    const signed = await app.request('/signin', {
      method: 'POST',
      body: new URLSearchParams({ token: await link() }),
    })
    expect(cookieOf(signed)).toMatch(/^__Host-rapport_session=.*Path=\/; HttpOnly; Secure; SameSite=Lax/)
    const me = (cookie: string) => app.request('/api/me', { headers: { cookie } })
    expect((await me(pairOf(signed))).status).toBe(200)
    const unsigned = pairOf(signed).replace(/\..*$/, '')
    expect((await me(unsigned)).status).toBe(401)
  })

  test('signing out ends the session', async () => {
    const { app } = scriptedApp(bank, [])
    const cookie = pairOf(await app.request(`/signin?token=${await link()}`))
    const out = await app.request('/api/signout', {
      method: 'POST',
      headers: { cookie, 'x-rapport': 'page' },
    })
    expect(out.status).toBe(200)
    expect((await app.request('/api/me', { headers: { cookie } })).status).toBe(401)
  })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['an old browser at another site', { origin: 'https://evil.example' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['the page itself', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 200],
    ['an old browser on the page', { origin: 'http://localhost' }, 200],
    ['no browser', {}, 200],
  ])('a request with a cookie from %s', async (_, headers, status) => {
    const { app } = scriptedApp(bank, [])
    const cookie = pairOf(await app.request(`/signin?token=${await link()}`))
    const response = await app.request('/api/signout', {
      method: 'POST',
      headers: { ...(headers as Record<string, string>), cookie, 'x-rapport': 'page' },
    })
    expect(response.status).toBe(status)
  })

  test('nobody gets anywhere without a live token', async () => {
    const { app, bearer } = scriptedApp(bank, [])
    for (const path of [
      '/api/me',
      '/api/threads',
      '/api/threads/thr_1',
      '/api/proposals',
      '/api/drafts/drf_1',
    ])
      expect(await errorOf(await app.request(path))).toMatchObject({ status: 401, code: 'sign_in_needed' })
    for (const path of [
      '/api/chat',
      '/api/proposals/prp_1/approve',
      '/api/threads/thr_1/undo',
      '/api/signout',
    ])
      expect((await app.request(path, { method: 'POST', body: '{}' })).status).toBe(401)
    const token = await bearer(rm)
    const ask = (value: string) => app.request('/api/me', { headers: { authorization: value } })
    expect((await ask(`Bearer ${token}`)).status).toBe(200)
    expect((await ask(`Bearer ${token}x`)).status).toBe(401)
    expect((await ask(`Basic ${token}`)).status).toBe(401)
    await bank.store.people.revokeToken(token)
    expect((await ask(`Bearer ${token}`)).status).toBe(401)
    // A link signs in at its own address only.
    expect((await ask(`Bearer ${await link()}`)).status).toBe(401)
  })

  test('the key of this machine signs in to the demo, never to a bank', async () => {
    const localKey = 'key-of-this-machine'
    const ask = (app: ReturnType<typeof scriptedApp>['app'], key: string, email = rm) =>
      app.request('/api/local-token', {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: JSON.stringify({ email }),
      })
    const demo = scriptedApp(bank, [], { localKey }).app
    const { token } = (await (await ask(demo, localKey)).json()) as { token: string }
    const me = await demo.request('/api/me', { headers: { authorization: `Bearer ${token}` } })
    expect(await me.json()).toMatchObject({ email: rm })
    expect((await ask(demo, 'another key')).status).toBe(401)
    expect((await ask(demo, localKey, 'nobody@bank.example')).status).toBe(404)
    expect((await ask(scriptedApp(bank, []).app, localKey)).status).toBe(401)
    const env = { RAPPORT_MODE: 'bank', SESSION_SECRET: secret }
    expect((await ask(scriptedApp(bank, [], { localKey, env }).app, localKey)).status).toBe(401)
  })

  test('pages carry headers that keep them to themselves', async () => {
    const { app } = scriptedApp(bank, [])
    const home = await app.request('/')
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(home.headers.get('x-frame-options')).toBe('DENY')
    expect(home.headers.get('x-content-type-options')).toBe('nosniff')
    const page = await home.text()
    expect(page).not.toContain('<script')
    for (const word of ['npm run chat', '服务', 'Служба']) expect(page).toContain(word)
  })
})
