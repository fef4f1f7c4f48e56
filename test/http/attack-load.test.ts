import { request as ask, createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

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
