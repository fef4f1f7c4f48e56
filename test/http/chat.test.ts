import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunksOf, errorOf, part, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const newTask = {
  call: [['create_task', { client: 'Anna Keller', text: 'Call Anna Keller back', due_on: '2026-11-27' }]],
} as const

describe('POST /api/chat', () => {
  test('streams a turn as UI messages: steps, words, card, end', async () => {
    const { send } = scriptedApp(bank, [newTask, { say: 'The card waits for your approval.' }])
    const response = await send(rm, 'POST', '/api/chat', { text: 'remind me to call Anna Keller on Friday' })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
    const chunks = await chunksOf(response)

    expect(chunks[0]?.type).toBe('start')
    expect(chunks.at(-1)?.type).toBe('finish')
    expect(part(chunks, 'data-turn')).toMatchObject({ language: 'en', answeredBy: 'scripted' })
    const steps = chunks.filter(({ type }) => type === 'data-tool')
    expect(steps.map(({ data, transient }) => [data?.tool, data?.phase, transient])).toEqual([
      ['create_task', 'start', true],
      ['create_task', 'done', true],
    ])
    expect(part(chunks, 'data-proposal')).toMatchObject({
      proposal: { tool: 'create_task', status: 'pending', input: { due_on: '2026-11-27' } },
    })
    const texts = chunks.filter(({ type }) => type.startsWith('text-'))
    expect(texts.map(({ type }) => type)).toEqual([
      'text-start',
      ...texts.slice(2).map(() => 'text-delta'),
      'text-end',
    ])
    const said = texts.map(({ delta = '' }) => delta).join('')
    expect(said.trim()).toBe('The card waits for your approval.')
    expect(part(chunks, 'data-end')).toMatchObject({
      status: 'done',
      reply: 'The card waits for your approval.',
    })
  })

  test('goes on in the thread that is named, and that thread can be read afterwards', async () => {
    const { send } = scriptedApp(bank, [{ say: 'First answer.' }, { say: 'Second answer.' }])
    const first = await send(rm, 'POST', '/api/chat', { text: 'good morning' })
    const { thread } = part(await chunksOf(first), 'data-turn')
    expect(first.headers.get('x-rapport-thread')).toBe(thread)
    await chunksOf(await send(rm, 'POST', '/api/chat', { thread, text: 'and again' }))

    const read = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as {
      messages: { role: string; text: string }[]
    }
    expect(read.messages.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'user: good morning',
      'assistant: First answer.',
      'user: and again',
      'assistant: Second answer.',
    ])
    const listed = (await (await send(rm, 'GET', '/api/threads')).json()) as { threads: { id: string }[] }
    expect(listed.threads[0]?.id).toBe(thread)
    expect(await errorOf(await send('other@bank.example', 'GET', `/api/threads/${thread}`))).toMatchObject({
      status: 404,
      code: 'thread_not_found',
    })
  })

  test('takes the body of useChat: the last words of the user, and the thread an answer told', async () => {
    const { send } = scriptedApp(bank, [{ say: 'Good.' }, { say: 'Better.' }])
    const user = (id: string, text: string) => ({ id, role: 'user', parts: [{ type: 'text', text }] })
    const one = await chunksOf(
      await send(rm, 'POST', '/api/chat', {
        id: 'c1',
        trigger: 'submit-message',
        messages: [user('m1', 'one')],
      }),
    )
    const told = part(one, 'data-turn')
    const answer = { id: 'a1', role: 'assistant', parts: [{ type: 'data-turn', data: told }] }
    const messages = [user('m1', 'one'), answer, user('m2', 'two')]
    const two = await chunksOf(await send(rm, 'POST', '/api/chat', { id: 'c1', messages }))
    expect(part(two, 'data-turn').thread).toBe(told.thread)
    // The same message once more, as a browser sends it after a lost connection, is the same turn.
    const again = await chunksOf(await send(rm, 'POST', '/api/chat', { id: 'c1', messages }))
    expect(part(again, 'data-turn').turn).toBe(part(two, 'data-turn').turn)
    expect(part(again, 'data-end')).toEqual({ status: 'done', reply: 'Better.' })
  })

  test('is understood by the transport and the reader of the AI SDK', async () => {
    const { app, bearer } = scriptedApp(bank, [newTask, { say: 'The card waits for your approval.' }])
    const transport = new DefaultChatTransport({
      api: 'http://localhost/api/chat',
      headers: { authorization: `Bearer ${await bearer(rm)}` },
      fetch: async (address, init) => app.request(String(address), init),
    })
    const words = 'remind me to call Anna Keller on Friday'
    const stream = await transport.sendMessages({
      trigger: 'submit-message',
      chatId: 'a-chat',
      messageId: undefined,
      messages: [{ id: 'sdk-1', role: 'user', parts: [{ type: 'text', text: words }] }],
      abortSignal: undefined,
    })
    let message: UIMessage | undefined
    for await (const state of readUIMessageStream({ stream, terminateOnError: true })) message = state
    const types = message?.parts.map(({ type }) => type)
    expect(types).toEqual(['data-turn', 'data-proposal', 'text', 'data-end'])
  })

  test('a lost connection does not lose the turn', async () => {
    const { app, send } = scriptedApp(bank, [newTask, { say: 'The card waits for your approval.' }])
    const response = await send(rm, 'POST', '/api/chat', { text: 'remind me to call Anna Keller on Friday' })
    const thread = response.headers.get('x-rapport-thread')
    await response.body?.cancel()
    await app.assistant.drain()
    const read = (await (await send(rm, 'GET', `/api/threads/${thread}`)).json()) as {
      messages: { role: string; text: string }[]
      proposals: { status: string }[]
    }
    expect(read.messages.at(-1)).toMatchObject({
      role: 'assistant',
      text: 'The card waits for your approval.',
    })
    expect(read.proposals).toMatchObject([{ status: 'pending' }])
  })

  test('a draft leaves as JSON, text, mail file and link', async () => {
    const { send } = scriptedApp(bank, [
      { call: [['draft_message', { client: 'Anna Keller', purpose: 'thanks', language: 'en' }]] },
      { say: 'The draft is ready.' },
    ])
    const chunks = await chunksOf(await send(rm, 'POST', '/api/chat', { text: 'thank Anna Keller' }))
    const { draft } = part(chunks, 'data-draft') as { draft: { id: string; subject: string; body: string } }
    const get = (path: string, as = rm) => send(as, 'GET', `/api/drafts/${draft.id}${path}`)

    const shown = (await (await get('')).json()) as { draft: { subject: string }; mailto: string }
    expect(shown.draft.subject).toBe(draft.subject)
    expect(shown.mailto).toMatch(/^mailto:anna\.keller@clients\.example\?subject=/)
    expect(await (await get('.txt')).text()).toContain(draft.body.split('\n')[0])
    const mail = await get('.eml')
    expect(mail.headers.get('content-type')).toBe('message/rfc822')
    expect(mail.headers.get('content-disposition')).toBe(`attachment; filename="${draft.id}.eml"`)
    expect(await mail.text()).toMatch(/^X-Unsent: 1/m)
    expect(await errorOf(await get('.eml', 'other@bank.example'))).toMatchObject({
      status: 404,
      code: 'draft_not_found',
    })
    expect((await send(rm, 'GET', '/api/drafts/..%2f..%2fetc.txt')).status).toBe(404)
  })

  test('an unexpected error says a reference and nothing else; the log has the reference and no text', async () => {
    const broken = {
      ...bank.store,
      conversations: {
        ...bank.store.conversations,
        beginTurn: async () => {
          throw new Error('SELECT * FROM clients WHERE name = Anna Keller')
        },
      },
    }
    const { send, logged } = scriptedApp(bank, [{ say: 'x' }], { store: broken })
    const response = await send(rm, 'POST', '/api/chat', { text: 'who is Anna Keller' })
    expect(response.status).toBe(500)
    const { error } = (await response.json()) as { error: { message: string; reference: string } }
    expect(error.reference).toMatch(/^R-\w+$/)
    expect(error.message).toContain(error.reference)
    expect(JSON.stringify(error)).not.toContain('Anna')
    expect(JSON.stringify(logged)).toContain(error.reference)
    expect(JSON.stringify(logged)).not.toContain('Anna')
  })
})

