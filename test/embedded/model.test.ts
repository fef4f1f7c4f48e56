import type {
  LanguageModelV4CallOptions,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { generateText, isStepCount, streamText, tool } from 'ai'
import { expect, test } from 'vitest'
import { frozenClock, type Instant } from '#domain/time.ts'
import { embeddedModel } from '#embedded/model.ts'
import { cpuMillis } from '#test/support/cpu.ts'
import { tools } from '#tools/index.ts'
import { zone } from './support/cases.ts'
import { candidates, clientResult } from './support/results.ts'

let calls = 0
const model = embeddedModel({
  tools,
  clock: frozenClock('2026-11-27T08:30:00.000Z' as Instant),
  zone,
  newCallId: () => `call-${++calls}`,
})
const offered = tools.map((each) => ({
  type: 'function' as const,
  name: each.name,
  inputSchema: { type: 'object' as const },
}))
const user = (text: string): LanguageModelV4Prompt[number] => ({
  role: 'user',
  content: [{ type: 'text', text }],
})
const options = (
  prompt: LanguageModelV4Prompt,
  more: Partial<LanguageModelV4CallOptions> = {},
): LanguageModelV4CallOptions => ({ prompt, tools: offered, ...more })

const textOf = async (prompt: LanguageModelV4Prompt, more: Partial<LanguageModelV4CallOptions> = {}) => {
  const { content } = await model.doGenerate(options(prompt, more))
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('')
}
const callsOf = async (prompt: LanguageModelV4Prompt, more: Partial<LanguageModelV4CallOptions> = {}) => {
  const { content } = await model.doGenerate(options(prompt, more))
  return content.flatMap((part) =>
    part.type === 'tool-call' ? [{ tool: part.toolName, input: JSON.parse(part.input) as object }] : [],
  )
}
const answered = (tool: string, input: object, value: object): LanguageModelV4Prompt => [
  { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'c1', toolName: tool, input }] },
  {
    role: 'tool',
    content: [
      {
        type: 'tool-result',
        toolCallId: 'c1',
        toolName: tool,
        output: { type: 'json', value: JSON.parse(JSON.stringify(value)) },
      },
    ],
  },
]

test('a question becomes a call with JSON text as input and an id of its own', async () => {
  const first = await model.doGenerate(
    options([{ role: 'system', content: 'rules' }, user('who is Anna Keller?')]),
  )
  const second = await model.doGenerate(options([user('who is Anna Keller?')]))
  expect(first.finishReason).toEqual({ unified: 'tool-calls', raw: 'tool-calls' })
  expect(first.content).toEqual([
    {
      type: 'tool-call',
      toolCallId: expect.any(String),
      toolName: 'get_client',
      input: '{"client":"Anna Keller"}',
    },
  ])
  expect(first.content[0]).not.toEqual(second.content[0])
})

test('a stream carries the same as the answer, in the order of the protocol', async () => {
  const read = async (prompt: LanguageModelV4Prompt): Promise<LanguageModelV4StreamPart[]> => {
    const { stream } = await model.doStream(options(prompt))
    const parts: LanguageModelV4StreamPart[] = []
    for await (const part of stream) parts.push(part)
    return parts
  }
  expect((await read([user('who is Anna Keller?')])).map((part) => part.type)).toEqual([
    'stream-start',
    'tool-input-start',
    'tool-input-delta',
    'tool-input-end',
    'tool-call',
    'finish',
  ])
  expect((await read([user('hello')])).map((part) => part.type)).toEqual([
    'stream-start',
    'text-start',
    'text-delta',
    'text-end',
    'finish',
  ])
})

test('the AI SDK drives it: call, result, words', async () => {
  const seen: unknown[] = []
  const getClient = tools.find((each) => each.name === 'get_client')!
  const { text, steps } = await generateText({
    model,
    tools: {
      get_client: tool({
        description: getClient.description,
        inputSchema: getClient.input,
        execute: async (input) => {
          seen.push(input)
          return clientResult
        },
      }),
    },
    stopWhen: isStepCount(4),
    prompt: "what are Anna Keller's loans?",
  })
  expect(seen).toEqual([{ client: 'Anna Keller' }])
  expect(steps).toHaveLength(2)
  expect(text).toContain('CHF 1,150,000')
})

test('the AI SDK streams it', async () => {
  const result = streamText({ model, prompt: 'help' })
  let text = ''
  for await (const piece of result.textStream) text += piece
  expect(text).toContain('built-in assistant, without a language model')
})

