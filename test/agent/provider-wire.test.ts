import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import type { ThreadId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type Answer, isSilent, type OpenAiServer, openaiServer } from '#test/support/openai-server.ts'
import { tools } from '#tools/index.ts'

let bank: SmallBank
let server: OpenAiServer
beforeAll(async () => {
  bank = await smallBank()
  server = await openaiServer()
})
afterAll(async () => {
  await server.close()
  await bank.remove()
})

type Api = 'chat' | 'responses'
/** Longest that one of these turns may take, far below the pauses that are asked for and the limit of a turn. */
const bound = 15_000

/** Says one thing in a new thread, answered over HTTP by the script. */
async function say(api: Api, text: string, answers: readonly Answer[]) {
  server.play(answers)
  const models = chooseModels(
    { model: `${api === 'chat' ? 'openai' : 'openai-responses'}:scripted`, baseUrl: server.url },
    tools,
    bank.store.clock,
    timeZone('Europe/Zurich'),
  )
  // A silence is waited for where the script is silent; elsewhere only the machine is slow.
  const limits = { silenceMillis: isSilent(answers) ? 400 : 12_000, millis: 30_000 }
  const assistant = createAssistant({ ...bank.deps, models, report: () => {}, limits })
  const actor = await bank.person('rm@bank.example')
  const began = performance.now()
  const started = await assistant.start({ actor, surface: 'eval', text })
  const events: AgentEvent[] = []
  for await (const event of started.events()) events.push(event)
  const end = events.at(-1)
  if (end?.type !== 'end') throw new Error('the turn has no end')
  expect(performance.now() - began).toBeLessThan(bound)
  expect(JSON.stringify(events)).not.toMatch(/scripted (?:text|page)|Bad Gateway|<html|AI_|server_error/i)
  expect(end.status).toBe('done')
  return {
    reply: end.reply,
    by: end.answeredBy,
    thread: started.thread,
    fellBack: events.some((event) => event.type === 'notice' && event.code === 'fallback'),
    done: events.flatMap((event) => (event.type === 'tool' && event.phase === 'done' ? [event.tool] : [])),
    cards: await cardsOf(started.thread),
  }
}

const cardsOf = async (thread: ThreadId) =>
  bank.store.proposals.list(await bank.person('rm@bank.example'), { thread, limit: 20 })

const question = 'who is Anna Keller?'
const look = ['get_client', { client: 'Keller' }] as const
const fine = 'Anna Keller is a dentist in Zurich.'
const order = 'remind me to call Anna Keller tomorrow'
const task = ['create_task', { text: 'Call Anna Keller', client: 'Keller', due_on: '2026-11-24' }] as const
const waits = 'The task waits for your approval.'

