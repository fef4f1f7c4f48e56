import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMillis, frozenClock, type Instant } from '#domain/time.ts'
import { addressOf, normalAddress } from '#http/address.ts'
import type { HttpContext } from '#http/context.ts'
import { createLimits, perMinute } from '#http/rate-limit.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'

const rm = 'rm@bank.example'
/** Nothing grows back while a slow machine works. */
const still = frozenClock(monday)

/** Limits by a clock that is moved; `taken` says how many of so many passed. */
function limited() {
  let now: Instant = monday
  const limits = createLimits({ now: () => now })
  const wait = (kind: keyof typeof perMinute, key: string): number => {
    try {
      limits.take(kind, key)
      return 0
    } catch (error) {
      return Number((error as { facts: { seconds: number } }).facts.seconds)
    }
  }
  return {
    limits,
    wait,
    pass: (millis: number) => {
      now = addMillis(now, millis)
    },
    taken: (kind: keyof typeof perMinute, key: string, times: number) =>
      Array.from({ length: times }, () => wait(kind, key)).filter((seconds) => seconds === 0).length,
  }
}

describe('limits', () => {
  test('let a minute’s worth pass at once, then what grows back, and say how long to wait', () => {
    const { taken, wait, pass } = limited()
    expect(taken('chat', 'a', 100)).toBe(30)
    expect(wait('chat', 'a')).toBe(2)
    pass(1999)
    expect(wait('chat', 'a')).toBe(1)
    pass(1)
    expect(taken('chat', 'a', 5)).toBe(1)
    pass(60_000)
    expect(taken('chat', 'a', 100)).toBe(30)
  })

  test('hold for each key and kind apart', () => {
    const { taken } = limited()
    expect(taken('attempt', 'a', 100)).toBe(10)
    expect(taken('attempt', 'b', 100)).toBe(10)
    expect(taken('write', 'a', 100)).toBe(60)
    expect(taken('read', 'a', 1000)).toBe(600)
  })

  test('never allow more than twice a minute’s worth in any minute, however they are spread', () => {
    const { taken, pass } = limited()
    const times: number[] = []
    for (let second = 0; second < 300; second += 1) {
      times.push(taken('write', 'a', 7))
      pass(1000)
    }
    for (let from = 0; from + 60 <= times.length; from += 1)
      expect(times.slice(from, from + 60).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(120)
  })

  test('go on when the clock is put back', () => {
    const { taken, wait, pass } = limited()
    expect(taken('attempt', 'a', 20)).toBe(10)
    pass(-24 * 60 * 60_000)
    expect(wait('attempt', 'a')).toBe(0)
  })

  test('do not grow with strangers, who push out no person', () => {
    const { taken, wait, limits } = limited()
    taken('write', 'person', 60)
    taken('attempt', 'first', 10)
    // Ten thousand are remembered: the ten thousand and first pushes out who came first, and no more than that.
    for (let n = 0; n < 9_999; n += 1) limits.take('attempt', `stranger ${n}`)
    expect(wait('attempt', 'first')).toBeGreaterThan(0)
    limits.take('attempt', 'one more')
    expect(wait('attempt', 'first')).toBe(0)
    expect(wait('write', 'person')).toBeGreaterThan(0)
  })
})

describe('the address of a request', () => {
  const at = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
    ({
      env: { incoming: { socket: { remoteAddress } } },
      req: { header: (name: string) => headers[name] },
    }) as unknown as HttpContext

  test('is the other end of the socket, whatever the headers say', () => {
    const forged = { 'x-forwarded-for': '1.2.3.4', 'cf-connecting-ip': '1.2.3.4', 'x-real-ip': '1.2.3.4' }
    expect(addressOf(at('203.0.113.7', forged))).toBe('203.0.113.7')
    expect(addressOf(at(undefined, forged))).toBe('unknown')
  })

  test('is what the outermost own proxy wrote, where there are proxies', () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 198.51.100.9, 10.0.0.2' }
    expect(addressOf(at('10.0.0.1', headers), 2)).toBe('198.51.100.9')
    expect(addressOf(at('10.0.0.1', headers), 1)).toBe('10.0.0.2')
    expect(addressOf(at('10.0.0.1'), 1)).toBe('10.0.0.1')
  })

  test.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, counted) => {
    expect(normalAddress(address)).toBe(counted)
  })
})

