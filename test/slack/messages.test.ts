import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approve, edit, undo } from '#agent/decisions.ts'
import type { ProposalId } from '#domain/ids.ts'
import { addMillis } from '#domain/time.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { type SlackBank, slackBank } from '#test/support/slack/app.ts'

let bank: SmallBank
let world: SlackBank
beforeEach(async () => {
  bank = await smallBank()
  world = await slackBank(bank)
})
afterEach(async () => {
  await world.settled()
  const { complaints } = world.slack
  await world.slack.close()
  await bank.remove()
  expect(complaints).toEqual([])
})

const count = async (table: string): Promise<unknown> =>
  (await bank.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n
const notes = () => bank.rows("SELECT text FROM v_interactions WHERE text LIKE '%refinance%'")

/** Somebody writes to the assistant and everything that follows has happened; answers what stands in the thread. */
async function say(text: string, options: { user?: string; thread?: string; channel?: string } = {}) {
  const { message, delivery } = await world.slack.send.message({ user: 'U_RM', text, ...options })
  await world.settled()
  const root = message.thread_ts ?? message.ts
  return { message, delivery, root, thread: world.slack.messages(message.channel, root) }
}

const buttonsOf = (message: { blocks: readonly Record<string, unknown>[] } | undefined): string[] =>
  (message?.blocks ?? []).flatMap((block) =>
    ((block.elements ?? []) as { action_id?: string }[]).flatMap(({ action_id: id }) => id ?? []),
  )

/** The card of the only proposal there is, and its message. */
async function onlyCard(channel = 'D_RM') {
  const [row] = await bank.rows('SELECT id FROM proposals')
  const id = row?.id as ProposalId
  const shown = world.slack.messages(channel).filter(({ blocks }) => blocks[0]?.type === 'header')
  return { id, shown }
}

describe('a direct message', () => {
  test('is answered by a streamed message in its thread, with the steps of work and a title', async () => {
    const { delivery, root, thread } = await say('who is Anna Keller?')
    expect(delivery.attempts.map(({ status }) => status)).toEqual([200])
    expect(thread).toHaveLength(2)
    expect(thread[1]?.text).toContain('Dentist')
    expect(thread[1]?.stream).toMatchObject({ open: false })
    expect(world.slack.title('D_RM', root)).toBe('who is Anna Keller?')
    expect(world.slack.calls().map(({ method }) => method)).toContain('assistant.threads.setStatus')
  })

  test('in the same thread goes on with the conversation, elsewhere begins another', async () => {
    const { root } = await say('who is Anna Keller?')
    await say('and her open tasks?', { thread: root })
    await say('my tasks')
    expect(await count('threads')).toBe(2)
    expect(await count('turns')).toBe(3)
  })

  test('is a card, and decided elsewhere the card changes where it stands', async () => {
    const { thread } = await say('log a call with Anna Keller: wants to refinance in March')
    const { id, shown } = await onlyCard()
    expect(thread.at(-1)).toBe(shown[0])
    expect(buttonsOf(shown[0])).toEqual(['card.approve', 'card.edit', 'card.decline'])
    expect(await notes()).toEqual([])

    const rm = await bank.person('rm@bank.example')
    await edit(world.app.deps, rm, id, { note: 'wants to refinance in April' })
    await world.settled()
    expect(JSON.stringify(world.slack.message('D_RM', shown[0]?.ts ?? '')?.blocks)).toContain('in April')

    await approve(world.app.deps, rm, id)
    await world.settled()
    expect(await notes()).toEqual([{ text: 'wants to refinance in April' }])
    expect(buttonsOf(world.slack.message('D_RM', shown[0]?.ts ?? ''))).toEqual(['card.undo'])

    await undo(world.app.deps, rm, id)
    await world.settled()
    expect(buttonsOf(world.slack.message('D_RM', shown[0]?.ts ?? ''))).toEqual([])
    expect(world.slack.messages('D_RM').filter(({ blocks }) => blocks[0]?.type === 'header')).toHaveLength(1)
  })

  test('that decides by a word changes the card and posts no second one', async () => {
    const { root } = await say('log a call with Anna Keller: wants to refinance in March')
    await say('yes', { thread: root })
    expect(await notes()).toHaveLength(1)
    const { shown } = await onlyCard()
    expect(shown).toHaveLength(1)
    expect(buttonsOf(shown[0])).toEqual(['card.undo'])
  })

  test('leaves a card that says so when its time has run out', async () => {
    await say('log a call with Anna Keller: wants to refinance in March')
    bank.setNow(addMillis(monday, 25 * 60 * 60_000))
    await bank.store.proposals.expireDue()
    await world.app.slack?.resume()
    const { shown } = await onlyCard()
    expect(buttonsOf(shown[0])).toEqual([])
    expect(JSON.stringify(shown[0]?.blocks)).toContain('Expired')
  })

  test('asks back with something to pick from', async () => {
    const { thread } = await say('who is 周文涛?')
    expect(thread.at(-1)?.blocks.length).toBeGreaterThan(2)
    expect(JSON.stringify(thread.at(-1)?.blocks)).toContain('choice.pick')
  })

  test('that is too long is refused in a sentence', async () => {
    const { thread } = await say('a'.repeat(20_001))
    expect(thread).toHaveLength(2)
    expect(thread[1]?.text).toContain('20')
    expect(await count('turns')).toBe(0)
  })

  test('with a file says that the file was not read, and answers the words', async () => {
    const { message } = await world.slack.send.message({
      user: 'U_RM',
      text: 'who is Anna Keller?',
      files: [{ name: 'voice.m4a', content: 'sound' }],
    })
    await world.settled()
    const [, answer, word] = world.slack.messages('D_RM', message.ts)
    expect(answer?.text).toContain('Dentist')
    expect(word?.text).toContain('voice.m4a')
  })
})

describe('exactly once', () => {
  test('a storm of deliveries of one event is one turn and one card', async () => {
    const text = 'log a call with Anna Keller: wants to refinance in March'
    const { message, delivery } = await world.slack.send.message({ user: 'U_RM', text })
    const event = { ...message, type: 'message', channel_type: 'im', event_ts: message.ts }
    const again = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        world.slack.send.event(event, { eventId: delivery.id, retry: at + 1 }),
      ),
    )
    expect(again.every(({ status }) => status === 200)).toBe(true)
    await world.settled()
    // The same message under another event id is still the same message.
    await world.slack.send.event(event)
    await world.settled()
    expect([await count('turns'), await count('proposals')]).toEqual([1, 1])
    expect(world.slack.messages('D_RM')).toHaveLength(3)
  })

  test('two messages in a row are answered in order, one after the other', async () => {
    const first = await world.slack.send.message({ user: 'U_RM', text: 'who is Anna Keller?' })
    const second = await world.slack.send.message({ user: 'U_RM', text: 'who is Orion?' })
    await world.settled()
    const calls = world.slack
      .calls()
      .filter(({ method }) => /Stream$/.test(method))
      .map(({ method, args, result }) => `${method} ${args.ts ?? result?.ts}`)
    const stopped = calls.findIndex((call) => call.startsWith('chat.stopStream'))
    expect(calls.filter((call) => call.startsWith('chat.startStream'))).toHaveLength(2)
    expect(calls.findLastIndex((call) => call.startsWith('chat.startStream'))).toBeGreaterThan(stopped)
    expect(world.slack.messages('D_RM', first.message.ts)[1]?.text).toContain('Dentist')
    expect(world.slack.messages('D_RM', second.message.ts)[1]?.text).toContain('Orion')
  })

  test('messages of bots, edits and deletions are no turns', async () => {
    const { message } = await say('who is Anna Keller?')
    await world.slack.send.edit('D_RM', message.ts, 'who is Orion?')
    await world.slack.send.remove('D_RM', message.ts)
    for (const from of [
      { user: 'U_BOT', bot_id: 'B_BOT' },
      { user: 'U_RM', bot_id: 'B_OTHER' },
      { user: 'U_BOT' },
    ])
      await world.slack.send.event({
        type: 'message',
        channel: 'D_RM',
        channel_type: 'im',
        text: 'my tasks',
        ts: '1795314999.000100',
        ...from,
      })
    await world.settled()
    expect(await count('turns')).toBe(1)
  })
})

