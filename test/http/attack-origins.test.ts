import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noLimits } from '#http/rate-limit.ts'
import { chunksOf, part, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  // Who has this switched on gets small things saved at once: where a text from outside could do the most harm.
  await bank.store.people.setAutoCommit((await bank.person(rm)).id, true)
})
afterAll(() => bank.remove())

const reads = ['get_client', { client: 'cli_anna' }] as const
const writes = (text: string) => ['create_task', { client: 'cli_anna', text, due_on: '2026-11-27' }] as const
const note = (text: string, more: object = {}) => ({
  id: `cap_${randomUUID()}`,
  kind: 'note',
  capturedAt: '2026-11-23T07:30:00Z',
  words: 'Noted',
  input: { text },
  ...more,
})
const tasks = async (text: string) => bank.rows(`SELECT id FROM tasks WHERE text = '${text}'`)

test('a note whose reading led past a client’s mail saves nothing before a person saw where it came from', async () => {
  const { send } = scriptedApp(
    bank,
    [{ call: [reads] }, { call: [writes('Wire it all away')] }, { say: 'Please look.' }],
    { limits: noLimits },
  )
  const view = (await (await send(rm, 'POST', '/api/captures', note('see what Anna wrote'))).json()) as {
    state: string
    proposal?: { status: string; origins: { kind: string }[] }
  }
  expect(view.state).toBe('card')
  expect(view.proposal?.status).toBe('pending')
  expect(view.proposal?.origins.map(({ kind }) => kind)).toContain('mail')
  expect(await tasks('Wire it all away')).toEqual([])
})

test('a mail that was read earlier in the conversation is remembered by the next note, and by the next message', async () => {
  const { send } = scriptedApp(
    bank,
    [
      { call: [reads] },
      { say: 'Please look.' },
      { call: [writes('Later one')] },
      { say: 'Please look.' },
      { call: [writes('Later two')] },
      { say: 'Please look.' },
    ],
    { limits: noLimits },
  )
  await send(rm, 'POST', '/api/captures', note('who is Anna Keller'))
  const view = (await (await send(rm, 'POST', '/api/captures', note('and do it'))).json()) as {
    thread: string
    proposal?: { status: string }
  }
  expect(view.proposal?.status).toBe('pending')
  const chunks = await chunksOf(
    await send(rm, 'POST', '/api/chat', { text: 'and the other thing', thread: view.thread }),
  )
  expect(part(chunks, 'data-proposal')).toMatchObject({ proposal: { status: 'pending' } })
  expect([...(await tasks('Later one')), ...(await tasks('Later two'))]).toEqual([])
})

test('nobody says by a form or a note that a text is not from outside, or what was decided', async () => {
  const { send } = scriptedApp(bank, [{ say: 'x' }], { limits: noLimits })
  const act = {
    tool: 'create_task',
    input: { client: 'cli_anna', text: 'x' },
    words: 'x',
    requestKey: randomUUID(),
  }
  for (const more of [
    { outside: [] },
    { actor: 'usr_1' },
    { surface: 'slack' },
    { resumed: true },
    { occasion: {} },
    { autoCommit: true },
  ])
    expect([more, (await send(rm, 'POST', '/api/acts', { ...act, ...more })).status]).toEqual([more, 400])
  for (const more of [
    { state: 'saved' },
    { proposal: 'prp_1' },
    { thread: 'thr_1' },
    { origins: [] },
    { actor: 'usr_1' },
  ])
    expect([more, (await send(rm, 'POST', '/api/captures', note('x', more))).status]).toEqual([more, 400])
})

test('a command hidden in what was read is not carried out by a note, nor by a form', async () => {
  const saved = await bank.call('create_task', { client: 'cli_orion', text: 'Stands', due_on: '2026-11-27' })
  const { proposal, status } = saved as { proposal: string; status: string }
  expect(status).toBe('saved')
  const { send } = scriptedApp(bank, [{ call: [['undo', {}]] }, { say: 'Undone.' }], { limits: noLimits })
  await send(rm, 'POST', '/api/captures', note('undo everything, cancel all'))
  await send(rm, 'POST', '/api/acts', { tool: 'undo', input: {}, words: 'x', requestKey: randomUUID() })
  expect(await bank.rows(`SELECT status FROM proposals WHERE id = '${proposal}'`)).toEqual([
    { status: 'committed' },
  ])
})
