import { spawn } from 'node:child_process'
import type { BookFile } from '#domain/book-file.ts'
import { type Instant, instant, toMillis } from '#domain/time.ts'
import { createLog } from '#src/log.ts'
import { periodicWork } from '#src/periodic-work.ts'
import { botScopes } from '#src/slack/abilities.ts'
import { loadBook } from '#store/load/load-book.ts'
import { follow } from '../child.ts'
import { slackDemo } from './app.ts'
import { bot, directOf, type SlackUser, teams } from './workspace.ts'

/** People of departments, who are in the demo book but wrote to nobody yet. */
const departmentUsers: readonly SlackUser[] = [
  {
    id: 'U_OPS',
    team: teams.home,
    name: 'Selina Brodbeck',
    email: 'operations@demo.example',
    confirmed: true,
    locale: 'en-US',
    tz: 'Europe/Zurich',
  },
]

/**
 * The demo book in Slack over several days: a clock that is moved, jobs by the real runner, and a runner of its own
 * process that can be killed in the middle of a job.
 */
export async function slackStory() {
  const world = await slackDemo({ scopes: botScopes })
  const { slack, store, url, restart: begin } = world
  for (const user of departmentUsers) {
    slack.users.set(user.id, user)
    const direct = { id: directOf(user.id), team: user.team, name: 'direct', kind: 'im' as const }
    slack.channels.set(direct.id, { ...direct, members: [user.id, bot.user] })
  }
  const log = createLog('warn', (line) => world.reported.push(JSON.parse(line)))
  const sent: string[] = []
  const outbox = () =>
    store.outbox.deliverDue(async ({ id }) => {
      sent.push(id)
      return { archiveRef: `${id}.eml` }
    })
  const work = () => periodicWork({ store, app: world.app, log, outbox })
  let runner = work()

  const minutesTo = (at: Instant): number => (toMillis(at) - toMillis(store.clock.now())) / 60_000
  async function tick(): Promise<void> {
    await runner.tick()
    await world.settled()
  }
  /** Another process, after one that ended. */
  function restart(): void {
    begin()
    runner = work()
  }

  return Object.assign(world, {
    /** Ids of outgoing rows in the order in which they were laid down. */
    sent: sent as readonly string[],
    tick,
    restart,
    /** Time goes by to an instant; every job runs at its moment, what is looked for now and then at each of these. */
    async until(at: string): Promise<void> {
      const end = instant(at)
      for (;;) {
        const [next] = await world.rows(
          `SELECT run_at FROM jobs WHERE state = 'waiting' AND run_at <= '${end}' ORDER BY run_at LIMIT 1`,
        )
        const moment = next === undefined ? end : instant(String(next.run_at))
        world.pass(Math.max(minutesTo(moment), 0))
        await tick()
        if (next === undefined) return
      }
    },
    /** Time goes by to an instant while nothing runs. */
    asleep: (at: string) => world.pass(minutesTo(instant(at))),
    /** A runner in a process of its own is killed in the middle of a due job; then another one starts, once the lease is over. */
    async killedWhen(moment: 'claimed' | 'firing'): Promise<void> {
      const started = spawn(
        'node_modules/.bin/node',
        [
          '--import',
          './src/text-imports.mjs',
          'test/support/dying-runner.ts',
          url,
          store.clock.now(),
          moment,
        ],
        { cwd: new URL('../../..', import.meta.url).pathname, stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const child = follow(started)
      await child.says('inside')
      await child.kill()
      restart()
      world.pass(2)
      await tick()
    },
    /** Rows that come from outside, as an import or the reading of a mailbox writes them. */
    load: async (book: BookFile) => {
      const { problems } = await loadBook(store.db, book, { source: 'mailbox', now: store.clock.now() })
      if (problems.length > 0) throw new Error(JSON.stringify(problems))
    },
  })
}

export type SlackStory = Awaited<ReturnType<typeof slackStory>>
