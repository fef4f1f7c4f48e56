import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Scope } from '#domain/actor.ts'
import { addMillis } from '#domain/time.ts'
import { createLimits, noLimits } from '#http/rate-limit.ts'
import { routeAccess } from '#http/route-access.ts'
import { chunksOf, errorOf, part, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'
import type { Reply } from '#test/support/scripted-model.ts'

const rm = 'rm@bank.example'
const day = 24 * 60 * 60_000
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())
afterEach(() => bank.setNow(monday))

/** An app and a token of few rights for it. */
async function withToken(scopes: readonly Scope[] | undefined, replies: readonly Reply[] = []) {
  const { app } = scriptedApp(bank, replies, { limits: noLimits })
  const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', {
    ...(scopes ? { scopes } : {}),
    lifeMillis: 30 * day,
  })
  const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
    app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { app, token, send }
}

describe('every route', () => {
  const routes = () => {
    const { app } = scriptedApp(bank, [])
    return app.routes.filter(({ method, path }) => method !== 'ALL' && /^\/(api|signin|slack)/.test(path))
  }

  test('stands in the table of who may use it', () => {
    const unknown = routes().filter(({ method, path }) => routeAccess[`${method} ${path}`] === undefined)
    expect([...new Set(unknown.map(({ method, path }) => `${method} ${path}`))]).toEqual([])
    const there = new Set(routes().map(({ method, path }) => `${method} ${path}`))
    const gone = Object.keys(routeAccess).filter((route) => route.includes('/api/') && !there.has(route))
    expect(gone).toEqual([])
    expect(there.size).toBeGreaterThan(40)
  })

  test('that asks for a person answers nobody', async () => {
    const { app } = scriptedApp(bank, [], { limits: noLimits })
    for (const { method, path } of routes()) {
      if (routeAccess[`${method} ${path}`]?.anyone) continue
      const answer = await app.request(path.replace(/:\w+/g, 'x_1'), {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      expect([method, path, answer.status]).toEqual([method, path, 401])
    }
  })

  test('refuses a token without its scope, and is left unchanged by it', async () => {
    const { send } = await withToken([])
    for (const { method, path } of routes()) {
      const access = routeAccess[`${method} ${path}`]
      if (access?.anyone || access?.anyToken) continue
      const answer = await send(method, path.replace(/:\w+/g, 'x_1'), method === 'GET' ? undefined : {})
      expect([method, path, answer.status]).toEqual([method, path, 403])
    }
  })

  test('that stands in no table is closed to tokens of few rights only', async () => {
    const path = '/api/nowhere'
    expect((await (await withToken(['read'])).send('GET', path)).status).toBe(404)
    const known = routeAccess['GET /api/brief']
    const table = routeAccess as Record<string, unknown>
    try {
      delete table['GET /api/brief']
      expect((await (await withToken(['read', 'write'])).send('GET', '/api/brief')).status).toBe(403)
      expect((await (await withToken(undefined)).send('GET', '/api/brief')).status).toBe(200)
    } finally {
      table['GET /api/brief'] = known
    }
  })
})

describe('a token of few rights', () => {
  const task = {
    call: [['create_task', { client: 'Anna Keller', text: 'Call back', due_on: '2026-11-27' }]],
  } as const

  test('reads, and what the chat would write is refused at the gate', async () => {
    const { send } = await withToken(['read'], [task, { say: 'That was not possible.' }])
    expect((await send('GET', '/api/brief')).status).toBe(200)
    const before = await bank.rows('SELECT count(*) AS n FROM proposals')
    const chunks = await chunksOf(await send('POST', '/api/chat', { text: 'remind me to call Anna Keller' }))
    expect(chunks.some(({ type }) => type === 'data-proposal')).toBe(false)
    expect(
      part(
        chunks.filter(({ data }) => data?.phase === 'failed'),
        'data-tool',
      ),
    ).toMatchObject({
      tool: 'create_task',
    })
    expect(await bank.rows('SELECT count(*) AS n FROM proposals')).toEqual(before)
  })

  test('drafts with "draft" and proposes with "write"', async () => {
    const letter = {
      call: [['draft_message', { client: 'Anna Keller', purpose: 'thanks' }]],
    } as const
    const drafts = async () => (await bank.rows('SELECT count(*) AS n FROM drafts'))[0]?.n
    const before = Number(await drafts())
    const reader = await withToken(['read', 'write'], [letter, { say: 'Done.' }])
    await chunksOf(await reader.send('POST', '/api/chat', { text: 'write to Anna Keller' }))
    expect(await drafts()).toBe(before)
    const drafter = await withToken(['read', 'draft'], [letter, { say: 'Done.' }])
    await chunksOf(await drafter.send('POST', '/api/chat', { text: 'write to Anna Keller' }))
    expect(await drafts()).toBe(before + 1)
    const writer = await withToken(['read', 'write'], [task, { say: 'The card waits.' }])
    const chunks = await chunksOf(await writer.send('POST', '/api/chat', { text: 'remind me' }))
    expect(part(chunks, 'data-proposal')).toMatchObject({ proposal: { status: 'pending' } })
  })

  test('decides nothing: not by a route, not by a word, not by undo', async () => {
    const writer = await withToken(undefined, [task, { say: 'The card waits.' }])
    const chunks = await chunksOf(await writer.send('POST', '/api/chat', { text: 'remind me' }))
    const { proposal } = part(chunks, 'data-proposal') as { proposal: { id: string } }
    const { thread } = part(chunks, 'data-turn') as { thread: string }
    const status = async () =>
      (await bank.rows(`SELECT status FROM proposals WHERE id = '${proposal.id}'`))[0]?.status

    const reader = await withToken(['read', 'draft'], [{ call: [['undo', {}]] }, { say: 'No.' }])
    for (const verb of ['approve', 'decline', 'edit', 'undo'])
      expect(
        await errorOf(await reader.send('POST', `/api/proposals/${proposal.id}/${verb}`, {})),
      ).toMatchObject({ status: 403, code: 'scope_missing' })
    for (const word of ['approve', 'decline', 'undo']) {
      await chunksOf(await reader.send('POST', '/api/chat', { thread, text: word }))
      expect(await status()).toBe('pending')
    }
    await chunksOf(await writer.send('POST', '/api/chat', { thread, text: 'approve' }))
    expect(await status()).toBe('committed')
  })

  test('is kept as a program, whatever it says it is', async () => {
    const { send } = await withToken(['read'], [{ say: 'Hello.' }])
    const chunks = await chunksOf(await send('POST', '/api/chat', { text: 'hi', surface: 'page' }))
    const { turn } = part(chunks, 'data-turn') as { turn: string }
    expect(await bank.rows(`SELECT surface FROM turns WHERE id = '${turn}'`)).toEqual([{ surface: 'api' }])
  })

  test('does not reach what belongs to the page alone, even with every right', async () => {
    const { send } = await withToken(undefined)
    for (const [method, path] of [
      ['GET', '/api/vault'],
      ['PUT', '/api/pin'],
      ['DELETE', '/api/pin'],
      ['POST', '/api/lock'],
      ['POST', '/api/unlock'],
    ] as const)
      expect(await errorOf(await send(method, path, method === 'GET' ? undefined : {}))).toMatchObject({
        status: 403,
        code: 'session_needed',
      })
    const { session } = (await (await send('GET', '/api/me')).json()) as { session?: unknown }
    expect(session).toBeUndefined()
  })

  test('says of itself what it may', async () => {
    const { send } = await withToken(['read'])
    expect(await (await send('GET', '/api/me')).json()).toMatchObject({ may: { write: false } })
  })
})

describe('tokens of a person', () => {
  const page = async () => {
    const { app } = scriptedApp(bank, [], { limits: createLimits() })
    const tab = browser(app)
    await tab.signIn(bank, rm)
    const use = (token: string, path = '/api/brief') =>
      app.request(path, { headers: { authorization: `Bearer ${token}` } })
    return { tab, use }
  }
  type Made = { id: string; token: string; expiresAt: string }
  type Listed = { items: { id: string; label: string; scopes: string[]; seenAt?: string }[] }

  test('are shown once, listed without their text, used until they end or are ended', async () => {
    const { tab, use } = await page()
    const answer = await tab.post('/api/tokens', { label: 'report', scopes: ['write', 'read'], days: 30 })
    expect(answer.status).toBe(201)
    const made = (await answer.json()) as Made
    expect(made).toMatchObject({
      token: expect.stringMatching(/^rpt_/),
      scopes: ['read', 'write'],
      expiresAt: addMillis(monday, 30 * day),
    })
    bank.setNow(addMillis(monday, 1000))
    expect((await use(made.token)).status).toBe(200)
    const listed = await (await tab.get('/api/tokens')).text()
    expect(listed).not.toContain(made.token.slice(4))
    expect((JSON.parse(listed) as Listed).items.find(({ id }) => id === made.id)).toMatchObject({
      label: 'report',
      scopes: ['read', 'write'],
      seenAt: addMillis(monday, 1000),
    })
    bank.setNow(addMillis(monday, 30 * day))
    expect((await use(made.token)).status).toBe(401)
    bank.setNow(monday)
    expect((await use(made.token)).status).toBe(200)
    const stranger = scriptedApp(bank, [])
    expect((await stranger.send('other@bank.example', 'DELETE', `/api/tokens/${made.id}`)).status).toBe(404)
    expect((await tab.send('DELETE', `/api/tokens/${made.id}`)).status).toBe(200)
    expect((await use(made.token)).status).toBe(401)
    expect(await errorOf(await tab.send('DELETE', `/api/tokens/${made.id}`))).toMatchObject({
      code: 'token_not_found',
    })
    const kinds = await bank.rows(`SELECT kind FROM audit WHERE ref_id = '${made.id}' ORDER BY seq`)
    expect(kinds.map(({ kind }) => kind)).toEqual(['people.token', 'people.token_ended'])
  })

  test.each([
    { label: '', scopes: ['read'], days: 1 },
    { label: 'x', scopes: [], days: 1 },
    { label: 'x', scopes: ['everything'], days: 1 },
    { label: 'x', scopes: ['read'], days: 0 },
    { label: 'x', scopes: ['read'], days: 366 },
    { label: 'x', scopes: ['read'], days: 1.5 },
    { label: 'x', scopes: ['read'] },
    { label: 'x', scopes: ['read'], days: 1, user: 'usr_other' },
  ])('are not made from %j', async (body) => {
    const { tab } = await page()
    expect(await errorOf(await tab.post('/api/tokens', body))).toMatchObject({
      status: 400,
      code: 'input_invalid',
    })
  })

  test('a token makes none unless it may, none with rights it lacks, none that outlasts it', async () => {
    const wish = (scopes: Scope[], days = 1) => ({ label: 'child', scopes, days })
    const writer = await withToken(['read', 'draft', 'write'])
    expect(await errorOf(await writer.send('POST', '/api/tokens', wish(['read'])))).toMatchObject({
      code: 'scope_missing',
    })
    const keeper = await withToken(['read', 'account'])
    expect(await errorOf(await keeper.send('POST', '/api/tokens', wish(['read', 'write'])))).toMatchObject({
      code: 'scope_missing',
    })
    expect(await errorOf(await keeper.send('POST', '/api/tokens', wish(['read'], 31)))).toMatchObject({
      code: 'input_invalid',
    })
    expect((await keeper.send('POST', '/api/tokens', wish(['read'], 30))).status).toBe(201)
  })

  test('are fifty at most', async () => {
    const { app } = scriptedApp(bank, [], { limits: noLimits })
    const tab = browser(app)
    await tab.signIn(bank, 'lead@bank.example')
    const make = () => tab.post('/api/tokens', { label: 'x', scopes: ['read'], days: 1 })
    for (let made = 0; made < 50; made += 1) expect((await make()).status).toBe(201)
    expect(await errorOf(await make())).toMatchObject({ status: 409, code: 'tokens_too_many' })
  })
})
