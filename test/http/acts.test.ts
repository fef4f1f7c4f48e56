import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActResult, ProposalView, ThreadView } from '#src/http/views.ts'
import { chunksOf, errorOf, part, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const task = (requestKey: string, more: object = {}) => ({
  tool: 'create_task',
  input: { client: 'cli_anna', text: `Ring back ${requestKey}`, due_on: '2026-11-27' },
  words: 'New task for Anna Keller',
  requestKey,
  ...more,
})

/** The app without a model: whatever is asked of one fails. */
const app = () => scriptedApp(bank, [])
const acted = async (response: Response): Promise<ActResult> => {
  expect(response.status).toBe(200)
  return (await response.json()) as ActResult
}

describe('POST /api/acts', () => {
  test('calls a tool by name in a thread of its own; the card has its mark and may be decided', async () => {
    const { send } = app()
    const { thread, turn, proposal } = await acted(await send(rm, 'POST', '/api/acts', task('one')))
    expect(proposal).toMatchObject({
      tool: 'create_task',
      status: 'pending',
      clientName: 'Anna Keller',
      proposerName: 'Lena Hofmann',
      mayDecide: true,
      mayDecline: true,
      needsSecond: false,
      mark: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
    const approved = await send(rm, 'POST', `/api/proposals/${proposal?.id}/approve`, {
      seen: proposal?.mark,
    })
    expect(approved.status).toBe(200)
    const view = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as ThreadView
    expect(view.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'receipt'])
    expect(view.messages[0]).toMatchObject({ text: 'New task for Anna Keller', turn })
    expect(view.thread).not.toHaveProperty('ownerId')
    expect(view.running).toBeUndefined()
  })

  test('sent again, or several times at once, it is one call, also before its thread is known', async () => {
    const { send } = app()
    const sent = await Promise.all([1, 2, 3].map(() => send(rm, 'POST', '/api/acts', task('twice'))))
    const [first, ...others] = await Promise.all(sent.map(acted))
    for (const other of others) {
      expect(other).toMatchObject({ thread: first?.thread, turn: first?.turn })
      expect(other.proposal?.id).toBe(first?.proposal?.id)
    }
    const later = await acted(await send(rm, 'POST', '/api/acts', task('twice', { thread: first?.thread })))
    expect(later).toMatchObject({ repeated: true, turn: first?.turn, proposal: { id: first?.proposal?.id } })
    expect(await bank.rows("SELECT id FROM proposals WHERE input LIKE '%Ring back twice%'")).toHaveLength(1)
    // The key is one person's: another person's message of the same key is another message.
    const other = await acted(
      await send('other@bank.example', 'POST', '/api/acts', {
        ...task('twice'),
        input: { client: 'cli_hidden', text: 'Mine' },
      }),
    )
    expect(other.thread).not.toBe(first?.thread)
  })

  test('a refusal is answered as such, also the second time; the client of another book does not exist', async () => {
    const { send } = app()
    const strange = { ...task('hidden'), input: { client: 'cli_hidden', text: 'x' } }
    const refused = await acted(await send(rm, 'POST', '/api/acts', strange))
    expect(refused).toMatchObject({ failure: { code: 'client_not_found' } })
    expect(refused).not.toHaveProperty('proposal')
    const again = await acted(await send(rm, 'POST', '/api/acts', strange))
    expect(again).toMatchObject({ repeated: true, turn: refused.turn, failure: refused.failure })
    const two = await acted(
      await send(rm, 'POST', '/api/acts', { ...task('zhou'), input: { client: '周文涛', text: 'x' } }),
    )
    expect(two.failure?.candidates).toHaveLength(2)
    expect(
      await acted(await send(rm, 'POST', '/api/acts', { ...task('none'), tool: 'drop_everything' })),
    ).toMatchObject({
      failure: { code: 'tool_unknown' },
    })
    const wrong = { ...task('wrong'), input: { client: 'cli_anna', text: 'x', due_on: 'soon' } }
    expect(await acted(await send(rm, 'POST', '/api/acts', wrong))).toMatchObject({
      failure: { code: 'input_invalid', message: expect.stringContaining('due_on') },
    })
  })

  test('a letter is answered as a draft, once', async () => {
    const { send } = app()
    const letter = {
      tool: 'draft_message',
      input: { client: 'cli_anna', purpose: 'thanks', language: 'en' },
      words: 'Thank Anna',
      requestKey: 'letter',
    }
    const { draft, thread } = await acted(await send(rm, 'POST', '/api/acts', letter))
    expect(draft).toMatchObject({ clientName: 'Anna Keller', purpose: 'thanks' })
    expect(await acted(await send(rm, 'POST', '/api/acts', letter))).toMatchObject({
      draft: { id: draft?.id },
    })
    const view = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as ThreadView
    expect(view.messages.at(-1)?.drafts).toMatchObject([{ id: draft?.id }])
  })

  test('needs a person, a whole body and a thread of their own', async () => {
    const { app: bare, send } = app()
    expect(await errorOf(await bare.request('/api/acts', { method: 'POST', body: '{}' }))).toMatchObject({
      status: 401,
    })
    expect(await errorOf(await send(rm, 'POST', '/api/acts', { tool: 'undo' }))).toMatchObject({
      status: 400,
    })
    expect(await errorOf(await send(rm, 'POST', '/api/acts', task('x', { outside: [] })))).toMatchObject({
      status: 400,
    })
    const { thread } = await acted(
      await send('other@bank.example', 'POST', '/api/acts', {
        ...task('theirs'),
        input: { client: 'cli_hidden', text: 'x' },
      }),
    )
    expect(await errorOf(await send(rm, 'POST', '/api/acts', task('mine', { thread })))).toMatchObject({
      status: 404,
      code: 'thread_not_found',
    })
  })
})

describe('a thread on return', () => {
  const ask = {
    call: [
      [
        'ask_book',
        {
          question: 'clients by city',
          sql: 'SELECT city, count(*) AS clients FROM v_clients GROUP BY city ORDER BY city',
        },
      ],
    ],
  } as const

  test('shows links, table, chart and query of an answer, as the stream did', async () => {
    const { send } = scriptedApp(bank, [
      { call: [['get_client', { client: 'Anna Keller' }]] },
      ask,
      { say: 'Here they are.' },
    ])
    const chunks = await chunksOf(
      await send(rm, 'POST', '/api/chat', { text: 'clients by city, and Anna Keller' }),
    )
    const streamed = chunks.filter(({ type }) => type === 'data-shown').map(({ data }) => data?.shown)
    expect(streamed).toMatchObject([
      { tool: 'get_client', records: [{ id: 'cli_anna', label: 'Anna Keller' }] },
      {
        tool: 'ask_book',
        query: expect.stringContaining('GROUP BY city'),
        table: { columns: [{ name: 'city' }, { name: 'clients', kind: 'number' }], more: false },
        chart: { kind: 'bar', title: 'clients by city' },
      },
    ])
    expect(streamed[1]).toMatchObject({
      chart: { points: expect.arrayContaining([{ label: 'Hong Kong', value: 1 }]) },
    })
    const { thread } = part(chunks, 'data-turn')
    const view = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as ThreadView
    expect(view.messages.at(-1)).toMatchObject({ role: 'assistant', text: 'Here they are.' })
    expect(view.messages.at(-1)?.shown).toEqual(streamed)
  })

  test('shows what a question offered', async () => {
    const { send } = scriptedApp(bank, [
      { call: [['get_client', { client: '周文涛' }]] },
      { say: 'Which one do you mean?' },
    ])
    const chunks = await chunksOf(await send(rm, 'POST', '/api/chat', { text: '周文涛' }))
    const { thread } = part(chunks, 'data-turn')
    const view = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as ThreadView
    expect(view.messages.at(-1)?.choices).toEqual(part(chunks, 'data-choices').choices)
  })

  test('a connection cut in the middle: the first message sent again joins the turn that runs', async () => {
    let answer = () => {}
    const gate = new Promise<void>((resolve) => {
      answer = resolve
    })
    const slow = {
      ...bank.store,
      audit: {
        ...bank.store.audit,
        append: async (entry: Parameters<typeof bank.store.audit.append>[0]) => {
          if (entry.kind === 'tool_call') await gate
          return bank.store.audit.append(entry)
        },
      },
    }
    const { app: running, send } = scriptedApp(
      bank,
      [
        { call: [['create_task', { client: 'Anna Keller', text: 'Cut off', due_on: '2026-11-27' }]] },
        { say: 'The card waits for your approval.' },
      ],
      { store: slow },
    )
    const message = { text: 'remind me to call Anna Keller', requestKey: 'phone-1' }
    const cut = await send(rm, 'POST', '/api/chat', message)
    const thread = cut.headers.get('x-rapport-thread')
    await cut.body?.cancel()

    const meanwhile = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as ThreadView
    expect(meanwhile.running).toMatch(/^trn_/)
    const again = await send(rm, 'POST', '/api/chat', message)
    expect(again.headers.get('x-rapport-thread')).toBe(thread)
    const joined = await send(rm, 'GET', `/api/threads/${thread}/turns/${meanwhile.running}`)
    answer()
    for (const response of [again, joined]) {
      const chunks = await chunksOf(response)
      expect(part(chunks, 'data-turn').turn).toBe(meanwhile.running)
      const { proposal } = part(chunks, 'data-proposal') as { proposal: ProposalView }
      expect(proposal).toMatchObject({ clientName: 'Anna Keller', mayDecide: true })
      expect(part(chunks, 'data-end')).toMatchObject({ reply: 'The card waits for your approval.' })
    }
    await running.assistant.drain()
    const view = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as ThreadView
    expect(view.running).toBeUndefined()
    expect(view.proposals).toMatchObject([{ status: 'pending', mayDecide: true }])
    expect(view.messages.map(({ role }) => role)).toEqual(['user', 'assistant'])
    expect(await bank.rows("SELECT id FROM proposals WHERE input LIKE '%Cut off%'")).toHaveLength(1)

    // After its end the turn is told once more, with what it showed.
    const told = await chunksOf(await send(rm, 'POST', '/api/chat', message))
    expect(told.map(({ type }) => type)).toContain('data-proposal')
    expect(part(told, 'data-end')).toMatchObject({ reply: 'The card waits for your approval.' })
    for (const path of [`/api/threads/${thread}/turns/trn_nope`, `/api/threads/${thread}/turns/x`])
      expect(await errorOf(await send(rm, 'GET', path))).toMatchObject({
        status: 404,
        code: 'turn_not_found',
      })
    expect(
      await errorOf(
        await send('other@bank.example', 'GET', `/api/threads/${thread}/turns/${meanwhile.running}`),
      ),
    ).toMatchObject({ status: 404, code: 'turn_not_found' })
  })

  test('nothing is kept on the way', async () => {
    const { send } = app()
    for (const path of ['/api/threads', '/api/proposals', '/api/threads/thr_nope'])
      expect((await send(rm, 'GET', path)).headers.get('cache-control')).toBe('no-store')
  })
})
