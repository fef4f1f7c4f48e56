import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import { timeZone } from '#domain/time.ts'
import type { CaptureView, ClientPage, RecordingView } from '#http/views.ts'
import type { Environment } from '#src/config.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const built = (env: Environment = {}) =>
  scriptedApp(bank, [], { env, models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')) })

let made = 0
const fresh = (prefix: 'rcd' | 'cap') => `${prefix}_test-${++made}`
const sound = (size = 2000): Uint8Array => {
  const bytes = new Uint8Array(size).fill(7)
  bytes.set([0x1a, 0x45, 0xdf, 0xa3])
  return bytes
}

type Sending = Readonly<{ as?: string; type?: string; query?: string; app?: ReturnType<typeof built> }>
const put = async (
  id: string,
  body: Uint8Array,
  { as = rm, type = 'audio/webm;codecs=opus', query = 'seconds=42', app = built() }: Sending = {},
): Promise<Response> =>
  app.app.request(`/api/recordings/${id}?${query}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${await app.bearer(as)}`, 'content-type': type },
    body: body.slice().buffer,
  })
const get = async (id: string, as = rm, headers: Record<string, string> = {}): Promise<Response> => {
  const app = built()
  return app.app.request(`/api/recordings/${id}`, {
    headers: { authorization: `Bearer ${await app.bearer(as)}`, ...headers },
  })
}
const voice = async (body: Record<string, unknown>, app = built()): Promise<CaptureView> => {
  const whole = {
    id: fresh('cap'),
    kind: 'voice',
    capturedAt: '2026-11-23T07:30:00Z',
    words: 'Voice',
    ...body,
  }
  return (await (await app.send(rm, 'POST', '/api/captures', whole)).json()) as CaptureView
}

