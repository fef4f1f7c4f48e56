import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import type { ThreadId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type Answer, type OpenAiServer, openaiServer } from '#test/support/openai-server.ts'
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

const asked: Answer = { say: 'That is a question for a model.' }

/** One person in one thread of an installation that has a model, and the quick path switched on or off. */
function conversation(quick = true) {
  const models = chooseModels(
    { model: 'openai:scripted', apiKey: 'none', baseUrl: server.url, quick },
    tools,
    bank.store.clock,
    timeZone('Europe/Zurich'),
  )
  const assistant = createAssistant({ ...bank.deps, models, report: () => {} })
  let thread: ThreadId | undefined
  return async (text: string, answers: readonly Answer[] = [asked]) => {
    server.play(answers)
    const actor = await bank.person('rm@bank.example')
    const started = await assistant.start({ actor, surface: 'eval', text, ...(thread ? { thread } : {}) })
    thread = started.thread
    const events: AgentEvent[] = []
    for await (const event of started.events()) events.push(event)
    const [turn, end] = [events[0], events.at(-1)]
    if (turn?.type !== 'turn' || end?.type !== 'end') throw new Error('a turn begins and ends')
    const audit = await bank.store.db.raw.execute({
      sql: "SELECT kind FROM audit WHERE ref_id = ? AND kind = 'tool_call'",
      args: [started.turn],
    })
    return {
      events,
      reply: end.reply,
      by: [turn.answeredBy, end.answeredBy],
      requests: server.requests.length,
      calls: audit.rows.length,
    }
  }
}

describe('plain look-ups', () => {
  test.each([
    ['Anna Keller', /Anna Keller/],
    ['Keller?', /Anna Keller/],
    ['who is Anna Keller?', /Anna Keller/],
    ['show me Orion', /Orion Logistics/],
    ['Orion', /Orion Logistics/],
    ['my tasks', /rate sheet/],
    ['my day', /rate sheet/],
    ['what do I have to do today?', /rate sheet/],
    ['Петров?', /Петров/],
    ['кто такой Петров?', /Петров/],
    ['мои задачи', /rate sheet/],
    ['мой день', /rate sheet/],
    ['我的任务', /rate sheet/],
    ['今天有什么待办？', /rate sheet/],
  ])('%s is answered at once by the built-in assistant', async (message, expected) => {
    const { by, reply, requests, calls } = await conversation()(message)
    expect({ by, requests, calls }).toEqual({ by: ['built-in', 'built-in'], requests: 0, calls: 1 })
    expect(reply).toMatch(expected)
  })
})

describe('whatever leaves a doubt goes to the model', () => {
  test.each([
    ['two clients of that name', '周文涛'],
    ['a client of another book', 'Hidden Person'],
    ['nobody', 'Zebulon Quux'],
    ['a write', 'remind me to call Keller tomorrow'],
    ['a change', 'Keller moved to Basel'],
    ['two wishes', 'who is Keller and what are my tasks'],
    ['more than a look-up', 'Keller? she sounded upset about the fees, what should I do'],
    ['advice', 'what would suit Keller?'],
    ['an opinion', 'is Keller a good client?'],
    ['a word that is not on record', 'Keller divorce?'],
    ['a search', 'notes about mortgage'],
    ['talk', 'hello'],
    ['a draft', 'draft a mail to Keller'],
    ['a pronoun without anybody', 'her loans?'],
    ['a negation', 'not Keller'],
  ])('%s', async (_, message) => {
    const { by, requests, calls } = await conversation()(message)
    expect(by).toEqual(['openai:scripted', 'openai:scripted'])
    expect(requests).toBeGreaterThan(0)
    expect(calls).toBe(0)
  })

  test('all of it, where the path is switched off', async () => {
    expect((await conversation(false)('Anna Keller')).by).toEqual(['openai:scripted', 'openai:scripted'])
  })

  test('a name that answers what the model asked', async () => {
    const say = conversation()
    await say('call her on Friday', [{ say: 'Whom do you mean?' }])
    expect((await say('Anna Keller')).by[0]).toBe('openai:scripted')
    expect((await say('Anna Keller')).by[0]).toBe('built-in')
  })

  test('a bare name beside a card that waits', async () => {
    const say = conversation()
    await say('task', [{ call: [['create_task', { text: 'Call back' }]] }, { say: 'It waits for approval.' }])
    expect((await say('Anna Keller')).by[0]).toBe('openai:scripted')
    expect((await say('Anna Keller?')).by[0]).toBe('built-in')
    expect((await say('my tasks')).by[0]).toBe('built-in')
    expect((await say('no')).by).toEqual(['built-in', 'built-in'])
  })
})

test('a model that takes over reads what the quick answer looked up', async () => {
  const say = conversation()
  await say('Anna Keller')
  const { by } = await say('why is her review due?', [{ say: 'Her KYC ends on 15 December 2026.' }])
  expect(by[0]).toBe('openai:scripted')
  const [request] = server.requests
  const messages = request?.json.messages as { role: string; tool_calls?: { function: { name: string } }[] }[]
  expect(messages.map(({ role }) => role)).toEqual([
    'system',
    'user',
    'assistant',
    'tool',
    'assistant',
    'user',
  ])
  expect(messages[2]?.tool_calls?.[0]?.function.name).toBe('get_client')
  expect(request?.body).toContain('2026-12-15')
})

test('a model that breaks down is replaced, and the end says by whom', async () => {
  const { by, events } = await conversation(false)('who is Anna Keller?', [{ status: 500 }])
  expect(by).toEqual(['openai:scripted', 'built-in'])
  expect(events.some((event) => event.type === 'notice' && event.code === 'fallback')).toBe(true)
})

test('without a model nothing is said of who answered', async () => {
  const models = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
  const assistant = createAssistant({ ...bank.deps, models, report: () => {} })
  const actor = await bank.person('rm@bank.example')
  const started = await assistant.start({ actor, surface: 'eval', text: 'Anna Keller' })
  const events: AgentEvent[] = []
  for await (const event of started.events()) events.push(event)
  expect(events[0]).toMatchObject({ type: 'turn', answeredBy: 'built-in' })
  expect(events.at(-1)).not.toHaveProperty('answeredBy')
})
