import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import { readable } from '#agent/message-text.ts'
import { chooseModels } from '#agent/models.ts'
import { timeZone } from '#domain/time.ts'
import { openStore } from '#store/open.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { hasSqld, type Sqld, startSqld } from '#test/support/sqld.ts'
import { tools } from '#tools/index.ts'

test.each([
  ['call 王敏 😀', 'call 王敏 😀'],
  ['half \ud83d of it', 'half \ufffd of it'],
  ['the other \ude00', 'the other \ufffd'],
])('%j is read as %j', (said, read) => {
  expect(readable(said)).toBe(read)
})

describe.skipIf(!hasSqld)('on a database server', () => {
  let bank: SmallBank
  let server: Sqld
  beforeAll(async () => {
    ;[bank, server] = await Promise.all([smallBank(), startSqld()])
  })
  afterAll(() => Promise.all([bank.remove(), server.stop()]))

  test('a message with half a character is answered', async () => {
    const store = await openStore({ url: server.url, clock: bank.store.clock })
    try {
      const { id: _id, teams: _teams, active: _active, ...user } = await bank.person('rm@bank.example')
      const actor = await store.people.add({ ...user, zone: timeZone('Europe/Zurich') })
      const models = chooseModels({}, tools, store.clock, timeZone('Europe/Zurich'))
      const assistant = createAssistant({ ...bank.deps, store, models, report: () => {} })
      const { thread, events } = await assistant.start({ actor, surface: 'eval', text: 'hello \ud83d' })
      const seen = []
      for await (const event of events()) seen.push(event)
      expect(seen.at(-1)).toMatchObject({ type: 'end', status: 'done' })
      const [first] = await store.conversations.history(thread, 5)
      expect(first?.content).toBe('hello \ufffd')
    } finally {
      await store.close()
    }
  }, 30_000)
})