describe('a recording', () => {
  test('is kept once and comes back byte for byte, as a file that nothing runs', async () => {
    const id = fresh('rcd')
    const first = await put(id, sound())
    expect(first.status).toBe(200)
    expect(await first.json()).toMatchObject({ id, mime: 'audio/webm', seconds: 42 })
    expect((await put(id, sound(10))).status).toBe(200)
    const back = await get(id)
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(sound())
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'content-type': 'audio/webm',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="${id}.webm"`,
      'cache-control': 'no-store',
    })
    expect(back.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  test('is served in pieces to players that ask for them', async () => {
    const id = fresh('rcd')
    await put(id, sound(100))
    const piece = await get(id, rm, { range: 'bytes=0-3' })
    expect(piece.status).toBe(206)
    expect(piece.headers.get('content-range')).toBe('bytes 0-3/100')
    expect([...new Uint8Array(await piece.arrayBuffer())]).toEqual([0x1a, 0x45, 0xdf, 0xa3])
    expect((await get(id, rm, { range: 'bytes=500-' })).status).toBe(200)
    expect((await (await get(id, rm, { range: 'bytes=90-999' })).arrayBuffer()).byteLength).toBe(10)
  })

  test.each([
    ['text/html', sound()],
    ['image/svg+xml', sound()],
    ['audio/webm', new TextEncoder().encode('<script>alert(1)</script>')],
    ['audio/mp4', sound()],
    ['audio/ogg', sound()],
    ['', sound()],
    ['audio/webm', new Uint8Array()],
  ])('of the kind %s with these bytes is refused', async (type, bytes) => {
    expect(await errorOf(await put(fresh('rcd'), bytes, { type }))).toMatchObject({
      status: 400,
      code: 'recording_kind',
    })
  })

  test.each([
    ['audio/mp4', [0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70]],
    ['audio/ogg', [0x4f, 0x67, 0x67, 0x53]],
    ['audio/wav', [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x41, 0x56, 0x45]],
    ['audio/mpeg', [0x49, 0x44, 0x33]],
    ['audio/mpeg', [0xff, 0xfb, 0x90]],
  ])('of the kind %s is taken', async (type, begins) => {
    expect((await put(fresh('rcd'), new Uint8Array([...begins, 1, 2, 3]), { type })).status).toBe(200)
  })

  test('has limits: its size, its length, its ids, and who sends it', async () => {
    expect(await errorOf(await put(fresh('rcd'), sound(10 * 1024 * 1024 + 1)))).toMatchObject({ status: 413 })
    expect((await put(fresh('rcd'), sound(2 * 1024 * 1024))).status).toBe(200)
    for (const query of ['', 'seconds=601', 'seconds=-1', 'seconds=4&client=anna', 'seconds=4&capture=1'])
      expect((await put(fresh('rcd'), sound(), { query })).status).toBe(400)
    expect((await put('cap_1', sound())).status).toBe(404)
    expect((await built().app.request('/api/recordings/rcd_1?seconds=1', { method: 'PUT' })).status).toBe(401)
    expect(
      await errorOf(await put(fresh('rcd'), sound(), { query: 'seconds=4&client=cli_hidden' })),
    ).toMatchObject({ code: 'client_not_found' })
  })

  test('with an id of somebody else’s is neither read nor written over', async () => {
    const id = fresh('rcd')
    await put(id, sound())
    expect(await errorOf(await put(id, sound(10), { as: 'other@bank.example' }))).toMatchObject({
      status: 409,
      code: 'recording_taken',
    })
    expect(new Uint8Array(await (await get(id)).arrayBuffer())).toHaveLength(2000)
  })
})

describe('who hears it', () => {
  test('its author alone, until the contact is saved: then who sees the client; taken back, the author again', async () => {
    const id = fresh('rcd')
    await put(id, sound(), { query: 'seconds=42&client=cli_anna' })
    const { proposal } = await voice({ client: 'cli_anna', input: { recording: id } })
    const { send } = built()
    const heard = async (as: string) => (await get(id, as)).status
    expect(await heard(rm)).toBe(200)
    expect(await heard('lead@bank.example')).toBe(404)
    expect((await send(rm, 'POST', `/api/proposals/${proposal?.id}/approve`)).status).toBe(200)
    expect(await heard('lead@bank.example')).toBe(200)
    expect(await heard('other@bank.example')).toBe(404)
    expect(await heard('admin@bank.example')).toBe(404)
    const history = (await (
      await send('lead@bank.example', 'GET', '/api/clients/cli_anna')
    ).json()) as ClientPage
    expect(history.timeline.find(({ recording }) => recording !== undefined)).toMatchObject({
      kind: 'contact',
      recording: { id, seconds: 42 },
    })
    const lead = await bank.person('lead@bank.example')
    expect(
      await bank.rows(`SELECT 1 FROM audit WHERE kind = 'recording_heard' AND actor_id = '${lead.id}'`),
    ).toHaveLength(1)
    expect((await send(rm, 'POST', `/api/proposals/${proposal?.id}/undo`)).status).toBe(200)
    expect(await heard('lead@bank.example')).toBe(404)
    expect(await heard(rm)).toBe(200)
    await bank.store.db.raw.execute(
      "UPDATE clients SET rm_id = (SELECT rm_id FROM clients WHERE id = 'cli_hidden') WHERE id = 'cli_anna'",
    )
    expect(await heard(rm)).toBe(404)
    const { id: owner } = await bank.person(rm)
    await bank.store.db.raw.execute(`UPDATE clients SET rm_id = '${owner}' WHERE id = 'cli_anna'`)
  })
})

describe('a voice note', () => {
  const recorded = async (sending: Sending = {}) => {
    const id = fresh('rcd')
    const view = (await (await put(id, sound(), sending)).json()) as RecordingView
    return view
  }

  test.each([
    ['en', 'Voice note, 42 s'],
    ['zh', '语音记录，42 秒'],
    ['ru', 'Голосовая заметка, 42 с'],
  ])('without words is a note that says how long it is: %s', async (language, note) => {
    const { id, transcript } = await recorded()
    expect(transcript).toBeUndefined()
    const view = await voice({ client: 'cli_anna', language, input: { recording: id } })
    expect(view).toMatchObject({ state: 'card', proposal: { tool: 'log_interaction', input: { note } } })
    const [row] = await bank.rows(`SELECT capture_id, client_id FROM recordings WHERE id = '${id}'`)
    expect(row).toEqual({ capture_id: view.id, client_id: 'cli_anna' })
  })

  test('about nobody is a task to listen to it', async () => {
    const { id } = await recorded()
    expect(await voice({ input: { recording: id } })).toMatchObject({
      state: 'card',
      proposal: { tool: 'create_task', input: { text: 'Voice note, 42 s' } },
    })
  })

  test('with words of the device is read like a note', async () => {
    const { id } = await recorded()
    const view = await voice({
      client: 'cli_orion',
      input: { recording: id, text: 'wants a guarantee, call back on Friday' },
    })
    expect(view).toMatchObject({
      state: 'card',
      proposal: {
        tool: 'log_interaction',
        clientId: 'cli_orion',
        input: { tasks: [{ due_on: '2026-11-27' }] },
      },
    })
  })
})

describe('written down by a model', () => {
  let server: Server
  let requests: { path: string; body: string }[]
  let answer: { status: number; body: string }
  let env: Environment
  beforeAll(async () => {
    requests = []
    answer = { status: 200, body: '{"text":"wants a mortgage, call back on Friday"}' }
    server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        requests.push({ path: request.url ?? '', body: Buffer.concat(parts).toString('latin1') })
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    env = { RAPPORT_TRANSCRIBE: 'openai:whisper-1', OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` }
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('the words come with the recording and become the note, which a person approves', async () => {
    const app = built(env)
    const id = fresh('rcd')
    const view = (await (await put(id, sound(), { app })).json()) as RecordingView
    expect(view).toMatchObject({
      transcript: 'wants a mortgage, call back on Friday',
      transcribedBy: 'whisper-1',
    })
    expect(requests).toHaveLength(1)
    expect(requests[0]?.path).toBe('/v1/audio/transcriptions')
    expect(requests[0]?.body).toContain('whisper-1')
    expect(requests[0]?.body).toContain('\u001aE\u00df\u00a3')
    await put(id, sound(), { app })
    expect(requests).toHaveLength(1)
    const { id: owner } = await bank.person(rm)
    await bank.store.people.setAutoCommit(owner, true)
    const noted = await voice({ client: 'cli_anna', input: { recording: id } }, app)
    await bank.store.people.setAutoCommit(owner, false)
    expect(noted).toMatchObject({ state: 'card', proposal: { status: 'pending', clientId: 'cli_anna' } })
    expect(JSON.stringify(noted.proposal?.input)).toMatch(/wants a mortgage/i)
  })

  test.each([
    ['fails', { status: 500, body: '{"error":{"message":"no"}}' }],
    ['answers nonsense', { status: 200, body: 'not json' }],
    ['hears nothing', { status: 200, body: '{"text":"  "}' }],
  ])('a server that %s leaves a note with sound', async (_, bad) => {
    const before = answer
    answer = bad
    const app = built(env)
    const response = await put(fresh('rcd'), sound(), { app })
    answer = before
    expect(response.status).toBe(200)
    const view = (await response.json()) as RecordingView
    expect(view.transcript).toBeUndefined()
    expect(await voice({ client: 'cli_anna', input: { recording: view.id } }, app)).toMatchObject({
      state: 'card',
      proposal: { input: { note: 'Voice note, 42 s' } },
    })
  })
})
