import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addMillis, frozenClock } from '#domain/time.ts'
import { deviceOf } from '#http/device.ts'
import { createLimits, type Limits, noLimits } from '#http/rate-limit.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { type Browser, browser } from '#test/support/browser.ts'

const rm = 'rm@bank.example'
const pin = '482913'
const minute = 60_000
let bank: SmallBank
beforeEach(async () => {
  bank = await smallBank()
})
afterEach(() => bank.remove())

let passed = 0
beforeEach(() => {
  passed = 0
})
const pass = (millis: number): void => {
  passed += millis
  bank.setNow(addMillis(monday, passed))
}
const page = async (limits?: Limits, email = rm): Promise<Browser> => {
  const { app } = scriptedApp(bank, [], limits ? { limits } : {})
  const tab = browser(app)
  await tab.signIn(bank, email)
  return tab
}
const stateOf = async (tab: Browser) =>
  (await (await tab.get('/api/session-state')).json()) as Record<string, unknown>
const trail = async (kind: string) =>
  bank.rows(
    `SELECT p.payload FROM audit a JOIN audit_payloads p ON p.audit_id = a.id WHERE a.kind = 'people.${kind}' ORDER BY a.seq`,
  )

describe('an idle session', () => {
  test('waits for its code: nothing but unlocking and signing out works, and the work goes on after it', async () => {
    const tab = await page()
    expect((await tab.send('PUT', '/api/pin', { body: { pin } })).status).toBe(200)
    pass(15 * minute)
    expect((await tab.get('/api/me')).status).toBe(200)
    pass(15 * minute + 1)
    for (const path of ['/api/me', '/api/threads', '/api/vault', '/api/sessions', '/api/brief'])
      expect(await errorOf(await tab.get(path))).toMatchObject({ status: 423, code: 'session_locked' })
    expect((await tab.post('/api/chat', { text: 'hello' })).status).toBe(423)
    expect(await stateOf(tab)).toMatchObject({
      state: 'locked',
      pinSet: true,
      user: { name: 'Lena Hofmann', language: 'en' },
    })

    expect(await errorOf(await tab.post('/api/unlock', { pin: '000000' }))).toMatchObject({
      status: 403,
      code: 'pin_wrong',
    })
    expect((await tab.get('/api/me')).status).toBe(423)
    expect((await tab.post('/api/unlock', { pin })).status).toBe(200)
    expect((await tab.get('/api/me')).status).toBe(200)
    expect(await stateOf(tab)).toMatchObject({ state: 'open' })
  })

  test('ends where no code was set', async () => {
    const tab = await page()
    pass(15 * minute + 1)
    expect(await errorOf(await tab.get('/api/me'))).toMatchObject({ status: 401, code: 'sign_in_needed' })
    bank.setNow(monday)
    expect((await tab.get('/api/me')).status).toBe(401)
    expect(await trail('session_ended')).toEqual([{ payload: '{"by":"idle"}' }])
  })

  test('is kept awake by use, not by what the page asks by itself nor by asking how it stands', async () => {
    const tab = await page()
    pass(10 * minute)
    await tab.get('/api/me')
    pass(10 * minute)
    expect((await tab.get('/api/notices', { 'x-rapport-background': '1' })).status).toBe(200)
    expect(await stateOf(tab)).toMatchObject({ state: 'open' })
    pass(6 * minute)
    expect(await stateOf(tab)).toMatchObject({ state: 'none' })
  })

  test('is over after twelve hours, however much it is used', async () => {
    const tab = await page()
    for (let used = 0; used < 12 * 60 - 10; used += 10) {
      pass(10 * minute)
      expect((await tab.get('/api/me')).status).toBe(200)
    }
    pass(10 * minute)
    expect((await tab.get('/api/me')).status).toBe(401)
  })

  test('its last use is written at most once a minute', async () => {
    const tab = await page()
    const seen = async () =>
      (await bank.rows("SELECT seen_at FROM tokens WHERE kind = 'session'"))[0]?.seen_at
    pass(2 * minute)
    await tab.get('/api/me')
    const first = await seen()
    expect(first).toBe(addMillis(monday, 2 * minute))
    pass(59_000)
    await tab.get('/api/me')
    expect(await seen()).toBe(first)
    pass(1000)
    await tab.get('/api/me')
    expect(await seen()).toBe(addMillis(monday, 3 * minute))
  })
})

