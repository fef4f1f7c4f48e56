import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Models } from '#agent/models.ts'
import { languages } from '#domain/language.ts'
import { type Reply, scriptedModel } from '#test/support/scripted-model.ts'
import { tools } from '#tools/index.ts'
import { type ChatCase, chatCase, readCases } from './cases.ts'
import { playChat } from './chat.ts'
import { keptWorlds } from './kept-world.ts'
import { worlds } from './world.ts'

const folder = new URL('cases/', import.meta.url).pathname
const cases = readdirSync(folder)
  .filter((file) => file.startsWith('chat-'))
  .sort()
  .flatMap((file) => readCases(folder + file, chatCase))

let bank: Awaited<ReturnType<typeof worlds>>
let kept: ReturnType<typeof keptWorlds>
beforeAll(async () => {
  bank = await worlds()
  kept = keptWorlds(bank.make)
})
afterAll(async () => {
  await kept.remove()
  bank.remove()
})

describe('the built-in assistant', () => {
  test.each(cases.map((chat) => [chat.id, chat] as const))('%s', async (_, chat) => {
    expect((await playChat(kept.make, chat)).why).toBeUndefined()
  })
})

describe('the committed cases', () => {
  test('number at least 25 a language, each under a name of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    const sizes = Object.values(Object.groupBy(cases, ({ lang }) => lang)).map((group) => group?.length ?? 0)
    expect(sizes).toHaveLength(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(25)
  })

  test.each(languages)('call every tool in %s', (language) => {
    const called = new Set(
      cases
        .filter(({ lang }) => lang === language)
        .flatMap(({ expect }) => (expect.calls ?? []).map(({ tool }) => tool)),
    )
    expect(tools.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([])
  })

  test('fail with an assistant that does nothing, or with one that writes whatever is said', async () => {
    const silent: Reply[] = [{ say: '…' }]
    const write: Reply = {
      call: [
        ['create_task', { text: 'As told' }],
        ['log_interaction', { client: 'Anna Keller', channel: 'call', note: 'As told' }],
      ],
    }
    const busy = Array.from({ length: 2000 }, (_, index) => (index % 2 === 0 ? write : { say: '…' }))
    // A case that asks for a call fails by it: of those one in five will do.
    const worth = cases.filter(({ expect }, at) => !expect.calls?.length || at % 5 === 0)
    const suspects = await passing(worth, silent)
    expect((await passing(suspects, busy)).map(({ id }) => id)).toEqual([])
  }, 240_000)
})

/** The cases that pass with a model that answers from a list. */
async function passing(some: readonly ChatCase[], replies: readonly Reply[]): Promise<ChatCase[]> {
  const models: Models = { embedded: scriptedModel(replies), name: 'scripted' }
  const scripted = await worlds(models)
  const { make, remove } = keptWorlds(scripted.make)
  try {
    const passed: ChatCase[] = []
    for (const chat of some) if ((await playChat(make, chat)).why === undefined) passed.push(chat)
    await remove()
    return passed
  } finally {
    scripted.remove()
  }
}
