import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import { runBuiltIn } from '#agent/run-built-in.ts'
import { turnLimits } from '#agent/run-model.ts'
import { timeZone } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const never = new Promise<never>(() => {})

test('a tool that never answers ends the turn at its time, with a sentence', async () => {
  const stuck = tools.map((tool) => (tool.name === 'list_tasks' ? { ...tool, run: () => never } : tool))
  const reported: unknown[] = []
  const assistant = createAssistant({
    ...bank.deps,
    tools: stuck,
    models: chooseModels({}, stuck, bank.store.clock, timeZone('Europe/Zurich')),
    limits: { millis: 150 },
    report: (error) => reported.push(error),
  })
  const actor = await bank.person('rm@bank.example')
  const started = await assistant.start({ actor, surface: 'eval', text: 'show my tasks' })
  const events: AgentEvent[] = []
  for await (const event of started.events()) events.push(event)
  expect(events.some((event) => event.type === 'tool' && event.tool === 'list_tasks')).toBe(true)
  expect(events.at(-1)).toMatchObject({ type: 'end', status: 'failed' })
  expect(reported).toHaveLength(1)
  const again = await assistant.start({ actor, surface: 'eval', text: 'hello', thread: started.thread })
  for await (const event of again.events()) events.push(event)
  expect(events.at(-1)).toMatchObject({ type: 'end', status: 'done' })
}, 20_000)

test('nothing more is called once the time is over', async () => {
  const called: string[] = []
  let answer = (_: unknown): void => {}
  const { embedded } = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
  const call = (name: string) => ({
    type: 'tool-call' as const,
    toolCallId: name,
    toolName: name,
    input: '{}',
  })
  const end = await runBuiltIn({
    model: {
      ...embedded,
      doGenerate: async (asked) => ({
        ...(await embedded.doGenerate(asked)),
        content: [call('list_tasks'), call('create_task')],
      }),
    },
    messages: [{ role: 'user', content: 'hello' }],
    tools,
    limits: { ...turnLimits, millis: 50 },
    providerOptions: { rapport: {} },
    gate: {
      run: (name) => {
        called.push(name)
        return new Promise((resolve) => {
          answer = resolve
        })
      },
    },
    onText: () => {},
    onStep: () => {},
  })
  expect(end).toMatchObject({ status: 'failed', error: new Error('turn time limit') })
  answer({})
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(called).toEqual(['list_tasks'])
})
