import { request as ask, createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import { timeZone } from '#domain/time.ts'
import { createLimits, noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { cpuMillis } from '#test/support/cpu.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

/** A body that never ends, and how much of it was taken. */
function endless() {
  let taken = 0
  const chunk = new Uint8Array(64 * 1024)
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += chunk.length
      controller.enqueue(chunk)
    },
  })
  return { body, taken: () => taken }
}

describe('a body without end', () => {
  test.each([
    ['PUT', '/api/recordings/rcd_1?seconds=1', 1],
    ['POST', '/api/chat', 2],
    ['POST', '/signin', 2],
    ['POST', '/api/local-token', 2],
    ['POST', '/api/nowhere', 2],
    ['PUT', '/api/recordings/../pin', 2],
    ['PUT', '/nowhere', 2],
  ])('of a stranger is not taken in: %s %s', async (method, path, mib) => {
    const { app } = scriptedApp(bank, [], { limits: noLimits })
    const { body, taken } = endless()
    const answer = await app.request(path, {
      method,
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(taken()).toBeLessThan(mib * 1024 * 1024)
  })

  test('of a person is cut off at what a recording may have', async () => {
    const { app, bearer } = scriptedApp(bank, [], { limits: noLimits })
    const { body, taken } = endless()
    const answer = await app.request('/api/recordings/rcd_1?seconds=1', {
      method: 'PUT',
      body,
      duplex: 'half',
      headers: { 'content-type': 'audio/webm', authorization: `Bearer ${await bearer(rm)}` },
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(taken()).toBeLessThan(20 * 1024 * 1024)
  })
})

describe('over a real connection', () => {
  let server: Server
  let port = 0
  beforeAll(async () => {
    server = createAdaptorServer({
      fetch: scriptedApp(bank, [], { limits: noLimits }).app.fetch,
      createServer,
    }) as Server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )

  const status = (headers: Record<string, string>, path = '/api/me'): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = ask({ port, path, headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      sent.on('error', reject).end()
    })
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let got = ''
      const socket = connect(port, '127.0.0.1', () => socket.end(text))
      socket
        .on('data', (part) => {
          got += part
        })
        .on('close', () => resolve(got))
        .on('error', reject)
    })

  test('headers out of measure are refused, others of strangers answered', async () => {
    expect(await status({ cookie: `rapport_session=${'a'.repeat(60_000)}` })).toBe(431)
    expect(await status({ cookie: Array.from({ length: 1000 }, (_, at) => `c${at}=1`).join('; ') })).toBe(401)
    expect(await status({ authorization: `Bearer ${'a'.repeat(10_000)}` })).toBe(401)
    expect(await status({ 'accept-language': 'zh,'.repeat(4000) })).toBe(401)
    expect(await status({ 'x-forwarded-for': '1.1.1.1,'.repeat(1500) })).toBe(401)
    expect(await status({}, `/signin?token=${'a'.repeat(10_000)}`)).toBe(400)
  })

  test.each([
    [
      'two lengths',
      'POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
    ],
    [
      'a length and chunks',
      'POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['no host', 'GET /api/me HTTP/1.1\r\n\r\n'],
    ['a host that is none', 'GET /api/me HTTP/1.1\r\nHost: a b/../c\r\nConnection: close\r\n\r\n'],
    ['an address that is none', 'GET http://[::1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a header in two', 'GET /api/me HTTP/1.1\r\nHost: x\r\nX: a\rb\r\n\r\n'],
  ])('a request with %s is refused, and the next one answered', async (_, text) => {
    const answered = await raw(text)
    expect(answered).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(await status({})).toBe(401)
  })
})

describe('a message without a break', () => {
  test.each(['周', 'я', 'a', '-', ',', '1', 'a@', '一二三', 'e\u0301', '\u202e'])(
    'of 20,000 signs holds nobody else up: %s',
    async (sign) => {
      const { send } = scriptedApp(bank, [], {
        limits: noLimits,
        models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
      })
      const before = cpuMillis()
      const answer = await send(rm, 'POST', '/api/chat', { text: sign.repeat(20_000).slice(0, 19_990) })
      // What has letters is refused with a sentence and nothing of it is lost; signs alone are answered.
      const letters = /^[\p{L}\p{M}\p{N}]+$/u.test(sign)
      expect(await answer.text()).toContain(letters ? '"code":"message_endless"' : '"status":"done"')
      // Read whole, the slowest of these took most of a minute.
      expect(cpuMillis() - before).toBeLessThan(5_000)
    },
  )

  test('keeps all its words, and of signs and room the beginning', async () => {
    const { send } = scriptedApp(bank, [], {
      limits: noLimits,
      models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
    })
    const words = `${'Слово за словом, '.repeat(300)}конец`
    const dictated = '周'.repeat(1000)
    const text = `${words} ${dictated}，${'-'.repeat(3000)}\n\n${' '.repeat(900)}end`
    const answer = await send(rm, 'POST', '/api/chat', { text })
    const thread = answer.headers.get('x-rapport-thread')
    await answer.text()
    const [said] = await bank.rows(
      `SELECT content FROM messages WHERE thread_id = '${thread}' AND role = 'user'`,
    )
    expect(JSON.parse(String(said?.content))).toBe(
      `${words} ${dictated}，${'-'.repeat(199)}…\n\n${' '.repeat(198)}end`,
    )
  })

  test('and a long one count for what they cost: three of the longest at once', async () => {
    const limits = createLimits({ now: () => monday })
    const { send } = scriptedApp(bank, [], {
      limits,
      models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
    })
    const long = 'word '.repeat(3990)
    const told = []
    for (let at = 0; at < 4; at += 1) told.push((await send(rm, 'POST', '/api/chat', { text: long })).status)
    expect(told).toEqual([200, 200, 200, 429])
  })
})