describe.each<Api>(['chat', 'responses'])('%s', (api) => {
  test.each([1, 2, 5])('arguments in pieces of %i, two calls that take turns', async (piece) => {
    const both = {
      call: [look, ['list_tasks', { client: 'Keller', status: 'open' }]],
      piece,
      interleave: true,
    } as const
    const { reply, by, done } = await say(api, question, [both, { say: fine, piece }])
    expect({ reply, by, done }).toEqual({
      reply: fine,
      by: `openai${api === 'chat' ? '' : '-responses'}:scripted`,
      done: ['get_client', 'list_tasks'],
    })
  })

  test.each([1, 3, 7, 1_000_000])('Chinese in writes of %i bytes', async (bytes) => {
    const search = { call: [['search_notes', { text: 'ипотекой 按揭贷款' }]], bytes } as const
    const { reply, fellBack, done } = await say(api, '查一下按揭的记录', [
      search,
      { say: '没有找到关于按揭贷款的记录。', bytes },
    ])
    expect({ reply, fellBack, done }).toEqual({
      reply: '没有找到关于按揭贷款的记录。',
      fellBack: false,
      done: ['search_notes'],
    })
    expect(server.requests[1]?.body).toContain('ипотекой 按揭贷款')
  })

  test('thoughts before the call and before the words are shown to nobody', async () => {
    const think = 'The user wants the card of scripted text.'
    const { reply, fellBack, done } = await say(api, question, [
      { call: [look], think },
      { say: fine, think },
    ])
    expect({ reply, fellBack, done }).toEqual({ reply: fine, fellBack: false, done: ['get_client'] })
  })

  test('a call without any arguments', async () => {
    const { fellBack, done } = await say(api, 'my tasks', [
      { call: [['list_tasks', '']] },
      { say: 'Two tasks are open.' },
    ])
    expect({ fellBack, done }).toEqual({ fellBack: false, done: ['list_tasks'] })
  })

  test('a wrong content type does not matter where the events are right', async () => {
    const { reply } = await say(api, question, [
      { call: [look], contentType: 'text/plain' },
      { say: fine, contentType: 'application/octet-stream' },
    ])
    expect(reply).toMatch(/Anna Keller/)
  })

  const page = '<html><body><h1>502 Bad Gateway</h1>scripted page</body></html>'
  const html = { 'content-type': 'text/html; charset=utf-8' }
  const soon = () => new Date(Date.now() + 60_000).toUTCString()
  test.each<[string, readonly Answer[]]>([
    ['502 with a page', [{ status: 502, headers: html, body: page }]],
    ['503', [{ status: 503 }]],
    ['504 without a body', [{ status: 504, body: '' }]],
    ['404 with a page', [{ status: 404, headers: html, body: page }]],
    ['200 with a page', [{ status: 200, headers: html, body: page }]],
    ['200 without a body', [{ status: 200, body: '' }]],
    [
      '200 with JSON that is no stream',
      [{ status: 200, body: '{"choices":[{"message":{"content":"scripted text"}}]}' }],
    ],
    [
      'an error among the events',
      [{ raw: 'data: {"type":"error","error":{"message":"scripted text","type":"server_error"}}\n\n' }],
    ],
    ['429 that stays, in seconds', [{ status: 429, headers: { 'retry-after': '0.1' } }]],
    ['429 until a minute from now', [{ status: 429, headers: { 'retry-after': soon() } }]],
    ['429 until no day at all', [{ status: 429, headers: { 'retry-after': 'tomorrow' } }]],
    ['a refusal in words of its own', [{ refuse: 'This is scripted text. And more of it.' }]],
    ['a filter that stopped it', [{ say: 'Anna', finish: 'content_filter' }]],
    ['a call cut in its arguments', [{ call: [look], broken: 'cut' }]],
    ['a call that stalls in its arguments', [{ call: [look], broken: 'stall' }]],
    ['a stream that ends in the arguments', [{ call: [look], broken: 'truncate' }]],
    ['a whole call, and then a cut', [{ call: [look], broken: 'cut', late: true }]],
    ['a whole call, and then silence', [{ call: [look], broken: 'stall', late: true }]],
    ['thoughts and no answer', [{ say: '', think: 'Hm, scripted text.' }]],
    ['a cut after the tools, in Chinese', [{ call: [look] }, { cut: '安娜是' }]],
  ])('%s: the built-in assistant answers', async (_, answers) => {
    const { reply, by, fellBack } = await say(api, question, answers)
    expect({ by, fellBack }).toEqual({ by: 'built-in', fellBack: true })
    expect(reply).toMatch(/Anna Keller/)
    expect(reply).toMatch(/Zurich|Dentist/i)
  })

  test('a pause until a day and time that is near is kept', async () => {
    const near = new Date(Date.now() + 1000).toUTCString()
    const { fellBack } = await say(api, question, [
      { status: 429, headers: { 'retry-after': near } },
      { call: [look] },
      { say: fine },
    ])
    expect(fellBack).toBe(false)
  })

  test.each<[string, readonly Answer[]]>([
    ['cut in the arguments', [{ call: [task], broken: 'cut' }]],
    ['cut after the whole call', [{ call: [task], broken: 'cut', late: true }]],
    ['silent after the whole call', [{ call: [task], broken: 'stall', late: true }]],
    ['ended after the whole call', [{ call: [task], broken: 'truncate', late: true }]],
    ['500 after the call', [{ call: [task] }, { status: 500 }]],
    ['500 before any call', [{ status: 500 }]],
    ['500 after a look-up', [{ call: [look] }, { status: 500 }]],
    ['broken arguments, then 500', [{ call: [['create_task', '{"text": "Ca']] }, { status: 500 }]],
    ['an unknown tool, then 500', [{ call: [['make_task', {}]] }, { status: 500 }]],
    ['a filter after the call', [{ call: [task] }, { say: 'Sorry', finish: 'content_filter' }]],
    ['a refusal after the call', [{ call: [task] }, { refuse: 'scripted text' }]],
  ])('a wish to write becomes one card: %s', async (_, answers) => {
    const { cards, fellBack, reply } = await say(api, order, answers)
    expect(fellBack).toBe(true)
    expect(cards.map(({ tool, status }) => [tool, status])).toEqual([['create_task', 'pending']])
    expect(reply).toMatch(/approv|card/i)
  })

  test('two calls of one step, of which the second is cut: the first is not made again', async () => {
    const { cards } = await say(api, order, [
      { call: [task, ['list_tasks', { status: 'open' }]], broken: 'cut' },
    ])
    expect(cards).toHaveLength(1)
  })

  test('the thread goes on after a broken turn, with what it did', async () => {
    server.play([{ call: [task], broken: 'cut', late: true }])
    const { thread, cards } = await say(api, order, [{ call: [task], broken: 'cut', late: true }])
    expect(cards).toHaveLength(1)
    const history = await bank.store.conversations.history(thread, 20)
    const called = JSON.stringify(history).match(/"toolName":"create_task"/g) ?? []
    expect(called).toHaveLength(2)
    expect(history.at(-1)?.role).toBe('assistant')
  })

  test('an answer that ends at the limit of tokens says so', async () => {
    const { reply, fellBack } = await say(api, question, [
      { call: [look] },
      { say: 'Anna Keller is', finish: 'length' },
    ])
    expect(fellBack).toBe(false)
    expect(reply).toMatch(/too many steps/)
  })

  test(`${waits} is said where the card is there`, async () => {
    const { reply, cards } = await say(api, order, [{ call: [task] }, { say: waits }])
    expect(reply).toBe(waits)
    expect(cards).toHaveLength(1)
  })
})
