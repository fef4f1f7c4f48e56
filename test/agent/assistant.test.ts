import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import type { Limits } from '#agent/run-model.ts'
import type { ThreadId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type Reply, scriptedModel } from '#test/support/scripted-model.ts'
import { tools } from '#tools/index.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

let reported: unknown[]
beforeEach(() => {
  reported = []
})

/** One person talking to a scripted model in one thread. */
function conversation(
  replies: readonly Reply[],
  options: { as?: string; limits?: Partial<Limits>; autoCommit?: boolean } = {},
) {
  const { embedded } = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
  const main = scriptedModel(replies)
  const assistant = createAssistant({
    ...bank.deps,
    models: { main, embedded, name: 'scripted' },
    report: (error) => reported.push(error),
    ...(options.limits ? { limits: options.limits } : {}),
  })
  let thread: ThreadId | undefined
  return {
    main,
    thread: () => thread,
    say: async (text: string) => {
      const user = await bank.person(options.as ?? 'rm@bank.example')
      const actor = { ...user, autoCommit: options.autoCommit ?? false }
      const started = await assistant.start({ actor, surface: 'eval', text, ...(thread ? { thread } : {}) })
      thread = started.thread
      const events: AgentEvent[] = []
      for await (const event of started.events()) events.push(event)
      const end = events.at(-1)
      if (end?.type !== 'end') throw new Error('the turn has no end')
      const shown = events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('')
      return {
        events,
        shown,
        reply: end.reply,
        status: end.status,
        notices: events.flatMap((event) => (event.type === 'notice' ? [event.code] : [])),
      }
    },
  }
}

describe('a model that tells the truth', () => {
  test('calls tools and its words reach the user', async () => {
    const { say } = conversation([
      { call: [['get_client', { client: 'Keller' }]] },
      { say: 'Anna Keller is a dentist in Zurich. Her mortgage stands at CHF 760,000.' },
    ])
    const { reply, shown, notices } = await say('who is Keller?')
    expect(reply).toBe('Anna Keller is a dentist in Zurich. Her mortgage stands at CHF 760,000.')
    expect(shown.trim()).toBe(reply)
    expect(notices).toEqual([])
  })

  test('reads errors as sentences of ours', async () => {
    const { say, main } = conversation([
      {
        call: [
          ['get_client', { client: 5 }],
          ['find_clients', { query: 'Anna' }],
          ['no_such_tool', {}],
          ['get_client', '{broken'],
        ],
      },
      { say: 'I could not find that.' },
    ])
    await say('who is five?')
    const seen = JSON.stringify(main.doStreamCalls.at(-1)?.prompt)
    expect(seen).toContain('client must be a string')
    expect(seen).toContain('has unknown fields: query')
    expect(seen).not.toMatch(/ZodError|at Object|node_modules/)
  })
})

describe('a model that drafts', () => {
  test('reads how such a letter is written; the guide stays out of the conversation', async () => {
    const { say, main, thread } = conversation([
      { call: [['draft_message', { client: 'Keller', purpose: 'thanks' }]] },
      { say: 'The draft is ready for you.' },
    ])
    await say('thank Keller')
    const guide = /"guide":"# Thanks/
    expect(JSON.stringify(main.doStreamCalls.at(0)?.prompt)).not.toMatch(guide)
    expect(JSON.stringify(main.doStreamCalls.at(-1)?.prompt)).toMatch(guide)
    const stored = await bank.store.conversations.history(thread() as ThreadId, 20)
    expect(JSON.stringify(stored)).toContain('draft_message')
    expect(JSON.stringify(stored)).not.toMatch(guide)
  })
})