describe('bad input is refused with a sentence', () => {
  const cases: readonly (readonly [string, unknown, number, string, RegExp])[] = [
    ['broken JSON', '{"text": "hel', 400, 'json_invalid', /not valid JSON/],
    ['an empty body', '', 400, 'message_empty', /Write a message/],
    ['empty words', { text: '   ' }, 400, 'message_empty', /Write a message/],
    ['a text that is a number', { text: 7 }, 400, 'input_invalid', /text must be a string/],
    ['a list instead of an object', [1], 400, 'input_invalid', /the input must be an object/],
    ['a thread id of another kind', { thread: 'cli_anna', text: 'hi' }, 400, 'input_invalid', /thr_/],
    [
      'an unknown thread',
      { thread: 'thr_nope', text: 'hi' },
      404,
      'thread_not_found',
      /no such conversation/,
    ],
    ['an unknown language', { text: 'hi', language: 'xx' }, 400, 'input_invalid', /en, zh, ru/],
    ['words without end', { text: 'a'.repeat(20_001) }, 413, 'message_too_long', /20000/],
    ['a body over 1 MiB', { text: 'a'.repeat(1024 * 1024) }, 413, 'body_too_large', /1 MiB/],
  ]
  test.each(cases)('%s', async (_, body, status, code, sentence) => {
    const { send } = scriptedApp(bank, [{ say: 'unused' }])
    const refused = await errorOf(await send(rm, 'POST', '/api/chat', body))
    expect(refused).toMatchObject({ status, code })
    expect(refused.message).toMatch(sentence)
  })

  test('an argument of the wrong type is refused to the model and writes nothing', async () => {
    const before = await bank.rows('SELECT count(*) AS n FROM proposals')
    const { send, main } = scriptedApp(bank, [
      { call: [['create_task', { client: 'Anna Keller', text: 'x', due_on: 'soon' }]] },
      { say: 'Which day do you mean?' },
    ])
    const chunks = await chunksOf(await send(rm, 'POST', '/api/chat', { text: 'a task for Anna Keller' }))
    expect(part(chunks, 'data-end')).toMatchObject({ status: 'done', reply: 'Which day do you mean?' })
    const asked = JSON.stringify(main.doStreamCalls.at(-1)?.prompt ?? main.doGenerateCalls.at(-1)?.prompt)
    expect(asked).toContain('must be a calendar date, YYYY-MM-DD')
    expect(await bank.rows('SELECT count(*) AS n FROM proposals')).toEqual(before)
  })

  test('addresses that do not exist, in the language asked for', async () => {
    const { app } = scriptedApp(bank, [])
    const ask = (language: string) => app.request('/api/nope', { headers: { 'accept-language': language } })
    expect(await errorOf(await ask('ru-RU,ru;q=0.9'))).toMatchObject({
      status: 404,
      code: 'route_not_found',
      message: 'По этому адресу ничего нет.',
    })
    expect((await errorOf(await ask('de,zh-CN;q=0.8'))).message).toBe('此地址没有内容。')
    expect((await errorOf(await ask('fr'))).message).toBe('There is nothing at this address.')
  })

  test('health needs no sign-in, and readiness asks the database', async () => {
    const { app } = scriptedApp(bank, [])
    expect(await (await app.request('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await app.request('/readyz')).status).toBe(200)
    const down = scriptedApp(bank, [], {
      store: { ...bank.store, ping: () => Promise.reject(new Error('gone')) },
    })
    expect((await down.app.request('/readyz')).status).toBe(500)
    expect((await down.app.request('/healthz')).status).toBe(200)
  })
})
