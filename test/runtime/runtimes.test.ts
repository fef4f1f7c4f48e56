import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unstable_startWorker } from 'wrangler'
import { bookFile } from '#domain/book-file.ts'
import { systemClock, timeZone } from '#domain/time.ts'
import { loadBook } from '#store/load/load-book.ts'
import { openStore } from '#store/open.ts'
import { startService } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { hasSqld, type Sqld, startSqld } from '#test/support/sqld.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const secret = 'a-phrase-that-only-this-test-knows-0123456789'

/** A bank with one RM and one client on a server of its own; answers the RM's token and sign-in link. */
async function furnish(url: string): Promise<{ token: string; link: string }> {
  const store = await openStore({ url })
  try {
    const rm = await store.people.add({
      email: 'rm@bank.example',
      name: 'Lena Hofmann',
      role: 'rm',
      zone: timeZone('Europe/Zurich'),
      language: 'en',
    })
    const book = bookFile.parse({
      clients: [{ id: 'cli_anna', name: 'Anna Keller', city: 'Zurich', rm: 'rm@bank.example' }],
    })
    await loadBook(store.db, book, { source: 'test', actorEmail: rm.email, now: systemClock.now() })
    const { token } = await store.people.issueToken(rm.id, 'bearer', { label: 'test' })
    return { token, link: (await store.people.issueToken(rm.id, 'link', {})).token }
  } finally {
    await store.close()
  }
}

type Runtime = Readonly<{ fetch(path: string, init?: RequestInit): Promise<Response>; stop(): Promise<void> }>

async function startNode(url: string): Promise<Runtime> {
  const folder = await temporaryFolder()
  const service = await startService(folder.path, {
    RAPPORT_MODE: 'bank',
    SESSION_SECRET: secret,
    RAPPORT_DB: url,
    LOG_LEVEL: 'error',
  })
  return {
    fetch: (path, init) => fetch(`${service.url}${path}`, init),
    stop: async () => {
      await service.stop()
      await folder.remove()
    },
  }
}

async function startWorkerd(url: string): Promise<Runtime> {
  const worker = await unstable_startWorker({
    config: `${root}wrangler.toml`,
    bindings: {
      RAPPORT_DB: { type: 'plain_text', value: url },
      SESSION_SECRET: { type: 'plain_text', value: secret },
      LOG_LEVEL: { type: 'plain_text', value: 'error' },
    },
    dev: { server: { port: 0 }, inspector: false, logLevel: 'error', watch: false, persist: false },
  })
  await worker.ready
  return {
    fetch: async (path, init) =>
      (await worker.fetch(`http://127.0.0.1${path}`, init as never)) as unknown as Response,
    stop: () => worker.dispose(),
  }
}

describe.skipIf(!hasSqld).each([
  ['node', startNode],
  ['workerd', startWorkerd],
] as const)('on %s', (_, start) => {
  let sqld: Sqld
  let runtime: Runtime
  let token: string
  let link: string

  beforeAll(async () => {
    sqld = await startSqld()
    ;({ token, link } = await furnish(sqld.url))
    runtime = await start(sqld.url)
  })
  afterAll(async () => {
    await runtime?.stop()
    await sqld?.stop()
  })

  const call = (path: string, body?: unknown): Promise<Response> =>
    runtime.fetch(path, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })

  test('it serves the page with its policy, and nothing of anybody in it', async () => {
    const document = await runtime.fetch('/')
    const text = await document.text()
    expect(text).toContain('<div id="page">')
    expect(document.headers.get('content-security-policy')).toContain("script-src 'self'")
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(text) ?? []
    const code = await runtime.fetch(script)
    expect(code.status).toBe(200)
    expect(code.headers.get('content-type')).toContain('javascript')
    expect(code.headers.get('cache-control')).toContain('immutable')
    expect((await runtime.fetch('/sw.js')).headers.get('cache-control')).toBe('no-cache')
    expect((await runtime.fetch('/build.json')).status).toBe(404)
  })

  test('it is healthy and ready', async () => {
    expect((await runtime.fetch('/healthz')).status).toBe(200)
    expect((await runtime.fetch('/readyz')).status).toBe(200)
  })

  test('a stranger gets a sentence and nothing else', async () => {
    const answer = await runtime.fetch('/api/me')
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { code: 'sign_in_needed' } })
  })

  test('a page signs in, sets its code, is locked and unlocked, and gets the key of its notes', async () => {
    const signedIn = await runtime.fetch('/signin', { method: 'POST', body: JSON.stringify({ token: link }) })
    expect(signedIn.status).toBe(200)
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const headers = { cookie, 'content-type': 'application/json' }
    const send = async (method: string, path: string, body: object = {}) =>
      (await runtime.fetch(path, { method, headers, body: JSON.stringify(body) })).status
    expect(await send('PUT', '/api/pin', { pin: '482913' })).toBe(200)
    expect(await send('POST', '/api/lock')).toBe(200)
    expect((await runtime.fetch('/api/vault', { headers })).status).toBe(423)
    expect(await send('POST', '/api/unlock', { pin: '111222' })).toBe(403)
    expect(await send('POST', '/api/unlock', { pin: '482913' })).toBe(200)
    const vault = await runtime.fetch('/api/vault', { headers })
    expect(await vault.json()).toMatchObject({ publicKey: { kty: 'RSA' }, privateKey: { kty: 'RSA' } })
  })

  test('a turn streams, its card waits, one approval saves it and a second is refused', async () => {
    const turn = await call('/api/chat', { text: 'log a call with Anna Keller: wants to refinance in March' })
    expect(turn.status).toBe(200)
    expect(await turn.text()).toContain('data-proposal')
    const pending = (await (await call('/api/proposals?status=pending')).json()) as {
      proposals: { id: string }[]
    }
    expect(pending.proposals).toHaveLength(1)
    const id = pending.proposals[0]?.id
    const approved = await call(`/api/proposals/${id}/approve`, {})
    expect(approved.status).toBe(200)
    expect((await call(`/api/proposals/${id}/approve`, {})).status).toBe(409)
    const again = await call('/api/chat', { text: 'last contacts with Anna Keller' })
    expect(await again.text()).toContain('refinance')
  })
})
