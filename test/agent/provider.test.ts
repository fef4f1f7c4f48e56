import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import type { Limits } from '#agent/run-model.ts'
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

const apis = ['chat', 'responses'] as const
type Api = (typeof apis)[number]

/** One person in one thread, answered by the real provider over HTTP. */
function conversation(api: Api, answers: readonly Answer[], limits: Partial<Limits> = {}) {
  server.play(answers)
  const provider = api === 'chat' ? 'openai' : 'openai-responses'
  const models = chooseModels(
    { model: `${provider}:scripted`, apiKey: 'none', baseUrl: server.url },
    tools,
    bank.store.clock,
    timeZone('Europe/Zurich'),
  )
  const assistant = createAssistant({
    ...bank.deps,
    models,
    report: () => {},
    limits: { silenceMillis: isSilent(answers) ? 400 : 12_000, millis: 30_000, ...limits },
  })
  let thread: ThreadId | undefined
  return {
    say: async (text: string) => {
      const actor = await bank.person('rm@bank.example')
      const began = performance.now()
      const started = await assistant.start({ actor, surface: 'eval', text, ...(thread ? { thread } : {}) })
      thread = started.thread
      const events: AgentEvent[] = []
      for await (const event of started.events()) events.push(event)
      const end = events.at(-1)
      if (end?.type !== 'end') throw new Error('the turn has no end')
      return {
        events,
        reply: end.reply,
        status: end.status,
        millis: performance.now() - began,
        notices: events.flatMap((event) => (event.type === 'notice' ? [event.code] : [])),
      }
    },
  }
}

const question = 'who is Anna Keller?'
const look = { call: [['get_client', { client: 'Keller' }]] } as const
const fine = { say: 'Anna Keller is a dentist in Zurich.' } as const

