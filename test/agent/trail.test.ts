import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import { timeZone } from '#domain/time.ts'
import type { Conversations } from '#store/port.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

/** What is on the trail of one turn. */
async function entriesOf(turn: string): Promise<readonly string[]> {
  const kinds: string[] = []
  for await (const line of bank.store.audit.export()) {
    const { refId, kind } = JSON.parse(line) as { refId?: string; kind?: string }
    if (refId === turn && kind !== undefined) kinds.push(kind)
  }
  return kinds
}

/** One question to the built-in assistant, where a turn ends by `endTurn`; `seen` fills with what is told. */
async function ask(text: string, seen: AgentEvent[], endTurn: Conversations['endTurn']) {
  const store = { ...bank.store, conversations: { ...bank.store.conversations, endTurn } }
  const assistant = createAssistant({
    ...bank.deps,
    store,
    models: chooseModels({}, tools, store.clock, timeZone('Europe/Zurich')),
    report: () => {},
  })
  const actor = await bank.person('rm@bank.example')
  const started = await assistant.start({ actor, surface: 'eval', text })
  for await (const event of started.events()) seen.push(event)
  return started.turn
}

const answers = ({ type }: AgentEvent): boolean => type === 'text' || type === 'shown'

test('nothing of an answer is told before its end and its calls are stored together', async () => {
  const { endTurn } = bank.store.conversations
  const seen: AgentEvent[] = []
  let before: readonly AgentEvent[] = []
  const turn = await ask('who is Anna Keller?', seen, async (id, end) => {
    await setTimeout(20)
    before = [...seen]
    await endTurn(id, end)
  })
  expect(before).toContainEqual(expect.objectContaining({ type: 'tool', phase: 'start' }))
  expect(before.filter(answers)).toEqual([])
  expect(seen.filter(answers)).not.toEqual([])
  expect(await entriesOf(turn)).toEqual(['tool_call'])
})

test('where a turn cannot be ended, its calls are on the trail all the same', async () => {
  const { endTurn } = bank.store.conversations
  const seen: AgentEvent[] = []
  const turn = await ask('who is Anna Keller?', seen, async (id, end) => {
    if (end.status === 'done') throw new Error('the disk is full')
    await endTurn(id, end)
  })
  expect(seen.at(-1)).toMatchObject({ type: 'end', status: 'failed' })
  expect(await entriesOf(turn)).toEqual(['tool_call'])
})