describe('what is not Slack or nobody of ours', () => {
  test.each([
    ['unsigned', { unsigned: true }],
    ['signed with another secret', { secret: 'another secret' }],
    ['six minutes old', { age: 360 }],
    ['from six minutes ahead', { age: -360 }],
  ])('a request that is %s is refused', async (_, manner) => {
    const { delivery } = await world.slack.send.message({ user: 'U_RM', text: 'my tasks' }, manner)
    expect(delivery.attempts.every(({ status }) => status === 401)).toBe(true)
    await world.settled()
    expect(world.slack.calls()).toEqual([])
    expect([await count('turns'), await count('inbox')]).toEqual([0, 0])
  })

  test.each(['U_UNKNOWN', 'U_GUEST'])('%s learns why nothing is shown', async (user) => {
    const { thread } = await say('who is Anna Keller?', { user })
    expect(thread).toHaveLength(2)
    expect(JSON.stringify(thread[1])).not.toContain('Dentist')
    expect(await count('turns')).toBe(0)
  })

  test('a deactivated person loses access at once', async () => {
    await say('who is Anna Keller?')
    await bank.store.people.deactivate('rm@bank.example')
    const { thread } = await say('who is Orion?')
    expect(JSON.stringify(thread[1])).toContain('access has ended')
    expect(await count('turns')).toBe(1)
  })
})

describe('elsewhere', () => {
  test('a mention in a channel is answered to the asker alone', async () => {
    const channel = [...world.slack.channels.values()].find(
      ({ kind, members }) => kind !== 'im' && members.includes('U_RM') && members.includes('U_BOT'),
    )
    await say('<@U_BOT> who is Anna Keller?', { channel: channel?.id ?? '' })
    expect(world.slack.messages(channel?.id ?? '')).toHaveLength(1)
    expect(world.slack.ephemerals(channel?.id ?? '', 'U_RM')[0]?.text).toContain('Dentist')
  })

  test('an opened conversation suggests questions about clients of today, in the language of the person', async () => {
    const rm = world.slack.users.get('U_RM')
    if (rm) rm.locale = 'ru-RU'
    await world.slack.send.homeOpened('U_RM', 'messages')
    await world.settled()
    const suggested = JSON.stringify(world.slack.prompts('D_RM'))
    expect(suggested).toContain('Anna Keller')
    expect(suggested).toMatch(/[а-я]{4}/)
  })
})
