import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { type SlackDemo, slackDemo } from '#test/support/slack/app.ts'
import { teams } from '#test/support/slack/workspace.ts'

let world: SlackDemo
beforeEach(async () => {
  world = await slackDemo()
})
afterEach(() => world.remove())

const posted = () => world.slack.messages('D_RM').filter(({ bot_id: bot }) => bot !== undefined)
const shown = () => posted().map(({ blocks }) => JSON.stringify(blocks))

/** A notice for the demo's RM, who has written to the bot before. */
async function linked(): Promise<void> {
  const me = await world.store.people.byEmail('rm@demo.example')
  await world.store.slack.link(teams.home, 'U_RM', me!.id, 'email')
  await world.store.notices.add({
    userId: me!.id,
    kind: 'answer_breach',
    key: 'one',
    urgent: true,
    clientId: 'cli_anna-keller' as ClientId,
    facts: { subject: 'Fees of the card', client: 'Anna Keller', dueAt: '2026-11-23T07:00:00.000Z' },
    deliverAfter: world.store.clock.now(),
  })
}

test('a notice is posted to the person once, with a button to its client', async () => {
  await linked()
  await world.app.slack?.resume()
  await world.app.slack?.resume()
  expect(shown()).toHaveLength(1)
  expect(shown()[0]).toContain('Fees of the card')
  expect(shown()[0]).toContain('cli_anna-keller')
})

test('a notice that was posted and not noted is found in the conversation', async () => {
  await linked()
  await world.app.slack?.resume()
  await world.rows('UPDATE notices SET delivered_at = NULL, surface = NULL')
  world.pass(6)
  await world.app.slack?.resume()
  expect(shown()).toHaveLength(1)
  expect(await world.rows('SELECT surface FROM notices')).toEqual([{ surface: 'slack' }])
})

test('a Slack that is down keeps the notice; it comes once the lease is over', async () => {
  await linked()
  world.slack.disturb({ kind: 'status', times: 9, method: 'chat.postMessage' })
  await world.app.slack?.resume()
  expect(shown()).toHaveLength(0)
  world.slack.calm()
  await world.app.slack?.resume()
  expect(shown()).toHaveLength(0)
  world.pass(6)
  await world.app.slack?.resume()
  expect(shown()).toHaveLength(1)
})