describe.each(apis)('%s', (api) => {
  test('calls whose arguments come in fragments, and words in pieces', async () => {
    const { reply, notices } = await conversation(api, [look, fine]).say(question)
    expect(reply).toBe(fine.say)
    expect(notices).toEqual([])
    expect(server.requests.map(({ path }) => path)).toEqual(
      Array(2).fill(api === 'chat' ? '/v1/chat/completions' : '/v1/responses'),
    )
  })

  test.each<[string, Answer]>([
    ['arguments that are no JSON', { call: [['get_client', '{"client": "Kel']] }],
    ['arguments of the wrong type', { call: [['get_client', { client: 7 }]] }],
    ['an unknown tool', { call: [['delete_everything', {}]] }],
  ])('%s are answered in our words, and the model goes on', async (_, wrong) => {
    const { reply, notices, status } = await conversation(api, [wrong, look, fine]).say(question)
    expect({ reply, notices, status }).toEqual({ reply: fine.say, notices: [], status: 'done' })
    const second = server.requests[1]?.body ?? ''
    expect(second).toMatch(/call_unusable|input_invalid|tool_unknown/)
    expect(second).not.toMatch(/AI_|Zod|node_modules|JSONParse/)
  })

  test.each<[string, readonly Answer[]]>([
    ['a refusal in the field of its own', [{ refuse: "I'm sorry, I can't help with that." }]],
    ['a refusal in plain words', [{ say: "I'm sorry, but I can't assist with that request." }]],
    ['status 500, twice', [{ status: 500 }]],
    ['status 401', [{ status: 401 }]],
    ['status 400', [{ status: 400, body: 'not even JSON' }]],
    ['a pause of a minute', [{ status: 429, headers: { 'retry-after': '60' } }]],
    [
      'a pause until some day',
      [{ status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2027 07:28:00 GMT' } }],
    ],
    ['no answer at all', [{ stall: true }]],
    ['a stream that stalls', [{ stall: true, say: 'Anna Keller is a ' }]],
    ['a connection cut in mid-stream', [{ cut: 'Anna Keller is a den' }]],
    ['a stream that ends too early', [{ truncate: 'Anna Keller is a den' }]],
    ['an empty answer', [{ say: '' }]],
    ['nothing after the tools', [look, { say: '' }]],
    ['a failure after the tools', [look, { status: 500 }]],
    ['a stall after the tools', [look, { stall: true }]],
    ['bytes that are no events', [{ raw: '<html>502 Bad Gateway</html>' }]],
    ['events that are no JSON', [{ raw: 'data: {"choices": [{\n\ndata: [DONE]\n\n' }]],
    ['events of another kind', [{ raw: 'data: {"hello": "world"}\n\ndata: [DONE]\n\n' }]],
    ['an answer that its filter stopped', [{ say: 'Anna', finish: 'content_filter' }]],
  ])('%s: the built-in assistant answers, with a notice, in time', async (_, answers) => {
    const { say } = conversation(api, answers)
    if (api === 'responses' && JSON.stringify(answers).includes('content_filter')) return
    const { reply, notices, status, millis } = await say(question)
    expect(status).toBe('done')
    expect(notices).toContain('fallback')
    expect(reply).toMatch(/Anna Keller/)
    expect(reply).toMatch(/Zurich|Dentist/i)
    expect(reply).not.toMatch(/sorry|Bad Gateway|scripted/)
    // Far below the pauses that are asked for and the limit of a turn.
    expect(millis).toBeLessThan(15_000)
  })

  test('a short pause is kept, and then the model answers', async () => {
    const { say } = conversation(api, [{ status: 429, headers: { 'retry-after': '0.2' } }, look, fine])
    const { reply, notices, millis } = await say(question)
    expect({ reply, notices }).toEqual({ reply: fine.say, notices: [] })
    expect(millis).toBeGreaterThan(190)
  })

  test('one failure of the server is not the end', async () => {
    const { say } = conversation(api, [{ status: 503 }, look, fine])
    expect((await say(question)).notices).toEqual([])
  })

  test('calls without end stop at the limit', async () => {
    const { say } = conversation(api, [{ call: [['list_tasks', {}]] }], { steps: 3 })
    const { status, reply } = await say('my tasks')
    expect(status).toBe('done')
    expect(reply).toMatch(/too many steps/)
    expect(server.requests).toHaveLength(3)
  })

  test('an answer that is too long says that it stopped', async () => {
    const { say } = conversation(api, [look, { say: 'Anna Keller is a dentist', finish: 'length' }])
    const { status, reply } = await say(question)
    expect(status).toBe('done')
    expect(reply).toMatch(/too many steps/)
  })
})

describe('the wire', () => {
  const numbers = {
    card: '4111 1111 1111 1111',
    iban: 'CH93 0076 2011 6238 5295 7',
    account: '40817810099910004312',
    passport: '45 07 123456',
    ssn: '078-05-1120',
    identity: '11010519491231002X',
    inn: '7707083893',
    snils: '112-233-445 95',
  }
  const told = `Note: card ${numbers.card}, IBAN ${numbers.iban}, счёт ${numbers.account}, паспорт ${numbers.passport}, SSN ${numbers.ssn}, 身份证${numbers.identity}, ИНН ${numbers.inn}, СНИЛС ${numbers.snils}`
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

  test.each(apis)('%s: no full number of the user, the history or a tool leaves', async (api) => {
    await bank.store.db.raw.execute({
      sql: "UPDATE interactions SET text = ? WHERE id = 'int_call'",
      args: [told],
    })
    const { say } = conversation(api, [
      { call: [['list_interactions', { client: 'Keller' }]] },
      { say: 'Seen.' },
      { call: [['create_task', { text: told }]] },
      { say: 'It waits for approval.' },
    ])
    await say(`${told}. What did Keller write?`)
    await say('and now a task')
    expect(server.requests).toHaveLength(4)
    for (const { json, body } of server.requests) {
      expect(json.store).toBe(false)
      expect(body).not.toMatch(/rapport|Europe\/Zurich","language/)
      for (const [name, number] of Object.entries(numbers)) {
        expect(body, name).not.toContain(number)
        expect(bare(body), name).not.toContain(bare(number))
      }
    }
    expect(server.requests[1]?.body).toContain('41••••1111')
    expect(server.requests[1]?.body.match(/41••••1111/g)?.length).toBeGreaterThan(1)
  })

  test('a masked number reaches the tools whole', async () => {
    const { say } = conversation('chat', [
      { call: [['create_task', { text: 'Check 19••••0800 by 40••••4312' }]] },
      { say: 'A task about account 40••••4312 waits for approval.' },
    ])
    const { events, reply } = await say(`task: check счёт ${numbers.account} against 19-2000145399/0800`)
    const card = events.find((event) => event.type === 'proposal')
    expect(JSON.stringify(card)).toContain(`Check 19-2000145399/0800 by ${numbers.account}`)
    // The card shows the record whole; a sentence shows a full account number to nobody.
    expect(reply).toBe('A task about account ••••4312 waits for approval.')
  })

  test('a form that two numbers share stays masked', async () => {
    const { say } = conversation('chat', [{ say: 'It is about 41••••1111.' }])
    const { reply } = await say('compare card 4111 1111 1111 1111 and card 4123 4567 8901 1111')
    expect(reply).toBe('It is about 41••••1111.')
  })

  test('short account numbers and phones stay', async () => {
    const { say } = conversation('chat', [
      { call: [['get_client', { client: 'account 576' }]] },
      { say: 'The last payment on account 576 was CHF 499.50.' },
    ])
    const { reply } = await say('last transaction of account 576, her phone is +41 44 000 01 01')
    expect(server.requests[1]?.body).toContain('account 576')
    expect(server.requests[1]?.body).toContain('+41 44 000 01 01')
    expect(reply).toContain('499.50')
  })
})
