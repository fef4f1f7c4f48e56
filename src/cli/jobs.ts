import { setTimeout as pause } from 'node:timers/promises'
import { DomainError } from '#domain/errors.ts'
import { config as readSettings } from '#src/config.ts'
import { type Outcome, runCommand, usage } from './arguments.ts'
import { deliveryTo } from './delivery.ts'
import { openInstallation } from './open.ts'

const help = `
npm run jobs -- outbox [--once] [--json]

  outbox    lays approved mails that are due down as .eml files in RAPPORT_OUTBOX (.data/outbox), with a copy in its
            archive; looks every 30 seconds until it is stopped, or once with --once

The service does the same by itself; run this where no service runs.
`

/** How often the outbox is looked through. */
const pauseMillis = 30_000

await runCommand({
  name: 'jobs',
  help,
  options: { once: { type: 'boolean' } },
  async run(given): Promise<Outcome> {
    const [action = ''] = given.positionals
    if (action !== 'outbox')
      throw usage('jobs', action === '' ? 'Say outbox.' : `There is no job "${action}".`)
    const settings = readSettings()
    const store = await openInstallation(settings)
    try {
      if (store.outbox === undefined) throw new DomainError('advice_unavailable')
      const deliver = deliveryTo(settings.outbox, store)
      let sent = await store.outbox.deliverDue(deliver)
      const stopped = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort())
      while (!given.flag('once') && !stopped.signal.aborted) {
        await pause(pauseMillis, undefined, { signal: stopped.signal }).catch(() => {})
        if (!stopped.signal.aborted) sent += await store.outbox.deliverDue(deliver)
      }
      return {
        text: `${sent} mails were laid down in ${settings.outbox}.`,
        json: { sent, folder: settings.outbox },
      }
    } finally {
      await store.close()
    }
  },
})
