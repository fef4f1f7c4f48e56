import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import { timeZone } from '#domain/time.ts'
import { noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

async function sender() {
  const { app, logged } = scriptedApp(bank, [], {
    limits: noLimits,
    models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
  })
  const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', {})
  const send = async (method: string, path: string, body?: string): Promise<Response> =>
    app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    })
  return { app, send, logged }
}

/** Every route that takes a body, with an id that exists nowhere. */
const writing = () => {
  const routes = scriptedApp(bank, []).app.routes.filter(
    ({ method, path }) => /^(POST|PUT|PATCH|DELETE)$/.test(method) && /^\/(api|signin)/.test(path),
  )
  return [...new Set(routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, 'x_1')}`))]
    .filter((route) => !/signout|recordings|DELETE \/api\/sessions$/.test(route))
    .map((route) => route.split(' ') as [string, string])
}

describe('a body made to hurt', () => {
  const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
  const deepField = (field: string, more: object) =>
    JSON.stringify({ ...more, [field]: 'HERE' }).replace(
      '"HERE"',
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    )

  test('nested a hundred thousand times is told so and breaks nothing', async () => {
    const { send, logged } = await sender()
    const routes = writing()
    expect(routes.length).toBeGreaterThan(15)
    for (const [method, path] of routes) {
      const answer = await send(method, path, deep)
      expect([method, path, answer.status < 500]).toEqual([method, path, true])
    }
    const act = { tool: 'create_task', words: 'x', requestKey: randomUUID() }
    expect((await send('POST', '/api/acts', deepField('input', act))).status).toBe(400)
    const card = await bank.rows('SELECT id FROM proposals LIMIT 1')
    expect(
      (await send('POST', `/api/proposals/${card[0]?.id ?? 'prp_1'}/edit`, deepField('fields', {}))).status,
    ).toBe(400)
    const capture = { id: `cap_${randomUUID()}`, kind: 'log', capturedAt: '2026-11-23T07:30:00Z', words: 'x' }
    expect((await send('POST', '/api/captures', deepField('input', capture))).status).toBe(400)
    const chat = { messages: [{ role: 'user', parts: [{ type: 'text', text: 'hello' }] }] }
    expect((await send('POST', '/api/chat', deepField('id', chat))).status).toBe(400)
    expect(logged).toEqual([])
  })

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1e999'],
    ['a text', '"x"'],
    ['members of every object', '{"__proto__":{"tool":"x"},"constructor":{"prototype":{}},"toString":1}'],
    ['half a letter', '{"text":"\\ud800","q":"\\ud800","pin":"\\ud800","token":"\\ud800"}'],
    ['nothing', '\u0000'],
  ])('%s is refused by each route in a sentence', async (_, body) => {
    const { send, logged } = await sender()
    for (const [method, path] of writing()) {
      const answer = await send(method, path, body)
      expect([method, path, answer.status < 500, await answer.text()]).toEqual([
        method,
        path,
        true,
        expect.any(String),
      ])
    }
    expect(logged).toEqual([])
  })

  test('a clock a hundred years off at the edge of the calendar is no error of ours', async () => {
    const { send, logged } = await sender()
    const century = 100 * 365 * 24 * 60 * 60 * 1000
    for (const [capturedAt, clockOff] of [
      ['0000-01-01T00:00:00Z', -century],
      ['0000-01-01T00:00:00Z', 0],
      ['9999-12-31T23:59:59Z', century],
      ['9999-12-31T23:59:59.999Z', 0],
      ['2026-11-23T07:30:00.123456789Z', 1],
    ])
      for (const kind of ['log', 'note', 'task']) {
        const input = kind === 'log' ? { channel: 'call', note: 'x' } : { text: 'call her back' }
        const body = {
          id: `cap_${randomUUID()}`,
          kind,
          client: 'cli_anna',
          capturedAt,
          clockOff,
          words: 'x',
          input,
        }
        const answer = await send('POST', '/api/captures', JSON.stringify(body))
        expect([capturedAt, kind, answer.status < 500, await answer.text()]).toEqual([
          capturedAt,
          kind,
          true,
          expect.any(String),
        ])
      }
    expect(logged).toEqual([])
  })

  test('a form of half a mebibyte fills neither the trail nor the conversation', async () => {
    const { send } = await sender()
    const size = async () =>
      Number((await bank.rows('SELECT sum(length(payload)) AS n FROM audit_payloads'))[0]?.n) +
      Number((await bank.rows('SELECT sum(length(content)) AS n FROM messages'))[0]?.n)
    const before = await size()
    const form = { text: 'x', filler: Array.from({ length: 50_000 }, () => 'aaaaaaaa') }
    const act = { tool: 'nonsense', words: 'x', input: form }
    const capture = { kind: 'task', capturedAt: '2026-11-23T07:30:00Z', words: 'x', input: form }
    for (let at = 0; at < 3; at += 1) {
      await send('POST', '/api/acts', JSON.stringify({ ...act, requestKey: randomUUID() }))
      await send('POST', '/api/captures', JSON.stringify({ ...capture, id: `cap_${randomUUID()}` }))
    }
    expect((await size()) - before).toBeLessThan(100_000)
  })
})

describe('an address made to hurt', () => {
  test.each([
    ['%', '%'],
    ['half a letter', '%ed%a0%80'],
    ['nothing', '%00'],
    ['very long', `cli_${'a'.repeat(8000)}`],
    ['a path upwards', '..%2f..%2fetc%2fpasswd'],
    ['a word of every object', '__proto__'],
  ])('%s finds nothing and breaks nothing', async (_, id) => {
    const { app, send, logged } = await sender()
    const routes = app.routes.filter(({ method, path }) => method === 'GET' && path.includes(':'))
    for (const { path } of routes) {
      const answer = await send('GET', path.replace(/:\w+/g, id))
      const text = await answer.text()
      expect([path, answer.status, text.length < 1000]).toEqual([path, expect.any(Number), true])
      expect([400, 404].includes(answer.status), `${path} ${answer.status}`).toBe(true)
    }
    expect(logged).toEqual([])
  })

  test.each([
    'limit=999999999',
    'limit=-1',
    'limit=1e9',
    'limit=NaN',
    'limit=1&limit=9999999',
    'limit=',
    'limit=0x7fffffff',
  ])('no list gets longer by %s', async (query) => {
    const { send, logged } = await sender()
    for (const path of ['clients', 'threads', 'captures', 'proposals', 'drafts', 'notices']) {
      const answer = await send('GET', `/api/${path}?${query}`)
      expect([path, answer.status < 500]).toEqual([path, true])
    }
    expect(logged).toEqual([])
  })
})
