import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import { chooseModels } from '#agent/models.ts'
import type { ThreadId } from '#domain/ids.ts'
import { addMillis, timeZone } from '#domain/time.ts'
import type { Surface } from '#domain/work.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { follow } from '#test/support/child.ts'
import { tools } from '#tools/index.ts'

let bank: SmallBank
beforeEach(async () => {
  bank = await smallBank()
})
afterEach(() => bank.remove())

const script = fileURLToPath(new URL('../support/dying-turn.ts', import.meta.url))
const hook = fileURLToPath(new URL('../../src/text-imports.mjs', import.meta.url))

/** Begins a turn in another process, kills it with -9 at the moment, and answers its thread. */
async function dieAt(
  moment: string,
  text: string,
  { surface = 'page', thread }: { surface?: Surface; thread?: ThreadId } = {},
): Promise<ThreadId> {
  const argv = [
    '--import',
    hook,
    script,
    bank.url,
    monday,
    moment,
    text,
    surface,
    ...(thread ? [thread] : []),
  ]
  const child = follow(spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] }))
  await child.says('now\n')
  const said = await child.says(/thr_\w+\n/)
  await child.kill()
  return /thr_\w+/.exec(said)?.[0] as ThreadId
}

/** What a process that starts after the lease has run out does. */
async function takeOver(thread: ThreadId) {
  bank.setNow(addMillis(monday, 10 * 60_000))
  const { embedded } = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
  const assistant = createAssistant({
    ...bank.deps,
    models: { embedded, name: 'embedded' },
    report: console.error,
  })
  const resumed = await assistant.resume()
  await assistant.drain()
  const actor = await bank.person('rm@bank.example')
  return {
    resumed,
    again: await assistant.resume(),
    messages: await bank.store.conversations.history(thread, 50),
    proposals: await bank.store.proposals.list(actor, { thread, limit: 50 }),
  }
}

const notes = () => bank.rows("SELECT count(*) AS n FROM v_interactions WHERE text LIKE '%refinance%'")

test('a turn whose process died before the answer is answered by the next one, once', async () => {
  const thread = await dieAt('before the model', 'who is Anna Keller?')
  const { resumed, again, messages } = await takeOver(thread)
  expect([resumed, again]).toEqual([1, 0])
  expect(messages.filter(({ role }) => role === 'user')).toHaveLength(1)
  expect(JSON.stringify(messages.at(-1)?.content)).toContain('Keller')
})

test('a card that was made before the death is not made again', async () => {
  const thread = await dieAt('before the end', 'log a call with Anna Keller: wants to refinance')
  const { resumed, proposals } = await takeOver(thread)
  expect(resumed).toBe(1)
  expect(proposals.map(({ status }) => status)).toEqual(['pending'])
  expect(await notes()).toEqual([{ n: 0 }])
})

test.each([
  ['page', 'goes on as it was wished', ['pending']],
  ['api', 'only reads: the rights of its token died with the process', []],
] as const)('a turn of %s that is taken over %s', async (surface, _, expected) => {
  const thread = await dieAt('before the model', 'log a call with Anna Keller: wants to refinance', {
    surface,
  })
  const { resumed, proposals, messages } = await takeOver(thread)
  expect(resumed).toBe(1)
  expect(proposals.map(({ status }) => status)).toEqual(expected)
  expect(messages.at(-1)?.role).toBe('assistant')
})

test('an approval that was committed before the death is neither lost nor repeated', async () => {
  const first = await bank.turn([
    ['log_interaction', { client: 'Keller', channel: 'call', note: 'wants to refinance' }],
    ['create_task', { text: 'Another card that waits', client: 'Keller' }],
    ['undo', {}],
    ['log_interaction', { client: 'Orion', channel: 'call', note: 'an older card' }],
    ['log_interaction', { client: 'Keller', channel: 'email', note: 'wants to refinance too' }],
  ])
  await bank.store.conversations.endTurn(first.turn, { status: 'done', reply: '', messages: [] })
  await dieAt('before the end', 'yes', { thread: first.thread })
  const before = await bank.rows(
    'SELECT status, count(*) AS n FROM v_proposals GROUP BY status ORDER BY status',
  )
  const { resumed, messages } = await takeOver(first.thread)
  expect(resumed).toBe(1)
  expect(
    await bank.rows('SELECT status, count(*) AS n FROM v_proposals GROUP BY status ORDER BY status'),
  ).toEqual(before)
  expect(before).toContainEqual({ status: 'committed', n: 1 })
  expect(messages.filter(({ role }) => role === 'receipt')).toHaveLength(2)
})
