import { join } from 'node:path'
import { countingIds, type NewId } from '#domain/ids.ts'
import { addMillis } from '#domain/time.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import { createSlack } from '#src/slack/app.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import { demoStart } from '#store/seed.ts'
import type { SmallBank } from '#test/support/bank.ts'
import { oneReader, temporaryFolder } from '#test/support/database.ts'
import { demoStore } from '#test/support/template.ts'
import { type FakeSlackOptions, startFakeSlack } from './fake.ts'

/** People of the small bank behind the users of the fake workspace. */
const people = {
  U_RM: 'rm@bank.example',
  U_COLLEAGUE: 'other@bank.example',
  U_LEAD: 'lead@bank.example',
  U_COMPLIANCE: 'compliance@bank.example',
  U_ADMIN: 'admin@bank.example',
}

/** The whole app on a small bank with the built-in assistant, and a Slack whose users are its people. */
export async function slackBank({ store, deps }: SmallBank, options: FakeSlackOptions = {}) {
  const world = await slackApp({ store, newId: deps.newId }, options)
  for (const [id, email] of Object.entries(people)) {
    const user = world.slack.users.get(id)
    if (user) user.email = email
  }
  return world
}

/** The demo book in a database file of its own, on its first morning, with the people of the fake workspace. */
export async function slackDemo(options: FakeSlackOptions = {}) {
  const folder = await temporaryFolder()
  const path = join(folder.path, 'demo.db')
  const newId = countingIds(await demoStore(path))
  let now = demoStart
  const url = `file:${path}`
  const store = await openStore({ url, clock: { now: () => now }, newId, prepared: true, ...oneReader })
  const world = await slackApp({ store, newId }, options)
  return Object.assign(world, {
    store,
    url,
    /** Minutes go by. */
    pass: (minutes: number) => {
      now = addMillis(now, minutes * 60_000)
    },
    rows: async (sql: string) => (await store.db.raw.execute(sql)).rows.map((row) => ({ ...row })),
    remove: async () => {
      await world.settled()
      await world.slack.close()
      await store.close()
      await folder.remove()
    },
  })
}

async function slackApp(
  { store, newId }: Readonly<{ store: OpenedStore; newId: NewId }>,
  options: FakeSlackOptions,
) {
  const slack = await startFakeSlack(options)
  const reported: unknown[] = []
  const log = createLog('warn', (line) => reported.push(JSON.parse(line)))
  /** Another process on the same database, as after a restart. */
  const start = () => {
    const app = createApp({
      store,
      config: readConfig({
        SLACK_BOT_TOKEN: slack.tokens.bot,
        SLACK_SIGNING_SECRET: slack.signingSecret,
        SLACK_API_URL: slack.apiUrl,
      }),
      newId,
      log,
      slack: createSlack,
    })
    slack.aim(async (request) => app.fetch(request))
    return app
  }
  let app = start()
  return {
    slack: {
      ...slack,
      /** One message as it stands now. */
      message: (channel: string, ts: string) => slack.messages(channel).find((message) => message.ts === ts),
    },
    get app() {
      return app
    },
    restart: () => {
      app = start()
    },
    /** Waits until nothing is on its way, to the app or within it. */
    settled: async (): Promise<void> => {
      await slack.settled()
      await app.drain()
      await slack.settled()
      await app.drain()
    },
    reported,
  }
}

export type SlackBank = Awaited<ReturnType<typeof slackBank>>
export type SlackDemo = Awaited<ReturnType<typeof slackDemo>>
