import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command, type Service, startService } from '#test/support/command.ts'
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
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'warn',
  })
  slack.aim(`${service.url}/slack/events`)
})
afterEach(async () => {
  await service.stop()
  await slack.close()
  await folder.remove()
})

const run = (...args: string[]) => command('cli/slack.ts', folder.path, args)
const asked = async () => {
  const { reply } = await slack.send.command({ user: 'U_UNKNOWN', text: 'Anna Keller' })
  return JSON.stringify(reply?.blocks)
}

test('an administrator links a user whose address differs, and takes it back; both are in the trail', async () => {
  expect(await asked()).not.toContain('438,900')
  expect(await run('link', 'rm@demo.example', 'T_DEMO', 'U_UNKNOWN')).toMatchObject({ code: 0 })
  expect(await asked()).toContain('438,900')
  expect(await run('unlink', 'T_DEMO', 'U_UNKNOWN')).toMatchObject({ code: 0 })
  expect(await asked()).not.toContain('438,900')
  const db = createClient({ url: `file:${folder.path}/.data/rapport.db` })
  const { rows } = await db.execute(
    "SELECT kind FROM audit WHERE kind LIKE 'slack\\_%linked' ESCAPE '\\' ORDER BY rowid",
  )
  db.close()
  expect(rows.map(({ kind }) => kind)).toEqual(['slack_linked', 'slack_unlinked'])
}, 60_000)

test('mistakes of an administrator are refused in a sentence', async () => {
  const nobody = await run('link', 'nobody@demo.example', 'T_DEMO', 'U_UNKNOWN')
  expect([nobody.code === 0, nobody.stderr]).toEqual([false, expect.stringContaining('nobody@demo.example')])
  const swapped = await run('link', 'rm@demo.example', 'U_UNKNOWN', 'T_DEMO')
  expect([swapped.code === 0, swapped.stderr]).toEqual([
    false,
    expect.stringContaining('link EMAIL WORKSPACE USER'),
  ])
}, 60_000)
