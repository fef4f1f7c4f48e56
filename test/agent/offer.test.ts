import { Tiktoken } from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import type { ThreadId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { manyTools } from '#test/support/many-tools.ts'
import { type Answer, type OpenAiServer, openaiServer } from '#test/support/openai-server.ts'
import { areas, type Tool } from '#tools/define.ts'
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

const encoder = new Tiktoken(o200k)
const tokens = (value: unknown): number =>
  encoder.encode(typeof value === 'string' ? value : JSON.stringify(value)).length

type Api = 'chat' | 'responses'
type Sent = Readonly<{ before: number; names: string[]; definitions: string; first: string }>

/** What each request held before the first word of the user. */
function sent(api: Api): Sent[] {
  return server.requests.map(({ json }) => {
    const list = json.tools as { name?: string; function?: { name: string } }[]
    const messages = (api === 'chat' ? json.messages : json.input) as { role: string; content: unknown }[]
    const [system] = messages
    return {
      before: tokens(list) + tokens(system?.content),
      names: list.map((each) => each.function?.name ?? each.name ?? ''),
      definitions: JSON.stringify(list),
      first: JSON.stringify(system),
    }
  })
}

function conversation(registry: readonly Tool[], api: Api = 'chat') {
  const models = chooseModels(
    { model: `openai${api === 'chat' ? '' : '-responses'}:scripted`, apiKey: 'none', baseUrl: server.url },
    registry,
    bank.store.clock,
    timeZone('Europe/Zurich'),
  )
  const assistant = createAssistant({ ...bank.deps, tools: registry, models, report: () => {} })
  let thread: ThreadId | undefined
  return async (text: string, answers: readonly Answer[] = [{ say: 'Hello.' }]): Promise<AgentEvent[]> => {
    server.play(answers)
    const actor = await bank.person('rm@bank.example')
    const started = await assistant.start({ actor, surface: 'eval', text, ...(thread ? { thread } : {}) })
    thread = started.thread
    const events: AgentEvent[] = []
    for await (const event of started.events()) events.push(event)
    return events
  }
}

const messages = [
  'who is Anna Keller?',
  'how is the complaint of Keller',
  '她的投诉怎么样了？',
  'show my pipeline',
  'is the KYC of Keller complete',
  'кто может от нас уйти',
  'my kpi',
  'review the portfolio of Keller',
  'draft a mail to Keller',
  'which deposit would suit Keller?',
  'remind me to call Orion on Friday',
]

describe('what is sent before the first word of the user', () => {
  test('sixty tools would be far too many', () => {
    expect(manyTools.length).toBeGreaterThanOrEqual(57)
  })

  test.each<[string, Api, readonly Tool[]]>([
    ['chat, the tools there are', 'chat', tools],
    ['chat, sixty tools', 'chat', manyTools],
    ['responses, sixty tools', 'responses', manyTools],
  ])('%s: at most 6,000 tokens, whatever was spoken of', async (name, api, registry) => {
    const counts: number[] = []
    const say = conversation(registry, api)
    for (const message of [...messages, ...messages]) {
      await say(message)
      counts.push(...sent(api).map(({ before }) => before))
      expect(Math.max(...counts), message).toBeLessThanOrEqual(6000)
    }
    await conversation(registry, api)(messages[0] ?? '')
    const alone = sent(api)
    console.info(`${name}: ${alone[0]?.before} tokens for one look-up, ${Math.max(...counts)} at most`)
    expect(alone[0]?.before).toBeLessThan(4200)
  })

  test('the same thread gives the same bytes, and a longer one adds at the end', async () => {
    const say = conversation(manyTools)
    let last: Sent | undefined
    for (const message of [
      'who is Anna Keller?',
      'my kpi',
      'and Petrov?',
      'draft a mail to Keller',
      'my kpi',
    ]) {
      await say(message)
      const [now] = sent('chat')
      if (last !== undefined && now !== undefined) {
        expect(now.first).toBe(last.first)
        expect(now.definitions.startsWith(last.definitions.slice(0, -1)), message).toBe(true)
      }
      last = now
    }
  })

  test('two threads that say the same are sent the same', async () => {
    const definitions = async () => {
      const say = conversation(manyTools)
      for (const message of messages.slice(0, 4)) await say(message)
      return sent('chat')[0]?.definitions
    }
    expect(await definitions()).toBe(await definitions())
  })
})

describe('the areas', () => {
  test.each([
    ['my kpi', 'get_kpis'],
    ['show my pipeline', 'get_pipeline'],
    ['how is the complaint of Keller', 'get_complaint'],
    ['is the KYC of Keller complete', 'check_kyc'],
    ['which deposit would suit Keller?', 'suggest_products'],
    ['给王伟写一封邮件', 'draft_message'],
    ['напиши письмо Петрову', 'draft_message'],
    ['new phone of Keller: +41 44 000 01 09', 'update_client'],
  ])('%s brings %s', async (message, tool) => {
    await conversation(manyTools)(message)
    expect(sent('chat')[0]?.names).toContain(tool)
  })

  test('a small talk brings the core alone', async () => {
    await conversation(manyTools)('hm')
    const [first] = sent('chat')
    expect(first?.names).toContain('find_tools')
    expect(first?.names.length).toBeLessThan(14)
  })

  test('a wrong choice is repaired within the turn', async () => {
    const events = await conversation(manyTools)('hm', [
      { call: [['find_tools', { areas: ['risk'] }]] },
      { call: [['check_kyc', { client: 'Keller' }]] },
      { say: 'Nothing is missing.' },
    ])
    const [first, second, third] = sent('chat')
    expect(first?.names).not.toContain('check_kyc')
    expect(second?.names).toContain('check_kyc')
    expect(second?.definitions.startsWith(first?.definitions.slice(0, -1) ?? '-')).toBe(true)
    expect(third?.names).toContain('check_kyc')
    expect(events.filter((event) => event.type === 'tool' && event.phase === 'done')).toMatchObject([
      { tool: 'check_kyc' },
    ])
    expect(server.requests[1]?.body).toContain('escalate_to_compliance')
  })

  test('an area stays open in the thread once it was found', async () => {
    const say = conversation(manyTools)
    await say('hm', [{ call: [['find_tools', { areas: ['risk'] }]] }, { say: 'Ready.' }])
    await say('hm')
    expect(sent('chat')[0]?.names).toContain('check_kyc')
  })

  test('a tool that was not offered works all the same', async () => {
    const events = await conversation(manyTools)('hm', [
      { call: [['get_kpis', {}]] },
      { say: 'Nothing on record.' },
    ])
    expect(events.some((event) => event.type === 'tool' && event.phase === 'done')).toBe(true)
    expect(sent('chat')[1]?.names).toContain('get_kpis')
  })

  test('wrong areas are answered with the right ones', async () => {
    await conversation(manyTools)('hm', [
      { call: [['find_tools', { areas: ['cooking'] }]] },
      { say: 'Sorry.' },
    ])
    for (const area of areas) expect(server.requests[1]?.body).toContain(area)
  })

  test('after the model broke down the built-in assistant is not misled by the search for tools', async () => {
    const events = await conversation(tools)('who is Anna Keller?', [
      { call: [['find_tools', { areas: ['day'] }]] },
      { status: 500 },
    ])
    const end = events.at(-1)
    expect(end).toMatchObject({ type: 'end', status: 'done', answeredBy: 'built-in' })
    expect(end?.type === 'end' && end.reply).toMatch(/Anna Keller/)
  })
})
