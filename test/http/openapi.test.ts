import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { randomIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import type { HttpDeps } from '#http/context.ts'
import { openApiDocument } from '#http/openapi/document.ts'
import { operations } from '#http/openapi/operations-table.ts'
import { error } from '#http/openapi/shapes.ts'
import { routeAccess } from '#http/route-access.ts'
import { httpRoutes } from '#http/routes.ts'
import { type App, createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import { demoStart, seedDemo } from '#store/seed.ts'
import { chunksOf } from '#test/support/app.ts'
import { temporaryFolder } from '#test/support/database.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let store: OpenedStore
let app: App
beforeAll(async () => {
  folder = await temporaryFolder()
  store = await openStore({ url: `file:${folder.path}/demo.db`, clock: { now: () => demoStart as Instant } })
  await seedDemo(store.db, { newId: randomIds, now: demoStart })
  const config = readConfig({
    OIDC_ISSUER: 'https://sign-in.example',
    OIDC_CLIENT_ID: 'rapport',
    PUBLIC_URL: 'https://rapport.example',
    SESSION_SECRET: 'a secret of thirty-two characters or more',
  })
  app = createApp({ store, config, localKey: 'local-key' })
})
afterAll(async () => {
  await app.drain()
  await store.close()
  await folder.remove()
})

/** The page is no part of the API: its files are the same for everyone. */
const ofPage = (path: string): boolean =>
  path === '/' || path.startsWith('/assets/') || /^\/[\w-]+\.(js|svg|png|webmanifest)$/.test(path)

/** What is mounted, by method and path. */
function mounted(): string[] {
  const deps: HttpDeps = {
    agent: app.deps,
    assistant: app.assistant,
    signedIn: async () => {},
    report: () => {},
    answeredBy: 'built-in',
    mode: 'demo',
    limits: { take: () => {} },
    proxyHops: 0,
    secret: async () => 'secret',
    oidc: { issuer: 'https://sign-in.example', clientId: 'rapport' },
    publicUrl: 'https://rapport.example',
    cookies: { secure: true },
  }
  const routes = httpRoutes(deps).routes.filter(({ method, path }) => method !== 'ALL' && !ofPage(path))
  return [...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort()
}

describe('the document', () => {
  const document = openApiDocument() as {
    openapi: string
    paths: Record<
      string,
      Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>
    >
    components: { schemas: Record<string, unknown> }
  }
  const whole = JSON.stringify(document)

  test('describes every route there is, and none besides', () => {
    expect(Object.keys(operations).sort()).toEqual(mounted())
  })

  test('says of each who may use it', () => {
    expect(Object.keys(operations).filter((route) => routeAccess[route] === undefined)).toEqual([])
  })

  test('refers to nothing that is not in it', () => {
    const referred = [...whole.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '')
    expect(referred.length).toBeGreaterThan(50)
    for (const ref of new Set(referred)) {
      expect(ref).toMatch(/^#\/components\/schemas\/\w+$/)
      expect(document.components.schemas).toHaveProperty(ref.split('/').at(-1) ?? '')
    }
  })

  test('names every operation once and every part of a path', () => {
    const all = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    )
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
    for (const { path, parameters = [] } of all) {
      const inPath = parameters.filter((each) => each.in === 'path').map((each) => each.name)
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    }
  })

  test('is served to anyone, and holds nothing of any client', async () => {
    const answer = await app.request('/openapi.json')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Rapport' } })
    const { rows } = await store.db.raw.execute('SELECT name FROM clients')
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) expect(whole).not.toContain(String(row.name))
  })
})

type Sent = Readonly<{
  as?: string
  token?: string
  cookie?: string
  body?: unknown
  raw?: Uint8Array
  at?: string
  status?: number
}>

async function request(route: string, { as, token, cookie, body, raw, at }: Sent): Promise<Response> {
  const [method = '', path = ''] = route.split(' ')
  const headers: Record<string, string> = { 'x-rapport': '1' }
  if (as !== undefined) {
    const user = await store.people.byEmail(`${as}@demo.example`)
    if (!user) throw new Error(`${as} is not in the demo book`)
    headers.authorization = `Bearer ${(await store.people.issueToken(user.id, 'bearer', {})).token}`
  }
  if (token !== undefined) headers.authorization = `Bearer ${token}`
  if (cookie !== undefined) headers.cookie = cookie
  if (raw !== undefined) headers['content-type'] = 'audio/webm'
  return app.request(at ?? path, {
    method,
    headers,
    ...(raw === undefined ? {} : { body: raw.slice().buffer }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

const checkedRoutes = new Set<string>()
/** Sends a request and holds its answer against the schema of its route: no field may be missing or untold. */
async function told<Answer = Record<string, unknown>>(route: string, sent: Sent = {}): Promise<Answer> {
  const response = await request(route, sent)
  const text = await response.text()
  expect(response.status, `${route}: ${text.slice(0, 300)}`).toBe(operations[route]?.status ?? 200)
  const { answer } = operations[route] ?? {}
  if (!(answer instanceof z.ZodType)) throw new Error(`${route} answers no JSON`)
  const json = JSON.parse(text) as Answer
  const parsed = answer.safeParse(json)
  expect(parsed.error?.issues ?? [], route).toEqual([])
  expect(parsed.data, route).toEqual(json)
  checkedRoutes.add(route)
  return json
}

const said = async (text: string, as = 'rm') => {
  const response = await request('POST /api/chat', { as, body: { text } })
  const chunks = await chunksOf(response)
  const { answer } = operations['POST /api/chat'] ?? {}
  const schema = answer && 'events' in answer ? answer.events : undefined
  for (const chunk of chunks) {
    const parsed = schema?.safeParse(chunk)
    expect(parsed?.error?.issues ?? [], JSON.stringify(chunk).slice(0, 300)).toEqual([])
    expect(parsed?.data).toEqual(chunk)
  }
  return chunks
}

describe('a day on the demo book answers as the document says', () => {
  test('service and access', async () => {
    await told('GET /healthz')
    await told('GET /readyz')
    await told('GET /api/session-state')
    await told('GET /api/me', { as: 'rm' })
    await told('PATCH /api/me', { as: 'rm', body: { language: 'en' } })
    const made = await told<{ id: string }>('POST /api/tokens', {
      as: 'rm',
      body: { label: 'report', scopes: ['read'], days: 7 },
    })
    await told('GET /api/tokens', { as: 'rm' })
    await told('DELETE /api/tokens/:id', { as: 'rm', at: `/api/tokens/${made.id}` })
    await told('GET /api/sessions', { as: 'rm' })
    await told('POST /api/signout', { as: 'rm' })
    await told('POST /api/local-token', { token: 'local-key', body: { email: 'rm@demo.example' } })
    const refused = await app.request('/api/me')
    expect(error.safeParse(await refused.json()).error).toBeUndefined()
  })

  test('a session of a browser', async () => {
    const cookieOf = (answer: Response) =>
      answer.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ')
    const link = async () => {
      const user = await store.people.byEmail('rm@demo.example')
      if (!user) throw new Error('nobody')
      return (await store.people.issueToken(user.id, 'link', {})).token
    }
    const first = await request('POST /signin', { body: { token: await link() } })
    expect(first.status).toBe(200)
    const cookie = cookieOf(first)
    await told('GET /api/session-state', { cookie })
    await told('GET /api/me', { cookie })
    await told('GET /api/vault', { cookie })
    await told('PUT /api/pin', { cookie, body: { pin: '583914' } })
    await told('POST /api/lock', { cookie })
    const locked = await request('GET /api/me', { cookie })
    expect(locked.status).toBe(423)
    expect(error.safeParse(await locked.json()).error).toBeUndefined()
    await told('POST /api/unlock', { cookie, body: { pin: '583914' } })
    await told('DELETE /api/pin', { cookie, body: {} })
    const { items } = await told<{ items: { id: string; current: boolean }[] }>('GET /api/sessions', {
      cookie,
    })
    const current = items.find((each) => each.current)?.id
    await told('DELETE /api/sessions/:id', { cookie, at: `/api/sessions/${current}` })
    await told('DELETE /api/sessions', { as: 'rm' })
    await told('POST /signin', { body: { token: await link() } })
  })

  test('clients, day, drafts and the team', async () => {
    await told('GET /api/brief', { as: 'rm' })
    await told('GET /api/suggestions', { as: 'rm' })
    await told('GET /api/notices', { as: 'rm' })
    await told('POST /api/notices/seen', { as: 'rm', body: { ids: [] } })
    const { items } = await told<{ items: { id: string; name: string }[] }>('GET /api/clients', {
      as: 'rm',
      at: '/api/clients?limit=50',
    })
    expect(items.length).toBeGreaterThan(3)
    await told('POST /api/clients/search', { as: 'rm', body: { q: items[0]?.name ?? '' } })
    for (const { id } of items.slice(0, 20))
      await told('GET /api/clients/:id', { as: 'rm', at: `/api/clients/${id}?language=zh` })
    await told('GET /api/team', { as: 'lead' })
    await told('POST /api/audit/search', { as: 'compliance', body: { limit: 200 } })
    await said(`Draft a message to ${items[0]?.name}`)
    const { items: drafts } = await told<{ items: { id: string }[] }>('GET /api/drafts', { as: 'rm' })
    expect(drafts.length).toBeGreaterThan(0)
    await told('GET /api/drafts/:file', { as: 'rm', at: `/api/drafts/${drafts[0]?.id}` })
  })

  test('conversations, cards and acts', async () => {
    const { items } = await told<{ items: { id: string; name: string }[] }>('GET /api/clients', { as: 'rm' })
    const name = items[0]?.name ?? ''
    const chunks = await said(`log a call with ${name}: wants to refinance in March`)
    await said('Show me Petrov')
    await said('what do I have to do today?')
    const proposal = chunks.find(({ type }) => type === 'data-proposal')?.data?.proposal as {
      id: string
      threadId: string
      turnId: string
    }
    const card = (action: string, body?: unknown) =>
      told(`POST /api/proposals/:id/${action}`, {
        as: 'rm',
        at: `/api/proposals/${proposal.id}/${action}`,
        body,
      })
    await told('GET /api/proposals', { as: 'rm', at: '/api/proposals?for=me' })
    await told('GET /api/proposals/:id', { as: 'rm', at: `/api/proposals/${proposal.id}` })
    await card('edit', { fields: { note: 'Wants to refinance in April' } })
    await card('approve', {})
    await told('GET /api/threads', { as: 'rm' })
    await told('GET /api/threads/:id', { as: 'rm', at: `/api/threads/${proposal.threadId}` })
    await told('POST /api/threads/:id/undo', { as: 'rm', at: `/api/threads/${proposal.threadId}/undo` })
    const again = await request('GET /api/threads/:id/turns/:turn', {
      as: 'rm',
      at: `/api/threads/${proposal.threadId}/turns/${proposal.turnId}`,
    })
    expect((await chunksOf(again)).at(-1)?.type).toBe('finish')
    const act = (text: string) =>
      told<{ proposal: { id: string } }>('POST /api/acts', {
        as: 'rm',
        body: { tool: 'create_task', input: { text }, words: 'New task', requestKey: text },
      })
    const first = await act('Read the report')
    await told('POST /api/proposals/:id/approve', {
      as: 'rm',
      at: `/api/proposals/${first.proposal.id}/approve`,
    })
    await told('POST /api/proposals/:id/undo', { as: 'rm', at: `/api/proposals/${first.proposal.id}/undo` })
    const second = await act('Read it again')
    await told('POST /api/proposals/:id/decline', {
      as: 'rm',
      at: `/api/proposals/${second.proposal.id}/decline`,
      body: { reason: 'no' },
    })
    const refused = await request('POST /api/proposals/:id/approve', {
      as: 'rm',
      at: `/api/proposals/${second.proposal.id}/approve`,
    })
    const json = (await refused.json()) as object
    expect(refused.status).toBe(409)
    expect(error.parse(json)).toEqual(json)
  })

  test('captures and recordings', async () => {
    const { items } = await told<{ items: { id: string }[] }>('GET /api/clients', { as: 'rm' })
    const client = items[0]?.id
    const bytes = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3])
    await told('PUT /api/recordings/:id', {
      as: 'rm',
      raw: bytes,
      at: `/api/recordings/rcd_1?seconds=4&client=${client}`,
    })
    const body = (kind: string, more: object) => ({
      id: `cap_${kind.replace('_', '-')}`,
      kind,
      client,
      capturedAt: '2026-11-22T10:00:00Z',
      words: 'Noted',
      seen: { record: client, revision: 0, asOf: '2026-11-22T09:00:00Z', fields: { city: 'Nowhere' } },
      ...more,
    })
    await told('POST /api/captures', { as: 'rm', body: body('voice', { input: { recording: 'rcd_1' } }) })
    await told('POST /api/captures', {
      as: 'rm',
      body: body('change', { input: { changes: { city: 'Bern' } } }),
    })
    await told('POST /api/captures', {
      as: 'rm',
      body: body('complete_task', { input: { task: 'tsk_none' } }),
    })
    await told('GET /api/captures', { as: 'rm' })
    await told('GET /api/captures/:id', { as: 'rm', at: '/api/captures/cap_voice' })
  })

  test('nothing that answers JSON was left out', () => {
    const open = Object.entries(operations)
      .filter(([, { answer }]) => answer instanceof z.ZodType)
      .map(([route]) => route)
      .filter((route) => !checkedRoutes.has(route))
    expect(open).toEqual([])
  })
})
