import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instant } from '#domain/time.ts'
import { openStore } from '#store/open.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { emptyStore } from '#test/support/template.ts'

let now = Date.parse('2026-11-23T07:30:00Z')
const clock = { now: () => instant(new Date(now).toISOString()) }
let store: Awaited<ReturnType<typeof openStore>>
let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeEach(async () => {
  folder = await temporaryFolder()
  const path = join(folder.path, 'rapport.db')
  await emptyStore(path)
  store = await openStore({ url: `file:${path}`, clock, prepared: true })
})
afterEach(async () => {
  await store.close()
  await folder.remove()
})

describe('the inbox', () => {
  test('an event is taken once, however often it comes', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => store.inbox.take('Ev1', 'slack', '{}', 1000)),
    )
    expect(all.filter(Boolean)).toHaveLength(1)
    await store.inbox.done('Ev1')
    now += 60_000
    expect(await store.inbox.take('Ev1', 'slack', '{}', 1000)).toBe(false)
  })

  test('two hundred that arrive together are all taken', async () => {
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, at) => store.inbox.take(`Ev${at}`, 'slack', `${at}`, 1000)),
    )
    expect(all.every(Boolean)).toBe(true)
  })

  test('an event whose process died is ours with the next delivery or the sweep, oldest first, once', async () => {
    await store.inbox.take('EvA', 'slack', 'a', 1000)
    now += 10
    await store.inbox.take('EvB', 'slack', 'b', 1000)
    expect(await store.inbox.claimStale('slack', 10, 1000)).toEqual([])
    await store.inbox.renew('EvB', 60_000)
    now += 5000
    expect(await store.inbox.claimStale('slack', 10, 1000)).toEqual([
      { eventId: 'EvA', payload: 'a', attempts: 2 },
    ])
    expect(await store.inbox.claimStale('slack', 10, 1000)).toEqual([])
    now += 5000
    expect(await store.inbox.take('EvA', 'slack', 'a', 1000)).toBe(true)
  })

  test('what was dealt with keeps its id and not its content, and is forgotten later', async () => {
    await store.inbox.take('EvA', 'slack', 'words of a client', 1000)
    await store.inbox.done('EvA')
    const { rows } = await store.db.raw.execute('SELECT payload FROM inbox')
    expect(rows.map(({ payload }) => payload)).toEqual([null])
    expect(await store.inbox.forget(instant(new Date(now - 1).toISOString()))).toBe(0)
    expect(await store.inbox.forget(instant(new Date(now + 1).toISOString()))).toBe(1)
  })
})

describe('what is known of Slack', () => {
  test('a thread is tied to the first of ours', async () => {
    const place = { team: 'T1', channel: 'D1', root: '1.0' }
    expect(await store.slack.threadFor(place)).toBeUndefined()
    expect(await store.slack.bindThread(place, 'thr_a' as never)).toBe('thr_a')
    expect(await store.slack.bindThread(place, 'thr_b' as never)).toBe('thr_a')
    expect(await store.slack.placesOf('thr_a' as never)).toEqual([place])
  })

  test('people are linked and unlinked by workspace', async () => {
    await store.slack.link('T1', 'U1', 'usr_a' as never, 'email')
    expect(await store.slack.linked('T1', 'U1')).toMatchObject({ user: 'usr_a', how: 'email' })
    expect(await store.slack.linked('T2', 'U1')).toBeUndefined()
    expect(await store.slack.slackUsersOf('usr_a' as never)).toEqual([{ team: 'T1', slackUser: 'U1' }])
    await store.slack.unlink('T1', 'U1')
    expect(await store.slack.linked('T1', 'U1')).toBeUndefined()
  })

  test('the messages that show a card are known with what they showed', async () => {
    const card = { team: 'T1', channel: 'D1', ts: '2.0', mark: 'aa', shown: 'pending' as const }
    await store.slack.postedCard('prp_1' as never, card)
    await store.slack.postedCard('prp_1' as never, { ...card, mark: 'bb' })
    await store.slack.postedCard('prp_1' as never, { ...card, ts: '3.0', slackUser: 'U9' })
    expect(await store.slack.cardsOf('prp_1' as never)).toEqual([
      { ...card, mark: 'bb' },
      { ...card, ts: '3.0', slackUser: 'U9' },
    ])
  })

  test('a card that shows what its proposal no longer is becomes known', async () => {
    const add = (id: string, status: string) =>
      store.db.raw.execute(
        `INSERT INTO proposals (id, thread_id, turn_id, actor_id, tool, risk, bound, input, input_digest, card, origins, status, created_at, expires_at)
          VALUES ('${id}', 'thr_1', 'trn_${id}', 'usr_1', 't', 'low_write', '{}', '{}', '', '{}', '[]', '${status}', '2026-11-01', '2026-11-02')`,
      )
    await add('prp_open', 'pending')
    await add('prp_late', 'expired')
    const card = { team: 'T1', channel: 'D1', mark: 'aa', shown: 'pending' as const }
    await store.slack.postedCard('prp_open' as never, { ...card, ts: '1.0' })
    await store.slack.postedCard('prp_late' as never, { ...card, ts: '2.0' })
    expect(await store.slack.outdated(10)).toEqual([{ proposal: 'prp_late', by: 'usr_1' }])
    await store.slack.postedCard('prp_late' as never, { ...card, ts: '2.0', shown: 'expired' })
    expect(await store.slack.outdated(10)).toEqual([])
  })

  test('what of an answer was posted is kept, the newest state of it', async () => {
    const turn = 'trn_1' as never
    expect(await store.slack.reply(turn)).toBeUndefined()
    const state = { open: true, shown: 0, posted: [], drafts: [], choices: [], ts: '1.0' }
    await store.slack.keepReply(turn, state)
    await store.slack.keepReply(turn, { ...state, open: false, posted: ['text'] })
    expect(await store.slack.reply(turn)).toEqual({ ...state, open: false, posted: ['text'] })
  })

  test('a workspace installs anew and leaves', async () => {
    await store.slack.saveInstallation('T1', undefined, 'sealed one')
    await store.slack.saveInstallation('T1', 'E1', 'sealed two')
    expect(await store.slack.installation('T1')).toBe('sealed two')
    await store.slack.removeInstallation('T1')
    expect(await store.slack.installations()).toEqual([])
  })
})
