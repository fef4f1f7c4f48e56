import { afterEach, beforeEach, expect, test } from 'vitest'
import { addMillis } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type SlackBank, slackBank } from '#test/support/slack/app.ts'

let bank: SmallBank
let world: SlackBank
beforeEach(async () => {
  bank = await smallBank()
  world = await slackBank(bank)
})
afterEach(async () => {
  world.slack.calm()
  await world.settled()
  const { complaints } = world.slack
  await world.slack.close()
  await bank.remove()
  expect(complaints).toEqual([])
})

const log = 'log a call with Anna Keller: wants to refinance in March'
const count = async (table: string): Promise<unknown> =>
  (await bank.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n

async function say(text: string) {
  const { message } = await world.slack.send.message({ user: 'U_RM', text })
  await world.settled()
  return message
}

/** What a sweep does once the wait before the next try is over. */
async function later(): Promise<number | undefined> {
  world.slack.calm()
  bank.setNow(addMillis(bank.store.clock.now(), 20 * 60_000))
  const resumed = await world.app.slack?.resume()
  await world.settled()
  return resumed
}

const replies = (root: string) => world.slack.messages('D_RM', root).slice(1)

test.each([
  'chat.startStream',
  'chat.stopStream',
  'assistant.threads.setStatus',
  'assistant.threads.setTitle',
])('where %s does not work the answer is complete all the same, once', async (method) => {
  world.slack.disturb({ kind: 'error', error: 'internal_error', method, times: 99 })
  const { ts } = await say('who is Anna Keller?')
  world.slack.calm()
  expect(replies(ts).filter((reply) => JSON.stringify(reply).includes('Dentist'))).toHaveLength(1)
})

test('a rate limit is waited out', async () => {
  world.slack.rateLimit('chat.startStream', 1, 1)
  const { ts } = await say('who is Anna Keller?')
  expect(replies(ts).map(({ text }) => text.includes('Dentist'))).toEqual([true])
})

test('an outage of Slack delays the answer and loses and repeats nothing', async () => {
  for (const method of ['chat.startStream', 'chat.postMessage', 'chat.update'])
    world.slack.outage(method, 999)
  const { ts } = await say(log)
  expect(replies(ts)).toHaveLength(0)
  expect([await count('turns'), await count('proposals')]).toEqual([1, 1])
  expect(await later()).toBe(1)
  expect(replies(ts)).toHaveLength(2)
  expect([await count('turns'), await count('proposals')]).toEqual([1, 1])
  expect(await later()).toBe(0)
  expect(replies(ts)).toHaveLength(2)
}, 60_000)

test('an outage between text and card posts only the card afterwards', async () => {
  world.slack.outage('chat.postMessage', 999)
  const { ts } = await say(log)
  expect(replies(ts)).toHaveLength(1)
  await later()
  expect(replies(ts).map(({ blocks }) => blocks[0]?.type)).toEqual([undefined, 'header'])
}, 60_000)

test('a stream that its process left open is closed and holds the whole answer', async () => {
  const { ts } = await say('who is Anna Keller?')
  const [answer] = replies(ts)
  const [kept] = await bank.rows('SELECT turn_id, state FROM slack_replies')
  expect(kept?.state).toContain('"open":false')
  const state = JSON.stringify({ ts: answer?.ts, open: true, shown: 0, posted: [], drafts: [], choices: [] })
  await bank.rows(`UPDATE slack_replies SET state = '${state}' WHERE turn_id = '${kept?.turn_id}'`)
  if (answer?.stream) Object.assign(answer, { text: 'Anna', stream: { ...answer.stream, open: true } })
  const event = { ...world.slack.messages('D_RM', ts)[0], type: 'message', channel_type: 'im' }
  world.restart()
  await world.slack.send.event(event)
  await world.settled()
  expect(replies(ts)).toHaveLength(1)
  expect(replies(ts)[0]?.stream).toMatchObject({ open: false })
  expect(JSON.stringify(replies(ts)[0]?.blocks)).toContain('Dentist')
})

test('what breaks unexpectedly is told with a reference and reported, without words of the user', async () => {
  const { store } = bank
  const open = store.conversations.openThread
  Object.assign(store.conversations, {
    openThread: () => {
      throw new Error('secret detail')
    },
  })
  const { ts } = await say('who is Anna Keller?')
  Object.assign(store.conversations, { openThread: open })
  const text = replies(ts)[0]?.text ?? ''
  const reference = /R-[A-Z0-9-]+/.exec(text)?.[0]
  expect(reference).toBeDefined()
  expect(JSON.stringify(world.reported)).toContain(reference)
  expect(JSON.stringify([world.reported, text])).not.toContain('secret')
  expect(JSON.stringify(world.reported)).not.toContain('Keller')
})