describe('the code', () => {
  test.each([
    '12345',
    '1234567890123',
    '000000',
    '123456',
    '987654',
    'abcdef',
    '48 2913',
    '４８２９１３',
    '',
  ])('is not "%s"', async (wrong) => {
    const tab = await page()
    const answer = await tab.send('PUT', '/api/pin', { body: { pin: wrong } })
    expect(await errorOf(answer)).toMatchObject({ status: 400, code: 'pin_invalid' })
    expect(await stateOf(tab)).toMatchObject({ pinSet: false })
  })

  test('is kept as a sealed hash, and never twice the same', async () => {
    const one = await page()
    await one.send('PUT', '/api/pin', { body: { pin } })
    const two = await page(undefined, 'lead@bank.example')
    await two.send('PUT', '/api/pin', { body: { pin } })
    const kept = (await bank.rows('SELECT pin_hash FROM users WHERE pin_hash IS NOT NULL')).map((row) =>
      String(row.pin_hash),
    )
    expect(new Set(kept).size).toBe(2)
    expect(kept.join()).not.toContain(pin)
    expect(kept.join()).not.toContain('pbkdf2')
  })

  test('tried wrong five times in a row ends the session; a right one begins the count anew', async () => {
    const tab = await page(noLimits)
    await tab.send('PUT', '/api/pin', { body: { pin } })
    await tab.post('/api/lock')
    for (let tried = 0; tried < 4; tried += 1)
      expect((await tab.post('/api/unlock', { pin: '111222' })).status).toBe(403)
    expect((await tab.post('/api/unlock', { pin })).status).toBe(200)
    await tab.post('/api/lock')
    for (const left of [4, 3, 2, 1])
      expect((await errorOf(await tab.post('/api/unlock', { pin: '111222' }))).message).toContain(
        `left: ${left}`,
      )
    expect(await errorOf(await tab.post('/api/unlock', { pin: '111222' }))).toMatchObject({
      status: 401,
      code: 'sign_in_needed',
    })
    expect((await tab.post('/api/unlock', { pin })).status).toBe(401)
    expect(await trail('session_ended')).toEqual([{ payload: '{"by":"wrong codes"}' }])
  })

  test('has no more tries when they are sent at once', async () => {
    const tab = await page(noLimits)
    await tab.send('PUT', '/api/pin', { body: { pin } })
    await tab.post('/api/lock')
    const wrong = Array.from({ length: 12 }, () => tab.post('/api/unlock', { pin: '111222' }))
    const statuses = (await Promise.all(wrong)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(4)
    expect((await tab.post('/api/unlock', { pin })).status).toBe(401)
  })

  test('is tried ten times a minute at most', async () => {
    const tab = await page(createLimits(frozenClock(monday)))
    await tab.send('PUT', '/api/pin', { body: { pin } })
    for (let tried = 0; tried < 10; tried += 1)
      expect((await tab.post('/api/unlock', { pin })).status).toBe(200)
    const limited = await tab.post('/api/unlock', { pin })
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('is changed with the present one, or soon after signing in', async () => {
    const tab = await page()
    const set = (body: object) => tab.send('PUT', '/api/pin', { body })
    await set({ pin })
    expect((await set({ pin: '739104' })).status).toBe(200)
    pass(11 * minute)
    expect(await errorOf(await set({ pin: '558213' }))).toMatchObject({ code: 'pin_current_needed' })
    expect(await errorOf(await set({ pin: '558213', current: pin }))).toMatchObject({ code: 'pin_wrong' })
    expect((await set({ pin: '558213', current: '739104' })).status).toBe(200)
    expect(await errorOf(await tab.send('DELETE', '/api/pin', { body: {} }))).toMatchObject({
      code: 'pin_current_needed',
    })
    expect((await tab.send('DELETE', '/api/pin', { body: { current: '558213' } })).status).toBe(200)
    expect(await stateOf(tab)).toMatchObject({ pinSet: false })
  })
})

describe('locking at once', () => {
  test('holds until the code, in this session only', async () => {
    const [phone, laptop] = [await page(), await page()]
    await phone.send('PUT', '/api/pin', { body: { pin } })
    await phone.post('/api/lock')
    expect((await phone.get('/api/me')).status).toBe(423)
    expect((await laptop.get('/api/me')).status).toBe(200)
    const { items } = (await (await laptop.get('/api/sessions')).json()) as { items: { locked: boolean }[] }
    expect(items.map(({ locked }) => locked).sort()).toEqual([false, true])
    expect((await phone.post('/api/signout')).status).toBe(200)
    expect(await stateOf(phone)).toMatchObject({ state: 'none' })
  })

  test('ends a session that has no code', async () => {
    const tab = await page()
    await tab.post('/api/lock')
    expect((await tab.get('/api/me')).status).toBe(401)
  })
})

describe('sessions', () => {
  test('are listed with their device, ended one by one and everywhere', async () => {
    const [phone, laptop, other] = [await page(), await page(), await page(undefined, 'lead@bank.example')]
    const list = async (tab: Browser) =>
      ((await (await tab.get('/api/sessions')).json()) as { items: { id: string; current: boolean }[] }).items
    const before = await list(laptop)
    expect(before).toHaveLength(2)
    expect(JSON.stringify(before)).not.toContain('ses_')
    const phoneId = before.find(({ current }) => !current)?.id

    expect(await errorOf(await other.send('DELETE', `/api/sessions/${phoneId}`))).toMatchObject({
      status: 404,
      code: 'session_not_found',
    })
    expect((await phone.get('/api/me')).status).toBe(200)
    expect((await laptop.send('DELETE', `/api/sessions/${phoneId}`)).status).toBe(200)
    expect(await errorOf(await phone.get('/api/me'))).toMatchObject({ status: 401, code: 'sign_in_needed' })
    expect(await list(laptop)).toHaveLength(1)

    const third = await page()
    const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', {})
    const program = { authorization: `Bearer ${token}` }
    const { app } = scriptedApp(bank, [])
    expect((await app.request('/api/me', { headers: program })).status).toBe(200)
    expect(await (await laptop.send('DELETE', '/api/sessions')).json()).toEqual({ ended: 2 })
    expect((await app.request('/api/me', { headers: program })).status).toBe(401)
    expect((await third.get('/api/me')).status).toBe(401)
    expect((await laptop.get('/api/me')).status).toBe(401)
    expect((await other.get('/api/me')).status).toBe(200)
    expect(await trail('session_ended')).toEqual([
      { payload: '{"by":"owner"}' },
      { payload: '{"by":"everywhere","sessions":2,"tokens":1}' },
    ])
  })

  test('a token of a session is no bearer token, and a bearer token no session', async () => {
    const { app } = scriptedApp(bank, [])
    const tab = browser(app)
    await tab.signIn(bank, rm)
    const session = decodeURIComponent(tab.jar.get('rapport_session') ?? '')
    expect(session).toMatch(/^ses_/)
    const asBearer = { authorization: `Bearer ${session}` }
    expect((await app.request('/api/me', { headers: asBearer })).status).toBe(401)
    const bearer = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', {})
    const asCookie = { cookie: `rapport_session=${bearer.token}` }
    expect((await app.request('/api/me', { headers: asCookie })).status).toBe(401)
  })

  test('the terminal is not locked', async () => {
    const { app } = scriptedApp(bank, [], { localKey: 'key-of-this-machine' })
    const answer = await app.request('/api/local-token', {
      method: 'POST',
      headers: { authorization: 'Bearer key-of-this-machine' },
      body: JSON.stringify({ email: rm }),
    })
    const { token } = (await answer.json()) as { token: string }
    const me = () => app.request('/api/me', { headers: { authorization: `Bearer ${token}` } })
    pass(11 * 60 * minute)
    expect((await me()).status).toBe(200)
    pass(60 * minute)
    expect((await me()).status).toBe(401)
  })

  test('signing in again in the same browser ends what it had', async () => {
    const tab = await page()
    const before = tab.cookies()
    await tab.signIn(bank, rm)
    expect((await tab.get('/api/me')).status).toBe(200)
    const { app } = scriptedApp(bank, [])
    expect((await app.request('/api/me', { headers: { cookie: before } })).status).toBe(401)
  })

  test.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 16; Pixel 9) Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['<script>alert(1)</script>', 'Browser'],
  ])('%s is called %s', (agent, name) => {
    expect(deviceOf(agent)).toBe(name)
  })
})

