import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unstable_startWorker } from 'wrangler'
import { bookFile } from '#domain/book-file.ts'
import { systemClock } from '#domain/time.ts'
import { loadBook } from '#store/load/load-book.ts'
import { openStore } from '#store/open.ts'
import { type FakeSlack, startFakeSlack } from '#test/support/slack/fake.ts'
import { hasSqld, type Sqld, startSqld } from '#test/support/sqld.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const plain = (value: string) => ({ type: 'plain_text' as const, value })

describe.skipIf(!hasSqld)('Slack on a Worker', () => {
  let sqld: Sqld
  let slack: FakeSlack
  let worker: Awaited<ReturnType<typeof unstable_startWorker>>

  beforeAll(async () => {
    sqld = await startSqld()
    slack = await startFakeSlack()
    const store = await openStore({ url: sqld.url })
    const book = bookFile.parse({
      users: [{ email: 'rm@demo.example', name: 'Lena Hofmann', role: 'rm' }],
      clients: [{ id: 'cli_anna', name: 'Anna Keller', city: 'Zurich', rm: 'rm@demo.example' }],
    })
    await loadBook(store.db, book, { source: 'test', actorEmail: 'rm@demo.example', now: systemClock.now() })
    await store.close()
    worker = await unstable_startWorker({
      config: `${root}wrangler.toml`,
      bindings: {
        RAPPORT_DB: plain(sqld.url),
        SESSION_SECRET: plain('a-phrase-that-only-this-test-knows-0123456789'),
        SLACK_BOT_TOKEN: plain(slack.tokens.bot),
        SLACK_SIGNING_SECRET: plain(slack.signingSecret),
        SLACK_API_URL: plain(slack.apiUrl),
        LOG_LEVEL: plain('error'),
      },
      dev: { server: { port: 0 }, inspector: false, logLevel: 'error', watch: false, persist: false },
    })
    await worker.ready
    slack.aim(`${(await worker.url).origin}/slack/events`)
  }, 120_000)
  afterAll(async () => {
    await worker?.dispose()
    await slack?.close()
    await sqld?.stop()
  })

  test('a message is acknowledged, answered by a stream and followed by its card', async () => {
    const { message, delivery } = await slack.send.message({
      user: 'U_RM',
      text: 'log a call with Anna Keller: wants to refinance in March',
    })
    // A Worker that has just begun may miss the first three seconds; Slack then sends the event again.
    expect(delivery.status).toBe(200)
    const card = await slack.until('the card', () =>
      slack.messages('D_RM', message.ts).find(({ blocks }) => blocks[0]?.type === 'header'),
    )
    expect(slack.messages('D_RM', message.ts)[1]?.stream).toMatchObject({ open: false })
    await slack.send.message({ user: 'U_RM', text: 'yes', thread: message.ts })
    await slack.until('the receipt', () => JSON.stringify(card.blocks).includes('card.undo'))
    expect(slack.messages('D_RM').filter(({ blocks }) => blocks[0]?.type === 'header')).toHaveLength(1)
    expect(slack.complaints).toEqual([])
  }, 60_000)

  test('a request that Slack did not sign is refused', async () => {
    const { delivery } = await slack.send.message({ user: 'U_RM', text: 'my tasks' }, { unsigned: true })
    expect(new Set(delivery.attempts.map(({ status }) => status))).toEqual(new Set([401]))
  })
})
