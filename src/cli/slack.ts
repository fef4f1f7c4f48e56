import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { normalEmail } from '#domain/email.ts'
import { DomainError } from '#domain/errors.ts'
import { config } from '#src/config.ts'
import type { OpenedStore } from '#store/open.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { openInstallation } from './open.ts'
import { examine } from './slack-doctor.ts'
import { report } from './slack-findings.ts'

const help = `
npm run slack -- sandbox [--port N] [--db URL] [--socket]
npm run slack -- doctor [--json]
npm run slack -- link EMAIL WORKSPACE USER
npm run slack -- unlink WORKSPACE USER

  sandbox  starts a Slack of its own on this machine with a page on which you are any of the demo's people, and the
           real app behind it on a new demo book (or the database --db names); --socket connects them by Socket Mode
  doctor   checks tokens, scopes, signing secret, event address, clock and Socket Mode against Slack, and says what to
           fix; exits 1 where something is wrong
  link     makes a user of a workspace (U…, of T…) the person with this address, where the addresses differ; unlink
           leaves it to the addresses again
`

/** Named apart: a production install has no tests, and nothing of the product may need them. */
const sandboxModule = '#test/support/slack/run-sandbox.ts'
const sandboxFile = fileURLToPath(new URL('../../test/support/slack/run-sandbox.ts', import.meta.url))

type Sandbox = Readonly<{
  runSandbox(
    options: Readonly<{
      port: number
      database?: string
      socket: boolean
      say(line: string): void
    }>,
  ): Promise<{ slack: { url: string }; app: string; closed: Promise<void>; stop(): Promise<void> }>
}>

async function sandbox(given: Arguments): Promise<undefined> {
  if (!existsSync(sandboxFile))
    throw new DomainError('file_unreadable', {
      path: sandboxFile,
      problem: 'the sandbox belongs to the source checkout and is not part of this installation',
    })
  const port = Number(given.text('port') ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw usage('slack', `"${given.text('port')}" is not a port from 0 to 65535.`)
  const database = given.text('db')
  const { runSandbox } = (await import(sandboxModule)) as Sandbox
  const running = await runSandbox({
    port,
    socket: given.flag('socket'),
    say: (line) => process.stderr.write(`${line}\n`),
    ...(database === undefined ? {} : { database }),
  })
  process.stdout.write(
    `The sandbox is at ${running.slack.url} and the app at ${running.app}. Ctrl-C ends both.\n`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop())
  await running.closed
  return undefined
}

/** An administrator's word on who a user of a workspace is; it goes before what the workspace says. */
async function link({
  positionals: [, address = '', team = '', slackUser = ''],
}: Arguments): Promise<Outcome> {
  requireIds(team, slackUser, 'link EMAIL WORKSPACE USER')
  return withStore(async (store) => {
    const email = normalEmail(address)
    const user = await store.people.byEmail(email)
    if (user === undefined) throw new DomainError('user_not_found', { email })
    await store.slack.link(team, slackUser, user.id, 'admin')
    await store.audit.append({ kind: 'slack_linked', refId: user.id, payload: { team, slackUser } })
    return { text: `${slackUser} of ${team} is ${user.email} now.`, json: { team, user: slackUser, email } }
  })
}

async function unlink({ positionals: [, team = '', slackUser = ''] }: Arguments): Promise<Outcome> {
  requireIds(team, slackUser, 'unlink WORKSPACE USER')
  return withStore(async (store) => {
    const known = await store.slack.linked(team, slackUser)
    if (known === undefined)
      return { text: `${slackUser} of ${team} is not linked.`, json: { unlinked: false } }
    await store.slack.unlink(team, slackUser)
    await store.audit.append({ kind: 'slack_unlinked', refId: known.user, payload: { team, slackUser } })
    return { text: `${slackUser} of ${team} is known by address only.`, json: { unlinked: true } }
  })
}

function requireIds(team: string, slackUser: string, form: string): void {
  if (!/^[TE]\w+$/.test(team) || !/^[UW]\w+$/.test(slackUser))
    throw usage(
      'slack',
      `Say ${form}: WORKSPACE is T… of its address in a browser, USER is the member ID U… of a profile.`,
    )
}

async function withStore(work: (store: OpenedStore) => Promise<Outcome>): Promise<Outcome> {
  const store = await openInstallation(config())
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** What the command can do; each verb takes the arguments after its name. */
const verbs: Readonly<Record<string, (given: Arguments) => Promise<Outcome | undefined>>> = {
  sandbox,
  link,
  unlink,
  doctor: async () => report(await examine(config())),
}

await runCommand({
  name: 'slack',
  help,
  options: { port: { type: 'string' }, db: { type: 'string' }, socket: { type: 'boolean' } },
  words: 4,
  async run(given) {
    const [name = ''] = given.positionals
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
    if (verb !== undefined) return verb(given)
    const known = Object.keys(verbs).join(', ')
    throw usage('slack', name === '' ? `Say ${known}.` : `There is no action "${name}".`)
  },
})