describe('the page reads of itself', () => {
  test('who it is for, by whom it is answered, and what they may', async () => {
    const tab = await page()
    expect(await (await tab.get('/api/me')).json()).toMatchObject({
      email: rm,
      mode: 'demo',
      answeredBy: 'scripted',
      now: monday,
      preferences: { morning: '08:00' },
      session: { idleMinutes: 15, pinSet: false, expiresAt: addMillis(monday, 12 * 60 * minute) },
      may: { write: true, second: false, team: false, audit: false },
    })
    const other = await page(undefined, 'compliance@bank.example')
    expect(await (await other.get('/api/me')).json()).toMatchObject({
      may: { write: false, second: true, team: false, audit: true },
    })
  })

  test('settings change one by one and stay; nonsense changes nothing', async () => {
    const tab = await page()
    const patch = (body: object) => tab.send('PATCH', '/api/me', { body })
    expect(await (await patch({ language: 'ru' })).json()).toMatchObject({
      language: 'ru',
      zone: 'UTC',
      preferences: { languageChosen: true, morning: '08:00' },
    })
    await patch({ autoCommit: true, preferences: { quiet: { from: '19:00', to: '07:30' } } })
    expect(await (await tab.get('/api/me')).json()).toMatchObject({
      language: 'ru',
      autoCommit: true,
      preferences: { languageChosen: true, quiet: { from: '19:00', to: '07:30' } },
    })
    for (const wrong of [
      { language: 'de' },
      { zone: 'Mars/Base' },
      { preferences: { morning: '25:00' } },
      { role: 'admin' },
      { email: 'x@bank.example' },
    ])
      expect((await patch(wrong)).status).toBe(400)
    expect(await (await tab.get('/api/me')).json()).toMatchObject({ role: 'rm', language: 'ru' })
    expect(await trail('settings')).toHaveLength(2)
  })
})
