import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Service, startService } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { type FakeSlack, startFakeSlack } from '#test/support/slack/fake.ts'

let slack: FakeSlack
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let service: Service
beforeEach(async () => {
  slack = await startFakeSlack()
  folder = await temporaryFolder()
})
afterEach(async () => {
  await service.stop()
  const { complaints } = slack
  await slack.close()
  await folder.remove()
  expect(complaints).toEqual([])
})

async function start(): Promise<void> {
  service = await startService(folder.path, {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'warn',
  })
  slack.aim(`${service.url}/slack/events`)
}

async function rows(sql: string) {
  const db = createClient({ url: `file:${folder.path}/.data/rapport.db` })
  try {
    return (await db.execute(sql)).rows.map((row) => ({ ...row }))
  } finally {
    db.close()
  }
}

/** The process is gone and its leases have run out. */
async function die(): Promise<void> {
  expect(await service.stop('SIGKILL')).toBeNull()
  await rows("UPDATE inbox SET lease_until = '2020-01-01T00:00:00.000Z'")
  await rows("UPDATE turns SET lease_until = '2020-01-01T00:00:00.000Z' WHERE status = 'running'")
  slack.calm()
}

test.each([
  ['before it knew who asked', 'users.info'],
  ['before a word was shown', 'chat.startStream'],
  ['before the card was shown', 'chat.postMessage'],
])(
  'killed after the acknowledgement and %s, it is answered after the restart, once',
  async (_, method) => {
    await start()
    slack.disturb({ kind: 'hang', method, times: 99 })
    const { message, delivery } = await slack.send.message({
      user: 'U_RM',
      text: 'log a call with Andris Bērzupe: wants to refinance in March',
    })
    expect(delivery.attempts.map(({ status }) => status)).toEqual([200])
    await slack.until(`${method} hangs`, () => slack.calls(method).length > 0)
    await die()

    await start()
    const card = await slack.until('the card', () =>
      slack.messages('D_RM', message.ts).find(({ blocks }) => blocks[0]?.type === 'header'),
    )
    expect(card.thread_ts).toBe(message.ts)
    expect(await rows('SELECT count(*) AS n FROM turns')).toEqual([{ n: 1 }])
    expect(await rows('SELECT count(*) AS n FROM proposals')).toEqual([{ n: 1 }])

    await slack.send.message({ user: 'U_RM', text: 'yes', thread: message.ts })
    const written = "SELECT count(*) AS n FROM interactions WHERE text LIKE '%refinance in March%'"
    await slack.until('the receipt', () => JSON.stringify(card.blocks).includes('card.undo'))
    expect(await rows(written)).toEqual([{ n: 1 }])
    expect(slack.messages('D_RM').filter(({ blocks }) => blocks[0]?.type === 'header')).toHaveLength(1)
  },
  90_000,
)

test('told to stop, it ends what it has begun', async () => {
  await start()
  slack.disturb({ kind: 'slow', method: 'chat.startStream', millis: 700 })
  const { message } = await slack.send.message({ user: 'U_RM', text: 'my tasks' })
  await slack.until('the stream', () => slack.calls('chat.startStream').length > 0)
  expect(await service.stop()).toBe(0)
  const [, answer] = slack.messages('D_RM', message.ts)
  expect(answer?.stream).toMatchObject({ open: false })
  expect(await rows("SELECT count(*) AS n FROM inbox WHERE state <> 'done'")).toEqual([{ n: 0 }])
}, 60_000)
