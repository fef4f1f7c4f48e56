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
  service = await startService(folder.path, {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'warn',
  })
})
afterEach(async () => {
  await service.stop()
  await slack.close()
  await folder.remove()
})

test('behind a firewall a message comes by Socket Mode, is acknowledged and answered once', async () => {
  await slack.until('the connection', () => slack.socket.connected() > 0)
  const { message, delivery } = await slack.send.message({ user: 'U_RM', text: 'my tasks' })
  expect(delivery.status).toBe(200)
  const answer = await slack.until('the answer', () =>
    slack.messages('D_RM', message.ts).find(({ stream }) => stream?.open === false),
  )
  expect(answer.text.length).toBeGreaterThan(10)
  const event = { ...message, type: 'message', channel_type: 'im' }
  await slack.send.event(event, { eventId: delivery.id, retry: 1 })
  await slack.send.message({ user: 'U_RM', text: 'who is Anna Keller?' })
  await slack.until('the next answer', () => slack.calls('chat.stopStream').length === 2)
  expect(slack.messages('D_RM', message.ts)).toHaveLength(2)
  expect(slack.complaints).toEqual([])
}, 90_000)
