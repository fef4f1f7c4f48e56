import { dailyBrief } from '#agent/briefing.ts'
import type { Store } from '#store/port.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { handlersFor } from './jobs/handlers.ts'
import { type Chore, createJobRunner, type JobRunner } from './jobs/runner.ts'
import { sweepChore } from './jobs/sweep.ts'
import { describeError, type Log } from './log.ts'

export type { Ticked } from './jobs/runner.ts'

/** The Slack surface where the settings name one; its library is loaded only then. */
export const slackSurface = async ({ slack }: Pick<Config, 'slack'>) =>
  slack && (await import('./slack/app.ts')).createSlack

/** How often the runner looks at what is due. */
export const tickSeconds = 15
/** How often approved mails that are due are laid down. */
const outboxMillis = 30_000

export type PeriodicDeps = Readonly<{
  store: Store
  app: Pick<App, 'assistant' | 'deps' | 'slack' | 'signedIn'>
  log: Log
  /** Lays approved mails down; absent where the runtime has no folder. */
  outbox?: () => Promise<unknown>
}>

/**
 * Everything that happens by itself, in one table: jobs of the job table, and what is looked for at every tick and claims
 * its own rows — turns whose process died, cards whose time ran out, events and notices of Slack, the outbox.
 */
export function periodicWork({ store, app, log, outbox }: PeriodicDeps): JobRunner {
  const report = (error: unknown, work: string): void =>
    log.warn({ work, ...describeError(error) }, 'work failed')
  const { slack } = app
  const briefOf = async (user: Parameters<typeof dailyBrief>[1]) => {
    const me = await store.people.byId(user)
    if (me) await app.signedIn(me)
    return dailyBrief(app.deps, user)
  }
  const chores: Chore[] = [
    { name: 'turns', everyMillis: 0, run: () => app.assistant.resume() },
    { name: 'expiry', everyMillis: 0, run: () => store.proposals.expireDue() },
    ...(slack ? [{ name: 'slack', everyMillis: 0, run: () => slack.resume() }] : []),
    ...(outbox ? [{ name: 'outbox', everyMillis: outboxMillis, run: outbox }] : []),
    sweepChore(store),
  ]
  return createJobRunner({ store, handlers: handlersFor(store, briefOf), chores, report })
}