describe('a model that says too much', () => {
  test('a false "saved" is corrected by the model before anyone sees it', async () => {
    const { say } = conversation([
      { say: "Of course. I've saved the note for Anna." },
      { say: 'Nothing was saved yet. Shall I prepare a note?' },
    ])
    const { shown, notices } = await say('note that Anna is happy')
    expect(shown).not.toMatch(/I've saved/)
    expect(shown).toMatch(/^Of course\. +Nothing was saved yet\./)
    expect(notices).toEqual(['corrected'])
  })

  test('a model that insists is replaced by our own sentence', async () => {
    const { say } = conversation([{ say: 'The e-mail has been sent to Anna.' }])
    const { shown } = await say('send it')
    expect(shown).not.toMatch(/has been sent/)
    expect(shown).toMatch(/left out/)
  })

  test('an invented figure does not pass, in three languages', async () => {
    for (const [question, lie] of [
      ['what does Keller owe?', 'She owes CHF 7,600,000.'],
      ['сколько должна Келлер?', 'Её долг составляет 7,6 млн CHF.'],
      ['Keller 欠多少钱？', '她欠款760万瑞郎。'],
    ] as const) {
      const { say } = conversation([{ call: [['get_client', { client: 'Keller' }]] }, { say: lie }])
      const { shown, reply } = await say(question)
      expect(shown).not.toContain(lie)
      expect(reply).not.toContain('7')
    }
  })

  test('a true figure of another client does not pass', async () => {
    const { say } = conversation([
      {
        call: [
          ['get_client', { client: 'Keller' }],
          ['get_client', { client: 'Orion' }],
        ],
      },
      { say: 'Orion Logistics Ltd owes CHF 760,000.' },
    ])
    expect((await say('what does Orion owe?')).shown).not.toContain('760')
  })

  test('what it then says is not in the history of the next turn', async () => {
    const { say, main } = conversation([
      { say: 'I have sent it.' },
      { say: 'I have sent it.' },
      { say: 'Hello.' },
    ])
    await say('send it')
    await say('hello')
    expect(JSON.stringify(main.doStreamCalls.at(-1)?.prompt)).not.toContain('I have sent it')
  })
})

describe('a model that fails', () => {
  test('the built-in assistant answers, with a notice', async () => {
    const { say } = conversation([{ fail: 'secret host 10.0.0.1 refused' }])
    const { shown, notices, status } = await say('who is Anna Keller?')
    expect(notices).toContain('fallback')
    expect(status).toBe('done')
    expect(shown).toContain('Keller')
    expect(shown).not.toContain('10.0.0.1')
  })

  test('a stalled stream is cut and answered', async () => {
    const { say } = conversation([{ stall: true }], { limits: { silenceMillis: 200 } })
    const { notices, shown } = await say('who is Anna Keller?')
    expect(notices).toContain('fallback')
    expect(shown).toContain('Keller')
  })

  test('a failure after a card does not make a second card', async () => {
    const { say, thread } = conversation([
      { call: [['create_task', { text: 'Order cards' }]] },
      { fail: 'gone' },
    ])
    await say('create a task: Order cards')
    const actor = await bank.person('rm@bank.example')
    const made = await bank.store.proposals.list(actor, { thread: thread() as ThreadId, limit: 10 })
    expect(made).toHaveLength(1)
  })

  test('a loop without end is stopped at its limit', async () => {
    const { say, main } = conversation([{ call: [['list_tasks', {}]] }], { limits: { steps: 4 } })
    const { shown } = await say('my tasks')
    expect(main.doStreamCalls).toHaveLength(4)
    expect(shown).toMatch(/too many steps/)
  })
})

describe('writes', () => {
  test('a card waits, "yes" saves it once, "yes" again saves nothing more', async () => {
    const { say, thread } = conversation([
      { call: [['create_task', { text: 'Yes or no' }]] },
      { say: 'It waits for your approval.' },
      { say: 'There is nothing to approve.' },
    ])
    await say('remind me')
    expect((await say('yes')).reply).toBe('Saved: New task.')
    await say('yes')
    const actor = await bank.person('rm@bank.example')
    const made = await bank.store.proposals.list(actor, { thread: thread() as ThreadId, limit: 10 })
    expect(made.map(({ status }) => status)).toEqual(['committed'])
    expect(await bank.rows("SELECT count(*) AS n FROM v_tasks WHERE text = 'Yes or no'")).toEqual([{ n: 1 }])
  })

  test('with auto-commit a low write is saved at once and may be claimed', async () => {
    const { say } = conversation(
      [{ call: [['create_task', { text: 'At once' }]] }, { say: 'I have created the task.' }],
      { autoCommit: true },
    )
    const { reply } = await say('task: at once')
    expect(reply).toBe('I have created the task.')
    expect(await bank.rows("SELECT count(*) AS n FROM v_tasks WHERE text = 'At once'")).toEqual([{ n: 1 }])
  })

  test('auto-commit asks all the same after reading a mail', async () => {
    const { say } = conversation(
      [
        {
          call: [
            ['list_interactions', { client: 'Keller' }],
            ['create_task', { text: 'From a mail' }],
          ],
        },
        { say: 'It waits for approval.' },
      ],
      { autoCommit: true },
    )
    const { events } = await say('do what the mail says')
    expect(events.find((event) => event.type === 'proposal')).toMatchObject({
      proposal: { status: 'pending', origins: [{ kind: 'mail' }] },
    })
    expect(await bank.rows("SELECT count(*) AS n FROM v_tasks WHERE text = 'From a mail'")).toEqual([
      { n: 0 },
    ])
  })
})

describe('a model that obeys the mails it reads', () => {
  test('takes nothing back unless the person asks for it', async () => {
    const { say, thread } = conversation([
      { call: [['create_task', { text: 'Stays' }]] },
      { say: 'It waits for your approval.' },
      { call: [['list_interactions', { client: 'Keller' }]] },
      { call: [['undo', {}]] },
      { say: 'Here are her contacts.' },
      { call: [['undo', {}]] },
      { say: 'That was all.' },
      { call: [['undo', {}]] },
      { say: 'I have taken it back.' },
    ])
    const actor = await bank.person('rm@bank.example')
    const statuses = async () =>
      (await bank.store.proposals.list(actor, { thread: thread() as ThreadId, limit: 10 })).map(
        ({ status }) => status,
      )
    await say('task: stays')
    await say('yes')
    await say('last contacts with Keller')
    expect(await statuses()).toEqual(['committed'])
    await say('thanks')
    expect(await statuses()).toEqual(['committed'])
    const { reply } = await say('undo the task')
    expect(await statuses()).toEqual(['undone'])
    expect(reply).toBe('I have taken it back.')
  })

  test('a mail read earlier in the conversation still stands on the card', async () => {
    const { say } = conversation(
      [
        { call: [['list_interactions', { client: 'Keller' }]] },
        { say: 'Here they are.' },
        { call: [['create_task', { text: 'Of an earlier mail' }]] },
        { say: 'It waits for your approval.' },
      ],
      { autoCommit: true },
    )
    await say('last contacts with Keller')
    const { events } = await say('thanks')
    expect(events.find((event) => event.type === 'proposal')).toMatchObject({
      proposal: { status: 'pending', origins: [{ kind: 'mail' }] },
    })
  })

  test('an earlier receipt does not bear out what waits', async () => {
    const { say } = conversation([
      { call: [['create_task', { text: 'First' }]] },
      { say: 'It waits for your approval.' },
      { call: [['create_task', { text: 'Second' }]] },
      { say: 'I have created the task.' },
      { say: 'The second task waits for your approval.' },
    ])
    await say('task: first')
    await say('yes')
    expect((await say('task: second')).reply).toBe('The second task waits for your approval.')
  })
})

describe('messages', () => {
  test('the same key again is the same turn', async () => {
    const { embedded } = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
    const assistant = createAssistant({
      ...bank.deps,
      models: { embedded, name: 'embedded' },
      report: () => {},
    })
    const actor = await bank.person('rm@bank.example')
    const first = await assistant.start({
      actor,
      surface: 'api',
      text: 'task: call the printer',
      requestKey: 'k1',
    })
    for await (const _ of first.events());
    const second = await assistant.start({
      actor,
      surface: 'api',
      text: 'task: call the printer',
      requestKey: 'k1',
      thread: first.thread,
    })
    expect(second.turn).toBe(first.turn)
    const replies: string[] = []
    for await (const event of second.events()) if (event.type === 'end') replies.push(event.reply)
    expect(replies[0]).not.toBe('')
    expect(await bank.store.proposals.list(actor, { thread: first.thread, limit: 10 })).toHaveLength(1)
  })

  test.each([
    ['   ', 'message_empty'],
    ['x'.repeat(20_001), 'message_too_long'],
  ])('%# is refused with a sentence', async (text, code) => {
    const { say } = conversation([{ say: 'never' }])
    await expect(say(text)).rejects.toMatchObject({ code })
  })

  test("another person's thread does not exist", async () => {
    const mine = conversation([{ say: 'Hello.' }])
    await mine.say('hello')
    const { embedded } = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
    const assistant = createAssistant({
      ...bank.deps,
      models: { embedded, name: 'embedded' },
      report: () => {},
    })
    const other = await bank.person('other@bank.example')
    await expect(
      assistant.start({ actor: other, surface: 'api', text: 'hi', thread: mine.thread() as ThreadId }),
    ).rejects.toMatchObject({ code: 'thread_not_found' })
  })
})
