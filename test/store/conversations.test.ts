import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { ThreadId } from '#domain/ids.ts'
import { openStore } from '#store/open.ts'
import { addPerson, minute, temporaryStore } from '#test/support/store.ts'

type Temporary = Awaited<ReturnType<typeof temporaryStore>>

let own: Temporary
let anna: Actor
let boris: Actor
let threadId: ThreadId

beforeEach(async () => {
  own = await temporaryStore()
  anna = await addPerson(own.store, 'Anna', 'rm')
  boris = await addPerson(own.store, 'Boris', 'rm')
  threadId = (await own.store.conversations.openThread(anna, 'terminal')).id
})
afterEach(() => own.remove())

const talk = () => own.store.conversations
const begin = (requestKey: string, text = 'Who is Keller?', actor = anna) =>
  talk().beginTurn({
    actor,
    threadId,
    surface: 'terminal',
    requestKey,
    text,
    language: 'en',
    leaseMillis: minute,
  })
const end = (id: Awaited<ReturnType<typeof begin>>['turn']['id'], reply = 'A client.') =>
  talk().endTurn(id, {
    status: 'done',
    reply,
    messages: [{ role: 'assistant', content: reply }],
  })

describe('threads', () => {
  test('belong to one person; to others they do not exist', async () => {
    expect((await talk().thread(anna, threadId)).surface).toBe('terminal')
    await expect(talk().thread(boris, threadId)).rejects.toMatchObject({ code: 'thread_not_found' })
    await expect(talk().thread(anna, 'thr_none' as ThreadId)).rejects.toMatchObject({
      code: 'thread_not_found',
    })
    await expect(begin('1', 'Hello', boris)).rejects.toMatchObject({ code: 'thread_not_found' })
    expect(await talk().threads(boris, 10)).toEqual([])
  })

  test('take their title from the first message, and the last spoken in comes first', async () => {
    const other = await talk().openThread(anna, 'page', 'My own title')
    own.clock.advance(1000)
    const text = 'Please tell me everything\n you know about the household Keller-Brunner before noon'
    await end((await begin('1', text)).turn.id)
    await end((await begin('2', 'And another thing')).turn.id)
    const threads = await talk().threads(anna, 10)
    expect(threads.map(({ id, title }) => [id, title])).toEqual([
      [threadId, 'Please tell me everything you know about the household…'],
      [other.id, 'My own title'],
    ])
  })

  test('cut a title without spaces by characters', async () => {
    await begin('1', '客'.repeat(80))
    expect((await talk().thread(anna, threadId)).title).toBe(`${'客'.repeat(59)}…`)
  })
})

describe('turns', () => {
  test('a message and its turn are stored before anything is answered', async () => {
    const { turn, fresh } = await begin('1')
    expect(fresh).toBe(true)
    expect(turn).toMatchObject({ status: 'running', attempts: 1, text: 'Who is Keller?', actorId: anna.id })
    expect(await talk().history(threadId, 10)).toMatchObject([
      { seq: 1, role: 'user', turnId: turn.id, content: 'Who is Keller?' },
    ])
    expect(await talk().turn(anna, turn.id)).toEqual(turn)
    expect(await talk().turn(boris, turn.id)).toBeUndefined()
  })

  test('the same request is one turn, however often and at once it comes', async () => {
    const answers = await Promise.all([begin('1'), begin('1'), begin('1')])
    expect(answers.filter(({ fresh }) => fresh)).toHaveLength(1)
    expect(new Set(answers.map(({ turn }) => turn.id)).size).toBe(1)
    expect(await talk().history(threadId, 10)).toHaveLength(1)
  })

  test('a second message waits for the first to be answered', async () => {
    const { turn } = await begin('1')
    await expect(begin('2')).rejects.toMatchObject({ code: 'turn_running' })
    await end(turn.id)
    expect((await begin('2')).fresh).toBe(true)
    expect((await talk().history(threadId, 10)).map(({ seq, role }) => [seq, role])).toEqual([
      [1, 'user'],
      [2, 'assistant'],
      [3, 'user'],
    ])
  })

  test('ending twice changes nothing', async () => {
    const { turn } = await begin('1')
    await end(turn.id, 'First')
    await end(turn.id, 'Second')
    expect(await talk().turn(anna, turn.id)).toMatchObject({ status: 'done', reply: 'First' })
    expect(await talk().history(threadId, 10)).toHaveLength(2)
  })

  test('a live lease keeps a turn, and a renewed one keeps it longer', async () => {
    const { turn } = await begin('1')
    own.clock.advance(minute - 1)
    await talk().renewLease(turn.id, minute)
    own.clock.advance(minute - 1)
    expect(await talk().claimStaleTurns(minute)).toEqual([])
    await expect(begin('2')).rejects.toMatchObject({ code: 'turn_running' })
  })

  test('of two processes that find a stale turn, one takes it over', async () => {
    const { turn } = await begin('1')
    own.clock.advance(minute)
    const other = await openStore({ url: own.url, clock: own.clock })
    try {
      const claims = await Promise.all([
        talk().claimStaleTurns(minute),
        other.conversations.claimStaleTurns(minute),
      ])
      expect(claims.flat()).toEqual([{ ...turn, attempts: 2 }])
      await expect(begin('2')).rejects.toMatchObject({ code: 'turn_running' })
    } finally {
      await other.close()
    }
  })

  test('a stale turn does not block its thread', async () => {
    await begin('1')
    own.clock.advance(minute)
    expect((await begin('2')).fresh).toBe(true)
  })

  test('history answers the newest messages, oldest first', async () => {
    for (const key of ['1', '2', '3'])
      await end((await begin(key, `Question ${key}`)).turn.id, `Answer ${key}`)
    const recent = await talk().history(threadId, 3)
    expect(recent.map(({ content }) => content)).toEqual(['Answer 2', 'Question 3', 'Answer 3'])
  })
})