describe('over HTTP', () => {
  let bank: SmallBank
  beforeAll(async () => {
    bank = await smallBank()
  })
  afterAll(() => bank.remove())
  const repeated = async (times: number, ask: () => Promise<Response> | Response) => {
    const answers: Response[] = []
    for (let n = 0; n < times; n += 1) answers.push(await ask())
    return answers
  }

  test('the eleventh invented link, token or key of a minute is told to wait; a true one passes', async () => {
    for (const ask of ['link', 'bearer', 'key'] as const) {
      const { app, bearer } = scriptedApp(bank, [], {
        localKey: 'key-of-this-machine',
        limits: createLimits(still),
      })
      const failing = () =>
        ask === 'link'
          ? app.request('/signin?token=lnk_invented')
          : ask === 'bearer'
            ? app.request('/api/me', { headers: { authorization: 'Bearer rpt_invented' } })
            : app.request('/api/local-token', { method: 'POST', headers: { authorization: 'Bearer x' } })
      const answers = await repeated(12, failing)
      expect(answers.slice(0, 10).some(({ status }) => status === 429)).toBe(false)
      expect(answers.slice(10).map(({ status }) => status)).toEqual([429, 429])
      expect(answers[11]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
      expect(await errorOf(answers[11]!)).toMatchObject({ code: 'rate_limited' })
      const me = await app.request('/api/me', { headers: { authorization: `Bearer ${await bearer(rm)}` } })
      expect(me.status).toBe(200)
    }
  })

  test('over a real connection, inventing where one comes from does not help', async () => {
    const { app } = scriptedApp(bank, [], { limits: createLimits(still) })
    const server = createAdaptorServer({ fetch: app.fetch })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const statuses: number[] = []
      for (let n = 0; n < 11; n += 1) {
        const headers = { 'x-forwarded-for': `1.2.3.${n}`, 'cf-connecting-ip': `1.2.3.${n}` }
        const answer = await fetch(`http://127.0.0.1:${port}/signin?token=lnk_invented`, { headers })
        await answer.text()
        statuses.push(answer.status)
      }
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 410), 429])
    } finally {
      server.close()
    }
  })

  test('messages are thirty a minute, and one person’s haste is not another’s', async () => {
    const { app } = scriptedApp(bank, [{ say: 'Yes.' }], { limits: createLimits(still) })
    const [one, other] = [browser(app), browser(app)]
    await one.signIn(bank, rm)
    await other.signIn(bank, 'lead@bank.example')
    const answers = await repeated(31, async () => {
      const answer = await one.post('/api/chat', { text: 'hello' })
      await answer.clone().text()
      return answer
    })
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30)
    expect(answers[30]?.status).toBe(429)
    expect(Number(answers[30]?.headers.get('retry-after'))).toBeLessThanOrEqual(2)
    expect((await one.get('/api/me')).status).toBe(200)
    expect((await other.post('/api/chat', { text: 'hello' })).status).toBe(200)
  })

  test('a limit is told in the language of the person', async () => {
    const limits = createLimits(still, { ...perMinute, write: 1 })
    const { app } = scriptedApp(bank, [], { limits })
    const tab = browser(app)
    await tab.signIn(bank, rm)
    await tab.send('PATCH', '/api/me', { body: { language: 'zh' } })
    expect((await errorOf(await tab.send('PATCH', '/api/me', { body: {} }))).message).toMatch(/请求过于频繁/)
  })
})
