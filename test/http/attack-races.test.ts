import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import { timeZone } from '#domain/time.ts'
import { noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
const other = 'other@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const built = () =>
  scriptedApp(bank, [], {
    limits: noLimits,
    models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
  })
const times = <Value>(count: number, make: (at: number) => Value | Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)))
const statuses = (answers: readonly Response[]) => {
  const counted: Record<number, number> = {}
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1
  return counted
}
const counted = async (sql: string) => Number((await bank.rows(sql))[0]?.n)
const card = async (text: string): Promise<string> => {
  const output = await bank.call('create_task', { client: 'cli_anna', text, due_on: '2026-11-27' })
  return (output as { proposal: string }).proposal
}

describe('twenty at once', () => {
  test('of one link sign in once', async () => {
    const { app } = built()
    const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'link', {})
    const answers = await times(20, (at) =>
      at % 2 === 0
        ? browser(app).post('/signin', { token })
        : browser(app).get(`/signin?token=${token}`, { 'sec-fetch-site': 'none' }),
    )
    const let_in = answers.filter(({ headers }) =>
      headers.getSetCookie().some((line) => line.includes('ses_')),
    )
    expect(let_in).toHaveLength(1)
    expect(statuses(answers)[410]).toBe(19)
  })

  test('of one approval save once, and of one undo take back once', async () => {
    const { app, bearer } = built()
    const text = `raced ${randomUUID()}`
    const id = await card(text)
    const headers = { authorization: `Bearer ${await bearer(rm)}` }
    const post = (verb: string) =>
      app.request(`/api/proposals/${id}/${verb}`, { method: 'POST', headers, body: '{}' })
    const approvals = await times(20, () => post('approve'))
    expect(statuses(approvals)).toEqual({ 200: 1, 409: 19 })
    expect(await counted(`SELECT count(*) AS n FROM tasks WHERE text = '${text}'`)).toBe(1)
    expect(statuses(await times(20, () => post('undo')))[200]).toBe(1)
  })

  test('of approving and declining come to one of both', async () => {
    const { app, bearer } = built()
    const text = `torn ${randomUUID()}`
    const id = await card(text)
    const headers = { authorization: `Bearer ${await bearer(rm)}` }
    const answers = await times(20, (at) =>
      app.request(`/api/proposals/${id}/${at % 2 ? 'approve' : 'decline'}`, {
        method: 'POST',
        headers,
        body: '{}',
      }),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 409: 19 })
  })

  test('of one act do it once', async () => {
    const { app, bearer } = built()
    const text = `acted ${randomUUID()}`
    const headers = { authorization: `Bearer ${await bearer(rm)}` }
    const body = JSON.stringify({
      tool: 'create_task',
      input: { client: 'cli_anna', text, due_on: '2026-11-27' },
      words: 'Task',
      requestKey: text,
    })
    const answers = await times(20, () => app.request('/api/acts', { method: 'POST', headers, body }))
    expect(statuses(answers)).toEqual({ 200: 20 })
    const cards = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as { proposal: { id: string } }).proposal.id),
    )
    expect(new Set(cards).size).toBe(1)
    expect(await counted(`SELECT count(*) AS n FROM proposals WHERE input LIKE '%${text}%'`)).toBe(1)
  })

  test('of one capture are one card', async () => {
    const { app, bearer } = built()
    const note = `captured ${randomUUID()}`
    const headers = { authorization: `Bearer ${await bearer(rm)}` }
    const body = JSON.stringify({
      id: `cap_${randomUUID()}`,
      kind: 'log',
      client: 'cli_anna',
      capturedAt: '2026-11-23T07:30:00Z',
      words: 'Logged',
      input: { channel: 'call', note },
    })
    const answers = await times(20, () => app.request('/api/captures', { method: 'POST', headers, body }))
    expect(statuses(answers)).toEqual({ 200: 20 })
    expect(await counted(`SELECT count(*) AS n FROM proposals WHERE input LIKE '%${note}%'`)).toBe(1)
  })

  test('asking for the key of a person who has none get one', async () => {
    const { app } = built()
    const tab = browser(app)
    await tab.signIn(bank, 'lead@bank.example')
    const keys = await times(
      20,
      async () => ((await (await tab.get('/api/vault')).json()) as { publicKey: { n: string } }).publicKey.n,
    )
    expect(new Set(keys).size).toBe(1)
  })
})

describe('the same key', () => {
  test('of two persons is two acts, two messages, two captures', async () => {
    const { send } = built()
    const key = randomUUID()
    const mine = (await (
      await send(rm, 'POST', '/api/acts', {
        tool: 'get_client',
        input: { client: 'cli_anna' },
        words: 'x',
        requestKey: key,
      })
    ).json()) as { thread: string; turn: string }
    const theirs = (await (
      await send(other, 'POST', '/api/acts', {
        tool: 'get_client',
        input: { client: 'cli_anna' },
        words: 'x',
        requestKey: key,
      })
    ).json()) as { thread: string; turn: string; failure?: { code: string } }
    expect(theirs.thread).not.toBe(mine.thread)
    expect(theirs.failure?.code).toBe('client_not_found')
    const chat = await send(other, 'POST', '/api/chat', { text: 'hello', requestKey: key })
    expect(await chat.text()).not.toContain('Anna Keller')
    for (const [method, path, body] of [
      ['POST', '/api/chat', { text: 'x', thread: mine.thread, requestKey: key }],
      [
        'POST',
        '/api/acts',
        { tool: 'get_client', input: {}, words: 'x', thread: mine.thread, requestKey: key },
      ],
      ['GET', `/api/threads/${mine.thread}/turns/${mine.turn}`, undefined],
      ['GET', `/api/threads/${theirs.thread}/turns/${mine.turn}`, undefined],
    ] as const)
      expect([path, (await send(other, method, path, body)).status]).toEqual([path, 404])
  })

  test('as that of an act is no way to another act: what was asked first is answered', async () => {
    const { send } = built()
    const key = randomUUID()
    const act = (input: object, tool = 'create_task') =>
      send(rm, 'POST', '/api/acts', { tool, input, words: 'x', requestKey: key }).then((answer) =>
        answer.json(),
      )
    const first = (await act({ client: 'cli_anna', text: 'one', due_on: '2026-11-27' })) as { turn: string }
    const second = (await act({ client: 'cli_orion', text: 'two', due_on: '2026-11-28' })) as {
      turn: string
      repeated?: boolean
    }
    expect(second).toMatchObject({ turn: first.turn, repeated: true, proposal: { clientId: 'cli_anna' } })
  })
})