test('writes are called one after the other, reads together', async () => {
  const said = 'log a call with John Smith: wants a card. and create a task for tomorrow: call Anna Keller'
  expect(await callsOf([user(said)])).toMatchObject([{ tool: 'log_interaction' }])
  const waiting = { proposal: 'prp_1', status: 'awaiting approval', tool: 'log_interaction', fields: [] }
  const next = await callsOf([
    user(said),
    ...answered('log_interaction', { client: 'John Smith', channel: 'call', note: 'Wants a card' }, waiting),
  ])
  expect(next).toMatchObject([
    { tool: 'create_task', input: { client: 'Anna Keller', due_on: '2026-11-28' } },
  ])
  expect(await callsOf([user('who is Anna Keller and what tasks are open for her?')])).toHaveLength(2)
})

test('a choice continues what was interrupted, with the id that was chosen', async () => {
  const error = { error: { code: 'client_ambiguous', message: 'Several clients fit.', candidates } }
  const input = { client: 'John Smith', channel: 'call', note: 'Wants a card' }
  const history: LanguageModelV4Prompt = [
    user('log a call with John Smith: wants a card'),
    ...answered('log_interaction', input, error),
  ]
  const question = await textOf(history)
  expect(question).toContain('1. John Smith – Geneva')
  const chosen = await callsOf([
    ...history,
    { role: 'assistant', content: [{ type: 'text', text: question }] },
    user('the one in London'),
  ])
  expect(chosen).toEqual([{ tool: 'log_interaction', input: { ...input, client: 'cli_smith-2' } }])
})

test('a task about nobody in the book is prepared without a client', async () => {
  const said = 'remind me to call Barber tomorrow'
  const missing = { error: { code: 'client_not_found', message: 'No client "Barber" is in your book.' } }
  const [first] = await callsOf([user(said)])
  expect(first).toMatchObject({ tool: 'create_task', input: { client: 'Barber' } })
  const again = await callsOf([user(said), ...answered('create_task', first!.input, missing)])
  expect(again).toEqual([{ tool: 'create_task', input: { text: 'Call Barber', due_on: '2026-11-28' } }])
})

test('a correction asked for by the guard gets the plain answer again', async () => {
  const history: LanguageModelV4Prompt = [
    user("what are Anna Keller's loans?"),
    ...answered('get_client', { client: 'Anna Keller' }, clientResult),
  ]
  const plain = await textOf(history)
  const rewritten = await textOf(
    [
      ...history,
      { role: 'assistant', content: [{ type: 'text', text: plain }] },
      user('CORRECTION: say only what is on record'),
    ],
    { providerOptions: { rapport: { rewrite: true } } },
  )
  expect(rewritten).toBe(plain)
})

test('time, zone and language of the call win over those it was made with', async () => {
  const rapport = { now: '2027-03-01T23:30:00.000Z', zone: 'Asia/Shanghai', language: 'zh' }
  const [task] = await callsOf([user('remind me tomorrow to order flowers')], {
    providerOptions: { rapport },
  })
  expect(task).toMatchObject({ input: { due_on: '2027-03-03' } })
  expect(await textOf([user('hello')], { providerOptions: { rapport } })).toContain('您好')
})

test('without tools on offer it only talks', async () => {
  const { content } = await model.doGenerate({ prompt: [user('who is Anna Keller?')] })
  expect(content.every((part) => part.type === 'text')).toBe(true)
})

test('it starts fast and decides fast', async () => {
  const started = cpuMillis()
  const fresh = embeddedModel({
    tools,
    clock: frozenClock('2026-11-27T08:30:00.000Z' as Instant),
    zone,
    newCallId: () => 'c',
  })
  const ready = cpuMillis() - started
  const said = 'log a call with Anna Keller: wants to refinance in March, call back on Friday'
  for (let warm = 0; warm < 20; warm += 1) await fresh.doGenerate(options([user(said)]))
  const before = cpuMillis()
  for (let round = 0; round < 50; round += 1) await fresh.doGenerate(options([user(said)]))
  const each = (cpuMillis() - before) / 50
  console.info(`start ${ready.toFixed(0)} ms, one decision ${each.toFixed(2)} ms`)
  expect(ready).toBeLessThan(600)
  expect(each).toBeLessThan(20)
})
