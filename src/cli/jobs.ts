import { setTimeout as pause } from 'node:timers/promises'
import { createApp } from '#src/app.ts'
import { type Config, config as readSettings } from '#src/config.ts'
import { nodeLog } from '#src/log.node.ts'
import { periodicWork, slackSurface, type Ticked, tickSeconds } from '#src/periodic-work.ts'
import type { OpenedStore } from '#store/open.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { deliveryTo } from './delivery.ts'
import { openInstallation } from './open.ts'

const help = `
npm run jobs -- run [--json]
npm run jobs -- once [--json]
npm run jobs -- list [--limit N] [--json]
npm run jobs -- outbox [--once] [--json]

  run       does everything that the clock asks for, every ${tickSeconds} seconds until it is stopped: reminders, escalations,
            digests, cards whose time ran out, approved mails
  once      the same once
  list      shows what is due next and what was given up, 20 rows or N
  outbox    lays approved mails that are due down as .eml files in RAPPORT_OUTBOX (.data/outbox), with a copy in its
            archive; looks every 30 seconds until it is stopped, or once with --once

The service does all this by itself; run it where no service runs, or beside one: what fires, fires once.
`

/** How often the outbox is looked through. */
const outboxMillis = 30_000
const mostListed = 1000

const actions = {
  run: (store: OpenedStore, settings: Config) => work(store, settings, true),
  once: (store: OpenedStore, settings: Config) => work(store, settings, false),
  list,
  outbox,
}

await runCommand({
  name: 'jobs',
  help,
  options: { once: { type: 'boolean' }, limit: { type: 'string' } },
  async run(given): Promise<Outcome> {
    const [action = ''] = given.positionals
    const act = actions[action as keyof typeof actions]
    if (act === undefined)
      throw usage('jobs', action === '' ? 'Say run, once, list or outbox.' : `There is no job "${action}".`)
    const settings = readSettings()
    const store = await openInstallation(settings)
    try {
      return await act(store, settings, given)
    } finally {
      await store.close()
    }
  },
})

async function work(store: OpenedStore, settings: Config, goesOn: boolean): Promise<Outcome> {
  const log = nodeLog(settings.logLevel ?? 'warn')
  const slack = await slackSurface(settings)
  const app = createApp({ store, config: settings, log, ...(slack ? { slack } : {}) })
  const deliver = deliveryTo(settings.outbox, store)
  const runner = periodicWork({ store, app, log, outbox: () => store.outbox.deliverDue(deliver) })
  const sum = { fired: 0, failed: 0, given_up: 0, chores: 0 }
  await repeat(goesOn, tickSeconds * 1000, async () => {
    const done: Ticked = await runner.tick()
    for (const name of Object.keys(sum) as (keyof Ticked)[]) sum[name] += done[name]
  })
  await app.drain()
  const next = await store.jobs.next()
  return {
    text: `${sum.fired} jobs were done, ${sum.failed} are tried again, ${sum.given_up} were given up. ${next === undefined ? 'Nothing is planned.' : `The next is due at ${next}.`}`,
    json: { ...sum, next: next ?? null },
  }
}

async function list(store: OpenedStore, _settings: Config, given: Arguments): Promise<Outcome> {
  const limit = Number(given.text('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostListed)
    throw usage('jobs', `--limit is a whole number from 1 to ${mostListed}.`)
  const jobs = await store.jobs.list(limit)
  const lines = jobs.map(
    ({ runAt, kind, key, state, attempts }) =>
      `${runAt}  ${kind.padEnd(8)} ${state.padEnd(8)} ${key}${attempts > 0 ? `  (${attempts} tries)` : ''}`,
  )
  return {
    text: lines.length === 0 ? 'Nothing is planned.' : lines.join('\n'),
    json: { now: store.clock.now(), jobs },
  }
}

async function outbox(store: OpenedStore, settings: Config, given: Arguments): Promise<Outcome> {
  const deliver = deliveryTo(settings.outbox, store)
  let sent = 0
  await repeat(!given.flag('once'), outboxMillis, async () => {
    sent += await store.outbox.deliverDue(deliver)
  })
  return {
    text: `${sent} mails were laid down in ${settings.outbox}.`,
    json: { sent, folder: settings.outbox },
  }
}

/** Does it once, or again and again until the process is told to stop. */
async function repeat(goesOn: boolean, everyMillis: number, act: () => Promise<void>): Promise<void> {
  const stopped = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort())
  await act()
  while (goesOn && !stopped.signal.aborted) {
    await pause(everyMillis, undefined, { signal: stopped.signal }).catch(() => {})
    if (!stopped.signal.aborted) await act()
  }
}
