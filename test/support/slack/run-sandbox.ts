import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type FakeSlack, sandboxSecret, sandboxTokens } from './fake.ts'
import { startSandbox } from './sandbox.ts'

const root = join(import.meta.dirname, '../../..')
const startMillis = 60_000
const stopMillis = 25_000

export type SandboxOptions = Readonly<{
  /** Port of the page; the system chooses one where it is 0. */
  port: number
  /** Database of the app, as RAPPORT_DB; a new demo book that is thrown away where absent. */
  database?: string
  /** The app connects by Socket Mode instead of being reached over HTTP. */
  socket?: boolean
  /** How long the app may take over an answer, as Slack has it where absent. */
  answerMillis?: number
  /** Takes the lines that the app writes. */
  say(line: string): void
  /** Settings of the app beside those of Slack; those of this process where absent. */
  environment?: Readonly<Record<string, string | undefined>>
}>

export type RunningSandbox = Readonly<{
  slack: FakeSlack
  app: string
  closed: Promise<void>
  stop(): Promise<void>
}>

/** Where the app takes what Slack sends. */
export const eventsPath = '/slack/events'

/** The settings with which the app meets the fake instead of Slack; empty ones hide those of the developer. */
export const slackSettings = (slack: FakeSlack, socket: boolean): Record<string, string> => ({
  SLACK_SIGNING_SECRET: sandboxSecret,
  SLACK_BOT_TOKEN: sandboxTokens.bot,
  SLACK_API_URL: slack.apiUrl,
  SLACK_APP_TOKEN: socket ? sandboxTokens.app : '',
  SLACK_CLIENT_ID: '',
  SLACK_CLIENT_SECRET: '',
})

/** Starts the fake with its page and the real app behind it; throws where the app does not come up. */
export async function runSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { database, say, socket = false, environment = process.env, answerMillis = 3000 } = options
  const folder = await mkdtemp(join(tmpdir(), 'rapport-sandbox-'))
  const slack = await startSandbox({ port: options.port, answerMillis })
  const child = spawn(process.execPath, ['--import', './src/text-imports.mjs', 'src/node.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      RAPPORT_MODE: 'demo',
      RAPPORT_DB: database ?? `file:${join(folder, 'book.db')}`,
      RAPPORT_OUTBOX: join(folder, 'outbox'),
      HOST: '127.0.0.1',
      PORT: '0',
      // An address of the developer's own service must not end up in links.
      PUBLIC_URL: '',
      LOG_LEVEL: environment.LOG_LEVEL ?? 'warn',
      ...slackSettings(slack, socket),
    },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const closed = ended.then(async () => {
    await slack.close()
    await rm(folder, { recursive: true, force: true })
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), stopMillis)
    await closed
    clearTimeout(late)
  }
  try {
    const app = await addressOf(child, say)
    if (!socket) slack.aim(`${app}${eventsPath}`)
    return { slack, app, closed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The address that the app says it answers at; its other lines go to `say`. */
function addressOf(child: ChildProcess, say: (line: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`the app did not start within ${startMillis} ms`)),
      startMillis,
    )
    for (const stream of [child.stdout, child.stderr])
      if (stream !== null)
        createInterface(stream).on('line', (line) => {
          say(line)
          const found = /answers at (http:\/\/\S+)/.exec(line)?.[1]
          if (found !== undefined) {
            clearTimeout(late)
            resolve(found)
          }
        })
    child.once('error', reject)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the app ended with ${code ?? 'a signal'} before it answered`))
    })
  })
}
