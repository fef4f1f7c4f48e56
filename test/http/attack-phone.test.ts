import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addMillis } from '#domain/time.ts'
import { noLimits } from '#http/rate-limit.ts'
import { routeAccess } from '#http/route-access.ts'
import { scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'

const rm = 'rm@bank.example'
const other = 'other@bank.example'
const pin = '482913'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())
afterEach(() => bank.setNow(monday))

const phone = async (email = rm) => {
  const { app } = scriptedApp(bank, [], { limits: noLimits })
  const tab = browser(app)
  await tab.signIn(bank, email)
  return { app, tab }
}
const idle = (minutes: number) => bank.setNow(addMillis(monday, minutes * 60_000))
const stored = async () =>
  bank.rows(
    'SELECT (SELECT count(*) FROM audit) AS trail, (SELECT count(*) FROM messages) AS said, (SELECT count(*) FROM proposals) AS cards, (SELECT count(*) FROM recordings) AS sounds, (SELECT count(*) FROM captures) AS notes, (SELECT count(*) FROM tokens) AS tokens',
  )

test('a phone found locked opens no route but those that unlock it or sign it out, and writes nothing', async () => {
  const { app, tab } = await phone()
  await tab.send('PUT', '/api/pin', { body: { pin } })
  idle(16)
  const before = await stored()
  const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
  expect(routes.length).toBeGreaterThan(40)
  for (const { method, path } of routes) {
    const { anyone, whileLocked } = routeAccess[`${method} ${path}`] ?? {}
    if (anyone || whileLocked) continue
    const to = path.replace(/:\w+/g, 'x_1')
    for (const headers of [{}, { 'x-rapport-background': '1' }, { 'sec-fetch-site': 'none' }])
      expect([
        method,
        path,
        (await tab.send(method, to, { headers, ...(method === 'GET' ? {} : { body: {} }) })).status,
      ]).toEqual([method, path, 423])
  }
  expect(await stored()).toEqual(before)
  const state = await (await tab.get('/api/session-state')).text()
  expect(state).not.toMatch(/@|usr_.*email|\$|hash/i)
})

test('its code is not tried by the bearer of a token, nor set anew by who does not know it', async () => {
  const { app, tab } = await phone()
  await tab.send('PUT', '/api/pin', { body: { pin } })
  const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', {})
  for (const [method, path] of [
    ['POST', '/api/unlock'],
    ['PUT', '/api/pin'],
    ['DELETE', '/api/pin'],
    ['GET', '/api/vault'],
    ['POST', '/api/lock'],
  ] as const) {
    const answer = await app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}`, cookie: tab.cookies() },
      ...(method === 'GET' ? {} : { body: JSON.stringify({ pin }) }),
    })
    expect([path, answer.status]).toEqual([path, 403])
  }
  idle(14)
  expect((await tab.send('PUT', '/api/pin', { body: { pin: '739154' } })).status).toBe(403)
  expect((await tab.send('PUT', '/api/pin', { body: { pin: '739154', current: '000000' } })).status).toBe(403)
  expect((await tab.send('DELETE', '/api/pin', { body: {} })).status).toBe(403)
  idle(30)
  expect((await tab.post('/api/unlock', { pin: '739154' })).status).toBe(403)
  expect((await tab.post('/api/unlock', { pin })).status).toBe(200)
})

test('a phone found open makes no token that outlives it, without its code', async () => {
  const { tab } = await phone()
  await tab.send('PUT', '/api/pin', { body: { pin } })
  const wish = { label: 'x', scopes: ['read'], days: 365 }
  expect((await tab.post('/api/tokens', wish)).status).toBe(201)
  idle(14)
  const before = await stored()
  for (const current of [undefined, '', '000000'])
    expect(
      (await tab.post('/api/tokens', { ...wish, ...(current === undefined ? {} : { current }) })).status,
    ).toBe(403)
  expect(await stored()).toEqual(before)
  expect((await tab.post('/api/tokens', { ...wish, current: pin })).status).toBe(201)
})

test('sessions and tokens of another person are neither listed nor ended by their ids', async () => {
  const [{ tab: mine }, { tab: theirs }] = [await phone(rm), await phone(other)]
  const made = (await (
    await theirs.post('/api/tokens', { label: 'x', scopes: ['read'], days: 1 })
  ).json()) as { id: string }
  const sessions = (await (await theirs.get('/api/sessions')).json()) as { items: { id: string }[] }
  for (const [kind, id] of [
    ['sessions', sessions.items[0]?.id],
    ['tokens', made.id],
    ['tokens', sessions.items[0]?.id],
    ['sessions', made.id],
  ])
    expect([kind, (await mine.send('DELETE', `/api/${kind}/${id}`)).status]).toEqual([kind, 404])
  for (const kind of ['sessions', 'tokens'])
    expect(await (await mine.get(`/api/${kind}`)).text()).not.toContain(made.id)
  expect((await mine.send('DELETE', '/api/sessions')).status).toBe(200)
  expect((await theirs.get('/api/me')).status).toBe(200)
})

test('a cookie is worth nothing once its session was ended elsewhere, or its person has left', async () => {
  const { app, tab } = await phone()
  const second = browser(app)
  await second.signIn(bank, rm)
  const copied = tab.cookies()
  await second.send('DELETE', '/api/sessions')
  expect((await app.request('/api/me', { headers: { cookie: copied } })).status).toBe(401)
  const { app: there, tab: leaver } = await phone(other)
  const { token } = await bank.store.people.issueToken((await bank.person(other)).id, 'bearer', {})
  await bank.store.people.deactivate(other)
  expect((await leaver.get('/api/me')).status).toBe(401)
  expect((await there.request('/api/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401)
})
