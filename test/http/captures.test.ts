import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import type { ThreadId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { timeZone } from '#domain/time.ts'
import type { CaptureView } from '#http/views.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  await bank.store.db.raw.execute("UPDATE users SET zone = 'Europe/Zurich'")
})
beforeEach(() => bank.setNow(monday))
afterAll(() => bank.remove())

/** The app as it stands without a model: the built-in assistant reads the notes. */
const built = () =>
  scriptedApp(bank, [], { models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')) })
const id = () => `cap_${randomUUID()}`

type Body = Readonly<Record<string, unknown>>
const log = (more: Body = {}): Body => ({
  id: id(),
  kind: 'log',
  client: 'cli_anna',
  capturedAt: '2026-11-23T07:30:00Z',
  words: 'Logged a call',
  input: { channel: 'call', note: `Spoke about ${randomUUID()}` },
  ...more,
})

async function sent(body: Body, { as = rm, app = built() } = {}): Promise<CaptureView> {
  const answer = await app.send(as, 'POST', '/api/captures', body)
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as CaptureView
}

const revision = async (client: string) => {
  const [row] = await bank.rows(`SELECT revision FROM clients WHERE id = '${client}'`)
  return Number(row?.revision)
}

describe('a capture', () => {
  test('becomes a card that is approved like any other', async () => {
    const app = built()
    const view = await sent(log(), { app })
    expect(view).toMatchObject({
      state: 'card',
      kind: 'log',
      proposal: { tool: 'log_interaction', status: 'pending', mayDecide: true, input: { on: '2026-11-23' } },
    })
    const card = `/api/proposals/${view.proposal?.id}`
    expect((await app.send(rm, 'POST', `${card}/approve`, { seen: view.proposal?.mark })).status).toBe(200)
    const later = await app.send(rm, 'GET', `/api/captures/${view.id}`)
    expect(later.headers.get('cache-control')).toBe('no-store')
    expect(await later.json()).toMatchObject({ state: 'saved', proposal: { status: 'committed' } })
  })

  test('sent many times, and at once, is one', async () => {
    const body = log()
    const app = built()
    const views = await Promise.all([1, 2, 3, 4].map(() => sent(body, { app })))
    expect(new Set(views.map(({ proposal }) => proposal?.id)).size).toBe(1)
    const again = await sent(body)
    expect(again).toMatchObject({ state: 'card', proposal: { id: views[0]?.proposal?.id } })
    const cards = await bank.rows(`SELECT 1 FROM proposals WHERE turn_id = '${again.turn}'`)
    expect(cards).toHaveLength(1)
    expect(await bank.rows(`SELECT 1 FROM captures WHERE id = '${body.id}'`)).toHaveLength(1)
  })

  test('of one person and another with the same id are two', async () => {
    const body = log()
    await sent(body)
    const other = await sent({ ...body, client: 'cli_hidden' }, { as: 'other@bank.example' })
    expect(other).toMatchObject({ state: 'card', proposal: { clientId: 'cli_hidden' } })
  })

  test('many at once wait for each other in the one thread of the day', async () => {
    const app = built()
    const views = await Promise.all(Array.from({ length: 6 }, () => sent(log(), { app })))
    expect(views.map(({ state }) => state)).toEqual(Array(6).fill('card'))
    expect(new Set(views.map(({ thread }) => thread)).size).toBe(1)
    const [thread] = await bank.rows(`SELECT title FROM threads WHERE id = '${views[0]?.thread}'`)
    expect(thread?.title).toBe('Captured on the phone')
    bank.setNow('2026-11-24T08:00:00.000Z' as Instant)
    expect((await sent(log(), { app })).thread).not.toBe(views[0]?.thread)
  })

  test.each([
    ['the day it was captured', { capturedAt: '2026-11-20T21:30:00Z' }, '2026-11-20'],
    ['that day where the person is', { capturedAt: '2026-11-20T23:30:00Z' }, '2026-11-21'],
    [
      'the day by the right clock',
      { capturedAt: '2026-11-20T23:30:00Z', clockOff: -3_600_000 },
      '2026-11-20',
    ],
    ['today for a clock that runs ahead', { capturedAt: '2026-11-29T10:00:00Z' }, '2026-11-23'],
    ['an hour ahead at night', { capturedAt: '2026-11-23T23:30:00Z' }, '2026-11-23'],
  ])('counts on %s', async (_, more, on) => {
    expect((await sent(log(more))).proposal?.input).toMatchObject({ on })
  })

  test('of a task that was due when it was captured is still taken', async () => {
    const view = await sent({
      ...log({ kind: 'task', capturedAt: '2026-11-20T10:00:00Z' }),
      input: { text: 'Ring back', due_on: '2026-11-20' },
    })
    expect(view).toMatchObject({ state: 'card', proposal: { tool: 'create_task', clientId: 'cli_anna' } })
  })

  test('that the tool refuses says why, also when it is asked for again', async () => {
    const body = { ...log({ kind: 'complete_task' }), input: { task: 'tsk_other' } }
    const view = await sent(body)
    expect(view).toMatchObject({ state: 'refused', failure: { code: 'task_not_found' } })
    expect(await sent(body)).toMatchObject({ state: 'refused', failure: { code: 'task_not_found' } })
  })

  test('of a client out of sight is refused and leaves a trace', async () => {
    const view = await sent(log({ client: 'cli_hidden' }))
    expect(view).toMatchObject({ state: 'refused', failure: { code: 'client_not_found' } })
    expect(
      await bank.rows(`SELECT 1 FROM audit WHERE kind = 'access_refused' AND ref_id = '${view.turn}'`),
    ).toHaveLength(1)
  })

  test('in a wrong shape is refused before anything is stored', async () => {
    const { send } = built()
    for (const wrong of [
      { id: 'cli_1' },
      { kind: 'send' },
      { capturedAt: 'yesterday' },
      { kind: 'note', input: {} },
      { kind: 'voice', input: { text: 'no sound' } },
      { seen: { record: 'prp_1', revision: 1, asOf: '2026-11-23T07:30:00Z' } },
      { extra: true },
    ])
      expect(await errorOf(await send(rm, 'POST', '/api/captures', log(wrong)))).toMatchObject({
        status: 400,
      })
    expect(
      await errorOf(
        await send(rm, 'POST', '/api/captures', log({ kind: 'voice', input: { recording: 'rcd_none' } })),
      ),
    ).toMatchObject({ status: 404, code: 'recording_not_found' })
  })

  test('that meets a turn under way is to be sent again, and is taken then', async () => {
    const { thread } = await sent(log())
    const actor = await bank.person(rm)
    const { turn } = await bank.store.conversations.beginTurn({
      actor,
      threadId: thread as ThreadId,
      surface: 'page',
      requestKey: randomUUID(),
      text: 'What else?',
      leaseMillis: 60_000,
    })
    const body = log()
    const app = built()
    const busy = await app.send(rm, 'POST', '/api/captures', body)
    expect(busy.headers.get('retry-after')).toBe('1')
    expect(await errorOf(busy)).toMatchObject({ status: 503, code: 'capture_later' })
    expect(await (await app.send(rm, 'GET', `/api/captures/${body.id}`)).json()).toMatchObject({
      state: 'received',
    })
    await bank.store.conversations.endTurn(turn.id, { status: 'done', reply: '', messages: [] })
    expect(await sent(body, { app })).toMatchObject({ state: 'card' })
  }, 40_000)

  test('is its author’s alone', async () => {
    const { id } = await sent(log())
    const { send } = built()
    expect(await errorOf(await send('other@bank.example', 'GET', `/api/captures/${id}`))).toMatchObject({
      status: 404,
    })
    const list = (await (await send('other@bank.example', 'GET', '/api/captures')).json()) as {
      items: { id: string }[]
    }
    expect(list.items.map((each) => each.id)).not.toContain(id)
    const mine = (await (await send(rm, 'GET', '/api/captures')).json()) as { items: { id: string }[] }
    expect(mine.items.map((each) => each.id)).toContain(id)
  })
})

describe('who saves at once', () => {
  const auto = async (on: boolean) => bank.store.people.setAutoCommit((await bank.person(rm)).id, on)
  beforeEach(() => auto(true))
  afterAll(() => auto(false))

  const change = async (more: Body, city: string): Promise<Body> => ({
    ...log({ kind: 'change', ...more }),
    input: { changes: { city } },
  })

  test('saves what is still as it was seen', async () => {
    const seen = { record: 'cli_anna', revision: await revision('cli_anna'), asOf: '2026-11-23T07:00:00Z' }
    const body = await change({ seen }, 'Basel')
    const view = await sent(body)
    expect(view).toMatchObject({ state: 'saved', proposal: { status: 'committed' } })
    expect(view).not.toHaveProperty('conflict')
    expect(await sent(body)).not.toHaveProperty('conflict')
  })

  test('is asked where the record changed meanwhile, with both versions', async () => {
    const seen = {
      record: 'cli_anna',
      revision: await revision('cli_anna'),
      asOf: '2026-11-23T07:00:00Z',
      fields: { city: 'Basel', occupation: 'Dentist' },
    }
    const changed = await sent(await change({}, 'Bern'))
    expect(changed.state).toBe('saved')
    const body = await change({ seen }, 'Geneva')
    const view = await sent(body)
    expect(view).toMatchObject({
      state: 'conflict',
      proposal: { status: 'pending' },
      conflict: {
        seenAsOf: '2026-11-23T07:00:00.000Z',
        fields: [{ name: 'city', seen: 'Basel', now: 'Bern', yours: 'Geneva' }],
      },
    })
    const [row] = await bank.rows("SELECT city FROM clients WHERE id = 'cli_anna'")
    expect(row?.city).toBe('Bern')
    const app = built()
    await app.send(rm, 'POST', `/api/proposals/${view.proposal?.id}/approve`, { seen: view.proposal?.mark })
    expect(await sent(body)).toMatchObject({ state: 'saved', conflict: { fields: [{ yours: 'Geneva' }] } })
  })

  test('is asked about a contact where the client changed too, and about a task that is gone', async () => {
    const old = { revision: 0, asOf: '2026-11-23T07:00:00Z' }
    expect(await sent(log({ seen: { record: 'cli_anna', ...old } }))).toMatchObject({
      state: 'conflict',
      proposal: { status: 'pending' },
    })
    const gone = { record: 'tsk_gone', ...old, fields: { text: 'Send it', status: 'open' } }
    expect(
      await sent({ ...log({ kind: 'complete_task', seen: gone }), input: { task: 'tsk_gone' } }),
    ).toMatchObject({
      state: 'refused',
      failure: { code: 'task_not_found' },
      conflict: {
        fields: [
          { name: 'status', seen: 'open', yours: 'done' },
          { name: 'text', seen: 'Send it' },
        ],
      },
    })
  })

  test('saves nothing at once by a token that may only capture', async () => {
    const app = built()
    const { id: owner } = await bank.person(rm)
    const { token } = await bank.store.people.issueToken(owner, 'bearer', { scopes: ['read', 'draft'] })
    const answer = await app.app.request('/api/captures', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(log()),
    })
    expect(await answer.json()).toMatchObject({ state: 'card', proposal: { status: 'pending' } })
  })
})

describe('a note', () => {
  const note = (text: string, more: Body = {}): Body => ({
    ...log({ kind: 'note', ...more }),
    input: { text },
  })

  test.each([
    ['en', 'wants a mortgage, call back on Friday'],
    ['zh', '想办理按揭，周五回电'],
    ['ru', 'хочет ипотеку, перезвонить в пятницу'],
  ])('is read by the assistant as of the day it was written: %s', async (language, text) => {
    const view = await sent(note(text, { language, capturedAt: '2026-11-19T10:00:00Z', client: 'cli_orion' }))
    expect(view).toMatchObject({
      state: 'card',
      proposal: {
        tool: 'log_interaction',
        clientId: 'cli_orion',
        input: { on: '2026-11-19', tasks: [{ due_on: '2026-11-20' }] },
      },
    })
    expect(view.reply).not.toBe('')
  })

  test('names one of two clients of a name', async () => {
    for (const client of ['cli_zhou-hk', 'cli_zhou-sh'])
      expect(await sent(note('想了解基金', { client, language: 'zh' }))).toMatchObject({
        state: 'card',
        proposal: { clientId: client },
      })
  })

  test('that means nothing to the assistant is filed as it stands', async () => {
    const view = await sent(note('blue door, third floor, mind the dog', { client: 'cli_petrov' }))
    expect(view).toMatchObject({
      state: 'card',
      proposal: { tool: 'log_interaction', clientId: 'cli_petrov' },
    })
    expect(JSON.stringify(view.proposal?.input)).toContain('mind the dog')
  })

  test('that a model reads as one of somebody else is filed under its own client, and the other card goes', async () => {
    const app = scriptedApp(bank, [
      { call: [['log_interaction', { client: 'Orion Logistics', channel: 'call', note: 'Wrong place' }]] },
      { say: 'It waits for your approval.' },
    ])
    const view = await sent(note('asked after the fund', { client: 'cli_anna' }), { app })
    expect(view).toMatchObject({
      state: 'card',
      proposal: { clientId: 'cli_anna', input: { note: 'asked after the fund', channel: 'other' } },
    })
    const other = await bank.rows(
      "SELECT status FROM proposals WHERE client_id = 'cli_orion' AND json_extract(input, '$.note') = 'Wrong place'",
    )
    expect(other).toEqual([{ status: 'declined' }])
  })

  test('holds whatever it holds: script, marks of direction and a paste of 20,000 letters stay words', async () => {
    const text = `<script>alert(1)</script> \u202egnp.exe ${'слово '.repeat(1000)}`.trim()
    const view = await sent(note(text, { client: 'cli_anna', language: 'ru' }))
    expect(view.state).toBe('card')
    const { send } = built()
    expect(
      await errorOf(
        await send(rm, 'POST', '/api/captures', note('x'.repeat(50_000), { client: 'cli_anna' })),
      ),
    ).toMatchObject({ status: 400, code: 'input_invalid' })
  })

  test('decides and undoes nothing', async () => {
    const waiting = await sent(log())
    const { send } = built()
    for (const text of ['Yes', 'да', '批准'])
      expect(
        await errorOf(await send(rm, 'POST', '/api/captures', { ...note(text), client: undefined })),
      ).toMatchObject({ code: 'capture_decides' })
    await sent({ ...note('undo'), client: undefined })
    const card = (await (await send(rm, 'GET', `/api/proposals/${waiting.proposal?.id}`)).json()) as {
      proposal: { status: string }
    }
    expect(card.proposal.status).toBe('pending')
  })
})
